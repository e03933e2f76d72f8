import { ranked } from '../expectation/rank.ts';
import type { ExpectationRow } from '../expectation/schema.ts';
import type { LevelName } from './levels.ts';
import type { CustomerRow } from './schema.ts';

/** How long an overall reading of the rep's own stands, in milliseconds. */
export const readingStands = 30 * 24 * 60 * 60_000;

/** How high a level of a customer stands over all. */
export interface OverallLevel {
  /** From 1 to 5; a mean is told to a tenth. */
  value: number;
  /** The rep's own reading of the customer, or the mean over what he expects. */
  by: 'reading' | 'expectations';
}

/**
 * How high a level stands over all: the latest reading if it was given in the last 30 days, else the mean over the open
 * expectations in which this level is known, weighted by 1/rank. Undefined is shown as "—", never as a number.
 *
 * @param known the customer (null for one not known yet) with all he expects
 * @param now epoch milliseconds
 */
export function currentLevel(
  { customer, expectations }: { customer: CustomerRow | null; expectations: readonly ExpectationRow[] },
  level: LevelName,
  now: number,
): OverallLevel | undefined {
  const last = customer?.body.levels[level].at(-1);
  if (last && now - last.at <= readingStands) return { value: last.value, by: 'reading' };
  const mean = meanByRank(expectations, level);
  return mean === undefined ? undefined : { value: mean, by: 'expectations' };
}

function meanByRank(expectations: readonly ExpectationRow[], level: LevelName): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const [index, { body }] of ranked(expectations).entries()) {
    const value = body.levels[level].at(-1)?.value;
    if (value === undefined) continue;
    const weight = 1 / (index + 1);
    sum += value * weight;
    weights += weight;
  }
  return weights === 0 ? undefined : Math.round((sum / weights) * 10) / 10;
}
