import { describe, expect, it } from 'vitest';
import { longestText } from '../../../domain/limits.ts';
import { isWorkingTime } from '../../../domain/time/working-time.ts';
import { instant } from '../../../tests/builders.ts';
import type { Line } from './line-store.ts';
import { type Measure, readHints, readLine, readMoment, type Scene } from './reading.ts';

// A Wednesday, ten in the morning in Shanghai.
const scene: Scene = {
  now: instant('2026-11-25T10:00'),
  zone: 'Asia/Shanghai',
  locale: 'zh-CN',
  promiseKinds: null,
  work: null,
  leads: null,
};
const read = (line: Line) => {
  const reading = readLine(line, scene);
  if (!reading) throw new Error('Nothing was read.');
  return reading;
};

describe('a line as it would be saved', () => {
  it('is what was promised, with the date taken out of the words and kept as a date', () => {
    const text = '周五下午3点前把报价单发给王总';
    const { kind, direction, promiseKind, what, due, spans } = read({ text });
    expect({ kind, direction, promiseKind, what }).toEqual({
      kind: 'promise',
      direction: 'ours',
      promiseKind: 'quote',
      what: '把报价单发给王总',
    });
    expect(due).toMatchObject({ at: instant('2026-11-27T15:00'), precision: 'minute', deadline: true });
    expect(spans.map(([start, end]) => text.slice(start, end)).join()).toContain('周五下午3点');
  });

  it('keeps its words whole where the rep has taken the date away', () => {
    const { what, due, spans } = read({ text: '周五把报价单发给王总', moment: null });
    expect({ what, due, spans }).toEqual({ what: '周五把报价单发给王总', due: null, spans: [] });
  });

  it('is due when the rep says, over what its words say', () => {
    const moment = instant('2026-11-30T10:00');
    const { due, offDay } = read({ text: '周六把报价单发给王总', moment });
    expect(due).toEqual({ at: moment, zone: 'Asia/Shanghai', precision: 'minute', deadline: false });
    expect(offDay).toBeNull();
  });

  it('goes by the hours and the holidays the rep keeps', () => {
    const work = { days: [1, 2, 3, 4, 6], start: '10:00', end: '16:00', holidays: 'none' as const };
    const own = readLine({ text: '周五发报价' }, { ...scene, work });
    expect(own?.due?.at).toBe(instant('2026-11-27T16:00'));
    expect(own?.offDay).toMatchObject({ why: 'weekend', workingDayBefore: '2026-11-26' });
    expect(isWorkingTime(own?.ringsAt ?? 0, scene.zone, work)).toBe(true);
    const inSeptember = { ...scene, now: instant('2026-09-21T10:00') };
    expect(readMoment('国庆前', inSeptember)?.at).toBe(instant('2026-09-30T18:00'));
    expect(readMoment('国庆前', { ...inSeptember, work })).toBeNull();
    expect(readMoment('国庆前', { ...inSeptember, zone: 'Europe/Berlin' })).toBeNull();
  });

  it('is of the kinds and the side the rep has chosen', () => {
    const chosen = read({ text: '周五发报价', direction: 'theirs', promiseKind: 'other' });
    expect(chosen).toMatchObject({ direction: 'theirs', promiseKind: 'other' });
    expect(read({ text: '周五发报价', kind: 'callback' })).toMatchObject({ kind: 'callback', ringsAt: null });
  });

  it('loses its prefix and nothing else where it is a note or an expectation', () => {
    expect(read({ text: 'n: 王总周五去杭州出差' }).what).toBe('王总周五去杭州出差');
    expect(read({ text: '希望周五能到货', kind: 'expectation' })).toMatchObject({
      what: '希望周五能到货',
      due: null,
    });
  });

  it('stays as it is where it is nothing but a date', () => {
    expect(read({ text: '周五下午3点' }).what).toBe('周五下午3点');
  });

  it('tells that a day is off, and when the reminder rings', () => {
    expect(read({ text: '周六下午3点把报价单发给王总' }).offDay).toEqual({
      why: 'weekend',
      workingDayBefore: '2026-11-27',
    });
    const quote = { text: '周五下午3点把报价单发给王总' };
    expect(read(quote)).toMatchObject({
      ringsAt: instant('2026-11-27T14:00'),
      lead: { unit: 'hour', count: 1 },
    });
  });

  it('tells how long before the reminder rings by kind, tier and the rep’s own table, where it is just so long', () => {
    const text = '下周五下午3点前把合同发给王总';
    expect(readLine({ text }, scene, 'key')).toMatchObject({
      promiseKind: 'document',
      ringsAt: instant('2026-12-03T15:00'),
      lead: { unit: 'day', count: 1 },
    });
    expect(read({ text }).lead).toEqual({ unit: 'day', count: 0.5 });
    expect(read({ text, direction: 'theirs' }).lead).toEqual({ unit: 'hour', count: 1 });
    const leads = [{ kind: 'document', tier: 'standard', hours: 3 }];
    expect(readLine({ text }, { ...scene, leads })?.lead).toEqual({ unit: 'hour', count: 3 });
    // Too little time is left for all of it.
    expect(readLine({ text: '今天下午3点前把合同发给王总' }, scene, 'key')).toMatchObject({
      ringsAt: instant('2026-11-25T12:30'),
      lead: null,
    });
  });

  it('goes by the holidays of China where the clocks are Chinese, and says where they are not known yet', () => {
    const now = instant('2026-09-28T10:00');
    const holiday = readLine({ text: '10月1日把报价单发给王总' }, { ...scene, now });
    expect(holiday?.offDay).toMatchObject({ why: 'holiday', workingDayBefore: '2026-09-30' });
    const abroad = readLine({ text: '10月1日把报价单发给王总' }, { ...scene, now, zone: 'Europe/Berlin' });
    expect(abroad?.offDay).toBeNull();
    expect(read({ text: '春节前把报价单发给王总' })).toMatchObject({ calendarEnds: true, due: null });
  });

  it('knows the kinds by the words of the rep', () => {
    const own = [{ kind: '试用', words: ['试用账号'] }];
    const reading = readLine({ text: '周五开通试用账号' }, { ...scene, promiseKinds: own });
    expect(reading?.promiseKind).toBe('试用');
  });

  it('is read whatever blanks follow it, but not where it is longer than can be saved', () => {
    const text = '周五发报价';
    expect(read({ text: text + ' '.repeat(longestText) }).due).toEqual(read({ text }).due);
    for (const piece of ['1', '2026-11-25 ', '周五', 'Friday 3pm ', '明天下午三点半']) {
      const began = performance.now();
      expect(readLine({ text: piece.repeat(100_000 / piece.length) }, scene)).toBeNull();
      expect(performance.now() - began).toBeLessThan(3_000);
    }
  });
});

