import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../messages/contract/entry.ts';
import { callbackEntry, day, due, minute, move, now, promiseEntry, target } from '../tests/builders.ts';
import { freshDatabase } from '../tests/database.ts';
import type { Database } from './database.ts';
import { correctName, joinCustomers, partCustomers } from './operations/customers.ts';
import { saveEntry, undoEntry } from './operations/entries.ts';
import { movePromise } from './operations/promises.ts';
import { search } from './search.ts';

let database: Database;
let operation = 0;
const nextOp = () => `op-${++operation}`;

const wang = target('1', { sighting: sighted('1', '王建国', '青桐纸鸢科技', ['138 0000 0041']) });
const grace = target('2', {
  sighting: sighted('2', 'Grace Whitfield', 'Harbour Lane Foods', ['+1 202-555-0142']),
});

function sighted(id: string, name: string, company: string, phones: string[]) {
  const { sighting } = target(id);
  return { ...sighting, facts: { ...sighting.facts, name, company, phones } };
}

function save(to: typeof wang, entry: Entry, at = now) {
  return saveEntry(database, { opId: nextOp(), target: to, entry }, at);
}

const note = (id: string, text: string): Entry => ({ kind: 'note', id, text });
const found = async (text: string, limit = 20) =>
  (await search(database, text, limit)).entries.map(({ id }) => id);
const people = async (text: string) =>
  (await search(database, text, 20)).customers.map(({ customerId }) => customerId);

beforeEach(async () => {
  database = await freshDatabase();
  await save(wang, promiseEntry('p1', { text: '周五把报价单发给采购部' }), now);
  await save(wang, note('n1', '样品已经寄到，喜欢蓝色'), now + minute);
  await save(grace, promiseEntry('p2', { text: 'Send the revised quote for 3 samples' }), now + 2 * minute);
  await save(grace, callbackEntry('c1', { text: 'Call about 报价 in re:invoices' }), now + 3 * minute);
  await save(grace, { kind: 'expectation', id: 'x1', text: 'A weekly report' }, now + 4 * minute);
});
afterEach(() => database.close());

describe('a search', () => {
  it.each([
    ['报价单', ['p1']],
    ['报价', ['c1', 'p1']],
    ['蓝', ['n1']],
    ['把报价单发给', ['p1']],
    ['quote', ['p2']],
    ['QUO', ['p2']],
    ['uote', []],
    ['rep', ['x1']],
    ['invoice', ['c1']],
    ['报价 call', ['c1']],
    ['quote weekly', []],
    ['ＱＵＯＴＥ', ['p2']],
    ['Quóte', ['p2']],
    ['单', ['p1']],
    ['s 3', ['p2']],
    ['', []],
    ['!?，。', []],
  ])('for "%s" finds %j', async (text, ids) => {
    expect(await found(text)).toEqual(ids);
  });

  it('answers with the customer, the kind, the text and when it was recorded', async () => {
    const { entries } = await search(database, '报价单', 5);
    expect(entries).toEqual([
      {
        kind: 'promise',
        id: 'p1',
        customerId: 'customer-1',
        customer: '王建国',
        text: '周五把报价单发给采购部',
        at: now,
      },
    ]);
  });

  it('finds by the customer’s name first, then the newest', async () => {
    await save(wang, note('n2', 'Grace 要的样品'), now + day);
    expect(await found('grace')).toEqual(['x1', 'c1', 'p2', 'n2']);
    expect(await found('样品')).toEqual(['n2', 'n1']);
    expect(await found('样品', 1)).toEqual(['n2']);
  });

  it('takes some words from the name and some from the entry', async () => {
    expect(await found('王建国 样品')).toEqual(['n1']);
    expect(await found('harbour quote')).toEqual(['p2']);
  });

  it.each([
    ['0041', ['customer-1']],
    ['138 0000', ['customer-1']],
    ['(202) 555', ['customer-2']],
    ['２０２５', ['customer-2']],
    ['0086 138-0000-0041', ['customer-1']],
    ['041', []],
    ['9999', []],
    ['王', ['customer-1']],
    ['Whit', ['customer-2']],
    ['harbour', ['customer-2']],
  ])('for "%s" finds the customers %j', async (text, ids) => {
    expect(await people(text)).toEqual(ids);
  });
});

describe('what is found follows what happens', () => {
  it('an entry that is added, amended, taken back or moved to another, between two searches', async () => {
    expect(await found('发票')).toEqual([]);
    const opId = nextOp();
    await saveEntry(database, { opId, target: wang, entry: note('n9', '要发票') }, now);
    expect(await found('发票')).toEqual(['n9']);
    await undoEntry(database, { opId: nextOp(), kind: 'note', id: 'n9', ofOpId: opId }, now);
    expect(await found('发票')).toEqual([]);

    const make = async (made: Parameters<typeof movePromise>[1]['move']) => {
      const seenSeq = (await database.promises.get('p1'))?.lastSeq ?? 0;
      await movePromise(database, { opId: nextOp(), promiseId: 'p1', seenSeq, move: made }, now);
    };
    await make({ move: 'amend', what: '寄合同' });
    // By what it is now, and by the rep's own words of then.
    expect([await found('报价单'), await found('合同')]).toEqual([['p1'], ['p1']]);
    await make({ ...move('move'), toCustomerId: 'customer-2' } as never);
    expect((await search(database, '合同', 5)).entries[0]?.customer).toBe('Grace Whitfield');
  });

  it('a name the rep corrects', async () => {
    await people('王');
    await correctName(database, { opId: nextOp(), target: wang, name: '李建国' }, now);
    expect([await people('王'), await people('李')]).toEqual([[], ['customer-1']]);
  });

  it('customers that are joined are one, until they are parted', async () => {
    await joinCustomers(database, { opId: nextOp(), target: wang, to: 'customer-2' }, now);
    expect(await people('0041')).toEqual(['customer-2']);
    expect((await search(database, '蓝色', 5)).entries[0]).toMatchObject({
      customerId: 'customer-2',
      customer: 'Grace Whitfield',
    });
    expect(await found('grace')).toEqual(['x1', 'c1', 'p2', 'n1', 'p1']);
    await partCustomers(database, { opId: nextOp(), customerId: 'customer-1' }, now);
    expect(await people('0041')).toEqual(['customer-1']);
  });

  it('a callback that is taken back', async () => {
    const opId = nextOp();
    await saveEntry(database, { opId, target: wang, entry: callbackEntry('c2', { text: '回电' }) }, now);
    expect(await found('回电')).toEqual(['c2']);
    await undoEntry(database, { opId: nextOp(), kind: 'callback', id: 'c2', ofOpId: opId }, now);
    expect(await found('回电')).toEqual([]);
  });

  it('a search while something is written, and a write that fails', async () => {
    await found('报价');
    const writes = Array.from({ length: 20 }, (_, index) =>
      save(wang, note(`w${index}`, '报价'), now + index),
    );
    const during = await found('报价', 200);
    expect(during.length).toBeGreaterThanOrEqual(2);
    await Promise.all(writes);
    expect(await found('报价', 200)).toHaveLength(22);
    await expect(save(wang, promiseEntry('bad', { text: '报价', due: due(now - 1) }))).rejects.toThrow();
    expect(await found('报价', 200)).toHaveLength(22);
  });
});
