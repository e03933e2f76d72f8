import type { Database } from './database.ts';
import { byAge, type Findable, findableOf, findableTables, isCustomer, isSame } from './findable.ts';
import { OpenPart, type Part, partOf, perPart } from './search-part.ts';

// What can be found: large parts that never change, and a short log of what happened since they were made. So a write
// adds one small row, reads nothing but the mark, and a search after a start reads a few large values. It is never the
// truth: any of it can be made again from the rows.

/** Row 0 of the table: which parts make the index. While it is made there is a mark, and no parts yet. */
export interface Mark {
  part: typeof markPart;
  make: number;
  parts?: { customers: number[]; entries: number[] };
}
const markPart = 0;

/** A row of the table: the mark, or a part under its number. */
export type SearchRow = Mark | (Part & { part?: number });

/** How the index is made. A new number, as when what is found by changes, makes every older one be made anew. */
const make = 1;

/** A thing as a write left it, or that it is gone. Later ones outrank earlier ones, and all of them every part. */
export interface Change {
  n: number;
  key: string;
  now?: Findable;
}

/** The index as a search sees it. */
export interface Index {
  mark: Mark;
  customers: OpenPart[];
  entries: OpenPart[];
  /** What is no longer as the parts have it, by key. */
  changed: Map<string, Findable | undefined>;
  /** How long the log of changes is, and the last of them. */
  logged: number;
  upTo: number;
}

/**
 * Parts read before, of one database, by number. A part never changes and no number is given twice, so this is never
 * stale; a worker that starts anew reads them again.
 */
const cache = new WeakMap<Database, Map<number, OpenPart>>();

function markOf(database: Database): PromiseLike<Mark | undefined> {
  return database.searchParts.get(markPart) as PromiseLike<Mark | undefined>;
}

/** A row that a write has changed. */
export interface Rewritten {
  table: string;
  before: unknown;
  after: unknown;
}

/** Notes rows that were rewritten, in the transaction that rewrote them. Nothing is noted before the first search. */
export async function indexRewritten(database: Database, rows: readonly Rewritten[]): Promise<void> {
  const changes = rows.flatMap(({ table, before, after }) => {
    const gone = before ? findableOf(table, before) : undefined;
    const now = after ? findableOf(table, after) : undefined;
    const key = (now ?? gone)?.key;
    return key && !isSame(gone, now) ? [{ key, ...(now && { now }) }] : [];
  });
  if (changes.length === 0 || !(await markOf(database))) return;
  // Nothing of a customer who is erased is to stay behind in a part or in the log.
  if (changes.some((change) => isCustomer(change) && !change.now)) {
    await Promise.all([database.searchParts.clear(), database.searchChanges.clear()]);
    return;
  }
  await database.searchChanges.bulkAdd(changes);
}

/**
 * The index, read in the transaction of the caller; undefined where there is none, or one of another make. Rejects where
 * a part cannot be read or is torn.
 */
export async function readIndex(database: Database): Promise<Index | undefined> {
  const [mark, changes] = await Promise.all([markOf(database), database.searchChanges.toArray()]);
  if (mark?.make !== make || !mark.parts) return undefined;
  const known = cache.get(database) ?? new Map<number, OpenPart>();
  const numbers = [...mark.parts.customers, ...mark.parts.entries];
  const missing = numbers.filter((number) => !known.has(number));
  const rows = (await database.searchParts.bulkGet(missing)) as (Part | undefined)[];
  const read = new Map(missing.map((number, index) => [number, new OpenPart(rows[index] as Part)]));
  const open = new Map(numbers.map((number) => [number, known.get(number) ?? read.get(number)]));
  cache.set(database, open as Map<number, OpenPart>);
  const opened = (some: number[]) => some.map((number) => open.get(number) as OpenPart);
  return {
    mark,
    customers: opened(mark.parts.customers),
    entries: opened(mark.parts.entries),
    changed: new Map(changes.map(({ key, now }) => [key, now])),
    logged: changes.length,
    upTo: changes.at(-1)?.n ?? 0,
  };
}

/** How many rows are read at once while the index is made: a write waits for no more than these. */
const chunk = 1000;

/** What is being made, of one database: whoever else needs it waits for the same. */
const making = new WeakMap<Database, Promise<void>>();

/**
 * Makes the index of the rows as they are. In steps, between which anything may be written, or the worker may stop: the
 * log of changes is kept from the first one on, and the mark names no parts before the last. Rejects if the index was
 * dropped meanwhile.
 */
