import type { WorkingHours } from '../../time/usual-hours.ts';
import type { WorkingCalendar } from '../../time/working-calendar.ts';
import { instantOf, Temporal, wallClock } from '../../time/zone.ts';
import type { Mention } from './join.ts';
import { type Asked, calendarEnds, type Day, type Piece, type TimeOfDay } from './piece.ts';

/** Where and when a line is read. */
export interface Scene {
  /** Epoch milliseconds. */
  now: number;
  zone: string;
  kind: 'promise' | 'callback';
  hours: Pick<WorkingHours, 'start' | 'end'>;
  calendar: WorkingCalendar;
  monthFirst: boolean;
}

/** The moment of a mention. */
export interface Moment {
  /** Epoch milliseconds. */
  at: number;
  precision: 'minute' | 'part' | 'day';
  deadline: boolean;
}

const dayInMinutes = 24 * 60;

/** The moment some words mean; null where there is no such moment, or the mark that the calendar ends before it. */
export function settle(mention: Mention, reader: Scene): Moment | typeof calendarEnds | null {
  const { until, deadline = false } = mention;
  // The day is the reader's, the clock that of the zone that is named.
  const scene = mention.zone && mention.time?.clock ? { ...reader, zone: mention.zone } : reader;
  const isEnd = until !== undefined && scene.kind === 'promise';
  if (mention.length !== undefined) {
    const length = (isEnd ? until.length : undefined) ?? mention.length;
    const at = scene.now + length;
    return isWithinReach(at) ? { at, precision: 'minute', deadline } : null;
  }
  const today = wallClock(reader.now, reader.zone).toPlainDate();
  const first = dayOf(mention, today, deadline, scene);
  if (!isEnd || first === null || first === calendarEnds) return momentOf(mention, first, deadline, scene);
  const last = until.day ? dayOf(until, until.isCounted ? today : (first ?? today), deadline, scene) : first;
  const time = until.time ?? (until.day ? undefined : mention.time);
  return momentOf(
    { ...until, ...(time ? { time } : {}), day: until.day ?? mention.day },
    last,
    deadline,
    scene,
  );
}

type Found = Temporal.PlainDate | typeof calendarEnds | null | undefined;
type Part = Omit<Piece, 'day'> & { day?: Day | undefined };

/** The day that is said; undefined where none is. */
function dayOf({ day, time }: Piece, today: Temporal.PlainDate, deadline: boolean, scene: Scene): Found {
  if (!day) return undefined;
  const { kind, calendar, monthFirst } = scene;
  const asked: Asked = {
    today,
    kind,
    calendar,
    monthFirst,
    deadline: deadline || day.deadline === true,
    isAhead: (date) => instantAt(date, minutesOf(time, day, deadline, scene), scene.zone) > scene.now,
  };
  return day.on(asked);
}

function momentOf(
  { day, time: said }: Part,
  date: Found,
  deadline: boolean,
  scene: Scene,
): ReturnType<typeof settle> {
  if (date === null || date === calendarEnds) return date;
  // 凌晨 without an hour says nothing of the time.
  const time = said?.clock || said?.isWorkEnd || said?.part?.at != null ? said : undefined;
  if (!day && !time) return null;
  const minutes = minutesOf(time, day, deadline, scene);
  const precision = time?.clock ? 'minute' : time ? 'part' : 'day';
  const at = date ? instantAt(date, minutes, scene.zone) : nextAt(minutes, scene);
  const late = day?.isToday && precision === 'day' && at <= scene.now && date ? lateToday(date, scene) : at;
  return isWithinReach(late) ? { at: late, precision, deadline } : null;
}

/** Rule 1: "today" after its moment is the end of work if that is still ahead, else the end of the day. */
function lateToday(date: Temporal.PlainDate, { hours, zone, now }: Scene): number {
  const endOfWork = instantAt(date, minutesIn(hours.end), zone);
  return endOfWork > now ? endOfWork : instantAt(date, dayInMinutes - 1, zone);
}

/** Rule 2: a time without a day is the next such time. */
function nextAt(minutes: number, { now, zone }: Scene): number {
  const today = wallClock(now, zone).toPlainDate();
  // Midnight is minute 1440, so it may have been meant of yesterday.
  for (const days of minutes >= dayInMinutes ? [-1, 0, 1] : [0, 1]) {
    const at = instantAt(today.add({ days }), minutes, zone);
    if (at > now) return at;
  }
  return instantAt(today.add({ days: 1 }), minutes, zone);
}

/** Minutes after midnight that are meant by a time of day, or by none (rule 1). */
function minutesOf(
  time: TimeOfDay | undefined,
  day: Day | undefined,
  deadline: boolean,
  scene: Scene,
): number {
  const { hours, kind } = scene;
  if (time?.clock) return clockMinutes(time);
  if (time?.isWorkEnd) return minutesIn(hours.end);
  if (time?.part?.at != null) return time.part.at;
  const usual = kind === 'promise' || deadline || day?.deadline ? 'end' : 'start';
  return minutesIn(hours[day?.edge ?? usual]);
}

/** Rule 3: a bare hour from 1 to 6 is in the afternoon; a part of the day says otherwise. */
function clockMinutes({ clock, part }: TimeOfDay): number {
  const { hour = 0, minute = 0, asWritten = false } = clock ?? {};
  const isSaid = hour > 12 || hour === 0;
  const meant = isSaid ? hour : part ? part.hour(hour) : asWritten || hour > 6 ? hour : hour + 12;
  return meant * 60 + minute;
}

function minutesIn(time: string): number {
  const { hour, minute } = Temporal.PlainTime.from(time);
  return hour * 60 + minute;
}

/** A wall time of a day; minutes past 1440 are of the day after. */
function instantAt(date: Temporal.PlainDate, minutes: number, zone: string): number {
  const day = minutes >= dayInMinutes ? date.add({ days: 1 }) : date;
  const rest = minutes % dayInMinutes;
  return instantOf(day.toPlainDateTime({ hour: Math.floor(rest / 60), minute: rest % 60 }), zone);
}

/** The last instant a clock can show is farther away than any promise; before 1970 there was none. */
function isWithinReach(at: number): boolean {
  return Number.isSafeInteger(at) && at >= 0 && at <= 253_402_300_799_999;
}
