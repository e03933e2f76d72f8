import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReminderRow } from '../domain/reminder/schema.ts';
import { day, hour, minute, now, reminder } from '../tests/builders.ts';
import { freshDatabase } from '../tests/database.ts';
import type { Database } from './database.ts';
import {
  ringCount,
  ringingBetween,
  ringingIds,
  ringingSince,
  shown,
  shownCount,
  shownEarly,
  shownIds,
  standing,
  unshown,
} from './ringing.ts';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

/** One that is about a moment an hour after it rings, unless told otherwise. */
function row(id: string, at: number, more: Partial<ReminderRow> = {}): ReminderRow {
  return { ...reminder({ id, at, dueAt: at + hour }), ...more };
}

function add(...rows: ReminderRow[]): Promise<unknown> {
  return database.reminders.bulkAdd(rows);
}

const ids = (rows: ReminderRow[]) => rows.map(({ id }) => id);

describe('the number of those that ring', () => {
  it('is none in an empty database', async () => {
    expect(await ringCount(database, now)).toEqual({ ringing: 0, late: false });
  });

  it('counts all that are open from their very moment on, whatever was done about them', async () => {
    await add(
      row('waiting', now),
      row('snoozed', now - 1, { state: 'snoozed' }),
      row('showing', now - hour, { state: 'showing' }),
      row('shown', now - day, { state: 'shown' }),
      row('later', now + 1),
      row('acted', now - day, { state: 'acted', open: 0 }),
    );
    expect((await ringCount(database, now)).ringing).toBe(4);
  });

  it('is late once the moment one of them is about has gone by, not at that moment', async () => {
    await add(row('due', now, { dueAt: now }), row('ahead', now));
    expect(await ringCount(database, now)).toEqual({ ringing: 2, late: false });
    expect(await ringCount(database, now + 1)).toEqual({ ringing: 2, late: true });
    await database.reminders.delete('ahead');
    expect(await ringCount(database, now + 1)).toEqual({ ringing: 1, late: true });
  });

  it('is not late for one that has ended, nor for one that was put off and does not ring', async () => {
    await add(
      row('ended', now - day, { state: 'dismissed', open: 0 }),
      row('put off', now + day, { state: 'snoozed', dueAt: now - day }),
    );
    expect(await ringCount(database, now)).toEqual({ ringing: 0, late: false });
    await add(row('rings', now));
    expect((await ringCount(database, now)).ringing).toBe(1);
  });
});

describe('of more than a thousand that ring', () => {
  beforeEach(() => add(...Array.from({ length: 1001 }, (_, ago) => row(`${ago}`, now - ago))));

  it('a thousand are counted on the icon', async () => {
    expect((await ringCount(database, now)).ringing).toBe(1000);
  });

  it('all can be counted and named, also those alone that began after a moment', async () => {
    expect(await ringingBetween(database, 0, now).count()).toBe(1001);
    expect(await ringingBetween(database, now - 11, now - 1).count()).toBe(10);
    expect(await ringingBetween(database, now, now - 1).count()).toBe(0);
    expect(await ringingIds(database, now - 999)).toEqual(['1000', '999']);
  });
});

describe('what is counted and named', () => {
  it('is open and rings', async () => {
    await add(
      row('waiting', now - 1),
      row('snoozed', now, { state: 'snoozed' }),
      row('acted', now - 1, { state: 'acted', open: 0 }),
      row('later', now + 1),
    );
    expect(await ringingBetween(database, 0, now).count()).toBe(2);
    expect(await ringingIds(database, now)).toEqual(['waiting', 'snoozed']);
  });
});

describe('of some notices', () => {
  it('those ring whose reminder is open and due; the others are over, but for what is no reminder', async () => {
    await add(
      row('rings', now, { state: 'shown' }),
      row('acted', now, { state: 'acted', open: 0 }),
      row('snoozed', now + 1, { state: 'snoozed' }),
      row('not asked for', now),
    );
    const { ringing, over } = await standing(database, ['rings', 'group', 'acted', 'snoozed'], now);
    expect(ids(ringing)).toEqual(['rings']);
    expect(over).toEqual(['acted', 'snoozed']);
  });
});

describe('what is to be shown', () => {
  it('is what rings and nobody claimed, earliest first, apart from what somebody has claimed', async () => {
    await add(
      row('second', now),
      row('first', now - hour),
      row('ahead', now + 1),
      row('snoozed', now, { state: 'snoozed' }),
      row('claimed', now, { state: 'showing' }),
      row('claimed ahead', now + 1, { state: 'showing' }),
      row('shown', now, { state: 'shown' }),
      row('acted', now, { state: 'acted', open: 0 }),
    );
    const { unclaimed, claimed } = await unshown(database, now, 10);
    expect(ids(unclaimed)).toEqual(['first', 'second', 'snoozed']);
    expect(ids(claimed)).toEqual(['claimed']);
  });

  it('is no more of each than was asked for, the earliest', async () => {
    for (const state of ['waiting', 'snoozed', 'showing'] as const) {
      await add(...[3, 2, 1].map((ago) => row(`${state} ${ago}`, now - ago * minute, { state })));
    }
    const { unclaimed, claimed } = await unshown(database, now, 2);
    expect(ids(unclaimed)).toEqual(['waiting 3', 'waiting 2', 'snoozed 3', 'snoozed 2']);
    expect(ids(claimed)).toEqual(['showing 3', 'showing 2']);
  });
});

describe('what was shown', () => {
  beforeEach(() =>
    add(
      row('now', now, { state: 'shown' }),
      row('before', now - day, { state: 'shown' }),
      row('early', now + 1, { state: 'shown' }),
      row('far', now + 400 * day, { state: 'showing' }),
      row('begun', now, { state: 'showing' }),
      row('waiting', now - hour),
      row('waiting ahead', now + day),
      row('snoozed', now + day, { state: 'snoozed' }),
    ),
  );

  it('rings still, earliest first, no more than asked for', async () => {
    expect(ids(await shown(database, now, 10))).toEqual(['before', 'now']);
    expect(ids(await shown(database, now, 1))).toEqual(['before']);
  });

  it('is counted and named, and what was only begun to be shown is not of it', async () => {
    expect(await shownIds(database, now)).toEqual(['before', 'now']);
    expect(await shownCount(database, now)).toBe(2);
    expect(await shownCount(database, now - 1)).toBe(1);
  });

  it('was shown too early, or begun to be, where its moment lies ahead, however far', async () => {
    expect(ids(await shownEarly(database, now))).toEqual(['early', 'far']);
  });
});

describe('the customers of what began to ring', () => {
  it('are told once each, for what is open and rang after the one moment and up to the other', async () => {
    await add(
      row('before', now - hour, { customerId: 'before' }),
      row('first', now - hour + 1, { customerId: 'first' }),
      row('again', now - minute, { customerId: 'first', state: 'shown' }),
      row('last', now, { customerId: 'last' }),
      row('ended', now - minute, { customerId: 'ended', state: 'acted', open: 0 }),
      row('ahead', now + 1, { customerId: 'ahead' }),
    );
    expect(await ringingSince(database, now - hour, now)).toEqual(['first', 'last']);
  });
});
