import { noonPart, partNames } from './day-parts.ts';
import { type Around, type Phrase, phrase } from './phrase.ts';
import type { Clock, Piece } from './piece.ts';
import { unpackDate } from './shapes.ts';
import type { Meaning } from './words.ts';

/** A clock time; null where no clock shows it. `asWritten` where its hour has two digits: 03:30 is at night. */
function clock(hour: number, minute = 0, asWritten = false): Piece | null {
  const time: Clock = { hour, minute, asWritten };
  return isClock(hour, minute) ? { time: { clock: time } } : null;
}

function isClock(hour: number, minute: number): boolean {
  return (
    Number.isInteger(hour) &&
    hour >= 0 &&
    hour <= 24 &&
    minute >= 0 &&
    minute < 60 &&
    hour * 60 + minute <= 1440
  );
}

/** An hour with the part of the day beside it: "3pm", 晚8点. */
function qualified(hour: number, minute: number, part: number): Piece | null {
  const named = partNames[part];
  return isClock(hour, minute) && named
    ? { time: { clock: { hour, minute, asWritten: hour > 12 }, part: named } }
    : null;
}

/** "2 to 4pm" and 3到5点: the word behind the last hour is meant of both. */
function clockRange(from: Piece | null, until: Piece | null): Piece | null {
  return from && until && { ...from, until };
}

/** Words behind a bare "at 3" that leave it a clock time; "at 3 sites" is none. */
const goesOn =
  /^(?:with|for|and|about|or|if|so|sharp|please|re|by|before|after|then|but|when|because|as|via|from|we|i|he|she|they|to|send|call|ring|e-?mail|text|ping|ship|deliver|visit|meet|get|give|confirm|follow|chase|remind|check|update|have|make|bring|drop|present|review|submit|share|sign|pay|show|tell|ask|let)$/;
const datesGoOn: Meaning[] = [
  'relativeDay',
  'weekday',
  'part',
  'at',
  'on',
  'comma',
  'thisOne',
  'nextOne',
  'tonight',
  'closing',
  'coming',
];

function standsAlone({ before, after, second }: Around): boolean {
  if (!after) return true;
  if (after.means.to !== undefined && second?.means.number !== undefined) return false;
  if (after.text === '-') return true;
  // "Friday at 3 again", but "Friday at 3 sites".
  const isPlain = Object.keys(after.means).length === 0 && !/[a-z]s$/.test(after.text);
  if (besideDay(before?.means) && isPlain) return true;
  if (datesGoOn.some((meaning) => after.means[meaning] !== undefined) || goesOn.test(after.text)) return true;
  return Object.keys(after.means).length === 0 && !/^[a-z\d]/.test(after.text);
}

const morning = 1;
const midnightHour = 24;

