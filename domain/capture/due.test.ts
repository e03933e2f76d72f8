import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { hour, instant, minute, now as wednesday } from '../../tests/builders.ts';
import { type DueContext, type DueReading, readDue } from './due.ts';

interface Options {
  kind?: DueContext['kind'];
  now?: string;
  zone?: string;
  locale?: string;
}

/** Reads a line on Wednesday 25 November 2026 at ten in Shanghai, unless told otherwise. */
function read(
  text: string,
  { kind = 'promise', now = '2026-11-25T10:00', zone = 'Asia/Shanghai', locale }: Options = {},
) {
  const usual = /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en-US';
  return readDue(text, { now: instant(now, zone), zone, locale: locale ?? usual, kind });
}

function said(text: string, reading: DueReading | null): string[] {
  return reading?.spans.map(([from, to]) => text.slice(from, to)) ?? [];
}

const callback: Options = { kind: 'callback' };
type Line = [text: string, local: string | null, options?: Options];

/** Runs a table of lines under a rule's name. */
function rule(name: string, lines: Line[]): void {
  describe(name, () => {
    it.each(lines)('%s → %s %j', (text, local, options) => {
      expect(read(text, options)?.local ?? null).toBe(local);
    });
  });
}

describe('the two everyday lines', () => {
  it('周五下午3点前把报价单发给王总 is a deadline on Friday at three', () => {
    const text = '周五下午3点前把报价单发给王总';
    const reading = read(text);
    expect(reading).toMatchObject({
      local: '2026-11-27T15:00',
      at: instant('2026-11-27T15:00'),
      zone: 'Asia/Shanghai',
      precision: 'minute',
      deadline: true,
      past: false,
    });
    expect(said(text, reading)).toEqual(['周五下午3点前']);
  });

  it('send the quote by Friday 3pm is a deadline on Friday at three', () => {
    const text = 'send the quote by Friday 3pm';
    const reading = read(text);
    expect(reading).toMatchObject({
      local: '2026-11-27T15:00',
      precision: 'minute',
      deadline: true,
      past: false,
    });
    expect(said(text, reading)).toEqual(['by Friday 3pm']);
  });
});

rule('a day without a time', [
  ['周五发报价', '2026-11-27T18:00'],
  ['周五回访', '2026-11-27T09:00', callback],
  ['周五前回访', '2026-11-27T18:00', callback],
  ['明天下班前回电', '2026-11-26T18:00', callback],
  ['11月28日前', '2026-11-28T18:00'],
  ['call by Friday', '2026-11-27T18:00', callback],
  ['今天发资料', '2026-11-25T18:00'],
  ['今天发资料', '2026-11-25T23:59', { now: '2026-11-25T18:00' }],
  ['今天回电', '2026-11-25T18:00', callback],
  ['今天回电', '2026-11-25T23:59', { ...callback, now: '2026-11-25T19:00' }],
  ['send it today', '2026-11-25T23:59', { now: '2026-11-25T19:00' }],
]);

rule('a time without a day is the next such time', [
  ['下午3点开会', '2026-11-25T15:00'],
  ['早上9点打电话', '2026-11-26T09:00', callback],
  ['call at 9am', '2026-11-26T09:00', callback],
  ['call at 3pm', '2026-11-25T15:00', callback],
  ['at 08:30', '2026-11-26T08:30'],
]);

rule('a bare hour', [
  ['明天3点', '2026-11-26T15:00'],
  ['tomorrow at 6', '2026-11-26T18:00'],
  ['明天7点', '2026-11-26T07:00'],
  ['tomorrow at 11', '2026-11-26T11:00'],
  ['明天12点', '2026-11-26T12:00'],
  ['明天03:30', '2026-11-26T03:30'],
  ['明天3:30', '2026-11-26T15:30'],
  ['tomorrow 3:30', '2026-11-26T15:30'],
  ['明天三点半', '2026-11-26T15:30'],
  ['明天3点一刻', '2026-11-26T15:15'],
  ['明天三点三刻', '2026-11-26T15:45'],
  ['明天两点', '2026-11-26T14:00'],
  ['明天14:30', '2026-11-26T14:30'],
]);

