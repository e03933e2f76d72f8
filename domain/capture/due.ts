import type { ParsedComponents, ParsedResult } from 'chrono-node';
import * as english from 'chrono-node/en';
import * as chinese from 'chrono-node/zh/hans';
import type { Due } from '../due.ts';
import { usualHours, type WorkingHours } from '../time/working-hours.ts';
import { instantOf, Temporal, wallClock } from '../time/zone.ts';

/** What is known when a line is read. */
export interface DueContext {
  /** Epoch milliseconds. */
  now: number;
  /** IANA zone the words are meant in. */
  zone: string;
  locale: string;
  kind: 'promise' | 'callback';
  hours?: WorkingHours;
}

/** The moment a line's words mean. */
export interface DueReading extends Due {
  /** Local wall time, `YYYY-MM-DDTHH:mm`. */
  local: string;
  past: boolean;
  /** Which characters said so, as [start, end) in UTF-16 units. */
  spans: [number, number][];
}

/**
 * Turns a rep's own words, Chinese, English or mixed, into a due moment; null where they name none. Built on
 * chrono-node; what it reads otherwise than `docs/dates.md` (week days, bare hours, deadlines, day defaults) is put
 * right here.
 */
export function readDue(text: string, context: DueContext): DueReading | null {
  const found = [...candidates(text, context)];
  const best = found.find(({ deadline }) => deadline) ?? found[0];
  if (!best) return null;
  const at = best.at ?? instantOf(best.local, context.zone);
  return {
    at,
    zone: context.zone,
    precision: best.precision,
    deadline: best.deadline,
    local: best.local.toString({ smallestUnit: 'minute' }),
    past: at <= context.now,
    spans: [best.span],
  };
}

interface Candidate {
  local: Temporal.PlainDateTime;
  /** Set where the words count from now, so that a change of the clocks in between shifts nothing. */
  at?: number;
  precision: Due['precision'];
  deadline: boolean;
  span: [number, number];
}

function candidates(text: string, context: DueContext): Candidate[] {
  const today = wallClock(context.now, context.zone);
  // chrono thinks in the machine's own zone, so it is given a clock whose hands stand as they do in the rep's.
  const reference = new Date(today.year, today.month - 1, today.day, today.hour, today.minute);
  return withoutOverlaps(parse(text, reference, context))
    .filter((result) => !isAmount(text, result) && !isHistory(text, result))
    .filter((result, index, all) => !isSaidAgain(text, result, all[index + 1]))
    .map((result) => candidate(text, result, today, context));
}

function parse(text: string, reference: Date, { locale }: DueContext): ParsedResult[] {
  const readers = [chinese.casual, locale === 'en-GB' ? english.GB : english.casual];
  const results = readers.flatMap((reader) => reader.parse(text, reference, { forwardDate: true }));
  // A comma behind the words is none of them.
  return results.map((result) => Object.assign(result, { text: result.text.replace(/[\s,，]+$/, '') }));
}

/** "周五 11/27 15:00": the week day before a written date adds nothing to it. */
function isSaidAgain(
  text: string,
  { index, text: words, start }: ParsedResult,
  next?: ParsedResult,
): boolean {
  if (!next || !start.isCertain('weekday') || start.isCertain('hour') || !next.start.isCertain('day'))
    return false;
  return /^[\s,，]*$/.test(text.slice(index + words.length, next.index));
}

/** Of two readings of the same characters the longer stays; what stays is in reading order. */
function withoutOverlaps(results: ParsedResult[]): ParsedResult[] {
  const end = ({ index, text }: ParsedResult) => index + text.length;
  const kept: ParsedResult[] = [];
  for (const result of [...results].sort((a, b) => b.text.length - a.text.length)) {
    if (!kept.some((other) => result.index < end(other) && other.index < end(result))) kept.push(result);
  }
  return kept.sort((a, b) => a.index - b.index);
}

/** A bare "may", a number on its own, a price, "24/7", and "the year" or "next month" after "end of" are no dates. */
function isAmount(text: string, { index, text: words }: ParsedResult): boolean {
  if (/^(?:\d{1,4}([.]\d+)?|24\/7)$/.test(words)) return true;
  const before = text.slice(0, index);
  if (/\bof\s+$/i.test(before) || /^the (?:month|quarter|year)$/i.test(words)) return true;
  if (/^(?:mar|march|may|sat|sun)$/.test(words))
    return !/\b(?:by|before|on|this|next|in|until|till)\s+$/i.test(before);
  return /[¥$€£]$/.test(before);
}

