import type { Due } from '../due.ts';
import type { ReminderRow } from '../reminder/schema.ts';
import { lengthOfDay, type WorkingTime, workingBetween } from '../time/working-time.ts';
import { bothDues, type Dating, datings, doneOf, pastBy, pausedDue, pauses } from './dates.ts';
import { standingSteps } from './promise.ts';
import type { PromiseRow } from './schema.ts';

/** How a promise ended: done by its first due, by a later one, after that, only in part, or taken back. */
export type Ending = 'kept' | 'renegotiated' | 'late' | 'part' | 'broken';

/** What is to be seen of a promise at a glance. Derived from its record at a moment; never stored. */
export interface Marks {
  /** Less than a working day is left. */
  dueSoon: boolean;
  /** Nothing was told yet, and less than a quarter of the working time is left. */
  atRisk: boolean;
  /** How long it has been due without being done, in milliseconds of clock time, pauses not counted; null if it is not. */
  overdueBy: number | null;
  /** When it is due with the working time in which the customer had the ball; null where that is the date that was said. */
  pausedUntil: number | null;
  /** Ours, due in more than a few working days, and nobody will look at it before. */
  noCheckpoint: boolean;
  /** Since when the customer has the ball, epoch milliseconds. */
  waitingSince: number | null;
  /** By when the customer was told to have an answer, while it is shelved. */
  answerBy: Due | null;
  /** How often its date was changed. */
  timesMoved: number;
  /** Null while it is open, and where nothing was owed in the end, or not by a date. */
  ending: Ending | null;
  /** The promise of which a part was accepted, and of which this is the rest. */
  restOf: string | null;
}

/** @param now epoch milliseconds @param reminders of this promise or of any: others are passed over */
export function marksOf(
  promise: PromiseRow,
  reminders: readonly ReminderRow[],
  now: number,
  work: WorkingTime,
): Marks {
  const { state, body } = promise;
  const dates = datings(promise);
  const last = dates.at(-1);
  const isAtWork = state === 'agreed' || state === 'waiting';
  const open = isAtWork && last ? stillOpen(promise, last, now, work) : notDue;
  const { isFar, ...byDate } = open;
  const hasCheckpoint = reminders.some(
    (reminder) =>
      reminder.promiseId === promise.id && reminder.body.kind === 'checkpoint' && reminder.open === 1,
  );
  return {
    ...byDate,
    noCheckpoint: isFar && body.direction === 'ours' && !hasCheckpoint,
    waitingSince: state === 'waiting' ? (pauses(promise).at(-1)?.from ?? null) : null,
    answerBy: state === 'shelved' ? (body.answerBy ?? null) : null,
    timesMoved: Math.max(0, dates.length - 1),
    ending: endingOf(promise, now, work),
    restOf: body.restOf ?? null,
  };
}

const notDue = { dueSoon: false, atRisk: false, overdueBy: null, pausedUntil: null, isFar: false };

/** A promise that is due within so many working days is looked at anyway. */
const fewDays = 3;

function stillOpen(
  promise: PromiseRow,
  last: Dating,
  now: number,
  work: WorkingTime,
): Pick<Marks, 'dueSoon' | 'atRisk' | 'overdueBy' | 'pausedUntil'> & { isFar: boolean } {
  const due = pausedDue(promise, last, now, work);
  const pausedUntil = due > last.due.at ? due : null;
  if (due < now) return { ...notDue, pausedUntil, overdueBy: pastBy(promise, due, now) };
  // The ball is with the customer: nothing of ours is running out.
  if (promise.state === 'waiting') return { ...notDue, pausedUntil };
  const { zone } = last.due;
  const left = workingBetween(now, due, zone, work);
  return {
    dueSoon: left < lengthOfDay(work),
    atRisk: !hasProgress(promise) && isLastQuarter(last, due, now, work),
    overdueBy: null,
    pausedUntil,
    isFar: left > fewDays * lengthOfDay(work),
  };
}

function hasProgress(promise: PromiseRow): boolean {
  return standingSteps(promise).some(({ move }) => move.move === 'progress');
}

/** Of the time from when the date was given until it is due. Where none of that is working time, the clock counts. */
function isLastQuarter(
  { at, due: { at: said, zone } }: Dating,
  due: number,
  now: number,
  work: WorkingTime,
): boolean {
  const whole = workingBetween(at, said, zone, work);
  if (whole === 0) return (due - now) * 4 < said - at;
  return workingBetween(now, due, zone, work) * 4 < whole;
}

/** How a promise ended; null while it is open and where there is nothing to judge it by. */
export function endingOf(promise: PromiseRow, now: number, work: WorkingTime): Ending | null {
  if (promise.state === 'revoked') return 'broken';
  const done = doneOf(promise);
  const dues = bothDues(promise, now, work);
  if (!done || !dues || (promise.state !== 'reported' && promise.state !== 'accepted')) return null;
  if (!done.inFull) return 'part';
  if (done.at <= dues.first) return 'kept';
  return done.at <= dues.current ? 'renegotiated' : 'late';
}
