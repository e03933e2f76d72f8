import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hour, instant, minute, now, shanghai } from '../../tests/builders.ts';
import { defaultPromiseKinds } from '../capture/promise-kind.ts';
import { usualHours } from '../time/usual-hours.ts';
import { afterWorking, isWorkingTime } from '../time/working-time.ts';
import { shorterThanUsual, usualDue } from './lead.ts';
import { audiences, tiers } from './names.ts';
import { type Standard, standardsSchema } from './schema.ts';
import { standardFor } from './standard-for.ts';
import { starterStandards } from './starter.ts';

const standard = (hours: number): Standard => ({ kind: 'quote', tier: 'standard', hours, told: 'everyone' });
const clock = (local = '2026-11-25T10:07') => ({ now: instant(local), zone: shanghai, work: usualHours });

describe('the starter set', () => {
  const kinds = [...defaultPromiseKinds.map(({ kind }) => kind), 'other'];

  it('is one that may be stored', () => {
    expect(standardsSchema.safeParse(starterStandards).success).toBe(true);
  });

  it.each(kinds.flatMap((kind) => tiers.map((tier) => [kind, tier])))('knows %s for %s', (kind, tier) => {
    expect(standardFor(starterStandards, kind, tier)).toMatchObject({ kind, tier });
  });

  it('is never slower for key customers, and never tells everyone what they get', () => {
    for (const kind of kinds) {
      const key = standardFor(starterStandards, kind, 'key');
      const ordinary = standardFor(starterStandards, kind, 'standard');
      expect(key?.hours).toBeLessThan(ordinary?.hours ?? 0);
      expect(key?.told).not.toBe('everyone');
    }
  });
});

describe('the standard that holds', () => {
  const [quote, keyQuote, other, keyOther] = [
    standard(18),
    { ...standard(9), tier: 'key' },
    { ...standard(27), kind: 'other' },
    { ...standard(20), kind: 'other', tier: 'key' },
  ];

  it.each([
    ['quote', 'key', keyQuote],
    ['quote', 'silver', quote],
    ['trial', 'key', keyOther],
    ['trial', 'silver', other],
    ['__proto__', 'constructor', other],
  ])('for %s and %s is the nearest there is', (kind, tier, expected) => {
    expect(standardFor([quote, keyQuote, other, keyOther], kind, tier)).toBe(expected);
  });

  it('is none where there is none', () => {
    expect(standardFor([], 'quote', 'key')).toBeNull();
    expect(standardFor([keyQuote], 'visit', 'standard')).toBeNull();
  });

  it('is one of the list, of the kind asked for if the list has it for anybody ordinary', () => {
    const some = fc.constantFrom('quote', 'visit', 'other', 'trial');
    const tier = fc.constantFrom('standard', 'key', 'silver');
    const row = fc.record({
      kind: some,
      tier,
      hours: fc.integer({ min: 1, max: 90 }),
      told: fc.constantFrom(...audiences),
    });
    fc.assert(
      fc.property(fc.array(row), some, tier, (list, kind, who) => {
        const found = standardFor(list, kind, who);
        if (list.some((one) => one.kind === kind && (one.tier === who || one.tier === 'standard')))
          expect(found?.kind).toBe(kind);
        if (found) expect(list).toContain(found);
      }),
    );
  });

  it.each([
    ['twice for one kind and tier', [standard(9), standard(18)]],
    ['of no time', [standard(0)]],
    ['without end', [standard(Number.POSITIVE_INFINITY)]],
    ['of a blank tier', [{ ...standard(9), tier: ' ' }]],
  ])('is not stored %s', (_why, list) => {
    expect(standardsSchema.safeParse(list).success).toBe(false);
  });
});

