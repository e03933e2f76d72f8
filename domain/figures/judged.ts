import { bothDues, doneOf } from '../promise/dates.ts';
import { standingSteps } from '../promise/promise.ts';
import type { PromiseRow } from '../promise/schema.ts';
import type { WorkingTime } from '../time/working-time.ts';

/** A promise of ours that counts, with what it is judged by: both dues with the pauses in them, and when it was done. */
export interface Judged {
  promise: PromiseRow;
  first: number;
  current: number;
  done: { at: number; inFull: boolean } | undefined;
}

/**
 * What the customer no longer wants leaves every figure, until it is agreed again: asked for anew is no promise yet. So
 * does what never had a date.
 */
export function judged(promises: readonly PromiseRow[], now: number, work: WorkingTime): Judged[] {
  return promises.flatMap((promise) => {
    if (promise.body.direction !== 'ours' || lastWord(promise) === 'withdraw') return [];
    const dues = bothDues(promise, now, work);
    return dues ? [{ promise, ...dues, done: doneOf(promise) }] : [];
  });
}

/** The last word on whether it is owed at all. */
export function lastWord(promise: PromiseRow): 'agree' | 'decline' | 'withdraw' {
  const moves = standingSteps(promise).map(({ move }) => move.move);
  return moves.findLast((move) => move === 'agree' || move === 'decline' || move === 'withdraw') ?? 'agree';
}

/** Whether it was done in full by a moment. */
export function isDoneBy({ done }: Judged, due: number): boolean {
  return done?.inFull === true && done.at <= due;
}

/** Whether its current due went by without it, or we took it back. */
export function isMissed(one: Judged, now: number): boolean {
  return one.promise.state === 'revoked' || (one.current < now && !isDoneBy(one, one.current));
}
