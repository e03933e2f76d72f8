import type { Due } from '../due.ts';
import type { PromiseRow } from '../promise/schema.ts';
import type { Lead } from '../standards/schema.ts';
import {
  beforeWorking,
  isWorkingTime,
  lastWorkingEdge,
  lengthOfDay,
  type WorkingTime,
  workingBetween,
} from '../time/working-time.ts';
import { leadOf, usualLead } from './lead.ts';
import { nudgeFor } from './nudge.ts';
import type { ReminderKind, ReminderPlan, ReminderRow } from './schema.ts';

/** By what automatic reminders are planned. */
export interface Planning {
  /** Epoch milliseconds. */
  now: number;
  work: WorkingTime;
  /** The rep's own zone, an IANA name. */
  zone: string;
  /** How long before what is due he is reminded. */
  leads: readonly Lead[];
  /** The customer's. */
  tier: string;
  /** Whether the rep wants to be asked for the next step. */
  nudges: boolean;
}

/**
 * The reminders a promise wants by itself as it stands: none for one that is over or paused.
 *
 * @param reminders of this promise, as they stand
 */
export function wantedReminders(
  promise: PromiseRow | undefined,
  reminders: readonly ReminderRow[],
  planning: Planning,
): ReminderPlan[] {
  if (!promise) return [];
  const { state, body } = promise;
  const about = { promiseId: promise.id, text: body.what };
  if (state === 'shelved' && body.answerBy) {
    return [{ kind: 'answer-by', ...about, ...planBefore(body.answerBy, usualLead, planning) }];
  }
  const due = state === 'agreed' ? body.due : undefined;
  const atDue: ReminderPlan[] = due
    ? [{ kind: 'promise-due', ...about, ...planBefore(due, leadFor(body, planning), planning) }]
    : [];
  const nudge = planning.nudges ? nudgeFor(promise, reminders, ringsAt(atDue[0], reminders), planning) : null;
  return nudge ? [...atDue, nudge] : atDue;
}

/** What is owed to us needs no preparing: it is only to be looked after when it is due. */
function leadFor(
  { kind, direction }: Pick<PromiseRow['body'], 'kind' | 'direction'>,
  { leads, tier }: Pick<Planning, 'leads' | 'tier'>,
): number {
  return direction === 'theirs' ? usualLead : leadOf(kind, tier, leads);
}

/** When the due is brought up: as it was planned where that has been done, for the table may be another by now. */
function ringsAt(plan: ReminderPlan | undefined, reminders: readonly ReminderRow[]): number | null {
  if (!plan) return null;
  return reminders.find((reminder) => isOf(reminder, plan))?.body.plannedAt ?? plan.at;
}

/** When the reminder of a promise that is made now would ring, and how long before the due if just so long before. */
export function ringOf(
  promise: { kind: string; direction: 'ours' | 'theirs'; due: Due },
  planning: Omit<Planning, 'zone' | 'nudges'>,
): { at: number; lead: number | null } {
  const lead = leadFor(promise, planning);
  const { at, movedFrom, shortened } = placed(promise.due, lead, planning);
  return { at, lead: shortened || movedFrom !== undefined ? null : lead };
}

type Moment = Pick<ReminderPlan, 'at' | 'dueAt' | 'zone' | 'precision' | 'movedFrom'>;

function planBefore(due: Due, lead: number, planning: Pick<Planning, 'now' | 'work'>): Moment {
  const { at, movedFrom } = placed(due, lead, planning);
  return {
    at,
    dueAt: due.at,
    zone: due.zone,
    precision: due.precision,
    ...(movedFrom === undefined ? {} : { movedFrom }),
  };
}

interface Placed {
  at: number;
  movedFrom?: number;
  /** There was no time for the whole lead. */
  shortened: boolean;
}

/**
 * Where a reminder goes. It takes no more than half of the working time that is left, though an hour if there is one;
 * with less than that it rings at the due itself. Half a day and more is counted in working time. What is shorter goes by
 * the clock, and outside working time moves into it.
 */
function placed(
  { at: dueAt, zone }: Due,
  lead: number,
  { now, work }: Pick<Planning, 'now' | 'work'>,
): Placed {
  const left = workingBetween(now, dueAt, zone, work);
  const fitting = Math.min(lead, Math.max(usualLead, left / 2));
  const isLong = left > 0 && fitting * 2 >= lengthOfDay(work);
  const shortened = fitting < lead;
  const planned = isLong ? beforeWorking(dueAt, fitting, zone, work) : dueAt - fitting;
  // Half of the time that is left is seldom a whole minute.
  const early = shortened ? Math.floor(planned / 60_000) * 60_000 : planned;
  if (early <= now) return { at: dueAt, shortened: true };
  const at = isLong ? early : intoWorkingTime(early, dueAt, zone, work, now);
  return { at, shortened, ...(at === early ? {} : { movedFrom: early }) };
}

/**
 * An automatic reminder outside working time moves to the start of work if that is still before the due moment,
 * else to an hour before the last end of work, or that end itself; never into the past, and never after the due.
 */
function intoWorkingTime(at: number, dueAt: number, zone: string, work: WorkingTime, now: number): number {
  if (isWorkingTime(at, zone, work)) return at;
  const start = lastWorkingEdge(dueAt - 1, zone, work, 'start');
  if (start !== null && start > at) return start;
  const end = lastWorkingEdge(at, zone, work, 'end');
  if (end === null || end <= now) return at;
  return end - usualLead > now ? end - usualLead : end;
}

/** What has to happen to a promise's automatic reminders after something happened to it or to them. */
export interface ReminderChange {
  set: ReminderPlan[];
  dismiss: string[];
  /** Open ones that stand and are to say something else. */
  reword: { id: string; text: string }[];
}

const automaticKinds: readonly ReminderKind[] = ['promise-due', 'answer-by', 'nudge'];

/**
 * Brings a promise's automatic reminders in line with what it wants now. One that already exists for the same
 * moment is left alone, open or ended by the rep, so nothing rings twice for the same thing. Only a due that was ticked
 * off, and so reported as done, and is owed again (undone, or not as promised) is reminded of anew.
 */
export function reconcileReminders(
  wanted: readonly ReminderPlan[],
  existing: readonly ReminderRow[],
): ReminderChange {
  const automatic = existing.filter(({ body }) => automaticKinds.includes(body.kind));
  const open = automatic.filter((reminder) => reminder.open === 1);
  const standing = automatic.filter((reminder) => reminder.open === 1 || endedByRep(reminder));
  return {
    set: wanted.filter((plan) => !standing.some((reminder) => isOf(reminder, plan))),
    dismiss: open.filter((reminder) => !wanted.some((plan) => isOf(reminder, plan))).map(({ id }) => id),
    reword: open.flatMap((reminder) => {
      const text = wanted.find((plan) => isOf(reminder, plan))?.text ?? reminder.body.text;
      return text === reminder.body.text ? [] : [{ id: reminder.id, text }];
    }),
  };
}

/**
 * Whether a reminder is the one that a plan would make: for the same moment, wherever it rings; a question for the next
 * step after the same act, for when it comes up goes by the working hours of today.
 */
export function isOf({ body, dueAt }: ReminderRow, plan: ReminderPlan): boolean {
  if (body.kind !== plan.kind) return false;
  return body.since !== undefined && plan.since !== undefined
    ? body.since === plan.since
    : dueAt === plan.dueAt;
}

function endedByRep({ state, body }: ReminderRow): boolean {
  return state === 'acted' ? body.kind !== 'promise-due' : body.history.at(-1)?.why === 'by-rep';
}
