import type { Mention } from './join.ts';

/** What stands around a mention, with single spaces. */
export interface Sides {
  before: string;
  behind: string;
  /** The same, up to the nearest comma or full stop. */
  clauseBefore: string;
  clauseBehind: string;
}

/** Farther away nothing is about the mention; it keeps a long line of many mentions quick. */
const farthest = 200;

/** @param line in small letters, half-width */
export function sidesOf(line: string, { from, to }: Mention): Sides {
  const before = singleSpaced(line.slice(Math.max(0, from - farthest), from));
  const behind = singleSpaced(line.slice(to, to + farthest));
  return {
    before,
    behind,
    clauseBefore: /[^,.;。；!?！？]*$/.exec(before)?.[0] ?? '',
    clauseBehind: /^[^,.;。；!?！？]*/.exec(behind)?.[0] ?? '',
  };
}

function singleSpaced(text: string): string {
  return text.replaceAll(/ {2,}/g, ' ');
}
