import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, shanghai } from '../../tests/builders.ts';
import { outOfHoursThere, thereAt } from './there.ts';
import { wallClock } from './zone.ts';

const zones = [
  'Asia/Shanghai',
  'Asia/Singapore',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
];
const zone = fc.constantFrom(...zones);
const moment = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });

describe('the customer’s clocks', () => {
  it('are told as the date library tells them, with their day of the week', () => {
    fc.assert(
      fc.property(moment, zone, zone, (at, where, own) => {
        const [wall, here] = [wallClock(at, where), wallClock(at, own)];
        const there = thereAt(at, where, own);
        const told = {
          clock: wall.toString().slice(11, 16),
          weekday: wall.dayOfWeek % 7,
          isOtherDay: !wall.toPlainDate().equals(here.toPlainDate()),
        };
        expect(there && { ...there, hour: undefined }).toEqual(
          wall.equals(here) ? null : { ...told, hour: undefined },
        );
      }),
    );
  });

  it('are not told where they show what the rep’s do, under whichever name', () => {
    expect(thereAt(instant('2026-11-25T10:00'), 'Asia/Singapore', shanghai)).toBeNull();
    expect(thereAt(instant('2026-11-25T10:00'), 'Asia/Tokyo', shanghai)).not.toBeNull();
  });

  it('follow the change to summer time', () => {
    const clock = (local: string) => thereAt(instant(local), 'Europe/Berlin', shanghai)?.clock;
    expect(clock('2026-03-28T15:00')).toBe('08:00');
    expect(clock('2026-03-30T15:00')).toBe('09:00');
  });

  it.each([
    ['00:00', 'night'],
    ['05:59', 'night'],
    ['06:00', 'early'],
    ['07:59', 'early'],
    ['08:00', 'day'],
    ['19:59', 'day'],
    ['20:00', 'evening'],
    ['21:59', 'evening'],
    ['22:00', 'night'],
  ])('tell what hour it is there: %s is %s', (clock, hour) => {
    const at = instant(`2026-11-25T${clock}`, 'Europe/Berlin');
    expect(thereAt(at, 'Europe/Berlin', shanghai)).toMatchObject({ clock, hour });
  });

  it('say nothing where this browser does not know the zone', () => {
    expect(thereAt(instant('2026-11-25T10:00'), 'Mars/Olympus', shanghai)).toBeNull();
    expect(outOfHoursThere(instant('2026-11-25T10:00'), 'Mars/Olympus', shanghai)).toBeNull();
  });
});

describe('a moment by the customer’s clocks', () => {
  it('is hinted at just where they stand before 8:00 or after 20:00, and differ from the rep’s', () => {
    fc.assert(
      fc.property(moment, zone, zone, (at, where, own) => {
        const wall = wallClock(at, where);
        const clock = wall.toString().slice(11, 16);
        const isOut = clock < '08:00' || clock > '20:00';
        const differs = !wall.equals(wallClock(at, own));
        expect(outOfHoursThere(at, where, own) !== null).toBe(isOut && differs);
      }),
      { numRuns: 500 },
    );
  });

  it('says when it is there', () => {
    const at = instant('2026-11-25T10:00');
    expect(outOfHoursThere(at, 'America/New_York', shanghai)).toMatchObject({
      clock: '21:00',
      weekday: 2,
      isOtherDay: true,
    });
  });
});
