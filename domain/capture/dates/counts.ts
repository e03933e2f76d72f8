import { workingDayFrom } from '../../time/working-calendar.ts';
import { monthPhrases } from './months.ts';
import { longest, type Match, type Phrase, phrase } from './phrase.ts';
import { calendarEnds, type Day, type Piece } from './piece.ts';
import { relativeDayPhrases } from './relative-days.ts';
import type { Token } from './tokens.ts';
import { weekdayPhrases } from './weekdays.ts';
import type { Meaning } from './words.ts';
import { writtenPhrases } from './written-dates.ts';

/** So much of one unit. */
type Amount = Partial<Record<'days' | 'months' | 'workdays' | 'ms', number>>;
/** At least and at most: "2 to 3 days"; twice the same where one number is said. */
type Amounts = [least: Amount, most: Amount];

const one = (amount: Amount): Amounts => [amount, amount];
const range = (unit: keyof Amount, least: number, most: number): Amounts => [
  { [unit]: least },
  { [unit]: most },
];
const pairOf = (pair: number): [number, number] => [Math.floor(pair / 100), pair % 100];

/** How much is counted: what stands between "in" and "from now", or before 内 and 后. */
const amounts: Phrase<Amounts>[] = [
  phrase('number|decimal|a ge? clockUnit', ({ number, decimal, a, clockUnit }) =>
    one({ ms: (number ?? decimal ?? a ?? 0) * clockUnit }),
  ),
  phrase('clockLength', ({ clockLength }) => one({ ms: clockLength })),
  phrase('half ge|a? clockUnit', ({ clockUnit }) => one({ ms: clockUnit / 2 })),
  phrase('a half clockUnit', ({ clockUnit }) => one({ ms: clockUnit / 2 })),
  phrase('number ge? half clockUnit', ({ number, clockUnit }) => one({ ms: (number + 0.5) * clockUnit })),
  phrase('number clockUnit half', ({ number, clockUnit }) => one({ ms: (number + 0.5) * clockUnit })),
  phrase('number and a half clockUnit', ({ number, clockUnit }) => one({ ms: (number + 0.5) * clockUnit })),
  phrase('number|a clockUnit and a=another half', ({ number = 1, clockUnit }) =>
    one({ ms: (number + 0.5) * clockUnit }),
  ),
  phrase(
    'number|a ge? clockUnit and? number=more clockUnit=smaller',
    ({ number = 1, clockUnit, more, smaller }) => one({ ms: number * clockUnit + more * smaller }),
  ),
  phrase('number=least to number=most ge? clockUnit', ({ least, most, clockUnit }) =>
    range('ms', least * clockUnit, most * clockUnit),
  ),
  phrase('pair ge? clockUnit', ({ pair, clockUnit }) => {
    const [least, most] = pairOf(pair);
    return range('ms', least * clockUnit, most * clockUnit);
  }),
  phrase('number|a ge? dayUnit', ({ number = 1, dayUnit }) => one({ days: number * dayUnit })),
  phrase('a dayUnit to number=most', ({ dayUnit, most }) => range('days', dayUnit, most * dayUnit)),
  phrase('a clockUnit to number=most', ({ clockUnit, most }) => range('ms', clockUnit, most * clockUnit)),
  phrase('half ge month', () => one({ days: 15 })),
  phrase('number=least to number=most ge? dayUnit', ({ least, most, dayUnit }) =>
    range('days', least * dayUnit, most * dayUnit),
  ),
  phrase('pair ge? dayUnit', ({ pair, dayUnit }) => {
    const [least, most] = pairOf(pair);
    return range('days', least * dayUnit, most * dayUnit);
  }),
  phrase('number ge month', ({ number }) => one({ months: number })),
  phrase('number|a monthUnit', ({ number = 1 }) => one({ months: number })),
  phrase('number=least to number=most ge? monthUnit|month', ({ least, most }) =>
    range('months', least, most),
  ),
  phrase('pair ge month', ({ pair }) => range('months', ...pairOf(pair))),
  phrase('number|a yearUnit', ({ number = 1 }) => (number < 100 ? one({ months: number * 12 }) : null)),
  phrase('half a? yearUnit', () => one({ months: 6 })),
  phrase('number|a ge? workday', ({ number = 1 }) => one({ workdays: number })),
  phrase('number=least to number=most ge? workday', ({ least, most }) => range('workdays', least, most)),
  phrase('pair ge? workday', ({ pair }) => range('workdays', ...pairOf(pair))),
];
/** "In the next week" counts one. */
const amountOfOne: Phrase<Amounts>[] = [
  phrase('dayUnit', ({ dayUnit }) => one({ days: dayUnit })),
  phrase('clockUnit', ({ clockUnit }) => one({ ms: clockUnit })),
  phrase('monthUnit', () => one({ months: 1 })),
];
/** 3日 is an amount only where 内 or 后 follows; else it is the third. */
const amountBeforeEnd: Phrase<Amounts>[] = [phrase('number dayCount', ({ number }) => one({ days: number }))];

