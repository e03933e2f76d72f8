import { pausedBetween } from '../promise/dates.ts';
import { standingSteps } from '../promise/promise.ts';
import type { PromiseRow } from '../promise/schema.ts';
import { type WorkingTime, workingBetween } from '../time/working-time.ts';
import { inTimeOf } from './changes.ts';
import { debtOf } from './debt.ts';
import { isDoneBy, isMissed, type Judged, judged } from './judged.ts';
import { type Figures, whyMissed } from './schema.ts';
import { shareOf } from './share.ts';
import { median, percentile } from './spread.ts';

const hour = 60 * 60_000;

/** The figures of some promises: one customer's, or all. Paused time is in none of them. `now` in epoch milliseconds. */
export function figuresOf(promises: readonly PromiseRow[], now: number, work: WorkingTime): Figures {
  const all = judged(promises, now, work);
  const cameDue = all.filter(({ first }) => first < now);
  const current = all.filter((one) => one.current < now);
  const slips = all.flatMap(slipOf);
  return {
    keptStrict: shareOf(cameDue.filter((one) => isDoneBy(one, one.first)).length, cameDue.length),
    keptRenegotiated: shareOf(current.filter((one) => isDoneBy(one, one.current)).length, current.length),
    inTime: inTimeOf(all, now, work),
    slip: { n: slips.length, median: median(slips) },
    lateStrict: lateness(all, 'first', work),
    lateRenegotiated: lateness(all, 'current', work),
    progressCover: shareOf(cameDue.filter(wasTold).length, cameDue.length),
    debt: debtOf(all, now),
    missed: missedOf(all, now),
  };
}

/** How long it took against how long was said, pauses taken out: 1 is to the minute. Nothing for what is not done in full. */
function slipOf({ promise, done }: Judged): number[] {
  const { firstDue } = promise.body;
  const said = saidAt(promise);
  if (!done?.inFull || !firstDue || firstDue.at <= said) return [];
  return [(done.at - said - pausedBetween(promise, said, done.at)) / (firstDue.at - said)];
}

/** When it became a promise: what was only asked for is none yet. */
function saidAt(promise: PromiseRow): number {
  const agreed = standingSteps(promise).find(({ move }) => move.move === 'promise' || move.move === 'agree');
  return agreed?.at ?? promise.body.saidAt;
}

/** Working hours from the due until it was done in full, pauses taken out, of all that was. */
function lateness(
  all: readonly Judged[],
  which: 'first' | 'current',
  work: WorkingTime,
): Figures['lateStrict'] {
  const hours = all.flatMap((one) => {
    const { zone } = one.promise.body.due ?? { zone: 'UTC' };
    const length = (from: number, to: number) => workingBetween(from, to, zone, work);
    if (!one.done?.inFull) return [];
    const [due, done] = [one[which], one.done.at];
    return [(length(due, done) - pausedBetween(one.promise, due, done, length)) / hour];
  });
  return { n: hours.length, median: median(hours), p80: percentile(hours, 0.8) };
}

/** Whether the customer heard of it before its first due: how far it was, or that it was done. */
function wasTold({ promise, first }: Judged): boolean {
  return standingSteps(promise).some(
    ({ move, at }) => at <= first && (move.move === 'progress' || move.move === 'report'),
  );
}

function missedOf(all: readonly Judged[], now: number): Figures['missed'] {
  const reasons = all
    .filter((one) => isMissed(one, now))
    .map(({ promise }) => promise.body.missed ?? 'not-given');
  const why = whyMissed
    .map((reason) => ({ why: reason, count: reasons.filter((given) => given === reason).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { n: reasons.length, why };
}
