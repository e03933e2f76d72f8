import { Temporal } from '../../time/zone.ts';
import { type Phrase, phrase } from './phrase.ts';
import type { Asked, Day, Piece } from './piece.ts';
import { unpackDate } from './shapes.ts';

/** How far ahead a day is looked for: leap days are up to eight years apart. */
const mostYears = 9;

/** A day of a month; null where that month has none. */
export function dayIn(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.day === day ? date : null;
}

/** The 5th of a month so many after this one. */
function ofMonth(months: number, day: number): Day {
  return {
    says: 'date',
    isGone: months < 0,
    isOpen: months === 0,
    on: ({ today }) => {
      const { year, month } = today.toPlainYearMonth().add({ months });
      return dayIn(year, month, day);
    },
  };
}

/** The next 5th; the 31st skips months that have none. */
function nextMonthday(day: number): Day | null {
  if (day < 1 || day > 31) return null;
  return {
    says: 'date',
    isOpen: true,
    on: ({ today, isAhead }) => {
      for (let months = 0; months <= 12; months++) {
        const { year, month } = today.toPlainYearMonth().add({ months });
        const date = dayIn(year, month, day);
        if (date && isAhead(date)) return date;
      }
      return null;
    },
  };
}

/** The next 28 November, today while its moment is ahead; with a year, the one of that year. */
export function writtenDay(month: number, day: number, year = 0): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return {
    says: 'date',
    isOpen: true,
    on: ({ today, isAhead }) => {
      if (year !== 0) return dayIn(year, month, day);
      for (let years = 0; years <= mostYears; years++) {
        const date = dayIn(today.year + years, month, day);
        if (date && isAhead(date)) return date;
      }
      return null;
    },
  };
}

/** The day of a month that is counted from its end: its last. */
function lastOf(year: number, month: number): Temporal.PlainDate {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  return Temporal.PlainDate.from({ year, month, day: daysInMonth });
}

function endOfMonth(months: number): Day {
  return {
    says: 'date',
    isGone: months < 0,
    on: ({ today }) => {
      const { year, month } = today.toPlainYearMonth().add({ months });
      return lastOf(year, month);
    },
  };
}

/** A day told by its month's name, in the next year in which it is still to come, or in the year said. */
function inNamedMonth(
  month: number,
  of: (year: number, asked: Asked) => Temporal.PlainDate | null,
  year = 0,
): Day | null {
  if (month < 1 || month > 12) return null;
  return {
    says: 'date',
    on: (asked) => {
      if (year !== 0) return of(year, asked);
      const soonest = of(asked.today.year, asked);
      return soonest && asked.isAhead(soonest) ? soonest : of(asked.today.year + 1, asked);
    },
  };
}

const endOfNamed = (month: number, year?: number) => inNamedMonth(month, (year) => lastOf(year, month), year);
const dayOfNamed = (month: number, day: number, year?: number) =>
  inNamedMonth(month, (year) => dayIn(year, month, day), year);
/** A month or a part of it: its last day for a promise, its first for a callback. */
const spanOfNamed = (month: number, first: number, last: number | 'end', year?: number) =>
  inNamedMonth(
    month,
    (year, { kind, deadline }) => {
      if (kind === 'callback' && !deadline) return dayIn(year, month, first);
      return last === 'end' ? lastOf(year, month) : dayIn(year, month, last);
    },
    year,
  );

/** 下个月, "next month": as a named month, its last day for a promise and its first for a callback. */
function wholeMonth(months: number): Day {
  return {
    says: 'weekday',
    isGone: months < 0,
    on: ({ today, kind, deadline }) => {
      const { year, month } = today.toPlainYearMonth().add({ months });
      return kind === 'callback' && !deadline && months > 0 ? dayIn(year, month, 1) : lastOf(year, month);
    },
  };
}

/** The last day of the quarter so many after this one. */
function endOfQuarter(quarters: number): Day {
  return {
    says: 'date',
    isGone: quarters < 0,
    on: ({ today }) => {
      const last = Math.ceil(today.month / 3) * 3;
      const { year, month } = Temporal.PlainYearMonth.from({ year: today.year, month: last }).add({
        months: quarters * 3,
      });
      return lastOf(year, month);
    },
  };
}

function ofYear(years: number, month: number, day: number): Day {
  return { says: 'date', isGone: years < 0, on: ({ today }) => dayIn(today.year + years, month, day) };
}

