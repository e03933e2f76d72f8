import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReminderRow } from '../domain/reminder/schema.ts';
import { callbackEntry, day, hour, instant, now, promiseEntry, shanghai, target } from '../tests/builders.ts';
import { everything, freshDatabase, replayedRows, storedRows } from '../tests/database.ts';
import { commit } from './commit.ts';
import type { Database } from './database.ts';
import { joinCustomers, partCustomers, restoreJoins, setPace } from './operations/customers.ts';
import { saveEntry, undoEntry } from './operations/entries.ts';
import { movePromise } from './operations/promises.ts';
import { dismissReminder, finishReminder, reopenReminder, snoozeReminder } from './operations/reminders.ts';
import { markShown } from './operations/showings.ts';

let database: Database;
let operation = 0;
const op = () => `op-${++operation}`;
const grace = target('1');
const marcus = target('2');

beforeEach(async () => {
  database = await freshDatabase();
  database.zone = shanghai;
});
afterEach(async () => {
  expect(await storedRows(database)).toEqual(await replayedRows(database));
  database.close();
});

function pace(days: number | null, to = grace, at = now) {
  return setPace(database, { opId: op(), target: to, days }, at);
}

async function note(at: number, to = grace) {
  const id = op();
  await saveEntry(
    database,
    { opId: id, target: to, entry: { kind: 'note', id: `n-${id}`, text: 'Spoke' } },
    at,
  );
  return {
    undo: () => undoEntry(database, { opId: op(), kind: 'note', id: `n-${id}`, ofOpId: id }, at + hour),
  };
}

function open(): Promise<ReminderRow[]> {
  return database.reminders.filter((row) => row.open === 1 && row.body.kind === 'cadence').toArray();
}

async function theOpen(): Promise<ReminderRow> {
  const rows = await open();
  expect(rows).toHaveLength(1);
  return rows[0] as ReminderRow;
}

/** The morning of a day `days` after the Wednesday on which the tests begin. */
const morning = (days: number) => instant('2026-11-25T09:00') + days * day;

describe('a cadence', () => {
  it('set for a customer is planned from the last contact, at the start of work', async () => {
    await note(now - 2 * day);
    expect((await pace(7)).answer).toEqual({ customerId: 'customer-1', before: null });
    expect(await theOpen()).toMatchObject({
      customerId: 'customer-1',
      state: 'waiting',
      at: morning(5),
      dueAt: morning(5) + 9 * hour,
      body: { kind: 'cadence', text: '', since: now - 2 * day, zone: shanghai, precision: 'day' },
    });
  });

  it('of a customer unheard of for longer comes up the next working morning, not at once', async () => {
    await note(now - 60 * day);
    await pace(14);
    expect((await theOpen()).at).toBe(morning(1));
  });

  it('of a customer nothing was recorded for counts from now', async () => {
    await pace(7);
    expect((await theOpen()).at).toBe(morning(7));
  });

  it('changed or taken away takes the reminder with it, and back as it was', async () => {
    await note(now);
    await pace(7);
    const weekly = await theOpen();
    expect((await pace(30)).answer.before).toBe(7);
    // The 25th of December is a Friday.
    expect((await theOpen()).at).toBe(morning(30));
    await pace(null);
    expect(await open()).toEqual([]);
    expect((await pace(7)).answer.before).toBeNull();
    expect(await theOpen()).toMatchObject({ id: weekly.id, state: 'waiting', at: weekly.at });
  });

  it('never makes a reminder for whom the rep set none', async () => {
    await note(now);
    await pace(null);
    expect(await database.reminders.count()).toBe(0);
  });

  it('sent again changes nothing', async () => {
    const input = { opId: op(), target: grace, days: 7 };
    const first = await setPace(database, input, now);
    const before = await everything(database);
    expect(await setPace(database, input, now + day)).toEqual({ ...first, next: morning(7) });
    expect(await everything(database)).toEqual(before);
  });

  it('tells the alarm of its reminder with the write', async () => {
    expect((await pace(7)).next).toBe(morning(7));
  });
});

describe('contact', () => {
  const contacts: [string, () => Promise<unknown>][] = [
    ['a note', () => note(now + day)],
    [
      'a promise made',
      () => saveEntry(database, { opId: op(), target: grace, entry: promiseEntry() }, now + day),
    ],
    [
      'a callback acted on',
      async () => {
        const entry = callbackEntry('c1', {});
        await saveEntry(database, { opId: op(), target: grace, entry }, now);
        await finishReminder(database, { opId: op(), reminderId: 'c1' }, now + day);
      },
    ],
  ];
  it.each(contacts)('by %s moves the reminder on, and leaves one', async (_name, contact) => {
    await pace(7);
    const before = await theOpen();
    await contact();
    expect(await theOpen()).toMatchObject({ at: morning(8), body: { since: now + day } });
    expect(await database.reminders.get(before.id)).toMatchObject({
      state: 'dismissed',
      body: { history: [{ what: 'dismissed', why: 'rebased' }] },
    });
  });

  it('on two days of one weekend plans the same day, but counts from the later', async () => {
    const saturday = instant('2026-11-28T11:00');
    await pace(7);
    await note(saturday);
    await note(saturday + day);
    expect(await theOpen()).toMatchObject({
      at: instant('2026-12-07T09:00'),
      body: { since: saturday + day, movedFrom: instant('2026-12-06T09:00') },
    });
  });

  it('taken back brings the former reminder back, to be shown again', async () => {
    await pace(7);
    const before = await theOpen();
    await markShown(database, op(), [before], 'notice', before.at);
    const { undo } = await note(before.at + hour);
    expect((await theOpen()).id).not.toBe(before.id);
    await undo();
    expect(await theOpen()).toMatchObject({ id: before.id, at: before.at, state: 'waiting' });
  });

  it('by acting on the reminder sets the next one at once; undo brings the first back', async () => {
    await pace(7);
    const first = await theOpen();
    await finishReminder(database, { opId: op(), reminderId: first.id }, first.at + 2 * hour);
    expect(await database.reminders.get(first.id)).toMatchObject({ state: 'acted' });
    expect((await theOpen()).at).toBe(morning(14));
    await reopenReminder(database, { opId: op(), reminderId: first.id }, first.at + 3 * hour);
    expect(await theOpen()).toMatchObject({ id: first.id, state: 'waiting', at: first.at });
  });

  it('on a promise that belongs to another customer goes with the promise', async () => {
    await pace(7);
    await saveEntry(database, { opId: op(), target: marcus, entry: promiseEntry() }, now + day);
    const promise = await database.promises.get('p1');
    const move = { move: 'move', toCustomerId: 'customer-1' } as const;
    await movePromise(
      database,
      { opId: op(), promiseId: 'p1', seenSeq: promise?.lastSeq ?? 0, move },
      now + 2 * day,
    );
    expect((await theOpen()).at).toBe(morning(8));
  });
});

