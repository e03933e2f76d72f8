import { longestText } from '../limits.ts';
import type { EntryKind } from './entry-kinds.ts';

/** A half-typed line. All but its text is there only if the rep chose it himself, or sent it in. */
export interface HalfTyped {
  text: string;
  kind?: EntryKind | undefined;
  /** Who promises. */
  direction?: 'ours' | 'theirs' | undefined;
  /** Quote, sample … */
  promiseKind?: string | undefined;
  /** The text has several lines and is one entry nevertheless. */
  whole?: boolean | undefined;
  /** Epoch milliseconds; null when the rep took the date away. */
  moment?: number | null | undefined;
  /** The words on the page that were sent in, as they stood there. */
  source?: string | undefined;
}

/**
 * One line of two: the second follows the first, unless the one already holds the other. What the rep chose for the
 * second outranks what he chose for the first.
 */
export function asOneLine(first: HalfTyped, second: HalfTyped): HalfTyped {
  const chosen = Object.fromEntries(Object.entries(second).filter(([, value]) => value !== undefined));
  const source = bothSources(first.source, second.source);
  return { ...first, ...chosen, text: textOf(first, second), ...(source ? { source } : {}) };
}

function textOf(first: HalfTyped, second: HalfTyped): string {
  if (wasSentIn(second, first)) return first.text;
  return wasSentIn(first, second) ? second.text : bothTexts(first.text, second.text);
}

/**
 * What is kept of a line and what was typed elsewhere without knowing all of it, as one line: what is new in the second
 * follows.
 *
 * @param base what of the first the second knew
 */
export function mergedLine(kept: HalfTyped, typed: HalfTyped, base: string): HalfTyped {
  if (base === '') return asOneLine(kept, typed);
  return { ...asOneLine(kept, typed), text: carriedOver(typed.text, base, kept.text) };
}

/** What has become of a text is carried over to what has become of it elsewhere. */
export function carriedOver(now: string, before: string, elsewhere: string): string {
  if (now.startsWith(elsewhere)) return now;
  const most = Math.min(before.length, elsewhere.length);
  let same = 0;
  while (same < most && before.at(-1 - same) === elsewhere.at(-1 - same)) same += 1;
  if (now.startsWith(before)) {
    const since = now.slice(before.length);
    return same > 0 ? elsewhere + since : behind(elsewhere, since);
  }
  // Both end alike: what was put in elsewhere stands before that.
  const known = before.slice(0, before.length - same);
  return same > 0 && now.startsWith(known)
    ? elsewhere.slice(0, elsewhere.length - same) + now.slice(known.length)
    : bothTexts(elsewhere, now);
}

/**
 * What becomes of a line that was kept as more than was sent: what was typed since follows what is kept. Words sent in
 * meanwhile may have come to both: where that is all that is more, the line holds it already.
 *
 * @param sent the text of the line as it was sent to be kept
 */
export function lineCarriedOver(now: HalfTyped, sent: string, kept: HalfTyped): HalfTyped {
  const more = (
    kept.text.endsWith(sent) ? kept.text.slice(0, kept.text.length - sent.length) : kept.text
  ).trim();
  const came = Boolean(kept.source && now.source?.includes(kept.source));
  const holdsAll = came && now.text.startsWith(sent) && now.text.includes(more);
  return { ...asOneLine(kept, now), text: holdsAll ? now.text : carriedOver(now.text, sent, kept.text) };
}

/** A line of words that were selected on a page: a promise, in one line, with the words as they stood there. */
export function lineOfSelection(selected: string): { line: HalfTyped; isCut: boolean } {
  const all = selected.trim();
  const source = withinLimit(all);
  const line: HalfTyped = { text: source.replace(/\s+/g, ' '), kind: 'promise', source };
  return { line, isCut: source !== all };
}

/** The same words sent in twice stand in the line once, wherever in it they stand by now. */
function wasSentIn({ text, source }: HalfTyped, line: HalfTyped): boolean {
  return Boolean(source && line.source?.includes(source) && line.text.includes(text));
}

function bothTexts(first: string, second: string): string {
  if (second.startsWith(first)) return second;
  if (endsWithAll(first, second)) return first;
  return behind(first, second);
}

/** With a blank between them, if neither brings one. */
function behind(first: string, second: string): string {
  return second === '' || /\s$/.test(first) || /^\s/.test(second) ? first + second : `${first} ${second}`;
}

/** Whether the second stands behind the first already: as a piece of its own, for a letter may end any word. */
function endsWithAll(first: string, second: string): boolean {
  return (
    first.endsWith(second) &&
    /(?:^|\s)$/.test(`${first.slice(0, first.length - second.length)}${/^\s/.exec(second) ?? ''}`)
  );
}

function bothSources(first: string | undefined, second: string | undefined): string | undefined {
  if (!first || !second) return first || second;
  return first.includes(second) ? first : withinLimit(`${first}\n${second}`);
}

/** Cut to the longest text an entry may hold, never through an emoji. */
function withinLimit(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
