import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../domain/figures/figures.ts';
import type { Figures } from '../../../domain/figures/schema.ts';
import { shareOf } from '../../../domain/figures/share.ts';
import { usualHours } from '../../../domain/time/usual-hours.ts';
import { wordsIn } from '../../../locales/index.ts';
import { day, hour } from '../../../tests/builders.ts';
import {
  debtText,
  isFew,
  isNothing,
  keptText,
  missedText,
  timeText,
  type Wording,
  wayText,
  workingText,
} from './text.ts';

const en: Wording = { words: wordsIn('en'), language: 'en' };
const zh: Wording = { words: wordsIn('zh-CN'), language: 'zh-CN' };

const none = figuresOf([], 0, usualHours);
const figures = (more: Partial<Figures>): Figures => ({ ...none, ...more });

describe('the two kept rates', () => {
  it('say the number, of how many, and where it likely lies', () => {
    const some = figures({ keptStrict: shareOf(9, 10), keptRenegotiated: shareOf(10, 10) });
    expect(keptText(some, en)).toEqual({
      strict: { value: '90%', count: '9 of 10', likely: 'likely 60% to 98%' },
      renegotiated: { value: '100%', count: '10 of 10', likely: 'likely 72% to 100%' },
    });
    expect(keptText(some, zh).strict).toEqual({
      value: '90%',
      count: '10 项中 9 项',
      likely: '很可能 60%～98%',
    });
  });

  it('are no number where nothing has come due, and say why', () => {
    const { strict, renegotiated } = keptText(none, en);
    expect(strict).toEqual({ value: '—', count: 'none has come due yet', likely: null });
    expect(renegotiated).toEqual(strict);
  });

  it('tell a new date still to come from nothing at all', () => {
    const moved = figures({ keptStrict: shareOf(0, 1) });
    expect(keptText(moved, en).renegotiated.count).toBe('none has come due by its new date yet');
  });

  it.each([
    [1, 1000, '1%'],
    [999, 1000, '99%'],
    [0, 1000, '0%'],
    [1000, 1000, '100%'],
  ])('round %d of %d to %s: none and all are only just that', (k, n, value) => {
    expect(keptText(figures({ keptStrict: shareOf(k, n) }), en).strict.value).toBe(value);
  });

  it('write large numbers by locale', () => {
    expect(keptText(figures({ keptStrict: shareOf(500, 1000) }), en).strict.count).toBe('500 of 1,000');
  });

  it.each([
    [0, 0, false],
    [1, 1, true],
    [12, 9, true],
    [10, 10, false],
  ])('are few with %d and %d come due: %s', (first, current, few) => {
    const some = figures({ keptStrict: shareOf(0, first), keptRenegotiated: shareOf(0, current) });
    expect(isFew(some)).toBe(few);
  });
});

describe('nothing to tell yet', () => {
  it('is only where no promise came due, was done, changed or missed', () => {
    expect(isNothing(none)).toBe(true);
    expect(isNothing(figures({ slip: { n: 1, median: 1 } }))).toBe(false);
    expect(isNothing(figures({ inTime: { ...shareOf(1, 1), notice: hour } }))).toBe(false);
    expect(isNothing(figures({ missed: { n: 1, why: [{ why: 'not-given', count: 1 }] } }))).toBe(false);
  });
});

describe('dates on the way', () => {
  it.each([
    [9 * hour, 'typically told 9 h ahead', '一般提前 9 小时告知'],
    [2 * day + hour, 'typically told 2 days ahead', '一般提前 2 天告知'],
    [-15 * hour, 'typically told 15 h after the date', '一般过期 15 小时后告知'],
  ])('with a median notice of %d ms say "%s"', (notice, english, chinese) => {
    const some = figures({ inTime: { ...shareOf(1, 2), notice } });
    expect(wayText(some, en)[0]?.notes).toEqual(['1 of 2 dates not held · likely 9% to 91%', english]);
    expect(wayText(some, zh)[0]?.notes[1]).toBe(chinese);
  });

  it('say nothing of a notice that never was', () => {
    const missed = figures({ inTime: { ...shareOf(0, 1), notice: null } });
    expect(wayText(missed, en)[0]).toMatchObject({ value: '0%', notes: [expect.stringContaining('0 of 1')] });
    expect(wayText(none, en).map(({ value, notes }) => [value, ...notes])).toEqual([
      ['—', 'no date was changed or missed'],
      ['—', 'none has come due yet'],
    ]);
  });
});

