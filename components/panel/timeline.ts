import { levelNames } from '../../domain/customer/levels.ts';
import { calledAt } from '../../domain/promise/promise.ts';
import type { PromiseRow, Step } from '../../domain/promise/schema.ts';
import { isLook } from '../../domain/reminder/reminder.ts';
import { standingSteps } from '../../domain/reminder/tally.ts';
import { reminderName } from '../../domain/reminder/text.ts';
import type { Words } from '../../locales/index.ts';
import type { CustomerView } from '../../messages/contract/customer.ts';
import type { Moments } from '../shared/interface.ts';

/** One thing that happened, as a sentence. */
export interface Line {
  id: string;
  at: number;
  text: string;
}

type Write = Pick<Moments, 'near' | 'full'>;

/** Everything that happened with a customer, newest first. */
export function timelineOf(view: CustomerView, words: Words, moments: Write): Line[] {
  return [
    ...view.promises.flatMap((promise) => promiseLines(promise, words, moments)),
    ...view.reminders.flatMap((reminder) => reminderLines(reminder, words, moments)),
    ...view.notes.map(({ id, body }) => ({ id, at: body.at, text: words.timeline.note(body.text) })),
    ...view.expectations.map(({ id, body }) => ({
      id,
      at: body.at,
      text: words.timeline.expectation(body.what),
    })),
    ...levelLines(view, words),
  ].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

function promiseLines(promise: PromiseRow, words: Words, moments: Write): Line[] {
  return promise.body.history
    .filter((step) => !step.undone && step.move.move !== 'undo')
    .map((step) => ({
      id: `${promise.id}.${step.seq}`,
      at: step.at,
      text: stepText(step, promise, words, moments),
    }));
}

/** One move of a promise as a sentence, in the words of that time. */
export function stepText(
  step: Step,
  promise: PromiseRow,
  { timeline, ledger }: Words,
  { full }: Write,
): string {
  const { move } = step;
  const what = calledAt(promise, step);
  const say =
    promise.body.direction === 'ours' ? timeline.moves : { ...timeline.moves, ...ledger.theirMoves };
  const dueText = 'due' in move && move.due ? full(move.due.at) : '';
  switch (move.move) {
    case 'ask':
      return say.ask(move.what);
    case 'promise':
      return move.direction === 'ours'
        ? say.promise(move.what, dueText)
        : say.theirPromise(move.what, dueText);
    case 'agree':
      return say.agree(what, dueText);
    case 'counter':
      return say.counter(what, move.offer);
    case 'shelve':
      return say.shelve(what, full(move.answerBy.at));
    case 'decline':
      return say.decline(what, move.reason);
    case 'progress':
      return say.progress(what, move.text);
    case 'renegotiate':
      return say.renegotiate(what, dueText, move.reason);
    case 'pause':
      return say.pause(what, move.reason);
    case 'resume':
      return say.resume(what);
    case 'report':
      return say.report(what, move.extent === 'full');
    case 'accept':
      return say.accept(what);
    case 'reject':
      return say.reject(what, move.reason);
    case 'withdraw':
      return say.withdraw(what);
    case 'revoke':
      return say.revoke(what, move.reason);
    case 'reopen':
      return say.reopen(what, move.reason);
    case 'amend': {
      const isLink = move.expectationId !== undefined && move.what === undefined;
      return isLink
        ? timeline[move.expectationId ? 'linked' : 'unlinked'](what)
        : say.amend(move.what ?? what);
    }
    case 'move':
      return say.move(what);
    case 'undo':
      return say.undo();
  }
}

/** What came of reminders. That one rang is no news by itself, and a promise's own moves are told already. */
function reminderLines(reminder: CustomerView['reminders'][number], words: Words, { full }: Write): Line[] {
  const { id, body } = reminder;
  if (body.history.at(-1)?.why === 'undone') return [];
  const { timeline, ledger, reminders, cadence } = words;
  const name = reminderName({ body }, words);
  const set: Line[] =
    body.kind === 'callback'
      ? [{ id: `${id}.set`, at: body.setAt, text: timeline.callbackSet(body.text, full(body.plannedAt)) }]
      : [];
  const steps = standingSteps(body.history).flatMap((step) => {
    const line = (what: string) => {
      const text = step.text ? reminders.withText(what, step.text) : what;
      return [{ id: `${id}.${step.at}`, at: step.at, text }];
    };
    if (step.what === 'acted') {
      if (body.kind === 'cadence') return line(cadence.acted);
      return line(isLook(reminder) ? ledger.checkpoint.seenLine(body.text) : timeline.reminderActed(name));
    }
    if (step.what === 'snoozed' && step.until) {
      const tell = step.why === 'no-answer' ? reminders.attempt : timeline.reminderSnoozed;
      return line(tell(name, full(step.until)));
    }
    if (step.what === 'dismissed' && step.why === 'by-rep') return line(timeline.reminderDismissed(name));
    return [];
  });
  return [...set, ...steps];
}

function levelLines({ customer }: CustomerView, { timeline, levels }: Words): Line[] {
  return levelNames.flatMap((name) =>
    (customer?.body.levels[name] ?? []).map(({ at, value }) => ({
      id: `${name}.${at}`,
      at,
      text: timeline.level(levels.names[name], value),
    })),
  );
}