rule('a part of the day', [
  ['明天早上', '2026-11-26T09:00'],
  ['明天上午', '2026-11-26T09:00', callback],
  ['明天中午', '2026-11-26T12:00'],
  ['周五下午', '2026-11-27T15:00'],
  ['tomorrow afternoon', '2026-11-26T15:00'],
  ['明天傍晚', '2026-11-26T18:00'],
  ['明晚', '2026-11-26T20:00'],
  ['tonight', '2026-11-25T20:00'],
  ['明天晚上8点', '2026-11-26T20:00'],
  ['明天下午3点半', '2026-11-26T15:30'],
  ['明天中午12点半', '2026-11-26T12:30'],
  ['明天凌晨1点', '2026-11-26T01:00'],
  ['Friday morning', '2026-11-27T09:00'],
]);

rule('a day of the week', [
  ['周三', '2026-11-25T18:00'],
  ['周三', '2026-12-02T18:00', { now: '2026-11-25T18:00' }],
  ['周三下午3点', '2026-11-25T15:00'],
  ['周三上午9点', '2026-12-02T09:00'],
  ['周三', '2026-12-02T09:00', callback],
  ['周二', '2026-12-01T18:00'],
  ['礼拜五', '2026-11-27T18:00'],
  ['星期日', '2026-11-29T18:00'],
  ['on Monday', '2026-11-30T18:00'],
  ['本周五', '2026-11-27T18:00'],
  ['这周二', '2026-11-24T18:00'],
  ['本周五', '2026-11-27T18:00', { now: '2026-11-28T10:00' }],
  ['this Friday', '2026-11-27T18:00', { now: '2026-11-29T10:00' }],
  ['下周五', '2026-12-04T18:00'],
  ['下周日', '2026-12-06T18:00'],
  ['next Friday', '2026-12-04T18:00'],
  ['下下周五', '2026-12-11T18:00'],
  ['Friday after next', '2026-12-11T18:00'],
  ['next Monday', '2026-11-30T18:00', { now: '2026-11-29T10:00' }],
  ['下周五下午3点', '2026-12-04T15:00'],
]);

rule('a week without a day', [
  ['next week', '2026-12-04T18:00'],
  ['next week', '2026-11-30T09:00', callback],
  ['this week', '2026-11-27T18:00'],
  ['before the weekend', '2026-11-27T18:00'],
  ['before the weekend, please', '2026-11-27T18:00'],
]);

rule('days and times counted from now', [
  ['明天', '2026-11-26T18:00', { now: '2026-11-25T00:30' }],
  ['大后天', '2026-11-28T18:00'],
  ['the day after tomorrow', '2026-11-27T18:00'],
  ['3天后', '2026-11-28T18:00'],
  ['in 3 days', '2026-11-28T09:00', callback],
  ['within 3 days', '2026-11-28T18:00', callback],
  ['三天内', '2026-11-28T18:00', callback],
  ['两小时后', '2026-11-25T12:00'],
  ['半小时后', '2026-11-25T10:30'],
  ['45分钟内', '2026-11-25T10:45'],
  ['in half an hour', '2026-11-25T10:30'],
  ['within 48 hours', '2026-11-27T10:00'],
  ['in two weeks', '2026-12-09T18:00'],
  ['in a month', '2026-12-25T18:00'],
]);

rule('a written date', [
  ['11月28日', '2026-11-28T18:00'],
  ['11月28号下午3点', '2026-11-28T15:00'],
  ['2026年11月28日', '2026-11-28T18:00'],
  ['2026-11-28', '2026-11-28T18:00'],
  ['十一月二十八号', '2026-11-28T18:00'],
  ['28 Nov', '2026-11-28T18:00'],
  ['Nov 28th', '2026-11-28T18:00'],
  ['11/28', '2026-11-28T18:00', { locale: 'en-US' }],
  ['11/28', '2026-11-28T18:00', { locale: 'zh-CN' }],
  ['28/11', '2026-11-28T18:00', { locale: 'en-GB' }],
  ['3月5日', '2027-03-05T18:00'],
  ['11月20日', '2027-11-20T18:00'],
  ['周五 11/27 15:00', '2026-11-27T15:00'],
  ['end of the month', '2026-11-30T18:00'],
]);