describe('the usual due moment', () => {
  // 2026-11-25 is a Wednesday; a day is worked from 9 to 18.
  it.each([
    ['2026-11-25T10:07', 4, '2026-11-25T14:30', 'minute'],
    ['2026-11-25T10:00', 4, '2026-11-25T14:00', 'minute'],
    ['2026-11-25T16:00', 4, '2026-11-26T11:00', 'minute'],
    ['2026-11-25T10:07', 9, '2026-11-26T18:00', 'day'],
    ['2026-11-27T16:00', 9, '2026-11-30T18:00', 'day'],
    ['2026-11-28T12:00', 9, '2026-11-30T18:00', 'day'],
    ['2026-11-25T10:07', 45, '2026-12-02T18:00', 'day'],
  ])('of what is promised at %s and takes %d hours is %s', (from, hours, at, precision) => {
    expect(usualDue(standard(hours), clock(from))).toEqual({
      at: instant(at),
      zone: shanghai,
      precision,
      deadline: true,
    });
  });

  it('does not run past the end of the day where that is no half hour', () => {
    const work = { ...usualHours, end: '17:45' };
    const due = usualDue(standard(4), { now: instant('2026-11-25T13:40'), zone: shanghai, work });
    expect(due?.at).toBe(instant('2026-11-25T17:45'));
  });

  it('is none where nobody works', () => {
    expect(usualDue(standard(9), { ...clock(), work: { ...usualHours, days: [] } })).toBeNull();
  });
});

const moment = fc.integer({ min: instant('2026-01-01T00:00'), max: instant('2027-12-31T00:00') });
const zone = fc.constantFrom(shanghai, 'America/New_York', 'Asia/Kathmandu', 'Europe/London', 'UTC');
const hours = fc.double({ min: 0.25, max: 200, noNaN: true });

describe('for any moment, zone and standard', () => {
  it('the usual due is never before its working hours have passed, and in working time', () => {
    fc.assert(
      fc.property(moment, zone, hours, (at, where, time) => {
        const due = usualDue(standard(time), { now: at, zone: where, work: usualHours });
        expect(due?.at).toBeGreaterThanOrEqual(afterWorking(at, time * hour, where, usualHours));
        expect(isWorkingTime(due?.at ?? 0, where, usualHours)).toBe(true);
      }),
    );
  });

  it('the usual due is not shorter than usual, nor is anything after it', () => {
    fc.assert(
      fc.property(moment, zone, hours, fc.nat(1000 * hour), (at, where, time, more) => {
        const here = { now: at, zone: where, work: usualHours };
        const due = usualDue(standard(time), here);
        expect(shorterThanUsual((due?.at ?? 0) + more, standard(time), here)).toBeNull();
      }),
    );
  });

  it('a longer standard is never due earlier', () => {
    fc.assert(
      fc.property(moment, zone, hours, hours, (at, where, one, other) => {
        const here = { now: at, zone: where, work: usualHours };
        const [short, long] = [Math.min(one, other), Math.max(one, other)].map(
          (time) => usualDue(standard(time), here)?.at ?? 0,
        );
        expect(long).toBeGreaterThanOrEqual(short ?? 0);
      }),
    );
  });

  it('a date that is told as short leaves less working time than the standard, and the usual one is later', () => {
    fc.assert(
      fc.property(moment, zone, hours, fc.integer({ min: -50, max: 400 }), (at, where, time, later) => {
        const due = at + later * hour;
        const short = shorterThanUsual(due, standard(time), { now: at, zone: where, work: usualHours });
        if (!short) return;
        expect(short.leaves).toBeLessThan(time);
        expect(short.leaves).toBeGreaterThanOrEqual(0);
        expect(short.usual.at).toBeGreaterThan(due);
      }),
    );
  });
});

describe('a typed date', () => {
  it('is told as short with what it leaves and the usual one', () => {
    const short = shorterThanUsual(instant('2026-11-25T18:00'), standard(18), clock('2026-11-25T10:00'));
    expect(short).toMatchObject({ leaves: 8, usual: { at: instant('2026-11-27T18:00') } });
  });

  it('just long enough is let alone, a minute less is not', () => {
    const enough = instant('2026-11-25T14:00');
    expect(shorterThanUsual(enough, standard(4), clock('2026-11-25T10:00'))).toBeNull();
    expect(shorterThanUsual(enough - minute, standard(4), clock('2026-11-25T10:00'))).not.toBeNull();
  });

  it('is let alone where nobody works', () => {
    const off = { ...clock(), work: { ...usualHours, days: [] } };
    expect(shorterThanUsual(now + hour, standard(9), off)).toBeNull();
  });
});
