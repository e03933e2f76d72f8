import type { ReminderRow } from './schema.ts';

/** How many days "next" looks ahead. */
export const daysShown = 7;

export type AgendaGroup = 'overdue' | 'today' | 'next' | 'later';

/** Where a day's list is cut, in epoch milliseconds: each end is the first moment after the days it closes. */
export interface AgendaCuts {
  now: number;
  /** Midnight after today in the rep's zone. */
  endOfToday: number;
  /** Midnight after the last of the `daysShown` days that follow today. */
  endOfNext: number;
}

/** Where the rep's days end, as the zone sees them. `now` in epoch milliseconds, `zone` an IANA name. */
export function agendaCuts(now: number, zone: string): AgendaCuts {
  return { now, endOfToday: startOfDay(now, zone, 1), endOfNext: startOfDay(now, zone, daysShown + 1) };
}

const day = 24 * 60 * 60_000;

/**
 * The first moment of a day, `days` after the day of an instant. By `Intl`, for the popup is to start without the
 * library the dates are read with. A midnight the clocks skip moves forward by the gap; of two the earlier counts.
 */
function startOfDay(instant: number, zone: string, days: number): number {
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
  const shown = Math.floor((instant + offsetAt(clock, instant)) / day) * day + days * day;
  const before = offsetAt(clock, shown - day);
  const after = offsetAt(clock, shown + day);
  const [early, late] = [shown - before, shown - after];
  return offsetAt(clock, early) === before || offsetAt(clock, late) !== after ? early : late;
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(clock: Intl.DateTimeFormat, instant: number): number {
  const second = Math.floor(instant / 1000) * 1000;
  const parts = Object.fromEntries(
    clock.formatToParts(second).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second: seconds = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minute, seconds) - second;
}

/** Where an open reminder stands in the day, by the moment it is about: overdue once that has passed, else by day. */
export function agendaGroup({ body }: ReminderRow, { now, endOfToday, endOfNext }: AgendaCuts): AgendaGroup {
  if (body.dueAt < now) return 'overdue';
  if (body.dueAt < endOfToday) return 'today';
  return body.dueAt < endOfNext ? 'next' : 'later';
}

/** Earliest due first; ties by when it rings, then by id, so the order is total. */
export function inDueOrder(a: ReminderRow, b: ReminderRow): number {
  return a.body.dueAt - b.body.dueAt || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
