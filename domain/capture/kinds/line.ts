import type { EntryKind } from '../entry-kinds.ts';

/** A line and what it is, by the contract for the capture line's guess. */
export interface KindLine {
  language: 'zh' | 'en';
  text: string;
  kind: EntryKind;
  direction: 'ours' | 'theirs' | null;
}

/** Lines of one kind, one a row. */
export function lines(kind: EntryKind, direction: KindLine['direction'], text: string): KindLine[] {
  return text
    .trim()
    .split('\n')
    .map((line) => ({
      language: /\p{Script=Han}/u.test(line) ? 'zh' : 'en',
      text: line.trim(),
      kind,
      direction,
    }));
}
