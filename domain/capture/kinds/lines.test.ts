import { describe, expect, it } from 'vitest';
import { guessLine } from '../kind.ts';
import { kindLines } from './lines.table.ts';

const right = kindLines.filter(({ text, kind, direction }) => {
  const guess = guessLine(text);
  return guess.kind === kind && (direction === null || guess.direction === direction);
});

describe('the labelled lines', () => {
  it('are many, of every kind, in both languages', () => {
    expect(kindLines.length).toBeGreaterThanOrEqual(300);
    for (const kind of ['promise', 'callback', 'expectation', 'note']) {
      for (const language of ['zh', 'en']) {
        const some = kindLines.filter((line) => line.kind === kind && line.language === language);
        expect(some.length, `${kind} ${language}`).toBeGreaterThanOrEqual(25);
      }
    }
  });

  it('are taken for what they are, nearly all', () => {
    expect(right.length / kindLines.length).toBeGreaterThan(0.98);
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
