import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Hidden } from '../domain/reminder/strip.ts';
import { minute, now, reminder } from '../tests/builders.ts';
import { freshDatabase } from '../tests/database.ts';
import type { Database } from './database.ts';
import { dueOnStrip, hiddenAt } from './strip.ts';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

/** Reminders by id, with the moment each began to ring: about as long ago as a notice is left to itself. */
type Ringing = Record<string, number>;
const ids = ['a', 'b', 'c', 'd', 'e'];
const ago = fc.integer({ min: 0, max: 6 * minute });
const ringing = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
  .chain((some) => fc.tuple(...some.map((id) => ago.map((time): [string, number] => [id, now - time]))))
  .map((entries): Ringing => Object.fromEntries(entries));

async function told(all: Ringing, doubtful: boolean, hidden: Hidden | null, at = now): Promise<number> {
  await database.reminders.clear();
  await database.reminders.bulkAdd(Object.entries(all).map(([id, rings]) => reminder({ id, at: rings })));
  return dueOnStrip(database, at, { doubtful, hidden });
}

/** The rep puts the strip out of sight at a moment. */
function hide(all: Ringing, at = now): Hidden {
  return { at, ids: Object.keys(all) };
}

const few = { numRuns: 60 };

describe('the strip on the CRM’s page', () => {
  it('tells of nothing where nothing rings, whatever waits or has ended', async () => {
    const ended = { ...reminder({ id: 'ended', at: now }), open: 0 as const };
    await database.reminders.bulkAdd([ended, reminder({ id: 'ahead', at: now + 1 })]);
    expect(await dueOnStrip(database, now, { doubtful: true, hidden: null })).toBe(0);
  });

  it('comes at once where notices are doubtful, and tells of all that ring', async () => {
    await fc.assert(
      fc.asyncProperty(ringing, async (all) => {
        expect(await told(all, true, null)).toBe(Object.keys(all).length);
      }),
      few,
    );
  });

  it('comes where notices are trusted when the first has rung for two minutes, and not a millisecond before', async () => {
    await fc.assert(
      fc.asyncProperty(ringing, async (all) => {
        const from = Math.min(...Object.values(all)) + 2 * minute;
        const count = Object.values(all).filter((at) => at <= from).length;
        expect(await told(all, false, null, from - 1)).toBe(0);
        expect(await told(all, false, null, from)).toBe(count);
      }),
      few,
    );
  });

  it('put out of sight stays so, however long it rings and whatever ends', async () => {
    await fc.assert(
      fc.asyncProperty(ringing, fc.nat(20 * minute), fc.nat(4), async (all, later, ended) => {
        const left = Object.fromEntries(Object.entries(all).filter((_, index) => index !== ended));
        for (const doubtful of [true, false]) {
          expect(await told(left, doubtful, hide(all), now + later)).toBe(0);
        }
      }),
      few,
    );
  });

  it('put out of sight is brought back by the next one, or the same one put off, and counts all', async () => {
    await fc.assert(
      fc.asyncProperty(ringing, fc.constantFrom('a', 'another'), async (all, id) => {
        const next = now + 1;
        const more = { ...all, [id]: next };
        const count = Object.keys(more).length;
        expect(await told(more, true, hide(all), next)).toBe(count);
        expect(await told(more, false, hide(all), next + 2 * minute - 1)).toBe(0);
        expect(await told(more, false, hide(all), next + 2 * minute)).toBe(count);
      }),
      few,
    );
  });

  it('put out of sight does not take along what began to ring after it was drawn', async () => {
    await fc.assert(
      fc.asyncProperty(ringing, fc.integer({ min: 1, max: 6 * minute }), async (all, later) => {
        const count = Object.keys(all).length;
        await told({ ...all, unseen: now + later }, true, null);
        const hidden = await hiddenAt(database, now, now + later);
        expect(await dueOnStrip(database, now + later, { doubtful: true, hidden })).toBe(count + 1);
        expect(await told(all, true, hidden, now + later)).toBe(0);
      }),
      few,
    );
  });

  it('put out of sight is brought back by one that began to ring before and whose end was taken back', async () => {
    await fc.assert(
      fc.asyncProperty(ringing, ago, async (all, time) => {
        const more = { ...all, again: now - time };
        expect(await told(more, true, hide(all))).toBe(Object.keys(more).length);
        expect(await told(more, false, hide(all))).toBe(time < 2 * minute ? 0 : Object.keys(more).length);
      }),
      few,
    );
  });
});
