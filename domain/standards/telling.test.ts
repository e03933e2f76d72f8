import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spansIn } from './spans.ts';
import { starterStandards } from './starter.ts';
import { leaksIn } from './telling.ts';

const dayHours = 9;
const leaks = (text: string, tier: string) =>
  leaksIn(text, { standards: starterStandards, tier, dayHours }).map(
    ({ at, end, standard }) => `${text.slice(at, end)}: ${standard.kind} ${standard.tier}`,
  );

describe('a length of time in a text', () => {
  it.each([
    ['报价单1个工作日内给您', '1个工作日', 9],
    ['两天内答复', '两天', 18],
    ['半天内', '半天', 4.5],
    ['十个工作日', '十个工作日', 90],
    ['48小时内发出', '48小时', 18],
    ['４８小时内发出', '４８小时', 18],
    ['4个小时内回电', '4个小时', 4],
    ['一周内', '一周', 45],
    ['两天半内', '两天半', 22.5],
    ['一个半小时内回电', '一个半小时', 1.5],
    ['两天半价', '两天', 18],
    ['within 4 hours', '4 hours', 4],
    ['within one working day', 'one working day', 9],
    ['within half a day', 'half a day', 4.5],
    ['a three-day wait', 'three-day', 27],
    ['in 24h', '24h', 9],
    ['in 2 weeks', '2 weeks', 90],
    ['重点客户当天报价', '当天', 9],
    ['报价单次日给您', '次日', 9],
    ['下个工作日答复您', '下个工作日', 9],
    ['key customers get the quote the same day', 'the same day', 9],
    ['a same-day quote', 'same-day', 9],
    ['you have it the next working day', 'the next working day', 9],
  ])('of "%s" is %s, %d working hours', (text, span, hours) => {
    expect(spansIn(text, dayHours).map(({ at, end }) => text.slice(at, end))).toEqual([span]);
    expect(spansIn(text, dayHours)[0]?.hours).toBe(hours);
  });

  it.each([
    '三年质保',
    '周五下午',
    '11月2日',
    '第三天',
    '24/7 support',
    '3 days ago',
    '两天前的报价',
    '今天天气好',
    'Friday',
    '一日三餐',
    '到货当天通知您',
    '下单当天的价格',
    '合同签订次日起算',
    '当天就报价了',
    '那两件当天有效',
    'I sent you the quote the same day',
    'the demo and the training are on the same day',
    'the same day as last year',
    'the next day',
  ])('is none in "%s"', (text) => {
    expect(spansIn(text, dayHours)).toEqual([]);
  });
});

