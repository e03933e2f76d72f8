import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectation, minute, now } from '../../tests/builders.ts';
import { foldRanking } from './expectation.ts';
import { inRankOrder, movedBefore, nextOf, ranked } from './rank.ts';
import type { ExpectationRow } from './schema.ts';

const names = fc.uniqueArray(
  fc.integer({ min: 0, max: 30 }).map((n) => `x${n}`),
  { maxLength: 12 },
);
const some = fc.array(
  fc.record({
    place: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    age: fc.nat(3),
    over: fc.boolean(),
  }),
  { maxLength: 12 },
);

function rowsOf(given: { place: number | undefined; age: number; over: boolean }[]): ExpectationRow[] {
  return given.map(({ place, age, over }, index) => {
    const row = expectation(over ? [{ change: 'close' }] : [], { id: `x${index}`, at: now - age * minute });
    return place === undefined ? row : { ...row, body: { ...row.body, place } };
  });
}

const idsOf = (rows: ExpectationRow[]) => rows.map(({ id }) => id);

describe('the order of expectations', () => {
  it('is the same however the rows come, and holds each row once', () => {
    fc.assert(
      fc.property(some, fc.nat(), (given, turn) => {
        const rows = rowsOf(given);
        const cut = rows.length === 0 ? 0 : turn % rows.length;
        const turned = [...rows.slice(cut), ...rows.slice(0, cut)].reverse();
        expect(inRankOrder(turned)).toEqual(inRankOrder(rows));
        expect(idsOf(inRankOrder(rows)).sort()).toEqual(idsOf(rows).sort());
      }),
    );
  });

  it('is by time before anybody ranked them, and what comes later stands last', () => {
    const rows = rowsOf([
      { place: undefined, age: 1, over: false },
      { place: undefined, age: 3, over: false },
      { place: 2, age: 0, over: false },
      { place: 1, age: 0, over: false },
    ]);
    expect(idsOf(ranked(rows))).toEqual(['x3', 'x2', 'x1', 'x0']);
  });

  it('ranks what is open without a gap, whatever is over', () => {
    fc.assert(
      fc.property(some, (given) => {
        const rows = rowsOf(given);
        expect(ranked(rows)).toEqual(inRankOrder(rows).filter(({ body }) => body.open));
      }),
    );
  });

  it('is the order they were ranked in, when all were', () => {
    fc.assert(
      fc.property(names, (order) => {
        const rows = order.map((id) => expectation([], { id }));
        const after = rows.map((row) => foldRanking(row, order) ?? row);
        expect(idsOf(ranked(after.toReversed()))).toEqual(order);
      }),
    );
  });
});

describe('putting one before another', () => {
  it('moves that one only: it stands right before the other, and the rest keep their order', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), (order, one, two) => {
        fc.pre(order.length > 1);
        const id = order[one % order.length] ?? '';
        const before = two % (order.length + 1) === order.length ? null : (order[two % order.length] ?? null);
        fc.pre(id !== before);
        const moved = movedBefore(order, id, before) ?? [];
        expect(nextOf(moved, id)).toBe(before);
        expect(moved.filter((other) => other !== id)).toEqual(order.filter((other) => other !== id));
        expect(moved).toHaveLength(order.length);
        // And back, by what it stood before.
        expect(movedBefore(moved, id, nextOf(order, id))).toEqual(order);
      }),
    );
  });

  it('is nothing for what is not in the order, and for one before itself', () => {
    expect(movedBefore(['a', 'b'], 'c', 'a')).toBeUndefined();
    expect(movedBefore(['a', 'b'], 'a', 'c')).toBeUndefined();
    expect(movedBefore(['a', 'b'], 'a', 'a')).toBeUndefined();
    expect(movedBefore([], 'a', null)).toBeUndefined();
  });
});
