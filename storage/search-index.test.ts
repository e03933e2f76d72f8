import Dexie from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartOf, wordsOf } from '../domain/search/words.ts';
import type { Entry } from '../messages/contract/entry.ts';
import { callbackEntry, minute, now, promiseEntry, target } from '../tests/builders.ts';
import { freshDatabase, replayedRows } from '../tests/database.ts';
import { type Database, openDatabase } from './database.ts';
import { byAge, type Findable, findableOf, findableTables, isCustomer } from './findable.ts';
import { joinCustomers, partCustomers } from './operations/customers.ts';
import { saveEntry, undoEntry } from './operations/entries.ts';
import { movePromise } from './operations/promises.ts';
import { search } from './search.ts';
import { indexRewritten, makeIndex, mostChanges, readIndex } from './search-index.ts';
import type { Part } from './search-part.ts';

/** For tests that do a great deal, in milliseconds. */
const patience = 60_000;

let operation = 0;
const nextOp = () => `op-${++operation}`;

const texts = [
  '报价单',
  '样品 blue',
  'Quote',
  'the QUOTES',
  'café',
  '报',
  'ｅｒｐ价',
  "O'Neil 12",
  '发quote给王',
  '3件',
];
const questions = [
  '报价',
  '价',
  'quo',
  'Cafe',
  'ERP',
  '报 q',
  'grace',
  '王',
  'grace 报',
  'the',
  '12',
  "o'n",
  'zz',
  '0042',
];
const names = ['Grace Whitfield', '王建国', 'Quote & Co', '报社'];

function who(number: number) {
  const { sighting } = target(String(number));
  const facts = { ...sighting.facts, name: names[number % 4] ?? '', phones: [`138 0000 004${number}`] };
  return target(String(number), { sighting: { ...sighting, facts } });
}

const step = fc.record({
  what: fc.constantFrom('save', 'save', 'save', 'undo', 'amend', 'move', 'join', 'part', 'search', 'remake'),
  kind: fc.constantFrom('promise', 'callback', 'expectation', 'note'),
  one: fc.nat(9),
  customer: fc.nat(3),
  text: fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }).map((some) => some.join(' ')),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** One random operation; refusals are part of the day. */
async function perform(
  database: Database,
  { what, kind, one, customer, text }: Step,
  at: number,
): Promise<void> {
  const id = `${kind}-${one}`;
  const opId = nextOp();
  switch (what) {
    case 'save':
      await saveEntry(database, { opId, target: who(customer), entry: entryOf(kind, id, text) }, at);
      return;
    case 'undo': {
      const ofOpId = (await database.events.where({ subjectId: id }).last())?.opId ?? 'none';
      await undoEntry(database, { opId, kind: kind as Entry['kind'], id, ofOpId }, at);
      return;
    }
    case 'amend':
    case 'move': {
      const promiseId = `promise-${one}`;
      const seenSeq = (await database.promises.get(promiseId))?.lastSeq ?? 0;
      const toCustomerId = `customer-${customer}`;
      const move = what === 'amend' ? { move: what, what: text } : { move: what, toCustomerId };
      await movePromise(database, { opId, promiseId, seenSeq, move: move as never }, at);
      return;
    }
    case 'join':
      await joinCustomers(database, { opId, target: who(customer), to: `customer-${one % 4}` }, at);
      return;
    case 'part':
      await partCustomers(database, { opId, customerId: `customer-${customer}` }, at);
      return;
    case 'remake':
      await database.searchParts.clear();
      return;
    default:
      await search(database, text, 5);
  }
}

function entryOf(kind: string, id: string, text: string): Entry {
  if (kind === 'promise') return promiseEntry(id, { text });
  if (kind === 'callback') return callbackEntry(id, { text });
  return { kind: kind as 'note', id, text };
}

async function run(database: Database, steps: readonly Step[]): Promise<void> {
  for (const [index, some] of steps.entries()) {
    await perform(database, some, now + Math.floor(index / 2) * minute).catch((error: Error) => {
      if (error.name !== 'KeptError') throw error;
    });
  }
}

/** Everything that can be found, of the rows as they are. */
async function findable(database: Database): Promise<Findable[]> {
  const all = findableTables.map(async (table) =>
    (await database.table(table).toArray()).flatMap((row) => findableOf(table, row) ?? []),
  );
  return (await Promise.all(all)).flat().sort(byAge);
}

