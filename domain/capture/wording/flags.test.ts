import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flag, flags } from './flag.ts';
import { flagsOf, type WordingRules } from './flags.ts';
import type { WordingLine } from './table/line.ts';
import { seenOnceLines } from './table/seen-once.table.ts';
import { tuningLines } from './table/tuning.table.ts';

const named = (text: string, rules?: WordingRules) => flagsOf(text, rules).map(({ flag }) => flag);
const wordsOf = (text: string, name: Flag) =>
  flagsOf(text)
    .find(({ flag }) => flag === name)
    ?.spans.map(([from, to]) => text.slice(from, to));

function without(text: string): string {
  const drop = flagsOf(text).find(({ flag }) => flag === 'over-strong')?.drop ?? [];
  return drop.reduceRight((left, [from, to]) => left.slice(0, from) + left.slice(to), text);
}

describe('the flags on a promise', () => {
  it.each<[string, Flag[]]>([
    ['周五前把报价单发给王总', []],
    ['把报价单发给王总', ['no-date']],
    ['尽快把报价单发给王总', ['vague-time']],
    ['尽快，最晚周四把报价单发给王总', []],
    ['收到款后两个工作日内发货', []],
    ['客户周五要，我们尽快出报价', ['vague-time']],
    ['我们一定会尽快解决这个问题', ['vague-time', 'over-strong', 'vague-what']],
    ['周五前免费换一块屏', ['beyond-authority']],
    ['send the quote by Friday', []],
    ['I will send the quote', ['no-date']],
    ['will sort it ASAP', ['vague-time', 'vague-what']],
    ["we'll never be late, I guarantee it", ['no-date', 'over-strong']],
    ['waive the delivery fee for you on Monday', ['beyond-authority']],
    ['回头把免费版和付费版的区别发你', ['vague-time']],
    ['周三百分百把羊毛样布送到', ['over-strong']],
    ['周一之前给您一个说法', ['vague-what']],
    ["we'll get this over the line by Friday", ['vague-what']],
  ])('%s: %j', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    '周五前把投标保证金退到贵司账户',
    '我们不能保证周五到，下周三送货',
    '周三前把折扣申请递给区域总监',
    '明天把免提电话机的说明书寄来',
    "can't guarantee Friday, delivering Wednesday",
    "feel free to call me, I'll have the quote to you by Wednesday",
    'ship the 100% cotton samples Friday',
    'refund policy printed and posted Tuesday',
    '周三前把免费版安装包发给王工',
    'send the free trial link by Friday',
    'ship the discount coupons policy by Friday',
    '周五发一份100%全棉的样品',
    'bring the 100%-wool rug samples on Monday',
  ])('leave a near miss alone: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    '客户答应尽快付尾款',
    '昨天已经把报价单发了',
    '王总希望免费送一年维保',
    'Grace hopes for free installation',
    'customer says they will definitely renew',
    '',
  ])('are for promises of ours only: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('name the words that say so', () => {
    expect(wordsOf('我们一定会尽快解决这个问题', 'vague-time')).toEqual(['尽快']);
    expect(wordsOf('我们一定会尽快解决这个问题', 'over-strong')).toEqual(['一定']);
    expect(wordsOf('will handle the issue promptly', 'vague-what')).toEqual(['handle']);
    expect(wordsOf('we’ll waive the fee', 'beyond-authority')).toEqual(['waive']);
    expect(wordsOf('send the quote', 'no-date')).toEqual([]);
  });

  it('offer the line without its strong words where it still says the same', () => {
    expect(without('周五前保证把货送到')).toBe('周五前把货送到');
    expect(without("I'll definitely have the invoice out tomorrow")).toBe(
      "I'll have the invoice out tomorrow",
    );
    expect(without('goods delivered by Friday, guaranteed')).toBe('goods delivered by Friday');
  });

  it('offer no such line where leaving the word out would turn the promise round', () => {
    const text = 'the new system will never go down';
    expect(without(text)).toBe(text);
  });

  it('take what is beyond authority from the list they are given', () => {
    expect(named('周五前免费换一块屏', { authority: [] })).toEqual([]);
    expect(named('loaner car to you on Friday', { authority: ['loaner car'] })).toEqual(['beyond-authority']);
    expect(named('we extended the trial by #3', { authority: ['  ', '#', '…'] })).not.toContain(
      'beyond-authority',
    );
  });

  it('know a listed word in its forms, a sum and a gap', () => {
    const rules = { authority: ['sponsor', 'minus #', 'hold…slot'] };
    expect(named('sponsoring the fair on Friday', rules)).toEqual(['beyond-authority']);
    expect(named('quote minus $500 on Friday', rules)).toEqual(['beyond-authority']);
    expect(named('holding the same slot on Friday', rules)).toEqual(['beyond-authority']);
  });

  it('never come twice, nor both flags of time together, and lie within the text', () => {
    const words = fc.constantFrom(...[...tuningLines, ...seenOnceLines].map(({ text }) => text));
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 4 }), (parts) => {
        const text = parts.join('，');
        const found = flagsOf(text);
        const names = found.map(({ flag }) => flag);
        expect(new Set(names).size).toBe(names.length);
        expect(names.includes('no-date') && names.includes('vague-time')).toBe(false);
        for (const [from, to] of found.flatMap(({ spans, drop = [] }) => [...spans, ...drop])) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('the labelled lines', () => {
  const halves = { tuned: tuningLines, 'seen once': seenOnceLines };

  it('are at least 300, with every flag in both languages, and no line stands in both halves', () => {
    const all = [...tuningLines, ...seenOnceLines];
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const lines of Object.values(halves)) {
      for (const flag of flags) {
        for (const language of ['zh', 'en']) {
          expect(
            lines.filter((line) => line.language === language && line.flags.includes(flag)).length,
          ).toBeGreaterThan(5);
        }
      }
    }
  });

  describe.each(Object.entries(halves))('%s', (_name, lines) => {
    it.each(flags)('are told apart by %s: 0.95 of its flags are right and 0.9 are found', (flag) => {
      const found = (line: WordingLine) => named(line.text).includes(flag);
      const right = lines.filter((line) => line.flags.includes(flag) && found(line)).length;
      expect(right / lines.filter(found).length).toBeGreaterThanOrEqual(0.95);
      expect(right / lines.filter((line) => line.flags.includes(flag)).length).toBeGreaterThanOrEqual(0.9);
    });
  });
});
