import * as english from 'chrono-node/en';
import * as chinese from 'chrono-node/zh/hans';
import type { ParsedResult } from 'chrono-node';
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
  const at = instantOf(best.local, context.zone);
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
  precision: Due['precision'];
  deadline: boolean;
  span: [number, number];
}

function candidates(text: string, context: DueContext): Candidate[] {
  const today = wallClock(context.now, context.zone);
  // chrono thinks in the machine's own zone, so it is given a clock whose hands stand as they do in the rep's.
  const reference = new Date(today.year, today.month - 1, today.day, today.hour, today.minute);
  const readers = [chinese.casual, context.locale === 'en-GB' ? english.GB : english.casual];
  const results = readers.flatMap((reader) => reader.parse(text, reference, { forwardDate: true }));
  return withoutOverlaps(results)
    .filter((result) => !isAmount(text, result))
    .filter((result, index, all) => !isSaidAgain(text, result, all[index + 1]))
    .map((result) => candidate(text, result, today, context));
}

/** "周五 11/27 15:00": the week day before a written date adds nothing to it. */
function isSaidAgain(text: string, { index, text: words, start }: ParsedResult, next?: ParsedResult): boolean {
  if (!next || !start.isCertain('weekday') || start.isCertain('hour') || !next.start.isCertain('day')) return false;
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

/** A bare "may" or a number on its own is no date. */
function isAmount(text: string, { index, text: words }: ParsedResult): boolean {
  if (/^\d{1,4}([.]\d+)?$/.test(words)) return true;
  return /^[¥$€£]/.test(text.slice(Math.max(0, index - 1)));
}

function candidate(
  text: string,
  result: ParsedResult,
  today: Temporal.PlainDateTime,
  context: DueContext,
): Candidate {
  const before = text.slice(0, result.index);
  const after = text.slice(result.index + result.text.length);
  const lead = /(?:\b(?:by|before|until|till|no later than|within)\s+)$/i.exec(before)?.[0] ?? '';
  const tail = /^\s*(?:之前|以前|前|之内|以内|内)/.exec(after)?.[0] ?? '';
  const deadline =
    lead !== '' || tail !== '' || /^(?:by|before|within)\b/i.test(result.text) || /内$/.test(result.text);
  const day = dayOf(result, today);
  const { time, precision } = timeOf(result, context, deadline);
  return {
    local: settled(day, time, hasDay(result) || isSpan(result.text), today, context, precision),
    precision,
    deadline,
    span: [result.index - lead.length, result.index + result.text.length + tail.length],
  };
}

function hasDay({ start }: ParsedResult): boolean {
  return start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month');
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

/** The calendar day: week days by the rules of the page, all else as chrono reads it. */
function dayOf({ start, text }: ParsedResult, today: Temporal.PlainDateTime): Temporal.PlainDate {
  const written = Temporal.PlainDate.from({
    year: start.get('year') ?? today.year,
    month: start.get('month') ?? today.month,
    day: start.get('day') ?? today.day,
  });
  if (!start.isCertain('weekday') || start.isCertain('day')) return written;
  const weekday = start.get('weekday') || 7;
  const monday = today.toPlainDate().subtract({ days: today.dayOfWeek - 1 });
  const inWeek = (weeks: number) => monday.add({ days: weeks * 7 + weekday - 1 });
  if (/下下/.test(text) || /after next/i.test(text)) return inWeek(2);
  if (/下/.test(text.slice(0, 1)) || /\bnext\b/i.test(text)) return inWeek(1);
  if (/^[这本]/.test(text) || /\bthis\b/i.test(text)) return inWeek(0);
  if (/^上/.test(text) || /\blast\b/i.test(text)) return inWeek(-1);
  const thisWeek = inWeek(0);
  const isToday = thisWeek.equals(today.toPlainDate());
  const timeIsAhead =
    isToday && (!start.isCertain('hour') || clockOf(start, text) > today.hour * 60 + today.minute);
  return Temporal.PlainDate.compare(thisWeek, today.toPlainDate()) > 0 || timeIsAhead ? thisWeek : inWeek(1);
}

const partsOfDay: [RegExp, string][] = [
  [/傍晚/, '18:00'],
  [/晚|evening|tonight|night/i, '20:00'],
  [/下午|午后|afternoon/i, '15:00'],
  [/中午|正午|noon|lunch/i, '12:00'],
  [/早|上午|morning/i, '09:00'],
];

function timeOf(
  { start, text }: ParsedResult,
  { kind, hours = usualHours }: DueContext,
  deadline: boolean,
): { time: Temporal.PlainTime; precision: Due['precision'] } {
  if (start.isCertain('hour')) {
    const minutes = clockOf(start, text);
    return {
      time: new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60),
      precision: 'minute',
    };
  }
  const part = partsOfDay.find(([words]) => words.test(text));
  if (part) return { time: Temporal.PlainTime.from(part[1]), precision: 'part' };
  const edge = kind === 'promise' || deadline ? hours.end : hours.start;
  return { time: Temporal.PlainTime.from(edge), precision: 'day' };
}

/** Minutes after midnight; a bare 1 to 6 means the afternoon, unless written with two digits ("03:30"). */
function clockOf(start: ParsedResult['start'], text: string): number {
  const hour = start.get('hour') ?? 0;
  const bare = !start.isCertain('meridiem') || /(?:^|\D)[1-6](?::\d\d)?(?:\s*(?:o'clock))?$/i.test(text);
  const saidOtherwise = /[ap]\.?m|凌晨|清晨|早|上午|morning|(?:^|\D)0\d:/i.test(text);
  const afternoon = bare && hour >= 1 && hour <= 6 && !saidOtherwise && !isSpan(text);
  return (afternoon ? hour + 12 : hour) * 60 + (start.get('minute') ?? 0);
}

/** "2小时后", "in half an hour": counted from now, so the hour is exact whatever it is. */
function isSpan(text: string): boolean {
  return /小时|分钟|刻钟|hour|minute|\bmin/i.test(text);
}