/** What the index holds, parts and changes together. */
async function indexed(database: Database): Promise<Findable[]> {
  const index = await readIndex(database);
  if (!index) throw new Error('There is no index.');
  const { customers, entries, changed } = index;
  const standing = [...customers, ...entries]
    .flatMap((part) => part.things())
    .filter(({ key }) => !changed.has(key));
  return [...standing, ...[...changed.values()].filter((thing) => thing !== undefined)].sort(byAge);
}

/** Whether a plain text has a word, said in another way than the search does. */
function says(text: string, word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return text.includes(word);
  return new RegExp(`(?<![^\\P{L}\\p{Script=Han}]|\\p{N})${word}`, 'u').test(text);
}

/** The same question, answered by looking at every row. */
async function scanned(
  database: Database,
  text: string,
): Promise<{ customers: string[]; entries: string[] }> {
  const all = await findable(database);
  const customers = all.filter(isCustomer);
  const rootOf = (id: string): string => {
    const to = customers.find(({ key }) => key === `c${id}`)?.customerId ?? id;
    return to === id ? id : rootOf(to);
  };
  const groupOf = (id: string) => customers.filter(({ key }) => rootOf(key.slice(1)) === rootOf(id));
  const saidOf = (id: string) =>
    groupOf(id)
      .map(({ text: said }) => said.split('\t').slice(0, 2).join('\t'))
      .join('\t');
  const words = wordsOf(text);
  const isNamed = ({ customerId }: Findable) => words.some((word) => says(saidOf(customerId), word));
  const entries = all
    .filter((thing) => !isCustomer(thing))
    .filter((thing) => words.every((word) => says(thing.text, word) || says(saidOf(thing.customerId), word)))
    .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || byAge(b, a));
  const called = customers.filter(({ key, text: said }) => {
    const phones = said.split('\t').slice(2);
    const digits = /^\d{4,}$/.test(text) ? text : 'none';
    return (
      words.every((word) => says(saidOf(key.slice(1)), word)) ||
      phones.some((phone) => isPartOf(phone, digits))
    );
  });
  return {
    customers: [...new Set(called.map(({ key }) => rootOf(key.slice(1))))].sort(),
    entries: entries.map(({ key }) => key.slice(1)),
  };
}

async function answered(database: Database, text: string, limit = 200) {
  const { customers, entries } = await search(database, text, limit);
  return {
    customers: customers.map(({ customerId }) => customerId).sort(),
    entries: entries.map(({ id }) => id),
  };
}

/** Lays down many notes, and rewrites some of them as a write would. */
async function manyNotes(database: Database, from: number, many: number, what = 'note'): Promise<void> {
  const notes = Array.from({ length: many }, (_, index) => {
    const number = from + index;
    const text = `第${number}条 ${what} ${number % 7}`;
    return {
      id: `n${String(number).padStart(6, '0')}`,
      customerId: `customer-${number % 4}`,
      body: { text, at: now + number },
    };
  });
  await database.transaction('rw', database.tables, async () => {
    const before = await database.notes.bulkGet(notes.map(({ id }) => id));
    await database.notes.bulkPut(notes);
    await indexRewritten(
      database,
      notes.map((after, index) => ({ table: 'notes', before: before[index], after })),
    );
  });
}

async function erase(database: Database, id: string): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const before = await database.customers.get(id);
    await database.customers.delete(id);
    await database.promises.where({ customerId: id }).delete();
    await indexRewritten(database, [{ table: 'customers', before, after: undefined }]);
  });
}

describe('a search by the index', () => {
  it(
    'equals a look at every row, whatever happened before',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), async (steps) => {
          const database = await freshDatabase();
          await run(database, steps);
          await search(database, 'first', 5);
          const made = (await readIndex(database))?.mark;
          for (const question of questions) {
            expect(await answered(database, question), question).toEqual(await scanned(database, question));
          }
          expect(await indexed(database)).toEqual(await findable(database));
          // It was right as it was, and none of these had to make it anew.
          expect((await readIndex(database))?.mark).toEqual(made);
          database.close();
        }),
        { numRuns: 40 },
      );
    },
    patience,
  );

  it(
    'gives the first of all that it would give, however few are wanted',
    async () => {
      const database = await freshDatabase();
      await saveEntry(
        database,
        { opId: nextOp(), target: who(4), entry: promiseEntry('p1', { text: '10991' }) },
        now,
      );
      await manyNotes(database, 0, 11_000, 'for Grace');
      await search(database, 'note', 1);
      await manyNotes(database, 10_990, 20);
      for (const question of ['note', '条 3', '第10991', 'grace', 'grace 10991', 'note 10995', '4']) {
        const all = (await scanned(database, question)).entries;
        expect((await answered(database, question, 30)).entries, question).toEqual(all.slice(0, 30));
      }
      database.close();
    },
    patience,
  );
});

