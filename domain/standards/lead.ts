import type { Due } from '../due.ts';
import { instantOfWall, wallTime } from '../time/wall-time.ts';
import { afterWorking, lengthOfDay, type WorkingTime, workingBetween } from '../time/working-time.ts';
import type { Standard } from './schema.ts';

const hour = 60 * 60_000;
const halfHour = hour / 2;
const day = 24 * hour;

/** When and how long the rep works. `now` in epoch milliseconds, `zone` an IANA name. */
export interface Clock {
  now: number;
  zone: string;
  work: WorkingTime;
}

/**
 * The due moment a standard gives to what is promised now: never before its working hours have passed. A standard of a
 * day or more ends with the working day it falls on, a shorter one on the next half hour, for such moments can be said.
 * Null where nobody works.
 */
export function usualDue({ hours }: Standard, { now, zone, work }: Clock): Due | null {
  const passed = afterWorking(now, hours * hour, zone, work);
  if (passed <= now) return null;
  const wall = wallTime(passed, zone);
  const closes = Math.floor(wall / day) * day + clockTime(work.end);
  const isLong = hours * hour >= lengthOfDay(work);
  const spoken = isLong ? closes : Math.min(closes, Math.ceil(wall / halfHour) * halfHour);
  // Where clocks go back within the day, an instant later may be a wall time earlier.
  const at = Math.max(passed, instantOfWall(spoken, zone));
  return { at, zone, precision: isLong ? 'day' : 'minute', deadline: true };
}

/** A date shorter than the standard: how many working hours it leaves of how many, and the usual date to offer. */
export interface ShortDate {
  leaves: number;
  usual: Due;
}

/** Whether a due moment leaves less working time than the standard asks for; null if it leaves enough. */
export function shorterThanUsual(dueAt: number, standard: Standard, clock: Clock): ShortDate | null {
  const { now, zone, work } = clock;
  const usual = usualDue(standard, clock);
  if (!usual || dueAt >= afterWorking(now, standard.hours * hour, zone, work)) return null;
  return { leaves: workingBetween(now, dueAt, zone, work) / hour, usual };
}

function clockTime(wall: string): number {
  return Number(wall.slice(0, 2)) * hour + Number(wall.slice(3, 5)) * (hour / 60);
}
