import { describe, expect, it } from 'vitest';
import { expectation, now, promiseIn } from '../../../tests/builders.ts';
import { alsoMatters } from './also-matters.ts';

const rows = ['x1', 'x2', 'x3', 'x4', 'x5'].map((id, index) => expectation([], { id, at: now + index }));
const places = (some: ReturnType<typeof alsoMatters>) => some.map(({ row, rank }) => [row.id, rank]);

describe('what also matters to a customer', () => {
  it('are the first three others, with their ranks among all', () => {
    expect(places(alsoMatters({ expectation: rows[1] }, rows))).toEqual([
      ['x1', 1],
      ['x3', 3],
      ['x4', 4],
    ]);
  });

  it('is not what was answered already', () => {
    const agreed = expectation([{ change: 'answer', answer: { name: 'agreed' } }], { id: 'x1' });
    const others = [agreed, ...rows.slice(1, 3)];
    expect(places(alsoMatters({ expectation: rows[1] }, others))).toEqual([['x3', 3]]);
  });

  it('is not the expectation behind a request', () => {
    const asked = promiseIn('asked');
    const promise = { ...asked, body: { ...asked.body, expectationId: 'x1' } };
    expect(places(alsoMatters({ promise }, rows.slice(0, 2)))).toEqual([['x2', 2]]);
  });
});
