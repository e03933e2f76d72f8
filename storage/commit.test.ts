import { ulid } from 'ulid';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewEvent } from '../domain/event.ts';
import { KeptError } from '../messages/errors.ts';
import { now, sighting } from '../tests/builders.ts';
import { countRows, everything, freshDatabase, replayedRows, storedRows } from '../tests/database.ts';
import { commit, forgetOldOperations } from './commit.ts';
import type { Database } from './database.ts';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

const opening: NewEvent = {
  customerId: 'customer-1',
  subjectId: 'customer-1',
  type: 'customer.opened',
  body: sighting(),
};

function note(text: string, id = 'n1'): NewEvent {
  return { customerId: 'customer-1', subjectId: id, type: 'note.written', body: { text } };
}

/** Commits these events as one operation. */
function write(opId: string, events: NewEvent[], answer: unknown = {}) {
  return commit(database, opId, now, async () => ({ events, answer }));
}

describe('a commit', () => {
  it('appends its events in order, each with its place, moment, operation and version', async () => {
    await write('o1', [opening, note('One')]);
    await write('o2', [note('Two', 'n2')]);
    const events = await database.events.orderBy('seq').toArray();
    expect(events.map(({ seq, id, opId, at, version, type }) => [seq, id, opId, at, version, type])).toEqual([
      [1, 'o1.0', 'o1', now, 1, 'customer.opened'],
      [2, 'o1.1', 'o1', now, 1, 'note.written'],
      [3, 'o2.0', 'o2', now, 1, 'note.written'],
    ]);
  });

  it('rewrites the rows its events touch and leaves the others alone', async () => {
    await write('o1', [opening, note('One')]);
    const before = await storedRows(database);
    await write('o2', [note('Two', 'n2')]);
    const after = await storedRows(database);
    expect(after.notes.get('n2')?.body.text).toBe('Two');
    expect({ ...after, notes: null }).toEqual({ ...before, notes: null });
  });

  it('deletes the row of what was taken back and keeps both events', async () => {
    await write('o1', [note('One')]);
    await write('o2', [{ customerId: 'customer-1', subjectId: 'n1', type: 'note.taken-back', body: {} }]);
    expect(await countRows(database)).toMatchObject({ notes: 0, events: 2 });
  });

  it('of an operation that was carried out answers as before and changes nothing', async () => {
    const first = await write('o1', [note('One')], { first: true });
    const before = await everything(database);
    const decide = vi.fn();
    // Also whom it changed: the worker may have stopped before it told anybody.
    expect(await commit(database, 'o1', now + 1, decide)).toEqual(first);
    expect(decide).not.toHaveBeenCalled();
    expect(await everything(database)).toEqual(before);
  });

  it('sent twice at the same time is carried out once', async () => {
    const outcomes = await Promise.all([write('o1', [note('One')]), write('o1', [note('One')])]);
    expect(await database.events.count()).toBe(1);
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it('names the customers whose rows changed, once each', async () => {
    const { changed } = await write('o1', [
      opening,
      note('One'),
      { ...note('Two', 'n2'), customerId: 'customer-2' },
    ]);
    expect([...changed].sort()).toEqual(['customer-1', 'customer-2']);
  });

  it('names the customer a row has left as well as the one it went to', async () => {
    const about = { customerId: 'customer-1', subjectId: 'r1' };
    const plan = {
      kind: 'own',
      text: 'Call',
      at: now,
      dueAt: now,
      zone: 'UTC',
      precision: 'minute',
    } as const;
    await write('o1', [{ ...about, type: 'reminder.set', body: plan }]);
    const { changed } = await write('o2', [
      { ...about, type: 'reminder.handed-over', body: { toCustomerId: 'customer-2' } },
    ]);
    expect([...changed].sort()).toEqual(['customer-1', 'customer-2']);
  });

  it('lets two that overlap both be carried out, one after the other', async () => {
    await Promise.all([write('o1', [note('One')]), write('o2', [note('Two', 'n2')])]);
    const events = await database.events.orderBy('seq').toArray();
    expect(new Set(events.map(({ opId }) => opId))).toEqual(new Set(['o1', 'o2']));
    expect(await storedRows(database)).toEqual(await replayedRows(database));
  });
});

describe('a commit that fails', () => {
  it('because it was refused gives the refusal and writes nothing', async () => {
    await expect(
      commit(database, 'o1', now, async () => {
        throw new KeptError('due-past');
      }),
    ).rejects.toMatchObject({ code: 'due-past' });
    expect(await countRows(database)).toEqual(await countRows(await freshDatabase()));
  });

  it('may be sent again under the same operation id', async () => {
    await commit(database, 'o1', now, () => Promise.reject(new KeptError('due-past'))).catch(() => {});
    await write('o1', [note('One')]);
    expect(await countRows(database)).toMatchObject({ notes: 1, operations: 1 });
  });

  it.each([
    ['appending events', 'events'],
    ['rewriting rows', 'notes'],
    ['noting the operation', 'operations'],
  ])('while %s leaves nothing half-written', async (_when, table) => {
    await write('o1', [opening]);
    const before = await everything(database);
    failOnWrite(table, () => {
      throw new Error('the plug was pulled');
    });
    await expect(write('o2', [note('One'), note('Two', 'n2')])).rejects.toThrow(KeptError);
    vi.restoreAllMocks();
    expect(await everything(database)).toEqual(before);
  });

  it.each(['events', 'notes', 'operations'])(
    'because the disk is full at "%s" says storage-full and writes nothing',
    async (table) => {
      const before = await everything(database);
      failOnWrite(table, () => {
        throw new DOMException('Encountered full disk', 'QuotaExceededError');
      });
      await expect(write('o1', [note('One')])).rejects.toMatchObject({ code: 'storage-full' });
      vi.restoreAllMocks();
      expect(await everything(database)).toEqual(before);
    },
  );

  it('because the disk turns out to be full at the very end says storage-full and writes nothing', async () => {
    const before = await everything(database);
    fillDiskAtTheEnd('operations');
    await expect(write('o1', [note('One')])).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await everything(database)).toEqual(before);
  });

  it.each([
    ['AbortError', 'The transaction was aborted, so the request cannot be fulfilled.'],
    ['UnknownError', 'Internal error.'],
  ])('with an %s, as full disks and others tell, says only that it was not written', async (name, text) => {
    const before = await everything(database);
    failOnWrite('events', () => {
      throw new DOMException(text, name);
    });
    await expect(write('o1', [note('One')])).rejects.toMatchObject({ code: 'not-written', detail: { name } });
    vi.restoreAllMocks();
    expect(await everything(database)).toEqual(before);
    await write('o1', [note('One')]);
    expect(await countRows(database)).toMatchObject({ notes: 1, operations: 1 });
  });

  it('works again once there is room', async () => {
    failOnWrite('events', () => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    });
    await write('o1', [note('One')]).catch(() => {});
    vi.restoreAllMocks();
    await write('o1', [note('One')]);
    expect((await storedRows(database)).notes.get('n1')?.body.text).toBe('One');
  });
});

