import { regionOf } from './region.ts';
import { usualHours, type WorkingHours } from './usual-hours.ts';

/** Whose public holidays count: by the machine's zone, China's, or nobody's. */
export const holidayChoices = ['auto', 'cn', 'none'] as const;
export type HolidayChoice = (typeof holidayChoices)[number];

/** When the rep says he works. */
export interface OwnHours extends WorkingHours {
  days: number[];
  holidays: HolidayChoice;
}

/** What holds for a rep who never said anything. */
export const usualOwnHours: OwnHours = { ...usualHours, days: [...usualHours.days], holidays: 'auto' };

export type HoursFault = 'no-day' | 'no-time' | 'order';

/** Why nobody can work so; null where somebody can. */
export function hoursFault({ days, start, end }: WorkingHours): HoursFault | null {
  if (days.length === 0) return 'no-day';
  if (!isClock(start) || !isClock(end)) return 'no-time';
  return start < end ? null : 'order';
}

/** Whether two say the same, in whichever order their days stand. */
export function isSameHours(one: OwnHours, other: OwnHours): boolean {
  const [mine, theirs] = [one, other].map(({ days, start, end, holidays }) =>
    [[...days].sort().join(), start, end, holidays].join(' '),
  );
  return mine === theirs;
}

/** Whose public holidays the rep keeps whose machine is set to a zone: `CN`, or undefined where only weekdays count. */
export function holidayRegion(zone: string, choice: HolidayChoice = 'auto'): 'CN' | undefined {
  if (choice === 'auto') return regionOf(zone);
  return choice === 'cn' ? 'CN' : undefined;
}

function isClock(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
