import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { now } from '../../tests/builders.ts';
import { type CaptureContext, captureLine } from './line.ts';
import { defaultPromiseKinds, promiseKind } from './promise-kind.ts';

const scene: CaptureContext = { now, zone: 'Asia/Shanghai', locale: 'zh-CN', region: 'CN' };

describe('what is left without the date', () => {
  it.each([
    ['周五下午3点前把报价单发给王总', '把报价单发给王总'],
    ['send the quote by Friday 3pm', 'send the quote'],
    ['by Friday 3pm send the quote', 'send the quote'],
    ['请在周五之前发样品', '请发样品'],
    ['明天，把样品寄给李姐', '把样品寄给李姐'],
    ['call Grace tomorrow, then send the quote', 'call Grace, then send the quote'],
    ['c: call Grace at 3', 'call Grace'],
    ['承诺：周五前发报价', '发报价'],
    ['quote (by Friday) for Grace', 'quote for Grace'],
    ['给王总发报价，周五前', '给王总发报价'],
    ['发报价单', '发报价单'],
    ['明天打电话，周五前发报价', '明天打电话，发报价'],
    ['周五', ''],
    ['会议改到下周二', '会议'],
    ['等到周五再联系', '再联系'],
    ['大约两周后到货', '到货'],
    ['发报价【周五前】', '发报价'],
    ['周四到周六之间回访', '回访'],
    ['王总说明天给答复', '王总说给答复'],
    ['明早上门拜访', '上门拜访'],
    ['deliver between Tuesday and Thursday', 'deliver'],
    ['renewal paperwork later today', 'renewal paperwork'],
    ['renewal paperwork Dec 1 (Tue)', 'renewal paperwork'],
    ['on Monday or Tuesday visit Grace', 'visit Grace'],
    ['send the quote sometime on Friday', 'send the quote'],
    ['send the quote on the 3rd of Dec. to Grace', 'send the quote to Grace'],
    ['send the quote by Friday!', 'send the quote!'],
    ['call Dana Friday 2pm ET', 'call Dana'],
  ])('%s: %s', (text, what) => {
    expect(captureLine(text, scene).what).toBe(what);
  });
});

describe('a prefix', () => {
  it.each([
    ['p: Friday, Grace', 'promise'],
    ['c: the quote goes to Grace', 'callback'],
    ['E：send the quote', 'expectation'],
    ['n:发报价', 'note'],
    ['承诺：客户很满意', 'promise'],
    ['回访: 周五', 'callback'],
    ['期望：发报价', 'expectation'],
    ['笔记：发报价', 'note'],
  ])('%s makes it a %s', (text, kind) => {
    expect(captureLine(text, scene).kind).toBe(kind);
  });

  it('does not outrank what the rep chose', () => {
    expect(captureLine('n: call Grace', { ...scene, kind: 'callback' }).kind).toBe('callback');
  });
});

describe('the kind of promise', () => {
  it.each([
    ['把报价单发给王总', 'quote'],
    ['发样品的报价', 'quote'],
    ['quote for the samples', 'quote'],
    ['寄两份样品', 'sample'],
    ['deliver the samples', 'sample'],
    ['把合同盖好章寄过去', 'document'],
    ['email the updated price list', 'quote'],
    ['ship ten rolls', 'delivery'],
    ['月底前交货', 'delivery'],
    ['上门安装设备', 'solution'],
    ['给操作工做培训', 'training'],
    ['visit the plant', 'visit'],
    ['给王总答复', 'callback'],
    ['帮他孩子订票', 'other'],
    ['important support', 'other'],
    ['', 'other'],
  ])('%s: %s', (text, kind) => {
    expect(promiseKind(text)).toBe(kind);
  });

  it('goes by the list of the rep', () => {
    const own = [{ kind: 'tickets', words: ['订票'] }, ...defaultPromiseKinds];
    expect(promiseKind('帮他孩子订票', own)).toBe('tickets');
    expect(captureLine('周五前订票', { ...scene, promiseKinds: own }).promiseKind).toBe('tickets');
  });
});

it('any text is told without a throw, and nothing is added to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { what } = captureLine(text, scene);
      expect(what.length).toBeLessThanOrEqual(text.length + 1);
    }),
    { numRuns: 300 },
  );
});

it.each([
  '周五',
  '1',
  '三',
  '1-',
  '1.',
  'a@',
  'http://',
  '3点 ',
  'within 3 days ',
  'the second ',
  '质保',
  '客户',
])('a pasted text of nothing but "%s" is told at once', (piece) => {
  const text = piece.repeat(10_000 / piece.length);
  const began = performance.now();
  captureLine(text, scene);
  expect(performance.now() - began).toBeLessThan(15_000);
});
