import { isChinese } from './plain-words.ts';
import type { PlainWord } from './schema.ts';

/** Whether two entries are about one word in one language: what is said for API in Chinese is none for English. */
export function isSameWord(one: PlainWord, other: PlainWord): boolean {
  return wordKey(one) === wordKey(other);
}

/** What entries about one word in one language have in common. */
export function wordKey({ jargon, plain }: PlainWord): string {
  return `${isChinese(plain)}\n${jargon.toLowerCase()}`;
}

/** A list with some words in the place of those they are the same as; what is new comes first. */
export function withWords(list: readonly PlainWord[], words: readonly PlainWord[]): PlainWord[] {
  const given = (word: PlainWord) => words.find((some) => isSameWord(some, word));
  const added = words.filter((word) => !list.some((known) => isSameWord(known, word)));
  return [...added, ...list.map((word) => given(word) ?? word)];
}

/**
 * A list after one change: `after` in the place of `before`, or of what is the same as it; all else stands, whatever it
 * is by now.
 *
 * @param before the word as its author saw it; null for a new one
 * @param after null where it is removed
 */
export function withWord(
  list: readonly PlainWord[],
  before: PlainWord | null,
  after: PlainWord | null,
): PlainWord[] {
  const place = before ? list.findIndex((word) => isSameWord(word, before)) : -1;
  if (after === null) return list.filter((_, index) => index !== place);
  if (place === -1) return withWords(list, [after]);
  return list.flatMap((word, index) => {
    if (index === place) return [after];
    return isSameWord(word, after) ? [] : [word];
  });
}
