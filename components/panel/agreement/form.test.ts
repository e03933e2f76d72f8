import { describe, expect, it } from 'vitest';
import { settlementSchema } from '../../../domain/agreement/schema.ts';
import { type Choice, choices, type Outcome, outcomes } from '../../../domain/agreement/table.ts';
import { day, due, expectation, now, promiseIn } from '../../../tests/builders.ts';
import { type FieldName, isProblem, readForm, type Values } from '../ledger/fields.ts';
import { asked, fieldsFor, firstDraft, occasionOf, settlementOf, type Usual } from './form.ts';
import { type Wish, whatOf } from './wish.ts';

const every = choices.flatMap((choice) => outcomes.map((outcome) => [choice, outcome] as const));
const wishes: Record<string, Wish> = {
  'an expectation': { expectation: expectation() },
  'a request': { promise: promiseIn('asked') },
  'what was declined': { promise: promiseIn('declined') },
};
const usual: Usual = { due: due(now + 3 * day), answerBy: due(now + day) };
const typed = due(now + 9 * day);
const filledIn: Values = { what: 'A call', offer: 'Half of it', told: 'No stock', again: 'Asked again' };

async function settled(choice: Choice, outcome: Outcome, wish: Wish, values: Values) {
  const fields = fieldsFor(choice, outcome, wish);
  const said = await readForm(fields, asked(fields, values), async () => ({ ...typed, past: false }));
  if (isProblem(said)) throw new Error(`${said.name} ${said.why}`);
  return settlementOf(choice, outcome, said, usual);
}

const names = (choice: Choice, outcome: Outcome, wish: Wish): FieldName[] =>
  fieldsFor(choice, outcome, wish).map(({ name }) => name);

describe('the form of an answer', () => {
  it('opens with what can be promised and said: without the words by which it was noted as a wish', () => {
    const wish = expectation([], { what: 'wants one contact, always reachable' });
    expect(firstDraft({ expectation: wish }).values.what).toBe('one contact, always reachable');
    expect(whatOf({ expectation: expectation([], { what: '希望两周内交货' }) })).toBe('两周内交货');
  });

  it('opens with the offer where one waits for its word', () => {
    const { choice, values } = firstDraft({ promise: promiseIn('countered') });
    expect([choice, values]).toEqual(['partly', { offer: 'A smaller one', told: 'No stock' }]);
  });

  it.each(Object.entries(wishes))('about %s asks for all that settling it needs', async (_, wish) => {
    for (const [choice, outcome] of every) {
      const settlement = await settled(choice, outcome, wish, filledIn);
      expect(settlementSchema.safeParse(settlement).success).toBe(true);
    }
  });

  it('asks for nothing else: no date of what is not promised, no reason of what is', () => {
    const wish = { promise: promiseIn('asked') };
    expect(names('can', 'yes', wish)).toEqual(['due']);
    expect(names('can', 'no', wish)).toEqual([]);
    expect(names('can', 'later', wish)).toEqual(['askAgain']);
    expect(names('partly', 'yes', wish)).toEqual(['offer', 'told', 'due']);
    expect(names('partly', 'later', wish)).toEqual(['offer', 'told']);
    expect(names('not-now', 'yes', wish)).toEqual(['told', 'answerBy']);
    expect(names('no', 'yes', wish)).toEqual(['told']);
    expect(names('no', 'later', wish)).toEqual(['told', 'answerBy']);
  });

  it('asks in which words it becomes a promise, and why it is taken up again', () => {
    expect(names('can', 'yes', { expectation: expectation() })).toEqual(['what', 'due']);
    expect(names('can', 'yes', { promise: promiseIn('declined') })).toEqual(['again', 'due']);
    const over = expectation([{ change: 'answer', answer: { name: 'declined', reason: 'No' } }]);
    expect(names('no', 'yes', { expectation: over })).toEqual(['again', 'told']);
    expect(names('can', 'yes', { promise: promiseIn('shelved') })).toEqual(['due']);
  });

  it('takes the usual moments where none is typed, and those that are typed before them', async () => {
    const wish = { promise: promiseIn('asked') };
    expect(await settled('can', 'yes', wish, {})).toMatchObject({ due: usual.due });
    expect(await settled('can', 'later', wish, {})).toMatchObject({ answerBy: usual.answerBy });
    expect(await settled('can', 'yes', wish, { due: 'Friday' })).toMatchObject({ due: typed });
    expect(await settled('not-now', 'yes', wish, { answerBy: 'Friday' })).toMatchObject({ answerBy: typed });
  });

  it('leaves out what was typed for another answer', async () => {
    const values = { ...filledIn, due: 'Friday', answerBy: 'Friday' };
    expect(await settled('can', 'yes', { promise: promiseIn('asked') }, values)).toEqual({
      choice: 'can',
      outcome: 'yes',
      due: typed,
    });
  });

  it('speaks as the answer asks for; who does not take a "no" is told that it is passed on', () => {
    expect(choices.map((choice) => occasionOf(choice, 'yes'))).toEqual([
      'agree',
      'counter',
      'shelve',
      'decline',
    ]);
    expect([occasionOf('no', 'no'), occasionOf('no', 'later')]).toEqual(['shelve', 'shelve']);
  });
});
