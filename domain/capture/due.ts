import type { Due } from '../due.ts';
import { longestText } from '../limits.ts';
import { usualHours, type WorkingHours } from '../time/usual-hours.ts';
import { workingCalendar, workingDayFrom } from '../time/working-calendar.ts';
import { wallClock } from '../time/zone.ts';
import { choose } from './dates/choose.ts';
import { isFromAnEvent } from './dates/events.ts';
import { isHistory } from './dates/history.ts';
import { mentionsIn } from './dates/join.ts';
import { plain } from './dates/plain.ts';
import { isRetracted, withoutOldDay } from './dates/retracted.ts';
import { type Moment, type Scene, settle } from './dates/settle.ts';
import { tokensOf } from './dates/tokens.ts';

/** What is known when a line is read. */
export interface DueContext {
  /** Epoch milliseconds. */
  now: number;
  /** IANA zone the words are meant in. */
  zone: string;
  /** `zh-CN`, `en-US` or `en-GB`: the last writes 28/11, the others 11/28. */
  locale: string;
  kind: 'promise' | 'callback';
  hours?: WorkingHours;
  /** With `CN` the Chinese public holidays and make-up days count; elsewhere the days of the week only. */
  region?: string | undefined;
}

/** A due day nobody works on, and the working day before it to offer instead. */
export interface OffDay {
  why: 'weekend' | 'holiday';
  /** The holiday's Chinese name. */
  name?: string;
  /** `YYYY-MM-DD`; null where the working calendar does not reach. */
  workingDayBefore: string | null;
}

/** The moment a line's words mean. */
export interface DueReading extends Due {
  /** Local wall time, `YYYY-MM-DDTHH:mm`. */
  local: string;
  past: boolean;
  /** Which characters said so, as [start, end) in UTF-16 units, in order. */
  spans: [number, number][];
  /** Set where the day is a weekend or a public holiday. */
  offDay?: OffDay;
}

/** A line as it was read. */
export interface LineReading {
  due: DueReading | null;
  /** Whether some words could not be told because the working calendar has no data for that year. */
  calendarEnds: boolean;
}

/**
 * Turns a rep's own words, Chinese, English or mixed, into a due moment by the rules of `docs/dates.md`; null where they
 * name none.
 */
export function readDue(text: string, context: DueContext): DueReading | null {
  return readLine(text, context).due;
}

/** The same, told apart: no moment said, or one that the working calendar cannot tell. */
export function readLine(typed: string, context: DueContext): LineReading {
  // Longer lines are refused when they are saved; reading them to the end would only hold up the typing.
  const text = typed.slice(0, longestText);
  const { now, zone, kind, hours = usualHours } = context;
  const calendar = workingCalendar(context.region, hours.days);
  const scene: Scene = { now, zone, kind, hours, calendar, monthFirst: context.locale !== 'en-GB' };
  const line = plain(text);
  const told = mentionsIn(tokensOf(text))
    .map((mention) => withoutOldDay(line, mention))
    .filter((mention) => !isHistory(line, mention) && !isFromAnEvent(line, mention));
  const kept = told.filter((mention) => !isRetracted(line, mention));
  const mentions = kept.length > 0 ? kept : told;

  const chosen = choose(mentions, line, (mention) => settle(mention, scene));
  if (!chosen.moment) return { due: null, calendarEnds: chosen.calendarEnds };
  return { due: readingOf(chosen.moment, chosen.spans, scene), calendarEnds: chosen.calendarEnds };
}

function readingOf(moment: Moment, spans: [number, number][], { zone, now, calendar }: Scene): DueReading {
  const local = wallClock(moment.at, zone);
  const off = calendar.dayOff(local.toPlainDate());
  const before = off && off !== 'works' ? workingDayFrom(calendar, local.toPlainDate(), -1) : null;
  return {
    at: moment.at,
    zone,
    precision: moment.precision,
    deadline: moment.deadline,
    local: local.toString({ smallestUnit: 'minute' }),
    past: moment.at <= now,
    spans,
    ...(off && off !== 'works' ? { offDay: { ...off, workingDayBefore: before?.toString() ?? null } } : {}),
  };
}