/** 明年3月5日: the year is said by its distance. */
function inRelativeYear(years: number, month: number, day: number): Day | null {
  return writtenDay(month, day) && { ...ofYear(years, month, day), isOpen: years === 0 };
}

const middle = 15;
const day = (found: Day | null): Piece | null => found && { day: found };

/** 2026.11.28 is a date everywhere, 11.28 only beside words of one. */
const besideDate =
  /^(?:到|by|before|on|截止|截止到|截至|until|till|due|due on|due by|from|从|no later than|最晚|最迟)$/;

/** Rule 10: days of the month, its ends, ends of quarters and years. */
export const monthPhrases: Phrase<Piece>[] = [
  phrase('number dayMark', ({ number }) => day(nextMonthday(number))),
  phrase('the ordinalNumber|ordinal', ({ ordinalNumber, ordinal }, { before, after }) =>
    isEndOfThing(after?.means) || before?.means.by !== undefined || before?.means.on !== undefined
      ? day(nextMonthday(ordinalNumber ?? ordinal ?? 0))
      : null,
  ),
  phrase('by|on ordinalNumber', ({ ordinalNumber, by }, { after }) =>
    isEndOfThing(after?.means) ? withDeadline(day(nextMonthday(ordinalNumber)), by !== undefined) : null,
  ),
  phrase('weekday the ordinalNumber', ({ ordinalNumber }) => day(nextMonthday(ordinalNumber))),
  phrase('thisOne month of? number dayMark', ({ number }) => day(ofMonth(0, number))),
  phrase('nextOne month of? number dayMark', ({ number }) => day(ofMonth(1, number))),
  phrase('nextOne month ordinalNumber', ({ ordinalNumber }) => day(ofMonth(1, ordinalNumber))),
  phrase('afterNext month of? number dayMark', ({ number }) => day(ofMonth(2, number))),
  phrase('lastOne month of? number dayMark', ({ number }) => day(ofMonth(-1, number))),
  phrase('the? ordinalNumber|ordinal of? thisOne|the month', ({ ordinalNumber, ordinal, thisOne }) =>
    thisOne === undefined
      ? day(nextMonthday(ordinalNumber ?? ordinal ?? 0))
      : day(ofMonth(0, ordinalNumber ?? ordinal ?? 0)),
  ),
  phrase('the? ordinalNumber|ordinal of? nextOne month', ({ ordinalNumber, ordinal }) =>
    day(ofMonth(1, ordinalNumber ?? ordinal ?? 0)),
  ),
  phrase('nextOne month on? the ordinalNumber|ordinal', ({ ordinalNumber, ordinal }) =>
    day(ofMonth(1, ordinalNumber ?? ordinal ?? 0)),
  ),

  phrase('the? monthEnd', () => day(endOfMonth(0))),
  phrase('the? end thisOne month', () => day(endOfMonth(0))),
  phrase('thisOne month end', () => day(endOfMonth(0))),
  phrase('nextOne month? monthEnd', () => day(endOfMonth(1))),
  phrase('nextOne month end', () => day(endOfMonth(1))),
  phrase('the? end of? nextOne month', () => day(endOfMonth(1))),
  phrase('afterNext month end', () => day(endOfMonth(2))),
  phrase('lastOne month end', () => day(endOfMonth(-1))),
  phrase('the? end lastOne month', () => day(endOfMonth(-1))),
  phrase('nextOne? month begin', () => day(ofMonth(1, 1))),
  phrase('the? begin the? month', () => day(ofMonth(1, 1))),
  phrase('the? begin nextOne month', () => day(ofMonth(1, 1))),
  phrase('month mid', () => day(nextMonthday(middle))),
  phrase('mid the? month', () => day(nextMonthday(middle))),
  phrase('the? mid thisOne month', () => day(ofMonth(0, middle))),
  phrase('thisOne month mid', () => day(ofMonth(0, middle))),
  phrase('nextOne month mid', () => day(ofMonth(1, middle))),
  phrase('mid nextOne month', () => day(ofMonth(1, middle))),
  phrase('thisOne month inside', () => withDeadline(day(endOfMonth(0)), true)),
  phrase('month inside', (_said, { before }) =>
    before?.means.ge === undefined && before?.means.number === undefined
      ? withDeadline(day(endOfMonth(0)), true)
      : null,
  ),
  phrase('within thisOne|the month', () => withDeadline(day(endOfMonth(0)), true)),
  phrase('nextOne month inside', () => withDeadline(day(wholeMonth(1)), true)),
  phrase('nextOne month', () => day(wholeMonth(1))),
  phrase('afterNext month', () => day(wholeMonth(2))),
  phrase('lastOne month', () => day(wholeMonth(-1))),

  phrase('number month end', ({ number }) => day(endOfNamed(number))),
  phrase('number month begin', ({ number }) => day(dayOfNamed(number, 1))),
  phrase('number month mid', ({ number }) => day(dayOfNamed(number, middle))),
  phrase('number month tenDays', ({ number, tenDays }) =>
    day(tenDays === 1 ? spanOfNamed(number, 1, 10) : spanOfNamed(number, 21, 'end')),
  ),
  phrase('the? end monthName', ({ monthName }) => day(endOfNamed(monthName))),
  phrase('the? end of? monthName yearNumber', ({ monthName, yearNumber }) =>
    day(endOfNamed(monthName, yearNumber)),
  ),
  phrase('begin|mid monthName', ({ mid, monthName }) =>
    day(dayOfNamed(monthName, mid === undefined ? 1 : middle)),
  ),
  phrase('relativeYear number month end', ({ relativeYear, number }) =>
    day(relativeMonthEnd(relativeYear, number)),
  ),
  phrase('yearNumber year number month end', ({ yearNumber, number }) => day(endOfNamed(number, yearNumber))),
  phrase('on monthName', ({ monthName }, { before, after }) =>
    before?.means.by === undefined &&
    after?.means.number === undefined &&
    after?.means.ordinalNumber === undefined
      ? day(spanOfNamed(monthName, 1, 'end'))
      : null,
  ),

  phrase('the? quarterEnd', () => day(endOfQuarter(0))),
  phrase('thisOne quarter end|inside', () => day(endOfQuarter(0))),
  phrase('the? end thisOne quarter', () => day(endOfQuarter(0))),
  phrase('nextOne quarterEnd', () => day(endOfQuarter(1))),
  phrase('nextOne quarter end', () => day(endOfQuarter(1))),
  phrase('the? end of? nextOne quarter', () => day(endOfQuarter(1))),
  phrase('the? end of? quarterName', ({ quarterName }) => day(endOfNamed(quarterName * 3))),
  phrase('quarterName end', ({ quarterName }) => day(endOfNamed(quarterName * 3))),

  phrase('the? yearEnd', () => day(ofYear(0, 12, 31))),
  phrase('relativeYear year? end', ({ relativeYear }) => day(ofYear(relativeYear, 12, 31))),
  phrase('relativeYear yearEnd', ({ relativeYear }) => day(ofYear(relativeYear, 12, 31))),
  phrase('nextOne yearEnd', () => day(ofYear(1, 12, 31))),
  phrase('the? end of? relativeYear', ({ relativeYear }) => day(ofYear(relativeYear, 12, 31))),
  phrase('the? end thisOne year', () => day(ofYear(0, 12, 31))),
  phrase('relativeYear inside', ({ relativeYear }) => withDeadline(day(ofYear(relativeYear, 12, 31)), true)),
  phrase('yearNumber year end', ({ yearNumber }) => day(endOfNamed(12, yearNumber))),
  phrase('yearNumber yearEnd', ({ yearNumber }) => day(endOfNamed(12, yearNumber))),
  phrase('the? end of? yearNumber', ({ yearNumber }) => day(endOfNamed(12, yearNumber))),
  phrase('relativeYear begin', ({ relativeYear }) =>
    relativeYear > 0 ? day(ofYear(relativeYear, 1, 1)) : null,
  ),
];

