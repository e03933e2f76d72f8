import { Temporal } from '../../time/zone.ts';
import { type Around, type Phrase, phrase } from './phrase.ts';
import type { Asked, Day, Piece } from './piece.ts';

/** How far ahead a day is looked for: leap days are up to eight years apart. */
const mostYears = 9;

/** A day of a month; null where that month has none. */
export function dayIn(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.day === day ? date : null;
}

/** The 5th of a month so many after this one. */
export function ofMonth(months: number, day: number): Day {
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
export function nextMonthday(day: number): Day | null {
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

export function endOfMonth(months: number): Day {
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

export const endOfNamed = (month: number, year?: number) =>
  inNamedMonth(month, (year) => lastOf(year, month), year);
export const dayOfNamed = (month: number, day: number, year?: number) =>
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
export function endOfQuarter(quarters: number): Day {
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

export function ofYear(years: number, month: number, day: number): Day {
  return { says: 'date', isGone: years < 0, on: ({ today }) => dayIn(today.year + years, month, day) };
}

const middle = 15;
const day = (found: Day | null): Piece | null => found && { day: found };

/** Rule 10: days of the month, its ends, ends of quarters and years. */
export const monthPhrases: Phrase<Piece>[] = [
  phrase('number dayMark', ({ number }, { after }) =>
    after?.means.inside === undefined ? day(nextMonthday(number)) : null,
  ),
  phrase('the ordinalNumber|ordinal', ({ ordinalNumber, ordinal }, { before, after }) =>
    isEndOfThing(after?.means) || before?.means.by !== undefined || before?.means.on !== undefined
      ? day(nextMonthday(ordinalNumber ?? ordinal ?? 0))
      : null,
  ),
  phrase('by|on ordinalNumber', ({ ordinalNumber, by }, { after }) =>
    isEndOfThing(after?.means) && after?.means.monthName === undefined && after?.means.of === undefined
      ? withDeadline(day(nextMonthday(ordinalNumber)), by !== undefined)
      : null,
  ),
  phrase('thisOne|nextOne? weekday comma? the? ordinalNumber', ({ ordinalNumber }) =>
    day(nextMonthday(ordinalNumber)),
  ),
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
  phrase('thisOne month', (_said, around) => (leadsToAnAct(around) ? day(wholeMonth(0)) : null)),
  phrase('nextOne month inside', () => withDeadline(day(wholeMonth(1)), true)),
  phrase('nextOne month', () => day(wholeMonth(1))),
  phrase('afterNext month', () => day(wholeMonth(2))),
  phrase('lastOne month', () => day(wholeMonth(-1))),

  phrase('yearNumber year number monthMark', ({ yearNumber, number }, around) =>
    leadsToAnAct(around) ? open(spanOfNamed(number, 1, 'end', yearNumber)) : null,
  ),
  phrase('number monthMark', ({ number }, around) =>
    around.before?.means.year === undefined && leadsToAnAct(around)
      ? open(spanOfNamed(number, 1, 'end'))
      : null,
  ),
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
      ? open(spanOfNamed(monthName, 1, 'end'))
      : null,
  ),

  phrase('the? quarterEnd', () => day(endOfQuarter(0))),
  phrase('thisOne quarter end', () => day(endOfQuarter(0))),
  phrase('thisOne? quarter inside', () => withDeadline(day(endOfQuarter(0)), true)),
  phrase('the? end thisOne quarter', () => day(endOfQuarter(0))),
  phrase('nextOne quarterEnd', () => day(endOfQuarter(1))),
  phrase('nextOne quarter end', () => day(endOfQuarter(1))),
  phrase('the? end of? nextOne quarter', () => day(endOfQuarter(1))),
  phrase('the? end of? quarterName', ({ quarterName }) => day(endOfNamed(quarterName * 3))),
  phrase('quarterName inside', ({ quarterName }) => withDeadline(day(endOfNamed(quarterName * 3)), true)),
  phrase('within quarterName', ({ quarterName }) => withDeadline(day(endOfNamed(quarterName * 3)), true)),
  phrase('relativeYear quarterName end|inside', ({ relativeYear, quarterName, inside }) =>
    withDeadline(day(relativeMonthEnd(relativeYear, quarterName * 3)), inside !== undefined),
  ),
  phrase('quarterName end', ({ quarterName }) => day(endOfNamed(quarterName * 3))),

  phrase('the? yearEnd', () => day(ofYear(0, 12, 31))),
  phrase('relativeYear year? end', ({ relativeYear }) => day(ofYear(relativeYear, 12, 31))),
  phrase('relativeYear yearEnd', ({ relativeYear }) => day(ofYear(relativeYear, 12, 31))),
  phrase('nextOne yearEnd', () => day(ofYear(1, 12, 31))),
  phrase('the? end of? relativeYear', ({ relativeYear }) => day(ofYear(relativeYear, 12, 31))),
  phrase('the? end thisOne year', () => day(ofYear(0, 12, 31))),
  phrase('relativeYear inside', ({ relativeYear }) => withDeadline(day(ofYear(relativeYear, 12, 31)), true)),
  phrase('year inside', (_said, { before }) =>
    before?.means.number === undefined && before?.means.half === undefined
      ? withDeadline(day(ofYear(0, 12, 31)), true)
      : null,
  ),
  phrase('yearNumber year end', ({ yearNumber }) => day(endOfNamed(12, yearNumber))),
  phrase('yearNumber yearEnd', ({ yearNumber }) => day(endOfNamed(12, yearNumber))),
  phrase('the? end of? yearNumber', ({ yearNumber }) => day(endOfNamed(12, yearNumber))),
  phrase('relativeYear begin|yearBegin', ({ relativeYear }) =>
    relativeYear > 0 ? day(ofYear(relativeYear, 1, 1)) : null,
  ),
];

function relativeMonthEnd(years: number, month: number): Day | null {
  if (month < 1 || month > 12) return null;
  return { says: 'date', isGone: years < 0, on: ({ today }) => lastOf(today.year + years, month) };
}

/** May be told of the past as well: 10月份发的货. */
function open(found: Day | null): Piece | null {
  return found && { day: { ...found, isOpen: true } };
}

const acts =
  /^(?:[把给要再去来会就能必先完寄送签做付拜联安补]|交(?!期)|发(?!票|货单)|开(?!票)|上门|一定|争取|to$|for$|and$|if$|so$|at$)/;

/** A month as a whole is a time where an act follows, and a mere name in 本月账单, 10月份的发票. */
function leadsToAnAct({ after, second }: Around): boolean {
  if (!after || after.means.comma !== undefined || /^[,.;。；!！]$/.test(after.text)) return true;
  return acts.test(after.text + (/^\p{Script=Han}/u.test(after.text) ? (second?.text ?? '') : ''));
}

function withDeadline(piece: Piece | null, deadline: boolean): Piece | null {
  return piece && (deadline ? { ...piece, deadline } : piece);
}

/** "The 5th" is a day only where no thing follows that is the fifth of its kind. */
function isEndOfThing(after: Partial<Record<string, number>> | undefined): boolean {
  return after === undefined || Object.keys(after).length > 0;
}
