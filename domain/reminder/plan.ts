import type { Due } from '../due.ts';
import type { PromiseRow } from '../promise/schema.ts';
import { isWorkingTime, lastWorkingEdge, type WorkingHours } from '../time/working-hours.ts';
import type { ReminderPlan, ReminderRow } from './schema.ts';

/** How long before a promise is due its reminder rings, in milliseconds. */
export const usualLead = 60 * 60_000;

/** The reminder a promise wants by itself as it stands: none for a promise that is over, waits, or has no date. */
export function wantedReminder(
  promise: PromiseRow | undefined,
  hours: WorkingHours,
  now: number,
): ReminderPlan | null {
  if (!promise) return null;
  const { due, answerBy, what } = promise.body;
  if (promise.state === 'agreed' && due) return planBefore(due, 'promise-due', promise.id, what, hours, now);
  if (promise.state === 'shelved' && answerBy) {
    return planBefore(answerBy, 'answer-by', promise.id, what, hours, now);
  }
  return null;
}

function planBefore(
  due: Due,
  kind: 'promise-due' | 'answer-by',
  promiseId: string,
  text: string,
  hours: WorkingHours,
  now: number,
): ReminderPlan {
  const early = due.at - usualLead;
  const planned = early > now ? early : due.at;
  const at = early > now ? intoWorkingTime(early, due.at, due.zone, hours, now) : planned;
  return {
    kind,
    promiseId,
    text,
    at,
    dueAt: due.at,
    zone: due.zone,
    precision: due.precision,
    ...(at !== planned ? { movedFrom: planned } : {}),
  };
}

/**
 * An automatic reminder outside working time moves to the start of work if that is still before the due moment,
 * else to an hour before the last end of work, or that end itself; never into the past, and never after the due.
 */
function intoWorkingTime(at: number, dueAt: number, zone: string, hours: WorkingHours, now: number): number {
  if (isWorkingTime(at, zone, hours)) return at;
  const start = lastWorkingEdge(dueAt - 1, zone, hours, 'start');
  if (start !== null && start > at) return start;
  const end = lastWorkingEdge(at, zone, hours, 'end');
  if (end === null || end <= now) return at;
  return end - usualLead > now ? end - usualLead : end;
}

/** What has to happen to a promise's automatic reminders after a move. */
export interface ReminderChange {
  set: ReminderPlan | null;
  dismiss: string[];
  /** Open ones that stand and are to say something else. */
  reword: { id: string; text: string }[];
}

/**
 * Brings a promise's automatic reminders in line with what it wants now. One that already exists for the same
 * moment is left alone, open or ended by the rep, so nothing rings twice for the same thing. Only a due that was ticked
 * off, and so reported as done, and is owed again (undone, or not as promised) is reminded of anew.
 */
export function reconcileReminders(wanted: ReminderPlan | null, existing: ReminderRow[]): ReminderChange {
  const automatic = existing.filter(({ body }) => body.kind === 'promise-due' || body.kind === 'answer-by');
  const same = (reminder: ReminderRow) =>
    wanted !== null && reminder.body.kind === wanted.kind && reminder.body.dueAt === wanted.dueAt;
  const stands = automatic.some(
    (reminder) => same(reminder) && (reminder.open === 1 || endedByRep(reminder)),
  );
  return {
    set: stands ? null : wanted,
    dismiss: automatic.filter((reminder) => reminder.open === 1 && !same(reminder)).map(({ id }) => id),
    reword: automatic.flatMap((reminder) =>
      wanted && reminder.open === 1 && same(reminder) && reminder.body.text !== wanted.text
        ? [{ id: reminder.id, text: wanted.text }]
        : [],
    ),
  };
}

function endedByRep({ state, body }: ReminderRow): boolean {
  return state === 'acted' ? body.kind === 'answer-by' : body.history.at(-1)?.why === 'by-rep';
}
