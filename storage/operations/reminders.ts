import { asOne } from '../../domain/customer/joined.ts';
import type { Happening, NewEvent } from '../../domain/event.ts';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import { checkpointPlan, fitsIn, refuseCheckpoint } from '../../domain/reminder/checkpoint.ts';
import { isOf, wantedReminders } from '../../domain/reminder/plan.ts';
import { isAnswer, isReport } from '../../domain/reminder/reminder.ts';
import type { ReminderKind, ReminderRow } from '../../domain/reminder/schema.ts';
import type { Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { groupOf } from '../group.ts';
import { ofReminder } from '../of-reminder.ts';
import { automaticEvents, planningFor } from './automatic.ts';
import { decideMove } from './promises.ts';

/**
 * Has the rep look at a promise on its way, at one moment or several: all are set, or none. One that is set already stays
 * as it is. Rejects with `not-found`, with `stale` where the promise is no longer worked on, with `due-past` and
 * `after-due`, and with `malformed` where an id is another reminder's.
 */
export function setCheckpoints(
  database: Database,
  { opId, promiseId, checkpoints }: Input<'checkpoint.set'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const promise = await database.promises.get(promiseId);
    if (!promise) throw new KeptError('not-found');
    const events: NewEvent[] = [];
    for (const { id, due } of checkpoints) {
      const known = await database.reminders.get(id);
      if (known && !isCheckpointOf(known, promiseId)) throw new KeptError('malformed');
      if (known) continue;
      const refusal = refuseCheckpoint(promise, due.at, now);
      if (refusal) throw new KeptError(refusal);
      const { customerId } = promise;
      events.push({ customerId, subjectId: id, type: 'reminder.set', body: checkpointPlan(promise, due) });
    }
    return { events: await withAutomatic(database, promiseId, events, now), answer: {} };
  });
}

function isCheckpointOf({ promiseId, body }: ReminderRow, id: string): boolean {
  return body.kind === 'checkpoint' && promiseId === id;
}

/**
 * Takes checkpoints of one promise away, as if they had not been set. One that has ended stays so. Rejects with
 * `not-found`; then all stand.
 */
export function removeCheckpoints(
  database: Database,
  { opId, ids }: Input<'checkpoint.remove'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const reminders = await Promise.all(ids.map((id) => openReminder(database, id)));
    const open = reminders.filter((reminder) => reminder !== undefined);
    const [first] = open;
    if (open.some((reminder) => !first?.promiseId || !isCheckpointOf(reminder, first.promiseId)))
      throw new KeptError('not-found');
    const removed: Happening = { type: 'reminder.dismissed', body: { why: 'undone' } };
    const events = open.map((reminder) => ofReminder(reminder, removed));
    return { events: await withAutomatic(database, first?.promiseId, events, now), answer: {} };
  });
}

/**
 * Puts back a checkpoint that was taken away, as it stood. Rejects with `not-found`, and with `stale` where its promise
 * has gone on meanwhile.
 */
export function restoreCheckpoint(
  database: Database,
  { opId, id }: Input<'checkpoint.restore'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const reminder = await database.reminders.get(id);
    const last = reminder?.body.history.at(-1);
    if (reminder?.body.kind !== 'checkpoint') throw new KeptError('not-found');
    const isRemoved = reminder.open === 0 && last?.what === 'dismissed' && last.why === 'undone';
    if (isRemoved && !fitsIn(await database.promises.get(reminder.promiseId ?? ''), reminder.dueAt))
      throw new KeptError('stale');
    const events = isRemoved ? [ofReminder(reminder, { type: 'reminder.restored', body: {} })] : [];
    return { events: await withAutomatic(database, reminder.promiseId, events, now), answer: {} };
  });
}

/**
 * Ends a reminder as acted on, with what came of it. One of a promise that is still agreed also reports the promise as
 * done, in full unless told otherwise, for that is what the rep has just ticked off; undoing this operation takes it
 * back. One that has already ended stays so. Rejects with `not-found`, and with `stale` for an answer that is still owed:
 * that reminder ends by the answer, else the customer would never get it.
 */
export function finishReminder(
  database: Database,
  { opId, reminderId, text, extent = 'full' }: Input<'reminder.done'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const reminder = await openReminder(database, reminderId);
    if (!reminder) return { events: [], answer: {} };
    if (await owesAnswer(database, reminder)) throw new KeptError('stale');
    const acted = ofReminder(reminder, { type: 'reminder.acted', body: said(text) });
    const reported = await reportEvents(database, reminder, { extent, ...said(text) }, now);
    if (reported.length > 0) return { events: [acted, ...reported], answer: {} };
    return { events: await withAutomatic(database, reminder.promiseId, [acted], now), answer: {} };
  });
}

/** Whether a reminder is of a wish that is shelved still. */
async function owesAnswer(database: Database, reminder: ReminderRow): Promise<boolean> {
  const promise = isAnswer(reminder) && (await database.promises.get(reminder.promiseId ?? ''));
  return promise ? promise.state === 'shelved' : false;
}

async function reportEvents(
  database: Database,
  reminder: ReminderRow,
  report: { extent: 'full' | 'part'; text?: string },
  now: number,
): Promise<NewEvent[]> {
  const { id, promiseId } = reminder;
  if (!promiseId || !isReport(reminder)) return [];
  const promise = await database.promises.get(promiseId);
  if (promise?.state !== 'agreed') return [];
  const move = { move: 'report', ...report } as const;
  const events = await decideMove(database, { promiseId, seenSeq: promise.lastSeq, move }, now);
  return events.filter(({ subjectId }) => subjectId !== id);
}

