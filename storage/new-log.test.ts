import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { beginNewLog } from './new-log.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  expect(await beginNewLog()).toBe(true);
  expect(await indexedDB.databases()).toEqual([]);
});

it('leaves nothing behind, also where the time before did', async () => {
  await leaveHalfDone();
  expect(await indexedDB.databases()).toHaveLength(1);
  expect(await beginNewLog()).toBe(true);
  expect(await indexedDB.databases()).toEqual([]);
});

it('is begun by two at once', async () => {
  expect(await Promise.all([beginNewLog(), beginNewLog()])).toEqual([true, true]);
  expect(await indexedDB.databases()).toEqual([]);
});

it('says that the disk is full, and leaves nothing behind', async () => {
  failOnWrite();
  await expect(beginNewLog()).rejects.toMatchObject({ code: 'storage-full' });
  expect(await indexedDB.databases()).toEqual([]);
});

it('says that the write failed, not that what it left could not be removed', async () => {
  failOnWrite();
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  await expect(beginNewLog()).rejects.toMatchObject({ code: 'storage-full' });
});

it('is begun also where what was written could not be removed', async () => {
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('Internal error', 'UnknownError');
  });
  expect(await beginNewLog()).toBe(true);
});

it('leaves storage that cannot be opened to the opening of our own database', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  expect(await beginNewLog()).toBe(false);
});

it.each(['open', 'deleteDatabase'] as const)('waits for no "%s" that never ends', async (call) => {
  vi.spyOn(indexedDB, call).mockReturnValue({} as IDBOpenDBRequest);
  expect(await beginNewLog(1)).toBe(false);
});

/** What a worker leaves that is stopped before it has removed what it wrote. */
async function leaveHalfDone(): Promise<void> {
  const remove = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('', 'AbortError');
  });
  await beginNewLog();
  remove.mockRestore();
}

function failOnWrite(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
}
