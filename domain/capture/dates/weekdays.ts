import type { Temporal } from '../../time/zone.ts';
import { type Phrase, phrase } from './phrase.ts';
import { type Asked, calendarEnds, type Day, type Piece } from './piece.ts';
import type { Token } from './tokens.ts';

const [monday, wednesday, friday, saturday] = [1, 3, 5, 6];

/** A day of the week so many weeks after the current one, which began on Monday and ends on Sunday. */
function inWeek(today: Temporal.PlainDate, weeks: number, weekday: number): Temporal.PlainDate {
  return today.add({ days: weeks * 7 + weekday - today.dayOfWeek });
}

/** Rule 5: 周五 is the next one, today only while its moment is ahead. */
function nextOne(weekday: number): Day {
  return {
    says: 'weekday',
    isOpen: true,
    on: ({ today, isAhead }) => {
      const thisWeek = inWeek(today, 0, weekday);
      return isAhead(thisWeek) ? thisWeek : inWeek(today, 1, weekday);
    },
  };
}

/** 本周五, 下周五, 上周五: of that week, whether it is past or not. */
export function ofWeek(weeks: number, weekday: number): Day {
  return {
    says: 'date',
    isGone: weeks < 0,
    isOpen: weeks === 0,
    on: ({ today }) => inWeek(today, weeks, weekday),
  };
}

/** "The week of 7 December": as a week does, by its Friday for a promise and its Monday for a callback. */
export function weekOf(day: Day): Day {
  return {
    says: 'date',
    on: (asked) => {
      const inside = day.on(asked);
      const weekday = asked.kind === 'callback' && !asked.deadline ? monday : friday;
      return inside === null || inside === calendarEnds ? inside : inWeek(inside, 0, weekday);
    },
  };
}

/** Rule 6: a week that is still to come, by its Friday for a promise and its Monday for a callback. */
function wholeWeek(weeks: number): Day {
  const dayIn = ({ kind, deadline }: Asked) =>
    kind === 'callback' && !deadline && weeks > 0 ? monday : friday;
  return {
    says: 'weekday',
    isGone: weeks < 0,
    on: (asked) => inWeek(asked.today, weeks, dayIn(asked)),
  };
}

/** 周三四: from the one to the other. */
function either(dayOf: (weekday: number) => Day, weekday: number): Piece {
  return { day: dayOf(weekday), until: { day: dayOf(weekday + 1), isCounted: true } };
}

/** "Friday week" is a week after the next Friday. */
function weekAfter(day: Day): Day {
  return {
    says: 'date',
    on: (asked) => {
      const first = day.on(asked);
      return first === null || first === calendarEnds ? first : first.add({ days: 7 });
    },
  };
}

/** The next Saturday; typed at the weekend, the one after. */
const weekend: Day = {
  says: 'weekday',
  on: ({ today }) => inWeek(today, today.dayOfWeek >= saturday ? 1 : 0, saturday),
};

/** "Sat" and "wed" are days only beside words of a date; "we sat with him". */
function isMeant({ before, after }: { before?: Token | undefined; after?: Token | undefined }): boolean {
  const lead = before?.means ?? {};
  const tail = after?.means ?? {};
  return (
    after === undefined ||
    [lead.by, lead.on, lead.before, lead.thisOne, lead.nextOne, lead.coming, lead.to, lead.from].some(
      isThere,
    ) ||
    [
      tail.number,
      tail.clock,
      tail.part,
      tail.shortPart,
      tail.comma,
      tail.ordinalNumber,
      tail.slashed,
      tail.written,
      tail.monthName,
      tail.at,
      tail.to,
    ].some(isThere)
  );
}

function isThere(value: number | undefined): boolean {
  return value !== undefined;
}

