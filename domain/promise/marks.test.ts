import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { due, hour, instant, minute, move, moved, reminder } from '../../tests/builders.ts';
import type { ReminderRow } from '../reminder/schema.ts';
import { usualHours } from '../time/usual-hours.ts';
import { marksOf } from './marks.ts';
import { type MoveName, moves } from './moves.ts';
import { refuseMove } from './promise.ts';
import type { Move, PromiseRow } from './schema.ts';

const at = (local: string) => instant(local);
const dueAt = (local: string) => due(at(local));

/** A promise made by these moves at these local times. 2026-11-23 is a Monday; a day is worked from 9 to 18. */
function made(...steps: [string, Move | MoveName][]): PromiseRow {
  let row: PromiseRow | undefined;
  for (const [when, step] of steps) {
    row = moved(row, typeof step === 'string' ? move(step, at(when)) : step, at(when));
  }
  if (!row) throw new Error('no promise');
  return row;
}

const about = { what: 'Send the quote', kind: 'quote', direction: 'ours' } as const;
const promised = (until: string): Move => ({ move: 'promise', ...about, due: dueAt(until) });
const renegotiated = (until: string): Move => ({
  move: 'renegotiate',
  due: dueAt(until),
  askedBy: 'us',
  reason: 'Supplier late',
});
const marks = (row: PromiseRow, now: string) => marksOf(row, [], at(now), usualHours);

/** Monday 9:00 to Friday 18:00: 45 working hours, the last quarter of which begins Thursday 15:45. */
const week = made(['2026-11-23T09:00', promised('2026-11-27T18:00')]);

describe('at risk', () => {
  it('begins when less than a quarter of the working time is left, and not before', () => {
    expect(marks(week, '2026-11-26T15:45').atRisk).toBe(false);
    expect(marks(week, '2026-11-26T15:46').atRisk).toBe(true);
    expect(marks(week, '2026-11-27T18:00').atRisk).toBe(true);
  });

  it('is nothing that was told of', () => {
    const told = made(['2026-11-23T09:00', promised('2026-11-27T18:00')], ['2026-11-24T10:00', 'progress']);
    expect(marks(told, '2026-11-27T17:00').atRisk).toBe(false);
  });

  it('counts from when the date was changed', () => {
    const row = made(
      ['2026-11-23T09:00', promised('2026-11-24T18:00')],
      ['2026-11-24T09:00', renegotiated('2026-12-01T18:00')],
    );
    // Of 54 hours, Tuesday to Tuesday, 13:30 are left from Monday 13:30.
    expect(marks(row, '2026-11-30T13:30').atRisk).toBe(false);
    expect(marks(row, '2026-11-30T13:31').atRisk).toBe(true);
  });

  it('goes by the clock where no working time lies between', () => {
    const evening = made(['2026-11-23T19:00', promised('2026-11-23T23:00')]);
    expect(marks(evening, '2026-11-23T22:00').atRisk).toBe(false);
    expect(marks(evening, '2026-11-23T22:01').atRisk).toBe(true);
  });

  it('is nothing the customer has the ball of, and the pause gives its working time back', () => {
    const waiting = made(['2026-11-23T09:00', promised('2026-11-27T18:00')], ['2026-11-25T09:00', 'pause']);
    expect(marks(waiting, '2026-11-27T17:00')).toMatchObject({ atRisk: false, dueSoon: false });
    // Paused from Wednesday 9:00 to Friday 9:00, 18 hours: due Tuesday 18:00, the last quarter from Monday 15:45.
    const on = made(
      ['2026-11-23T09:00', promised('2026-11-27T18:00')],
      ['2026-11-25T09:00', 'pause'],
      ['2026-11-27T09:00', 'resume'],
    );
    expect(marks(on, '2026-11-30T15:45').atRisk).toBe(false);
    expect(marks(on, '2026-11-30T15:46').atRisk).toBe(true);
    expect(marks(on, '2026-12-01T18:00').overdueBy).toBeNull();
    expect(marks(on, '2026-12-01T19:00').overdueBy).toBe(hour);
  });
});

describe('due soon', () => {
  it('is what has less than a working day left', () => {
    expect(marks(week, '2026-11-27T09:00').dueSoon).toBe(false);
    expect(marks(week, '2026-11-27T09:01').dueSoon).toBe(true);
  });

  it('looks over the weekend', () => {
    const monday = made(['2026-11-23T09:00', promised('2026-11-30T10:00')]);
    expect(marks(monday, '2026-11-27T12:00').dueSoon).toBe(true);
  });
});

