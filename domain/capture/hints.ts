import type { Due } from '../due.ts';
import { type Clock, shorterThanUsual, usualDue } from '../standards/lead.ts';
import type { Standard } from '../standards/schema.ts';
import { standardFor } from '../standards/standard-for.ts';
import { type HintName, hintNames } from './hint-names.ts';
import { type Flagged, flagsOf } from './wording/flags.ts';
import { type Span, without } from './wording/span.ts';

/** Something about a promise of ours that its author may want to look at before it is said. */
export interface Hint {
  name: HintName;
  /** The characters it is about, in order; none where something is missing. */
  spans: Span[];
  /** The text without them, only where the promise holds without them and still reads as it should. */
  without?: string;
  /** When such a promise is usually due, for a date that is missing, vague or short; epoch milliseconds. */
  usual?: number;
}

/** A promise of ours as it stands in the line. */
export interface Promised {
  text: string;
  /** Quote, sample … or other. */
  kind: string;
  due: Due | null;
  /** Its author has taken the date away himself. */
  isUndated: boolean;
}

/** What the rep and his house go by. */
export interface Manners {
  standards: readonly Standard[];
  /** The tier of the customer. */
  tier: string;
  /** What the rep may not grant by himself; left out for the list everybody begins with. */
  authority?: readonly string[];
  /** What he does not want to be told. */
  off: readonly HintName[];
}

/** What may be said of a promise of ours, the most useful first. Nothing of it is ever a reason not to save. */
export function hintsOn(promise: Promised, manners: Manners, clock: Clock): Hint[] {
  const standard = standardFor(manners.standards, promise.kind, manners.tier);
  const hints = [...shortDate(promise, standard, clock), ...ofWording(promise, manners, standard, clock)];
  return hints
    .filter(({ name }) => !manners.off.includes(name))
    .sort((one, other) => hintNames.indexOf(one.name) - hintNames.indexOf(other.name));
}

function shortDate({ due }: Promised, standard: Standard | null, clock: Clock): Hint[] {
  if (!due || !standard || due.at <= clock.now) return [];
  const short = shorterThanUsual(due.at, standard, clock);
  return short ? [{ name: 'short-date', spans: [], usual: short.usual.at }] : [];
}

function ofWording(
  { text, due, isUndated }: Promised,
  { authority }: Manners,
  standard: Standard | null,
  clock: Clock,
): Hint[] {
  const wantsDate = due === null && !isUndated;
  const usual = wantsDate && standard ? usualDue(standard, clock)?.at : undefined;
  return flagsOf(text, authority ? { authority } : {})
    .filter(({ flag }) => wantsDate || !isOfTime(flag))
    .filter(({ flag }) => isEnough(text) || !(isOfTime(flag) || flag === 'vague-what'))
    .map(({ flag, spans, drop }) => ({
      name: flag,
      spans,
      ...(drop ? { without: without(text, drop) } : {}),
      ...(usual !== undefined && isOfTime(flag) ? { usual } : {}),
    }));
}

function isOfTime(flag: Flagged['flag']): boolean {
  return flag === 'no-date' || flag === 'vague-time';
}

/** Whether there is enough of it to miss anything: three Chinese signs or six letters. */
function isEnough(text: string): boolean {
  return text.trim().replaceAll(/\p{Script=Han}/gu, 'xx').length >= 6;
}
