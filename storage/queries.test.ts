import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agendaPage } from '../domain/reminder/agenda.ts';
import type { Entry } from '../messages/contract/entry.ts';
import type { AgendaItem } from '../messages/contract/reminder.ts';
import {
  callbackEntry,
  day,
  due,
  hour,
  instant,
  minute,
  now,
  promiseEntry,
  shanghai,
  target,
} from '../tests/builders.ts';
import { freshDatabase } from '../tests/database.ts';
import type { Database } from './database.ts';
import { correctName, joinCustomers, setPace } from './operations/customers.ts';
import { saveEntry } from './operations/entries.ts';
import { finishReminder, snoozeReminder } from './operations/reminders.ts';
import {
  agenda,
  agendaCounts,
  agendaMore,
  customerOfRecord,
  customerView,
  emptyView,
  figures,
  nextRing,
  railOf,
  ringing,
} from './queries.ts';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

function save(entry: Entry, id = '1042', at = now) {
  return saveEntry(database, { opId: `save-${entry.id}`, target: target(id), entry }, at);
}

/** A callback at a moment, saved an hour before it. */
function callAt(id: string, at: number, customer = '1042') {
  return save(callbackEntry(id, { due: due(at) }), customer, at - hour);
}

const listedIds = (items: AgendaItem[]) => ids(items.map(({ reminder }) => reminder));
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('what is known of a customer', () => {
  it('is nothing before anything was recorded', async () => {
    expect(await customerView(database, undefined)).toEqual(emptyView());
    expect(await customerView(database, 'nobody')).toEqual(emptyView());
    expect(await customerOfRecord(database, target('1042').sighting.record)).toBeUndefined();
  });

  it('is his own and nobody else’s', async () => {
    await save(promiseEntry('p1'), '1042');
    await save(promiseEntry('p2'), '77');
    const known = await customerOfRecord(database, target('77').sighting.record);
    const view = await customerView(database, known);
    expect(ids(view.promises)).toEqual(['p2']);
    expect(view.records).toHaveLength(1);
  });
});

describe('the rail', () => {
  it('counts what is open and is calm while nothing is due', async () => {
    await save(promiseEntry('p1'));
    await save(promiseEntry('p2'));
    expect(await railOf(database, 'customer-1042', now)).toEqual({ open: 2, tone: 'calm' });
    expect(await railOf(database, undefined, now)).toEqual({ open: 0, tone: 'calm' });
  });

  it('is due when a reminder rings and late when its moment has passed', async () => {
    await save(promiseEntry('p1'));
    const moment = now + 2 * day;
    expect((await railOf(database, 'customer-1042', moment - hour)).tone).toBe('due');
    expect((await railOf(database, 'customer-1042', moment)).tone).toBe('due');
    expect((await railOf(database, 'customer-1042', moment + 1)).tone).toBe('late');
  });

  it('is not late for what asks for a look or a call only', async () => {
    await setPace(database, { opId: 'pace', target: target(), days: 7 }, now);
    const [reminder] = await database.reminders.toArray();
    expect((await railOf(database, 'customer-1042', (reminder?.at ?? 0) + day)).tone).toBe('due');
  });

  it('is calm again once all is done', async () => {
    await callAt('c1', now);
    await finishReminder(database, { opId: 'done', reminderId: 'c1' }, now);
    expect(await railOf(database, 'customer-1042', now + day)).toEqual({ open: 0, tone: 'calm' });
  });
});

describe('reminders', () => {
  it('ring from their moment on, earliest due first, until they are done', async () => {
    await callAt('late', now - hour);
    await callAt('now', now);
    await callAt('soon', now + 1);
    expect(ids(await ringing(database, now))).toEqual(['late', 'now']);
    await finishReminder(database, { opId: 'done', reminderId: 'late' }, now);
    expect(ids(await ringing(database, now))).toEqual(['now']);
  });

  it('ring next at the first moment that is still ahead', async () => {
    await callAt('now', now);
    expect(await nextRing(database, now)).toBeUndefined();
    await callAt('later', now + day);
    await callAt('soon', now + minute);
    expect(await nextRing(database, now)).toBe(now + minute);
    expect(await nextRing(database, now + minute)).toBe(now + day);
  });

  it('that were snoozed ring at their new moment', async () => {
    await callAt('c1', now);
    await snoozeReminder(database, { opId: 'snooze', reminderId: 'c1', until: now + hour }, now);
    expect(await ringing(database, now)).toEqual([]);
    expect(await nextRing(database, now)).toBe(now + hour);
  });
});

