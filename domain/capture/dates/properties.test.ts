import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, Temporal } from '../../time/zone.ts';
import { type DueContext, readLine } from '../due.ts';
import { dateLines } from './table/index.ts';
import type { Line } from './table/line.ts';

const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'UTC',
];
/** Words and signs dates are made of, thrown together. */
const pieces = fc.constantFrom(
  ...'周五 下 下下 前 之前 内 后 3点 13点 99 月 日 号 0 1 2 31 ２０２６ 年 半 一刻 天 小时 个 工作日 国庆 春节 节 底 初 到 : - / . , ( ) Friday by next within in at half past to May 31 Feb 30 am pm week end of the month tonight EOD 99999999999 9999 \ud83d 👍 \u202e İ'.split(
    ' ',
  ),
);
const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 500 }) },
  {
    weight: 4,
    arbitrary: fc.array(fc.oneof(pieces, fc.constant(' ')), { maxLength: 30 }).map((all) => all.join('')),
  },
);
const anyScene = fc.record<DueContext>({
  now: fc.integer({ min: Date.UTC(2004, 0, 2), max: Date.UTC(2035, 0, 1) }),
  zone: fc.constantFrom(...zones),
  locale: fc.constantFrom('zh-CN', 'en-US', 'en-GB'),
  kind: fc.constantFrom('promise', 'callback'),
  region: fc.constantFrom(undefined, 'CN', 'US'),
});

function sceneOf({ now, zone, locale, kind, region }: Line): DueContext {
  return { now: instantOf(Temporal.PlainDateTime.from(now), zone), zone, locale, kind, region };
}

describe('any text, any time, anywhere', () => {
  it('is read without a throw, to a moment that lies ahead or is marked as past', () => {
    fc.assert(
      fc.property(anyText, anyScene, (text, scene) => {
        const { due } = readLine(text, scene);
        if (!due) return;
        expect(Number.isSafeInteger(due.at)).toBe(true);
        expect(due.past).toBe(due.at <= scene.now);
        expect(instantOf(Temporal.PlainDateTime.from(due.local), due.zone)).toBeLessThanOrEqual(due.at);
      }),
      { numRuns: 3000 },
    );
  });

  it('says which characters told it, in order, none twice, none outside', () => {
    fc.assert(
      fc.property(anyText, anyScene, (text, scene) => {
        const spans = readLine(text, scene).due?.spans;
        if (!spans) return;
        expect(spans.length).toBeGreaterThan(0);
        let end = 0;
        for (const [from, to] of spans) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('words around a date', () => {
  const dated = dateLines.filter(({ expected, rule }) => expected.due !== null && rule !== 13);
  const chinese = fc.constantFrom('', '王总：', '给王总，', '麻烦尽快，');
  const chineseBehind = fc.constantFrom('', '，王总很急', '，谢谢', '；抄送李姐');
  const english = fc.constantFrom('', 'Grace: ', 'for Harbour Lane, ');
  const englishBehind = fc.constantFrom('', ', thanks', '; copy Marcus', ', it is urgent');

  it('do not change the moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dated),
        chinese,
        chineseBehind,
        english,
        englishBehind,
        (line, zhBefore, zhBehind, enBefore, enBehind) => {
          const [before, behind] = line.language === 'zh' ? [zhBefore, zhBehind] : [enBefore, enBehind];
          const scene = sceneOf(line);
          const text = before + line.text + behind;
          expect(readLine(text, scene).due?.local, text).toBe(readLine(line.text, scene).due?.local);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('in capitals, in full-width letters and with more spaces mean the same', () => {
    const written = [
      (text: string) => text.toUpperCase(),
      (text: string) => text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      (text: string) => text.replaceAll(' ', '  '),
    ];
    for (const line of dateLines.filter(({ rule }) => rule !== 14)) {
      const scene = sceneOf(line);
      for (const rewrite of written)
        expect(readLine(rewrite(line.text), scene).due?.local, rewrite(line.text)).toBe(
          readLine(line.text, scene).due?.local,
        );
    }
  });
});
