import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ranked } from '../../domain/expectation/rank.ts';
import type { Change } from '../../domain/expectation/schema.ts';
import { customerViewSchema } from '../../messages/contract/customer.ts';
import { move, now, promiseEntry, target } from '../../tests/builders.ts';
import { everything, freshDatabase, replayedRows, storedRows } from '../../tests/database.ts';
import type { Database } from '../database.ts';
import { customerView } from '../queries.ts';
import { joinCustomers, partCustomers, setLevel, undoLevel } from './customers.ts';
import { saveEntry, undoEntry } from './entries.ts';
import { changeExpectation, rankExpectation } from './expectations.ts';
import { movePromise } from './promises.ts';

let database: Database;
let operation = 0;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  expect(await storedRows(database)).toEqual(await replayedRows(database));
  for (const { id } of await database.customers.toArray()) {
    const view = await customerView(database, id);
    expect(customerViewSchema.parse(view)).toEqual(view);
  }
  database.close();
});

function nextOp(): string {
  operation += 1;
  return `op-${operation}`;
}

async function note(id: string, { to = '1042', opId = nextOp(), ...more } = {}) {
  const entry = { kind: 'expectation', id, text: `Expectation ${id}`, ...more } as const;
  await saveEntry(database, { opId, target: target(to), entry }, now + operation);
}

async function change(body: Change, { opId = nextOp(), seen = undefined as number | undefined } = {}) {
  const seenSeq = seen ?? (await row())?.lastSeq ?? 0;
  return changeExpectation(database, { opId, expectationId: 'x1', seenSeq, change: body }, now);
}

const row = () => database.expectations.get('x1');
const met: Change = { change: 'answer', answer: { name: 'met' } };
const hopes: Change = { change: 'read', levels: { hopesFor: 4 }, cause: 'A competitor offered 10 days' };

async function order(customer = 'customer-1042'): Promise<string[]> {
  return ranked((await customerView(database, customer)).expectations).map(({ id }) => id);
}

async function rank(expectationId: string, before: string | null, { opId = nextOp(), seen = [''] } = {}) {
  const asSeen = seen[0] === '' ? await order() : seen;
  return rankExpectation(database, { opId, expectationId, before, seen: asSeen }, now);
}