/** "The contract we signed last week" tells of the past; only what was due then has a date. */
function isHistory(text: string, { index, text: words }: ParsedResult): boolean {
  const past =
    /^(?:昨|大?前[天日早晚]|上)|yesterday|\blast\b|\bago\b/i.test(words) ||
    /上个?$/.test(text.slice(0, index));
  return past && !/\bdue\b|截止|到期|应该|本该/i.test(text);
}

function candidate(
  text: string,
  result: ParsedResult,
  today: Temporal.PlainDateTime,
  context: DueContext,
): Candidate {
  const { words, index, point } = pointOf(text, result, context);
  const before = text.slice(0, index);
  const after = text.slice(result.index + result.text.length);
  const lead = /(?:\b(?:by|before|until|till|no later than|within)\s+(?:the\s+)?)$/i.exec(before)?.[0] ?? '';
  const tail = /^刻?\s*(?:下班)?(?:之前|以前|前|之内|以内|内)|^刻|^ after next\b/i.exec(after)?.[0] ?? '';
  const deadline =
    lead !== '' ||
    /[前内]$/.test(tail) ||
    /^(?:by|before|within)\b/i.test(result.text) ||
    /内$/.test(result.text);
  const span: Candidate['span'] = [index - lead.length, result.index + result.text.length + tail.length];
  if (isSpan(words)) {
    const at = context.now + lengthOf(words, context);
    return { local: wallClock(at, context.zone), at, precision: 'minute', deadline, span };
  }
  const said = /^(?:刻| after)/i.test(tail) ? words + tail : words;
  const { time, precision } = timeOf(point, said, context, deadline);
  const day = dayOf(point, said, time, deadline, today, context);
  return {
    local: settled(day, time, hasDay(point) || /\bweek$/i.test(words), today, context, precision),
    precision,
    deadline,
    span,
  };
}

/** Where a result says it: of a range its end for a promise and its start for a callback, with "下" or "本" before it. */
function pointOf(text: string, { index, text: words, start, end }: ParsedResult, { kind }: DueContext) {
  if (end && kind === 'promise') {
    return {
      words:
        words
          .split(/到|至|[-–~]|\bto\b/)
          .at(-1)
          ?.trim() ?? words,
      index,
      point: end,
    };
  }
  const prefix = /^下?个?(?:周|星期|礼拜)/.test(words)
    ? (/[下这本]个?$/.exec(text.slice(0, index))?.[0] ?? '')
    : '';
  return { words: prefix + words, index: index - prefix.length, point: start };
}

