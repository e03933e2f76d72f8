import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Event } from '../domain/event.ts';
import type { Rows } from '../domain/ledger.ts';
import { usualHours } from '../domain/time/usual-hours.ts';
import type { WorkingTime } from '../domain/time/working-time.ts';
import type { Draft } from '../messages/contract/draft.ts';
import type { Taught } from '../messages/contract/teach.ts';
import { KeptError } from '../messages/errors.ts';
import type { Change, SearchRow } from './search-index.ts';
import { newestVersion, type Version, versions } from './versions.ts';

/** A write that was carried out, with its answer: the same operation sent again gets this answer and changes nothing. */
export interface Operation {
  id: string;
  at: number;
  answer: unknown;
  /** The customers it changed: who was to be told the first time is told again. */
  changed: string[];
}

/**
 * A half-typed line, under the record it was typed for (`recordKeyText`), or form, under `form ` and its name. No event:
 * nothing has happened yet.
 */
export interface DraftRow {
  key: string;
  draft: Draft;
  /** Epoch milliseconds of the last key. */
  at: number;
  /** Names of all it was put together from, the newest last; not of forms, nor of what earlier versions kept. */
  revs?: string[];
}

/** A lesson, by its place: one field on one kind of page of one site. */
export type TaughtRow = Taught & { key: string };

/** What the rep decided for one site. */
export interface SiteRow {
  origin: string;
  /** The CRM it is, where its marks did not tell. */
  crm: string;
}

/** The one database. Only the service worker opens it. */
export class Database extends Dexie {
  declare events: EntityTable<Event, 'seq'>;
  declare operations: EntityTable<Operation, 'id'>;
  declare customers: EntityTable<Rows['customers'], 'id'>;
  declare records: EntityTable<Rows['records'], 'key'>;
  declare promises: EntityTable<Rows['promises'], 'id'>;
  declare expectations: EntityTable<Rows['expectations'], 'id'>;
  declare notes: EntityTable<Rows['notes'], 'id'>;
  declare reminders: EntityTable<Rows['reminders'], 'id'>;
  declare settings: Table<{ key: string; value: unknown }, string>;
  declare drafts: Table<DraftRow, string>;
  declare taught: Table<TaughtRow, string>;
  declare sites: Table<SiteRow, string>;
  declare searchParts: Table<SearchRow, number>;
  declare searchChanges: EntityTable<Change, 'n'>;

  /** When the rep works: what automatic reminders keep to and figures are counted in. */
  work: WorkingTime = usualHours;
  /** The rep's own zone, an IANA name. */
  zone: string = Intl.DateTimeFormat().resolvedOptions().timeZone;

  /**
   * What every write rejects with, while reading goes on. For a log that ends in a torn record: behind it a write would
   * cost all there is.
   */
  refusesWrites: KeptError | undefined;

  constructor(name = 'kept', shapes: Version[] = versions) {
    // What the rep typed is on the disk, not in a cache, before it is acknowledged.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.use({
      stack: 'dbcore',
      name: 'refuse-writes',
      create: (core) => ({
        ...core,
        table: (table) => {
          const own = core.table(table);
          return {
            ...own,
            mutate: (request) =>
              this.refusesWrites ? Promise.reject(this.refusesWrites) : own.mutate(request),
          };
        },
      }),
    });
    for (const { version, stores, upgrade } of shapes) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

/**
 * Opens the database, rejecting with `database-newer` when a newer program wrote it (it is left untouched),
 * `database-blocked` when another copy holds an older one open, `storage-full`, or `database-broken`.
 */
export async function openDatabase(
  name?: string,
  shapes?: Version[],
  patience = usualPatience,
): Promise<Database> {
  const database = new Database(name, shapes);
  try {
    await refuseNewer(database.name, shapes?.at(-1)?.version ?? newestVersion);
    await openUnlessBlocked(database, patience);
    return database;
  } catch (error) {
    database.close();
    throw asKeptError(error);
  }
}

/** How long an upgrade may wait for another copy to let go, in milliseconds. */
const usualPatience = 5_000;

async function openUnlessBlocked(database: Database, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new KeptError('database-blocked')), patience);
  });
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Dexie 4 opens a newer database as it finds it; this program would then write rows it does not understand.
 * (IndexedDB's own number is ten times Dexie's.)
 */
async function refuseNewer(name: string, newest: number): Promise<void> {
  const known = await indexedDB.databases();
  const found = known.find((database) => database.name === name)?.version ?? 0;
  if (found > newest * 10) throw new KeptError('database-newer');
}

/** Storage errors by name, as the codes the interface has words for. A mistake of our own stays what it is. */
export function asKeptError(error: unknown): unknown {
  if (error instanceof KeptError || isOurMistake(error)) return error;
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return new KeptError('storage-full');
  if (names.includes('VersionError')) return new KeptError('database-newer');
  return new KeptError('database-broken', { name: names[0] ?? 'unknown' });
}

/**
 * The same of a write. Where the disk is full, Chromium on LevelDB tells an `AbortError` or an `UnknownError`, which other
 * faults cause as well. So where nothing certain is known, it is only known that nothing was written.
 */
export function asWriteError(error: unknown): unknown {
  const known = asKeptError(error);
  if (!(known instanceof KeptError) || known.code !== 'database-broken') return known;
  return new KeptError('not-written', known.detail);
}

function isOurMistake(error: unknown): boolean {
  const [name = ''] = errorNames(error);
  return mistakes.has(name);
}

/** What the engine, IndexedDB and Dexie throw at code that is wrong, not at a disk that is. */
const mistakes = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'DataError',
  'ConstraintError',
  'InvalidTableError',
  'SchemaError',
  'PrematureCommitError',
]);

function errorNames(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { name?: string; inner?: unknown };
  return [...(name ? [name] : []), ...errorNames(inner)];
}
