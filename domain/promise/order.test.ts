import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, due, hour, minute, move, moved, now } from '../../tests/builders.ts';
import { usualHours } from '../time/usual-hours.ts';
import { type MoveName, moves } from './moves.ts';
import { inOrder, type OrderContext } from './order.ts';
import { refuseMove } from './promise.ts';
import type { Move, PromiseRow } from './schema.ts';

const about = { what: 'Send the quote', kind: 'quote', direction: 'ours' } as const;

function named(id: string, steps: [number, Move | MoveName][]): PromiseRow {
  let row: PromiseRow | undefined;
  for (const [at, step] of steps) row = moved(row, typeof step === 'string' ? move(step, at) : step, at);
  if (!row) throw new Error('no promise');
  return { ...row, id };
}

const promised = (id: string, ahead: number, from = now - 10 * day) =>
  named(id, [[from, { move: 'promise', ...about, due: due(now + ahead) }]]);
const context: OrderContext = { now, work: usualHours, isBasic: ({ id }) => id.startsWith('basic') };
const ids = (rows: PromiseRow[]) => inOrder(rows, context).map(({ id }) => id);

describe('the order of the list', () => {
  it('puts a basic need at risk first, then what is overdue by age, then due, undated, reported, over', () => {
    const rows = [
      named('over-old', [
        [now - day, 'promise'],
        [now, 'withdraw'],
      ]),
      named('undated', [[now, { move: 'promise', ...about }]]),
      promised('due-later', 9 * day, now - minute),
      promised('basic-calm', 5 * day, now - minute),
      promised('due-risk', hour),
      promised('overdue-new', -hour),
      promised('overdue-old', -2 * day),
      promised('basic-risk', 2 * hour),
      promised('basic-overdue', -hour),
      named('reported', [
        [now - 9 * day, { move: 'promise', ...about, due: due(now - 5 * day) }],
        [now, 'report'],
      ]),
      named('over-new', [
        [now - day, 'promise'],
        [now - hour, 'report'],
        [now, 'accept'],
      ]),
    ];
    expect(ids(rows)).toEqual([
      'basic-overdue',
      'basic-risk',
      'overdue-old',
      'overdue-new',
      'due-risk',
      'basic-calm',
      'due-later',
      'undated',
      'reported',
      'over-new',
      'over-old',
    ]);
  });

  it('takes the answer-by of what is shelved and the wish of what is asked', () => {
    const shelved = (id: string, ahead: number) =>
      named(id, [
        [now - 9 * day, 'ask'],
        [now - 8 * day, { move: 'shelve', answerBy: due(now + ahead) }],
      ]);
    const asked = named('asked', [[now - day, { move: 'ask', ...about, askedFor: due(now - hour) }]]);
    expect(
      ids([promised('due', day), shelved('late-answer', -1), asked, shelved('answer', 2 * day)]),
    ).toEqual(['late-answer', 'asked', 'due', 'answer']);
  });

  it('never calls what waits for the customer overdue, once paused before its due', () => {
    const waiting = named('waiting', [
      [now - 9 * day, { move: 'promise', ...about, due: due(now - day) }],
      [now - 8 * day, 'pause'],
    ]);
    expect(ids([promised('due', hour), waiting, promised('overdue', -hour)])).toEqual([
      'overdue',
      'due',
      'waiting',
    ]);
  });
});

const names = Object.keys(moves) as MoveName[];
/** Any promise there can be, with few ids and moments so that ties are common. */
const promise: fc.Arbitrary<PromiseRow> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'basic-1', 'basic-2', 'c'),
    steps: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(0, hour, day, 4 * day)), {
      maxLength: 8,
    }),
    first: fc.constantFrom<MoveName>('ask', 'promise'),
  })
  .map(({ id, steps, first }) => {
    let clock = now - 9 * day;
    let row = moved(undefined, move(first, clock), clock);
    for (const [name, pause] of steps) {
      clock += pause;
      const step = move(name, clock);
      if (name !== 'undo' && !refuseMove(row, step, row?.lastSeq, clock)) row = moved(row, step, clock);
    }
    return { ...(row as PromiseRow), id };
  });
/** Negative where the first comes first whichever way round they are given, 0 where the way round decides. */
function compare(a: PromiseRow, b: PromiseRow): number {
  const [one] = inOrder([a, b], context);
  const [other] = inOrder([b, a], context);
  if (one !== other || a === b) return 0;
  return one === a ? -1 : 1;
}

describe('a total order', () => {
  it('is antisymmetric, and equal only for what stands at the same place under one id', () => {
    fc.assert(
      fc.property(promise, promise, (a, b) => {
        expect(compare(a, b) + compare(b, a)).toBe(0);
        if (a.id !== b.id) expect(compare(a, b)).not.toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(promise, promise, promise, (a, b, c) => {
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('sorts a list the same way whatever order it came in, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(promise, { maxLength: 12 }), fc.integer(), (some, turn) => {
        const rows = some.map((row, index) => ({ ...row, id: `${row.id}-${index}` }));
        const cut = rows.length === 0 ? 0 : Math.abs(turn) % rows.length;
        const turned = [...rows.slice(cut), ...rows.slice(0, cut)].reverse();
        expect(inOrder(turned, context)).toEqual(inOrder(rows, context));
        expect(new Set(inOrder(rows, context))).toEqual(new Set(rows));
      }),
    );
  });

  it('calls nothing more urgent that is over than what is open', () => {
    fc.assert(
      fc.property(fc.array(promise), (rows) => {
        const over = inOrder(rows, context).map(({ state }) =>
          ['accepted', 'declined', 'withdrawn', 'revoked'].includes(state),
        );
        expect(over).toEqual([...over].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});
