import { asOne } from '../domain/customer/joined.ts';
import { knownFacts, noFacts } from '../domain/customer/known.ts';
import type { CustomerRow } from '../domain/customer/schema.ts';
import type { Facts } from '../domain/facts.ts';
import type { Rows } from '../domain/ledger.ts';
import { askedDigits, hasWord, wordsOf } from '../domain/search/words.ts';
import type { Output } from '../messages/contract.ts';
import type { Database } from './database.ts';
import {
  byAge,
  type Findable,
  findableOf,
  findableTables,
  isCustomer,
  isSame,
  keyOf,
  placeOf,
} from './findable.ts';
import { foldChanges, type Index, makeIndex, readIndex } from './search-index.ts';
import { People, type Person } from './search-people.ts';

/** What is looked for. */
interface Question {
  words: string[];
  digits: string | null;
  limit: number;
}

/**
 * What a text finds over all customers: every word of it in an entry or in its customer's name, the latter first, then
 * the newest. Latin words are found by how they begin, Chinese ones anywhere; four digits or more find a customer by a
 * phone. Customers that are joined are one. An index that is missing, or that the rows belie, is made anew first.
 */
export async function search(database: Database, text: string, limit: number): Promise<Output<'search'>> {
  const question = { words: wordsOf(text), digits: askedDigits(text), limit };
  if (question.words.length === 0) return { customers: [], entries: [] };
  const first = await answer(database, question).catch(() => undefined);
  if (first?.isRight) return first.found;
  // Twice, for it may be dropped while it is made.
  await makeIndex(database).catch(() => makeIndex(database));
  const second = await answer(database, question);
  return second?.found ?? { customers: [], entries: [] };
}

interface Answer {
  found: Output<'search'>;
  /** Whether the rows are as the index has them. */
  isRight: boolean;
}

/** Undefined where there is no index. */
async function answer(database: Database, question: Question): Promise<Answer | undefined> {
  const tables = findableTables.map((table) => database.table(table));
  // In one transaction, so that no write falls between the index and the rows.
  const all = await database.transaction(
    'r',
    [database.searchParts, database.searchChanges, ...tables],
    async () => {
      const index = await readIndex(database);
      return index && { index, answer: await shown(database, lookThrough(index, question)) };
    },
  );
  if (!all) return undefined;
  // One that could not be folded is as right as before.
  await foldChanges(database, all.index).catch(() => {});
  return all.answer;
}

/** What was found, by the index alone. */
interface Hits {
  people: Person[];
  entries: { entry: Findable; person: Person | undefined }[];
}

function lookThrough(index: Index, { words, digits, limit }: Question): Hits {
  const people = new People(index);
  const named = people.namedBy(words);
  const called = named.filter(({ said }) => words.every((word) => hasWord(said, word)));
  const calling = digits === null ? [] : people.calledBy(digits);
  return {
    people: [...new Set([...called, ...calling])]
      .sort((a, b) => b.since - a.since || (a.root < b.root ? -1 : 1))
      .slice(0, limit),
    entries: entriesOf(index, wordsLeft(named, words), words, limit).map((entry) => ({
      entry,
      person: people.of(entry.customerId),
    })),
  };
}

/** Which words are left for the entries of customers whose names answer some, by customer. */
function wordsLeft(named: readonly Person[], words: readonly string[]): Map<string, string[]> {
  const some = named.flatMap(({ customers, said }) => {
    const left = words.filter((word) => !hasWord(said, word));
    return customers.map(({ key }): [string, string[]] => [placeOf(key).id, left]);
  });
  return new Map(some);
}

/** The entries that fit: those whose customer's name answers a word first, then the newest. */
function entriesOf(
  { entries, changed }: Index,
  left: ReadonlyMap<string, readonly string[]>,
  words: readonly string[],
  limit: number,
): Findable[] {
  const named: Findable[] = [];
  const others: Findable[] = [];
  // The newest part first: a common word need not be looked for in all of them.
  for (const part of entries.toReversed()) {
    const standing = (lines: number[]) =>
      lines.flatMap((line) => (changed.has(part.keys[line] ?? '') ? [] : [part.thing(line)]));
    if (left.size > 0) named.push(...standing(part.linesOf(left)));
    if (named.length >= limit) break;
    if (others.length < limit) others.push(...standing(part.linesWith(words, left)));
    if (left.size === 0 && others.length >= limit) break;
  }
  for (const thing of changed.values()) {
    if (!thing || isCustomer(thing)) continue;
    const asked = left.get(thing.customerId);
    if (!(asked ?? words).every((word) => hasWord(thing.text, word))) continue;
    (asked ? named : others).push(thing);
  }
  const newest = (a: Findable, b: Findable) => byAge(b, a);
  return [...named.sort(newest).slice(0, limit), ...others.sort(newest)].slice(0, limit);
}

/** What kind of entry the rows of a table are. */
const kinds = {
  promises: 'promise',
  reminders: 'callback',
  expectations: 'expectation',
  notes: 'note',
} as const;

/** What was found, as the rows have it. What they belie is left out, and the index is not right. */
async function shown(database: Database, { people, entries }: Hits): Promise<Answer> {
  const whose = entries.flatMap(({ person }) => person ?? []);
  const customers = [...new Set([...people, ...whose])].flatMap((person) => person.customers);
  const rows = await rowsOf(database, [...customers, ...entries.map(({ entry }) => entry)]);
  const stands = (thing: Findable) => {
    const { table } = placeOf(thing.key);
    return isSame(thing, rows.has(thing.key) ? findableOf(table, rows.get(thing.key)) : undefined);
  };
  const factsOf = (person: Person): Facts => {
    const customer = asOne(person.customers.flatMap(({ key }) => (rows.get(key) as CustomerRow) ?? []));
    return customer ? knownFacts(customer.body.facts, customer.body.corrected) : noFacts;
  };
  const found = entries.filter(({ entry }) => stands(entry));
  const known = people.filter((person) => person.customers.every(stands));
  return {
    isRight: found.length === entries.length && customers.every(stands),
    found: {
      customers: known.map((person) => {
        const { name, company, phones } = factsOf(person);
        return { customerId: person.root, name, company, phone: phones[0] ?? '' };
      }),
      entries: found.flatMap(({ entry: { key, customerId, at }, person }) => {
        const { table, id } = placeOf(key);
        if (table === 'customers') return [];
        const customer = person ? factsOf(person).name : '';
        const text = textOf[table](rows.get(key) as never);
        return { kind: kinds[table], id, customerId: person?.root ?? customerId, customer, text, at };
      }),
    },
  };
}

/** As an entry is shown. */
const textOf = {
  promises: ({ body }: Rows['promises']) => body.what,
  expectations: ({ body }: Rows['expectations']) => body.what,
  notes: ({ body }: Rows['notes']) => body.text,
  reminders: ({ body }: Rows['reminders']) => body.text,
};

/** The rows of things, by key. */
async function rowsOf(database: Database, things: readonly Findable[]): Promise<Map<string, unknown>> {
  const keys = things.map(({ key }) => placeOf(key));
  const read = findableTables.map(async (table) => {
    const ids = keys.filter((place) => place.table === table).map(({ id }) => id);
    const rows = ids.length > 0 ? await database.table(table).bulkGet(ids) : [];
    return rows.flatMap((row, index): [string, unknown][] =>
      row === undefined ? [] : [[keyOf(table, ids[index] ?? ''), row]],
    );
  });
  return new Map((await Promise.all(read)).flat());
}