describe('a standard meant for key customers', () => {
  it.each([
    ['报价单1个工作日内给您。', '1个工作日: quote key'],
    ['样品三天寄出', '三天: sample key'],
    ['You will have the quote within 24 hours.', '24 hours: quote key'],
    ['We deliver in 7 working days.', '7 working days: delivery key'],
    ['重点客户的报价，1天就能出。', '1天: quote key'],
    ['Key accounts hear from us within 4 hours.', '4 hours: callback key'],
    ['报价单\n1个工作日内给您', '1个工作日: quote key'],
    ['quote\nwithin\n1 day', '1 day: quote key'],
    ['重点客户当天报价', '当天: quote key'],
    ['key customers get the quote the same day', 'the same day: quote key'],
    ['You will have the quote the next working day.', 'the next working day: quote key'],
  ])('is told to an ordinary one: %s', (text, leak) => {
    expect(leaks(text, 'standard')).toEqual([leak]);
  });

  it.each([
    '报价单2个工作日内给您。',
    '报价单3个工作日内给您。',
    '1个工作日内给您回电。',
    '我在这个行业干了4小时。',
    'We open 9 hours a day.',
    '报价单周五给您，合同2个工作日。',
    '报价：2个工作日\n回电：1个工作日',
    '报价单已发。\n\n1个工作日',
    '报价单\n\n1个工作日',
    'The quote is attached.\nI am away for 1 day.',
    '',
  ])('is not told by "%s"', (text) => {
    expect(leaks(text, 'standard')).toEqual([]);
  });

  it('may be told to a key customer', () => {
    expect(leaks('报价单1个工作日内给您。', 'key')).toEqual([]);
    expect(leaks('重点客户的报价1个工作日内给。', 'key')).toEqual([]);
  });

  it('stays his own where it was settled with him alone', () => {
    expect(leaks('您的样品3个工作日内寄出。', 'key')).toEqual([]);
    expect(leaks('重点客户的样品3个工作日内寄出。', 'key')).toEqual(['3个工作日: sample key']);
  });

  it('is not told where it is the customer’s own time or public, whatever tier is named', () => {
    const standards = [
      { kind: 'quote', tier: 'key', hours: 9, told: 'tier' },
      { kind: 'quote', tier: 'standard', hours: 9, told: 'tier' },
      { kind: 'sample', tier: 'key', hours: 18, told: 'tier' },
      { kind: 'sample', tier: 'silver', hours: 18, told: 'everyone' },
    ] as const;
    const told = (text: string) => leaksIn(text, { standards, tier: 'standard', dayHours });
    expect(told('大客户报价1天。')).toEqual([]);
    expect(told('大客户样品2天。')).toEqual([]);
  });

  it('is not told where the same time is public for others', () => {
    const standards = [
      { kind: 'quote', tier: 'key', hours: 18, told: 'tier' },
      { kind: 'quote', tier: 'standard', hours: 18, told: 'everyone' },
      { kind: 'quote', tier: 'silver', hours: 27, told: 'tier' },
    ] as const;
    expect(leaksIn('报价2个工作日。', { standards, tier: 'silver', dayHours })).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'A', '.*', '金牌'])(
    'is told to another tier the rep calls %s',
    (own) => {
      const standards = [{ kind: 'quote', tier: own, hours: 9, told: 'tier' }] as const;
      const told = (text: string) => leaksIn(text, { standards, tier: 'standard', dayHours }).length;
      expect(told(`1 day for ${own} customers`)).toBe(1);
      expect(told('1 day at last')).toBe(0);
    },
  );

  it.each([
    ['A', 'Our A customers wait 2 days', 1],
    ['A', 'With an A customer it takes 2 days', 1],
    ['A', 'A customer waits 2 days', 0],
    ['A', "I'll send you a parcel within 2 days", 0],
    ['A', 'A级客户2天', 1],
    ['A', '等级A，2天', 1],
    ['金', '金级2天就好', 1],
    ['金', '合同金额2天后定', 0],
    ['金牌', '“金牌”2天就好', 1],
    ['金牌', '金牌：2天', 1],
    ['金牌', '金牌厨具2天就好', 0],
    ['Gold', 'Gold: 2 days', 1],
    ['Gold', 'the gold paint takes 2 days', 0],
    ['Gold', 'gold customers wait 2 days', 0],
  ])('called %s is named, or not, by "%s"', (own, text, count) => {
    const standards = [{ kind: 'visit', tier: own, hours: 18, told: 'tier' }] as const;
    expect(leaksIn(text, { standards, tier: 'standard', dayHours })).toHaveLength(count);
  });

  it('is found beside others in one sentence, each by its own clause', () => {
    expect(leaks('回电1个工作日，报价1个工作日，样品5个工作日。', 'standard')).toEqual([
      '1个工作日: quote key',
    ]);
  });
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    '报价',
    '样品',
    '1天',
    '4小时',
    '，',
    '。',
    ' quote ',
    ' within ',
    '3 days',
    '重点客户',
    '.',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces).map((some) => some.join('')),
  );
  const tier = fc.constantFrom('standard', 'key', 'silver', '__proto__');

  it('nothing is told where everything is public', () => {
    const standards = starterStandards.map((one) => ({ ...one, told: 'everyone' as const }));
    fc.assert(
      fc.property(texts, tier, (text, who) => {
        expect(leaksIn(text, { standards, tier: who, dayHours })).toEqual([]);
      }),
    );
  });

  it('what is told lies in the text, in order, and is not public', () => {
    fc.assert(
      fc.property(texts, tier, (text, who) => {
        let free = 0;
        for (const { at, end, standard } of leaksIn(text, {
          standards: starterStandards,
          tier: who,
          dayHours,
        })) {
          expect(at).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(at);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(standard.told).not.toBe('everyone');
          free = end;
        }
      }),
    );
  });
});
