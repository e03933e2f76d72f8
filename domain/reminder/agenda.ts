import { dayOf, instantOfWall } from '../time/wall-time.ts';
import type { ReminderRow } from './schema.ts';

/** How many days "next" looks ahead. */
export const daysShown = 7;

/**
 * What is listed, in order; what comes later is only counted. `now` holds whatever had its moment, also what is only to be
 * looked at: which of it is overdue tells the reminder itself (`isOverdue`), for no index knows that.
 */
export const agendaGroups = ['now', 'today', 'next'] as const;
export type ListedGroup = (typeof agendaGroups)[number];
export type AgendaGroup = ListedGroup | 'later';

/** So many of a group are listed at once. */
export const agendaPage = 50;

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

/** The first moment of a day, `days` after the day of an instant. */
function startOfDay(instant: number, zone: string, days: number): number {
  return instantOfWall((dayOf(instant, zone) + days) * day, zone);
}

/**
 * Where an open reminder stands in the day, by the moment it is about: for now once that has passed, else by day. What
 * rings already for something farther ahead is of today.
 */
export function agendaGroup({ dueAt, at }: Pick<ReminderRow, 'dueAt' | 'at'>, cuts: AgendaCuts): AgendaGroup {
  const group = agendaGroups.find((listed) => dueAt < agendaSpan(listed, cuts)[1]);
  return group ?? (at <= cuts.now ? 'today' : 'later');
}

/** From which moment on a group reaches, and before which it ends, in epoch milliseconds. */
export function agendaSpan(
  group: AgendaGroup,
  { now, endOfToday, endOfNext }: AgendaCuts,
): [from: number, before: number] {
  if (group === 'now') return [0, now];
  if (group === 'today') return [now, endOfToday];
  return group === 'next' ? [endOfToday, endOfNext] : [endOfNext, Number.POSITIVE_INFINITY];
}

/** Earliest due first, ties by id: total, and the order of the index it is listed by. */
export function inDueOrder(
  a: Pick<ReminderRow, 'dueAt' | 'id'>,
  b: Pick<ReminderRow, 'dueAt' | 'id'>,
): number {
  return a.dueAt - b.dueAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