/** Rules 5 and 6. */
export const weekdayPhrases: Phrase<Piece>[] = [
  phrase('doubtful=unsure', (_said, around) => (isMeant(around) ? null : {})),
  phrase('coming? weekday', ({ weekday }) => ({ day: nextOne(weekday) })),
  phrase('the coming weekday', ({ weekday }) => ({ day: nextOne(weekday) })),
  phrase('thisOne week? of? weekday', ({ weekday }) => ({ day: ofWeek(0, weekday) })),
  phrase('twoWeekdays', ({ twoWeekdays }) => either(nextOne, twoWeekdays)),
  phrase('thisOne twoWeekdays', ({ twoWeekdays }) => either((weekday) => ofWeek(0, weekday), twoWeekdays)),
  phrase('nextOne twoWeekdays', ({ twoWeekdays }) => either((weekday) => ofWeek(1, weekday), twoWeekdays)),
  phrase('weekday weekOn', ({ weekday }) => ({ day: weekAfter(nextOne(weekday)) })),
  phrase('weekOn on weekday', ({ weekday }) => ({ day: weekAfter(nextOne(weekday)) })),
  phrase('nextOne week? of|comma|on? weekday', ({ weekday }) => ({ day: ofWeek(1, weekday) })),
  phrase('afterNext week? of? weekday', ({ weekday }) => ({ day: ofWeek(2, weekday) })),
  phrase('lastOne week? of? weekday', ({ weekday }) => ({ day: ofWeek(-1, weekday) })),
  phrase('weekday of? thisOne week', ({ weekday }) => ({ day: ofWeek(0, weekday) })),
  phrase('weekday of? nextOne week', ({ weekday }) => ({ day: ofWeek(1, weekday) })),
  phrase('the? weekday englishAfterNext', ({ weekday }) => ({ day: ofWeek(2, weekday) })),
  phrase('weekday of? the week englishAfterNext', ({ weekday }) => ({ day: ofWeek(2, weekday) })),
  phrase('weekday of? lastOne week', ({ weekday }) => ({ day: ofWeek(-1, weekday) })),

  phrase('begin nextOne week', () => ({ day: ofWeek(1, monday) })),
  phrase('early? thisOne week inside?', ({ inside }) => ({
    day: wholeWeek(0),
    deadline: inside !== undefined,
  })),
  phrase('within thisOne week', () => ({ day: wholeWeek(0), deadline: true })),
  phrase('within the week', () => ({ day: wholeWeek(0), deadline: true })),
  phrase('week inside', (_said, { before }) =>
    before?.means.number !== undefined || before?.means.pair !== undefined
      ? null
      : { day: wholeWeek(0), deadline: true },
  ),
  phrase('early? nextOne week inside?', ({ inside }) => ({
    day: wholeWeek(1),
    deadline: inside !== undefined,
  })),
  phrase('within nextOne week', () => ({ day: wholeWeek(1), deadline: true })),
  phrase('afterNext week inside?', ({ inside }) => ({ day: wholeWeek(2), deadline: inside !== undefined })),
  phrase('the? week englishAfterNext', () => ({ day: wholeWeek(2) })),
  phrase('lastOne week', () => ({ day: wholeWeek(-1) })),

  phrase('the? weekEnd', () => ({ day: ofWeek(0, friday) })),
  phrase('the? end thisOne week', () => ({ day: ofWeek(0, friday) })),
  phrase('thisOne week end', () => ({ day: ofWeek(0, friday) })),
  phrase('nextOne week end', () => ({ day: ofWeek(1, friday) })),
  phrase('weekEnd of? nextOne week', () => ({ day: ofWeek(1, friday) })),
  phrase('the? end of? nextOne week', () => ({ day: ofWeek(1, friday) })),
  phrase('the? end of? the? week englishAfterNext', () => ({ day: ofWeek(2, friday) })),
  phrase('nextOne week begin', () => ({ day: ofWeek(1, monday) })),
  phrase('nextOne week mid', () => ({ day: ofWeek(1, wednesday) })),
  phrase('mid nextOne week', () => ({ day: ofWeek(1, wednesday) })),

  phrase('the? weekend', () => ({ day: weekend })),
  phrase('coming weekend', () => ({ day: weekend })),
  phrase('the? weekend englishAfterNext', () => ({ day: ofWeek(2, saturday) })),
  phrase('thisOne weekend', () => ({ day: ofWeek(0, saturday) })),
  phrase('nextOne weekend', () => ({ day: ofWeek(1, saturday) })),
  phrase('lastOne weekend', () => ({ day: ofWeek(-1, saturday) })),
  phrase('thisOne? weekend ahead', () => ({ day: ofWeek(0, friday), deadline: true })),
  phrase('before the|thisOne? weekend', () => ({ day: ofWeek(0, friday), deadline: true })),
  phrase('nextOne weekend ahead', () => ({ day: ofWeek(1, friday), deadline: true })),
  phrase('before nextOne weekend', () => ({ day: ofWeek(1, friday), deadline: true })),
];
