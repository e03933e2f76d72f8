import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { Temporal } from './zone.ts';

/** A public holiday as it was decreed, first and last day off, `YYYY-MM-DD`. */
export interface Holiday {
  /** As the calendar names it: 春节, 国庆节 … */
  name: string;
  first: string;
  last: string;
}

const daysOff = new Map(
  Object.entries(data.holidays).map(([day, words]) => [day, words.split(',')[1] ?? words]),
);
const makeUpDays = new Set(Object.keys(data.workdays));
const years = new Set([...daysOff.keys()].map((day) => Number(day.slice(0, 4))));

/** Whether the calendar knows a year. The decree for a year comes in the November before it. */
export function isKnownYear(year: number): boolean {
  return years.has(year);
}

/** The public holiday that gives a day off; undefined for every other day. */
export function holidayOn(day: Temporal.PlainDate): string | undefined {
  return daysOff.get(day.toString());
}

/** Whether a Saturday or Sunday is worked to make up for a holiday. */
export function isMakeUpDay(day: Temporal.PlainDate): boolean {
  return makeUpDays.has(day.toString());
}

/** Every holiday the calendar knows, in order of time. */
export const holidays: readonly Holiday[] = runs();

/** Days off of one name that follow one another are one holiday, and so is one with another's day within it. */
function runs(): Holiday[] {
  const found: Holiday[] = [];
  for (const [day, name] of [...daysOff].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const same = found.findLast((holiday) => holiday.name === name);
    if (same && daysBetween(same.last, day) <= 2) same.last = day;
    else found.push({ name, first: day, last: day });
  }
  return found.sort((one, other) => (one.first < other.first ? -1 : 1));
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
