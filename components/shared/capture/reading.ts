import { type DueReading, type OffDay, readDue } from '../../../domain/capture/due.ts';
import type { EntryKind } from '../../../domain/capture/entry-kinds.ts';
import { type Hint, hintsOn } from '../../../domain/capture/hints.ts';
import { captureLine } from '../../../domain/capture/line.ts';
import { prefixOf } from '../../../domain/capture/prefix.ts';
import type { PromiseKindWords } from '../../../domain/capture/promise-kind.ts';
import type { Due } from '../../../domain/due.ts';
import { longestText } from '../../../domain/limits.ts';
import { ringOf } from '../../../domain/reminder/plan.ts';
import { starterLeads } from '../../../domain/reminder/starter-leads.ts';
import { inUnit } from '../../../domain/standards/length.ts';
import { ordinaryTier } from '../../../domain/standards/names.ts';
import type { Lead } from '../../../domain/standards/schema.ts';
import { starterStandards } from '../../../domain/standards/starter.ts';
import { holidayRegion } from '../../../domain/time/own-hours.ts';
import { repTime } from '../../../domain/time/rep-time.ts';
import { lengthOfDay } from '../../../domain/time/working-time.ts';
import type { Settings } from '../../../messages/contract/settings.ts';
import type { Line } from './line-store.ts';

// All of this is heavy: it comes in a chunk of its own, once the page stands (see `line-reader.ts`).

/** What is known where a line is typed. */
export interface Scene {
  /** Epoch milliseconds. */
  now: number;
  /** The rep's own IANA zone. */
  zone: string;
  locale: 'zh-CN' | 'en-US' | 'en-GB';
  /** The rep's own words for kinds of promises; null for those everybody begins with. */
  promiseKinds: readonly PromiseKindWords[] | null;
  /** When the rep works; null for the usual hours. */
  work: Settings['work'];
  /** How long before what is due the rep is reminded; null for what everybody begins with. */
  leads: readonly Lead[] | null;
}

/** A line as it would be saved now: what its words say, under what the rep has chosen himself. */
export interface LineReading {
  kind: EntryKind;
  direction: 'ours' | 'theirs';
  /** Quote, sample … or other. */
  promiseKind: string;
  /** What would stand in the ledger: without prefix, and without the words of a date that is kept as a date. */
  what: string;
  due: Due | null;
  /** When the reminder of a promise would ring by itself; null where none would. */
  ringsAt: number | null;
  /** How long before the due that is, where it is just as long as such promises have; null where it is not. */
  lead: ReturnType<typeof inUnit> | null;
  /** Which characters of the line say when, as [start, end). */
  spans: [number, number][];
  /** The day is a weekend or a holiday; null too where the rep has set the moment himself. */
  offDay: OffDay | null;
  /** Whether some words name a day that the working calendar does not reach. */
  calendarEnds: boolean;
}

/**
 * Reads a line. Nothing is read of one that is too long to be saved: that would only hold up the typing.
 *
 * @param tier of the customer it is typed for
 */
export function readLine(line: Line, scene: Scene, tier: string = ordinaryTier): LineReading | null {
  const { text, moment } = line;
  if (text.trimEnd().length > longestText) return null;
  const { zone, promiseKinds } = scene;
  const read = captureLine(text, {
    ...clockOf(scene),
    kind: line.kind,
    ...(promiseKinds ? { promiseKinds } : {}),
  });
  const { kind } = read;
  const isDated = kind === 'promise' || kind === 'callback';
  const due = isDated ? dueOf(read.due, moment, zone) : null;
  const said = text.slice(prefixOf(text)?.length ?? 0).trim();
  const direction = line.direction ?? read.direction ?? 'ours';
  const promiseKind = line.promiseKind ?? read.promiseKind ?? 'other';
  const rings =
    kind === 'promise' && due ? ringing({ kind: promiseKind, direction, due }, scene, tier) : null;
  return {
    kind,
    direction,
    promiseKind,
    what: (due ? read.what : said) || text.trim(),
    due,
    ringsAt: rings?.at ?? null,
    lead: rings?.lead ?? null,
    spans: isDated && moment === undefined ? (read.due?.spans ?? []) : [],
    offDay: isDated && moment === undefined ? (read.due?.offDay ?? null) : null,
    calendarEnds: isDated && due === null && moment === undefined && read.calendarEnds,
  };
}

/** When the reminder of a promise would ring by itself; null where its due is over. */
function ringing(
  promise: Parameters<typeof ringOf>[0],
  { now, zone, work: ownHours, leads }: Scene,
  tier: string,
): (Pick<LineReading, 'lead'> & { at: number }) | null {
  if (promise.due.at <= now) return null;
  const work = repTime(zone, ownHours);
  const { at, lead } = ringOf(promise, { now, work, leads: leads ?? starterLeads, tier });
  const hour = 60 * 60_000;
  return { at, lead: lead === null ? null : inUnit(lead / hour, lengthOfDay(work) / hour) };
}

/** By what a line is judged: the tier of the customer, and of the rep's settings what concerns it. */
export interface Measure extends Pick<Settings, 'standards' | 'authority' | 'wordingOff'> {
  tier: string;
}

/** What may be said of a line as it was read; nothing but of a promise of ours. */
export function readHints(
  line: Line,
  reading: LineReading,
  measure: Measure,
  { now, zone, work }: Scene,
): Hint[] {
  const { kind, direction, promiseKind, due } = reading;
  if (kind !== 'promise' || direction !== 'ours') return [];
  const { tier, standards, authority, wordingOff } = measure;
  return hintsOn(
    {
      text: line.text,
      kind: promiseKind,
      due,
      isUndated: line.moment === null,
    },
    {
      tier,
      standards: standards ?? starterStandards,
      off: wordingOff,
      ...(authority ? { authority } : {}),
    },
    { now, zone, work: repTime(zone, work) },
  );
}

function dueOf(read: DueReading | null, moment: Line['moment'], zone: string): Due | null {
  if (moment === null) return null;
  if (moment !== undefined) return { at: moment, zone, precision: 'minute', deadline: false };
  return read && { at: read.at, zone: read.zone, precision: read.precision, deadline: read.deadline };
}

/** The moment the words of a form's field mean; null where they name none. */
export function readMoment(text: string, scene: Scene): DueReading | null {
  return readDue(text, { ...clockOf(scene), kind: 'promise' });
}

function clockOf({ now, zone, locale, work }: Scene) {
  return { now, zone, locale, region: holidayRegion(zone, work?.holidays), hours: repTime(zone, work) };
}
