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
      await rewriteRows(database, appended);
      await database.operations.add({ id: opId, at: now, answer });
      return { answer, changed: [...new Set(appended.flatMap(customersOf))] };
    });
  } catch (error) {
    throw asKeptError(error);
  }
}

function customersOf(event: Event): string[] {
  const to = 'toCustomerId' in event.body ? event.body.toCustomerId : undefined;
  return to ? [event.customerId, to] : [event.customerId];
}

async function append(database: Database, opId: string, at: number, events: NewEvent[]): Promise<Event[]> {
  const rows = events.map((event, index) => ({ ...event, id: `${opId}.${index}`, opId, at, version: 1 as const }));
  const keys = await database.events.bulkAdd(rows as never[], { allKeys: true });
  return rows.map((row, index) => ({ ...row, seq: keys[index] })) as Event[];
}

async function rewriteRows(database: Database, events: Event[]): Promise<void> {
  for (const event of events) {
    for (const touch of touches(event)) await rewriteRow(database, touch);
  }
}

async function rewriteRow(database: Database, { table, id, fold }: Touch): Promise<void> {
  const rows = database.table(table);
  const row = (fold as (row: unknown) => unknown)(await rows.get(id));
  if (row === undefined) await rows.delete(id);
  else await rows.put(row);
}