/**
 * Lets a reminder ring again later, with why if the rep says so. `until` in epoch milliseconds; rejects with `due-past`
 * for a moment gone by, and with `not-found`. One that has ended stays so.
 */
export function snoozeReminder(
  database: Database,
  { opId, reminderId, until, why, text }: Input<'reminder.snooze'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    if (until <= now) throw new KeptError('due-past');
    const reminder = await openReminder(database, reminderId);
    const body = { until, ...(why ? { why } : {}), ...said(text) };
    const snoozed: Happening = { type: 'reminder.snoozed', body };
    return { events: reminder ? [ofReminder(reminder, snoozed)] : [], answer: {} };
  });
}

/** Ends a reminder that the rep wants to hear no more of. One that has already ended stays so. Rejects with `not-found`. */
export function dismissReminder(
  database: Database,
  { opId, reminderId }: Input<'reminder.dismiss'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const reminder = await openReminder(database, reminderId);
    const dismissed: Happening = { type: 'reminder.dismissed', body: { why: 'by-rep' } };
    const events = reminder ? [ofReminder(reminder, dismissed)] : [];
    return { events: await withAutomatic(database, reminder?.promiseId, events, now), answer: {} };
  });
}

/**
 * Takes back that a reminder was acted on, snoozed or dismissed by the rep. What else dismissed it stands. Rejects with
 * `not-found`, and with `stale` where its promise has gone on meanwhile and wants no such reminder any more, or its
 * customer is to be heard of no more.
 */
export function reopenReminder(
  database: Database,
  { opId, reminderId }: Input<'reminder.reopen'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const reminder = await database.reminders.get(reminderId);
    if (!reminder) throw new KeptError('not-found');
    const last = reminder.body.history.at(-1);
    const { promiseId, open } = reminder;
    const promise = followsPromise(reminder) ? await database.promises.get(reminder.promiseId) : undefined;
    if (open === 0 && !(await isStillWanted(database, reminder, promise, now))) throw new KeptError('stale');
    const isDismissed = reminder.state === 'dismissed' && last?.why === 'by-rep';
    const type = isDismissed ? 'reminder.restored' : 'reminder.reopened';
    const events = [ofReminder(reminder, { type, body: {} })];
    // It may have been said in other words meanwhile.
    if (promise && promise.body.what !== reminder.body.text) {
      events.push(ofReminder(reminder, { type: 'reminder.reworded', body: { text: promise.body.what } }));
    }
    return { events: await withAutomatic(database, promiseId, events, now), answer: {} };
  });
}

/** Whether a reminder rings and is worded by what its promise has come to. */
function followsPromise(reminder: ReminderRow): reminder is ReminderRow & { promiseId: string } {
  const kinds: readonly ReminderKind[] = ['promise-due', 'answer-by', 'checkpoint', 'nudge'];
  return reminder.promiseId !== undefined && kinds.includes(reminder.body.kind);
}

/** Whether the rep wants to hear of a customer every so many days. */
async function isPaced(database: Database, customerId: string): Promise<boolean> {
  return asOne(await groupOf(database, customerId))?.body.cadence !== undefined;
}

/** Whether a reminder that has ended would still be about something: the promise may have gone on, the pace be gone. */
async function isStillWanted(
  database: Database,
  reminder: ReminderRow,
  promise: PromiseRow | undefined,
  now: number,
): Promise<boolean> {
  const { id, customerId, dueAt, body } = reminder;
  if (body.kind === 'cadence') return isPaced(database, customerId);
  if (!followsPromise(reminder)) return true;
  if (!promise) return false;
  if (body.kind === 'checkpoint') return fitsIn(promise, dueAt);
  const reminders = await database.reminders.where({ promiseId: promise.id }).toArray();
  const others = reminders.filter((other) => other.id !== id);
  const wanted = wantedReminders(promise, others, await planningFor(database, promise.customerId, now));
  if (!wanted.some((plan) => isOf(reminder, plan))) return false;
  // The question that was to follow goes with the end that is taken back.
  return body.kind === 'nudge' || !others.some((other) => other.open === 1 && other.body.kind === body.kind);
}

/** What happens to reminders of a promise, and what that means for those it has by itself. */
async function withAutomatic(
  database: Database,
  promiseId: string | undefined,
  events: NewEvent[],
  now: number,
): Promise<NewEvent[]> {
  const promise = promiseId && (await database.promises.get(promiseId));
  if (!promise || events.length === 0) return events;
  const { id, customerId } = promise;
  const reminders = await database.reminders.where({ promiseId: id }).toArray();
  const followed = { promiseId: id, customerId, promise, reminders, events };
  return [...events, ...(await automaticEvents(database, followed, now))];
}

/** The reminder if it has not ended; undefined if it has. Rejects with `not-found` for one that never was. */
async function openReminder(database: Database, reminderId: string): Promise<ReminderRow | undefined> {
  const reminder = await database.reminders.get(reminderId);
  if (!reminder) throw new KeptError('not-found');
  return reminder.open === 1 ? reminder : undefined;
}

/** What the rep wrote, if anything. */
function said(text: string | undefined): { text?: string } {
  return text ? { text } : {};
}