/** "The day before the 8th"; not an amount without a day behind it. */
const amountsOfBase: Phrase<Amounts>[] = [phrase('the dayUnit', ({ dayUnit }) => one({ days: dayUnit }))];

/** Rules 7, 8 and 9: "within 3 days", 3天后, "in 2 hours", 3个工作日内, and "3 days ago". */
export function countAt(tokens: readonly Token[], start: number): Match<Piece> | null {
  const says = (at: number, meaning: Meaning) => tokens[at]?.means[meaning] !== undefined;
  const isWithin = says(start, 'within');
  const first = isWithin || says(start, 'afterwards') ? start + 1 : start;
  const found =
    longest(amounts, tokens, first) ??
    (isWithin && /(?:next|coming)$/.test(tokens[start]?.text ?? '') && !/s$/.test(tokens[first]?.text ?? '')
      ? longest(amountOfOne, tokens, first)
      : null) ??
    (says(first + 2, 'inside') || says(first + 2, 'later') ? longest(amountBeforeEnd, tokens, first) : null);
  if (!found || found.next === start) return besideDay(tokens, start);

  const base = baseBehind(tokens, found.next, first === start && isWeeks(found.result[1]));
  if (base?.result.day)
    return { result: { day: shifted(base.result.day, found.result[1], base.sign) }, next: base.next };

  let end = says(found.next, 'span') ? found.next + 1 : found.next;
  const isInside = says(end, 'inside');
  const isLater = says(end, 'later');
  const isAgo = first === start && !isInside && !isLater && says(end, 'ago');
  if (isInside || isLater || isAgo) end++;
  else if (first === start) return null;
  if (isFromAnEvent(tokens, start, end)) return { result: {}, next: end };

  const deadline = isWithin || isInside;
  const [least, most] = found.result;
  const until = least === most ? {} : { until: counted(most, deadline, isAgo) };
  return { result: { ...counted(least, deadline, isAgo), ...until }, next: end };
}

/** "A week from Friday", "two weeks on Monday", "a week today". */
function baseBehind(
  tokens: readonly Token[],
  at: number,
  isWeeks: boolean,
): (Match<Piece> & { sign: number }) | null {
  const word = tokens[at];
  const isBefore = word?.text === 'before';
  const isBase =
    isBefore ||
    /^(?:from|after)$/.test(word?.text ?? '') ||
    (isWeeks && word?.text === 'on' && tokens[at + 1]?.means.weekday !== undefined);
  const isToday = isWeeks && /^to(?:day|morrow)$/.test(word?.text ?? '');
  const base = isBase || isToday ? longest(bases, tokens, isBase ? at + 1 : at) : null;
  return base && { ...base, sign: isBefore ? -1 : 1 };
}

