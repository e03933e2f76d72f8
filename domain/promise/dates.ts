import type { Due } from '../due.ts';
import { afterWorking, type WorkingTime, workingBetween } from '../time/working-time.ts';
import { standingSteps } from './promise.ts';
import type { PromiseRow } from './schema.ts';

/** A date that was given: when, and how it came about. */
export interface Dating {
  due: Due;
  /** When it was given, epoch milliseconds. */
  at: number;
  by: 'first' | 'renegotiated' | 'rejected';
}

/**
 * Every date a promise was given that stands, in order. A date agreed anew after an offer counts as renegotiated; the
 * same moment agreed again is no new date.
 */
export function datings(promise: PromiseRow): Dating[] {
  const all: Dating[] = [];
  for (const { move, at } of standingSteps(promise)) {
    const due =
      move.move === 'promise' ||
      move.move === 'agree' ||
      move.move === 'renegotiate' ||
      move.move === 'reject'
        ? move.due
        : undefined;
    const last = all.at(-1);
    if (!due || last?.due.at === due.at) continue;
    all.push({ due, at, by: !last ? 'first' : move.move === 'reject' ? 'rejected' : 'renegotiated' });
  }
  return all;
}

/** A time in which the customer had the ball; `to` is undefined while he still has it. Epoch milliseconds. */
export interface Pause {
  from: number;
  to?: number;
}

/** Every pause of a promise, in order. */
export function pauses(promise: PromiseRow): Pause[] {
  const all: Pause[] = [];
  let from: number | undefined;
  for (const { move, at } of standingSteps(promise)) {
    if (move.move === 'pause') from = at;
    const ends = ['resume', 'report', 'withdraw', 'revoke'].includes(move.move);
    if (!ends || from === undefined) continue;
    all.push({ from, to: at });
    from = undefined;
  }
  return from === undefined ? all : [...all, { from }];
}

/** How much of a span was paused, in milliseconds, as `length` measures a piece of it. */
export function pausedBetween(
  promise: PromiseRow,
  from: number,
  to: number,
  length = (start: number, end: number) => end - start,
): number {
  return pauses(promise)
    .map((pause) => [Math.max(from, pause.from), Math.min(to, pause.to ?? to)] as const)
    .reduce((sum, [start, end]) => sum + (end > start ? length(start, end) : 0), 0);
}

/**
 * When a date that was given is due with the pauses since: working time in which the customer had the ball is added, and
 * it is never due while he has it. A pause that begins once the date has passed moves nothing: what was late stays late.
 * Only for figures and marks; the record keeps the date that was said.
 *
 * @param until pauses count up to here: done, or now
 */
export function pausedDue(promise: PromiseRow, dating: Dating, until: number, work: WorkingTime): number {
  const { at, zone } = dating.due;
  return pauses(promise).reduce((due, pause) => {
    const from = Math.max(dating.at, pause.from);
    const to = Math.min(until, pause.to ?? until);
    if (to <= from || from >= due) return due;
    return Math.max(to, afterWorking(due, workingBetween(from, to, zone, work), zone, work));
  }, at);
}

/** How long a due has passed by the clock, in milliseconds, the time without in which the customer had the ball. */
export function pastBy(promise: PromiseRow, due: number, now: number): number {
  return now - due - pausedBetween(promise, due, now);
}

/** Both dues with the pauses since, epoch milliseconds; undefined for a promise that was never given a date. */
export function bothDues(
  promise: PromiseRow,
  now: number,
  work: WorkingTime,
): { first: number; current: number } | undefined {
  const all = datings(promise);
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return undefined;
  const until = promise.body.reported?.at ?? now;
  const due = pausedDue(promise, first, until, work);
  return { first: due, current: last === first ? due : pausedDue(promise, last, until, work) };
}

/** When it was done, in full or partly: the last report that was not rejected. One with a rest was done in part. */
export function doneOf(promise: PromiseRow): { at: number; inFull: boolean } | undefined {
  const { reported } = promise.body;
  if (!reported) return undefined;
  const hasRest = standingSteps(promise).some(({ move }) => move.move === 'accept' && move.rest);
  return { at: reported.at, inFull: reported.extent === 'full' && !hasRest };
}