describe('the index', () => {
  it(
    'made of replayed events is the index that was kept',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40, size: 'max' }), async (steps) => {
          const database = await freshDatabase();
          await search(database, 'first', 5);
          await run(
            database,
            steps.filter(({ what }) => what !== 'remake'),
          );
          const replayed = await replayedRows(database);
          const again = findableTables.flatMap((table) =>
            [...replayed[table].values()].flatMap((row) => findableOf(table, row) ?? []),
          );
          expect(await indexed(database)).toEqual(again.sort(byAge));
          database.close();
        }),
        { numRuns: 20 },
      );
    },
    patience,
  );

  it('takes many changes into its parts, and only touches those they belong to', async () => {
    const database = await freshDatabase();
    await manyNotes(database, 0, 13_000);
    await search(database, 'note', 1);
    const before = await readIndex(database);
    await manyNotes(database, 13_000, mostChanges + 1);
    await search(database, 'note', 1);
    const after = await readIndex(database);
    expect(after?.changed.size).toBe(0);
    expect(after?.mark.parts?.entries.slice(0, 2)).toEqual(before?.mark.parts?.entries.slice(0, 2));
    expect(await database.searchParts.count()).toBe(1 + (after?.mark.parts?.entries.length ?? 0));
    expect(await indexed(database)).toEqual(await findable(database));
    database.close();
  });

  it('holds nothing before the first search', async () => {
    const database = await freshDatabase();
    await saveEntry(database, { opId: nextOp(), target: who(0), entry: promiseEntry() }, now);
    expect([await database.searchParts.count(), await database.searchChanges.count()]).toEqual([0, 0]);
    database.close();
  });

  it('keeps no word of a customer who is erased', async () => {
    const database = await freshDatabase();
    await saveEntry(database, { opId: nextOp(), target: who(0), entry: promiseEntry('p1') }, now);
    await saveEntry(database, { opId: nextOp(), target: who(1), entry: promiseEntry('p2') }, now);
    await search(database, 'quote', 5);
    await saveEntry(database, { opId: nextOp(), target: who(0), entry: promiseEntry('p3') }, now);
    await erase(database, 'customer-0');
    expect([await database.searchParts.count(), await database.searchChanges.count()]).toEqual([0, 0]);
    expect(await answered(database, 'quote')).toEqual({
      customers: [],
      entries: ['p2'],
    });
    database.close();
  });
});

describe('an index that is of no use is made anew, and what is found is right', () => {
  const spoil = (database: Database, change: (part: Part) => void) =>
    database.searchParts
      .where('part')
      .above(0)
      .modify((row) => change(row as Part));
  const damage: [string, (database: Database) => PromiseLike<unknown>][] = [
    ['that is missing', (database) => database.searchParts.clear()],
    [
      'of an older make',
      (database) => database.searchParts.put({ part: 0, make: 0, parts: { customers: [], entries: [] } }),
    ],
    ['with a part that is gone', (database) => database.searchParts.where('part').above(0).delete()],
    [
      'with a torn part',
      (database) =>
        spoil(database, (part) => {
          part.text = '\n';
        }),
    ],
    [
      'with a part of nonsense',
      (database) =>
        spoil(database, (part) => {
          part.at = 'x' as never;
        }),
    ],
    [
      'with texts that are not so',
      (database) =>
        spoil(database, (part) => {
          part.text = part.text.replace('quote', 'quota');
        }),
    ],
  ];
  it.each(damage)('one %s', async (_, ruin) => {
    const database = await freshDatabase();
    await saveEntry(database, { opId: nextOp(), target: who(0), entry: promiseEntry('p1') }, now);
    await search(database, 'quote', 5);
    await ruin(database);
    const { name } = database;
    database.close();
    // As a worker that starts anew finds it.
    const again = await openDatabase(name);
    expect(await answered(again, 'quot')).toEqual({ customers: [], entries: ['p1'] });
    expect(await indexed(again)).toEqual(await findable(again));
    again.close();
  });
});

