import { type Projection, replay, type Table } from '../domain/ledger.ts';
import { type Database, openDatabase } from '../storage/database.ts';

let opened = 0;

/** A new and empty database of its own; nothing of it reaches another test. */
export function freshDatabase(): Promise<Database> {
  opened += 1;
  return openDatabase(`kept-test-${opened}`);
}

const projected: Table[] = ['customers', 'records', 'promises', 'expectations', 'notes', 'reminders'];

/** Every row that is a fold of the log, by table and key. */
export async function storedRows(database: Database): Promise<Projection> {
  const entries = projected.map(async (table) => {
    const rows = await database.table<{ id?: string; key?: string }>(table).toArray();
    return [table, new Map(rows.map((row) => [row.id ?? row.key, row]))];
  });
  return Object.fromEntries(await Promise.all(entries)) as Projection;
}

/** The rows the stored log gives when it is replayed from its first event. */
export async function replayedRows(database: Database): Promise<Projection> {
  return replay(await database.events.orderBy('seq').toArray());
}

/** How many rows each table holds. */
export async function countRows(database: Database): Promise<Record<string, number>> {
  const counts = database.tables.map(async (table) => [table.name, await table.count()]);
  return Object.fromEntries(await Promise.all(counts)) as Record<string, number>;
}

/** All there is, byte for byte comparable. */
export async function everything(database: Database): Promise<Record<string, unknown[]>> {
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()]);
  return Object.fromEntries(await Promise.all(tables)) as Record<string, unknown[]>;
}
