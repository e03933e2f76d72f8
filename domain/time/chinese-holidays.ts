import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

/** A public holiday as it was decreed, first and last day off, `YYYY-MM-DD`. */
export interface Holiday {
  /** As the calendar names it: 春节, 国庆节 … */
  name: string;
  first: string;
  last: string;
}

// Looked up as it comes, for the panel loads it when it opens. A day off reads "Spring Festival,春节,4".
const daysOff: Readonly<Record<string, string>> = data.holidays;

/** Whether the calendar knows a year. The decree for a year comes in the November before it, and always has 1 January. */
export function isKnownYear(year: number): boolean {
  return `${year}-01-01` in daysOff;
}

/** The last day the calendar knows, `YYYY-MM-DD`: from the next on only weekdays count. */
export function knownUntil(): string {
  const years = Object.keys(daysOff).map((day) => Number(day.slice(0, 4)));
  return `${Math.max(...years.filter(isKnownYear))}-12-31`;
}

/** The public holiday that gives a day, `YYYY-MM-DD`, off; undefined for every other day. */
export function holidayOn(day: string): string | undefined {
  const words = daysOff[day];
  return words?.split(',')[1] ?? words;
}

/** Whether a Saturday or Sunday is worked to make up for a holiday. */
export function isMakeUpDay(day: string): boolean {
  return day in data.workdays;
}

let all: readonly Holiday[] | undefined;

/** Every holiday the calendar knows, in order of time. */
export function holidays(): readonly Holiday[] {
  all ??= runs();
  return all;
}

/** Days off of one name that follow one another are one holiday, and so is one with another's day within it. */
function runs(): Holiday[] {
  const found: Holiday[] = [];
  for (const day of Object.keys(daysOff).sort()) {
    const name = holidayOn(day) ?? '';
    const same = found.findLast((holiday) => holiday.name === name);
    if (same && daysBetween(same.last, day) <= 2) same.last = day;
    else found.push({ name, first: day, last: day });
  }
  return found.sort((one, other) => (one.first < other.first ? -1 : 1));
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60_000);
}