function besideDay(tokens: readonly Token[], start: number): Match<Piece> | null {
  const found = longest(amountsOfBase, tokens, start);
  const base = found && baseBehind(tokens, found.next, false);
  if (!found || !base?.result.day) return null;
  return { result: { day: shifted(base.result.day, found.result[1], base.sign) }, next: base.next };
}

function isWeeks({ days = 0 }: Amount): boolean {
  return days > 0 && days % 7 === 0;
}

/** 收到款后两天内, "within 3 days of payment" count from something no calendar knows. */
function isFromAnEvent(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]?.text === ',' ? tokens[start - 2] : tokens[start - 1];
  if (/^(?:后|之后|以后|起|当日起|之日起)$/.test(before?.text ?? '')) return true;
  const behind = tokens[end]?.text ?? '';
  return (
    /^(?:of|after|following|from|upon|before)$/.test(behind) &&
    !/^(?:now|today|our)$/.test(tokens[end + 1]?.text ?? '')
  );
}

function counted(amount: Amount, deadline: boolean, isAgo: boolean): Piece {
  const sign = isAgo ? -1 : 1;
  if (amount.ms !== undefined) return { length: sign * amount.ms, deadline };
  return { day: dayAfter(amount, sign, isAgo), deadline, isCounted: true };
}

/** "A week from Friday", "two days before the 8th". */
const bases: Phrase<Piece>[] = [...relativeDayPhrases, ...weekdayPhrases, ...writtenPhrases, ...monthPhrases];

/** An amount behind a day, 12月8日前三天, as the day it leads to; null where the amount is a span of its own: 周五前3天内. */
export function shiftedBy(
  tokens: readonly Token[],
  at: number,
  base: Day,
  sign: number,
): Match<Piece> | null {
  const found = longest(amounts, tokens, at);
  const behind = tokens[found?.next ?? at]?.means;
  if (
    !found ||
    found.result[1].ms !== undefined ||
    behind?.inside !== undefined ||
    behind?.later !== undefined
  )
    return null;
  return { result: { day: shifted(base, found.result[1], sign) }, next: found.next };
}

function shifted(base: Day, { days = 0, months = 0, workdays }: Amount, sign: number): Day {
  return {
    says: 'relative',
    on: (asked) => {
      const from = base.on(asked);
      if (from === null || from === calendarEnds || days > mostDays || months > mostDays) return null;
      if (workdays !== undefined) return nthWorkingDay(asked.calendar, from, sign * workdays);
      return from.add({ days: sign * days, months: sign * months });
    },
  };
}

function dayAfter({ days, months, workdays }: Amount, sign: number, isGone: boolean): Day {
  return {
    says: 'relative',
    isGone,
    on: ({ today, calendar }) => {
      if (workdays !== undefined) return nthWorkingDay(calendar, today, sign * workdays);
      if ((days ?? 0) > mostDays || (months ?? 0) > mostDays) return null;
      return today.add({ days: sign * (days ?? 0), months: sign * (months ?? 0) });
    },
  };
}

/** Farther ahead nobody promises anything; it keeps "in 99999999 days" within what a calendar can say. */
const mostDays = 100_000;
const mostWorkingDays = 2_000;

function nthWorkingDay(
  ...[calendar, today, count]: Parameters<typeof workingDayFrom>
): ReturnType<Day['on']> {
  if (count === 0 || Math.abs(count) > mostWorkingDays) return null;
  return workingDayFrom(calendar, today, count) ?? calendarEnds;
}

/** 下一个工作日, "next business day". */
export const workdayPhrases: Phrase<Piece>[] = ['nextOne ge? workday', 'the nextOne workday'].map((says) =>
  phrase(says, () => ({
    day: {
      says: 'relative',
      on: ({ today, calendar }) => workingDayFrom(calendar, today, 1) ?? calendarEnds,
    },
  })),
);
