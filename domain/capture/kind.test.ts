import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntryKind, entryKinds, guessKind } from './kind.ts';

const lines: [string, EntryKind][] = [
  ['周五下午3点前把报价单发给王总', 'promise'],
  ['send the quote by Friday 3pm', 'promise'],
  ['给陈总寄样品', 'promise'],
  ['deliver ten rolls on Monday', 'promise'],
  ['答应月底前出方案', 'promise'],
  ['周五回访陈总', 'callback'],
  ['明天给她回电话', 'callback'],
  ['下周一打个电话问问试用情况', 'callback'],
  ['下周跟进一下', 'callback'],
  ['call Grace back tomorrow at 3', 'callback'],
  ['follow up next week', 'callback'],
  ['check in with Priya on Thursday', 'callback'],
  ['touch base after the fair', 'callback'],
  ['客户希望每周都有进度汇报', 'expectation'],
  ['王总想要更快的交货', 'expectation'],
  ['对方要求48小时内回复', 'expectation'],
  ['expects an answer within a day', 'expectation'],
  ['she wants delivery before ten in the morning', 'expectation'],
  ['Marcus hopes for a lower price', 'expectation'],
];

describe('the kind a line most likely is', () => {
  it.each(lines)('%s: %s', (line, kind) => {
    expect(guessKind(line)).toBe(kind);
  });

  it('is a promise where nothing else fits', () => {
    expect(guessKind('')).toBe('promise');
    expect(guessKind('xyz')).toBe('promise');
  });

  it('is always one of the four, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (line) => {
        expect(entryKinds).toContain(guessKind(line));
      }),
    );
  });
});