describe('no contact', () => {
  it.each([
    [
      'a promise amended',
      async () => {
        await saveEntry(database, { opId: op(), target: grace, entry: promiseEntry() }, now);
        const move = { move: 'amend', what: 'Send two' } as const;
        const seenSeq = (await database.promises.get('p1'))?.lastSeq ?? 0;
        await movePromise(database, { opId: op(), promiseId: 'p1', seenSeq, move }, now + day);
      },
    ],
    [
      'a callback put off',
      async () => {
        const entry = callbackEntry();
        await saveEntry(database, { opId: op(), target: grace, entry }, now);
        await snoozeReminder(database, { opId: op(), reminderId: 'c1', until: now + 3 * day }, now + day);
      },
    ],
  ])('by %s leaves the reminder', async (_name, happens) => {
    await pace(7);
    const before = await theOpen();
    await happens();
    expect(await theOpen()).toEqual(before);
  });

  it('while it rings: whatever else is recorded, it stays until there is some', async () => {
    await pace(7);
    const first = await theOpen();
    await markShown(database, op(), [first], 'notice', first.at);
    await pace(5, grace, first.at + 3 * day);
    await pace(7, grace, first.at + 3 * day);
    expect(await theOpen()).toMatchObject({ id: first.id, state: 'shown' });
  });

  it('but snoozed it rings when the rep said', async () => {
    await pace(7);
    const { id, at } = await theOpen();
    await snoozeReminder(database, { opId: op(), reminderId: id, until: at + 2 * day }, at + hour);
    await joinCustomers(database, { opId: op(), target: marcus, to: 'customer-1' }, at + 2 * hour);
    expect(await theOpen()).toMatchObject({ id, state: 'snoozed', at: at + 2 * day });
  });

  it('and sent away by the rep it comes again as many days later', async () => {
    await pace(7);
    const { id: subjectId, at, customerId } = await theOpen();
    const body = { why: 'by-rep' } as const;
    await commit(database, op(), at + 2 * hour, async () => ({
      events: [{ customerId, subjectId, type: 'reminder.dismissed', body }],
      answer: {},
    }));
    expect(await theOpen()).toMatchObject({ at: morning(14), body: { since: now } });
  });
});

describe('a cadence that is taken away', () => {
  it('refuses to take back what ended its reminder: there would be one that nobody wants', async () => {
    for (const end of [dismissReminder, finishReminder]) {
      await pace(7);
      const { id: reminderId } = await theOpen();
      await end(database, { opId: op(), reminderId }, now + hour);
      await pace(null, grace, now + 2 * hour);
      const takenBack = reopenReminder(database, { opId: op(), reminderId }, now + 3 * hour);
      await expect(takenBack).rejects.toMatchObject({ code: 'stale' });
      expect(await open()).toEqual([]);
    }
  });
});

describe('customers that are joined', () => {
  it('have one reminder between them, and each its own again when they are parted', async () => {
    await pace(7);
    await pace(14, marcus);
    const before = await open();
    const joined = await joinCustomers(
      database,
      { opId: op(), target: marcus, to: 'customer-1' },
      now + hour,
    );
    expect((await theOpen()).at).toBe(morning(7));
    await partCustomers(database, { opId: op(), customerId: 'customer-2' }, now + 2 * hour);
    expect((await open()).map(({ id, at }) => [id, at])).toEqual(before.map(({ id, at }) => [id, at]));
    await joinCustomers(database, { opId: op(), target: marcus, to: 'customer-1' }, now + 3 * hour);
    await restoreJoins(database, { opId: op(), joins: joined.answer.before }, now + 4 * hour);
    expect(await open()).toHaveLength(2);
  });

  it('keep the cadence that only one of them had, and contact with either counts', async () => {
    await pace(7, marcus);
    await note(now);
    await joinCustomers(database, { opId: op(), target: marcus, to: 'customer-1' }, now + hour);
    expect((await theOpen()).at).toBe(morning(7));
    await note(now + 2 * day);
    expect(await theOpen()).toMatchObject({ customerId: 'customer-1', at: morning(9) });
    await partCustomers(database, { opId: op(), customerId: 'customer-2' }, now + 3 * day);
    expect(await theOpen()).toMatchObject({ customerId: 'customer-2', at: morning(7) });
  });

  it('lose it all at once', async () => {
    await pace(7);
    await pace(14, marcus);
    await joinCustomers(database, { opId: op(), target: marcus, to: 'customer-1' }, now + hour);
    await pace(null, marcus, now + 2 * hour);
    expect(await open()).toEqual([]);
  });
});
