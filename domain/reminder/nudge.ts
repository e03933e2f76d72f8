import type { PromiseState } from '../promise/moves.ts';
import { standingSteps } from '../promise/promise.ts';
import type { PromiseRow } from '../promise/schema.ts';
import { afterWorking, lengthOfDay, type WorkingTime, workingBetween } from '../time/working-time.ts';
import type { ReminderKind, ReminderPlan, ReminderRow } from './schema.ts';

/** After so many working days in which nothing happened to a promise the rep is asked for the next step. */
export const nudgeDays = 2;

/** In what a promise of ours stands still without anybody noticing: no answer yet, no step, no word to our offer. */
const askedAbout = ['asked', 'agreed', 'countered'] as const satisfies PromiseState[];
export type AskedAbout = (typeof askedAbout)[number];

/** What comes up by itself within so many working days needs no asking. */
const soonDays = 3;

/**
 * The question for the next step that a promise wants: one of ours that waits for our answer or for the customer's word
 * to our offer, or is worked on, that nobody has set a checkpoint for, and whose due is not brought up soon. It is of the
 * last thing that happened to the promise, or of the last look at it, so that each of these is asked about once. Where a
 * word is owed, that the rep has seen the question is no more than a look: it is asked again until the word is given.
 *
 * @param reminders of this promise, as they stand
 * @param remindedAt when its due is brought up, epoch milliseconds; null where it has none, or nothing is agreed
 */
export function nudgeFor(
  promise: PromiseRow,
  reminders: readonly ReminderRow[],
  remindedAt: number | null,
  { work, zone }: { work: WorkingTime; zone: string },
): ReminderPlan | null {
  if (!mayBeAskedAbout(promise)) return null;
  const ofKind = (kind: ReminderKind) =>
    reminders.filter(({ promiseId, body }) => promiseId === promise.id && body.kind === kind);
  const checkpoints = ofKind('checkpoint');
  if (checkpoints.some(({ open }) => open === 1)) return null;
  const looks = promise.state === 'agreed' ? checkpoints : [...checkpoints, ...ofKind('nudge')];
  const since = Math.max(...[promise, ...looks].map(lastAct));
  const day = lengthOfDay(work);
  if (remindedAt !== null && workingBetween(since, remindedAt, zone, work) <= soonDays * day) return null;
  const at = afterWorking(since, nudgeDays * day, zone, work);
  if (at <= since) return null;
  const { id: promiseId, body } = promise;
  return { kind: 'nudge', promiseId, text: body.what, at, dueAt: at, since, zone, precision: 'minute' };
}

/** Whether a promise may have a question for its next step at all. */
export function mayBeAskedAbout({ state, body }: Pick<PromiseRow, 'state' | 'body'>): boolean {
  return body.direction === 'ours' && askedAbout.some((one) => one === state);
}

/** What the question is for, as its promise stands. */
export function askedOf(promise: Pick<PromiseRow, 'state'> | undefined): AskedAbout {
  return askedAbout.find((state) => state === promise?.state) ?? 'agreed';
}

/** Whether the next step is a word between us and the customer: that the rep has seen the question gives none. */
export function asksForWord({ body }: ReminderRow, promise: PromiseRow | undefined): boolean {
  return body.kind === 'nudge' && askedOf(promise) !== 'agreed';
}

/** When a promise made its last move that stands, or a reminder of it was seen; epoch milliseconds. */
function lastAct(of: PromiseRow | ReminderRow): number {
  if (!('open' in of)) return standingSteps(of).at(-1)?.at ?? 0;
  const last = of.body.history.at(-1);
  return last?.what === 'acted' ? last.at : 0;
}