/** Rules 2 and 3: clock times as they are written and said. */
export const clockPhrases: Phrase<Piece>[] = [
  phrase('exactClock', ({ exactClock }) => clock(Math.floor(exactClock / 60), exactClock % 60, true)),
  phrase('clock', ({ clock: minutes }) => clock(Math.floor(minutes / 60), minutes % 60)),
  phrase('clock part|shortPart=part', ({ clock: minutes, part = morning }) =>
    qualified(Math.floor(minutes / 60), minutes % 60, part),
  ),
  phrase('number shortPart|part=shortPart', ({ number, shortPart = morning }, { after }) =>
    isHalfOfDay(shortPart) && after?.means.oclock === undefined ? qualified(number, 0, shortPart) : null,
  ),
  phrase('dotted shortPart', ({ dotted, shortPart }) => {
    const { month: hour, day: minute } = unpackDate(dotted);
    return isHalfOfDay(shortPart) ? qualified(hour, minute, shortPart) : null;
  }),
  phrase('twoDigits oclock', ({ twoDigits }, { after }) =>
    after?.means.number === undefined ? clock(twoDigits, 0, true) : null,
  ),
  phrase('number oclock', ({ number }, { after }) =>
    after?.means.number === undefined ? clock(number) : null,
  ),
  phrase('number oclock half', ({ number }) => clock(number, 30)),
  phrase('number oclock quarterHour', ({ number, quarterHour }) => clock(number, quarterHour)),
  phrase('number oclock number=minute minuteMark', ({ number, minute }) => clock(number, minute)),
  phrase('number oclock number=minute', ({ number, minute }, { after }) =>
    minute >= 10 && minute % 5 === 0 && after?.means.oclock === undefined && !/^\d/.test(after?.text ?? '')
      ? clock(number, minute)
      : null,
  ),
  phrase('number oclock twoDigits=minute', ({ number, minute }) => clock(number, minute)),
  phrase('half past number', ({ number }) => clock(number, 30)),
  phrase('half past number shortPart', ({ number, shortPart }) => qualified(number, 30, shortPart)),
  phrase('aQuarter|number=aQuarter past number', ({ aQuarter = 0, number }) => clock(number, aQuarter)),
  phrase('aQuarter to number', ({ aQuarter, number }) => before(number, aQuarter)),
  phrase('aQuarter to number shortPart', ({ aQuarter, number, shortPart }) =>
    qualified(number === 1 ? 12 : number - 1, 60 - aQuarter, shortPart),
  ),
  phrase('aQuarter past number shortPart', ({ aQuarter, number, shortPart }) =>
    qualified(number, aQuarter, shortPart),
  ),
  phrase('number=least to|number=more number on the part', ({ number, part }) => qualified(number, 0, part)),
  phrase('number on the? part', ({ number, part }) => (number <= 12 ? qualified(number, 0, part) : null)),
  phrase('by|before|at|after number', ({ number, by, before }, around) =>
    number >= 1 && number <= 23 && standsAlone(around)
      ? deadlineIf(clock(number), by !== undefined || before !== undefined)
      : null,
  ),
  phrase('at|by|on number number=minute', ({ number, minute, by }, around) =>
    number <= 12 && [15, 30, 45].includes(minute) && standsAlone(around)
      ? deadlineIf(clock(number, minute), by !== undefined)
      : null,
  ),
  phrase('half number', ({ number }, around) =>
    besideTime(around.before?.means) ? britishHalf(number, around) : null,
  ),
  phrase('by|before|at|on half number', ({ number, by, before }, around) =>
    deadlineIf(britishHalf(number, around), by !== undefined || before !== undefined),
  ),
  phrase('by|at number=less to number', ({ less, number, by }, around) =>
    [5, 10, 20, 25].includes(less) && number <= 12 && standsAlone(around)
      ? deadlineIf(before(number, less), by !== undefined)
      : null,
  ),
  phrase('number number=minute', ({ number, minute }, around) =>
    besideDay(around.before?.means) && number <= 12 && [15, 30, 45].includes(minute) && standsAlone(around)
      ? clock(number, minute)
      : null,
  ),
  phrase('lacking quarterHour|number=quarterHour minuteMark? number oclock', ({ quarterHour = 0, number }) =>
    before(number, quarterHour),
  ),
  phrase('number oclock lacking quarterHour|number=quarterHour minuteMark?', ({ quarterHour = 0, number }) =>
    before(number, quarterHour),
  ),
  phrase('number oclock afterwards quarterHour', ({ quarterHour, number }) => clock(number, quarterHour)),
  phrase('number oclock afterwards number=minute minuteMark', ({ minute, number }) => clock(number, minute)),
  phrase('roughHour', ({ roughHour }) => clock(roughHour)),
  phrase('fourDigits', ({ fourDigits }) => clock(Math.floor(fourDigits / 100), fourDigits % 100, true)),
  phrase('at number', ({ number }, { before: lead, after }) =>
    number > 99 && number % 5 === 0 && (besideDay(lead?.means) || besideDay(after?.means))
      ? clock(Math.floor(number / 100), number % 100, true)
      : null,
  ),
  phrase('dotted', ({ dotted }, around) => {
    const { month: hour, day: minute } = unpackDate(dotted);
    return besideDay(around.before?.means) && minute % 15 === 0 && standsAlone(around)
      ? clock(hour, minute)
      : null;
  }),
  // 17.30 can be no date.
  phrase('by|before|at|on dotted', ({ dotted, by, before }) => {
    const { month: hour, day: minute } = unpackDate(dotted);
    return hour > 12 && minute > 12
      ? deadlineIf(clock(hour, minute), by !== undefined || before !== undefined)
      : null;
  }),
  phrase('at dotted', ({ dotted }, around) => {
    const { month: hour, day: minute } = unpackDate(dotted);
    return minute >= 10 && minute % 5 === 0 && standsAlone(around) ? clock(hour, minute) : null;
  }),
  phrase('midnight', () => clock(midnightHour)),

  phrase('number to number=until oclock', ({ number, until }) => clockRange(clock(number), clock(until))),
  phrase('number to number=until oclock half', ({ number, until }) =>
    clockRange(clock(number), clock(until, 30)),
  ),
  phrase('number to number=until shortPart', ({ number, until, shortPart }) =>
    isHalfOfDay(shortPart)
      ? clockRange(
          qualified(number > until && number < 12 ? number + 12 : number, 0, shortPart),
          qualified(until, 0, shortPart),
        )
      : null,
  ),
  phrase('number to number=until', ({ number, until }, around) =>
    besideDay(around.before?.means) && number <= 12 && until <= 12 && standsAlone(around)
      ? clockRange(clock(number), clock(until))
      : null,
  ),
  phrase('number to clock=until', ({ number, until }, around) =>
    besideDay(around.before?.means) && number <= 12 && standsAlone(around)
      ? clockRange(clock(number), clock(Math.floor(until / 60), until % 60))
      : null,
  ),
  phrase('clock to clock=until shortPart', ({ clock: from, until, shortPart }) =>
    clockRange(
      qualified(Math.floor(from / 60), from % 60, shortPart),
      qualified(Math.floor(until / 60), until % 60, shortPart),
    ),
  ),
  phrase('from number to number=until', ({ number, until }, around) =>
    number <= 12 && until <= 23 && standsAlone(around) ? clockRange(clock(number), clock(until)) : null,
  ),
];

