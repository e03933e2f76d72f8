import type { PlainWord } from './schema.ts';
import { literally, wholeWord } from './whole-word.ts';

/** Jargon in a text, [at, end) in UTF-16 units, and what to say instead. */
export interface Jargon {
  at: number;
  end: number;
  plain: string;
}

/**
 * The jargon of a text in its order, no two of it overlapping; of what begins at one place the longest. A Latin word
 * counts only as a whole word, its plural with it.
 */
export function jargonIn(text: string, list: readonly PlainWord[]): Jargon[] {
  const found = list
    .flatMap((word) => placesOf(text, word))
    .toSorted((one, other) => one.at - other.at || other.end - one.end);
  let free = 0;
  return found.filter(({ at, end }) => {
    const isFree = at >= free;
    if (isFree) free = end;
    return isFree;
  });
}

/** The text in plain words, everything offered taken. */
export function inPlainWords(text: string, list: readonly PlainWord[]): string {
  return jargonIn(text, list).reduceRight(
    (line, { at, end, plain }) => line.slice(0, at) + plain + line.slice(end),
    text,
  );
}

/** Whether a text is Chinese, whatever else is in it. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function placesOf(text: string, { jargon, plain, notIn = [] }: PlainWord): Jargon[] {
  const word = jargon.trim();
  // Patterns are slow to make, and of a long list hardly any word is in a text.
  const [beginning = ''] = word.toLowerCase().split(/\s/);
  if (!text.toLowerCase().includes(beginning)) return [];
  const pattern = wholeWord(word, isExact(word) ? 'gu' : 'giu');
  const others = notIn.flatMap((other) => spansOf(text, other));
  return [...text.matchAll(pattern)]
    .map(({ 0: { length }, index }) => ({ at: index, end: index + length, plain }))
    .filter(({ at, end }) => end > at && !others.some(([from, to]) => from <= at && end <= to));
}

/** Every place of a word, those that overlap too. */
function spansOf(text: string, word: string): [number, number][] {
  const found = text.matchAll(new RegExp(`(?=(${literally(word)}))`, 'giu'));
  return [...found].map(({ 1: { length } = '', index }) => [index, index + length]);
}

function isExact(word: string): boolean {
  return /\p{Lu}/u.test(word);
}
