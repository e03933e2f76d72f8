import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MoveName } from '../../domain/promise/moves.ts';
import type { Move } from '../../domain/promise/schema.ts';
import { day, due, hour, minute, move, now, promiseEntry, target } from '../../tests/builders.ts';
import { everything, freshDatabase, replayedRows, storedRows } from '../../tests/database.ts';
import type { Database } from '../database.ts';
import { saveEntry } from './entries.ts';
import { movePromise } from './promises.ts';
import { finishReminder, removeCheckpoints, setCheckpoints, snoozeReminder } from './reminders.ts';
import { markShown } from './showings.ts';

let database: Database;
let operation = 0;
beforeEach(async () => {
  database = await freshDatabase();
  await saveEntry(database, { opId: nextOp(), target: target('2'), entry: promiseEntry('p2') }, now);
  // Due in two days.
  await saveEntry(database, { opId: nextOp(), target: target(), entry: promiseEntry() }, now);
});
afterEach(async () => {
  expect(await storedRows(database)).toEqual(await replayedRows(database));
  database.close();
});

function nextOp(): string {
  operation += 1;
  return `op-${operation}`;
}

function set(at = now + day, { opId = nextOp(), promiseId = 'p1', clock = now } = {}) {
  return setCheckpoints(database, { opId, promiseId, checkpoints: [{ id: 'c1', due: due(at) }] }, clock);
}

async function make(body: Move | MoveName, at = now) {
  const seenSeq = (await database.promises.get('p1'))?.lastSeq ?? 0;
  const made = typeof body === 'string' ? move(body, at) : body;
  return movePromise(database, { opId: nextOp(), promiseId: 'p1', seenSeq, move: made }, at);
}

const checkpoint = () => database.reminders.get('c1');
const isOpen = async () => (await checkpoint())?.open === 1;
const dueIn = (length: number): Move => ({
  move: 'renegotiate',
  due: due(now + length),
  askedBy: 'us',
  reason: 'Late',
});

