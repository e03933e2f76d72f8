import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, withoutLine } from './several.ts';

describe('the lines of a pasted text', () => {
  it('are those that hold something, whatever ends them', () => {
    expect(linesOf('  one\r\n\r\n two \rthree\u2028four\n \n')).toEqual(['one', 'two', 'three', 'four']);
  });

  it('are the rows of a table, its cells apart by a blank', () => {
    expect(linesOf('Quote\tFriday\t\t3pm\nSample\tMonday')).toEqual(['Quote  Friday  3pm', 'Sample  Monday']);
  });

  it('are one fewer without one of them, in the same order, and the same without a strange one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c d', '周五'), { minLength: 1 }),
        fc.nat(),
        (lines, n) => {
          const one = lines[n % lines.length] ?? '';
          const text = lines.join('\r\n');
          const left = linesOf(withoutLine(text, one));
          expect([...left, one].sort()).toEqual([...lines].sort());
          expect(linesOf(withoutLine(text, 'x'))).toEqual(lines);
        },
      ),
    );
  });
});
