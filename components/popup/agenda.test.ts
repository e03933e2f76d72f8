import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaCuts, agendaGroup, agendaGroups } from '../../domain/reminder/agenda.ts';
import type { AgendaItem } from '../../messages/contract/reminder.ts';
import { day, hour, minute, now, reminder } from '../../tests/builders.ts';
import { ownZone } from '../shared/moment.ts';
import { agendaOf, atOnce, firstOf } from './agenda.ts';

const item = (id: string, dueAt: number): AgendaItem => ({
  reminder: reminder({ id, dueAt }),
  name: '',
  company: '',
  phone: '',
});
const counts = { now: 70, today: 60, next: 0, later: 9, at: now };

describe('what is listed as due', () => {
  it('stands in the groups of the rep’s own days', () => {
    const ahead = fc.integer({ min: -3 * day, max: 12 * day });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }), ahead, (at, away) => {
        const some = item('a', at + away);
        const groups = agendaOf({ items: [some], more: [], counts: null }, at);
        const group = agendaGroup(some.reminder, agendaCuts(at, ownZone()));
        expect(groups.filter(({ items }) => items.length > 0).map((listed) => listed.group)).toEqual(
          agendaGroups.filter((name) => name === group),
        );
      }),
    );
  });

  it('is counted by itself where all of it is listed, else once it was counted', () => {
    const items = [item('a', now - hour), item('b', now + minute)];
    const totals = (state: Parameters<typeof agendaOf>[0], at = now) =>
      agendaOf(state, at).map(({ total }) => total);
    expect(totals({ items, more: [], counts: null })).toEqual([1, 1, 0]);
    expect(totals({ items, more: ['now'], counts: null })).toEqual([null, 1, 0]);
    expect(totals({ items, more: ['now'], counts })).toEqual([70, 1, 0]);
    // What has come due since is counted there.
    expect(totals({ items, more: ['now', 'today'], counts }, now + 2 * minute)).toEqual([71, 59, 0]);
  });

  it('stays where it stood while its row asks something, as it is by now, and also when it is listed no more', () => {
    const asked = item('a', now + minute);
    const other = item('b', now + 2 * day);
    const moved = { ...item('a', now + 3 * day), name: 'corrected' };
    const listed = (items: AgendaItem[]) =>
      agendaOf({ items, more: [], counts: null }, now, asked).map((group) => group.items);
    expect(listed([other, moved])).toEqual([[], [moved], [other]]);
    expect(listed([other])).toEqual([[], [asked], [other]]);
  });

  it('is first what fills the popup, in order', () => {
    const items = Array.from({ length: 3 * atOnce }, (_, at) =>
      item(String(at).padStart(3, '0'), at < 3 ? now - hour : now + minute),
    );
    const first = firstOf(agendaOf({ items, more: [], counts: null }, now));
    expect(first.map((group) => group.items.length)).toEqual([3, atOnce - 3, 0]);
    expect(first.map(({ total }) => total)).toEqual([3, 3 * atOnce - 3, 0]);
  });
});
