import { eveningPart, partNames } from './day-parts.ts';
import { type Phrase, phrase } from './phrase.ts';
import type { Day, Piece } from './piece.ts';

/** So many days from today, by its own word. */
function ahead(days: number): Day {
  return {
    says: 'relative',
    isToday: days === 0,
    isGone: days < 0,
    isOpen: days === 0,
    on: ({ today }) => today.add({ days }),
  };
}

/** 下周的今天: so much after today. */
function today(relativeDay: number, later: { days?: number; months?: number; years?: number }): Piece | null {
  return relativeDay === 0 ? { day: { says: 'date', on: (asked) => asked.today.add(later) } } : null;
}

function partOf(index: number): Pick<Piece, 'time'> {
  const part = partNames[index];
  return part ? { time: { part } } : {};
}

/** Rule 7: 今天, 明天, tomorrow, and 今晚, 明早, tonight with their part of the day. */
export const relativeDayPhrases: Phrase<Piece>[] = [
  phrase('the? relativeDay', ({ relativeDay }) => ({ day: ahead(relativeDay) })),
  phrase('relativeDay inside', ({ relativeDay }) => ({ day: ahead(relativeDay), deadline: true })),
  phrase('nextOne week of? relativeDay', ({ relativeDay }) => today(relativeDay, { days: 7 })),
  phrase('nextOne month of? relativeDay', ({ relativeDay }) => today(relativeDay, { months: 1 })),
  phrase('relativeYear of? relativeDay', ({ relativeYear, relativeDay }) =>
    relativeYear > 0 ? today(relativeDay, { years: relativeYear }) : null,
  ),
  phrase('relativeDay end', ({ relativeDay }) => ({ day: ahead(relativeDay), time: { isWorkEnd: true } })),
  phrase('eitherDay inside?', ({ eitherDay, inside }) => ({
    day: ahead(eitherDay),
    until: { day: ahead(eitherDay + 1), isCounted: true },
    deadline: inside !== undefined,
  })),
  phrase('todaysPart shortPart|part=shortPart', ({ todaysPart, shortPart = eveningPart }) => ({
    day: ahead(todaysPart),
    ...partOf(shortPart),
  })),
  phrase('thisOne part', ({ part }) => ({ day: ahead(0), ...partOf(part) })),
  phrase('tonight', () => ({ day: ahead(0), ...partOf(eveningPart) })),
  phrase('lastNight', () => ({ day: ahead(-1), ...partOf(eveningPart) })),
  phrase('relativeDay shortPart', ({ relativeDay, shortPart }) => ({
    day: ahead(relativeDay),
    ...partOf(shortPart),
  })),
];
