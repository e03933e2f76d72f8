import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiences } from '../../../domain/standards/names.ts';
import { type Standard, standardsSchema } from '../../../domain/standards/schema.ts';
import { standardFor } from '../../../domain/standards/standard-for.ts';
import { starterStandards } from '../../../domain/standards/starter.ts';
import { rowsOf, withHours, withoutTier, withTier, withTold } from './rows.ts';
import { tiersOf } from './tiers.ts';

const kinds = ['quote', 'visit', 'other', 'Site survey'];
const kind = fc.constantFrom(...kinds);
const tier = fc.constantFrom('standard', 'key', 'Silver');
const hours = fc.double({ min: 0.1, max: 2000, noNaN: true });
const told = fc.constantFrom(...audiences);

/** Standards as they may be stored, of some kinds and tiers. */
const some: fc.Arbitrary<Standard[]> = fc.uniqueArray(fc.record({ kind, tier, hours, told }), {
  selector: (one) => `${one.kind} ${one.tier}`,
});

const isStorable = (list: Standard[]) => standardsSchema.safeParse(list).success;
const others = (list: readonly Standard[], of: string, at: string) =>
  list.filter((one) => one.kind !== of || one.tier !== at);

describe('the rows of a tier', () => {
  it('tell what a kind of the rep’s own falls back to', () => {
    const row = rowsOf(starterStandards, kinds, 'key').find((one) => one.kind === 'Site survey');
    expect(row).toEqual({
      kind: 'Site survey',
      own: null,
      holds: { kind: 'other', tier: 'key', hours: 18, told: 'tier' },
    });
  });

  it('have a kind that was taken off the list while it has a standard', () => {
    const list = withHours(starterStandards, 'Old kind', 'key', 5);
    expect(rowsOf(list, kinds, 'standard').some((one) => one.kind === 'Old kind')).toBe(true);
  });

  it('are one for each kind, with what holds for it', () => {
    fc.assert(
      fc.property(some, tier, (list, at) => {
        const rows = rowsOf(list, kinds, at);
        expect(new Set(rows.map((row) => row.kind)).size).toBe(rows.length);
        for (const row of rows) {
          expect(row.holds).toEqual(standardFor(list, row.kind, at));
          if (row.own) expect(row.holds).toEqual(row.own);
        }
      }),
    );
  });
});

describe('another time', () => {
  it('is what holds from then on, may be stored, and touches no other', () => {
    fc.assert(
      fc.property(some, kind, tier, hours, (list, of, at, time) => {
        const next = withHours(list, of, at, time);
        expect(standardFor(next, of, at)).toMatchObject({ kind: of, tier: at, hours: time });
        expect(others(next, of, at)).toEqual(others(list, of, at));
        expect(isStorable(next)).toBe(true);
      }),
    );
  });

  it('taken away falls back as if there had never been one', () => {
    fc.assert(
      fc.property(some, kind, tier, hours, (list, of, at, time) => {
        const before = others(list, of, at);
        expect(withHours(withHours(before, of, at, time), of, at, null)).toEqual(before);
      }),
    );
  });

  it('of a certain tier is at first told to no others than that', () => {
    const ordinaryOnly = starterStandards.filter((one) => one.tier === 'standard');
    expect(withHours(ordinaryOnly, 'quote', 'key', 4).at(-1)?.told).toBe('tier');
    expect(withHours(ordinaryOnly, 'Site survey', 'standard', 4).at(-1)?.told).toBe('everyone');
  });

  it('leaves whom it is told', () => {
    const list = withHours(starterStandards, 'sample', 'key', 4);
    expect(standardFor(list, 'sample', 'key')).toMatchObject({ hours: 4, told: 'customer' });
  });
});

describe('another audience', () => {
  it('is that of a standard of its own, with the time that held', () => {
    fc.assert(
      fc.property(some, kind, tier, told, (list, of, at, whom) => {
        const held = standardFor(list, of, at);
        const next = withTold(list, of, at, whom);
        if (!held) {
          expect(next).toEqual(list);
          return;
        }
        expect(standardFor(next, of, at)).toEqual({ kind: of, tier: at, hours: held.hours, told: whom });
        expect(others(next, of, at)).toEqual(others(list, of, at));
        expect(isStorable(next)).toBe(true);
      }),
    );
  });
});

describe('a tier of the rep’s own', () => {
  it('begins with the ordinary times, and goes without a trace', () => {
    const list = withTier(starterStandards, ' Silver ', []);
    if (typeof list === 'string') throw new Error(list);
    expect(tiersOf(list)).toEqual(['standard', 'key', 'Silver']);
    expect(standardFor(list, 'quote', 'Silver')).toEqual({
      kind: 'quote',
      tier: 'Silver',
      hours: 18,
      told: 'tier',
    });
    expect(isStorable(list)).toBe(true);
    expect(withoutTier(list, 'Silver')).toEqual(starterStandards);
  });

  it.each([['key'], ['KEY'], ['Standard'], ['Key customers'], ['silver']])(
    'is not called %s twice',
    (name) => {
      const list = withTier(starterStandards, 'Silver', []);
      if (typeof list === 'string') throw new Error(list);
      expect(withTier(list, name, ['Key customers', 'Standard'])).toBe('exists');
    },
  );

  it('is refused where there would be too many standards', () => {
    const many = Array.from({ length: 250 }, (_, index) => ({
      kind: `Kind ${index}`,
      tier: 'standard',
      hours: 9,
      told: 'everyone' as const,
    }));
    expect(withTier(many, 'Silver', [])).toBe('full');
  });

  it('is among the tiers to choose from as long as a customer is counted to it', () => {
    expect(tiersOf(starterStandards, 'Silver')).toEqual(['standard', 'key', 'Silver']);
    expect(tiersOf(starterStandards)).toEqual(['standard', 'key']);
  });
});
