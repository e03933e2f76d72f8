import Dexie from 'dexie';
import { asKeptError } from './database.ts';

/** How many rows one chunk holds. */
const chunk = 500;

/**
 * Some rows of a table, for a backup that is put together by the page that asks. Reads the database as it stands,
 * also one that a newer program wrote, and never changes it.
 *
 * @param after how many rows were had already
 */
export async function exportChunk(
  table: string,
  after: number,
  expectedVersion: number,
  name = 'kept',
): Promise<{ rows: unknown[]; next: number | null; version: number }> {
  const database = new Dexie(name);
  try {
    await database.open();
    const exists = database.tables.some((known) => known.name === table);
    const rows = exists ? await database.table(table).offset(after).limit(chunk).toArray() : [];
    return {
      rows,
      next: rows.length < chunk ? null : after + chunk,
      version: database.verno || expectedVersion,
    };
  } catch (error) {
    throw asKeptError(error);
  } finally {
    database.close();
  }
}
