import { datings, pausedDue } from '../promise/dates.ts';
import type { WorkingTime } from '../time/working-time.ts';
import { isMissed, type Judged } from './judged.ts';
import type { Figures } from './schema.ts';
import { shareOf } from './share.ts';
import { median } from './spread.ts';

/**
 * Renegotiated in time: of every time a date could not be held, how often it was changed before it had passed. A date
 * that passed counts once, whether it was changed afterwards or not at all, or only when the customer sent back the work.
 */
export function inTimeOf(all: readonly Judged[], now: number, work: WorkingTime): Figures['inTime'] {
  const notices: number[] = [];
  let missed = 0;
  for (const one of all) {
    for (const { by, at, old } of replaced(one, work)) {
      if (by === 'renegotiated') notices.push(old - at);
      else if (old < at) missed += 1;
    }
    // What was taken back counts from its due on, as in the kept rate: until then that date is neither changed nor missed.
    if (one.current < now && isMissed(one, now)) missed += 1;
  }
  const changed = notices.filter((notice) => notice > 0).length;
  return { ...shareOf(changed, notices.length + missed), notice: median(notices) };
}

/** Every date that took another's place, with when that other was due. */
function replaced({ promise }: Judged, work: WorkingTime) {
  const dates = datings(promise);
  return dates.slice(1).flatMap(({ by, at }, index) => {
    const before = dates[index];
    return before ? [{ by, at, old: pausedDue(promise, before, at, work) }] : [];
  });
}
