import type { Happening, NewEvent } from '../../domain/event.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import type { Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { decideMove } from './promises.ts';

/**
 * Ends a reminder as acted on. One of a promise that is still agreed also reports the promise as done in full, for
 * that is what the rep has just ticked off; undoing this operation takes it back. One that has already ended stays so.
 */
export function finishReminder(
  database: Database,
  { opId, reminderId }: Input<'reminder.done'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const reminder = await openReminder(database, reminderId);
    if (!reminder) return { events: [], answer: {} };
    const acted = about(reminder, { type: 'reminder.acted', body: {} });
    return { events: [acted, ...(await reportEvents(database, reminder, now))], answer: {} };
  });
}

async function reportEvents(
  database: Database,
  { id, promiseId, body }: ReminderRow,
  now: number,
): Promise<NewEvent[]> {
  if (!promiseId || body.kind !== 'promise-due') return [];
  const promise = await database.promises.get(promiseId);
  if (promise?.state !== 'agreed') return [];
  const move = { move: 'report', extent: 'full' } as const;
  const events = await decideMove(database, { promiseId, seenSeq: promise.lastSeq, move }, now);
  return events.filter(({ subjectId }) => subjectId !== id);
}

/** Lets a reminder ring again later. `until` in epoch milliseconds; rejects with `due-past` for a moment gone by. */
export function snoozeReminder(
  database: Database,
  { opId, reminderId, until }: Input<'reminder.snooze'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    if (until <= now) throw new KeptError('due-past');
    const reminder = await openReminder(database, reminderId);
    const snoozed: Happening = { type: 'reminder.snoozed', body: { until } };
    return { events: reminder ? [about(reminder, snoozed)] : [], answer: {} };
  });
}

/** Takes back that a reminder was acted on or snoozed. Rejects with `not-found`. */
export function reopenReminder(
  database: Database,
  { opId, reminderId }: Input<'reminder.reopen'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const reminder = await database.reminders.get(reminderId);
    if (!reminder) throw new KeptError('not-found');
    return { events: [about(reminder, { type: 'reminder.reopened', body: {} })], answer: {} };
  });
}

/** Notes that these reminders were shown. */
export function markShown(
  database: Database,
  opId: string,
  reminders: ReminderRow[],
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => ({
    events: reminders.map((reminder) => about(reminder, { type: 'reminder.shown', body: {} })),
    answer: {},
  }));
}

/** The reminder if it has not ended; undefined if it has. Rejects with `not-found` for one that never was. */
async function openReminder(database: Database, reminderId: string): Promise<ReminderRow | undefined> {
  const reminder = await database.reminders.get(reminderId);
  if (!reminder) throw new KeptError('not-found');
  return reminder.open === 1 ? reminder : undefined;
}

function about({ id, customerId }: ReminderRow, happening: Happening): NewEvent {
  return { customerId, subjectId: id, ...happening };
}
