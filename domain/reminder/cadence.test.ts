import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour, instant, now, promiseAfter, reminder, shanghai } from '../../tests/builders.ts';
import { contactBy, lastContact } from '../customer/contact.ts';
import type { CustomerRow } from '../customer/schema.ts';
import { repTime } from '../time/rep-time.ts';
import { usualHours } from '../time/usual-hours.ts';
import { isWorkingTime } from '../time/working-time.ts';
import { type Pace, paceOf, reconcileCadence, wantedCadence } from './cadence.ts';
import type { ReminderRow } from './schema.ts';

const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe'];
const someZone = fc.constantFrom(...zones);
const someDays = fc.integer({ min: 1, max: 365 });
const moment = fc.integer({ min: instant('2026-01-01T00:00'), max: instant('2028-12-31T00:00') });
const inShanghai = { work: usualHours, zone: shanghai };

function pace(days: number, since: number, from = since): Pace {
  return { days, since, from };
}

describe('when a cadence rings', () => {
  it('is in working time and in the future, however long the customer was not heard of', () => {
    fc.assert(
      fc.property(someDays, moment, moment, someZone, (days, from, at, zone) => {
        const place = { work: repTime(zone), zone };
        const wanted = wantedCadence(pace(days, from), place, at);
        expect(wanted.at).toBeGreaterThan(at);
        expect(isWorkingTime(wanted.at, zone, place.work)).toBe(true);
        expect(isWorkingTime(wanted.dueAt, zone, place.work)).toBe(true);
        expect(wanted.dueAt).toBeGreaterThanOrEqual(wanted.at);
        const { movedFrom = wanted.at - 1 } = wanted;
        expect(movedFrom).toBeLessThan(wanted.at);
        expect(wanted.movedFrom ?? wanted.at).toBeGreaterThan(at);
      }),
      { numRuns: 500 },
    );
  });

  it('is never earlier after a later contact, nor for more days', () => {
    fc.assert(
      fc.property(
        someDays,
        moment,
        fc.nat(60 * day),
        fc.nat(60),
        moment,
        someZone,
        (days, from, later, more, at, zone) => {
          const place = { work: repTime(zone), zone };
          const wanted = (p: Pace) => wantedCadence(p, place, at).at;
          expect(wanted(pace(days, from + later))).toBeGreaterThanOrEqual(wanted(pace(days, from)));
          expect(wanted(pace(days + more, from))).toBeGreaterThanOrEqual(wanted(pace(days, from)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the start of work on the day so many days later', () => {
    expect(wantedCadence(pace(14, now), inShanghai, now)).toEqual({
      kind: 'cadence',
      text: '',
      at: instant('2026-12-09T09:00'),
      dueAt: instant('2026-12-09T18:00'),
      since: now,
      zone: shanghai,
      precision: 'day',
    });
  });

  it('on a weekend or a holiday moves to the next day that is worked, and says so', () => {
    expect(wantedCadence(pace(3, now), inShanghai, now)).toMatchObject({
      at: instant('2026-11-30T09:00'),
      movedFrom: instant('2026-11-28T09:00'),
    });
    const before = instant('2026-09-24T10:00');
    const china = { work: repTime(shanghai), zone: shanghai };
    expect(wantedCadence(pace(7, before), china, before)).toMatchObject({
      at: instant('2026-10-08T09:00'),
      movedFrom: instant('2026-10-01T09:00'),
    });
  });

  it('counts days as the calendar does, where the clocks change', () => {
    const before = instant('2026-10-23T15:00', 'Europe/Berlin');
    const place = { work: usualHours, zone: 'Europe/Berlin' };
    expect(wantedCadence(pace(7, before), place, before).at).toBe(
      instant('2026-10-30T09:00', 'Europe/Berlin'),
    );
  });

  it('has a moment also where nobody ever works', () => {
    const place = { work: { ...usualHours, days: [] }, zone: shanghai };
    expect(wantedCadence(pace(7, now), place, now).at).toBe(now + 7 * day);
    expect(wantedCadence(pace(7, now - 30 * day), place, now).at).toBe(now + day);
  });

  it('is the next morning for one that is asked for at the very start of work, and was not moved', () => {
    const { at, movedFrom } = wantedCadence(
      pace(1, instant('2026-11-24T10:00')),
      inShanghai,
      instant('2026-11-25T09:00'),
    );
    expect(at).toBe(instant('2026-11-26T09:00'));
    expect(movedFrom).toBeUndefined();
  });
});

describe('the reminders of a cadence', () => {
  const set = (days: number, since: number, at = since): ReminderRow => {
    const row = reminder({ ...wantedCadence(pace(days, since), inShanghai, at), id: `set at ${at}` });
    return { ...row, body: { ...row.body, setAt: at } };
  };

  it('brought in line twice are as brought in line once', () => {
    const agos = fc.nat(100 * day).map((ago) => now - ago);
    fc.assert(
      fc.property(
        someDays,
        agos,
        fc.integer({ min: 1, max: 40 * day }),
        fc.nat(100 * day),
        (days, since, more, later) => {
          const existing = [set(days, since), set(days, since, since + more)];
          const at = now + later;
          const first = reconcileCadence(pace(days, since), existing, inShanghai, at);
          const kept = existing.filter(({ id }) => !first.dismiss.includes(id));
          expect(kept.length + (first.set ? 1 : 0)).toBe(1);
          const after = first.set ? [{ ...reminder(first.set), id: 'new' }] : kept;
          const rows = after.map((row) => (first.set ? { ...row, body: { ...row.body, setAt: at } } : row));
          const second = reconcileCadence(pace(days, since), rows, inShanghai, at + hour / 2);
          expect(second).toEqual({ set: null, dismiss: [], restore: [] });
        },
      ),
    );
  });

  it('end with it', () => {
    expect(reconcileCadence(null, [set(7, now)], inShanghai, now)).toEqual({
      set: null,
      dismiss: [`set at ${now}`],
      restore: [],
    });
  });

  it('that were sent away do not come back, not even for the same morning', () => {
    const row = set(1, now);
    const history = [{ at: now + hour, what: 'dismissed', why: 'by-rep' } as const];
    const away: ReminderRow = { ...row, state: 'dismissed', open: 0, body: { ...row.body, history } };
    expect(reconcileCadence(pace(1, now, now + hour), [away], inShanghai, now + hour)).toMatchObject({
      set: { at: row.at },
      restore: [],
    });
  });

  it('come back as the one that stood last, where several did', () => {
    const superseded = (id: string, at: number): ReminderRow => {
      const row = set(7, now);
      const history = [{ at, what: 'dismissed', why: 'contact' } as const];
      return { ...row, id, state: 'dismissed', open: 0, body: { ...row.body, history } };
    };
    const [first, last] = [superseded('first', now + hour), superseded('last', now + 2 * hour)];
    for (const existing of [
      [first, last],
      [last, first],
    ]) {
      expect(reconcileCadence(pace(7, now), existing, inShanghai, now + day).restore).toEqual(['last']);
    }
  });

  it('count from now at the latest, where a clock that ran ahead noted that one was sent away', () => {
    const row = set(7, now - day);
    const history = [{ at: now + 9 * day, what: 'dismissed', why: 'by-rep' } as const];
    const away: ReminderRow = { ...row, state: 'dismissed', open: 0, body: { ...row.body, history } };
    const customer = { body: { cadence: 7, since: now - day } } as CustomerRow;
    const dealings = { promises: [], reminders: [away], notes: [], expectations: [] };
    expect(paceOf(customer, dealings, now)).toEqual({ days: 7, since: now - day, from: now });
  });

  it('leave others alone', () => {
    const callback = reminder({ kind: 'callback', at: now });
    expect(reconcileCadence(null, [callback], inShanghai, now).dismiss).toEqual([]);
  });
});

describe('the last contact', () => {
  const none = { promises: [], reminders: [], notes: [], expectations: [] };
  const acted = (kind: ReminderRow['body']['kind']): ReminderRow => {
    const row = reminder({ kind });
    return { ...row, state: 'acted', open: 0, body: { ...row.body, history: [{ at: now, what: 'acted' }] } };
  };

  it('is unknown where nothing was recorded', () => {
    expect(lastContact(none)).toBeUndefined();
  });

  it('is the last word about a promise that was exchanged and stands', () => {
    const last = (...moves: Parameters<typeof promiseAfter>[0]) => {
      const promise = promiseAfter(moves);
      return lastContact({ ...none, promises: promise ? [promise] : [] });
    };
    const minutesOn = (minutes: number) => now + minutes * 60_000;
    expect(last('promise', 'progress')).toBe(minutesOn(1));
    expect(last('promise', 'report', 'accept')).toBe(minutesOn(2));
    expect(last('promise', 'amend', 'pause', 'resume')).toBe(now);
    expect(last('promise', 'report', 'undo')).toBe(now);
  });

  it.each([
    ['callback', true],
    ['answer-by', true],
    ['cadence', true],
    ['checkpoint', false],
    ['promise-due', false],
    ['own', false],
    ['nudge', false],
  ] as const)('by a reminder of kind %s that was acted on: %s', (kind, counts) => {
    expect(contactBy(acted(kind))).toBe(counts ? now : undefined);
  });

  it('is not told by a reminder that was only snoozed after an attempt', () => {
    const row = reminder({ kind: 'callback' });
    const history = [{ at: now, what: 'snoozed', until: now + hour, why: 'no-answer' } as const];
    expect(contactBy({ ...row, state: 'snoozed', body: { ...row.body, history } })).toBeUndefined();
  });
});