describe('what is said of a line', () => {
  const usual: Measure = { tier: 'standard', standards: null, authority: null, wordingOff: [] };
  const said = (line: Line, measure: Partial<Measure> = {}) =>
    readHints(line, read(line), { ...usual, ...measure }, scene).map(({ name }) => name);

  it('is said only of a promise of ours', () => {
    expect(said({ text: '尽快把报价单发给王总' })).toEqual(['vague-time']);
    expect(said({ text: '尽快把报价单发给王总', direction: 'theirs' })).toEqual([]);
    expect(said({ text: '客户尽快把合同寄来' })).toEqual([]);
    expect(said({ text: '希望尽快到货' })).toEqual([]);
    expect(said({ text: '尽快把报价单发给王总', kind: 'note' })).toEqual([]);
  });

  it('goes by the date that would be saved, also one set or taken away by hand', () => {
    const text = '明天上午10点把报价单发给王总';
    expect(said({ text })).toEqual(['short-date']);
    expect(said({ text, moment: instant('2026-11-30T18:00') })).toEqual([]);
    expect(said({ text, moment: null })).toEqual([]);
    expect(said({ text: '把报价单发给王总', moment: instant('2026-11-26T10:00') })).toEqual(['short-date']);
  });

  it('is a short date on a day nobody works on too: the one says when it is, the other that it is soon', () => {
    const text = '周六下午3点把样品寄给王总';
    expect(read({ text }).offDay).not.toBeNull();
    expect(said({ text })).toEqual(['short-date']);
  });

  it('goes by the rep’s own settings', () => {
    const text = '把报价单发给王总';
    expect(said({ text }, { wordingOff: ['no-date'] })).toEqual([]);
    expect(said({ text: '周五发合同给王总' }, { authority: ['合同'] })).toEqual(['beyond-authority']);
    const standards = [{ kind: 'quote', tier: 'standard', hours: 36, told: 'everyone' as const }];
    expect(said({ text: '周五把报价单发给王总' })).toEqual([]);
    expect(said({ text: '周五把报价单发给王总' }, { standards })).toEqual(['short-date']);
  });
});

describe('the moment in a field of a form', () => {
  it('is read as for a promise', () => {
    expect(readMoment('周五', scene)?.at).toBe(instant('2026-11-27T18:00'));
    expect(readMoment('no idea', scene)).toBeNull();
  });
});
