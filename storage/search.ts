import type { FoundCustomer, FoundEntry, Output } from '../messages/contract.ts';
import type { Database } from './database.ts';
import {
  type BucketRow,
  bucketOf,
  entryOf,
  type Findable,
  makeWhole,
  opened,
  wholeMark,
} from './search-index.ts';

/** A bucket as it is looked through: lower case, and a line is read only if its text fits. */
interface Open {
  lines: string[];
  texts: string[];
  /** The texts in lower case. */
  lower: string[];
  customers: Findable[];
}

/**
 * Buckets read before, of one database. A cache and nothing more: what a write has touched is dropped, and a worker that
 * starts anew reads them again.
 */
const cache = new WeakMap<Database, Map<number, Open>>();

/** Forgets what these rows' buckets held, after they were rewritten. */
export function forgetBuckets(database: Database, ids: readonly string[]): void {
  const known = cache.get(database);
  for (const id of ids) known?.delete(bucketOf(id));
}

/**
 * What a text finds over all customers: every word of it in an entry or in its customer's name, the latter first, then
 * the newest. Latin words are found by how they begin, Chinese ones anywhere; four digits or more find a customer by a
 * phone. Customers that are joined are one.
 */
export async function search(database: Database, text: string, limit: number): Promise<Output<'search'>> {
  const words = wordsOf(text);
  if (words.length === 0) return { customers: [], entries: [] };
  const all = await readAll(database);
  const people = peopleOf(all);
  const digits = digitsOf(text);
  return {
    customers: people
      .filter(
        (one) =>
          isCalled(one, words) || (digits !== null && one.phones.some((phone) => phone.includes(digits))),
      )
      .sort((a, b) => b.since - a.since)
      .slice(0, limit)
      .map(({ root, name, company, phone }): FoundCustomer => ({ customerId: root, name, company, phone })),
    entries: entriesOf(all, people, words, limit),
  };
}

/** In one transaction, so that no write falls between what was read before and what is read now. */
async function readAll(database: Database): Promise<{ open: Open[]; joined: Map<string, string> }> {
  const known = cache.get(database) ?? new Map<number, Open>();
  cache.set(database, known);
  if (await makeWhole(database)) known.clear();
  return database.transaction('r', [database.search, database.customers], async () => {
    const [keys, rows] = await Promise.all([
      database.search.toCollection().primaryKeys(),
      database.customers.where('joinedTo').above('').toArray(),
    ]);
    const missing = keys.filter((bucket) => bucket !== wholeMark && !known.has(bucket));
    const many = missing.length > keys.length / 2;
    const read = await (many ? database.search.toArray() : database.search.bulkGet(missing));
    for (const row of read) if (row && row.bucket !== wholeMark) known.set(row.bucket, readyOf(row));
    return {
      open: [...known.values()],
      joined: new Map(rows.map(({ id, joinedTo = id }) => [id, joinedTo])),
    };
  });
}

/** Letters and digits as wide as Chinese characters: the same ones, to who looks for them. */
const wide = /[\uFF01-\uFF5E]/;

function readyOf(row: BucketRow): Open {
  const { lines, texts } = opened(row);
  const low = wide.test(row.text) ? null : row.text.toLowerCase();
  // A few letters are longer in lower case; then the whole cannot be cut where the texts were.
  const lower =
    low?.length === row.text.length
      ? opened({ ...row, text: low }).texts
      : texts.map((text) => text.normalize('NFKC').toLowerCase());
  const customers = lines.flatMap((line, index) =>
    isCustomer(line) ? [entryOf(line, texts[index] ?? '')] : [],
  );
  return { lines, texts, lower, customers };
}

function isCustomer(line: string): boolean {
  return line.startsWith('customer\t');
}

interface Person {
  root: string;
  ids: string[];
  name: string;
  company: string;
  phone: string;
  /** Names and companies of all that are one, in lower case. */
  said: string;
  phones: string[];
  since: number;
}

