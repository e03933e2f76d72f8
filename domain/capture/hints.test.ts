import { describe, expect, it } from 'vitest';
import { due, hour, instant, shanghai } from '../../tests/builders.ts';
import { starterStandards } from '../standards/starter.ts';
import { repTime } from '../time/rep-time.ts';
import { type Hint, hintsOn, type Manners, type Promised } from './hints.ts';

// A Wednesday, ten in the morning in Shanghai.
const clock = { now: instant('2026-11-25T10:00'), zone: shanghai, work: repTime(shanghai) };
const friday = instant('2026-11-27T18:00');

function hints(text: string, promised: Partial<Promised> = {}, manners: Partial<Manners> = {}): Hint[] {
  return hintsOn(
    { text, kind: 'quote', due: null, isUndated: false, ...promised },
    { standards: starterStandards, tier: 'standard', off: [], ...manners },
    clock,
  );
}
const names = (...of: Parameters<typeof hints>) => hints(...of).map(({ name }) => name);

describe('what is said of a promise of ours', () => {
  it('is when such a promise is usually due, by its kind and the tier of the customer, where it has no date', () => {
    expect(hints('把报价单发给王总')).toEqual([{ name: 'no-date', spans: [], usual: friday }]);
    const [key] = hints('把报价单发给王总', {}, { tier: 'key' });
    expect(key?.usual).toBe(instant('2026-11-26T18:00'));
    const [sample] = hints('send the sample', { kind: 'sample' });
    expect(sample?.usual).toBe(instant('2026-12-02T18:00'));
  });

  it('is the same where its time is vague, with the words that say so', () => {
    const text = '尽快把报价单发给王总';
    const [hint] = hints(text);
    expect(hint).toMatchObject({ name: 'vague-time', usual: friday });
    expect(hint?.spans.map(([from, to]) => text.slice(from, to))).toEqual(['尽快']);
  });

  it('offers no date where no standard fits', () => {
    expect(hints('把报价单发给王总', {}, { standards: [] })).toEqual([{ name: 'no-date', spans: [] }]);
  });

  it('is nothing of a date that is there, or that the rep has taken away', () => {
    expect(names('把报价单发给王总', { due: due(friday) })).toEqual([]);
    expect(names('把报价单发给王总', { isUndated: true })).toEqual([]);
  });

  it('is that its date is shorter than the standard of the customer’s tier', () => {
    const tomorrow = { due: due(instant('2026-11-26T18:00')) };
    const text = '明天把报价单发给王总';
    expect(hints(text, tomorrow)).toEqual([{ name: 'short-date', spans: [], usual: friday }]);
    expect(names(text, tomorrow, { tier: 'key' })).toEqual([]);
    expect(names(text, { due: due(clock.now - hour) })).toEqual([]);
  });

  it('is the same of a date on a day nobody works on', () => {
    const sunday = { ...clock, now: instant('2026-11-29T10:00') };
    const promised = { text: '今天下班前发报价单', kind: 'quote', isUndated: false };
    const manners = { standards: starterStandards, tier: 'standard', off: [] };
    const today = due(instant('2026-11-29T18:00'));
    expect(hintsOn({ ...promised, due: today }, manners, sunday).map(({ name }) => name)).toEqual([
      'short-date',
    ]);
  });

  it('stands in the order of its use, and says nothing the rep does not want to be told', () => {
    const text = '保证免费处理一下';
    expect(names(text)).toEqual(['beyond-authority', 'over-strong', 'vague-what', 'no-date']);
    expect(names(text, {}, { off: ['over-strong', 'no-date'] })).toEqual(['beyond-authority', 'vague-what']);
    const short = { due: due(instant('2026-11-25T15:00')) };
    expect(names(`下午3点前${text}`, short)[0]).toBe('short-date');
  });

  it('goes by the rep’s own list of what he may not grant', () => {
    const text = '周五前免费上门';
    expect(names(text, { due: due(friday), kind: 'callback' })).toEqual(['beyond-authority']);
    expect(names(text, { due: due(friday), kind: 'callback' }, { authority: ['赠送'] })).toEqual([]);
  });

  it('has the text without a word that promises a lot, where it reads the same without it', () => {
    const [strong] = hints('I will definitely send the quote by Friday', { due: due(friday) });
    expect(strong).toMatchObject({ name: 'over-strong', without: 'I will send the quote by Friday' });
    const [never] = hints('We will never be late on Friday', { due: due(friday) });
    expect(never).toMatchObject({ name: 'over-strong' });
    expect(never).not.toHaveProperty('without');
  });

  it('waits for a few characters before it misses anything', () => {
    expect(names('发')).toEqual([]);
    expect(names('send')).toEqual([]);
    expect(names('发报价')).toEqual(['no-date']);
    expect(names('send it')).toEqual(['no-date']);
  });
});
