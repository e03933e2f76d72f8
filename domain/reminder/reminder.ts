import type { Event } from '../event.ts';
import type { ReminderRow } from './schema.ts';

type ReminderEvent = Extract<Event, { type: `reminder.${string}` }>;

/** The reminder after one more event. One that has ended stays so, unless the rep takes back that he acted on it. */
export function foldReminder(row: ReminderRow | undefined, event: ReminderEvent): ReminderRow | undefined {
  if (event.type === 'reminder.set') return newReminder(event);
  if (!row) return undefined;
  if (event.type === 'reminder.handed-over') return { ...row, customerId: event.body.toCustomerId };
  if (event.type === 'reminder.reworded') return { ...row, body: { ...row.body, text: event.body.text } };
  if (event.type === 'reminder.reopened') return reopened(row, event.at);
  if (row.open === 0) return row;
  switch (event.type) {
    case 'reminder.shown':
      return { ...row, state: 'shown', body: noted(row, { at: event.at, what: 'shown' }) };
    case 'reminder.snoozed': {
      const { until } = event.body;
      return {
        ...row,
        state: 'snoozed',
        at: until,
        body: noted(row, { at: event.at, what: 'snoozed', until }),
      };
    }
    case 'reminder.acted':
      return { ...row, state: 'acted', open: 0, body: noted(row, { at: event.at, what: 'acted' }) };
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

/** Takes back "done" or a snooze: it rings at its own moment again. A dismissed one stays dismissed. */
function reopened(row: ReminderRow, at: number): ReminderRow {
  if (row.state !== 'acted' && row.state !== 'snoozed') return row;
  const body = noted(row, { at, what: 'reopened' });
  return { ...row, state: 'waiting', open: 1, at: row.body.plannedAt, body };
}

function newReminder(event: Extract<ReminderEvent, { type: 'reminder.set' }>): ReminderRow {
  const { at, promiseId, ...about } = event.body;
  return {
    id: event.subjectId,
    customerId: event.customerId,
    ...(promiseId ? { promiseId } : {}),
    state: 'waiting',
    open: 1,
    at,
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
