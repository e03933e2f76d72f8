import type { Event, Happening } from '../event.ts';
import type { ReminderRow } from './schema.ts';
import { standingSteps } from './tally.ts';

/** What happens to a reminder, with all that the fold reads of it. */
export type ReminderEvent = Extract<Happening, { type: `reminder.${string}` }> &
  Pick<Event, 'at' | 'customerId' | 'subjectId'>;

/** The reminder after one more event. One that has ended stays so, unless the rep takes back that he acted on it. */
export function foldReminder(row: ReminderRow | undefined, event: ReminderEvent): ReminderRow | undefined {
  if (event.type === 'reminder.set') return newReminder(event);
  if (!row) return undefined;
  if (event.type === 'reminder.handed-over') return { ...row, customerId: event.body.toCustomerId };
  if (event.type === 'reminder.reworded') return { ...row, body: { ...row.body, text: event.body.text } };
  if (event.type === 'reminder.reopened') return reopened(row, event.at);
  if (event.type === 'reminder.restored') return restored(row, event.at);
  if (row.open === 0) return row;
  switch (event.type) {
    case 'reminder.claimed':
      return { ...row, state: 'showing' };
    case 'reminder.shown':
      return { ...row, state: 'shown', body: noted(row, { at: event.at, what: 'shown', ...event.body }) };
    case 'reminder.rearmed':
      return { ...row, state: 'waiting', body: noted(row, { at: event.at, what: 'rearmed' }) };
    case 'reminder.snoozed': {
      const body = noted(row, { at: event.at, what: 'snoozed', ...event.body });
      return { ...row, state: 'snoozed', at: event.body.until, body };
    }
    case 'reminder.acted': {
      const body = noted(row, { at: event.at, what: 'acted', ...event.body });
      return { ...row, state: 'acted', open: 0, body };
    }
    case 'reminder.dismissed': {
      const { why } = event.body;
      return {
        ...row,
        state: 'dismissed',
        open: 0,
        body: noted(row, { at: event.at, what: 'dismissed', why }),
      };
    }
  }
}

/** Takes back "done" or the last snooze: it rings when it would have. A dismissed one stays dismissed. */
function reopened(row: ReminderRow, at: number): ReminderRow {
  if (row.state !== 'acted' && row.state !== 'snoozed') return row;
  const body = noted(row, { at, what: 'reopened' });
  const until = standingSteps(body.history).findLast(({ what }) => what === 'snoozed')?.until;
  return {
    ...row,
    state: until === undefined ? 'waiting' : 'snoozed',
    open: 1,
    at: until ?? row.body.plannedAt,
    body,
  };
}

/** Takes back that it was dismissed. What had been shown is shown again, for its notice went when it ended. */
function restored(row: ReminderRow, at: number): ReminderRow {
  if (row.state !== 'dismissed') return row;
  const last = row.body.history.findLast(({ what }) => what !== 'dismissed' && what !== 'restored')?.what;
  const state = last === 'snoozed' ? last : 'waiting';
  return { ...row, state, open: 1, body: noted(row, { at, what: 'restored' }) };
}

function newReminder(event: Extract<ReminderEvent, { type: 'reminder.set' }>): ReminderRow {
  const { at, dueAt, promiseId, ...about } = event.body;
  return {
    id: event.subjectId,
    customerId: event.customerId,
    ...(promiseId ? { promiseId } : {}),
    state: 'waiting',
    open: 1,
    at,
    dueAt,
    body: { ...about, plannedAt: at, setAt: event.at, history: [] },
  };
}

function noted(row: ReminderRow, line: ReminderRow['body']['history'][number]): ReminderRow['body'] {
  return { ...row.body, history: [...row.body.history, line] };
}

/** Whether a reminder rings now: open, and its moment has come. `now` in epoch milliseconds. */
export function isRinging(reminder: Pick<ReminderRow, 'open' | 'at'>, now: number): boolean {
  return reminder.open === 1 && reminder.at <= now;
}

/** Whether what a reminder is about is owed and has passed, put off or not. `now` in epoch milliseconds. */
export function isOverdue(reminder: ReminderRow, now: number): boolean {
  const isOwed = !isLook(reminder) && reminder.body.kind !== 'cadence';
  return reminder.open === 1 && isOwed && reminder.dueAt < now;
}

/** Whether a reminder that rings is of something overdue. */
export function isLate(reminder: ReminderRow, now: number): boolean {
  return isRinging(reminder, now) && isOverdue(reminder, now);
}

/** Whether ticking a reminder off reports its promise as done. */
export function isReport({ promiseId, body }: ReminderRow): boolean {
  return promiseId !== undefined && body.kind === 'promise-due';
}

/** Whether a reminder is of an answer that is owed. It ends by the answer itself, a move of the promise; never by a tick. */
export function isAnswer({ promiseId, body }: ReminderRow): boolean {
  return promiseId !== undefined && body.kind === 'answer-by';
}

/** Whether a reminder asks for a look only: nothing is owed at its moment, so it is never late. */
export function isLook({ body }: ReminderRow): boolean {
  return body.kind === 'checkpoint' || body.kind === 'nudge';
}
