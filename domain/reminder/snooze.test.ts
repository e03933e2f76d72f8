import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour, instant, minute, now, shanghai } from '../../tests/builders.ts';
import { repTime } from '../time/rep-time.ts';
import { usualHours } from '../time/usual-hours.ts';
import { isWorkingTime, type WorkingTime } from '../time/working-time.ts';
import { wallClock } from '../time/zone.ts';
import { nextAttempt, type SnoozeName, snoozeChoices } from './snooze.ts';

const zones = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
];
const moment = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
const zone = fc.constantFrom(...zones);
const clock = (hours: number) => `${String(Math.floor(hours)).padStart(2, '0')}:${hours % 1 ? '30' : '00'}`;
const work: fc.Arbitrary<WorkingTime> = fc
  .record({
    start: fc.integer({ min: 0, max: 28 }),
    length: fc.integer({ min: 8, max: 19 }),
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  })
  .map(({ start, length, days }) => ({
    days,
    start: clock(start / 2),
    end: clock((start + length) / 2),
  }));

describe('the moments a reminder can be put off to', () => {
  const told = (local: string, hours: WorkingTime = usualHours) =>
    snoozeChoices(instant(local), shanghai, hours).map(
      ({ name, at }) => `${name} ${wallClock(at, shanghai).toString().slice(5, 16)}`,
    );

  it('are, on a working morning, all but the next working day, which is tomorrow', () => {
    expect(told('2026-11-25T10:00')).toEqual([
      'quarter 11-25T10:15',
      'hour 11-25T11:00',
      'afternoon 11-25T14:00',
      'tomorrow 11-26T09:00',
    ]);
  });

  it('are without this afternoon once that is no half hour ahead, or is in an hour', () => {
    expect(told('2026-11-25T13:30')).toContain('afternoon 11-25T14:00');
    expect(told('2026-11-25T13:31').join()).not.toContain('afternoon');
    expect(told('2026-11-25T13:00').join()).not.toContain('afternoon');
  });

  it('name the next working day before a weekend or a holiday', () => {
    expect(told('2026-11-27T16:00').slice(2)).toEqual(['tomorrow 11-28T09:00', 'workday 11-30T09:00']);
    expect(told('2026-09-30T16:00', repTime(shanghai)).slice(2)).toEqual([
      'tomorrow 10-01T09:00',
      'workday 10-08T09:00',
    ]);
  });

  it('are at the start of work by the clock, also when the clocks change that night', () => {
    const friday = instant('2027-03-13T16:00', 'America/New_York');
    const tomorrow = snoozeChoices(friday, 'America/New_York', usualHours).find(
      ({ name }) => name === 'tomorrow',
    );
    expect(tomorrow?.at).toBe(instant('2027-03-14T09:00', 'America/New_York'));
    expect((tomorrow?.at ?? 0) - friday).toBe(16 * hour);
  });

  it('are without a working day where nobody works', () => {
    const never = { ...usualHours, days: [] };
    const names: SnoozeName[] = snoozeChoices(now, shanghai, never).map(({ name }) => name);
    expect(names).not.toContain('workday');
  });

  it('are ahead, in order and distinct, a quarter of an hour first, wherever and whenever', () => {
    fc.assert(
      fc.property(moment, zone, work, (at, where, hours) => {
        const moments = snoozeChoices(at, where, hours).map((choice) => choice.at - at);
        expect(moments[0]).toBe(15 * minute);
        expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
        expect(moments.slice(1).every((ahead) => ahead >= 30 * minute)).toBe(true);
      }),
    );
  });
});

describe('when to try again where nobody answered', () => {
  const next = (attempts: number, local: string) =>
    wallClock(nextAttempt(attempts, instant(local), shanghai, usualHours), shanghai)
      .toString()
      .slice(5, 16);

  it('is two working hours later the first time', () => {
    expect(next(1, '2026-11-25T10:02')).toBe('11-25T12:05');
    expect(next(1, '2026-11-27T17:00')).toBe('11-30T10:00');
  });

  it('is in the other half of the next working day the second time', () => {
    expect(next(2, '2026-11-25T10:00')).toBe('11-26T15:30');
    expect(next(2, '2026-11-25T16:00')).toBe('11-26T11:00');
    expect(next(2, '2026-11-27T16:00')).toBe('11-30T11:00');
  });

  it('is in the other half two working days later from then on', () => {
    expect(next(3, '2026-11-25T10:00')).toBe('11-27T15:30');
    expect(next(7, '2026-11-26T16:00')).toBe('11-30T11:00');
  });

  it('is always ahead, in working time, and on another day from the second time on', () => {
    fc.assert(
      fc.property(moment, zone, work, fc.integer({ min: 1, max: 9 }), (at, where, hours, attempts) => {
        const again = nextAttempt(attempts, at, where, hours);
        expect(again).toBeGreaterThan(at);
        expect(isWorkingTime(again, where, hours)).toBe(true);
        const onDay = (instant: number) => wallClock(instant, where).toPlainDate().toString();
        if (attempts > 1) expect(onDay(again)).not.toBe(onDay(at));
      }),
    );
  });

  it('is ahead even where nobody ever works', () => {
    const never = { ...usualHours, days: [] };
    for (const attempts of [1, 2, 3]) {
      const again = nextAttempt(attempts, now, shanghai, never);
      expect(again).toBeGreaterThan(now);
      expect(again).toBeLessThanOrEqual(now + day);
    }
  });
});