export function makeIndex(database: Database): Promise<void> {
  return once(database, async () => {
    const begun: Mark = { part: markPart, make };
    await database.transaction('rw', [database.searchParts, database.searchChanges], async () => {
      await Promise.all([database.searchParts.clear(), database.searchChanges.clear()]);
      await database.searchParts.put(begun);
    });
    const all: Findable[] = [];
    for (const table of findableTables) {
      for await (const rows of chunksOf(database, table)) {
        all.push(...rows.flatMap((row) => findableOf(table, row) ?? []));
      }
    }
    const { customers, entries } = parted(all);
    const parts = {
      customers: await writeParts(database, begun, customers),
      entries: await writeParts(database, begun, entries),
    };
    await publish(database, begun, parts, 0);
  });
}

/** The rows of a table, some at a time, each time in a transaction of their own. */
async function* chunksOf(database: Database, table: string): AsyncGenerator<{ id: string }[]> {
  for (let after = ''; ; ) {
    const rows = await database.table<{ id: string }>(table).where('id').above(after).limit(chunk).toArray();
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < chunk) return;
    after = last.id;
  }
}

/** The oldest first, customers apart. */
function parted(things: readonly Findable[]): { customers: Findable[]; entries: Findable[] } {
  const sorted = [...things].sort(byAge);
  return { customers: sorted.filter(isCustomer), entries: sorted.filter((thing) => !isCustomer(thing)) };
}

/** How many changes are kept beside the parts. */
export const mostChanges = 500;

/**
 * Puts the changes into the parts they belong to, where there are many. In steps as well, and the index is right after
 * each. Rejects if the index was dropped meanwhile.
 */
export async function foldChanges(database: Database, index: Index): Promise<void> {
  const { mark, changed, logged, upTo } = index;
  if (logged <= mostChanges || !mark.parts) return;
  const { parts } = mark;
  const come = parted([...changed.values()].filter((thing) => thing !== undefined));
  await once(database, async () => {
    const fold = async (kind: 'customers' | 'entries') => {
      const numbers: number[] = [];
      let left = come[kind];
      for (const [place, part] of index[kind].entries()) {
        const next = index[kind][place + 1]?.thing(0);
        const here = next ? left.filter((thing) => byAge(thing, next) < 0) : left;
        left = left.slice(here.length);
        if (here.length === 0 && !part.keys.some((key) => changed.has(key))) {
          numbers.push(...parts[kind].slice(place, place + 1));
          continue;
        }
        const kept = part.things().filter(({ key }) => !changed.has(key));
        numbers.push(...(await writeParts(database, mark, [...kept, ...here].sort(byAge))));
      }
      return [...numbers, ...(await writeParts(database, mark, left))];
    };
    await publish(
      database,
      mark,
      { customers: await fold('customers'), entries: await fold('entries') },
      upTo,
    );
  });
}

/** One at a time for each database: who asks meanwhile waits for what runs. */
function once(database: Database, run: () => Promise<void>): Promise<void> {
  const running = making.get(database);
  if (running) return running;
  const made = run().finally(() => making.delete(database));
  making.set(database, made);
  return made;
}

/** Writes things as new parts, each in a transaction of its own, and gives their numbers. No mark names them yet. */
async function writeParts(database: Database, begun: Mark, things: Findable[]): Promise<number[]> {
  const numbers: number[] = [];
  for (let from = 0; from < things.length; ) {
    const left = things.length - from;
    // One that has grown by less than half stays one.
    const part = partOf(things.slice(from, from + (left > perPart * 1.5 ? perPart : left)));
    numbers.push(await ifStill(database, begun, () => database.searchParts.add(part)));
    from += part.at.length;
  }
  return numbers;
}

/** Lets parts be the index, with the changes after `upTo`. What no mark names any more is cleared away. */
function publish(
  database: Database,
  begun: Mark,
  parts: NonNullable<Mark['parts']>,
  upTo: number,
): Promise<void> {
  return ifStill(database, begun, async () => {
    const named = [markPart, ...parts.customers, ...parts.entries];
    await Promise.all([
      database.searchParts.put({ ...begun, parts }),
      database.searchParts.where('part').noneOf(named).delete(),
      database.searchChanges.where('n').belowOrEqual(upTo).delete(),
    ]);
  });
}

/** Writes while the mark is as it was begun with. Else the index was dropped, and so is what was to become of it. */
function ifStill<T>(database: Database, begun: Mark, write: () => PromiseLike<T>): Promise<T> {
  return database.transaction('rw', [database.searchParts, database.searchChanges], async () => {
    const mark = await markOf(database);
    if (JSON.stringify(mark) !== JSON.stringify(begun)) throw new Error('The search index was dropped.');
    return write();
  });
}
