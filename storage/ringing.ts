import { isLate, isRinging } from '../domain/reminder/reminder.ts';
import type { ReminderRow } from '../domain/reminder/schema.ts';
import type { Database } from './database.ts';

/** Rings at or before a moment, epoch milliseconds, in an index that begins with what is fixed. */
function until(
  database: Database,
  index: '[open+at]' | '[state+at]',
  fixed: 1 | ReminderRow['state'],
  now: number,
) {
  return database.reminders.where(index).between([fixed, 0], [fixed, now], true, true);
}

/** Further than this nobody reads a number, and counting all of them each minute costs. */
const mostCounted = 1000;

/** How many open reminders ring now, 1000 at the most, and whether any of them is late. */
export async function ringCount(
  database: Database,
  now: number,
): Promise<{ ringing: number; late: boolean }> {
  const [ringing, late] = await Promise.all([
    until(database, '[open+at]', 1, now).limit(mostCounted).primaryKeys(),
    until(database, '[open+at]', 1, now)
      .filter((reminder) => isLate(reminder, now))
      .first(),
  ]);
  return { ringing: ringing.length, late: late !== undefined };
}

/** What rings and was not shown yet, earliest first, and what somebody began to show and did not finish. */
export async function unshown(
  database: Database,
  now: number,
  limit: number,
): Promise<{ unclaimed: ReminderRow[]; claimed: ReminderRow[] }> {
  const of = (state: ReminderRow['state']) =>
    until(database, '[state+at]', state, now).limit(limit).toArray();
  const [waiting, snoozed, claimed] = await Promise.all([of('waiting'), of('snoozed'), of('showing')]);
  return { unclaimed: [...waiting, ...snoozed], claimed };
}

/** What was shown and rings still, earliest first. */
export function shown(database: Database, now: number, limit: number): Promise<ReminderRow[]> {
  return until(database, '[state+at]', 'shown', now).limit(limit).toArray();
}

/** How many were shown and ring still. */
export function shownCount(database: Database, now: number): Promise<number> {
  return until(database, '[state+at]', 'shown', now).count();
}

/** Which these are. */
export function shownIds(database: Database, now: number): Promise<string[]> {
  return until(database, '[state+at]', 'shown', now).primaryKeys();
}

/** Of the reminders among some ids, those that ring now, and the ids of those that do not. */
export async function standing(
  database: Database,
  ids: string[],
  now: number,
): Promise<{ ringing: ReminderRow[]; over: string[] }> {
  const rows = (await database.reminders.bulkGet(ids)).filter((row) => row !== undefined);
  const ringing = rows.filter((row) => isRinging(row, now));
  return { ringing, over: rows.filter((row) => !isRinging(row, now)).map(({ id }) => id) };
}

/** What was shown, or begun to be, although its moment lies ahead: by a clock that has been set back since. */
export async function shownEarly(database: Database, now: number): Promise<ReminderRow[]> {
  const early = (['shown', 'showing'] as const).map((state) =>
    database.reminders.where('[state+at]').between([state, now], [state, Infinity], false).toArray(),
  );
  return (await Promise.all(early)).flat();
}

/** What began to ring between two moments, the first one left out, and rings still; epoch milliseconds. */
export function ringingBetween(database: Database, after: number, upTo: number) {
  return database.reminders.where('[open+at]').between([1, after], [1, upTo], false, true);
}

/** The customers of these. */
export async function ringingSince(database: Database, since: number, now: number): Promise<string[]> {
  const began = await ringingBetween(database, since, now).toArray();
  return [...new Set(began.map(({ customerId }) => customerId))];
}

/** The ids of all that ring. */
export function ringingIds(database: Database, now: number): Promise<string[]> {
  return until(database, '[open+at]', 1, now).primaryKeys();
}
