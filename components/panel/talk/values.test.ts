import { describe, expect, it } from 'vitest';
import type { Due } from '../../../domain/due.ts';
import type { MoveName } from '../../../domain/promise/moves.ts';
import type { Move } from '../../../domain/promise/schema.ts';
import { fill } from '../../../domain/talk/fill.ts';
import { type Occasion, occasions } from '../../../domain/talk/names.ts';
import { parseTemplate } from '../../../domain/talk/template.ts';
import { day, due, now as made, minute, move, promiseAfter } from '../../../tests/builders.ts';
import { ownZone } from '../../shared/moment.ts';
import { aboutPromise, spokenDue, valuesOf } from './values.ts';

const now = new Date(2026, 10, 25, 10).getTime();
const friday = (more: Partial<Due> = {}) =>
  due(new Date(2026, 10, 27, 15).getTime(), { zone: ownZone(), ...more });
const own = { me: '李静', company: '远山机械' };

describe('a due moment as it is said to a customer', () => {
  it.each([
    ['zh-CN', 'minute', '周五（11月27日）15:00'],
    ['zh-CN', 'day', '周五（11月27日）'],
    ['zh-CN', 'part', '周五（11月27日）下午'],
    ['en-GB', 'part', 'Friday 27 November in the afternoon'],
    ['en-GB', 'minute', '15:00 on Friday 27 November'],
    ['en-GB', 'day', 'Friday 27 November'],
    ['en-US', 'day', 'Friday, November 27'],
  ] as const)('%s, meant to the %s: %s', (locale, precision, text) => {
    expect(spokenDue(friday({ precision }), { locale, now })).toBe(text);
  });

  it.each([
    [9, '上午', 'Friday 27 November in the morning'],
    [12, '中午', 'noon on Friday 27 November'],
    [20, '晚上', 'Friday 27 November in the evening'],
  ])('names the part of the day that %i:00 stands for, never the clock', (hour, zh, en) => {
    const meant = friday({ at: new Date(2026, 10, 27, hour).getTime(), precision: 'part' });
    expect(spokenDue(meant, { locale: 'zh-CN', now })).toBe(`周五（11月27日）${zh}`);
    expect(spokenDue(meant, { locale: 'en-GB', now })).toBe(en);
  });

  it('carries its year where that is another', () => {
    const next = friday({ at: new Date(2027, 0, 8, 15).getTime(), precision: 'day' });
    expect(spokenDue(next, { locale: 'zh-CN', now })).toBe('周五（2027年1月8日）');
    expect(spokenDue(next, { locale: 'en-GB', now })).toContain('2027');
  });
});

describe('what talk tracks are filled with', () => {
  it('is what is known, and nothing that is blank', () => {
    const about = { customer: '王芳', promise: '报价单', reason: '  ', date: null };
    expect(valuesOf(about, { me: '', company: '远山机械' }, { locale: 'zh-CN', now })).toEqual({
      customer: '王芳',
      promise: '报价单',
      company: '远山机械',
    });
  });

  it('makes a sentence of a promise as it stands', () => {
    const promise = { move: 'promise', what: '发报价单', kind: 'quote', direction: 'ours' } as const;
    const row = promiseAfter([{ ...promise, due: friday({ precision: 'day' }) }]);
    const about = { customer: '王芳', ...(row && aboutPromise(row, 'agree', now)) };
    const values = valuesOf(about, own, { locale: 'zh-CN', now });
    const { parts } = parseTemplate('{客户}您好，我是{公司}的{我}，{承诺}，{日期}前给您。');
    expect(fill(parts, values)).toEqual({
      text: '王芳您好，我是远山机械的李静，发报价单，周五（11月27日）前给您。',
      missing: [],
    });
  });
});

describe('what is known of a promise', () => {
  const known = (moves: (Move | MoveName)[], occasion: Occasion = 'agree', at = made) => {
    const row = promiseAfter(moves);
    if (!row) throw new Error('The moves made no promise.');
    return aboutPromise(row, occasion, at);
  };

  it('has the last progress that was not taken back', () => {
    const said = (text: string) => ({ move: 'progress', text }) as const;
    expect(known(['promise', said('第一步'), said('第二步'), said('说错了'), 'undo']).progress).toBe(
      '第二步',
    );
  });

  it.each(['late', 'apologise'] as const)(
    'has no first date where it is %s: only one agreed since',
    (occasion) => {
      expect(known(['promise'], occasion).date).toBeUndefined();
      expect(known(['promise', 'renegotiate'], occasion).date).toEqual(due(made + 2 * day + minute));
      expect(known(['promise', 'renegotiate', 'undo'], occasion).date).toBeUndefined();
      expect(known(['promise', 'renegotiate'], occasion, made + 3 * day).date).toBeUndefined();
    },
  );

  it('has a date that has passed only where the customer is reminded of it', () => {
    const after = made + 3 * day;
    for (const occasion of occasions) {
      const { date } = known(['promise'], occasion, after);
      expect(date).toEqual(occasion === 'hand-back' ? due(made + 2 * day) : undefined);
    }
    expect(known(['promise'], 'progress').date).toEqual(due(made + 2 * day));
    expect(known(['ask', 'shelve'], 'shelve').answerBy).toBeDefined();
    expect(known(['ask', 'shelve'], 'shelve', after).answerBy).toBeUndefined();
  });

  it.each([
    ['of an offer', ['ask', 'counter'], { offer: 'A smaller one', reason: 'No stock' }],
    ['of a date we moved', ['promise', 'renegotiate'], { reason: 'Supplier late' }],
    ['of the last of several', ['promise', 'report', 'reject', 'renegotiate'], { reason: 'Supplier late' }],
    [
      'of none that was taken back',
      ['promise', 'renegotiate', 'counter', 'undo'],
      { reason: 'Supplier late' },
    ],
    ['of none that was settled', ['ask', 'counter', 'agree'], {}],
  ] as const)('has the reason and the offer %s', (_, moves, told) => {
    const { reason, offer } = known([...moves]);
    expect({ reason, offer }).toEqual({ reason: undefined, offer: undefined, ...told });
  });

  it('has no reason of a date the customer moved, nor of what he owes us', () => {
    const byCustomer = { ...move('renegotiate'), askedBy: 'customer' } as Move;
    expect(known(['promise', 'renegotiate', byCustomer]).reason).toBeUndefined();
    const theirs = { ...move('promise'), direction: 'theirs' } as Move;
    expect(known([theirs, 'renegotiate'], 'hand-back').reason).toBeUndefined();
  });
});
