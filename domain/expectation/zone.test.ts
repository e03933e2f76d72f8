import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectation } from '../../tests/builders.ts';
import {
  gap,
  isNarrow,
  type LevelValues,
  latestLevels,
  satisfaction,
  zonePosition,
  zoneWidth,
} from './zone.ts';

const level = fc.integer({ min: 1, max: 5 });
const perhaps = fc.option(level, { nil: null });
const anyLevels = fc.record({ canLiveWith: perhaps, hopesFor: perhaps, canGive: perhaps, happened: perhaps });
/** A zone whose ends are in order, with something that happened. */
const zone = fc.tuple(level, level, level).map(([a, b, happened]) => ({
  canLiveWith: Math.min(a, b),
  hopesFor: Math.max(a, b),
  canGive: null,
  happened,
}));

function levels(canLiveWith: number | null, hopesFor: number | null, happened: number | null): LevelValues {
  return { canLiveWith, hopesFor, canGive: null, happened };
}

describe('the levels of an expectation', () => {
  it('are the last that was read of each, and nothing where nobody read one', () => {
    const row = expectation([
      { change: 'read', levels: { hopesFor: 3, canGive: 2 } },
      { change: 'read', levels: { hopesFor: 5 } },
    ]);
    expect(latestLevels(row)).toEqual({ canLiveWith: null, hopesFor: 5, canGive: 2, happened: null });
  });
});

describe('what is told of the levels', () => {
  it('is a number exactly where all it needs is known, and never one that is none', () => {
    fc.assert(
      fc.property(anyLevels, (some) => {
        const { canLiveWith, hopesFor, canGive, happened } = some;
        const known = (...values: (number | null)[]) => values.every((value) => value !== null);
        expect(gap(some) !== null).toBe(known(hopesFor, canGive));
        expect(satisfaction(some) !== null).toBe(known(happened, hopesFor));
        const isZone = known(canLiveWith, hopesFor) && Number(canLiveWith) <= Number(hopesFor);
        expect(zoneWidth(some) !== null).toBe(isZone);
        expect(zonePosition(some) !== null).toBe(isZone && happened !== null);
        const told = [gap(some), satisfaction(some), zoneWidth(some), zonePosition(some)?.position ?? null];
        for (const number of told) expect(number === null || Number.isFinite(number)).toBe(true);
      }),
    );
  });

  it('is by how many steps more is hoped for than given, and more found than hoped for', () => {
    fc.assert(
      fc.property(level, level, (one, two) => {
        expect(gap({ hopesFor: one, canGive: two })).toBe(one - two);
        expect(satisfaction({ happened: one, hopesFor: two })).toBe(one - two);
      }),
    );
  });

  it('is told of means to a tenth, without the dust of binary fractions', () => {
    expect(gap({ hopesFor: 3.7, canGive: 3.3 })).toBe(0.4);
    expect(Object.is(gap({ hopesFor: 3.3, canGive: 3.3 }), 0)).toBe(true);
  });
});

describe('the position in the zone of tolerance', () => {
  it.each([
    [levels(2, 4, 1), 'below', -0.5],
    [levels(2, 4, 2), 'inside', 0],
    [levels(2, 4, 3), 'inside', 0.5],
    [levels(2, 4, 4), 'inside', 1],
    [levels(2, 4, 5), 'above', 1.5],
    [levels(3, 3, 1), 'below', null],
    [levels(3, 3, 3), 'inside', null],
    [levels(3, 3, 5), 'above', null],
  ])('of %j is %s, %s', (some, where, position) => {
    expect(zonePosition(some)).toEqual({ where, position });
  });

  it.each([levels(null, 4, 3), levels(2, null, 3), levels(2, 4, null), levels(4, 2, 3)])(
    'of %j is not known',
    (some) => {
      expect(zonePosition(some)).toBeNull();
    },
  );

  it('never falls when more happens, and its number and its words agree', () => {
    fc.assert(
      fc.property(zone, level, (some, other) => {
        const more = { ...some, happened: Math.max(some.happened, other) };
        const [low, high] = [zonePosition(some), zonePosition(more)];
        const order = ['below', 'inside', 'above'];
        expect(order.indexOf(high?.where ?? '')).toBeGreaterThanOrEqual(order.indexOf(low?.where ?? ''));
        const position = low?.position ?? null;
        expect(position === null).toBe(some.canLiveWith === some.hopesFor);
        if (position === null) return;
        expect(high?.position).toBeGreaterThanOrEqual(position);
        expect(low?.where).toBe(position < 0 ? 'below' : position > 1 ? 'above' : 'inside');
      }),
    );
  });
});

describe('a narrow zone', () => {
  it('leaves one step or none; an unknown one, or one whose ends contradict each other, is not called narrow', () => {
    expect([levels(3, 3, null), levels(3, 4, null)].map(isNarrow)).toEqual([true, true]);
    expect(
      [levels(2, 4, null), levels(null, 4, 2), levels(3, null, 2), levels(4, 3, 2)].map(isNarrow),
    ).toEqual([false, false, false, false]);
  });
});
