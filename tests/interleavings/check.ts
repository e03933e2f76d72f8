import fc from 'fast-check';
import { expect, type TestContext } from 'vitest';
import type { Telling } from './crm.ts';
import { days, play } from './model.ts';

/** So many on pages of each kind, and so ten thousand on all three. */
const atLeast = 3334;

/**
 * Plays random interleavings of navigation, late drawing, typing, saving, tab switches and worker stops on one kind of
 * pages. The seed is fixed, and a failure names the shortest way to it that was found.
 */
export async function checkInterleavings(telling: Telling, { annotate }: TestContext): Promise<void> {
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
  await fc.assert(neverWrong, { numRuns: 580, seed: 20_261_125, interruptAfterTimeLimit: 300_000 });
  expect(total.interleavings).toBeGreaterThanOrEqual(atLeast);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  await annotate(
    `${total.interleavings} interleavings, ${total.writes} entries and ${total.drafts} lines checked, ` +
      `${total.excused} lines typed into panels an update had left behind, ${seconds} s`,
  );
}
