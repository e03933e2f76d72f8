import type { WorkingHours } from './usual-hours.ts';
import { dayOf, instantOfWall, wallTime } from './wall-time.ts';

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

/** The instant so much working time earlier, epoch milliseconds; the instant itself for none, or where nobody works. */
export function beforeWorking(at: number, time: number, zone: string, work: WorkingTime): number {
  if (time <= 0 || work.days.length === 0 || lengthOfDay(work) <= 0) return at;
  const [, closes] = hoursOf(work);
  let wall = wallTime(at, zone);
  let left = time;
  const last = Math.floor(wall / day);
  for (let number = last; number > last - farthest; number--) {
    const here = within(number * day, wall, number, work);
    if (here >= left) return instantOfWall(Math.min(wall, number * day + closes) - left, zone);
    left -= here;
    wall = number * day;
  }
  return at;
}

/** Whether an instant lies in working time, its end included. Epoch milliseconds, IANA zone. */
export function isWorkingTime(instant: number, zone: string, work: WorkingTime): boolean {
  const wall = wallTime(instant, zone);
  const number = Math.floor(wall / day);
  const [opens, closes] = hoursOf(work);
  const time = wall - number * day;
  return isWorkedDay(number, work) && time >= opens && time <= closes;
}

/** Nobody is off for so many days on end. */
const longestBreak = 40;

/** The latest start of a working day at or before an instant, or its latest end if `edge` is `end`; null for none. */
export function lastWorkingEdge(
  instant: number,
  zone: string,
  work: WorkingTime,
  edge: 'start' | 'end',
): number | null {
  const [opens, closes] = hoursOf(work);
  const today = dayOf(instant, zone);
  for (let number = today; number >= today - longestBreak; number--) {
    const at = instantOfWall(number * day + (edge === 'start' ? opens : closes), zone);
    if (isWorkedDay(number, work) && at <= instant) return at;
  }
  return null;
}

/** The earliest start of a working day at or after an instant; null where nobody works. */
export function nextWorkingStart(instant: number, zone: string, work: WorkingTime): number | null {
  const [opens] = hoursOf(work);
  const today = dayOf(instant, zone);
  for (let number = today; number <= today + longestBreak; number++) {
    const at = instantOfWall(number * day + opens, zone);
    if (isWorkedDay(number, work) && at >= instant) return at;
  }
  return null;
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

const answered = new WeakMap<WorkingTime, Map<number, boolean>>();

/** Asked of the same days again and again: figures of many promises would spend their time writing dates. */
function isWorkedDay(number: number, work: WorkingTime): boolean {
  const answers = answered.get(work) ?? new Map<number, boolean>();
  answered.set(work, answers);
  const answer = answers.get(number) ?? askWorkedDay(number, work);
  answers.set(number, answer);
  return answer;
}

function askWorkedDay(number: number, work: WorkingTime): boolean {
  const known = work.isWorked?.(new Date(number * day).toISOString().slice(0, 10));
  // The first of January 1970 was a Thursday.
  return known ?? work.days.includes(((((number + 3) % 7) + 7) % 7) + 1);
}

function hoursOf({ start, end }: WorkingHours): [number, number] {
  const time = (wall: string) => Number(wall.slice(0, 2)) * 60 * 60_000 + Number(wall.slice(3, 5)) * 60_000;
  return [time(start), time(end)];
}
