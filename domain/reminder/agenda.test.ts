import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, instant, now, reminder } from '../../tests/builders.ts';
import { instantOf, wallClock } from '../time/zone.ts';
import { agendaCuts, agendaGroup, agendaGroups, agendaSpan, daysShown, inDueOrder } from './agenda.ts';

describe('where a reminder stands in the day', () => {
  const cuts = { now, endOfToday: instant('2026-11-26T00:00'), endOfNext: instant('2026-12-03T00:00') };
  const group = (dueAt: number, at = dueAt) => agendaGroup({ dueAt, at }, cuts);

  it('is of today once it rings for something farther ahead than is listed', () => {
    expect(group(now + 20 * day, now)).toBe('today');
    expect(group(now + 20 * day, now + 1)).toBe('later');
    expect(group(now + 3 * day, now)).toBe('next');
  });

  it('is for now from the moment after its due', () => {
    expect(group(now - 1)).toBe('now');
    expect(group(now)).toBe('today');
  });

  it('is today until midnight', () => {
    expect(group(cuts.endOfToday - 1)).toBe('today');
    expect(group(cuts.endOfToday)).toBe('next');
  });

  it('is next for the days that follow and later from the first moment after them', () => {
    expect(group(cuts.endOfNext - 1)).toBe('next');
    expect(group(cuts.endOfNext)).toBe('later');
  });

  it('looks seven days ahead', () => {
    expect(daysShown).toBe(7);
  });

  it('is in the one group whose span holds its due', () => {
    const spans = [...agendaGroups, 'later'] as const;
    fc.assert(
      fc.property(fc.integer({ min: now - 9 * day, max: now + 20 * day }), (dueAt) => {
        const holding = spans.filter((name) => {
          const [from, before] = agendaSpan(name, cuts);
          return dueAt >= from && dueAt < before;
        });
        expect(holding).toEqual([group(dueAt)]);
      }),
    );
  });

  it('goes by what it is about, not by when it was snoozed to', () => {
    const snoozed = { ...reminder({ dueAt: now - day }), at: now + day };
    expect(agendaGroup(snoozed, cuts)).toBe('now');
  });
});

describe('where the days end', () => {
  const zones = [
    'Asia/Shanghai',
    'Europe/Berlin',
    'America/New_York',
    'America/Santiago',
    'Asia/Beirut',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'UTC',
  ];

  it('is midnight as the zone has it, also where the clocks skip it or have it twice', () => {
    const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (at, zone) => {
        const today = wallClock(at, zone).toPlainDate();
        const startOf = (days: number) => instantOf(today.add({ days }).toPlainDateTime(), zone);
        expect(agendaCuts(at, zone)).toEqual({ now: at, endOfToday: startOf(1), endOfNext: startOf(8) });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['America/Santiago', '2026-09-05T12:00', 'skipped'],
    ['Asia/Beirut', '2026-10-24T12:00', 'twice'],
  ])('in %s on %s, where the midnight that follows is %s', (zone, local) => {
    const at = instant(local, zone);
    const next = wallClock(at, zone).toPlainDate().add({ days: 1 }).toPlainDateTime();
    expect(agendaCuts(at, zone).endOfToday).toBe(instantOf(next, zone));
  });
});

describe('the order of the agenda', () => {
  const some = fc
    .record({ dueAt: fc.integer({ min: 0, max: 3 }), id: fc.constantFrom('a', 'b', 'c') })
    .map(({ dueAt, id }) => reminder({ id, dueAt }));

  it('is total: two reminders are told apart unless they are the same one', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(inDueOrder(a, b) === 0).toBe(a.id === b.id && a.dueAt === b.dueAt);
        expect(Math.sign(inDueOrder(a, b)) + Math.sign(inDueOrder(b, a))).toBe(0);
      }),
    );
  });

  it('does not depend on the order the reminders came in', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (list) => {
        const sorted = [...list].sort(inDueOrder);
        expect([...list].reverse().sort(inDueOrder)).toEqual(sorted);
      }),
    );
  });

  it('puts the earliest due first, then the id that is first', () => {
    const late = reminder({ id: 'a', dueAt: 2 });
    const soon = reminder({ id: 'c', dueAt: 1 });
    const sooner = reminder({ id: 'b', dueAt: 1 });
    expect([late, soon, sooner].sort(inDueOrder).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});
