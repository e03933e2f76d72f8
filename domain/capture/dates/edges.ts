import { workingDayFrom } from '../../time/working-calendar.ts';
import type { Temporal } from '../../time/zone.ts';
import { dayOfNamed, endOfMonth, endOfNamed, endOfQuarter, ofMonth, ofYear } from './months.ts';
import { type Phrase, phrase } from './phrase.ts';
import { type Asked, calendarEnds, type Day, type Piece } from './piece.ts';
import { ofWeek } from './weekdays.ts';

const [monday, sunday] = [1, 7];
/** Every month has each day of the week so many times. */
const mostWeekdays = 4;

/** The day that a count begins with is itself one of those it may end on. */
type Find = (edge: Temporal.PlainDate, asked: Asked) => Temporal.PlainDate | null;

const lastWorkday: Find = (edge, { calendar }) => workingDayFrom(calendar, edge.add({ days: 1 }), -1);
const firstWorkday: Find = (edge, { calendar }) => workingDayFrom(calendar, edge.subtract({ days: 1 }), 1);
const lastWeekday =
  (weekday: number): Find =>
  (edge) =>
    edge.subtract({ days: (edge.dayOfWeek - weekday + 7) % 7 });
const nthWeekday =
  (nth: number, weekday: number): Find =>
  (edge) =>
    edge.add({ days: ((weekday - edge.dayOfWeek + 7) % 7) + (nth - 1) * 7 });

/** A day found from the first or last day of a month, a week, a quarter or a year. */
function nearEdge(edge: Day | null, find: Find): Piece | null {
  if (!edge) return null;
  return {
    day: {
      says: 'date',
      on: (asked) => {
        const from = edge.on(asked);
        if (from === null || from === calendarEnds) return from;
        return find(from, asked) ?? calendarEnds;
      },
    },
  };
}

/** The last working day of the month, 下月第一个工作日, the last Friday of the month. */
export const edgePhrases: Phrase<Piece>[] = [
  phrase('monthEnd of? the? lastWorkday', () => nearEdge(endOfMonth(0), lastWorkday)),
  phrase('thisOne month of? lastWorkday', () => nearEdge(endOfMonth(0), lastWorkday)),
  phrase('the? lastWorkday of? the|thisOne? month|monthEnd', () => nearEdge(endOfMonth(0), lastWorkday)),
  phrase('nextOne month of? lastWorkday', () => nearEdge(endOfMonth(1), lastWorkday)),
  phrase('nextOne month of? firstWorkday', () => nearEdge(ofMonth(1, 1), firstWorkday)),
  phrase('the? lastWorkday of? nextOne month', () => nearEdge(endOfMonth(1), lastWorkday)),
  phrase('the? firstWorkday of? nextOne month', () => nearEdge(ofMonth(1, 1), firstWorkday)),
  phrase('number month of? lastWorkday', ({ number }) => nearEdge(endOfNamed(number), lastWorkday)),
  phrase('the? lastWorkday of? monthName', ({ monthName }) => nearEdge(endOfNamed(monthName), lastWorkday)),
  phrase('thisOne? week of? lastWorkday', () => nearEdge(ofWeek(0, sunday), lastWorkday)),
  phrase('the? lastWorkday of? the|thisOne week', () => nearEdge(ofWeek(0, sunday), lastWorkday)),
  phrase('nextOne week of? firstWorkday', () => nearEdge(ofWeek(1, monday), firstWorkday)),
  phrase('the? firstWorkday of? nextOne week', () => nearEdge(ofWeek(1, monday), firstWorkday)),
  phrase('thisOne? quarter of? lastWorkday', () => nearEdge(endOfQuarter(0), lastWorkday)),
  phrase('the? lastWorkday of? the|thisOne quarter', () => nearEdge(endOfQuarter(0), lastWorkday)),
  phrase('yearEnd|relativeYear of? lastWorkday', ({ relativeYear = 0 }) =>
    nearEdge(ofYear(relativeYear, 12, 31), lastWorkday),
  ),
  phrase('the? lastWorkday of? the|thisOne year', () => nearEdge(ofYear(0, 12, 31), lastWorkday)),

  phrase('thisOne month of? finalOne weekday', ({ weekday }) =>
    nearEdge(endOfMonth(0), lastWeekday(weekday)),
  ),
  phrase('nextOne month of? finalOne weekday', ({ weekday }) =>
    nearEdge(endOfMonth(1), lastWeekday(weekday)),
  ),
  phrase('nextOne month of? nthOne weekday', ({ nthOne, weekday }) =>
    nearEdge(ofMonth(1, 1), nthWeekday(nthOne, weekday)),
  ),
  phrase('number month of? nthOne weekday', ({ number, nthOne, weekday }) =>
    nearEdge(dayOfNamed(number, 1), nthWeekday(nthOne, weekday)),
  ),
  phrase('number month of? finalOne weekday', ({ number, weekday }) =>
    nearEdge(endOfNamed(number), lastWeekday(weekday)),
  ),
  phrase('the? ordinal weekday of nextOne month', ({ ordinal, weekday }) =>
    ordinal <= mostWeekdays ? nearEdge(ofMonth(1, 1), nthWeekday(ordinal, weekday)) : null,
  ),
  phrase('the? ordinal weekday of monthName', ({ ordinal, weekday, monthName }) =>
    ordinal <= mostWeekdays ? nearEdge(dayOfNamed(monthName, 1), nthWeekday(ordinal, weekday)) : null,
  ),
  phrase('the? lastOne weekday of the|thisOne month', ({ weekday }) =>
    nearEdge(endOfMonth(0), lastWeekday(weekday)),
  ),
  phrase('the? lastOne weekday of nextOne month', ({ weekday }) =>
    nearEdge(endOfMonth(1), lastWeekday(weekday)),
  ),
  phrase('the? lastOne weekday of monthName', ({ weekday, monthName }) =>
    nearEdge(endOfNamed(monthName), lastWeekday(weekday)),
  ),
];
