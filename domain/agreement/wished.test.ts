import { describe, expect, it } from 'vitest';
import { wishedFor } from './wished.ts';

describe('what is wished for', () => {
  it.each([
    ['希望两周内交货', '两周内交货'],
    ['要求专人对接', '专人对接'],
    ['希望能便宜两个点', '便宜两个点'],
    ['客户希望我们派人现场培训', '派人现场培训'],
    ['想要一份正式报价', '一份正式报价'],
    ['期望不停机', '不停机'],
    ['希望能源合同月底前签', '能源合同月底前签'],
    ['wants one contact, always reachable', 'one contact, always reachable'],
    ['expects a free on-site training', 'a free on-site training'],
    ['hopes for delivery within two weeks', 'delivery within two weeks'],
    ['Hoping to get a sample', 'a sample'],
    ['They want us to fix the gate', 'fix the gate'],
    ['would like a weekly call', 'a weekly call'],
    ["They'd like a weekly call", 'a weekly call'],
    ['asks for a test unit', 'a test unit'],
  ])('"%s" is "%s"', (noted, wished) => {
    expect(wishedFor(noted)).toBe(wished);
  });

  it.each([
    '两周内交货',
    '给希望小学送教具',
    '希望小学的课桌按时到',
    '期望值要管理好',
    '要求很高，先看样品',
    '希望',
    '客户想要的配置单',
    '期望的交期',
    '要求的资质文件',
    '期待已久的新版本',
    'delivery within two weeks',
    'like samples before, in blue',
    'wants to visit the plant',
    'expected life of ten years',
    'wants',
  ])('"%s" stays as it is', (text) => {
    expect(wishedFor(text)).toBe(text);
  });

  it('is said once: of two such words only the first goes', () => {
    expect(wishedFor('希望要求不变')).toBe('要求不变');
  });
});
