import type { Event, NewEvent } from '../domain/event.ts';
import { type Touch, touches } from '../domain/ledger.ts';
import { asKeptError, type Database } from './database.ts';

/** What an operation decided: the events to append and what to answer. */
export interface Decision<T> {
  events: NewEvent[];
  answer: T;
}

/** What came of an operation. `repeated` when it had been carried out before, so nobody need be told again. */
export interface Outcome<T> {
  answer: T;
  /** The customers whose rows were rewritten. */
  changed: string[];
}

/**
 * Carries out one write: decides, appends the events and rewrites their rows in one transaction, on the disk when
 * this resolves. The same operation id again answers as before and changes nothing. Rejects with a `KeptError`;
 * then nothing was written.
 *
 * @param now epoch milliseconds, the moment of the events
 * @param decide runs inside the transaction: it may read rows through the database and nothing else
 */
export async function commit<T>(
  database: Database,
  opId: string,
  now: number,
  decide: () => Promise<Decision<T>>,
): Promise<Outcome<T>> {
  try {
    return await database.transaction('rw', database.tables, async () => {
      const before = await database.operations.get(opId);
      if (before) return { answer: before.answer as T, changed: [] };
      const { events, answer } = await decide();
      const appended = await append(database, opId, now, events);
      const changed = await rewriteRows(database, appended);
      await database.operations.add({ id: opId, at: now, answer });
      return { answer, changed };
    });
  } catch (error) {
    throw asKeptError(error);
  }
}

async function append(database: Database, opId: string, at: number, events: NewEvent[]): Promise<Event[]> {
  const rows = events.map((event, index) => ({
    ...event,
    id: `${opId}.${index}`,
    opId,
    at,
    version: 1 as const,
  }));
  const keys = await database.events.bulkAdd(rows as never[], { allKeys: true });
  return rows.map((row, index) => ({ ...row, seq: keys[index] })) as Event[];
}

/** Rewrites what the events touch, and gives the customers whose rows that changed: before or after, as a row may move. */
async function rewriteRows(database: Database, events: Event[]): Promise<string[]> {
  const changed = new Set<string>();
  for (const event of events) {
    for (const touch of touches(event)) {
      for (const row of await rewriteRow(database, touch)) changed.add(row.customerId ?? row.id);
    }
  }
  return [...changed];
}

type AnyRow = { id: string; customerId?: string };

async function rewriteRow(database: Database, { table, id, fold }: Touch): Promise<AnyRow[]> {
  const rows = database.table<AnyRow, string>(table);
  const before = await rows.get(id);
  const after = (fold as (row: unknown) => AnyRow | undefined)(before);
  if (after === undefined) await rows.delete(id);
  else await rows.put(after);
  return [before, after].filter((row) => row !== undefined);
}