describe('overdue', () => {
  it('begins after the current due and counts the time since', () => {
    expect(marks(week, '2026-11-27T18:00').overdueBy).toBeNull();
    expect(marks(week, '2026-11-28T18:00')).toMatchObject({
      overdueBy: 24 * hour,
      dueSoon: false,
      atRisk: false,
    });
  });

  it('stands still while the customer has the ball', () => {
    const row = made(['2026-11-23T09:00', promised('2026-11-23T18:00')], ['2026-11-24T10:00', 'pause']);
    const ages = ['10:00', '12:00', '17:00'].map((time) => marks(row, `2026-11-24T${time}`).overdueBy);
    // At 10:00 it is 16 hours late by the clock, and so it stays.
    expect(ages).toEqual([16 * hour, 16 * hour, 16 * hour]);
    expect(marks(row, '2026-11-24T12:00').pausedUntil).toBeNull();
    expect(marks(week, '2026-11-24T12:00').pausedUntil).toBeNull();
  });

  it('is nothing that is done, taken back or not agreed', () => {
    for (const name of ['report', 'revoke', 'withdraw', 'counter'] as const) {
      const row = made(['2026-11-23T09:00', promised('2026-11-23T18:00')], ['2026-11-23T10:00', name]);
      expect(marks(row, '2026-12-23T10:00').overdueBy).toBeNull();
    }
  });
});

describe('the other marks', () => {
  it('tell since when the customer has the ball, through a change of the date', () => {
    const row = made(
      ['2026-11-23T09:00', promised('2026-11-27T18:00')],
      ['2026-11-24T10:00', 'pause'],
      ['2026-11-25T10:00', renegotiated('2026-12-04T18:00')],
    );
    expect(marks(row, '2026-11-26T09:00')).toMatchObject({
      waitingSince: at('2026-11-24T10:00'),
      timesMoved: 1,
    });
  });

  it('tell the answer-by only while it is shelved', () => {
    const shelf = { move: 'shelve', answerBy: dueAt('2026-11-24T18:00') } as const;
    const row = made(['2026-11-23T09:00', 'ask'], ['2026-11-23T10:00', shelf]);
    expect(marks(row, '2026-11-24T09:00').answerBy).toEqual(shelf.answerBy);
    expect(marks(moved(row, move('agree')) ?? row, '2026-11-24T09:00').answerBy).toBeNull();
  });

  describe('miss a checkpoint', () => {
    const checkpoint = reminder({ kind: 'checkpoint', promiseId: 'p1' });
    const misses = (row: PromiseRow, when: string, ...reminders: ReminderRow[]) =>
      marksOf(row, reminders, at(when), usualHours).noCheckpoint;

    it('where none is open and the due is more than three working days away', () => {
      expect(misses(week, '2026-11-23T10:00')).toBe(true);
      expect(misses(week, '2026-11-23T10:00', checkpoint)).toBe(false);
      expect(misses(week, '2026-11-23T10:00', { ...checkpoint, open: 0, state: 'acted' })).toBe(true);
      expect(misses(week, '2026-11-23T10:00', reminder({ kind: 'checkpoint', promiseId: 'p2' }))).toBe(true);
      expect(misses(week, '2026-11-24T17:59')).toBe(true);
      expect(misses(week, '2026-11-24T18:00')).toBe(false);
    });

    it('only of what we work on and have given a date', () => {
      const soon = '2026-11-23T12:00';
      expect(misses(made(['2026-11-23T09:00', 'ask']), soon)).toBe(false);
      expect(misses(made(['2026-11-23T09:00', { ...about, move: 'promise' }]), soon)).toBe(false);
      const theirs = { ...promised('2026-11-27T18:00'), direction: 'theirs' } as Move;
      expect(misses(made(['2026-11-23T09:00', theirs]), soon)).toBe(false);
      for (const name of ['pause', 'report', 'counter'] as const) {
        const row = made(['2026-11-23T09:00', promised('2026-11-27T18:00')], ['2026-11-23T10:00', name]);
        expect(misses(row, soon)).toBe(false);
      }
    });
  });

  it('do not count a date agreed again as a move, nor one that was undone', () => {
    const row = made(
      ['2026-11-23T09:00', promised('2026-11-27T18:00')],
      ['2026-11-23T10:00', 'counter'],
      ['2026-11-23T11:00', { move: 'agree', due: dueAt('2026-11-27T18:00') }],
      ['2026-11-23T12:00', renegotiated('2026-11-30T18:00')],
      ['2026-11-23T12:01', 'undo'],
    );
    expect(marks(row, '2026-11-24T09:00').timesMoved).toBe(0);
  });

  it('name the promise it is the rest of', () => {
    const row = made(['2026-11-23T09:00', { ...about, move: 'promise', restOf: 'p0' }]);
    expect(marks(row, '2026-11-24T09:00').restOf).toBe('p0');
  });
});

