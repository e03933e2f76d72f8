import type { Due } from '../due.ts';
import { standingSteps } from '../promise/promise.ts';
import type { Move, PromiseRow } from '../promise/schema.ts';
import { dayOf, instantOfWall } from '../time/wall-time.ts';
import {
  afterWorking,
  lastWorkingEdge,
  lengthOfDay,
  type WorkingTime,
  workingBetween,
} from '../time/working-time.ts';
import { usualLead } from './lead.ts';
import type { ReminderPlan, ReminderRow } from './schema.ts';

const quarter = 15 * 60_000;

/** Why no checkpoint can be set: the promise is not being worked on, or the moment is gone or comes too late. */
export type CheckpointRefusal = 'stale' | 'due-past' | 'after-due';

/** Whether a promise can be looked at on its way at a moment; null if it can. Epoch milliseconds. */
export function refuseCheckpoint(
  promise: PromiseRow | undefined,
  at: number,
  now: number,
): CheckpointRefusal | null {
  if (promise?.state !== 'agreed') return 'stale';
  if (at <= now) return 'due-past';
  return promise.dueAt !== undefined && at >= promise.dueAt ? 'after-due' : null;
}

/** Whether there is still time to look at a promise on its way. `now` in epoch milliseconds. */
export function mayCheck({ state, dueAt }: PromiseRow, now: number): boolean {
  return state === 'agreed' && (dueAt === undefined || dueAt > now);
}

/**
 * The moment to propose: half of the working time that is left, to the quarter of an hour where that still lies ahead;
 * half of the time by the clock where none of it is working time. Null without a date, or too close to it.
 */
export function proposedCheckpoint({ body }: PromiseRow, now: number, work: WorkingTime): number | null {
  const { due } = body;
  if (!due) return null;
  const half = afterShare(1 / 2, due, now, work);
  const candidates = [quarter, 60_000].map((grain) => Math.round(half / grain) * grain);
  return candidates.find((at) => at > now && at < due.at) ?? null;
}

/** In what takes longer than so many working days a look more is proposed towards the end. */
const longDays = 10;

/**
 * The moments to propose, in order: half of the time that is left, four fifths of it, and the eve, which is the last hour
 * of work before the day it is due; of what takes longer than two working weeks also half way between the last two. All
 * lie ahead, a quarter of an hour and more apart from one another, from now and from the due, but for the half, which may
 * be nearer. So a short promise gets fewer, and one without a date none.
 *
 * @param standing when it is looked at already, epoch milliseconds: nothing is proposed beside that
 */
export function proposedCheckpoints(
  promise: PromiseRow,
  now: number,
  work: WorkingTime,
  standing: readonly number[] = [],
): number[] {
  const { due } = promise.body;
  const half = proposedCheckpoint(promise, now, work);
  if (!due || half === null) return [];
  const isApart = (at: number, others: readonly number[]) =>
    others.every((other) => Math.abs(other - at) >= quarter);
  const proposed = isApart(half, standing) ? [half] : [];
  for (const moment of laterLooks(due, now, work)) {
    const at = Math.round(moment / quarter) * quarter;
    const isAhead = at - now >= quarter && due.at - at >= quarter;
    if (isAhead && isApart(at, [...standing, ...proposed])) proposed.push(at);
  }
  return proposed.sort((a, b) => a - b);
}

/** Four fifths and the eve, and between them once more on a long way. */
function laterLooks(due: Due, now: number, work: WorkingTime): number[] {
  const { at, zone } = due;
  const fourFifths = afterShare(4 / 5, due, now, work);
  const eve = eveOf(due, work);
  if (eve === null) return [fourFifths];
  const between = workingBetween(fourFifths, eve, zone, work);
  const isLong = workingBetween(now, at, zone, work) > longDays * lengthOfDay(work);
  return [fourFifths, eve, ...(isLong ? [afterWorking(fourFifths, between / 2, zone, work)] : [])];
}

/** An hour before work ends on the last working day before the one it is due on; null where nobody works. */
function eveOf({ at, zone }: Due, work: WorkingTime): number | null {
  const day = 24 * 60 * 60_000;
  const dueDay = instantOfWall(dayOf(at, zone) * day, zone);
  const end = lastWorkingEdge(dueDay, zone, work, 'end');
  return end === null ? null : end - Math.min(usualLead, lengthOfDay(work));
}

/** After a share of the working time that is left; of the time by the clock where none of it is working time. */
function afterShare(share: number, { at, zone }: Due, now: number, work: WorkingTime): number {
  const left = workingBetween(now, at, zone, work);
  return left > 0 ? afterWorking(now, left * share, zone, work) : now + (at - now) * share;
}

/** The reminder that is a checkpoint. */
export function checkpointPlan({ id, body }: PromiseRow, { at, zone, precision }: Due): ReminderPlan {
  return { kind: 'checkpoint', promiseId: id, text: body.what, at, dueAt: at, zone, precision };
}

/** What has to happen to a promise's checkpoints after a move. */
export interface CheckpointChange {
  dismiss: string[];
  restore: string[];
  /** Open ones that are to say what the promise says now. */
  reword: { id: string; text: string }[];
}

/**
 * Brings a promise's checkpoints in line with it: they stand while it is being worked on and its due comes after them.
 * One that a move had ended comes back with the undo of that move, or when it fits again and is still to come.
 */
export function reconcileCheckpoints(
  before: PromiseRow | undefined,
  move: Move,
  after: PromiseRow | undefined,
  existing: readonly ReminderRow[],
  now: number,
): CheckpointChange {
  const change: CheckpointChange = { dismiss: [], restore: [], reword: [] };
  const undoneAt = move.move === 'undo' && before ? standingSteps(before).at(-1)?.at : undefined;
  for (const { id, open, body } of existing) {
    if (body.kind !== 'checkpoint') continue;
    const last = body.history.at(-1);
    const fits = fitsIn(after, body.plannedAt);
    const endedByMove = last?.what === 'dismissed' && last.why === 'promise-moved';
    if (open === 1 && !fits) change.dismiss.push(id);
    else if (endedByMove && fits && (last.at === undoneAt || body.plannedAt > now)) change.restore.push(id);
    else if (open === 0) continue;
    if (fits && after && body.text !== after.body.what) change.reword.push({ id, text: after.body.what });
  }
  return change;
}

/** Whether a look at a moment, epoch milliseconds, is still on the way of a promise: it is being worked on and due later. */
export function fitsIn(promise: PromiseRow | undefined, at: number): boolean {
  if (promise?.state !== 'agreed' && promise?.state !== 'waiting') return false;
  return promise.dueAt === undefined || at < promise.dueAt;
}
