import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  day,
  due,
  hour,
  instant,
  minute,
  move,
  now,
  promiseAfter,
  promiseIn,
  shanghai,
} from '../../tests/builders.ts';
import { states } from '../promise/moves.ts';
import type { Move, PromiseRow } from '../promise/schema.ts';
import { usualHours } from '../time/usual-hours.ts';
import { mayCheck, proposedCheckpoint, proposedCheckpoints, refuseCheckpoint } from './checkpoint.ts';

function dueOn(at: number, zone = shanghai): PromiseRow {
  const row = promiseAfter([{ ...move('promise'), due: due(at, { zone }) } as Move]);
  if (!row) throw new Error('no promise');
  return row;
}

describe('the moment that is proposed', () => {
  // 2026-11-25 is a Wednesday; a day is worked from 9 to 18.
  it.each([
    ['2026-11-25T10:00', '2026-11-27T18:00', '2026-11-26T14:00'],
    ['2026-11-27T16:00', '2026-12-01T18:00', '2026-11-30T17:00'],
    ['2026-11-25T10:00', '2026-11-25T10:40', '2026-11-25T10:15'],
    ['2026-11-25T10:00', '2026-11-25T10:10', '2026-11-25T10:05'],
    ['2026-11-28T10:00', '2026-11-29T10:00', '2026-11-28T22:00'],
  ])('at %s for what is due %s is %s', (at, until, proposed) => {
    expect(proposedCheckpoint(dueOn(instant(until)), instant(at), usualHours)).toBe(instant(proposed));
  });

  it('is none without a date, or a minute before it', () => {
    const { due: _, ...undated } = move('promise') as Extract<Move, { move: 'promise' }>;
    expect(proposedCheckpoint(promiseAfter([undated]) as PromiseRow, now, usualHours)).toBeNull();
    expect(proposedCheckpoint(dueOn(now + minute), now, usualHours)).toBeNull();
  });

  it('is never refused, wherever and whenever', () => {
    const moments = fc.integer({ min: instant('2026-01-01T00:00'), max: instant('2027-12-31T00:00') });
    const zones = fc.constantFrom(
      shanghai,
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'UTC',
    );
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 60 * day }), zones, (at, ahead, zone) => {
        const promise = dueOn(at + ahead, zone);
        const proposed = proposedCheckpoint(promise, at, usualHours);
        if (ahead > 2 * minute) expect(proposed).not.toBeNull();
        if (proposed !== null) expect(refuseCheckpoint(promise, proposed, at)).toBeNull();
      }),
    );
  });
});

