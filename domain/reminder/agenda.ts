import { daysAhead } from '../time/zone.ts';
import type { ReminderRow } from './schema.ts';

/** How many days "next" looks ahead. */
export const daysShown = 7;

export type AgendaGroup = 'overdue' | 'today' | 'next' | 'later';

/**
 * Where an open reminder stands in the day, by the moment it is about: overdue once that has passed, else by
 * calendar day in the rep's zone. Epoch milliseconds.
 */
export function agendaGroup(reminder: ReminderRow, now: number, zone: string): AgendaGroup {
  const { dueAt } = reminder.body;
  if (dueAt < now) return 'overdue';
  const days = daysAhead(dueAt, now, zone);
  if (days === 0) return 'today';
  return days <= daysShown ? 'next' : 'later';
}

/** Earliest due first; ties by when it rings, then by id, so the order is total. */
export function inDueOrder(a: ReminderRow, b: ReminderRow): number {
  return a.body.dueAt - b.body.dueAt || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
