import type { Language } from '../../../locales/index.ts';

/** A list as lines to edit, those of the interface's language first. */
export function textOf(entries: readonly string[], language: Language): string {
  const isOther = (entry: string) => /\p{Script=Han}/u.test(entry) === (language === 'en');
  return entries.toSorted((one, other) => Number(isOther(one)) - Number(isOther(other))).join('\n');
}

/** The entries of such a text, each once; the wide signs and the longer dots that keyboards write mean the same. */
export function entriesIn(text: string): string[] {
  const entries = text
    .split('\n')
    .map((line) =>
      line
        .replaceAll('＃', '#')
        .replaceAll(/(?:…|\.{3,})+/g, '…')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /[^\s#…]/.test(line));
  return [...new Set(entries)];
}

/**
 * A list as it is by now with one change of it: what was added to it is added, what was taken out is taken out, what
 * was done to it elsewhere stands.
 */
export function changedList(
  now: readonly string[],
  { before, after }: { before: readonly string[]; after: readonly string[] },
): string[] {
  const kept = after.filter((entry) => now.includes(entry) || !before.includes(entry));
  return [...kept, ...now.filter((entry) => !before.includes(entry) && !kept.includes(entry))];
}
