import { ranked } from '../../../domain/expectation/rank.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import type { Wish } from './wish.ts';

/** Enough to see what an offer should leave whole. */
const most = 3;

/** What this customer expects first and has no answer to yet, besides the wish at hand: an offer that hurts it is none. */
export function alsoMatters(
  { promise, expectation }: Wish,
  rows: readonly ExpectationRow[],
): { row: ExpectationRow; rank: number }[] {
  const own = expectation?.id ?? promise?.body.expectationId;
  return ranked(rows)
    .map((row, index) => ({ row, rank: index + 1 }))
    .filter(({ row }) => row.id !== own && row.body.answer === undefined)
    .slice(0, most);
}
