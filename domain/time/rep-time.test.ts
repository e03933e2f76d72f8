import { describe, expect, it } from 'vitest';
import { due, hour, instant, move, promiseAfter, shanghai } from '../../tests/builders.ts';
import { marksOf } from '../promise/marks.ts';
import type { Move, PromiseRow } from '../promise/schema.ts';
import { wantedReminders } from '../reminder/plan.ts';
import { repTime } from './rep-time.ts';
import { usualHours } from './usual-hours.ts';
import { afterWorking, isWorkingTime, lastWorkingEdge, workingBetween } from './working-time.ts';

const china = repTime(shanghai);
const promised = (until: string, at: string) =>
  promiseAfter([{ ...move('promise'), due: due(instant(until)) } as Move], instant(at)) as PromiseRow;

// In 2026 1 to 7 October are off, a Thursday to a Wednesday; 20 September, a Sunday, and 10 October, a Saturday, are worked.
describe('the working time of a rep in China', () => {
  const between = (from: string, to: string) =>
    workingBetween(instant(from), instant(to), shanghai, china) / hour;

  it('leaves public holidays out and counts make-up days', () => {
    expect(between('2026-10-01T00:00', '2026-10-08T00:00')).toBe(0);
    expect(between('2026-10-10T00:00', '2026-10-11T00:00')).toBe(9);
    expect(between('2026-09-30T09:00', '2026-10-08T18:00')).toBe(18);
    expect(afterWorking(instant('2026-09-30T17:00'), 2 * hour, shanghai, china)).toBe(
      instant('2026-10-08T10:00'),
    );
  });

  it('goes by the days of the week where the calendar ends', () => {
    // 1 October 2030 will be a holiday too, but nobody has decreed so yet.
    expect(between('2030-10-01T00:00', '2030-10-02T00:00')).toBe(9);
    expect(isWorkingTime(instant('2030-10-05T10:00'), shanghai, china)).toBe(false);
  });

  it('finds the last working day before a long holiday', () => {
    expect(isWorkingTime(instant('2026-10-06T10:00'), shanghai, china)).toBe(false);
    expect(isWorkingTime(instant('2026-10-10T10:00'), shanghai, china)).toBe(true);
    expect(lastWorkingEdge(instant('2026-10-07T12:00'), shanghai, china, 'end')).toBe(
      instant('2026-09-30T18:00'),
    );
    expect(lastWorkingEdge(instant('2026-02-23T12:00'), shanghai, china, 'end')).toBe(
      instant('2026-02-14T18:00'),
    );
  });

  it('is the usual week elsewhere', () => {
    expect(repTime('Asia/Hong_Kong')).toEqual(usualHours);
    expect(repTime('Europe/Berlin')).toEqual(usualHours);
  });

  const planned = (promise: ReturnType<typeof promised>) =>
    wantedReminders(promise, [], {
      now: instant('2026-09-28T10:00'),
      work: china,
      zone: shanghai,
      leads: [],
      tier: 'standard',
      nudges: false,
    });

  it('makes a reminder in a holiday ring before it, and one on a make-up day stay', () => {
    const [onHoliday] = planned(promised('2026-10-06T12:00', '2026-09-28T10:00'));
    expect(onHoliday).toMatchObject({
      at: instant('2026-09-30T17:00'),
      movedFrom: instant('2026-10-06T11:00'),
    });
    const [makeUp] = planned(promised('2026-10-10T12:00', '2026-09-28T10:00'));
    expect(makeUp?.at).toBe(instant('2026-10-10T11:00'));
    expect(makeUp?.movedFrom).toBeUndefined();
  });

  it('calls a promise due right after a holiday due soon before it begins', () => {
    const promise = promised('2026-10-08T12:00', '2026-09-23T10:00');
    const marks = (work: typeof china) => marksOf(promise, [], instant('2026-09-30T16:00'), work);
    expect(marks(china)).toMatchObject({ dueSoon: true, atRisk: true });
    expect(marks(usualHours)).toMatchObject({ dueSoon: false, atRisk: false });
  });
});