/** Milliseconds that "2小时后" or "in half an hour" adds to now, counted on a day when no clock changes. */
function lengthOf(words: string, context: DueContext): number {
  const [result] = parse(words, new Date(2001, 5, 15), context);
  if (!result) return 0;
  const [year, month, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map(
    (part) => result.start.get(part) ?? 0,
  ) as [number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute) - Date.UTC(2001, 5, 15);
}

function hasDay(point: ParsedComponents): boolean {
  return point.isCertain('day') || point.isCertain('weekday') || point.isCertain('month');
}

/** A clock time without a day is the next such time. "Today" after its default moment runs to the end of the day. */
function settled(
  day: Temporal.PlainDate,
  time: Temporal.PlainTime,
  dayIsSaid: boolean,
  today: Temporal.PlainDateTime,
  { kind, hours = usualHours }: DueContext,
  precision: Due['precision'],
): Temporal.PlainDateTime {
  const local = day.toPlainDateTime(time);
  if (!dayIsSaid) {
    const todayThen = today.toPlainDate().toPlainDateTime(time);
    return Temporal.PlainDateTime.compare(todayThen, today) > 0 ? todayThen : todayThen.add({ days: 1 });
  }
  if (Temporal.PlainDateTime.compare(local, today) > 0) return local;
  if (precision !== 'day' || !day.equals(today.toPlainDate())) return local;
  const endOfWork = day.toPlainDateTime(hours.end);
  const ahead = kind === 'callback' && Temporal.PlainDateTime.compare(endOfWork, today) > 0;
  return ahead ? endOfWork : day.toPlainDateTime('23:59');
}

const relativeDays: Record<string, number> = { 今: 0, 明: 1, 后: 2, 大后: 3 };

/** The calendar day: week days, weeks and 今明后 by the rules of the page, all else as chrono reads it. */
function dayOf(
  point: ParsedComponents,
  words: string,
  time: Temporal.PlainTime,
  deadline: boolean,
  today: Temporal.PlainDateTime,
  { kind }: DueContext,
): Temporal.PlainDate {
  const relative = relativeDays[/^(今|明|后|大后)[天日早晚]/.exec(words)?.[1] ?? ''];
  if (relative !== undefined) return today.toPlainDate().add({ days: relative });
  const monday = today.toPlainDate().subtract({ days: today.dayOfWeek - 1 });
  const inWeek = (weeks: number, weekday: number) => monday.add({ days: weeks * 7 + weekday - 1 });
  if (/\bthis week$/i.test(words)) return inWeek(0, 5);
  if (/\bnext week$/i.test(words)) return inWeek(1, kind === 'callback' ? 1 : 5);

  const chineseDay = /^(下下|下|上|这|本)?个?(?:星期|礼拜|周)([一二三四五六日天])/.exec(words);
  if (!chineseDay && (!point.isCertain('weekday') || point.isCertain('day'))) return writtenDay(point, today);
  const weekday = chineseDay
    ? '一二三四五六日天'.indexOf(chineseDay[2] ?? '') + 1
    : point.get('weekday') || 7;
  // "Before the weekend" is the Friday that ends the week.
  const thatDay = deadline && /weekend$/i.test(words) ? 5 : Math.min(weekday, 7);
  if (/^下下|after next/i.test(words)) return inWeek(2, thatDay);
  if (/^下/.test(words) || /\bnext\b/i.test(words)) return inWeek(1, thatDay);
  if (/^[这本]/.test(words) || /\bthis\b/i.test(words)) return inWeek(0, thatDay);
  if (/^上/.test(words) || /\blast\b/i.test(words)) return inWeek(-1, thatDay);
  const isAhead = Temporal.PlainDateTime.compare(inWeek(0, thatDay).toPlainDateTime(time), today) > 0;
  return inWeek(isAhead ? 0 : 1, thatDay);
}

function writtenDay(point: ParsedComponents, today: Temporal.PlainDateTime): Temporal.PlainDate {
  return Temporal.PlainDate.from({
    year: point.get('year') ?? today.year,
    month: point.get('month') ?? today.month,
    day: point.get('day') ?? today.day,
  });
}

const partsOfDay: [RegExp, string][] = [
  [/傍晚/, '18:00'],
  [/晚|evening|tonight|night/i, '20:00'],
  [/下午|午后|afternoon/i, '15:00'],
  [/中午|正午|noon|lunch/i, '12:00'],
  [/早|上午|morning/i, '09:00'],
];

function timeOf(
  point: ParsedComponents,
  words: string,
  { kind, hours = usualHours }: DueContext,
  deadline: boolean,
): { time: Temporal.PlainTime; precision: Due['precision'] } {
  if (point.isCertain('hour')) {
    const minutes = clockOf(point, words);
    return {
      time: new Temporal.PlainTime(Math.floor(minutes / 60) % 24, minutes % 60),
      precision: 'minute',
    };
  }
  const part = partsOfDay.find(([names]) => names.test(words));
  if (part) return { time: Temporal.PlainTime.from(part[1]), precision: 'part' };
  const edge = kind === 'promise' || deadline ? hours.end : hours.start;
  return { time: Temporal.PlainTime.from(edge), precision: 'day' };
}

/** Minutes after midnight; a bare 1 to 6 means the afternoon, unless written with two digits ("03:30"). */
function clockOf(point: ParsedComponents, words: string): number {
  const hour = point.get('hour') ?? 0;
  const bare = !point.isCertain('meridiem') || /(?:^|\D)[1-6](?::\d\d)?(?:\s*(?:o'clock))?$/i.test(words);
  const saidOtherwise = /[ap]\.?m|凌晨|清晨|早|上午|morning|(?:^|\D)0\d:/i.test(words);
  const afternoon = bare && hour >= 1 && hour <= 6 && !saidOtherwise;
  // chrono takes "3点一刻" for one minute past.
  const quarter = { 一: 15, '1': 15, 三: 45, '3': 45 }[/点([一1三3])刻/.exec(words)?.[1] ?? ''];
  return (afternoon ? hour + 12 : hour) * 60 + (quarter ?? point.get('minute') ?? 0);
}

/** "2小时后", "in half an hour": counted from now, so the hour is exact whatever it is. */
function isSpan(words: string): boolean {
  return /小时|分钟|刻钟|hour|minute|\bmin/i.test(words);
}