/** "Ten to four", 差十分四点: minutes before the hour. */
function before(hour: number, minutes: number): Piece | null {
  return clock(hour === 1 ? 12 : hour - 1, 60 - minutes);
}

/** "Half nine" as it is said in Britain. */
function britishHalf(hour: number, around: Around): Piece | null {
  return hour <= 12 && standsAlone(around) ? clock(hour, 30) : null;
}

function deadlineIf(piece: Piece | null, deadline: boolean): Piece | null {
  return piece && (deadline ? { ...piece, deadline } : piece);
}

/** am and pm stand behind an hour; 早 and 晚 before it. */
function isHalfOfDay(part: number): boolean {
  return part >= 6;
}

/** Rule 4: parts of the day; short ones only beside a day or an hour, which `join` sees to. */
export const partPhrases: Phrase<Piece>[] = [
  phrase('the? part', ({ part }) => timeOfPart(part)),
  // After lunch is no time that all would agree on.
  phrase('after the? part', ({ part }) => (part === noonPart ? {} : timeOfPart(part))),
  phrase('part later', ({ part }) => (part === noonPart ? {} : timeOfPart(part))),
  phrase('thisOne part ahead', ({ part }) => timeOfPart(part)),
  // 晚两天 is later, not in the evening.
  phrase('shortPart', ({ shortPart }, { before, after, second }) =>
    besideTime(before?.means) || (besideTime(after?.means) && !isUnit(second?.means))
      ? timeOfPart(shortPart)
      : {},
  ),
  phrase('the? end of?', (_said, { after }) =>
    after?.means.relativeDay !== undefined || after?.means.weekday !== undefined
      ? { time: { isWorkEnd: true } }
      : null,
  ),
  phrase('the? workEnd', (_said, { before }) =>
    before?.means.workEnd === undefined ? { time: { isWorkEnd: true } } : null,
  ),
];

function timeOfPart(index: number): Piece {
  const part = partNames[index];
  return part ? { time: { part } } : {};
}

function isUnit(means: Partial<Record<string, number>> | undefined): boolean {
  return ['dayUnit', 'ge', 'workday', 'clockUnit', 'dayCount'].some(
    (meaning) => means?.[meaning] !== undefined,
  );
}

function besideDay(means: Partial<Record<string, number>> | undefined): boolean {
  return means?.relativeDay !== undefined || means?.weekday !== undefined;
}

function besideTime(means: Partial<Record<string, number>> | undefined): boolean {
  return [
    'relativeDay',
    'weekday',
    'dayMark',
    'number',
    'clock',
    'written',
    'slashed',
    'monthName',
    'ordinalNumber',
    'todaysPart',
  ].some((meaning) => means?.[meaning] !== undefined);
}