describe('setting a checkpoint', () => {
  it('makes a reminder of the promise that rings at its moment', async () => {
    await set();
    expect(await checkpoint()).toMatchObject({
      customerId: 'customer-1042',
      promiseId: 'p1',
      state: 'waiting',
      at: now + day,
      dueAt: now + day,
      body: { kind: 'checkpoint', text: 'Send the quote', plannedAt: now + day },
    });
  });

  it('leaves the promise and its own reminder as they were', async () => {
    const [promise, reminders] = [await database.promises.get('p1'), await database.reminders.toArray()];
    await set();
    expect(await database.promises.get('p1')).toEqual(promise);
    expect(await database.reminders.toArray()).toEqual(
      expect.arrayContaining(reminders.map((row) => expect.objectContaining(row))),
    );
  });

  it('sent twice is set once', async () => {
    await set(now + day, { opId: 'again' });
    const before = await everything(database);
    await set(now + day, { opId: 'again' });
    expect(await everything(database)).toEqual(before);
  });

  it.each([
    ['due-past', now],
    ['after-due', now + 2 * day],
  ])('is refused as %s and writes nothing', async (code, at) => {
    const before = await everything(database);
    await expect(set(at)).rejects.toMatchObject({ code });
    expect(await everything(database)).toEqual(before);
  });

  it('is refused where the promise has ended meanwhile, or never was', async () => {
    await make('report');
    await expect(set()).rejects.toMatchObject({ code: 'stale' });
    await expect(set(now + day, { promiseId: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('several checkpoints', () => {
  const at = (...moments: number[]) =>
    moments.map((moment, index) => ({ id: `c${index + 1}`, due: due(moment) }));
  const setAll = (checkpoints: ReturnType<typeof at>, opId = nextOp()) =>
    setCheckpoints(database, { opId, promiseId: 'p1', checkpoints }, now);
  const ids = ['c1', 'c2', 'c3'];
  const open = async () =>
    (await database.reminders.bulkGet(ids)).filter((row) => row?.open === 1).map((row) => row?.id);

  it('are set by one operation, and taken back by one', async () => {
    const opId = nextOp();
    await setAll(at(now + hour, now + 2 * hour, now + day), opId);
    expect(await open()).toEqual(ids);
    const events = await database.events.where({ opId }).toArray();
    expect(events.filter(({ type }) => type === 'reminder.set')).toHaveLength(3);
    await removeCheckpoints(database, { opId: nextOp(), ids }, now + minute);
    expect(await open()).toEqual([]);
  });

  it.each([
    ['due-past', now],
    ['after-due', now + 2 * day],
  ])('are refused together where one of them is: %s', async (code, moment) => {
    const before = await everything(database);
    await expect(setAll(at(now + hour, now + day, moment))).rejects.toMatchObject({ code });
    expect(await everything(database)).toEqual(before);
  });

  it('are taken away together or not at all, but for what has ended', async () => {
    await setAll(at(now + hour, now + 2 * hour, now + day));
    const before = await everything(database);
    const removing = removeCheckpoints(database, { opId: nextOp(), ids: [...ids, 'nobody'] }, now);
    await expect(removing).rejects.toMatchObject({ code: 'not-found' });
    expect(await everything(database)).toEqual(before);
    await finishReminder(database, { opId: nextOp(), reminderId: 'c2' }, now + 2 * hour);
    await removeCheckpoints(database, { opId: nextOp(), ids }, now + 3 * hour);
    expect(await open()).toEqual([]);
    expect((await database.reminders.get('c2'))?.state).toBe('acted');
  });

  it('leave one that was set before as it is, and are refused where an id is another reminder’s', async () => {
    await setAll(at(now + hour));
    await snoozeReminder(database, { opId: nextOp(), reminderId: 'c1', until: now + 5 * hour }, now + hour);
    await setAll(at(now + hour, now + 2 * hour));
    expect(await checkpoint()).toMatchObject({ state: 'snoozed', at: now + 5 * hour });
    expect(await open()).toEqual(['c1', 'c2']);
    const other = await database.reminders.filter(({ body }) => body.kind === 'promise-due').first();
    const taken = [{ id: other?.id ?? '', due: due(now + hour) }];
    await expect(setAll(taken)).rejects.toMatchObject({ code: 'malformed' });
    const foreign = setCheckpoints(
      database,
      { opId: nextOp(), promiseId: 'p2', checkpoints: at(now + hour) },
      now,
    );
    await expect(foreign).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('a checkpoint', () => {
  beforeEach(() => set());

  it('is ended by ticking it off, and the promise goes on', async () => {
    await finishReminder(database, { opId: nextOp(), reminderId: 'c1' }, now + day);
    expect(await checkpoint()).toMatchObject({ state: 'acted', open: 0 });
    expect((await database.promises.get('p1'))?.state).toBe('agreed');
  });

  it('goes with the promise to another customer, and back', async () => {
    await make({ move: 'move', toCustomerId: 'customer-2' });
    expect(await checkpoint()).toMatchObject({ customerId: 'customer-2', open: 1 });
    await make('undo');
    expect(await checkpoint()).toMatchObject({ customerId: 'customer-1042', open: 1 });
  });

  it('says what the promise says', async () => {
    await make({ move: 'amend', what: 'Send the offer' });
    expect((await checkpoint())?.body.text).toBe('Send the offer');
    await make('undo');
    expect((await checkpoint())?.body.text).toBe('Send the quote');
  });

  it.each(['report', 'withdraw', 'revoke', 'counter'] as const)(
    'ends with %s and undo brings it back',
    async (name) => {
      await make(name);
      expect(await checkpoint()).toMatchObject({ state: 'dismissed', open: 0 });
      await make('undo', now + minute);
      expect(await checkpoint()).toMatchObject({ state: 'waiting', open: 1, at: now + day });
    },
  );

  it('comes back to be shown again, or snoozed as it was, even after its moment', async () => {
    await markShown(database, nextOp(), [(await checkpoint()) ?? never()], 'notice', now + day);
    await make('report', now + day + minute);
    await make('undo', now + day + hour);
    expect(await checkpoint()).toMatchObject({ state: 'waiting', open: 1 });
    await snoozeReminder(
      database,
      { opId: nextOp(), reminderId: 'c1', until: now + day + 3 * hour },
      now + day + hour,
    );
    await make('report', now + day + 2 * hour);
    await make('undo', now + day + 4 * hour);
    expect(await checkpoint()).toMatchObject({ state: 'snoozed', open: 1, at: now + day + 3 * hour });
  });

  it('stays while the customer has the ball', async () => {
    await make('pause');
    expect(await isOpen()).toBe(true);
  });

  it('ends where the due moves before it, and stands again once the due comes after it', async () => {
    await make(dueIn(day));
    expect(await isOpen()).toBe(false);
    await make(dueIn(3 * day));
    expect(await isOpen()).toBe(true);
  });

  it('that has passed does not come back with a promise that was rejected', async () => {
    await make('report');
    await make('reject', now + 5 * day);
    expect(await isOpen()).toBe(false);
  });

  it('that the rep removed or ticked off never comes back', async () => {
    await removeCheckpoints(database, { opId: nextOp(), ids: ['c1'] }, now);
    expect(await checkpoint()).toMatchObject({ state: 'dismissed' });
    await make('report');
    await make('undo');
    expect(await isOpen()).toBe(false);
  });

  it('is all that removing takes away', async () => {
    const automatic = await database.reminders.filter(({ body }) => body.kind === 'promise-due').first();
    const removing = removeCheckpoints(database, { opId: nextOp(), ids: [automatic?.id ?? ''] }, now);
    await expect(removing).rejects.toMatchObject({ code: 'not-found' });
  });

  it('ends with a promise that is taken back altogether', async () => {
    await make('undo');
    expect(await isOpen()).toBe(false);
    expect(await database.promises.get('p1')).toBeUndefined();
  });
});

function never(): never {
  throw new Error('there is no checkpoint');
}
