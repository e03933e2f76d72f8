import { isByChance } from './by-chance.ts';
import { notDatesIn } from './not-dates.ts';
import { numeralEnd, numeralPair, numeralValue } from './numerals.ts';
import { plain } from './plain.ts';
import { shapeAt } from './shapes.ts';
import { type Meaning, wordsByFirst } from './words.ts';

/** A word, number or sign of the line, with everything it may mean where dates are read. */
export interface Token {
  from: number;
  to: number;
  /** As it stands, in small letters. */
  text: string;
  means: Partial<Record<Meaning, number>>;
  /** Whether it begins with a capital. */
  isCapital: boolean;
}

/** Takes a line apart. What is no date (a price, a phone number) is one token that means nothing. */
export function tokensOf(text: string): Token[] {
  const line = plain(text);
  const skips = notDatesIn(line);
  const tokens: Token[] = [];
  let skip = 0;
  for (let at = 0; at < line.length; ) {
    if (line.charAt(at) === ' ') {
      at++;
      continue;
    }
    while ((skips[skip]?.[1] ?? Number.POSITIVE_INFINITY) <= at) skip++;
    const [from, to] = skips[skip] ?? [line.length, line.length];
    const found = from <= at ? { to, means: {} } : tokenAt(line, at, from);
    tokens.push({ from: at, text: line.slice(at, found.to), isCapital: text[at] !== line[at], ...found });
    at = found.to;
  }
  return tokens;
}

/** The longest thing known that begins at a place and ends before `limit`. */
function tokenAt(line: string, at: number, limit: number): Pick<Token, 'to' | 'means'> {
  const shape = shapeAt(line, at, limit);
  if (shape) return shape;
  const { to, means } = wordAt(line, at, limit);
  const end = Math.min(numeralEnd(line, at), limit);
  if (end > at && end >= to)
    return { to: end, means: { ...(end === to ? means : {}), ...numeralMeans(line.slice(at, end)) } };
  return to > at ? { to, means } : { to: wordEnd(line, at, limit), means: {} };
}

function numeralMeans(run: string): Token['means'] {
  const pair = numeralPair(run);
  if (pair) return { pair: pair[0] * 100 + pair[1] };
  const value = numeralValue(run);
  if (value === null) return {};
  return run.length === 4 && value > 1900 ? { yearNumber: value } : { number: value };
}

function wordAt(line: string, at: number, limit: number): Pick<Token, 'to' | 'means'> {
  const list =
    isLetter(line.charAt(at)) && isLetter(line.charAt(at - 1))
      ? []
      : (wordsByFirst.get(line.charAt(at)) ?? []);
  for (const { word, meanings } of list) {
    const to = matchEnd(line, at, word);
    if (to === -1 || to > limit || isByChance(line, at, to, word)) continue;
    const means: Token['means'] = Object.fromEntries(meanings);
    return { to: isShortened(line, to, word, means) ? to + 1 : to, means };
  }
  return { to: at, means: {} };
}

/** Where a word of the table ends in the line; -1 if it does not stand here. A space is any spaces or a hyphen. */
function matchEnd(line: string, at: number, word: string): number {
  let place = at;
  for (const sign of word) {
    if (sign !== ' ') {
      if (line.charAt(place++) !== sign) return -1;
      continue;
    }
    const start = place;
    while (line.charAt(place) === ' ' || line.charAt(place) === '-') place++;
    if (place === start) return -1;
  }
  if (!isLetter(word.at(-1) ?? '')) return place;
  const isEnd =
    !isLetter(line.charAt(place)) && !(line.charAt(place) === "'" && isLetter(line.charAt(place + 1)));
  return isEnd ? place : -1;
}

/** "Dec. 1", "Fri. 3pm": the dot belongs to the word. */
function isShortened(line: string, to: number, word: string, means: Token['means']): boolean {
  const isName = means.monthName !== undefined || means.weekday !== undefined;
  if (!isName || word.length > 5) return false;
  const isWhole = /^(?:march|april|may|june|july)$/.test(word);
  return (isWhole ? /^\. ?\d/ : /^\.(?: ?\d|,| [a-z]|$)/).test(line.slice(to, to + 3));
}

function wordEnd(line: string, at: number, limit: number): number {
  let to = at + 1;
  if (isLetter(line.charAt(at))) while (to < limit && isLetter(line.charAt(to))) to++;
  return to;
}

function isLetter(sign: string): boolean {
  return sign >= 'a' && sign <= 'z';
}
