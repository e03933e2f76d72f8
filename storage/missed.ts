import type { Happening } from '../domain/event.ts';
import type { Absence } from '../domain/reminder/absence.ts';
import { inDueOrder } from '../domain/reminder/agenda.ts';
import type { ReminderRow } from '../domain/reminder/schema.ts';
import type { AgendaItem } from '../messages/contract/reminder.ts';
import { KeptError } from '../messages/errors.ts';
import { commit, type Decision, type Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { ofReminder } from './of-reminder.ts';
import { withWhom } from './queries.ts';
import { ringingBetween, standing } from './ringing.ts';

/** So many are told one by one; of the others the number. */
const mostTold = 5;

/** What began to ring while the rep was away and rings still, earliest due first. */
export async function missed(
  database: Database,
  absence: Absence,
  now: number,
): Promise<{ items: AgendaItem[]; total: number }> {
  const rows = (await ringingIn(database, absence, now).toArray()).sort(inDueOrder);
  return { items: await withWhom(database, rows.slice(0, mostTold)), total: rows.length };
}

/** How many these are. */
export function missedCount(database: Database, absence: Absence, now: number): Promise<number> {
  return ringingIn(database, absence, now).count();
}

/** The first of some absences, the latest first, in which something fell due that rings still; null where there is none. */
export async function latestMissed(
  database: Database,
  absences: Absence[],
  now: number,
): Promise<Absence | null> {
  for (const absence of absences) {
    if ((await missedCount(database, absence, now)) > 0) return absence;
  }
  return null;
}

/**
 * Puts off all that was missed in the latest of some absences until a moment, epoch milliseconds. Answers what it put off.
 * Rejects with `due-past` for a moment gone by.
 */
export function snoozeMissed(
  database: Database,
  absences: Absence[],
  { opId, until }: { opId: string; until: number },
  now: number,
): Promise<Outcome<{ ids: string[] }>> {
  return commit(database, opId, now, async () => {
    if (until <= now) throw new KeptError('due-past');
    const absence = await latestMissed(database, absences, now);
    return snoozeAll(absence ? await ringingIn(database, absence, now).toArray() : [], until);
  });
}

/** Puts off those of some reminders that ring now. Rejects with `due-past` for a moment gone by. */
export function snoozeRinging(
  database: Database,
  { opId, ids, until }: { opId: string; ids: string[]; until: number },
  now: number,
): Promise<Outcome<{ ids: string[] }>> {
  return commit(database, opId, now, async () => {
    if (until <= now) throw new KeptError('due-past');
    return snoozeAll((await standing(database, ids, now)).ringing, until);
  });
}

function snoozeAll(rows: ReminderRow[], until: number): Decision<{ ids: string[] }> {
  const snoozed: Happening = { type: 'reminder.snoozed', body: { until } };
  return { events: rows.map((row) => ofReminder(row, snoozed)), answer: { ids: rows.map(({ id }) => id) } };
}

/** Takes that back for those that nobody has put off elsewhere since: each rings when it would have. */
export function unsnooze(
  database: Database,
  { opId, ids, until }: { opId: string; ids: string[]; until: number },
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const rows = (await database.reminders.bulkGet(ids)).filter((row) => row !== undefined);
    const untouched = rows.filter(({ state, at }) => state === 'snoozed' && at === until);
    const events = untouched.map((row) => ofReminder(row, { type: 'reminder.reopened', body: {} }));
    return { events, answer: {} };
  });
}

function ringingIn(database: Database, { from, until }: Absence, now: number) {
  return ringingBetween(database, from, Math.min(until, now));
}
