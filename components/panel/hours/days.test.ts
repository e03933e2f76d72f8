import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../locales/index.ts';
import { daysText, weekOf } from './days.ts';

describe('the days of a week', () => {
  it('begin as a locale begins its week', () => {
    expect(weekOf('zh-CN')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekOf('en-GB')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekOf('en-US')).toEqual([7, 1, 2, 3, 4, 5, 6]);
  });

  it.each([
    [[1, 2, 3, 4, 5], 'Mon to Fri', '周一至周五'],
    [[5, 4, 3, 2, 1, 7], 'Mon to Fri, Sun', '周一至周五、周日'],
    [[1, 2, 4], 'Mon, Tue, Thu', '周一、周二、周四'],
    [[6], 'Sat', '周六'],
  ])('are told in short: %j', (days, english, chinese) => {
    expect(daysText(days, wordsIn('en'))).toBe(english);
    expect(daysText(days, wordsIn('zh-CN'))).toBe(chinese);
  });
});
