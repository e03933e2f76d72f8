import { isRinging } from '../../domain/reminder/reminder.ts';
import type { ReminderRow, Showing } from '../../domain/reminder/schema.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { ofReminder } from '../of-reminder.ts';

/**
 * Claims reminders that ring and were not shown yet: whoever claimed one shows it. Resolves to the ids of those
 * that could still be claimed when it came to it.
 */
export async function claimToShow(
  database: Database,
  opId: string,
  ids: string[],
  now: number,
): Promise<string[]> {
  const { answer } = await commit(database, opId, now, async () => {
    const rows = await database.reminders.bulkGet(ids);
    const free = rows.filter((row) => row !== undefined).filter((row) => isFree(row, now));
    const events = free.map((row) => ofReminder(row, { type: 'reminder.claimed', body: {} }));
    return { events, answer: free.map(({ id }) => id) };
  });
  return answer;
}

function isFree({ state, at }: ReminderRow, now: number): boolean {
  return (state === 'waiting' || state === 'snoozed') && at <= now;
}

/** Notes that these reminders were shown, and how. One that has ended or was put off since stays so. */
export function markShown(
  database: Database,
  opId: string,
  reminders: ReminderRow[],
  how: Showing,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const rows = await database.reminders.bulkGet(reminders.map(({ id }) => id));
    const rung = rows.filter((row) => row !== undefined).filter((row) => isRinging(row, now));
    const events = rung.map((row) => ofReminder(row, { type: 'reminder.shown', body: { how } }));
    return { events, answer: {} };
  });
}

/** Notes that these were shown by a clock that ran ahead: each is shown again when its moment comes. */
export function rearm(
  database: Database,
  opId: string,
  reminders: ReminderRow[],
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => ({
    events: reminders.map((row) => ofReminder(row, { type: 'reminder.rearmed', body: {} })),
    answer: {},
  }));
}
