import type { Settlement } from '../../../domain/agreement/schema.ts';
import { standingOffer } from '../../../domain/agreement/settle.ts';
import { type Choice, neededFor, type Outcome, settlements } from '../../../domain/agreement/table.ts';
import type { Due } from '../../../domain/due.ts';
import type { Occasion } from '../../../domain/talk/names.ts';
import type { Field, FieldName, Said, Values } from '../ledger/fields.ts';
import { isTakenUpAgain, type Wish, whatOf } from './wish.ts';

/** The answer to a wish, half filled in. */
export interface Draft {
  choice: Choice;
  outcome: Outcome;
  values: Values;
}

/** What stands in the form before anything was typed: of an offer that waits for its word, the offer. */
export function firstDraft(wish: Wish): Draft {
  const offered = wish.promise && standingOffer(wish.promise);
  const values: Values = offered ? { offer: offered.offer, told: offered.reason } : { what: whatOf(wish) };
  return { choice: offered ? 'partly' : 'can', outcome: 'yes', values };
}

/** What is asked for an answer and the customer's word to it, in order; a moment left empty is the usual one. */
export function fieldsFor(choice: Choice, outcome: Outcome, wish: Wish): Field[] {
  const needed = neededFor(choice, outcome);
  const steps: readonly string[] = settlements[choice][outcome];
  const fields: (Field | false)[] = [
    isTakenUpAgain(wish) && { name: 'again', as: 'text', needed: true },
    choice === 'can' && !wish.promise && { name: 'what', as: 'text', needed: true },
    needed.includes('offer') && { name: 'offer', as: 'text', needed: true },
    choice !== 'can' && { name: 'told', as: 'text', needed: needed.includes('reason') },
    steps.includes('agree') && { name: 'due', as: 'moment' },
    needed.includes('answerBy') && { name: choice === 'can' ? 'askAgain' : 'answerBy', as: 'moment' },
  ];
  return fields.filter((field) => field !== false);
}

/** Of all that was typed only what is asked now. */
export function asked(fields: readonly Field[], values: Values): Values {
  return Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? '']));
}

/** The moments that are meant where none was typed; undefined where there is no usual one. */
export interface Usual {
  due: Due | undefined;
  answerBy: Due | undefined;
}

/** What was filled in, as it is settled. */
export function settlementOf(choice: Choice, outcome: Outcome, said: Said, usual: Usual): Settlement {
  const steps: readonly string[] = settlements[choice][outcome];
  const text = (name: FieldName, as: 'offer' | 'reason' | 'again') =>
    said.text(name) ? { [as]: said.text(name) } : {};
  const due = steps.includes('agree') ? (said.due('due') ?? usual.due) : undefined;
  const answerBy = steps.includes('shelve')
    ? (said.due('answerBy') ?? said.due('askAgain') ?? usual.answerBy)
    : undefined;
  return {
    choice,
    outcome,
    ...text('offer', 'offer'),
    ...text('told', 'reason'),
    ...text('again', 'again'),
    ...(due ? { due } : {}),
    ...(answerBy ? { answerBy } : {}),
  };
}

/** On which occasion of the talk tracks the rep speaks: who does not take a "no" is told that it is passed on. */
export function occasionOf(choice: Choice, outcome: Outcome): Occasion {
  if (choice === 'can') return 'agree';
  if (choice === 'partly') return 'counter';
  return choice === 'no' && outcome === 'yes' ? 'decline' : 'shelve';
}
