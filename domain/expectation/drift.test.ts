import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, now } from '../../tests/builders.ts';
import { drift } from './drift.ts';

const readings = fc
  .array(fc.integer({ min: 1, max: 5 }), { maxLength: 20 })
  .map((values) => values.map((value, index) => ({ at: now + index * day, value })));

describe('the drift of a level', () => {
  it('is each move with what it came of, and no move where it was read the same again', () => {
    const read = [
      { at: now, value: 3 },
      { at: now + day, value: 3 },
      { at: now + 2 * day, value: 5, cause: 'A competitor offered 10 days' },
      { at: now + 3 * day, value: 4 },
    ];
    expect(drift(read)).toEqual([
      { at: now + 2 * day, from: 3, to: 5, cause: 'A competitor offered 10 days' },
      { at: now + 3 * day, from: 5, to: 4 },
    ]);
  });

  it('is none for a level that was never read or read once', () => {
    expect(drift([])).toEqual([]);
    expect(drift([{ at: now, value: 3, cause: 'First talk' }])).toEqual([]);
  });

  it('leads from the first reading to the last, each move from where the one before went', () => {
    fc.assert(
      fc.property(readings, (read) => {
        let at = read[0]?.value;
        for (const { from, to } of drift(read)) {
          expect(from).toBe(at);
          expect(to).not.toBe(from);
          at = to;
        }
        expect(at).toBe(read.at(-1)?.value);
      }),
    );
  });
});