describe('the agenda', () => {
  it('lists what had its moment, is due today and due in the next seven days, and counts the rest', async () => {
    await callAt('overdue', now - day);
    await callAt('today', instant('2026-11-25T23:59'));
    await callAt('last', instant('2026-12-02T23:59'));
    await callAt('later', instant('2026-12-03T00:00'));
    const { items, more } = await agenda(database, now, shanghai);
    expect(listedIds(items)).toEqual(['overdue', 'today', 'last']);
    expect(more).toEqual([]);
    expect(await agendaCounts(database, now, shanghai)).toEqual({ now: 1, today: 1, next: 1, later: 1 });
  });

  it('lists so many of each group at most and says which have more', async () => {
    for (const id of ['a', 'b', 'c']) await callAt(id, now + hour);
    await callAt('late', now - hour);
    const { items, more } = await agenda(database, now, shanghai, { most: 2 });
    expect(listedIds(items)).toEqual(['late', 'a', 'b']);
    expect(more).toEqual(['today']);
    expect(await agendaCounts(database, now, shanghai)).toMatchObject({ now: 1, today: 3 });
  });

  it('lists with today what rings already for something farther ahead, unless that is out of sight', async () => {
    await callAt('ahead', now + 30 * day);
    await database.reminders.update('ahead', { at: now - hour });
    await callAt('later', now + 30 * day);
    await callAt('today', now + hour);
    const looks = [{}, { most: 2, inSight: true }, { most: 1 }, { most: 1, inSight: true }];
    const seen = await Promise.all(looks.map((look) => agenda(database, now, shanghai, look)));
    const both = ['today', 'ahead'];
    expect(seen.map(({ items }) => listedIds(items))).toEqual([both, both, both, ['today']]);
    expect(seen.map(({ more }) => more)).toEqual([[], [], [], ['today']]);
    expect(await agendaCounts(database, now, shanghai)).toEqual({ now: 0, today: 2, next: 0, later: 1 });
  });

  it('goes on after the last that is listed, also among those of one moment and where that one is gone', async () => {
    const all = Array.from({ length: agendaPage + 3 }, (_, at) => `c${String(at).padStart(3, '0')}`);
    for (const id of all) await callAt(id, now + hour);
    await callAt('tomorrow', now + day);
    await finishReminder(database, { opId: 'done', reminderId: 'c001' }, now);
    const after = { dueAt: now + hour, id: 'c001' };
    const first = await agendaMore(database, now, shanghai, { group: 'today', after });
    expect(listedIds(first.items)).toEqual(all.slice(2, agendaPage + 2));
    expect(first.more).toBe(true);
    const last = { dueAt: now + hour, id: listedIds(first.items).at(-1) ?? '' };
    const second = await agendaMore(database, now, shanghai, { group: 'today', after: last });
    expect(listedIds(second.items)).toEqual(all.slice(-1));
    expect(second.more).toBe(false);
  });

  it('ends its days at the midnight of the rep’s zone, also when the clocks change', async () => {
    const zone = 'America/New_York';
    const clock = instant('2027-03-13T23:30', zone);
    await callAt('last', instant('2027-03-20T23:59', zone));
    await callAt('later', instant('2027-03-21T00:00', zone));
    expect(ids((await agenda(database, clock, zone)).items.map(({ reminder }) => reminder))).toEqual([
      'last',
    ]);
  });

  it('names whom each is about as the rep knows them', async () => {
    await callAt('c1', now);
    await correctName(database, { opId: 'name', target: target(), name: 'Grace W.' }, now);
    const { items } = await agenda(database, now, shanghai);
    expect(items).toMatchObject([{ name: 'Grace W.', company: 'Harbour Lane Foods', phone: '' }]);
  });
});

describe('figures', () => {
  it('are of one customer with all that is joined, or of everybody', async () => {
    await save(promiseEntry('p1'), '1042');
    await save(promiseEntry('p2'), '77');
    await save(promiseEntry('p3'), '5');
    const joined = { opId: 'join', target: target('77'), to: 'customer-1042' };
    await joinCustomers(database, joined, now);
    const later = now + 9 * day;
    expect((await figures(database, undefined, later)).keptStrict).toMatchObject({ k: 0, n: 3 });
    expect((await figures(database, 'customer-77', later)).keptStrict).toMatchObject({ k: 0, n: 2 });
    expect((await figures(database, 'customer-5', later)).debt[0]).toMatchObject({ kind: 'quote', count: 1 });
    expect((await figures(database, 'nobody', later)).keptStrict.n).toBe(0);
  });
});
