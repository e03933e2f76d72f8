import { browser } from 'wxt/browser';
import { repTime } from '../../domain/time/rep-time.ts';
import { KeptError } from '../../messages/errors.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { beginNewLog } from '../../storage/new-log.ts';
import { readSettings } from '../../storage/settings.ts';
import { inBackground, noteFailure } from './failures.ts';
import { ownZone } from './zone.ts';

let opening: Promise<Database> | undefined;

/** The one open database of this worker. A failed opening is tried again by whoever asks next. */
export function theDatabase(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function open(): Promise<Database> {
  const refusal = await leaveTornLog();
  const database = await openDatabase();
  database.refusesWrites = refusal;
  database.work = repTime(ownZone(), (await readSettings(database)).work);
  database.zone = ownZone();
  database.on('close', () => {
    opening = undefined;
    // The browser closes it when a write failed half way.
    inBackground(browser.storage.session.remove('logBegun'));
  });
  return database;
}

/**
 * Once after each start of the browser, and again after it had to close the database: a write may have been cut off.
 * Resolves to why that could not be, where the disk is too full for it: what is recorded can be read and reminded of, and
 * nothing written.
 */
async function leaveTornLog(): Promise<KeptError | undefined> {
  const session = browser.storage.session;
  if ('logBegun' in (await session.get('logBegun'))) return undefined;
  try {
    if (await beginNewLog()) await session.set({ logBegun: true });
    return undefined;
  } catch (error) {
    noteFailure(error);
    return error instanceof KeptError ? error : new KeptError('not-written');
  }
}