function relativeMonthEnd(years: number, month: number): Day | null {
  if (month < 1 || month > 12) return null;
  return { says: 'date', isGone: years < 0, on: ({ today }) => lastOf(today.year + years, month) };
}

function withDeadline(piece: Piece | null, deadline: boolean): Piece | null {
  return piece && (deadline ? { ...piece, deadline } : piece);
}

/** "The 5th" is a day only where no thing follows that is the fifth of its kind. */
function isEndOfThing(after: Partial<Record<string, number>> | undefined): boolean {
  return after === undefined || Object.keys(after).length > 0;
}

/** A date as it is written. One that no calendar has (13月5日) is read as a whole all the same, so that its 5日 is none. */
function fixed(found: Day | null): Piece {
  return found ? { day: found } : {};
}

/** Rule 11: dates as they are written. */
export const writtenPhrases: Phrase<Piece>[] = [
  phrase('number month number=date dayMark?', ({ number, date }, { after }) =>
    isQuantity(after?.text) ? null : fixed(writtenDay(number, date)),
  ),
  phrase(
    'yearNumber|number=yearNumber year number month number=date dayMark?',
    ({ yearNumber = 0, number, date }) =>
      yearNumber > 99 || yearNumber >= 20
        ? fixed(writtenDay(number, date, yearNumber > 99 ? yearNumber : 2000 + yearNumber))
        : null,
  ),
  phrase('relativeYear number month number=date dayMark?', ({ relativeYear, number, date }) =>
    fixed(inRelativeYear(relativeYear, number, date)),
  ),
  phrase('monthName the? ordinalNumber|number|ordinal', ({ monthName, ordinalNumber, number, ordinal }) =>
    fixed(writtenDay(monthName, ordinalNumber ?? number ?? ordinal ?? 0)),
  ),
  phrase(
    'monthName ordinalNumber|number comma? yearNumber',
    ({ monthName, ordinalNumber, number, yearNumber }) =>
      fixed(writtenDay(monthName, ordinalNumber ?? number ?? 0, yearNumber)),
  ),
  phrase(
    'the? ordinalNumber|number|ordinal to? of? monthName',
    ({ ordinalNumber, number, ordinal, monthName }) =>
      fixed(writtenDay(monthName, ordinalNumber ?? number ?? ordinal ?? 0)),
  ),
  phrase(
    'the? ordinalNumber|number|ordinal to? of? monthName comma|to? yearNumber',
    ({ ordinalNumber, number, ordinal, monthName, yearNumber }) =>
      fixed(writtenDay(monthName, ordinalNumber ?? number ?? ordinal ?? 0, yearNumber)),
  ),
  phrase(
    'relativeYear comma? monthName ordinalNumber|number',
    ({ relativeYear, monthName, ordinalNumber, number }) =>
      fixed(inRelativeYear(relativeYear, monthName, ordinalNumber ?? number ?? 0)),
  ),
  phrase(
    'monthName ordinalNumber|number relativeYear',
    ({ relativeYear, monthName, ordinalNumber, number }) =>
      fixed(inRelativeYear(relativeYear, monthName, ordinalNumber ?? number ?? 0)),
  ),
  phrase('written', ({ written }) => {
    const { year, month, day: date } = unpackDate(written);
    return fixed(writtenDay(month, date, year));
  }),
  phrase('slashed', ({ slashed }) => day(slashedDay(slashed))),
  phrase('dotted', ({ dotted }, { before, after }) =>
    besideDate.test(before?.text ?? '') || after?.means.ahead !== undefined ? day(slashedDay(dotted)) : null,
  ),

  // Ranges within one month.
  phrase('number month number=from dayMark? to number=last dayMark?', ({ number, from, last }) =>
    dayRange(writtenDay(number, from), writtenDay(number, last)),
  ),
  phrase('number=from to number=last monthName', ({ monthName, from, last }) =>
    dayRange(writtenDay(monthName, from), writtenDay(monthName, last)),
  ),
  phrase('ordinalNumber=from to ordinalNumber=last of? monthName', ({ monthName, from, last }) =>
    dayRange(writtenDay(monthName, from), writtenDay(monthName, last)),
  ),
  phrase(
    'monthName number|ordinalNumber=number to number=last|ordinalNumber=last',
    ({ monthName, number = 0, last = 0 }) =>
      dayRange(writtenDay(monthName, number), writtenDay(monthName, last)),
  ),
  phrase('number=from to number=last dayMark', ({ from, last }) =>
    dayRange(nextMonthday(from), nextMonthday(last)),
  ),
];

function dayRange(from: Day | null, last: Day | null): Piece | null {
  return from && last && { day: from, until: { day: last } };
}

/** 11/28 or 28/11 as the reader's country writes it; where only one of them is a date, that one. */
function slashedDay(packed: number): Day | null {
  const { year, month: one, day: two } = unpackDate(packed);
  const monthFirst = writtenDay(one, two, year);
  const dayFirst = writtenDay(two, one, year);
  const either = monthFirst ?? dayFirst;
  return (
    either && {
      ...either,
      on: (asked) => ((asked.monthFirst ? monthFirst : dayFirst) ?? either).on(asked),
    }
  );
}

/** 11月28台: the number counts things. */
function isQuantity(after: string | undefined): boolean {
  return after !== undefined && /^[点%]/.test(after);
}