describe('while the index is made', () => {
  it('a line that is captured is answered at once, and found afterwards', async () => {
    const database = await freshDatabase();
    await manyNotes(database, 0, 9000);
    const order: string[] = [];
    const searching = answered(database, '条').then(({ entries }) => {
      order.push('found');
      return entries;
    });
    await saveEntry(
      database,
      { opId: nextOp(), target: who(0), entry: promiseEntry('p1', { text: '新的一条' }) },
      now,
    );
    order.push('captured');
    await searching;
    expect(order).toEqual(['captured', 'found']);
    expect((await answered(database, '新的一条')).entries).toEqual(['p1']);
    expect(await indexed(database)).toEqual(await findable(database));
    database.close();
  });

  it('whatever is written between its steps is found as it is in the end', async () => {
    const database = await freshDatabase();
    await manyNotes(database, 0, 9000);
    let isMade = false;
    const made = makeIndex(database).finally(() => {
      isMade = true;
    });
    let writes = 0;
    for (; !isMade; writes++) {
      await manyNotes(database, writes * 531, 1, 'visit');
      await manyNotes(database, 20_000 + writes, 1);
    }
    await made;
    expect(writes).toBeGreaterThan(5);
    expect(await indexed(database)).toEqual(await findable(database));
    database.close();
  });

  it.each(['promises', 'notes', 'searchParts'])(
    'nothing comes into it of a customer who is erased when it has got to the %s',
    async (table) => {
      const database = await freshDatabase();
      await saveEntry(database, { opId: nextOp(), target: who(0), entry: promiseEntry('p1') }, now);
      await manyNotes(database, 0, 10);
      let erasing: Promise<void> | undefined;
      const eraseOnce = (row: unknown) => {
        if (table !== 'searchParts' || 'text' in (row as object)) {
          erasing ??= Dexie.ignoreTransaction(() => erase(database, 'customer-0'));
        }
        return row;
      };
      if (table === 'searchParts') database.searchParts.hook('creating', (_, row) => void eraseOnce(row));
      else database.table(table).hook('reading', eraseOnce);
      await makeIndex(database).catch(() => {});
      await erasing;
      expect(erasing).toBeDefined();
      for (const row of await database.searchParts.toArray()) {
        expect(JSON.stringify(row)).not.toMatch(/grace|quote/);
      }
      expect((await answered(database, 'quote')).entries).toEqual([]);
      database.close();
    },
  );

  it('it may be dropped, and what is found is right all the same', async () => {
    const database = await freshDatabase();
    await manyNotes(database, 0, 3000);
    const searching = answered(database, '第17条');
    await database.notes.get('nothing');
    await database.searchParts.clear();
    expect((await searching).entries).toEqual((await scanned(database, '第17条')).entries);
    database.close();
  });
});

/** Lets a database do so many things, and nothing after that: as a worker does that is stopped. */
function stopAfter(database: Database, calls: number): { done: () => number } {
  let count = 0;
  database.use({
    stack: 'dbcore',
    name: 'stop',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        const counted =
          <Request, Result>(call: (request: Request) => Promise<Result>) =>
          (request: Request) => {
            count += 1;
            if (count > calls) throw new Error('The worker was stopped.');
            return call(request);
          };
        return {
          ...table,
          mutate: counted(table.mutate),
          query: counted(table.query),
          get: counted(table.get),
          getMany: counted(table.getMany),
        };
      },
    }),
  });
  return { done: () => count };
}

describe('a worker that stops', () => {
  it(
    'between any two steps leaves an index that is right or is made anew',
    async () => {
      const many = mostChanges + 1;
      const begin = async () => {
        const database = await freshDatabase();
        await saveEntry(database, { opId: nextOp(), target: who(0), entry: promiseEntry('p1') }, now);
        return database;
      };
      /** A first search, captures, a search that folds them, and another capture. */
      const day = async (database: Database) => {
        await search(database, 'quote', 5);
        await manyNotes(database, 0, many);
        await search(database, 'note', 5);
        await saveEntry(database, { opId: nextOp(), target: who(1), entry: promiseEntry('p2') }, now);
      };
      const whole = await begin();
      const counted = stopAfter(whole, Number.POSITIVE_INFINITY);
      whole.close();
      await whole.open();
      await day(whole);
      whole.close();
      expect(counted.done()).toBeGreaterThan(30);
      for (let calls = 0; calls < counted.done(); calls++) {
        const stopped = await begin();
        stopAfter(stopped, calls);
        stopped.close();
        await stopped.open();
        await day(stopped).catch(() => {});
        stopped.close();
        const again = await openDatabase(stopped.name);
        for (const question of ['quote', 'note 3']) {
          expect(await answered(again, question), `${calls}: ${question}`).toEqual(
            await scanned(again, question),
          );
        }
        expect(await indexed(again), String(calls)).toEqual(await findable(again));
        again.close();
      }
    },
    patience,
  );
});
