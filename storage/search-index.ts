import { knownFacts } from '../domain/customer/known.ts';
import type { Rows } from '../domain/ledger.ts';
import type { Database } from './database.ts';

// What can be found, as text in buckets. A bucket is one row: a hundred or so of these are read and looked through in
// the time in which a word index would have been asked for one common word, and a write rewrites one small row. It is
// never the truth: any of it can be made again from the rows.

/** What can be found. */
export const foundKinds = ['customer', 'promise', 'callback', 'expectation', 'note'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** One thing that can be found. */
export interface Findable {
  kind: FoundKind;
  id: string;
  customerId: string;
  /** Epoch milliseconds: when it was recorded. */
  at: number;
  /** As it is shown. Of a customer the name, company and phones, one a line. */
  text: string;
}

/** Entries whose ids fall together, as two long texts: cheaper to read than as many values. */
export interface BucketRow {
  bucket: number;
  /** A line for each: its kind, id, customer, moment and the length of its text. */
  about: string;
  /** Their texts, one after the other. */
  text: string;
}

/** How many buckets there are: at 100,000 entries one holds two hundred. */
const buckets = 512;

/** The row that says that the index is whole. */
export const wholeMark = -1;

/** The bucket of an entry, by its id. */
export function bucketOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % buckets;
}

export function packed(bucket: number, entries: readonly Findable[]): BucketRow {
  const sorted = [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const about = sorted.map(({ kind, id, customerId, at, text }) =>
    [kind, id, customerId, at.toString(36), text.length.toString(36)].join('\t'),
  );
  return { bucket, about: about.join('\n'), text: sorted.map(({ text }) => text).join('') };
}

/** The lines and texts of a bucket, not yet read: there are many, and few are what is looked for. */
export function opened({ about, text }: BucketRow): { lines: string[]; texts: string[] } {
  const lines = about === '' ? [] : about.split('\n');
  let from = 0;
  const texts = lines.map((line) => {
    const start = from;
    from += Number.parseInt(line.slice(line.lastIndexOf('\t') + 1), 36);
    return text.slice(start, from);
  });
  return { lines, texts };
}

/** An entry of its line and text. */
export function entryOf(line: string, text: string): Findable {
  const [kind = '', id = '', customerId = '', at = ''] = line.split('\t');
  return { kind: kind as FoundKind, id, customerId, at: Number.parseInt(at, 36), text };
}

export function unpacked(row: BucketRow): Findable[] {
  const { lines, texts } = opened(row);
  return lines.map((line, index) => entryOf(line, texts[index] ?? ''));
}

function keyOf({ kind, id }: Pick<Findable, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** What of a row can be found; undefined for a row, or a table, that nobody looks for. */
export function findableOf(table: string, row: unknown): Findable | undefined {
  switch (table) {
    case 'customers': {
      const { id, body } = row as Rows['customers'];
      const { name, company, phones } = knownFacts(body.facts, body.corrected);
      const text = [name, company, ...phones].map(oneLine).join('\n');
      return { kind: 'customer', id, customerId: id, at: body.since, text };
    }
    case 'promises': {
      const { id, customerId, body } = row as Rows['promises'];
      return { kind: 'promise', id, customerId, at: body.saidAt, text: body.what };
    }
    case 'expectations': {
      const { id, customerId, body } = row as Rows['expectations'];
      return { kind: 'expectation', id, customerId, at: body.at, text: body.what };
    }
    case 'notes': {
      const { id, customerId, body } = row as Rows['notes'];
      return { kind: 'note', id, customerId, at: body.at, text: body.text };
    }
    case 'reminders': {
      const { id, customerId, body } = row as Rows['reminders'];
      const isCallback = body.kind === 'callback';
      return isCallback ? { kind: 'callback', id, customerId, at: body.setAt, text: body.text } : undefined;
    }
    default:
      return undefined;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Tables of which something can be found. */
const findableTables = ['customers', 'promises', 'expectations', 'notes', 'reminders'] as const;

/** A row that a write has changed. */
export interface Changed {
  table: string;
  id: string;
  before: unknown;
  after: unknown;
}

/**
 * Brings the index in line with rows that were rewritten, in the transaction that rewrote them. One that is not whole
 * is left alone: it is made when somebody first looks for something.
 */
export async function indexChanged(database: Database, changed: readonly Changed[]): Promise<void> {
  const real = changed.flatMap(({ table, id, before, after }) => {
    const gone = before ? findableOf(table, before) : undefined;
    const come = after ? findableOf(table, after) : undefined;
    const same = JSON.stringify(gone) === JSON.stringify(come);
    return same ? [] : [{ bucket: bucketOf(id), gone, come }];
  });
  if (real.length === 0 || !(await database.search.get(wholeMark))) return;
  const touched = [...new Set(real.map(({ bucket }) => bucket))];
  const rows = await database.search.bulkGet(touched);
  const written = touched.map((bucket, index) => {
    const row = rows[index];
    const entries = new Map((row ? unpacked(row) : []).map((entry) => [keyOf(entry), entry]));
    for (const { gone, come } of real.filter((one) => one.bucket === bucket)) {
      if (gone) entries.delete(keyOf(gone));
      if (come) entries.set(keyOf(come), come);
    }
    return packed(bucket, [...entries.values()]);
  });
  await database.search.bulkPut(written);
}

/** Makes the index of the rows as they are, unless it is whole; tells whether it had to. */
export async function makeWhole(database: Database): Promise<boolean> {
  if (await database.search.get(wholeMark)) return false;
  const tables = findableTables.map((table) => database.table(table));
  await database.transaction('rw', [...tables, database.search], async () => {
    const filled = new Map<number, Findable[]>();
    for (const table of findableTables) {
      for (const row of await database.table<{ id: string }>(table).toArray()) {
        const entry = findableOf(table, row);
        if (!entry) continue;
        const bucket = bucketOf(entry.id);
        const known = filled.get(bucket);
        if (known) known.push(entry);
        else filled.set(bucket, [entry]);
      }
    }
    await database.search.clear();
    await database.search.bulkPut([
      ...[...filled].map(([bucket, entries]) => packed(bucket, entries)),
      { bucket: wholeMark, about: '', text: '' },
    ]);
  });
  return true;
}
