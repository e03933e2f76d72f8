import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { eventSchema, happeningSchema } from '../domain/event.ts';
import { everything, replayedRows, storedRows } from '../tests/database.ts';
import { commit } from './commit.ts';
import { type Database, openDatabase } from './database.ts';
import { newestVersion, type Version, versions } from './versions.ts';

type Sample = Record<string, unknown[]>;

const samples = new Map(
  readdirSync(`${import.meta.dirname}/samples`).map((file) => [
    Number(/^v(\d+)\.json$/.exec(file)?.[1]),
    JSON.parse(readFileSync(`${import.meta.dirname}/samples/${file}`, 'utf8')) as Sample,
  ]),
);

function sampleOf(version: number): Sample {
  const sample = samples.get(version);
  if (!sample)
    throw new Error(`Add storage/samples/v${version}.json, frozen rows of each table of version ${version}.`);
  return sample;
}

const open: { close(): void }[] = [];
let count = 0;
afterEach(() => {
  for (const database of open.splice(0)) database.close();
});

function newName(): string {
  count += 1;
  return `kept-versions-${count}`;
}

async function opened(name: string, shapes?: Version[]): Promise<Database> {
  const database = await openDatabase(name, shapes);
  open.push(database);
  return database;
}

/** A database as the program of an older version left it. */
async function laidDown(version: number, sample = sampleOf(version)): Promise<string> {
  const name = newName();
  const old = await openDatabase(
    name,
    versions.filter((shape) => shape.version <= version),
  );
  for (const [table, rows] of Object.entries(sample)) await old.table(table).bulkAdd(rows);
  old.close();
  return name;
}

describe.each(versions.map(({ version }) => version))('a database of version %i', (version) => {
  it('has a frozen sample with rows in every table', () => {
    const sample = sampleOf(version);
    for (const [table, rows] of Object.entries(sample)) expect(rows, table).not.toEqual([]);
  });

  it('opens in the newest version with its events as they were', async () => {
    const database = await opened(await laidDown(version));
    expect(database.verno).toBe(newestVersion);
    expect(await database.events.toArray()).toEqual(sampleOf(version).events);
  });

  it('has rows that its events give when they are replayed', async () => {
    const database = await opened(await laidDown(version));
    const rows = await storedRows(database);
    expect(rows.promises.size).toBeGreaterThan(0);
    expect(await replayedRows(database)).toEqual(rows);
  });

  it('holds events the newest program understands', async () => {
    const database = await opened(await laidDown(version));
    for (const event of await database.events.toArray()) expect(eventSchema.parse(event)).toEqual(event);
  });
});

describe('the samples', () => {
  it('belong to a version each', () => {
    expect([...samples.keys()].sort()).toEqual(versions.map(({ version }) => version));
  });

  it('of the newest version show every type of event there is', () => {
    const shown = new Set((sampleOf(newestVersion).events as { type: string }[]).map(({ type }) => type));
    const known = happeningSchema.def.options.map((option) => option.def.shape.type.def.values[0] as string);
    expect([...shown].sort()).toEqual([...known].sort());
  });

  it('of the newest version hold every row as the newest program would store it', async () => {
    const database = await opened(await laidDown(newestVersion));
    expect(await everything(database)).toEqual(sampleOf(newestVersion));
  });
});

describe('the versions', () => {
  it('are numbered from one without a gap', () => {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
    expect(newestVersion).toBe(versions.length);
  });
});

/** A version that comes after the newest one: it adds a table and marks every note. */
const nextVersion: Version = {
  version: newestVersion + 1,
  stores: { tags: 'id' },
  upgrade: async (transaction) => {
    await transaction
      .table('notes')
      .toCollection()
      .modify((note) => {
        note.marked = true;
      });
  },
};

describe('an upgrade', () => {
  it('rewrites rows and leaves every event alone', async () => {
    const name = await laidDown(newestVersion);
    const database = await opened(name, [...versions, nextVersion]);
    const notes = await database.notes.toArray();
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatchObject({ marked: true });
    expect(await database.events.toArray()).toEqual(sampleOf(newestVersion).events);
  });

  it('that fails leaves the database as it was', async () => {
    const name = await laidDown(newestVersion);
    const failing: Version = {
      ...nextVersion,
      upgrade: async (transaction) => {
        await transaction.table('notes').clear();
        throw new Error('an upgrade that is wrong');
      },
    };
    await expect(openDatabase(name, [...versions, failing])).rejects.toMatchObject({
      code: 'database-broken',
    });
    const database = await opened(name);
    expect(await everything(database)).toEqual(sampleOf(newestVersion));
  });
});

describe('a database that a newer program wrote', () => {
  it('is refused as database-newer and left untouched', async () => {
    const name = await laidDown(newestVersion);
    const newer = await openDatabase(name, [...versions, nextVersion]);
    const before = await everything(newer);
    newer.close();

    await expect(openDatabase(name)).rejects.toMatchObject({ code: 'database-newer' });

    const found = (await indexedDB.databases()).find((known) => known.name === name);
    expect(found?.version).toBe((newestVersion + 1) * 10);
    const again = await opened(name, [...versions, nextVersion]);
    expect(await everything(again)).toEqual(before);
  });

  it('is refused however much newer it is', async () => {
    const name = newName();
    const raw = await openRaw(name, 10_000);
    raw.close();
    await expect(openDatabase(name)).rejects.toMatchObject({ code: 'database-newer' });
  });
});

describe('a database that another copy holds open', () => {
  it('is given up as database-blocked when the other does not let go', async () => {
    const name = newName();
    const raw = await openRaw(name, 1);
    open.push(raw);
    await expect(openDatabase(name, versions, 20)).rejects.toMatchObject({ code: 'database-blocked' });
  });

  it('opens once the other has let go', async () => {
    const name = newName();
    const raw = await openRaw(name, 1);
    raw.onversionchange = () => raw.close();
    const database = await opened(name);
    expect(database.verno).toBe(newestVersion);
  });

  it('opens after a try that was blocked', async () => {
    const name = newName();
    const raw = await openRaw(name, 1);
    await openDatabase(name, versions, 20).catch(() => {});
    raw.close();
    const database = await opened(name);
    expect(await database.events.count()).toBe(0);
  });
});

describe('a database that was closed under the program', () => {
  it('says not-written on the next write, and nothing is written', async () => {
    const name = newName();
    const database = await opened(name);
    database.close();
    const event = { customerId: 'c', subjectId: 'n', type: 'note.written', body: { text: 'Lost' } } as const;
    const write = commit(database, 'o1', 1, async () => ({ events: [event], answer: {} }));
    await expect(write).rejects.toMatchObject({ code: 'not-written' });
    expect(await (await opened(name)).events.count()).toBe(0);
  });
});

/** A connection that no program of ours made, and that does not let go when it is asked to. */
function openRaw(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
