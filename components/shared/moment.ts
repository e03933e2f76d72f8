import type { Words } from '../../locales/index.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The first moment of a day in the rep's own zone, `days` after the day of an instant. Epoch milliseconds. */
export function startOfDay(instant: number, days = 0): number {
  const date = new Date(instant);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** Calendar days from today to the day of an instant, as the rep's zone sees both: 0 today, 1 tomorrow. */
export function daysAhead(instant: number, now: number): number {
  // Rounded, for a day in which the clocks change has 23 or 25 hours.
  return Math.round((startOfDay(instant) - startOfDay(now)) / day);
}

/** "15:00", in the rep's own zone. */
export function clockText(instant: number): string {
  const date = new Date(instant);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** "Fri 27 Nov", with the year where it is not this one. */
export function dateText(instant: number, now: number, { time }: Words): string {
  const date = new Date(instant);
  const year = date.getFullYear() === new Date(now).getFullYear() ? undefined : date.getFullYear();
  return time.dayMonth(weekdayText(instant, time), date.getDate(), time.months[date.getMonth()] ?? '', year);
}

function weekdayText(instant: number, { weekdays }: Words['time']): string {
  return weekdays[new Date(instant).getDay()] ?? '';
}

/** "Fri 27 Nov 15:00": the moment in full, for everything that is about to be saved. */
export function fullText(instant: number, now: number, words: Words): string {
  return `${dateText(instant, now, words)} ${clockText(instant)}`;
}

/** "Today 15:00", "Tomorrow 18:00", else in full: for everything that is only read. */
export function nearText(instant: number, now: number, words: Words): string {
  const { today, tomorrow, yesterday } = words.time;
  const near = new Map([
    [-1, yesterday],
    [0, today],
    [1, tomorrow],
  ]).get(daysAhead(instant, now));
  return near ? `${near} ${clockText(instant)}` : fullText(instant, now, words);
}

/** "in 6 days", "25 min ago": how far a moment is, in the largest unit that still says something. */
export function distanceText(instant: number, now: number, { time }: Words): string {
  const away = Math.abs(instant - now);
  if (away < minute) return instant >= now ? time.now : time.justNow;
  const units = instant > now ? time.ahead : time.ago;
  if (away < hour) return units.minute(Math.floor(away / minute));
  const days = Math.abs(daysAhead(instant, now));
  if (days === 0 || away < day / 2) return units.hour(Math.floor(away / hour));
  return units.day(days);
}

/** The value a `datetime-local` field takes for an instant, in the rep's own zone. */
export function fieldValue(instant: number): string {
  const date = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const ymd = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${ymd}T${clockText(instant)}`;
}

/** The instant a `datetime-local` field names; null while it is not filled in. */
export function fromFieldValue(value: string): number | null {
  const instant = value ? new Date(value).getTime() : Number.NaN;
  return Number.isFinite(instant) && instant >= 0 ? instant : null;
}

/** The rep's own IANA zone. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
