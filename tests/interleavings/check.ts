import fc from 'fast-check';
import { expect } from 'vitest';
import type { Telling } from './crm.ts';
import { days, play } from './model.ts';

/** So many on pages of each kind, and so ten thousand on all three. */
const atLeast = 3334;

/**
 * Plays random interleavings of navigation, late drawing, typing, saving, tab switches and worker stops on one kind of
 * pages. The seed is fixed, and a failure names the shortest way to it that was found.
 */
export async function checkInterleavings(telling: Telling): Promise<void> {
  const began = performance.now();
  const total = { interleavings: 0, writes: 0, drafts: 0, excused: 0 };
  const neverWrong = fc.asyncProperty(days, async ([seed, interleavings]) => {
    const { faults, writes, drafts, excused } = await play(seed, telling, interleavings);
    total.interleavings += interleavings.length;
    total.writes += writes;
    total.drafts += drafts;
    total.excused += excused;
    expect(faults).toEqual([]);
  });
  await fc.assert(neverWrong, { numRuns: 338, seed: 20_261_125, interruptAfterTimeLimit: 300_000 });
  expect(total.interleavings).toBeGreaterThanOrEqual(atLeast);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  // Past the test runner, which hides what tests that pass say.
  process.stdout.write(
    `${telling}: ${total.interleavings} interleavings, ${total.writes} entries and ${total.drafts} lines checked, ` +
      `${total.excused} lines in panels an update left behind, ${seconds} s\n`,
  );
}