describe('when it was done', () => {
  const late = (n: number, median: number, p80: number) => ({ n, median, p80 });

  it('is told as times what was said, and as working time after each date', () => {
    const some = figures({
      slip: { n: 7, median: 49 / 33 },
      lateStrict: late(7, 13.5, 27),
      lateRenegotiated: late(7, 0, 2),
    });
    expect(timeText(some, en).map(({ value, notes }) => [value, ...notes])).toEqual([
      ['1.5×', 'as long as first said · 7 done'],
      ['1.5 working days after', '7 done · four in five within 3 working days'],
      ['on time', '7 done · four in five within 2 working hours'],
    ]);
    expect(timeText(some, zh).map(({ value }) => value)).toEqual(['1.5 倍', '晚 1.5 个工作日', '按时']);
  });

  it.each([
    [1, 0, ['1 done']],
    [4, 0, ['4 done · all on time']],
    [4, 9, ['4 done · at most 1 working day']],
    [5, 0, ['5 done · four in five on time']],
  ])(
    'of %d done, with a P80 of %d working hours, speaks of no four in five that are not',
    (n, p80, notes) => {
      expect(timeText(figures({ lateStrict: late(n, 0, p80) }), en)[1]?.notes).toEqual(notes);
    },
  );

  it('is no number where nothing is done', () => {
    for (const { value, notes } of timeText(none, en)) {
      expect([value, ...notes]).toEqual(['—', 'nothing with a date is done yet']);
    }
  });
});

describe('working time', () => {
  // A working day has nine hours.
  it.each([
    [0.001, '1 working minute', '1 分钟工作时间'],
    [0.5, '30 working minutes', '30 分钟工作时间'],
    [59.7 / 60, '1 working hour', '1 个工作小时'],
    [2.25, '2.3 working hours', '2.3 个工作小时'],
    [8.97, '1 working day', '1 个工作日'],
    [9, '1 working day', '1 个工作日'],
    [13.5, '1.5 working days', '1.5 个工作日'],
    [9 * 1200, '1,200 working days', '1,200 个工作日'],
  ])('of %d hours reads "%s"', (hours, english, chinese) => {
    expect(workingText(hours, en)).toBe(english);
    expect(workingText(hours, zh)).toBe(chinese);
  });
});

describe('what is past due', () => {
  const owed = { kind: 'sample', count: 3, underDay: 1, underWeek: 2, older: 0, oldest: 2 * day };

  it('is told by kind and age', () => {
    expect(debtText(figures({ debt: [owed] }), en)).toEqual([
      { title: 'Sample', value: '3', notes: ['1 under a day · 2 under a week'] },
    ]);
    const old = { ...owed, underWeek: 0, older: 2, oldest: 49 * day };
    expect(debtText(figures({ debt: [old] }), en)[0]?.notes).toEqual([
      '1 under a day · 2 a week or more · up to 49 days',
    ]);
  });

  it('of one promise is told by its age alone', () => {
    const one = { ...owed, count: 1, underWeek: 0, oldest: 3 * hour };
    expect(debtText(figures({ debt: [one] }), zh)).toEqual([
      { title: '样品', value: '1', notes: ['已过 3 小时'] },
    ]);
  });

  it('calls a kind of the rep’s own as the rep does', () => {
    for (const kind of ['Site survey', 'constructor']) {
      expect(debtText(figures({ debt: [{ ...owed, kind }] }), en)[0]?.title).toBe(kind);
    }
  });
});

describe('why dates were not kept', () => {
  it('is told as the rep said it, what is not yet given too', () => {
    const some = figures({
      missed: {
        n: 3,
        why: [
          { why: 'forgot', count: 2 },
          { why: 'not-given', count: 1 },
        ],
      },
    });
    expect(missedText(some, en).map(({ title, value }) => `${title}: ${value}`)).toEqual([
      'Forgot: 2 of 3',
      'Not yet given: 1 of 3',
    ]);
    expect(missedText(some, zh).map(({ title }) => title)).toEqual(['忘了', '还没填']);
  });
});
