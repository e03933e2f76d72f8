import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLength } from '../../../domain/standards/length.ts';
import { wordsIn } from '../../../locales/index.ts';
import { dayHours, lengthText } from './length-text.ts';

describe('a lead time as it is written', () => {
  it.each([
    [4, '4 h', '4 小时'],
    [4.5, '0.5 days', '半天'],
    [9, '1 day', '1 天'],
    [22.5, '2.5 days', '2.5 天'],
    [24, '24 working hours', '24 个工作小时'],
    [1 / 3, '0.3333 h', '0.3333 小时'],
  ])('%d hours are "%s"', (hours, english, chinese) => {
    expect(lengthText(hours, wordsIn('en').standards)).toBe(english);
    expect(lengthText(hours, wordsIn('zh-CN').standards)).toBe(chinese);
  });

  it.each(['en', 'zh-CN'] as const)('reads back as the same to the minute, %s', (language) => {
    const minutes = fc.integer({ min: 1, max: 2000 * 60 });
    fc.assert(
      fc.property(minutes, (count) => {
        const text = lengthText(count / 60, wordsIn(language).standards);
        expect(Number(readLength(text, dayHours)) * 60).toBeCloseTo(count, 6);
      }),
    );
  });
});
