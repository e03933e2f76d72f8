import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hour, instant, minute, shanghai } from '../../tests/builders.ts';
import { usualHours } from './usual-hours.ts';
import {
  afterWorking,
  beforeWorking,
  isWorkingTime,
  lengthOfDay,
  type WorkingTime,
  workingBetween,
} from './working-time.ts';

const between = (from: string, to: string, zone = shanghai, work: WorkingTime = usualHours) =>
  workingBetween(instant(from, zone), instant(to, zone), zone, work) / hour;
const later = (from: string, hours: number, work: WorkingTime = usualHours) =>
  afterWorking(instant(from), hours * hour, shanghai, work);

describe('working time between two instants', () => {
  // 2026-11-25 is a Wednesday; a day is worked from 9 to 18.
  it.each([
    ['2026-11-25T10:00', '2026-11-25T12:30', 2.5],
    ['2026-11-25T07:00', '2026-11-25T22:00', 9],
    ['2026-11-25T19:00', '2026-11-26T08:00', 0],
    ['2026-11-25T17:00', '2026-11-26T10:00', 2],
    ['2026-11-27T17:00', '2026-11-30T10:00', 2],
    ['2026-11-28T00:00', '2026-11-29T23:59', 0],
    ['2026-11-25T09:00', '2026-12-02T09:00', 45],
    ['2026-11-25T12:00', '2026-11-25T10:00', 0],
  ])('from %s to %s is %d hours', (from, to, hours) => {
    expect(between(from, to)).toBe(hours);
  });

  it('is told by the clocks of the zone, over a change of them', () => {
    // Clocks in New York go back on 2026-11-01, a Sunday: Friday 17 to Monday 10 is one hour and one.
    expect(between('2026-10-30T17:00', '2026-11-02T10:00', 'America/New_York')).toBe(2);
  });

  it('leaves out holidays and counts days worked instead', () => {
    const isWorked = (day: string) => ({ '2026-11-26': false, '2026-11-28': true })[day];
    expect(between('2026-11-25T18:00', '2026-11-29T00:00', shanghai, { ...usualHours, isWorked })).toBe(18);
  });

  it('to the end of time is counted at once', () => {
    const years = workingBetween(
      instant('2026-11-23T00:00'),
      instant('9999-12-31T00:00'),
      shanghai,
      usualHours,
    );
    // 416,000 weeks of 45 hours and a few days.
    expect(years / hour / 45).toBeGreaterThan(415_000);
    expect(years / hour / 45).toBeLessThan(417_000);
  });
});

describe('so much working time later', () => {
  it.each([
    ['2026-11-25T10:00', 2, '2026-11-25T12:00'],
    ['2026-11-25T10:00', 8, '2026-11-25T18:00'],
    ['2026-11-25T10:00', 9, '2026-11-26T10:00'],
    ['2026-11-27T17:00', 2, '2026-11-30T10:00'],
    ['2026-11-28T12:00', 1, '2026-11-30T10:00'],
    ['2026-11-28T12:00', 0, '2026-11-28T12:00'],
  ])('%s and %d hours is %s', (from, hours, to) => {
    expect(later(from, hours)).toBe(instant(to));
  });

  it('is the same instant where nobody ever works', () => {
    expect(later('2026-11-25T10:00', 5, { ...usualHours, days: [] })).toBe(instant('2026-11-25T10:00'));
    expect(later('2026-11-25T10:00', 5, { ...usualHours, isWorked: () => false })).toBe(
      instant('2026-11-25T10:00'),
    );
  });
});

const moment = fc.integer({ min: instant('2026-01-01T00:00'), max: instant('2027-12-31T00:00') });
const zone = fc.constantFrom(shanghai, 'America/New_York', 'Asia/Kathmandu', 'UTC');

describe('for any instants', () => {
  it('two spans that meet are as long as the whole', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), zone, (some, where) => {
        const [a = 0, b = 0, c = 0] = [...some].sort((x, y) => x - y);
        const sum = workingBetween(a, b, where, usualHours) + workingBetween(b, c, where, usualHours);
        expect(sum).toBe(workingBetween(a, c, where, usualHours));
      }),
    );
  });

  it('what was added is what lies between', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 500 * hour }), zone, (at, time, where) => {
        const later = afterWorking(at, time, where, usualHours);
        expect(later).toBeGreaterThanOrEqual(at);
        expect(workingBetween(at, later, where, usualHours)).toBe(time);
      }),
    );
  });

  it('a day is as long as its hours', () => {
    expect(lengthOfDay(usualHours)).toBe(9 * hour);
    expect(lengthOfDay({ days: [1], start: '08:30', end: '08:45' })).toBe(15 * minute);
    expect(lengthOfDay({ days: [1], start: '18:00', end: '09:00' })).toBe(0);
  });
});

describe('so much working time earlier', () => {
  const earlier = (from: string, hours: number, work: WorkingTime = usualHours) =>
    beforeWorking(instant(from), hours * hour, shanghai, work);

  it.each([
    ['2026-11-25T15:00', 2, '2026-11-25T13:00'],
    ['2026-11-25T20:00', 1, '2026-11-25T17:00'],
    ['2026-11-25T09:30', 1, '2026-11-24T17:30'],
    ['2026-11-30T09:30', 9, '2026-11-27T09:30'],
    ['2026-11-29T12:00', 9, '2026-11-27T09:00'],
    ['2026-11-25T15:00', 0, '2026-11-25T15:00'],
  ])('than %s, %d hours, is %s', (from, hours, to) => {
    expect(earlier(from, hours)).toBe(instant(to));
  });

  it('is the same instant where nobody ever works', () => {
    expect(earlier('2026-11-25T15:00', 2, { ...usualHours, days: [] })).toBe(instant('2026-11-25T15:00'));
  });

  it('lies in working time, with just so much of it between', () => {
    const moments = fc.integer({ min: instant('2026-01-01T00:00'), max: instant('2027-12-31T00:00') });
    const zones = fc.constantFrom(shanghai, 'Asia/Kathmandu', 'Pacific/Kiritimati');
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 200 * 60 }), zones, (at, minutes, zone) => {
        const before = beforeWorking(at, minutes * minute, zone, usualHours);
        expect(workingBetween(before, at, zone, usualHours)).toBe(minutes * minute);
        expect(isWorkingTime(before, zone, usualHours)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
