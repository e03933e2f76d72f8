import { describe, expect, it } from 'vitest';
import { guessLine } from '../kind.ts';
import { heldOutLines } from './heldout-lines.table.ts';
import type { KindLine } from './line.ts';
import { kindLines } from './lines.table.ts';

/** Which share of some lines is taken for what it is. */
function shareRight(lines: readonly KindLine[]): number {
  const right = lines.filter(({ text, kind, direction }) => {
    const guess = guessLine(text);
    return guess.kind === kind && (direction === null || guess.direction === direction);
  });
  return right.length / lines.length;
}

describe('the labelled lines', () => {
  it('are many, of every kind, in both languages', () => {
    expect(kindLines.length).toBeGreaterThanOrEqual(2000);
    for (const kind of ['promise', 'callback', 'expectation', 'note']) {
      for (const language of ['zh', 'en']) {
        const some = kindLines.filter((line) => line.kind === kind && line.language === language);
        expect(some.length, `${kind} ${language}`).toBeGreaterThanOrEqual(100);
      }
    }
  });

  it('are taken for what they are, nearly all', () => {
    expect(shareRight(kindLines)).toBeGreaterThan(0.98);
  });

  it('are taken so even where no rule was made by them', () => {
    expect(shareRight(heldOutLines)).toBeGreaterThan(0.9);
  });

  it('are read in a moment each, be they as long as is looked at', () => {
    const texts = kindLines.map(({ text }) => text);
    const long = texts
      .map((_, at) =>
        texts
          .slice(at, at + 40)
          .join(', ')
          .slice(0, 500),
      )
      .filter((_, at) => at % 40 === 0);
    // Whatever else the machine does at the time slows some runs, not all.
    const runs = Array.from({ length: 8 }, () => {
      const began = performance.now();
      for (const text of long) guessLine(text);
      return performance.now() - began;
    });
    expect(Math.min(...runs) / long.length).toBeLessThan(20);
  });
});

describe('whose promise it is', () => {
  it.each([
    ['客户周三前给合同', 'theirs'],
    ['答应客户周三前给合同', 'ours'],
    ['王总说，月底前，打尾款', 'theirs'],
    ["they'll send the PO on Friday", 'theirs'],
    ['send the PO on Friday', 'ours'],
    ['客户承诺：周五付款', 'theirs'],
  ])('%s: %s', (text, direction) => {
    expect(guessLine(text)).toEqual({ kind: 'promise', direction });
  });
});
