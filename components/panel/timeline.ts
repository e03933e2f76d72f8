import { levelNames } from '../../domain/customer/levels.ts';
import type { PromiseRow, Step } from '../../domain/promise/schema.ts';
import type { Words } from '../../locales/index.ts';
import type { CustomerView } from '../../messages/contract.ts';
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

/** One move of a promise as a sentence. */
export function stepText({ move }: Step, { body }: PromiseRow, { timeline }: Words, { full }: Write): string {
  const { what } = body;
  const say = timeline.moves;
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
    case 'amend':
      return say.amend(move.what ?? what);
    case 'move':
      return say.move(what);
    case 'undo':
      return say.undo();
  }
}

/** What came of reminders. That one rang is no news by itself, and a promise's own moves are told already. */
function reminderLines(
  { id, body }: CustomerView['reminders'][number],
  { timeline }: Words,
  { full }: Write,
): Line[] {
  if (body.history.at(-1)?.why === 'undone') return [];
  const set: Line[] =
    body.kind === 'callback'
      ? [{ id: `${id}.set`, at: body.setAt, text: timeline.callbackSet(body.text, full(body.plannedAt)) }]
      : [];
  const steps = standingSteps(body.history).flatMap((step) => {
    const line = (text: string) => [{ id: `${id}.${step.at}`, at: step.at, text }];
    if (step.what === 'acted') return line(timeline.reminderActed(body.text));
    if (step.what === 'snoozed' && step.until)
      return line(timeline.reminderSnoozed(body.text, full(step.until)));
    if (step.what === 'dismissed' && step.why === 'by-rep')
      return line(timeline.reminderDismissed(body.text));
    return [];
  });
  return [...set, ...steps];
}

/** What was not taken back. */
function standingSteps(history: ReminderSteps): ReminderSteps {
  const standing: ReminderSteps = [];
  for (const step of history) {
    const taken =
      step.what === 'reopened' ? standing.findLastIndex(({ what }) => takenBack.includes(what)) : -1;
    if (taken >= 0) standing.splice(taken, 1);
    else standing.push(step);
  }
  return standing;
}

type ReminderSteps = CustomerView['reminders'][number]['body']['history'];
const takenBack = ['acted', 'snoozed'];

function levelLines({ customer }: CustomerView, { timeline, levels }: Words): Line[] {
  return levelNames.flatMap((name) =>
    (customer?.body.levels[name] ?? []).map(({ at, value }) => ({
      id: `${name}.${at}`,
      at,
      text: timeline.level(levels.names[name], value),
    })),
  );
}