/** Everybody there is, all that are joined as one. */
function peopleOf({ open, joined }: { open: Open[]; joined: Map<string, string> }): Person[] {
  const people = new Map<string, Person>();
  const customers = open.flatMap((bucket) => bucket.customers);
  // The one the others were joined to gives the name, so it comes first.
  for (const { id, text, at } of customers.sort(
    (a, b) => Number(joined.has(a.id)) - Number(joined.has(b.id)),
  )) {
    const root = rootIn(joined, id);
    const [name = '', company = '', ...phones] = text.split('\n');
    const known = people.get(root) ?? {
      root,
      ids: [],
      name,
      company,
      phone: '',
      said: '',
      phones: [],
      since: 0,
    };
    people.set(root, {
      ...known,
      ids: [...known.ids, id],
      phone: known.phone || (phones[0] ?? ''),
      said: `${known.said}\n${name}\n${company}`.normalize('NFKC').toLowerCase(),
      phones: [...known.phones, ...phones.map((phone) => phone.replace(/\D/g, ''))],
      since: Math.max(known.since, at),
    });
  }
  return [...people.values()];
}

function rootIn(joined: Map<string, string>, id: string): string {
  const to = joined.get(id);
  return to === undefined ? id : rootIn(joined, to);
}

function isCalled({ said }: Person, words: readonly string[]): boolean {
  return words.every((word) => hasWord(said, word));
}

/** An entry that fits, with how well. */
interface Fit {
  entry: Findable;
  person: Person | undefined;
  isNamed: boolean;
}

function entriesOf(
  { open }: { open: Open[] },
  people: readonly Person[],
  words: readonly string[],
  limit: number,
): FoundEntry[] {
  const owner = new Map(people.flatMap((person) => person.ids.map((id) => [id, person])));
  // Which words a customer's name answers already: few do, so most entries are looked through once for each word.
  const named = new Map<string, string[]>();
  for (const { ids, said } of people) {
    const left = words.filter((word) => !hasWord(said, word));
    if (left.length < words.length) for (const id of ids) named.set(id, left);
  }
  const fits: Fit[] = [];
  for (const { lines, texts, lower } of open) {
    for (const [index, said] of lower.entries()) {
      const line = lines[index] ?? '';
      // Only where a name answers a word does it matter whose the entry is before its text is looked through.
      const left = named.size > 0 ? named.get(line.split('\t', 3)[2] ?? '') : undefined;
      if (!(left ?? words).every((word) => hasWord(said, word)) || isCustomer(line)) continue;
      const entry = entryOf(line, texts[index] ?? '');
      fits.push({ entry, person: owner.get(entry.customerId), isNamed: left !== undefined });
      // A common word fits a third of all entries: only the best are kept on the way.
      if (fits.length > limit + 1000) fits.sort(byRank).splice(limit);
    }
  }
  return fits
    .sort(byRank)
    .slice(0, limit)
    .map(({ entry: { kind, id, customerId, at, text }, person }) => ({
      kind: kind as FoundEntry['kind'],
      id,
      customerId: person?.root ?? customerId,
      customer: person?.name ?? '',
      text,
      at,
    }));
}

/** The customer's name first, then the newest; by id where these are equal, so that the same is always found. */
function byRank(a: Fit, b: Fit): number {
  const named = Number(b.isNamed) - Number(a.isNamed);
  return named || b.entry.at - a.entry.at || (a.entry.id < b.entry.id ? -1 : 1);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text that is looked for, in lower case. Chinese falls into words, for it is written without spaces. */
export function wordsOf(text: string): string[] {
  const words = [...segmenter.segment(text.normalize('NFKC').toLowerCase().slice(0, 300))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  return [...new Set(words)];
}

/** The digits of a phone that is looked for; null where something else is meant. */
function digitsOf(text: string): string | null {
  if (/[^\d\s()+./-]/.test(text.normalize('NFKC'))) return null;
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  return digits.length >= 4 ? digits : null;
}

const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const inWord = /[\p{L}\p{N}]/u;

/** Whether a text has a word: a Chinese one anywhere, any other where a word begins. */
function hasWord(text: string, word: string): boolean {
  let at = text.indexOf(word);
  if (at <= 0) return at === 0;
  if (han.test(word)) return true;
  for (; at > 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? '';
    if (!inWord.test(before) || han.test(before)) return true;
  }
  return at === 0;
}
