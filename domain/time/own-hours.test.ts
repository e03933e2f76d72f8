import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hour, instant, shanghai } from '../../tests/builders.ts';
import { holidayOn, isKnownYear, knownUntil } from './chinese-holidays.ts';
import { holidayRegion, hoursFault, isSameHours, type OwnHours, usualOwnHours } from './own-hours.ts';
import { repTime } from './rep-time.ts';
import { ownHoursSchema, zoneSchema } from './schema.ts';
import { afterWorking, isWorkingTime, workingBetween } from './working-time.ts';

const late: OwnHours = { days: [2, 3, 4, 5, 6], start: '10:30', end: '19:00', holidays: 'auto' };

describe('hours of the rep’s own', () => {
  it.each([
    ['no-day', { days: [] }],
    ['no-time', { start: '' }],
    ['no-time', { end: '24:00' }],
    ['no-time', { start: '9:00' }],
    ['order', { start: '18:00', end: '18:00' }],
    ['order', { start: '22:00', end: '06:00' }],
  ] as const)('that nobody can work are told apart and refused: %s', (fault, part) => {
    const hours = { ...late, ...part, days: [...('days' in part ? part.days : late.days)] };
    expect(hoursFault(hours)).toBe(fault);
    expect(ownHoursSchema.safeParse(hours).success).toBe(false);
  });

  it('are taken as they are', () => {
    for (const hours of [late, usualOwnHours]) {
      expect(hoursFault(hours)).toBeNull();
      expect(ownHoursSchema.parse(hours)).toEqual(hours);
    }
  });

  it('are the same in whichever order their days stand', () => {
    expect(isSameHours(late, { ...late, days: [6, 5, 4, 3, 2] })).toBe(true);
    expect(isSameHours(late, { ...late, days: [1, 2, 3, 4, 5] })).toBe(false);
    expect(isSameHours(late, { ...late, holidays: 'none' })).toBe(false);
  });

  it('are when the rep works, and no other time is', () => {
    const zone = 'Europe/Berlin';
    const work = repTime(zone, late);
    const worked = (local: string) => isWorkingTime(instant(local, zone), zone, work);
    expect(worked('2026-11-28T18:30')).toBe(true);
    expect(worked('2026-11-28T10:00')).toBe(false);
    expect(worked('2026-11-30T12:00')).toBe(false);
    expect(afterWorking(instant('2026-11-28T18:30', zone), hour, zone, work)).toBe(
      instant('2026-12-01T11:00', zone),
    );
  });

  it('hold a whole day of working time each, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 22 }),
        fc.integer({ min: 1, max: 23 }),
        (days, from, long) => {
          const to = Math.min(23, from + long);
          const clock = (at: number) => `${String(at).padStart(2, '0')}:00`;
          const own: OwnHours = { days, start: clock(from), end: clock(to), holidays: 'none' };
          expect(hoursFault(own)).toBeNull();
          const week = workingBetween(
            instant('2026-11-23T00:00'),
            instant('2026-11-30T00:00'),
            shanghai,
            repTime(shanghai, own),
          );
          expect(week).toBe(days.length * (to - from) * hour);
        },
      ),
    );
  });

  it('asked for again are the same object, so that what is worked out of it is kept', () => {
    expect(repTime(shanghai, late)).toBe(repTime(shanghai, late));
    expect(repTime(shanghai)).toBe(repTime(shanghai, null));
    expect(repTime(shanghai, { ...late })).toEqual(repTime(shanghai, late));
  });
});

describe('whose holidays count', () => {
  // 6 October 2026 is off in China, 10 October, a Saturday, is worked instead.
  const dayOff = instant('2026-10-06T12:00');
  const makeUp = instant('2026-10-10T12:00');

  it.each([
    ['auto', 'Asia/Shanghai', true],
    ['auto', 'Europe/Berlin', false],
    ['cn', 'Europe/Berlin', true],
    ['none', 'Asia/Shanghai', false],
  ] as const)('is as the rep says: %s in %s', (holidays, zone, inChina) => {
    const work = repTime(zone, { ...usualOwnHours, holidays });
    expect(holidayRegion(zone, holidays)).toBe(inChina ? 'CN' : undefined);
    expect(isWorkingTime(dayOff, shanghai, work)).toBe(!inChina);
    expect(isWorkingTime(makeUp, shanghai, work)).toBe(inChina);
  });

  it('is known until the end of the last year that is decreed', () => {
    const until = knownUntil();
    const year = Number(until.slice(0, 4));
    expect(until).toBe(`${year}-12-31`);
    expect(isKnownYear(year)).toBe(true);
    expect(isKnownYear(year + 1)).toBe(false);
    expect(holidayOn(`${year}-01-01`)).toBe('元旦');
  });
});

describe('a zone', () => {
  it.each(['Europe/Berlin', 'Asia/Kolkata', 'UTC'])('that a browser knows is taken: %s', (zone) => {
    expect(zoneSchema.safeParse(zone).success).toBe(true);
  });

  it.each(['', 'Europe/Atlantis', '+08:00', 'x'.repeat(65)])('that none knows is refused: "%s"', (zone) => {
    expect(zoneSchema.safeParse(zone).success).toBe(false);
  });
});
