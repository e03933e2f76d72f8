import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../locales/index.ts';
import { quickMoments } from './quick-moments.ts';

// A Wednesday, by whichever clocks the tests run.
const now = new Date(2026, 10, 25, 10, 2).getTime();
const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime();

describe('the quick moments of a callback', () => {
  it('are in an hour, and at the usual start of work', () => {
    expect(quickMoments(now, null, wordsIn('en'))).toEqual([
      { text: 'In 1 hour', at: at(25, 11, 5) },
      { text: 'Tomorrow 9:00', at: at(26, 9) },
      { text: 'Fri 9:00', at: at(27, 9) },
      { text: 'Mon 9:00', at: at(30, 9) },
    ]);
  });

  it('go by the hours and the days the rep works', () => {
    const work = { days: [6, 2, 3, 7], start: '10:30', end: '16:00' };
    expect(quickMoments(now, work, wordsIn('zh-CN')).slice(1)).toEqual([
      { text: '明天 10:30', at: at(26, 10, 30) },
      { text: '周日 10:30', at: at(29, 10, 30) },
      { text: '周二 10:30', at: at(31, 10, 30) },
    ]);
  });

  it('are no two of the same day where only one day is worked', () => {
    const work = { days: [4], start: '09:00', end: '12:00' };
    expect(quickMoments(now, work, wordsIn('en')).map(({ text }) => text)).toEqual([
      'In 1 hour',
      'Tomorrow 9:00',
      'Thu 9:00',
    ]);
  });
});
