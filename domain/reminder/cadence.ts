import { type Dealings, lastContact } from '../customer/contact.ts';
import type { CustomerRow } from '../customer/schema.ts';
import { dayOf, instantOfWall, wallTime } from '../time/wall-time.ts';
import { lastWorkingEdge, nextWorkingStart, type WorkingTime } from '../time/working-time.ts';
import type { ReminderPlan, ReminderRow } from './schema.ts';

const day = 24 * 60 * 60_000;

/** How often a customer is to be heard of, and when he last was. Instants in epoch milliseconds. */
export interface Pace {
  /** After so many days without contact the rep is reminded. */
  days: number;
  /** The last contact; where there was none, since when the customer is known. */
  since: number;
  /** When the days begin to count: at the last contact, or later where the rep has sent a reminder away. */
  from: number;
}

/** When and where the rep works. */
export interface Workplace {
  work: WorkingTime;
  /** IANA zone of his clocks. */
  zone: string;
}

/** The pace of a customer, with all that is joined; null where the rep wants none. `now` in epoch milliseconds. */
export function paceOf({ body }: CustomerRow, dealings: Dealings, now: number): Pace | null {
  const { cadence: days } = body;
  if (days === undefined) return null;
  // What a clock that ran ahead has noted must not put the reminder off for as long.
  const since = Math.min(lastContact(dealings) ?? body.since, now);
  const sentAway = dealings.reminders.flatMap(sentAwayAt);
  return { days, since, from: sentAway.reduce((from, at) => Math.max(from, Math.min(at, now)), since) };
}

function sentAwayAt({ state, body }: ReminderRow): number[] {
  const last = body.history.at(-1);
  return body.kind === 'cadence' && state === 'dismissed' && last?.why === 'by-rep' ? [last.at] : [];
}

/**
 * The reminder a pace wants: at the start of work on the day that is so many days later, or on the next working day if
 * that one is off; it then says so. Always later than `now`: what was due before is brought up the next working morning.
 */
export function wantedCadence({ days, since, from }: Pace, place: Workplace, now: number): ReminderPlan {
  const { work, zone } = place;
  const planned = (dayOf(from, zone) + days) * day;
  const about = { kind: 'cadence', text: '', since, zone, precision: 'day' } as const;
  const start = nextWorkingStart(Math.max(instantOfWall(planned, zone), now + 1), zone, work);
  if (start === null) {
    const at = Math.max(from + days * day, now + day);
    return { ...about, at, dueAt: at };
  }
  const opens = wallTime(start, zone) % day;
  const usual = instantOfWall(planned + opens, zone);
  return {
    ...about,
    at: start,
    // It is about the whole day.
    dueAt: Math.max(start, lastWorkingEdge(start + day, zone, work, 'end') ?? start),
    ...(usual > now && usual !== start ? { movedFrom: usual } : {}),
  };
}

/** What has to happen to a customer's cadence reminders. */
export interface CadenceChange {
  set: ReminderPlan | null;
  dismiss: string[];
  restore: string[];
}

/**
 * Brings the cadence reminders of a customer in line with his pace: one is open, and none without a pace. The one that
 * is right stays as it is, snoozed or ringing; one that came due stays until there was contact. What is taken back
 * brings back the reminder that stood before.
 */
export function reconcileCadence(
  pace: Pace | null,
  existing: readonly ReminderRow[],
  place: Workplace,
  now: number,
): CadenceChange {
  const ofCadence = existing.filter(({ body }) => body.kind === 'cadence');
  const open = ofCadence.filter((reminder) => reminder.open === 1);
  if (!pace) return { set: null, dismiss: open.map(({ id }) => id), restore: [] };
  const isDue = wantedCadence(pace, place, pace.from).at <= now;
  // The same as would be set by this pace, at the moment when it was set, and it says the same.
  const fits = ({ body }: ReminderRow) =>
    wantedCadence(pace, place, body.setAt).at === body.plannedAt &&
    dayOf(body.since ?? body.setAt, place.zone) === dayOf(pace.since, place.zone);
  const kept = open.find(fits) ?? open.find(({ body }) => isDue && body.plannedAt <= now);
  const former = kept ? undefined : ofCadence.filter(isSuperseded).filter(fits).sort(byEnd).at(-1);
  return {
    set: kept || former ? null : wantedCadence(pace, place, now),
    dismiss: open.filter((reminder) => reminder !== kept).map(({ id }) => id),
    restore: former ? [former.id] : [],
  };
}

function isSuperseded({ state, body }: ReminderRow): boolean {
  return state === 'dismissed' && body.history.at(-1)?.why !== 'by-rep';
}

function byEnd(a: ReminderRow, b: ReminderRow): number {
  const endOf = ({ body }: ReminderRow) => body.history.at(-1)?.at ?? 0;
  return endOf(a) - endOf(b);
}