/** Makes every write to one table fail, as a disk or a stopped worker would. */
function failOnWrite(table: string, fail: (this: IDBObjectStore) => void): void {
  for (const method of ['add', 'put'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (this.name === table) fail.call(this);
      return key === undefined ? original.call(this, value) : original.call(this, value, key);
    });
  }
}

/** As the browser does it where the writes fit but the transaction does not: every request succeeds, then it aborts. */
function fillDiskAtTheEnd(table: string): void {
  const original = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = key === undefined ? original.call(this, value) : original.call(this, value, key);
    const transaction = this.transaction as IDBTransaction & { _abort: (name: string) => void };
    if (this.name === table) {
      request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
    }
    return request;
  });
}

describe('a database that refuses writes', () => {
  it.each(['storage-full', 'not-written'] as const)(
    'says why (%s), can be read, and is as it was',
    async (code) => {
      await commit(database, 'before', now, async () => ({ events: [opening], answer: {} }));
      const before = await everything(database);
      database.refusesWrites = new KeptError(code);
      await expect(
        commit(database, 'after', now, async () => ({ events: [note('Prefers mornings')], answer: {} })),
      ).rejects.toMatchObject({ code });
      await expect(database.settings.put({ key: 'a', value: 1 })).rejects.toThrow();
      expect(await everything(database)).toEqual(before);
      database.refusesWrites = undefined;
      await commit(database, 'after', now, async () => ({ events: [note('Prefers mornings')], answer: {} }));
      expect(await database.notes.count()).toBe(1);
    },
  );
});

describe('forgetting old operations', () => {
  it('keeps those of the last week and forgets older ones', async () => {
    const week = 7 * 24 * 60 * 60_000;
    const ids = [now - week - 1, now - week + 1, now].map((at) => ulid(at));
    for (const id of ids) await write(id, []);
    await forgetOldOperations(database, now);
    expect((await database.operations.toArray()).map(({ id }) => id)).toEqual(ids.slice(1));
  });
});
