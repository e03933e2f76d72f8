import type { PromiseKindWords } from '../../../domain/capture/promise-kind.ts';
import { longestKindWord, mostKindWords, mostPromiseKinds } from '../../../domain/limits.ts';
import type { Language } from '../../../locales/index.ts';

/** One kind as it is edited: its words in one text. */
export interface WordRow {
  kind: string;
  text: string;
}

/** The list as texts to edit, the words of the interface's language first. */
export function rowsOf(list: readonly PromiseKindWords[], language: Language): WordRow[] {
  const isOther = (word: string) => /\p{Script=Han}/u.test(word) === (language === 'en');
  return list.map(({ kind, words }) => ({
    kind,
    text: words.toSorted((one, other) => Number(isOther(one)) - Number(isOther(other))).join(', '),
  }));
}

/** The words of such a text: each once, in small letters, what is too long cut; lines and both commas keep them apart. */
export function wordsIn(text: string): string[] {
  const words = text
    .split(/[,，、;；\n]/)
    .map((word) => word.trim().toLowerCase().slice(0, longestKindWord).trim())
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, mostKindWords);
}

/** The list with one more kind, or why there is none: the name is taken, also as one shown, or there are too many. */
export function addKind(
  rows: readonly WordRow[],
  name: string,
  taken: readonly string[],
): WordRow[] | 'exists' | 'full' {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  if (taken.some(same) || rows.some(({ kind }) => same(kind))) return 'exists';
  return rows.length >= mostPromiseKinds ? 'full' : [...rows, { kind: name, text: name.toLowerCase() }];
}
