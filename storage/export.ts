import Dexie, { type Table } from 'dexie';
import { asKeptError } from './database.ts';

/** A primary key as it is stored: a place in the log, or an id. */
type RowKey = number | string | null;

/** How many rows one chunk holds. */
const chunk = 500;

/**
 * Some rows of a table, for a backup that is put together by the page that asks. Reads the database as it stands,
 * also one that a newer program wrote, and never changes it.
 *
 * @param after the key of the last row had already; null for the beginning
 */
export async function exportChunk(
  table: string,
  after: RowKey,
  expectedVersion: number,
  name = 'kept',
): Promise<{ rows: unknown[]; next: RowKey; version: number }> {
  const database = new Dexie(name);
  try {
    await database.open();
    const exists = database.tables.some((known) => known.name === table);
    const rows = exists ? await rowsAfter(database.table(table), after) : [];
    return {
      rows: rows.map(({ row }) => row),
      next: rows.length < chunk ? null : (rows.at(-1)?.key ?? null),
      version: database.verno || expectedVersion,
    };
  } catch (error) {
    throw asKeptError(error);
  } finally {
    database.close();
  }
}

/** By key and not by count: skipping rows costs the more the further one is. */
async function rowsAfter(table: Table, after: RowKey): Promise<{ key: RowKey; row: unknown }[]> {
  const all = after === null ? table.orderBy(':id') : table.where(':id').above(after);
  const some = all.limit(chunk);
  const [keys, rows] = await Promise.all([some.primaryKeys(), some.toArray()]);
  return rows.map((row, index) => ({ key: keys[index] as RowKey, row }));
}
