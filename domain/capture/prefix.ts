import type { EntryKind } from './entry-kinds.ts';

/** What a prefix makes of a line. */
export interface Prefix {
  kind: EntryKind;
  direction?: 'theirs';
  /** How many characters of the line it takes, with the space behind it. */
  length: number;
}

/** The few prefixes, each with a half- or full-width colon behind it. */
const prefixes: Record<string, Omit<Prefix, 'length'>> = {
  p: { kind: 'promise' },
  c: { kind: 'callback' },
  e: { kind: 'expectation' },
  n: { kind: 'note' },
  t: { kind: 'promise', direction: 'theirs' },
  承诺: { kind: 'promise' },
  回访: { kind: 'callback' },
  期望: { kind: 'expectation' },
  笔记: { kind: 'note' },
  客户承诺: { kind: 'promise', direction: 'theirs' },
};

/** The prefix a line begins with, if any: `c: Friday`, 回访：周五. */
export function prefixOf(text: string): Prefix | null {
  const found = /^\s*([a-z]|\p{Script=Han}{2,4})\s*[:：]\s*/iu.exec(text);
  const meant = prefixes[found?.[1]?.toLowerCase() ?? ''];
  return found && meant ? { ...meant, length: found[0].length } : null;
}