describe('the moments that are proposed', () => {
  const clocks = (at: string, until: string, standing: string[] = []) =>
    proposedCheckpoints(
      dueOn(instant(until)),
      instant(at),
      usualHours,
      standing.map((one) => instant(one)),
    );

  // 2026-11-25 is a Wednesday; a day is worked from 9 to 18.
  it.each([
    // Two working days and an hour: half, four fifths, the eve.
    ['2026-11-25T10:00', '2026-11-27T11:00', ['2026-11-26T10:30', '2026-11-26T16:15', '2026-11-26T17:00']],
    // Four fifths fall on the eve.
    ['2026-11-25T10:00', '2026-11-27T12:00', ['2026-11-26T11:00', '2026-11-26T17:00']],
    // Due this evening: no eve is left.
    ['2026-11-25T10:00', '2026-11-25T18:00', ['2026-11-25T14:00', '2026-11-25T16:30']],
    // What is due on the next working day has its eve before the half.
    ['2026-11-27T16:00', '2026-11-30T18:00', ['2026-11-27T17:00', '2026-11-30T12:30', '2026-11-30T15:45']],
    // The eve is almost over.
    ['2026-11-26T16:50', '2026-11-27T18:00', ['2026-11-27T13:00', '2026-11-27T16:00']],
    // A short while: the half alone.
    ['2026-11-25T10:00', '2026-11-25T10:40', ['2026-11-25T10:15']],
    // At the weekend, by the clock: work had ended before.
    ['2026-11-28T10:00', '2026-11-29T10:00', ['2026-11-28T22:00', '2026-11-29T05:15']],
  ])('at %s for what is due %s', (at, until, proposed) => {
    expect(clocks(at, until)).toEqual(proposed.map((one) => instant(one)));
  });

  it('are one more towards the end of what takes longer than two working weeks', () => {
    const long = clocks('2026-11-02T09:00', '2026-11-30T18:00');
    expect(long).toEqual(
      ['2026-11-16T13:30', '2026-11-24T16:15', '2026-11-26T12:00', '2026-11-27T17:00'].map((one) =>
        instant(one),
      ),
    );
    expect(clocks('2026-11-02T09:00', '2026-11-13T18:00')).toHaveLength(3);
    expect(clocks('2026-11-02T09:00', '2026-11-16T10:00')).toHaveLength(4);
  });

  it('leave out what is looked at already', () => {
    const all = clocks('2026-11-25T10:00', '2026-11-27T11:00');
    expect(clocks('2026-11-25T10:00', '2026-11-27T11:00', ['2026-11-26T10:40'])).toEqual(all.slice(1));
    expect(all).toHaveLength(3);
  });

  it('are none without a date, or a minute before it', () => {
    const { due: _, ...undated } = move('promise') as Extract<Move, { move: 'promise' }>;
    expect(proposedCheckpoints(promiseAfter([undated]) as PromiseRow, now, usualHours)).toEqual([]);
    expect(proposedCheckpoints(dueOn(now + minute), now, usualHours)).toEqual([]);
  });

  it('are never refused, lie in order and apart, and hold the half first proposed, wherever and whenever', () => {
    const moments = fc.integer({ min: instant('2026-01-01T00:00'), max: instant('2027-12-31T00:00') });
    const zones = fc.constantFrom(shanghai, 'America/New_York', 'Asia/Kathmandu', 'UTC');
    const hours = fc.constantFrom(usualHours, { ...usualHours, days: [] }, { ...usualHours, end: '09:30' });
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 1, max: 60 * day }),
        zones,
        hours,
        fc.array(fc.integer({ min: 1, max: 60 * day }), { maxLength: 3 }),
        (at, ahead, zone, work, others) => {
          const promise = dueOn(at + ahead, zone);
          const standing = others.map((other) => at + other);
          const proposed = proposedCheckpoints(promise, at, work, standing);
          expect(proposed.length).toBeLessThanOrEqual(4);
          for (const [index, one] of proposed.entries()) {
            expect(refuseCheckpoint(promise, one, at)).toBeNull();
            const before = [...standing, ...(index > 0 ? [proposed[index - 1] as number] : [])];
            for (const other of before) expect(Math.abs(one - other)).toBeGreaterThanOrEqual(15 * minute);
          }
          expect([...proposed].sort((a, b) => a - b)).toEqual(proposed);
          const half = proposedCheckpoint(promise, at, work);
          const free = proposedCheckpoints(promise, at, work);
          if (half !== null) expect(free).toContain(half);
          else expect(free).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a checkpoint', () => {
  const promise = dueOn(now + 2 * day);

  it('lies ahead of us and before the due', () => {
    expect(refuseCheckpoint(promise, now, now)).toBe('due-past');
    expect(refuseCheckpoint(promise, now + 1, now)).toBeNull();
    expect(refuseCheckpoint(promise, now + 2 * day - 1, now)).toBeNull();
    expect(refuseCheckpoint(promise, now + 2 * day, now)).toBe('after-due');
  });

  it('may be at any time ahead where there is no date', () => {
    const { due: _, ...undated } = move('promise') as Extract<Move, { move: 'promise' }>;
    expect(refuseCheckpoint(promiseAfter([undated]), now + 999 * day, now)).toBeNull();
  });

  it('is of a promise that is being worked on, and of no other', () => {
    for (const state of states) {
      if (state === 'none') continue;
      const refused = refuseCheckpoint(promiseIn(state), now + hour, now);
      expect(refused).toBe(state === 'agreed' ? null : 'stale');
      expect(mayCheck(promiseIn(state), now)).toBe(state === 'agreed');
    }
    expect(refuseCheckpoint(undefined, now + hour, now)).toBe('stale');
    expect(mayCheck(promise, now + 2 * day)).toBe(false);
  });
});
