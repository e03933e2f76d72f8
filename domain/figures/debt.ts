import { pastBy } from '../promise/dates.ts';
import { type Judged, lastWord } from './judged.ts';
import type { Figures } from './schema.ts';

const day = 24 * 60 * 60_000;

/** States in which what was promised is still owed, unless it was declined in between. */
const owed = ['agreed', 'waiting', 'countered', 'shelved'];

/** What is owed and past its current due, by kind, the most first. An offer instead does not settle it by itself. */
export function debtOf(all: readonly Judged[], now: number): Figures['debt'] {
  const ages = new Map<string, number[]>();
  for (const { promise, current } of all) {
    if (!owed.includes(promise.state) || lastWord(promise) === 'decline' || current >= now) continue;
    const { kind } = promise.body;
    ages.set(kind, [...(ages.get(kind) ?? []), pastBy(promise, current, now)]);
  }
  return [...ages]
    .map(([kind, some]) => ({
      kind,
      count: some.length,
      underDay: some.filter((age) => age < day).length,
      underWeek: some.filter((age) => age >= day && age < 7 * day).length,
      older: some.filter((age) => age >= 7 * day).length,
      oldest: some.reduce((oldest, age) => Math.max(oldest, age), 0),
    }))
    .sort((a, b) => b.count - a.count || b.oldest - a.oldest || (a.kind < b.kind ? -1 : 1));
}
