import { dayOf, instantOfWall, wallTime } from '../time/wall-time.ts';
import { afterWorking, isWorkingTime, lengthOfDay, type WorkingTime } from '../time/working-time.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a snooze lasts, in milliseconds. The interface names it as 15 minutes. */
export const snoozeTime = 15 * minute;

/** When "this afternoon" is, by the clock. */
const afternoon = 14 * hour;

/** What is nearer than this is no choice beside a quarter of an hour, in milliseconds. */
const nearest = 30 * minute;

export type SnoozeName = 'quarter' | 'hour' | 'afternoon' | 'tomorrow' | 'workday';

/** A moment a reminder can be put off to with one press. */
export interface SnoozeChoice {
  name: SnoozeName;
  /** Epoch milliseconds. */
  at: number;
}

/**
 * The moments a reminder can be put off to, the nearest first and each once. "Tomorrow" is the next day at the start of
 * work, whether it is worked or not; the next working day is named only where it is another. `now` in epoch
 * milliseconds, `zone` the rep's IANA zone.
 */
export function snoozeChoices(now: number, zone: string, work: WorkingTime): SnoozeChoice[] {
  const today = dayOf(now, zone);
  const tomorrow = instantOfWall((today + 1) * day + opening(work), zone);
  const later: SnoozeChoice[] = [
    { name: 'hour', at: now + hour },
    { name: 'afternoon', at: instantOfWall(today * day + afternoon, zone) },
    { name: 'tomorrow', at: tomorrow },
    ...workedDaysAfter(today, 1, zone, work).map((at): SnoozeChoice => ({ name: 'workday', at })),
  ];
  const distinct = new Map<number, SnoozeChoice>();
  for (const choice of later) {
    if (choice.at >= now + nearest && !distinct.has(choice.at)) distinct.set(choice.at, choice);
  }
  const sorted = [...distinct.values()].sort((a, b) => a.at - b.at);
  return [{ name: 'quarter', at: now + snoozeTime }, ...sorted];
}

/**
 * When to try again to reach a customer who did not answer, epoch milliseconds: the first time two working hours later,
 * the second time in the other half of the next working day, from then on in the other half of the one after that. Our
 * own rule, from no study: soon while the matter is fresh, then at another time of the day, then less often.
 *
 * @param attempts how often the rep has tried, this time included
 */
export function nextAttempt(attempts: number, now: number, zone: string, work: WorkingTime): number {
  if (attempts <= 1) {
    const later = afterWorking(now, 2 * hour, zone, work);
    return onTheGrid(later > now ? later : now + 2 * hour);
  }
  const days = workedDaysAfter(dayOf(now, zone), attempts === 2 ? 1 : 2, zone, work);
  const start = days.at(-1);
  // Where nobody ever works there are no halves either.
  if (start === undefined) return now + day;
  const length = lengthOfDay(work);
  const isForenoon = wallTime(now, zone) % day < opening(work) + length / 2;
  const intoDay = (isForenoon ? 3 : 1) * (length / 4);
  const time = Math.floor((opening(work) + intoDay) / nearest) * nearest;
  return Math.max(start, instantOfWall(dayOf(start, zone) * day + time, zone));
}

/** The starts of the working days that follow a day, as many as are asked for; none where nobody works. */
function workedDaysAfter(from: number, count: number, zone: string, work: WorkingTime): number[] {
  const starts: number[] = [];
  for (let last = from; starts.length < count; ) {
    const start = afterWorking(instantOfWall((last + 1) * day, zone), 1, zone, work) - 1;
    if (!isWorkingTime(start, zone, work)) return [];
    starts.push(start);
    last = dayOf(start, zone);
  }
  return starts;
}

/** Up to the next five minutes: nobody makes an appointment for 11:07. */
function onTheGrid(at: number): number {
  return Math.ceil(at / (5 * minute)) * 5 * minute;
}

/** When work begins, in milliseconds from midnight. */
function opening({ start }: WorkingTime): number {
  return Number(start.slice(0, 2)) * hour + Number(start.slice(3, 5)) * minute;
}
