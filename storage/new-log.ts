import Dexie from 'dexie';
import { asWriteError } from './database.ts';

/** LevelDB puts a log aside once 4 MiB were written; a value of more than 64 kB would go to a file of its own instead. */
const rowBytes = 60_000;
const rows = Math.ceil((4.5 * 1024 * 1024) / rowBytes);

/** How long it may take, in milliseconds. As a rule it is a tenth of a second. */
const usualPatience = 5_000;

/**
 * Makes the browser begin a new log file for our database, by writing more beside it than one log file takes (4.5 MB,
 * removed again). Where a crash, a power cut or a full disk cut off a write, LevelDB goes on in the same file behind the
 * torn record (https://github.com/google/leveldb/issues/1287). The next start then takes all of it for damaged, and
 * Chromium deletes every database of the extension: measured with Chromium 151 in `tests/e2e/durability.test.ts`. So
 * this comes before the first write after any of these.
 *
 * Resolves to whether it was begun. Storage that does not open, or takes longer than `patience` milliseconds, is left to
 * the opening of our own database: that says what is wrong, and where nothing is, the rep is not kept from his records.
 * A write that fails rejects with `storage-full` or `not-written`, for the next one would lie behind its torn record.
 */
export async function beginNewLog(patience = usualPatience): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([fillLog(), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function fillLog(): Promise<boolean> {
  const beside = new Dexie('kept-new-log', { chromeTransactionDurability: 'relaxed' });
  beside.version(1).stores({ rows: '' });
  try {
    if (!(await opens(beside))) return false;
    const keys = Array.from({ length: rows }, (_, n) => n);
    // Random, as what can be compressed would not fill the log.
    const filling = keys.map(() => crypto.getRandomValues(new Uint8Array(rowBytes)));
    await beside.table('rows').bulkPut(filling, keys);
    return true;
  } catch (error) {
    throw asWriteError(error);
  } finally {
    // What cannot be removed now is removed the next time.
    await beside.delete().catch(() => undefined);
  }
}

function opens(database: Dexie): Promise<boolean> {
  return database.open().then(
    () => true,
    () => false,
  );
}