describe('an expectation', () => {
  it('is kept with all that was said of it', async () => {
    await saveEntry(
      database,
      {
        opId: nextOp(),
        target: target(),
        entry: { kind: 'expectation', id: 'x1', text: 'Two weeks', need: 'basic', source: 'competitor' },
      },
      now,
    );
    expect((await row())?.body).toMatchObject({ what: 'Two weeks', need: 'basic', source: 'competitor' });
    expect((await row())?.body).not.toHaveProperty('dimension');
  });

  it('tells its customer that it was changed', async () => {
    await note('x1');
    const { changed } = await change(hopes);
    expect(changed).toEqual(['customer-1042']);
    expect((await row())?.body.levels.hopesFor).toEqual([
      { at: now, value: 4, cause: 'A competitor offered 10 days' },
    ]);
  });

  it('changes once, however often the same write is sent', async () => {
    await note('x1');
    const seen = (await row())?.lastSeq ?? 0;
    await change(hopes, { opId: 'same', seen });
    const after = await everything(database);
    await change(hopes, { opId: 'same', seen });
    expect(await everything(database)).toEqual(after);
  });

  it('is as it was after a change and its undo', async () => {
    await note('x1');
    await change(hopes);
    const before = await row();
    await change(met);
    await change({ change: 'undo' });
    const { history: _, ...after } = (await row())?.body ?? { history: [] };
    expect(before?.body).toMatchObject(after);
    expect(after).not.toHaveProperty('answer');
  });

  it('refuses the second of two who change it at once, and writes nothing of that', async () => {
    await note('x1');
    const seen = (await row())?.lastSeq ?? 0;
    await change(hopes, { seen });
    const before = await everything(database);
    await expect(change(met, { seen })).rejects.toMatchObject({ code: 'stale' });
    expect(await everything(database)).toEqual(before);
  });

  it('refuses what is not possible as it stands, and to change one that is not there', async () => {
    await note('x1');
    await expect(change({ change: 'undo' })).rejects.toMatchObject({ code: 'change-refused' });
    await expect(
      changeExpectation(database, { opId: nextOp(), expectationId: 'x9', seenSeq: 1, change: met }, now),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is taken back as a slip only as long as nothing else has happened to it', async () => {
    const takeBack = (ofOpId: string) =>
      undoEntry(database, { opId: nextOp(), kind: 'expectation', id: 'x1', ofOpId }, now);
    await note('x1', { opId: 'noted' });
    await change(hopes);
    await expect(takeBack('noted')).rejects.toMatchObject({ code: 'stale' });
    await note('x2', { opId: 'noted-2' });
    await rank('x2', 'x1');
    await undoEntry(database, { opId: nextOp(), kind: 'expectation', id: 'x2', ofOpId: 'noted-2' }, now);
    expect(await order()).toEqual(['x1']);
  });
});

describe('ranking', () => {
  beforeEach(async () => {
    for (const id of ['x1', 'x2', 'x3']) await note(id);
  });

  it('puts one before another or last, and is undone by putting it back', async () => {
    const { answer } = await rank('x3', 'x1');
    expect(await order()).toEqual(['x3', 'x1', 'x2']);
    await rank('x3', answer.before);
    expect(await order()).toEqual(['x1', 'x2', 'x3']);
    const last = await rank('x1', null);
    expect(await order()).toEqual(['x2', 'x3', 'x1']);
    await rank('x1', last.answer.before);
    expect(await order()).toEqual(['x1', 'x2', 'x3']);
  });

  it('makes no change of an expectation itself stale', async () => {
    const seen = (await row())?.lastSeq ?? 0;
    await rank('x3', 'x1');
    await change(hopes, { seen });
    expect(await order()).toEqual(['x3', 'x1', 'x2']);
  });

  it('is told to the second of two who rank at once, and to one who has not seen a new or ended one', async () => {
    const seen = await order();
    await rank('x3', 'x1', { seen });
    await expect(rank('x2', 'x1', { seen })).rejects.toMatchObject({ code: 'stale' });
    await note('x4');
    await expect(rank('x2', 'x1', { seen: ['x3', 'x1', 'x2'] })).rejects.toMatchObject({ code: 'stale' });
    await change(met);
    await expect(rank('x2', 'x3', { seen: ['x3', 'x1', 'x2', 'x4'] })).rejects.toMatchObject({
      code: 'stale',
    });
    expect(await order()).toEqual(['x3', 'x2', 'x4']);
  });

  it('answers a repeated write as the first time', async () => {
    const seen = await order();
    const first = await rank('x3', 'x1', { opId: 'same', seen });
    const after = await everything(database);
    expect((await rank('x3', 'x1', { opId: 'same', seen })).answer).toEqual(first.answer);
    expect(await everything(database)).toEqual(after);
  });

  it('refuses what is over or not there, and writes nothing where nothing moves', async () => {
    await change(met);
    await expect(rank('x1', 'x2')).rejects.toMatchObject({ code: 'not-found' });
    await expect(rank('x2', 'x1')).rejects.toMatchObject({ code: 'not-found' });
    await expect(rank('x9', 'x2')).rejects.toMatchObject({ code: 'not-found' });
    const events = await database.events.count();
    await rank('x2', 'x3');
    expect(await database.events.count()).toBe(events);
  });

  it('gives what is reopened its place again', async () => {
    await rank('x3', 'x1');
    await change(met);
    expect(await order()).toEqual(['x3', 'x2']);
    await change({ change: 'reopen' });
    expect(await order()).toEqual(['x3', 'x1', 'x2']);
  });

  it('orders what customers that are one expect, and parting leaves each its own in that order', async () => {
    for (const id of ['y1', 'y2']) await note(id, { to: '77' });
    await joinCustomers(database, { opId: nextOp(), target: target('77'), to: 'customer-1042' }, now);
    await rank('y2', 'x1');
    const { changed } = await rank('x3', 'y2');
    expect(await order()).toEqual(['x3', 'y2', 'x1', 'x2', 'y1']);
    expect(changed.sort()).toEqual(['customer-1042', 'customer-77']);
    await partCustomers(database, { opId: nextOp(), customerId: 'customer-77' }, now);
    expect(await order()).toEqual(['x3', 'x1', 'x2']);
    expect(await order('customer-77')).toEqual(['y2', 'y1']);
  });
});

describe('a promise', () => {
  const link = async (expectationId: string | null) => {
    const seenSeq = (await database.promises.get('p1'))?.lastSeq ?? 0;
    const body = { move: 'amend', expectationId } as const;
    return movePromise(database, { opId: nextOp(), promiseId: 'p1', seenSeq, move: body }, now);
  };
  const linked = async (id = 'p1') => (await database.promises.get(id))?.body.expectationId;
  const save = (expectationId?: string) => {
    const entry = promiseEntry('p1', expectationId ? { expectationId } : {});
    return saveEntry(database, { opId: nextOp(), target: target(), entry }, now);
  };

  beforeEach(async () => {
    await note('x1');
    await note('foreign', { to: '77' });
  });

  it('is made for an expectation of its customer, and for nobody else’s', async () => {
    await expect(save('foreign')).rejects.toMatchObject({ code: 'not-found' });
    await expect(save('x9')).rejects.toMatchObject({ code: 'not-found' });
    await save('x1');
    expect(await linked()).toBe('x1');
  });

  it('is linked later, unlinked, and linked again by undo', async () => {
    await save();
    await link('x1');
    expect(await linked()).toBe('x1');
    await link(null);
    expect(await linked()).toBeUndefined();
    const seenSeq = (await database.promises.get('p1'))?.lastSeq ?? 0;
    await movePromise(database, { opId: nextOp(), promiseId: 'p1', seenSeq, move: move('undo') }, now);
    expect(await linked()).toBe('x1');
    await expect(link('foreign')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps its expectation when it is reworded, and hands it on to the rest of it', async () => {
    await save('x1');
    const steps = [
      { move: 'amend', what: 'Send the offer' },
      { move: 'report', extent: 'part' },
      { move: 'accept', rest: { promiseId: 'p2', what: 'The rest' } },
    ] as const;
    for (const step of steps) {
      const seenSeq = (await database.promises.get('p1'))?.lastSeq ?? 0;
      await movePromise(database, { opId: nextOp(), promiseId: 'p1', seenSeq, move: step }, now);
    }
    expect([await linked(), await linked('p2')]).toEqual(['x1', 'x1']);
  });
});

describe('an overall reading', () => {
  const read = (value: number, opId: string, cause?: string) => {
    const input = { opId, target: target(), level: 'happened', value, ...(cause ? { cause } : {}) } as const;
    return setLevel(database, input, now);
  };
  const readings = async () =>
    (await database.customers.get('customer-1042'))?.body.levels.happened.map(({ value }) => value);
  const undo = (ofOpId: string) => undoLevel(database, { opId: nextOp(), ofOpId }, now);

  it('is kept with what it came of', async () => {
    await read(2, nextOp(), 'Late again');
    expect((await database.customers.get('customer-1042'))?.body.levels.happened).toEqual([
      { at: now, value: 2, cause: 'Late again' },
    ]);
  });

  it('that was a slip is taken back, once, and only as the last of its level', async () => {
    await read(4, 'first');
    await read(1, 'slip');
    await expect(undo('first')).rejects.toMatchObject({ code: 'stale' });
    await undo('slip');
    expect(await readings()).toEqual([4]);
    await expect(undo('slip')).rejects.toMatchObject({ code: 'stale' });
    await expect(undo('nothing')).rejects.toMatchObject({ code: 'not-found' });
    expect(await readings()).toEqual([4]);
  });
});
