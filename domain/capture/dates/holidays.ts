import type { Holiday } from '../../time/chinese-holidays.ts';
import { type WorkingCalendar, workingDayFrom } from '../../time/working-calendar.ts';
import { Temporal } from '../../time/zone.ts';
import { type Phrase, phrase } from './phrase.ts';
import { type Asked, calendarEnds, type Day, type Piece } from './piece.ts';

/** What the calendar calls a holiday, by the number the table of words gives it; the last is any of them. */
const names = ['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆节', null] as const;
const springFestival = 1;

/** Rule 12: 国庆前 is the last working day before that holiday, the end of work. */
function before(index: number): Piece {
  return {
    deadline: true,
    day: {
      says: 'date',
      edge: 'end',
      on: (asked) => {
        const coming = named(asked, index).find(({ first }) => first > asked.today.toString());
        return coming
          ? (workingDayFrom(asked.calendar, dayOf(coming.first), -1) ?? calendarEnds)
          : none(asked);
      },
    },
  };
}

/** 国庆后 is the first working day after it, the start of work. */
function after(index: number): Piece {
  return {
    day: {
      says: 'date',
      edge: 'start',
      on: (asked) => {
        for (const { last } of named(asked, index)) {
          // Past holidays are passed over before their working days are counted, of which there are many.
          if (dayOf(last).until(asked.today).days > longestWait) continue;
          const back = workingDayFrom(asked.calendar, dayOf(last), 1);
          if (back === null) return calendarEnds;
          if (asked.isAhead(back)) return back;
        }
        return none(asked);
      },
    },
  };
}

/** No holiday keeps anyone from work this many days after its last. */
const longestWait = 15;

function named({ calendar }: Asked, index: number): readonly Holiday[] {
  const name = names[index];
  return name ? calendar.holidays.filter((holiday) => holiday.name === name) : calendar.holidays;
}

/** Without Chinese holidays the words mean nothing; with them, the calendar has come to its end. */
function none({ calendar }: { calendar: WorkingCalendar }): ReturnType<Day['on']> {
  return calendar.holidays.length > 0 ? calendarEnds : null;
}

function dayOf(day: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(day);
}

/** 年前 and 年后 are about Spring Festival; 三年前, 今年前 and 每年后 are not. */
function isOfSpring(text: string | undefined, means: Partial<Record<string, number>> | undefined): boolean {
  return (
    means?.number === undefined &&
    means?.pair === undefined &&
    !/[今明去前每多几数半近上本当全这学来周一二三四五六七八九十百\d]$/.test(text ?? '')
  );
}

export const holidayPhrases: Phrase<Piece>[] = [
  phrase('holiday holidayWord? ahead', ({ holiday }) => before(holiday)),
  phrase('before the? holiday holidayWord?', ({ holiday }) => before(holiday)),
  phrase('holiday holidayWord? later firstDay?', ({ holiday }) => after(holiday)),
  phrase('after the? holiday holidayWord?', ({ holiday }) => after(holiday)),
  phrase('the? firstDay after the? holiday', ({ holiday }) => after(holiday)),
  phrase('newYear ahead', (_said, around) =>
    isOfSpring(around.before?.text, around.before?.means) ? before(springFestival) : null,
  ),
  phrase('newYearOver later? firstDay?', () => after(springFestival)),
  phrase('newYear later firstDay?', (_said, around) =>
    isOfSpring(around.before?.text, around.before?.means) ? after(springFestival) : null,
  ),
];
