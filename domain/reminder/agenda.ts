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
