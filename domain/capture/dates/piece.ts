import type { WorkingCalendar } from '../../time/working-calendar.ts';
import type { Temporal } from '../../time/zone.ts';
import type { DayPart } from './day-parts.ts';

/** What a day is asked with. */
export interface Asked {
  /** The day that is now, or the first day of a range where its last is asked for. */
  today: Temporal.PlainDate;
  kind: 'promise' | 'callback';
  deadline: boolean;
  calendar: WorkingCalendar;
  /** Whether 11/28 is the 28th of November, or 28/11. */
  monthFirst: boolean;
  /** Whether a day's moment, at the time that was said or is usual, is still to come. */
  isAhead: (day: Temporal.PlainDate) => boolean;
}

/** Instead of a day: the working calendar ends before it could tell. */
export const calendarEnds: unique symbol = Symbol('the working calendar ends');

/** A day as somebody said it. */
export interface Day {
  /** The day meant; null where there is none (30 February). */
  on: (asked: Asked) => Temporal.PlainDate | typeof calendarEnds | null;
  /** Of two that stand together, the one that says more counts: 周五 11/27. */
  says: 'weekday' | 'relative' | 'date';
  /** Said with "by" or 内. */
  deadline?: boolean;
  /** Which end of working hours is meant where no time is said, if not the usual one. */
  edge?: 'start' | 'end';
  /** "Today", which runs to the end of the day. */
  isToday?: boolean;
  /** Says by itself that it is past: 昨天, "last week". */
  isGone?: boolean;
  /** May be told of the past as well as promised: "we met on Friday". */
  isOpen?: boolean;
}

/** A clock time as it was said. */
export interface Clock {
  hour: number;
  minute: number;
  /** 03:30 with two digits, or an hour past twelve: no word beside it is needed. */
  asWritten: boolean;
}

/** The time of a day: a clock time, a part of the day that may qualify it, or the end of work. */
export interface TimeOfDay {
  clock?: Clock;
  part?: DayPart;
  isWorkEnd?: boolean;
}

/** What some words of the line say about a moment. */
export interface Piece {
  day?: Day;
  time?: TimeOfDay;
  /** The zone its clock time is told in, if not the reader's own. */
  zone?: string;
  /** Milliseconds from now: "in 2 hours". */
  length?: number;
  deadline?: boolean;
  /** The other end of a range. */
  until?: Piece;
  /** Counted from today, also where it ends a range: "in 2 to 3 days". */
  isCounted?: boolean;
}
