import { encodeTime } from 'ulid';
import type { Event, NewEvent } from '../domain/event.ts';
import { type Touch, touches } from '../domain/ledger.ts';
import { cadenceEvents } from './cadence.ts';
import { asWriteError, type Database } from './database.ts';
import { nextRing } from './queries.ts';
import { indexRewritten } from './search-index.ts';

/** What an operation decided: the events to append and what to answer. */
export interface Decision<T> {
  events: NewEvent[];
  answer: T;
}

/** What came of an operation, now or when it was first carried out. */
export interface Outcome<T> {
  answer: T;
  /** The customers whose rows were rewritten. */
  changed: string[];
  /** When the next reminder rings, epoch milliseconds: read with the write, for its alarm is set before the answer. */
  next: number | undefined;
}

/**
 * Carries out one write: decides, appends the events and rewrites their rows, and brings cadence reminders in line, all in
 * one transaction, on the disk when this resolves. The same operation id again answers as before and changes nothing. Rejects with a `KeptError`;
 * then nothing was written.
 *
 * @param now epoch milliseconds, the moment of the events
 * @param decide runs inside the transaction: it may read rows through the database and forget a draft, nothing else
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
      // Told again as well: the worker may have stopped before it told anybody the first time.
      if (before) {
        return { answer: before.answer as T, changed: before.changed, next: await nextRing(database, now) };
      }
      const { events, answer } = await decide();
      const written = await writeEvents(database, opId, now, events);
      const following = await cadenceEvents(database, opId, events, written, now);
      const more = await writeEvents(database, opId, now, following, events.length);
      const changed = [...new Set([...written.changed, ...more.changed])];
      const [next] = await Promise.all([
        nextRing(database, now),
        database.operations.add({ id: opId, at: now, answer, changed }),
      ]);
      return { answer, changed, next };
    });
  } catch (error) {
    throw asWriteError(error);
  }
}

/** Whom events are about. */
export interface Written {
  /** The customers whose rows were rewritten: before or after, as a row may move. */
  changed: string[];
  /** And those whom one of them was or is joined to. */
  joined: string[];
}

/**
 * Appends events and rewrites what they touch; nothing else follows from them. For use inside a transaction.
 *
 * @param from how many events of the operation were written already
 */
export async function writeEvents(
  database: Database,
  opId: string,
  at: number,
  events: NewEvent[],
  from = 0,
): Promise<Written> {
  if (events.length === 0) return { changed: [], joined: [] };
  return rewriteRows(database, await append(database, opId, at, events, from));
}

async function append(
  database: Database,
  opId: string,
  at: number,
  events: NewEvent[],
  from: number,
): Promise<Event[]> {
  const rows = events.map((event, index) => ({
    ...event,
    id: `${opId}.${from + index}`,
    opId,
    at,
    version: 1 as const,
  }));
  const keys = await database.events.bulkAdd(rows as never[], { allKeys: true });
  return rows.map((row, index) => ({ ...row, seq: keys[index] })) as Event[];
}

type AnyRow = { id: string; customerId?: string; joinedTo?: string };

/** A row that events touch, as it was and as they leave it. */
interface Rewrite {
  table: Touch['table'];
  id: string;
  before: AnyRow | undefined;
  after: AnyRow | undefined;
}

async function rewriteRows(database: Database, events: Event[]): Promise<Written> {
  const all = events.flatMap(touches);
  const rewrites = await rowsBefore(database, all);
  for (const touch of all) {
    const rewrite = rewrites.get(placeOf(touch));
    if (rewrite) rewrite.after = (touch.fold as (row: unknown) => AnyRow | undefined)(rewrite.after);
  }
  // All reads are asked for at once, and then all writes: one after the other would wait for the disk each time.
  const changed = [...rewrites.values()];
  await Promise.all([
    ...changed.map((rewrite) => write(database, rewrite)),
    indexRewritten(database, changed),
  ]);
  const rows = changed.flatMap(({ before, after }) => [before, after]);
  return {
    changed: [...new Set(rows.flatMap((row) => (row ? [row.customerId ?? row.id] : [])))],
    joined: rows.flatMap((row) => row?.joinedTo ?? []),
  };
}

async function rowsBefore(database: Database, all: Touch[]): Promise<Map<string, Rewrite>> {
  const distinct = new Map(all.map((touch) => [placeOf(touch), touch]));
  const found = await Promise.all(
    [...distinct].map(async ([place, { table, id }]): Promise<[string, Rewrite]> => {
      const before = await database.table<AnyRow, string>(table).get(id);
      return [place, { table, id, before, after: before }];
    }),
  );
  return new Map(found);
}

function placeOf({ table, id }: Touch): string {
  return `${table} ${id}`;
}

async function write(database: Database, { table, id, after }: Rewrite): Promise<void> {
  const rows = database.table<AnyRow, string>(table);
  if (after === undefined) await rows.delete(id);
  else await rows.put(after);
}

/** How long an operation is remembered, in milliseconds: longer than any page goes on asking. */
const remembered = 7 * 24 * 60 * 60_000;

/** Forgets operations so old that nobody will send them again. Ids are ULIDs, which begin with their moment. */
export async function forgetOldOperations(database: Database, now: number): Promise<void> {
  await database.operations
    .where('id')
    .below(encodeTime(Math.max(0, now - remembered)))
    .delete();
}
