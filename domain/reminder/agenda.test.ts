import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, instant, now, reminder } from '../../tests/builders.ts';
import { instantOf, wallClock } from '../time/zone.ts';
import { agendaCuts, agendaGroup, daysShown, inDueOrder } from './agenda.ts';

describe('where a reminder stands in the day', () => {
  const cuts = { now, endOfToday: instant('2026-11-26T00:00'), endOfNext: instant('2026-12-03T00:00') };
  const group = (dueAt: number) => agendaGroup(reminder({ dueAt }), cuts);

  it('is overdue from the moment after its due', () => {
    expect(group(now - 1)).toBe('overdue');
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

  it('goes by what it is about, not by when it was snoozed to', () => {
    expect(agendaGroup({ ...reminder({ dueAt: now - day }), at: now + day }, cuts)).toBe('overdue');
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
  const few = fc.integer({ min: 0, max: 3 });
  const some = fc
    .record({ dueAt: few, at: few, id: fc.constantFrom('a', 'b', 'c') })
    .map(({ dueAt, at, id }) => reminder({ id, at, dueAt }));

  it('is total: two reminders are told apart unless they are the same one', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const same = a.id === b.id && a.at === b.at && a.body.dueAt === b.body.dueAt;
        expect(inDueOrder(a, b) === 0).toBe(same);
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

  it('puts the earliest due first, then what rings first', () => {
    const late = reminder({ id: 'a', dueAt: 2, at: 0 });
    const soon = reminder({ id: 'b', dueAt: 1, at: 1 });
    const sooner = reminder({ id: 'c', dueAt: 1, at: 0 });
    expect([late, soon, sooner].sort(inDueOrder).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