rule(
  'of two dates the deadline, else the first; of a range its end for a promise and its start for a callback',
  [
    ['明天打电话，周五前发报价', '2026-11-27T18:00'],
    ['call tomorrow, quote by Friday', '2026-11-27T18:00'],
    ['明天打电话，周五发报价', '2026-11-26T18:00'],
    ['周四到周五', '2026-11-27T18:00'],
    ['周四到周五', '2026-11-26T09:00', callback],
    ['tomorrow 2 to 4pm', '2026-11-26T16:00'],
    ['tomorrow 2 to 4pm', '2026-11-26T14:00', callback],
  ],
);

rule('what is no date', [
  ['', null],
  ['发报价单', null],
  ['报价12800元', null],
  ['打13800138000', null],
  ['call +1 202-555-0142', null],
  ['两年维保', null],
  ['two-year warranty', null],
  ['24/7 support', null],
  ['打九五折', null],
  ['10% off', null],
  ['¥3,500', null],
  ['发送 v2.3.1', null],
  ['型号 A-2026', null],
  ['10台样机', null],
  ['上周签的合同', null],
  ['the contract we signed last week', null],
  ['昨天见过', null],
  ['yesterday we met', null],
  ['may we send it', null],
  ['we sat with him', null],
]);

describe('a deadline', () => {
  it.each([
    '周五前',
    '周五之前',
    '周五下午3点以前',
    '3天内',
    '三天之内',
    '48小时内',
    'by Friday',
    'before Friday',
    'within 3 days',
    'no later than Friday',
  ])('is what %s says', (text) => {
    expect(read(text)?.deadline).toBe(true);
  });

  it.each(['周五', '3天后', '2小时后', 'on Friday', 'in 3 days', 'tomorrow at 3'])(
    'is not what %s says',
    (text) => {
      expect(read(text)?.deadline).toBe(false);
    },
  );
});

describe('how exactly it was said', () => {
  it.each([
    ['周五', 'day'],
    ['周五下午', 'part'],
    ['周五下午3点', 'minute'],
    ['2小时后', 'minute'],
    ['tomorrow evening', 'part'],
    ['by Friday', 'day'],
  ])('%s: to the %s', (text, precision) => {
    expect(read(text)?.precision).toBe(precision);
  });
});

describe('a moment that has passed', () => {
  it.each([
    ['这周二', '2026-11-25T10:00'],
    ['this Monday', '2026-11-25T10:00'],
    ['2026-11-24', '2026-11-25T10:00'],
    ['本周五', '2026-11-28T10:00'],
  ])('%s on %s is marked as past', (text, now) => {
    expect(read(text, { now })?.past).toBe(true);
  });

  it('is not what an ordinary line means', () => {
    for (const text of ['今天', '明天', '周三', '下午3点', 'Friday', '2小时后'])
      expect(read(text)?.past).toBe(false);
  });

  it('has a date where the line says that it was due then', () => {
    expect(read('was due yesterday')).toMatchObject({ local: '2026-11-24T18:00', past: true });
  });
});

describe('the characters that said so', () => {
  it.each([
    ['下下周五发样品', '下下周五'],
    ['本周五发样品', '本周五'],
    ['请在周五之前发样品', '周五之前'],
    ['明天下班前发样品', '明天下班前'],
    ['明天3点一刻打电话', '明天3点一刻'],
    ['send it before the weekend, please', 'before the weekend'],
    ['send it within 48 hours', 'within 48 hours'],
  ])('of "%s" are "%s"', (text, words) => {
    expect(said(text, read(text))).toEqual([words]);
  });
});

