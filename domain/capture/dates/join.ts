import { clockPhrases, partPhrases } from './clock.ts';
import { countAt, shiftedBy, workdayPhrases } from './counts.ts';
import { edgePhrases } from './edges.ts';
import { holidayPhrases } from './holidays.ts';
import { monthPhrases } from './months.ts';
import { longest, type Match } from './phrase.ts';
import type { Day, Piece, TimeOfDay } from './piece.ts';
import { relativeDayPhrases } from './relative-days.ts';
import type { Token } from './tokens.ts';
import { weekdayPhrases, weekOf } from './weekdays.ts';
import type { Meaning } from './words.ts';
import { writtenPhrases } from './written-dates.ts';
import { namedZones } from './zones.ts';

/** Words of a line that name one moment, and the characters that do. */
export interface Mention extends Piece {
  from: number;
  to: number;
}

interface Placed {
  piece: Piece;
  /** Its first token, and the one behind its last. */
  first: number;
  next: number;
}

const phrases = [
  ...holidayPhrases,
  ...writtenPhrases,
  ...monthPhrases,
  ...edgePhrases,
  ...weekdayPhrases,
  ...workdayPhrases,
  ...relativeDayPhrases,
  ...clockPhrases,
  ...partPhrases,
];

/** Everything in a line that names a moment, in reading order. */
export function mentionsIn(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  let current: Placed | null = null;
  const finish = () => {
    if (current) mentions.push(mentionOf(current, tokens));
    current = null;
  };
  for (const placed of piecesOf(tokens)) {
    const joined: Placed | null = current && join(current, placed, tokens);
    if (!joined) finish();
    current = joined ?? placed;
  }
  finish();
  return mentions;
}

/** The pieces of a line, the longest way to read each, from left to right. */
function piecesOf(tokens: readonly Token[]): Placed[] {
  const pieces: Placed[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = zonedAt(tokens, at);
    if (found && isSomething(found.result)) pieces.push({ piece: found.result, first: at, next: found.next });
    at = found?.next ?? at + 1;
  }
  return pieces;
}

function pieceAt(tokens: readonly Token[], at: number): Match<Piece> | null {
  if (tokens[at]?.means.weekOf !== undefined) return weekAt(tokens, at);
  const found = longer(countAt(tokens, at), longest(phrases, tokens, at));
  return found && (itsWeek(tokens, found) ?? earlierBy(tokens, found) ?? found);
}

/** "The week of 7 December". */
function weekAt(tokens: readonly Token[], start: number): Match<Piece> | null {
  const found = longest(writtenPhrases, tokens, start + 1);
  return found?.result.day ? { result: { day: weekOf(found.result.day) }, next: found.next } : null;
}

/** 12月7日那周 */
function itsWeek(tokens: readonly Token[], { result, next }: Match<Piece>): Match<Piece> | null {
  if (!result.day || tokens[next]?.means.thatWeek === undefined) return null;
  return { result: { day: weekOf(result.day) }, next: next + 1 };
}

/** 12月8日前三天: so much before the day. */
function earlierBy(tokens: readonly Token[], { result, next }: Match<Piece>): Match<Piece> | null {
  if (!result.day || result.time || result.until || !/^(?:之|以)?前$/.test(tokens[next]?.text ?? ''))
    return null;
  return shiftedBy(tokens, next + 1, result.day, -1);
}

/** A piece with the zone that is named beside its clock time: "3pm EST", 北京时间下午3点. */
function zonedAt(tokens: readonly Token[], start: number): Match<Piece> | null {
  const zoneOf = (at: number) => namedZones[tokens[at]?.means.zone ?? -1]?.zone;
  const ahead = zoneOf(start);
  const found = pieceAt(tokens, ahead ? start + 1 : start);
  if (ahead) return found && { ...found, result: { ...found.result, zone: ahead } };
  const behind = found?.result.time ? zoneOf(found.next) : undefined;
  return found && behind ? { result: { ...found.result, zone: behind }, next: found.next + 1 } : found;
}

function longer<M extends { next: number }>(one: M | null, other: M | null): M | null {
  if (!one || !other) return one ?? other;
  return other.next > one.next ? other : one;
}

function isSomething({ day, time, length }: Piece): boolean {
  return day !== undefined || time !== undefined || length !== undefined;
}

/** What may stand between two words of one moment. */
const between: Meaning[] = ['comma', 'at', 'on', 'of', 'the', 'by', 'ahead', 'closing', 'before', 'early'];
const farthest = 4;

/** Two pieces that follow one another as one, or null where they tell of two moments. */
function join(one: Placed, other: Placed, tokens: readonly Token[]): Placed | null {
  const gap = tokens.slice(one.next, other.first);
  if (gap.length > farthest) return null;
  const place = { first: one.first, next: other.next };
  const says = (token: Token | undefined, meaning: Meaning) => token?.means[meaning] !== undefined;
  const [only] = gap;
  if (gap.length === 1 && says(only, 'to') && !one.piece.until) {
    const isBetween = tokens[one.first - 1]?.text === 'between';
    const piece = ranged(one.piece, other.piece, !isBetween && /^(?:and|or|或|\/)$/.test(only?.text ?? ''));
    return piece && { ...place, piece };
  }
  if (!gap.every((token) => between.some((meaning) => says(token, meaning)))) return null;
  if (one.piece.day && other.piece.day && !isSaidAgain(one.piece.day, other.piece.day, gap)) return null;
  const isRemark = gap.some(({ text }) => text === '(') && one.piece.day?.says === 'date';
  const piece = merged(one.piece, isRemark ? withoutDay(other.piece) : other.piece);
  const deadline = gap.some((token) => says(token, 'by') || says(token, 'ahead'));
  return piece && { ...place, piece: deadline ? { ...piece, deadline } : piece };
}

