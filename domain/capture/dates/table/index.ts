import { choicesAndTraps } from './choices-and-traps.table.ts';
import { daysAndHours } from './days-and-hours.table.ts';
import type { Line } from './line.ts';
import { monthsAndHolidays } from './months-and-holidays.table.ts';
import { weeksAndSpans } from './weeks-and-spans.table.ts';

/** What written dates mean, line by line, by the rules of `docs/dates.md`. */
export const dateLines: readonly Line[] = [
  ...daysAndHours,
  ...weeksAndSpans,
  ...monthsAndHolidays,
  ...choicesAndTraps,
];

/** What each rule is about. */
export const ruleNames: Record<number, string> = {
  1: 'a day without a time',
  2: 'a time without a day',
  3: 'bare hours',
  4: 'parts of the day',
  5: 'days of the week',
  6: 'weeks and weekends',
  7: 'days from now',
  8: 'hours, weeks and months from now',
  9: 'working days',
  10: 'months, quarters, years',
  11: 'written dates',
  12: 'holidays',
  13: 'two dates, ranges',
  14: 'not dates',
  15: 'clock changes, zones',
};
