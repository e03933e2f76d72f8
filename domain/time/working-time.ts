import type { WorkingHours } from './usual-hours.ts';

// By `Intl` and integers, not by the library dates are read with: lists are sorted by this before that is loaded.

/** When the rep works, with the holidays of a calendar where one is known. */
export interface WorkingTime extends WorkingHours {
  /** Whether a day, `YYYY-MM-DD`, is worked; undefined where only its weekday tells. */
  isWorked?: (day: string) => boolean | undefined;
}

const day = 24 * 60 * 60_000;

/** Further ahead than this many days only weekdays are counted: no calendar knows so much. */
const farthest = 4000;

/** Working time between two instants, in milliseconds, by the clocks of a zone; 0 if they are in the wrong order. */
export function workingBetween(from: number, to: number, zone: string, work: WorkingTime): number {
  if (to <= from) return 0;
  const [start, end] = [wallTime(from, zone), wallTime(to, zone)];
  const [first, last] = [Math.floor(start / day), Math.floor(end / day)];
  if (first === last) return within(start, end, first, work);
  return (
    within(start, (first + 1) * day, first, work) +
    workedDays(first + 1, last, work) * lengthOfDay(work) +
    within(last * day, end, last, work)
  );
}

/** The instant so much working time later, epoch milliseconds; the instant itself for none, or where nobody works. */
export function afterWorking(at: number, time: number, zone: string, work: WorkingTime): number {
  if (time <= 0 || work.days.length === 0 || lengthOfDay(work) <= 0) return at;
  const [opens] = hoursOf(work);
  let wall = wallTime(at, zone);
  let left = time;
  const first = Math.floor(wall / day);
  for (let number = first; number < first + farthest; number++) {
    const here = within(wall, (number + 1) * day, number, work);
    if (here >= left) return instantOfWall(Math.max(wall, number * day + opens) + left, zone);
    left -= here;
    wall = (number + 1) * day;
  }
  return at;
}

/** How long a working day is, in milliseconds. */
export function lengthOfDay(work: WorkingTime): number {
  const [opens, closes] = hoursOf(work);
  return Math.max(0, closes - opens);
}

/** Working time of one day between two wall times of it. */
function within(from: number, to: number, number: number, work: WorkingTime): number {
  if (!isWorkedDay(number, work)) return 0;
  const [opens, closes] = hoursOf(work);
  return Math.max(0, Math.min(to, number * day + closes) - Math.max(from, number * day + opens));
}

/** Days worked from one day up to another, by their number since 1970. */
function workedDays(first: number, end: number, work: WorkingTime): number {
  const far = Math.min(end, first + farthest);
  const weeks = Math.floor((end - far) / 7);
  let count = weeks * new Set(work.days).size;
  for (let number = first; number < end - weeks * 7; number++) {
    if (isWorkedDay(number, work)) count += 1;
  }
  return count;
}

function isWorkedDay(number: number, work: WorkingTime): boolean {
  const known = work.isWorked?.(new Date(number * day).toISOString().slice(0, 10));
  // The first of January 1970 was a Thursday.
  return known ?? work.days.includes(((((number + 3) % 7) + 7) % 7) + 1);
}

function hoursOf({ start, end }: WorkingHours): [number, number] {
  const time = (wall: string) => Number(wall.slice(0, 2)) * 60 * 60_000 + Number(wall.slice(3, 5)) * 60_000;
  return [time(start), time(end)];
}

/** What a zone's clocks show at an instant, as if it were UTC: milliseconds. */
function wallTime(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

function instantOfWall(wall: number, zone: string): number {
  const near = wall - offsetAt(wall, zone);
  return wall - offsetAt(near, zone);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const second = Math.floor(instant / 1000) * 1000;
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(second)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second: seconds = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minute, seconds) - second;
}

/** Kept, for making one costs as much as asking it a hundred times. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}
