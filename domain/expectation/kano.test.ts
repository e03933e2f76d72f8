import { describe, expect, it } from 'vitest';
import { kanoAnswers, kanoClass, needOf } from './kano.ts';

/** Kano's table as it is published: functional answer in rows, dysfunctional in columns. */
const published = `
  like       contradictory delight     delight     delight     expected
  must-be    reverse       indifferent indifferent indifferent basic
  neutral    reverse       indifferent indifferent indifferent basic
  live-with  reverse       indifferent indifferent indifferent basic
  dislike    reverse       reverse     reverse     reverse     contradictory`;

describe('two answers about a need', () => {
  it('stand in the published table', () => {
    const rows = kanoAnswers.map((there) => [there, ...kanoAnswers.map((not) => kanoClass(there, not))]);
    const lines = published.trim().split('\n');
    expect(rows).toEqual(lines.map((line) => line.trim().split(/\s+/)));
  });

  it('name a need type only where the class is one', () => {
    expect(needOf(kanoClass('like', 'dislike'))).toBe('expected');
    expect(needOf(kanoClass('neutral', 'dislike'))).toBe('basic');
    expect(needOf(kanoClass('like', 'neutral'))).toBe('delight');
    for (const none of ['indifferent', 'reverse', 'contradictory'] as const) expect(needOf(none)).toBeNull();
  });
});
