import type { ExpectationRow } from '../expectation/schema.ts';
import type { MoveName } from '../promise/moves.ts';
import { standingSteps } from '../promise/promise.ts';
import type { PromiseRow, Step } from '../promise/schema.ts';
import type { ReminderKind, ReminderRow } from '../reminder/schema.ts';
import type { NoteRow } from './schema.ts';

/** What was recorded with a customer: what tells when rep and customer were last in touch. */
export interface Dealings {
  promises: readonly PromiseRow[];
  reminders: readonly ReminderRow[];
  notes: readonly NoteRow[];
  expectations: readonly ExpectationRow[];
}

/** Moves that are the rep's own book-keeping: nobody has spoken with the customer for them. */
const silent: readonly MoveName[] = ['amend', 'move', 'undo', 'pause', 'resume'];

/** The moves of a promise that tell of words exchanged, and were not taken back. */
export function spokenSteps(promise: PromiseRow): Step[] {
  return standingSteps(promise).filter(({ move }) => !silent.includes(move.move));
}

/** Reminders of the rep getting back to the customer: acted on, he has. */
const ofContact: readonly ReminderKind[] = ['callback', 'answer-by', 'cadence'];

/**
 * When rep and customer were last in touch, epoch milliseconds; undefined where nothing tells of it. What counts and why:
 * docs/cadence.md. What was taken back does not count.
 */
export function lastContact({ promises, reminders, notes, expectations }: Dealings): number | undefined {
  const moments = [
    ...notes.map(({ body }) => body.at),
    ...promises.flatMap((promise) => spokenSteps(promise).map(({ at }) => at)),
    ...reminders.flatMap((reminder) => contactBy(reminder) ?? []),
    ...expectations.flatMap(({ body }) => (body.answer ? [body.answer.at] : [])),
  ];
  return moments.length === 0 ? undefined : moments.reduce((a, b) => Math.max(a, b));
}

/** When the rep got back to the customer as a reminder told him to; undefined where he did not, or it told him else. */
export function contactBy({ state, body }: ReminderRow): number | undefined {
  if (state !== 'acted' || !ofContact.includes(body.kind)) return undefined;
  return body.history.findLast(({ what }) => what === 'acted')?.at;
}
