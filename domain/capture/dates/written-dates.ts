import { nextMonthday, ofYear, writtenDay } from './months.ts';
import { type Around, type Phrase, phrase } from './phrase.ts';
import type { Day, Piece } from './piece.ts';
import { unpackDate } from './shapes.ts';

/** 明年3月5日: the year is said by its distance. */
function inRelativeYear(years: number, month: number, day: number): Day | null {
  return writtenDay(month, day) && { ...ofYear(years, month, day), isOpen: years === 0 };
}

/** 2026.11.28 is a date everywhere, 11.28 only beside words of one. */
const besideDate =
  /^(?:到|by|before|on|截止|截止到|截至|until|till|due|due on|due by|from|从|no later than|最晚|最迟)$/;

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
    ({ ordinalNumber, number, ordinal, monthName }, around) =>
      isDayOf(around) ? null : fixed(writtenDay(monthName, ordinalNumber ?? number ?? ordinal ?? 0)),
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
  phrase('slashed', ({ slashed }) => fixed(slashedDay(slashed))),
  phrase('dotted', ({ dotted }, { before, after }) =>
    besideDate.test(before?.text ?? '') || after?.means.ahead !== undefined
      ? fixed(slashedDay(dotted))
      : null,
  ),

  phrase('number to number=date', ({ number, date }, { after }) =>
    /^(?:之|以)?前$|^截止$/.test(after?.text ?? '') ? day(writtenDay(number, date)) : null,
  ),

  // Ranges within one month.
  phrase('number month number=from dayMark? to number=last dayMark?', ({ number, from, last }, { after }) =>
    after?.means.month === undefined ? dayRange(writtenDay(number, from), writtenDay(number, last)) : null,
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
  phrase('number month number=date dayMark? also number=last dayMark', ({ number, date, last }) =>
    last > date ? day(writtenDay(number, date)) : null,
  ),
  phrase('number also number=last dayMark', ({ number, last }) =>
    last > number ? day(nextMonthday(number)) : null,
  ),
  phrase('number=from to number=last dayMark', ({ from, last }) =>
    dayRange(nextMonthday(from), nextMonthday(last)),
  ),
];

function day(found: Day | null): Piece | null {
  return found && { day: found };
}

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

/** "Send one Dec 5": the number behind the month is its day. */
function isDayOf({ after, second }: Around): boolean {
  const number = /^\d/.test(after?.text ?? '') ? (after?.means.ordinalNumber ?? after?.means.number ?? 0) : 0;
  const isTime = [second?.means.shortPart, second?.means.part, second?.means.oclock].some(
    (it) => it !== undefined,
  );
  return number >= 1 && number <= 31 && after?.means.clock === undefined && !isTime;
}

/** 11月28台: the number counts things. */
function isQuantity(after: string | undefined): boolean {
  return after !== undefined && /^[点%]/.test(after);
}
