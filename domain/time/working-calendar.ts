import { type Holiday, holidayOn, holidays, isKnownYear, isMakeUpDay } from './chinese-holidays.ts';
import type { Temporal } from './zone.ts';

/** Why nobody works on a day. */
export interface DayOff {
  why: 'weekend' | 'holiday';
  /** The holiday's Chinese name. */
  name?: string;
}

/** Which days are worked. Where a year is unknown to it, it answers null rather than guess. */
export interface WorkingCalendar {
  dayOff(day: Temporal.PlainDate): DayOff | 'works' | null;
  /** The public holidays it knows, in order of time. */
  holidays: readonly Holiday[];
}

/**
 * The working calendar of a region. With `CN` the Chinese public holidays and make-up days, as far as they are decreed;
 * elsewhere the days of the week only.
 *
 * @param days worked in an ordinary week, by ISO number, Monday is 1
 */
export function workingCalendar(region: string | undefined, days: readonly number[]): WorkingCalendar {
  const ordinary = (day: Temporal.PlainDate) =>
    days.includes(day.dayOfWeek) ? 'works' : ({ why: 'weekend' } as const);
  if (region !== 'CN') return { dayOff: ordinary, holidays: [] };
  return {
    holidays: holidays(),
    dayOff: (day) => {
      if (!isKnownYear(day.year)) return null;
      const name = holidayOn(day.toString());
      if (name) return { why: 'holiday', name };
      return isMakeUpDay(day.toString()) ? 'works' : ordinary(day);
    },
  };
}

/** Holidays are never so long; it ends the search in a week without working days. */
const farthest = 40;

/**
 * The working day so many after a day, or before it if negative; the day itself does not count. Null where the calendar
 * ends on the way there.
 */
export function workingDayFrom(
  { dayOff }: WorkingCalendar,
  from: Temporal.PlainDate,
  count: number,
): Temporal.PlainDate | null {
  const step = { days: Math.sign(count) };
  let left = Math.abs(count);
  let idle = 0;
  for (let day = from.add(step); idle < farthest; day = day.add(step)) {
    const kind = dayOff(day);
    if (kind === null) return null;
    idle = kind === 'works' ? 0 : idle + 1;
    if (kind === 'works' && --left === 0) return day;
  }
  return null;
}