/** 下周五（12月4日）: the remark says the day once more. */
function withoutDay({ day: _again, ...rest }: Piece): Piece {
  return rest;
}

/** 周三到周五; "2pm to 4pm"; 下午3点到5点, where the part of the day is meant of both. "Or" names two days, not a range. */
function ranged(from: Piece, until: Piece, isChoice: boolean): Piece | null {
  if (isChoice || from.length !== undefined || until.length !== undefined) return null;
  if (from.day && until.day) return { ...from, until };
  if (!from.time || !until.time) return null;
  const { part } = from.time;
  const time = until.time.clock && !until.time.part && part ? { ...until.time, part } : until.time;
  const later = until.time.part;
  const earlier = from.time.clock && !part && later ? { ...from.time, part: later } : from.time;
  const zone = from.zone ?? until.zone;
  return { ...from, time: earlier, until: { ...until, time }, ...(zone ? { zone } : {}) };
}

/** A day with its time, an hour with its part of the day, a day said in two ways. Null where they do not go together. */
function merged(one: Piece, other: Piece): Piece | null {
  if (one.length !== undefined || other.length !== undefined) return null;
  // 今晚10点到明早6点: what follows belongs to the end.
  if (one.time && one.until?.day && other.time && !other.day) {
    const until = merged(one.until, other);
    return until && { ...one, until };
  }
  if (one.until?.time && other.time) return null;
  const day = mergedDay(one.day, other.day);
  const time = mergedTime(one.time, other.time);
  if (day === null || time === null) return null;
  const until = mergedEnd(one, other);
  const zone = one.zone ?? other.zone;
  return {
    ...(day ? { day } : {}),
    ...(time ? { time } : {}),
    ...(until ? { until } : {}),
    ...(zone ? { zone } : {}),
    ...(one.deadline || other.deadline ? { deadline: true } : {}),
  };
}

/** A range keeps its end; a part of the day before a range of hours is meant of its end, too. */
function mergedEnd(one: Piece, other: Piece): Piece | undefined {
  const until = one.until ?? other.until;
  const part = (one.until ? other : one).time?.part;
  if (!until?.time?.clock || until.time.part || !part) return until;
  return { ...until, time: { ...until.time, part } };
}

/** 周五，11月27日 and 明天(周五) say one day twice; 明天，周五前 are two. */
function isSaidAgain(one: Day, other: Day, gap: readonly Token[]): boolean {
  if (gap.some(({ means }) => means.ahead !== undefined || means.by !== undefined)) return false;
  const hasDate = one.says === 'date' || other.says === 'date';
  return hasDate || gap.every(({ text }) => text !== ',');
}

const saysMore: Record<Day['says'], number> = { weekday: 0, relative: 1, date: 2 };

function mergedDay(one: Day | undefined, other: Day | undefined): Day | null | undefined {
  if (!one || !other) return one ?? other;
  if (one.says === other.says) return null;
  return saysMore[one.says] > saysMore[other.says] ? one : other;
}

function mergedTime(one: TimeOfDay | undefined, other: TimeOfDay | undefined): TimeOfDay | null | undefined {
  if (!one || !other) return one ?? other;
  if (one.clock && other.clock) return null;
  return { ...one, ...other };
}

/** A mention with the words around it that belong to it: "by" before it, 前 behind it. */
function mentionOf({ piece, first, next }: Placed, tokens: readonly Token[]): Mention {
  const says = (at: number, ...meanings: Meaning[]) =>
    meanings.some((meaning) => tokens[at]?.means[meaning] !== undefined);
  const isLead = (at: number) =>
    says(at, 'by', 'at', 'on', 'the', 'after') || (at === first - 1 && says(at, 'early'));
  let deadline = piece.deadline ?? false;
  let start = first;
  for (let at = first - 1; isLead(at) && !says(at, 'dayUnit'); at--) {
    const isWord = /^[a-z@]/.test(tokens[at]?.text ?? '');
    if (says(at, 'by')) deadline = true;
    if (isWord || says(at, 'by')) start = at;
    else break;
  }
  if (tokens[first - 1]?.text === ':' && says(first - 2, 'by')) {
    deadline = true;
    start = first - 2;
  }
  let end = next;
  if (tokens[end]?.text === ')' && tokens.slice(first, end).some(({ text }) => text === '(')) end++;
  if (piece.until && says(end, 'rangeEnd')) end++;
  if (says(end, 'of') && says(end + 1, 'ahead')) end++;
  if (says(end, 'at') && says(end + 1, 'ahead')) end++;
  if (says(end, 'ahead', 'inside')) {
    deadline = true;
    end++;
  }
  if (piece.time?.isWorkEnd && /^下班.*前|^收工/.test(tokens[end - 1]?.text ?? '')) deadline = true;
  return { ...piece, deadline, from: tokens[start]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 };
}
