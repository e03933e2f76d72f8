import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPromiseKinds, promiseKind } from './promise-kind.ts';

const table: Record<string, string[]> = {
  quote: [
    '把报价单发给王总',
    '样品的报价',
    '样品报价',
    '给她一份备件价格表',
    '出一版三年维保的报价',
    '维修报价发过去',
    '给个折扣',
    'quote for the samples',
    'send two quotes',
    'a new price list for Hanley',
    'work out the pricing for 10k units',
    'repair quote to Grace',
    'Revised QUOTATION',
    'submit the bid',
    'cost breakdown for the board',
  ],
  sample: [
    '寄两份样品给李姐',
    '带样机去现场',
    '色卡寄过去',
    '打样',
    '样品寄出',
    '样品发货',
    'deliver the samples',
    'sample to Tom',
    'swatches by post',
    'bring the demo unit along',
    'demo kit to Delmar',
    'build a prototype',
  ],
  solution: [
    '出一份解决方案',
    '报价方案',
    '上门维修空压机',
    '整改对策',
    '改一版图纸',
    '把水泵修好',
    '系统升级',
    'fix the login problem',
    'the drawings for hall 2',
    'send the proposal',
    'design proposal',
    'visit to repair the compressor',
    'install the new firmware',
  ],
  training: [
    '上门培训操作工',
    '安装培训',
    '给前台做操作指导',
    'training for the night shift',
    'on-site training',
    'train the operators',
    'a webinar for their dealers',
  ],
  document: [
    '把合同盖章寄回',
    '样品检测报告',
    '培训资料翻译完',
    '安装视频录好',
    '发货清单',
    '现场照片发给陆工',
    '开增值税发票',
    '出一张催款函',
    'send the signed contract',
    'reports for the last three lots',
    'two invoices to finance',
    'training manual',
    'delivery report',
    'meeting minutes',
    'demo video',
    'tender documents',
    'spare parts list',
    'PO 4471 copy',
    'mail the NDA',
  ],
  delivery: [
    '月底前交货',
    '补发缺的三箱货物',
    '把货发出去',
    '缺的货补上',
    '备件送过去',
    '明天送货到厂',
    'ship on Friday',
    'deliver ten pallets',
    'a replacement for the broken motor',
    'dispatch the spare parts',
    'delivery to Bay 6',
  ],
  visit: [
    '上门拜访',
    '陪段总参观工厂',
    '产品演示',
    'a demo on Tuesday',
    'site visit at Brackley',
    'contract meeting with legal',
    'come by with the team',
  ],
  callback: ['给她答复', '电话通知', 'get back to her', 'give them a status update', 'report back'],
  other: [
    '把货款核对清楚',
    '催一下王总的货款',
    '写一个函数',
    '预订酒店',
    '送个花篮',
    'put in a good word',
    'inform the platform owner',
    'listen to the recording',
    'update the firmware',
    'be there in ten minutes',
    'order a website theme',
    '',
  ],
};

const phrases = Object.entries(table).flatMap(([kind, texts]) =>
  texts.map((text): [string, string] => [text, kind]),
);

describe('what kind of promise some words are', () => {
  it.each(phrases)('%s: %s', (text, kind) => {
    expect(promiseKind(text)).toBe(kind);
  });

  it('is told of many phrases of every kind', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(80);
    expect(new Set(phrases.map(([, kind]) => kind))).toEqual(
      new Set([...defaultPromiseKinds.map(({ kind }) => kind), 'other']),
    );
  });
});

describe('a list of the rep’s own', () => {
  const of = (text: string, ...words: string[]) => promiseKind(text, [{ kind: 'own', words }]);

  it('may be empty, or name a kind without words', () => {
    expect(promiseKind('send the quote', [])).toBe('other');
    expect(of('send the quote')).toBe('other');
  });

  it('passes over blank words', () => {
    expect(of('send the quote', '', ' ', '\t\n')).toBe('other');
    expect(of('', '')).toBe('other');
    expect(of('send the quote', '', 'quote')).toBe('own');
  });

  it('may be written in capitals and with spaces around', () => {
    expect(of('send the msds', ' MSDS ')).toBe('own');
    expect(of('发一份msds', 'MSDS')).toBe('own');
    expect(of('SEND THE MSDS', 'Msds')).toBe('own');
  });

  it('takes every sign for itself', () => {
    expect(of('order c++ (beta) $5.', 'c++')).toBe('own');
    expect(of('order c++ (beta) $5.', '(beta)')).toBe('own');
    expect(of('order c++ (beta) $5.', '.*')).toBe('other');
    expect(of('order c++ (beta) $5.', '[a-z]', '(', '\\d')).toBe('own');
    expect(of('order c++', '[a-z]', '^', '\\')).toBe('other');
  });

  it('finds a word only whole, in the plural too', () => {
    expect(of('the résumé', 'sum')).toBe('other');
    expect(of('two boxes', 'box')).toBe('own');
    expect(of('boxing', 'box')).toBe('other');
  });

  it('gives the earlier row its due where both have the word', () => {
    const list = ['first', 'second'].map((kind) => ({ kind, words: ['lens'] }));
    expect(promiseKind('a lens', list)).toBe('first');
  });

  it('may hold words of any length, and any words', () => {
    const long = '镜'.repeat(100_000);
    expect(of('一片镜片', long, 'x'.repeat(100_000))).toBe('other');
    expect(of(long, long)).toBe('own');
    const word = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(word, fc.array(word), (text, words) => {
        expect(['own', 'other']).toContain(of(text, ...words));
      }),
    );
  });
});
