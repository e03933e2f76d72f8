import { plain } from '../dates/plain.ts';
import { guessChinese } from '../kinds/chinese.ts';
import { guessEnglish } from '../kinds/english.ts';
import type { Guess } from '../kinds/guess.ts';
import { prefixOf } from '../prefix.ts';
import { type Mentioned, mentionsOf } from './moments.ts';
import { blanked, overlap, type Span, spansOf } from './span.ts';
import { vagueTime } from './vague-time.ts';
import * as words from './whose.ts';

/** A clause of a line and whose it is. */
export interface Clause {
  span: Span;
  /** As its words are looked up. */
  text: string;
  /**
   * Of an act of ours to come; nothing by itself; of something that is so; or of the customer's wish or act, of the
   * past, of what is refused.
   */
  tells: 'act' | 'beside' | 'fact' | 'other';
}

/** A line as its wording is judged. */
export interface Line {
  /** As it was typed. */
  typed: string;
  /** In small letters and half-width signs, what is quoted blanked; as long as what was typed. */
  text: string;
  clauses: readonly Clause[];
  mentions: readonly Mentioned[];
  /** Whether it binds our side to an act still to come. */
  isPromise: boolean;
}

/** Takes a line apart into clauses, and tells which of them bind us. */
export function lineOf(typed: string): Line {
  const prefix: Span = [0, prefixOf(typed)?.length ?? 0];
  const lower = plain(typed);
  const text = blanked(lower, [prefix, ...spansOf(quoted, lower)]);
  const mentions = mentionsOf(text);
  const clauses = clausesOf(text).map((span) => {
    const inside = text.slice(...span);
    const isTimed = mentions.some(({ from, to }) => overlap([from, to], span));
    const isAsked = /^\s*[?？]/.test(text.slice(span[1]));
    return { span, text: inside, tells: tellsOf(inside, typed.slice(...span), { isTimed, isAsked }) };
  });
  const isTheirs = prefixOf(typed)?.direction === 'theirs';
  return {
    typed,
    text,
    clauses,
    mentions,
    isPromise: !isTheirs && clauses.length > 0 && isOfOurs(clauses),
  };
}

/** What says nothing of whose it is counts as ours, unless it stands beside what is not. */
function isOfOurs(clauses: readonly Clause[]): boolean {
  return (
    clauses.some(({ tells }) => tells === 'act') ||
    !clauses.some(({ tells }) => tells === 'other' || tells === 'fact')
  );
}

/** A clause in quotation marks is somebody else's word, or a word about words. */
const quoted = /“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》|"[^"]*"|(?<![a-z])'[^']+'(?![a-z])/g;

const ends =
  /[,，。;；!！?？\n]+|[、](?=[我客他她您])|\.(?!\d)|[:：](?!\d)|(?<=\p{Script=Han}{2}) +(?=\p{Script=Han}{2})|\s-+\s|\s(?:but|so|and|because|since|while|though|although|then)\s(?=(?:i|we|he|she|they|our|it|the customer)\b)/gu;

function clausesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const [start, end] of [...spansOf(ends, text), [text.length, text.length] as Span]) {
    if (text.slice(from, start).trim() !== '') spans.push([from, start]);
    from = end;
  }
  return spans;
}

/** What is known of a clause from the line around it. */
interface Told {
  isTimed: boolean;
  /** Whether a question mark follows. */
  isAsked: boolean;
}

function tellsOf(text: string, typed: string, { isTimed, isAsked }: Told): Clause['tells'] {
  const said = text.trim();
  if (isAsked || words.isNotOurs(said)) return 'other';
  if (words.reaches.test(said)) return 'act';
  if (words.isSurelyTheirs.test(said)) return 'other';
  const guess = guessOf(typed.trim());
  const mayBeTheirs = !guess || guess.kind === 'note' || guess.direction === 'theirs';
  if (mayBeTheirs && words.isTheirs(said, typed.trim())) return 'other';
  if (guess?.kind === 'expectation') return words.weDo.test(said) ? 'act' : 'other';
  if (isTimed || vagueTime.test(said) || (guess && guess.kind !== 'note')) return 'act';
  if (words.isPast.test(said)) return 'other';
  if (words.comes.test(said)) return 'act';
  return guess ? 'fact' : 'beside';
}

/** What a clause by itself most likely is; null where its words do not say. */
function guessOf(clause: string): Guess | null {
  const told = clause.replaceAll(/[’‘]/g, "'");
  if (/\p{Script=Han}/u.test(told)) return guessChinese(told);
  return /[a-z]{2}/i.test(told) ? guessEnglish(told) : null;
}