describe('the ending', () => {
  const moveIt = renegotiated('2026-11-25T18:00');
  const done = (when: string, ...between: [string, Move | MoveName][]) =>
    marks(
      made(['2026-11-23T09:00', promised('2026-11-24T18:00')], ...between, [when, 'report']),
      '2026-12-01T09:00',
    ).ending;

  it.each([
    ['2026-11-24T18:00', 'kept'],
    ['2026-11-24T18:01', 'renegotiated'],
    ['2026-11-25T18:00', 'renegotiated'],
    ['2026-11-25T18:01', 'late'],
  ])('of what was done %s is %s', (when, ending) => {
    expect(done(when, ['2026-11-24T09:00', moveIt])).toBe(ending);
  });

  it('lets a pause before the due move both dues', () => {
    expect(done('2026-11-25T11:00', ['2026-11-24T09:00', 'pause'], ['2026-11-24T11:00', 'resume'])).toBe(
      'kept',
    );
    expect(done('2026-11-25T11:01', ['2026-11-24T09:00', 'pause'], ['2026-11-24T11:00', 'resume'])).toBe(
      'late',
    );
  });

  it('is part where a part was reported, or a rest was opened', () => {
    const start: [string, Move] = ['2026-11-23T09:00', promised('2026-11-24T18:00')];
    const part = made(start, ['2026-11-24T10:00', { move: 'report', extent: 'part' }]);
    expect(marks(part, '2026-12-01T09:00').ending).toBe('part');
    const rest = { promiseId: 'p9', what: 'The rest' };
    const full = made(start, ['2026-11-24T10:00', 'report'], ['2026-11-24T11:00', { move: 'accept', rest }]);
    expect(marks(full, '2026-12-01T09:00').ending).toBe('part');
  });

  it('is broken where we took it back, and none where nothing was owed in the end', () => {
    const start: [string, Move] = ['2026-11-23T09:00', promised('2026-11-24T18:00')];
    expect(marks(made(start, ['2026-11-24T10:00', 'revoke']), '2026-12-01T09:00').ending).toBe('broken');
    expect(marks(made(start, ['2026-11-24T10:00', 'withdraw']), '2026-12-01T09:00').ending).toBeNull();
    expect(marks(week, '2026-12-01T09:00').ending).toBeNull();
  });
});

describe('whatever the moves', () => {
  const names = Object.keys(moves) as MoveName[];
  const walk = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(3 * 24 * 60)), { maxLength: 25 });

  it('a promise has one condition at a time, and marks change nothing', () => {
    fc.assert(
      fc.property(walk, fc.nat(5 * 24 * 60), (steps, later) => {
        let row: PromiseRow | undefined;
        let clock = at('2026-11-23T09:00');
        for (const [name, pause] of steps) {
          clock += pause * minute;
          const step = move(name, clock);
          if (!refuseMove(row, step, row?.lastSeq, clock)) row = moved(row, step, clock);
        }
        if (!row) return;
        const copy = structuredClone(row);
        const seen = marksOf(row, [], clock + later * minute, usualHours);
        expect(row).toEqual(copy);
        expect(seen.overdueBy !== null && (seen.dueSoon || seen.atRisk)).toBe(false);
        expect(seen.ending !== null && (seen.overdueBy !== null || seen.waitingSince !== null)).toBe(false);
        expect(seen.overdueBy === null || seen.overdueBy > 0).toBe(true);
        expect(seen.waitingSince !== null).toBe(row.state === 'waiting');
      }),
      { numRuns: 300 },
    );
  });
});
