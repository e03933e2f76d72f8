import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfWall, wallTime } from './wall-time.ts';
import { instantOf, Temporal, wallClock } from './zone.ts';

const zones = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/Santiago',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
];
const zone = fc.constantFrom(...zones);
const moment = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
const asUtc = (wall: Temporal.PlainDateTime) => wall.toZonedDateTime('UTC').epochMilliseconds;

describe('wall time without the date library', () => {
  it('is what the library tells the clocks show', () => {
    fc.assert(
      fc.property(moment, zone, (at, where) => {
        expect(wallTime(at, where)).toBe(asUtc(wallClock(at, where)));
      }),
      { numRuns: 500 },
    );
  });

  it('means the instant the library says it means, also where it is skipped or comes twice', () => {
    const nearChange = fc
      .tuple(zone, moment, fc.integer({ min: -3 * 3600_000, max: 3 * 3600_000 }))
      .map(([where, at, off]) => {
        const start = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(where);
        const change = start.getTimeZoneTransition('next');
        const wall = asUtc((change ?? start).toPlainDateTime()) + off;
        return [wall, where] as const;
      });
    fc.assert(
      fc.property(nearChange, ([wall, where]) => {
        const local = Temporal.Instant.fromEpochMilliseconds(wall)
          .toZonedDateTimeISO('UTC')
          .toPlainDateTime();
        expect(instantOfWall(wall, where)).toBe(instantOf(local, where));
      }),
      { numRuns: 1000 },
    );
  });
});
