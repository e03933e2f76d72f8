import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWordsEn } from '../../locales/talk/en/plain-words.ts';
import { plainWordsZh } from '../../locales/talk/zh-CN/plain-words.ts';
import { inPlainWords, jargonIn } from './plain-words.ts';
import { type PlainWord, plainWordsSchema } from './schema.ts';

const both = [...plainWordsZh, ...plainWordsEn];
const marked = (text: string, list: readonly PlainWord[] = both) =>
  jargonIn(text, list).map(({ at, end }) => text.slice(at, end));

describe.each([
  ['zh-CN', plainWordsZh],
  ['en', plainWordsEn],
])('the starter list in %s', (_language, list) => {
  it('has at least sixty words, none twice, and may be stored', () => {
    expect(list.length).toBeGreaterThanOrEqual(60);
    expect(new Set(list.map(({ jargon }) => jargon.toLowerCase())).size).toBe(list.length);
    expect(plainWordsSchema.safeParse(list).success).toBe(true);
  });

  it.each(list.map(({ jargon, plain }) => [jargon, plain] as const))(
    'marks %s and offers words without jargon',
    (jargon, plain) => {
      expect(jargonIn(jargon, list)).toEqual([{ at: 0, end: jargon.length, plain }]);
      expect(marked(plain)).toEqual([]);
    },
  );

  it.each(list.flatMap(({ jargon, notIn = [] }) => notIn.map((other) => [jargon, other] as const)))(
    'lets %s alone in %s',
    (jargon, other) => {
      expect(other.toLowerCase()).toContain(jargon.toLowerCase());
      expect(marked(other, list)).not.toContain(jargon);
    },
  );
});

describe('jargon in a text', () => {
  it.each([
    ['昨晚服务器宕机，已回滚。', ['服务器宕机', '回滚']],
    ['数据库宕机了', ['宕机']],
    ['下午给您发个API文档', ['API']],
    ['The ETA is Friday, the etas of both', ['ETA']],
    ['Two tickets in the backlog', ['tickets', 'backlog']],
    ['The bill of  lading and the BOL', ['bill of  lading', 'BOL']],
    ['We are escalated', ['escalated']],
    ['SLA。ETA', ['SLA', 'ETA']],
    ['货爆仓了，甩柜', ['爆仓', '甩柜']],
    ['your on-prem servers', ['on-prem']],
  ])('of "%s" is %j', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it.each([
    '文字左对齐',
    '加工单上没写',
    '并发现一个问题',
    '办公区打扫过了',
    'debugger',
    'a patchwork quilt',
    'rapid',
    'poc',
    'eta',
    'a parking ticket',
    'skus1',
    '落地窗已装好',
    'T+10',
  ])('is none in "%s"', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('is offered plain words in its place', () => {
    expect(inPlainWords('您好，服务器宕机，需要回滚。', plainWordsZh)).toBe(
      '您好，服务器暂时停止工作，需要退回到上一个版本。',
    );
    expect(inPlainWords('Please reach out about the downtime.', plainWordsEn)).toBe(
      'Please get in touch about the time when it doesn’t work.',
    );
  });

  it('counts a word with a capital only as it is written', () => {
    const list = [{ jargon: 'IT', plain: 'computers' }];
    expect(marked('IT says it works', list)).toEqual(['IT']);
  });

  it('is looked for as plain text whatever the rep lists', () => {
    const list = [
      { jargon: 'C++ (v1.0)?', plain: 'our tool' },
      { jargon: ' ', plain: 'nothing' },
      { jargon: '__proto__', plain: 'origin' },
    ];
    expect(marked('C++ (v1.0)? is no C and has __proto__', list)).toEqual(['C++ (v1.0)?', '__proto__']);
  });
});

const words = fc.constantFrom(
  ...both.map(({ jargon }) => jargon),
  ...both.flatMap(({ notIn = [] }) => notIn),
);
const texts = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom(' ', '，', '. ')))
  .map((some) => some.join(''));

describe('for any text', () => {
  it('what is marked lies in it in order, without overlap, and is on the list', () => {
    const known = new Set(both.map(({ plain }) => plain));
    fc.assert(
      fc.property(texts, (text) => {
        let free = 0;
        for (const { at, end, plain } of jargonIn(text, both)) {
          expect(at).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(at);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(known).toContain(plain);
          free = end;
        }
      }),
    );
  });

  it('what stands around jargon stays in plain words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let kept = '';
        let from = 0;
        for (const { at, end, plain } of jargonIn(text, both)) {
          kept += text.slice(from, at) + plain;
          from = end;
        }
        expect(inPlainWords(text, both)).toBe(kept + text.slice(from));
      }),
    );
  });

  it('the order of the list makes no difference where no word is in it twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(jargonIn(text, plainWordsEn.toReversed())).toEqual(jargonIn(text, plainWordsEn));
      }),
    );
  });
});
