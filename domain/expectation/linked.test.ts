import { describe, expect, it } from 'vitest';
import { day, due, expectation, hour, move, now, promiseAfter } from '../../tests/builders.ts';
import type { MoveName } from '../promise/moves.ts';
import { inOrder } from '../promise/order.ts';
import type { Move, PromiseRow } from '../promise/schema.ts';
import { usualHours } from '../time/usual-hours.ts';
import { answersBasicNeed, isWornOff, linkedPromises, timesGiven } from './linked.ts';
import type { Change } from './schema.ts';

function promise(
  id: string,
  moves: (Move | MoveName)[] = [],
  more: Partial<PromiseRow['body']> = {},
): PromiseRow {
  const row = promiseAfter(['promise', ...moves]);
  if (!row) throw new Error('a promise that was made is there');
  return { ...row, id, body: { ...row.body, expectationId: 'x1', ...more } };
}

const kept = (id: string) => promise(id, ['report', 'accept']);
const met: Change = { change: 'answer', answer: { name: 'met' } };
const reopen: Change = { change: 'reopen' };

describe('the promises of an expectation', () => {
  it('are those that name it', () => {
    const mine = promise('p1');
    const { expectationId: _, ...unlinked } = promise('p3').body;
    const others = [promise('p2', [], { expectationId: 'x2' }), { ...promise('p3'), body: unlinked }];
    expect(linkedPromises(expectation(), [mine, ...others])).toEqual([mine]);
  });
});

describe('a delight', () => {
  it('is likely to be expected once it was given three times', () => {
    const delight = expectation([], { need: 'delight' });
    expect(isWornOff(delight, [kept('p1'), kept('p2')])).toBe(false);
    expect(isWornOff(delight, [kept('p1'), kept('p2'), kept('p3')])).toBe(true);
  });

  it('was given when it was answered as met, again after each reopening', () => {
    const twice = [met, reopen, met];
    expect(isWornOff(expectation(twice, { need: 'delight' }), [])).toBe(false);
    expect(isWornOff(expectation([...twice, reopen, met], { need: 'delight' }), [])).toBe(true);
  });

  it('that was promised, done and answered as met was given once, not twice', () => {
    const row = expectation([met, reopen, met], { need: 'delight' });
    expect(timesGiven(row, [kept('p1'), kept('p2')])).toBe(2);
  });

  it('was not given by what is open, done in part, rejected, theirs, or an answer taken back', () => {
    const row = expectation([met, { change: 'undo' }], { need: 'delight' });
    const part = promise('p2', [{ move: 'report', extent: 'part' }]);
    const theirs = promise('p4', ['report'], { direction: 'theirs' });
    expect(timesGiven(row, [promise('p1'), part, promise('p3', ['report', 'reject']), theirs])).toBe(0);
  });

  it('is nothing that is already expected, or whose need type nobody gave', () => {
    const often = [kept('p1'), kept('p2'), kept('p3')];
    expect(isWornOff(expectation([], { need: 'expected' }), often)).toBe(false);
    expect(isWornOff(expectation(), often)).toBe(false);
  });
});

describe('a promise that answers a basic need', () => {
  const basic = expectation([], { need: 'basic' });

  it('is one that is linked to an open expectation of that type', () => {
    expect(answersBasicNeed([basic])(promise('p1'))).toBe(true);
    expect(answersBasicNeed([expectation([], { need: 'delight' })])(promise('p1'))).toBe(false);
    expect(answersBasicNeed([expectation([{ change: 'close' }], { need: 'basic' })])(promise('p1'))).toBe(
      false,
    );
    expect(answersBasicNeed([basic])(promise('p1', [], { expectationId: 'x9' }))).toBe(false);
    expect(answersBasicNeed([])(promise('p1'))).toBe(false);
  });

  it('comes first in the order of promises once it is overdue', () => {
    const dueAt = (id: string, at: number, expectationId: string) => {
      const made = { ...move('promise'), due: due(at) } as Move;
      const row = promiseAfter([made], now - 5 * day);
      if (!row) throw new Error('a promise that was made is there');
      return { ...row, id, body: { ...row.body, expectationId } };
    };
    const rows = [dueAt('older', now - 2 * day, 'x2'), dueAt('basic', now - hour, 'x1')];
    const order = inOrder(rows, { now, work: usualHours, isBasic: answersBasicNeed([basic]) });
    expect(order.map(({ id }) => id)).toEqual(['basic', 'older']);
  });
});