describe('when the clocks change', () => {
  const zone = 'America/New_York';

  it('a wall time that does not exist moves forward by the gap', () => {
    const reading = read('2027-03-14 02:30', { zone, now: '2027-03-10T10:00' });
    expect(reading?.at).toBe(instant('2027-03-14T03:30', zone));
  });

  it('a wall time that exists twice is the earlier', () => {
    const reading = read('2026-11-01 01:30', { zone, now: '2026-10-28T10:00' });
    expect(reading?.at).toBe(Date.UTC(2026, 10, 1, 5, 30));
  });

  it('hours are counted in hours, and days by the calendar', () => {
    const now = '2027-03-13T20:00';
    const clock = instant(now, zone);
    expect(read('in 12 hours', { zone, now })).toMatchObject({
      at: clock + 12 * hour,
      local: '2027-03-14T09:00',
    });
    expect(read('within 48 hours', { zone, now })?.at).toBe(clock + 48 * hour);
    expect(read('tomorrow at 8pm', { zone, now })?.at).toBe(clock + 23 * hour);

    const autumn = '2026-11-01T00:30';
    expect(read('in 2 hours', { zone, now: autumn })?.at).toBe(instant(autumn, zone) + 2 * hour);
  });

  it('the end of the day is eighteen o’clock on that day, too', () => {
    const reading = read('by Sunday', { zone, now: '2026-10-28T10:00' });
    expect(reading?.at).toBe(instant('2026-11-01T18:00', zone));
  });
});

describe('seconds', () => {
  it('are kept where the line counts from now', () => {
    const clock = wednesday + 30_123;
    const reading = readDue('2小时后', {
      now: clock,
      zone: 'Asia/Shanghai',
      locale: 'zh-CN',
      kind: 'promise',
    });
    expect(reading?.at).toBe(clock + 2 * hour);
  });
});

describe('the zone of the machine', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it('makes no difference, for what counts is the zone of the rep', () => {
    const lines: [string, Options?][] = [
      ['周五下午3点前'],
      ['by Friday 3pm'],
      ['明天'],
      ['2小时后'],
      ['in 2 hours', { zone: 'America/New_York', now: '2027-03-14T01:30' }],
      ['in 1 hour', { zone: 'America/New_York', now: '2027-03-14T01:30' }],
      ['in 1 hour', { zone: 'America/New_York', now: '2026-11-01T00:30' }],
      ['tomorrow at 02:30', { zone: 'Asia/Shanghai', now: '2027-03-13T10:00' }],
      ['11月28日'],
    ];
    const readings = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      return lines.map(([text, options]) => read(text, options));
    });
    for (const other of readings) expect(other).toEqual(readings[0]);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...'周五 下 前 内 3点 13点 99 月 日 号 0 1 2 ２０２６ 年 半 刻 天后 小时 : - / . , Friday by next May 31 Feb 30 am pm in week 99999999999 \ud83d 👍 \u202e'.split(
      ' ',
    ),
  );
  const some = fc.oneof(
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 2000 }) },
    {
      weight: 3,
      arbitrary: fc
        .array(fc.oneof(pieces, fc.constant(' ')), { maxLength: 40 })
        .map((parts) => parts.join('')),
    },
  );

  it('throws nothing, and what it gives is a moment that reads back', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('promise' as const, 'callback' as const), (text, kind) => {
        const reading = read(text, { kind });
        if (!reading) return;
        const [span] = reading.spans;
        expect(Number.isSafeInteger(reading.at)).toBe(true);
        expect(reading.past).toBe(reading.at <= wednesday);
        expect(span?.[0]).toBeGreaterThanOrEqual(0);
        expect(span?.[1]).toBeLessThanOrEqual(text.length);
        expect(span?.[0]).toBeLessThan(span?.[1] ?? 0);
      }),
      { numRuns: 400 },
    );
  });

  it('of two thousand characters is read in a moment', () => {
    for (const text of ['周五'.repeat(1000), '1'.repeat(2000), '3点 '.repeat(650), 'by '.repeat(660)]) {
      const started = performance.now();
      read(text);
      expect(performance.now() - started).toBeLessThan(20_000);
    }
  });

  it('counts minutes as minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (count) => {
        expect(read(`${count}分钟后`)?.at).toBe(wednesday + count * minute);
        expect(read(`in ${count} minutes`)?.at).toBe(wednesday + count * minute);
      }),
    );
  });
});
