import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longestText } from '../domain/limits.ts';
import type { MoveName } from '../domain/promise/moves.ts';
import type { Move } from '../domain/promise/schema.ts';
import { recordKeyText } from '../domain/record.ts';
import { tallyOf } from '../domain/reminder/tally.ts';
import { customerViewSchema, type Target } from '../messages/contract/customer.ts';
import type { Entry } from '../messages/contract/entry.ts';
import { callbackEntry, day, due, hour, minute, move, now, promiseEntry, target } from '../tests/builders.ts';
import { countRows, everything, freshDatabase, replayedRows, storedRows } from '../tests/database.ts';
import type { Database } from './database.ts';
import { correctName, setLevel, setTier, setZone } from './operations/customers.ts';
import { saveEntry, undoEntry } from './operations/entries.ts';
import { movePromise } from './operations/promises.ts';
import { dismissReminder, finishReminder, reopenReminder, snoozeReminder } from './operations/reminders.ts';
import { markShown } from './operations/showings.ts';
import { customerView } from './queries.ts';

let database: Database;
let operation = 0;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  vi.restoreAllMocks();
  // Whatever was done, the log still tells the rows, and the interface can be shown them.
  expect(await storedRows(database)).toEqual(await replayedRows(database));
  for (const { id } of await database.customers.toArray()) {
    const view = await customerView(database, id);
    expect(customerViewSchema.parse(view)).toEqual(view);
  }
  database.close();
});

function nextOp(): string {
  operation += 1;
  return `op-${operation}`;
}

/** The operation of the last save, for what undoes it. */
let saved = '';

function save(entry: Entry, { to = target(), at = now, opId = nextOp() } = {}) {
  saved = opId;
  return saveEntry(database, { opId, target: to, entry }, at);
}

async function makeMove(
  body: Move | MoveName,
  { id = 'p1', at = now, seenSeq = undefined as number | undefined } = {},
) {
  const seen = seenSeq ?? (await database.promises.get(id))?.lastSeq ?? 0;
  const made = typeof body === 'string' ? move(body, at) : body;
  return movePromise(database, { opId: nextOp(), promiseId: id, seenSeq: seen, move: made }, at);
}

function openReminders(promiseId = 'p1') {
  return database.reminders
    .where('promiseId')
    .equals(promiseId)
    .filter(({ open }) => open === 1)
    .toArray();
}

/** Checks that an operation is refused with this code and leaves everything as it was. */
async function expectRefused(run: () => Promise<unknown>, code: string): Promise<void> {
  const before = await everything(database);
  await expect(run()).rejects.toMatchObject({ name: 'KeptError', code });
  expect(await everything(database)).toEqual(before);
}

const everyKind: Entry[] = [
  promiseEntry('p1'),
  callbackEntry('c1'),
  { kind: 'expectation', id: 'x1', text: 'Wants a weekly call' },
  { kind: 'note', id: 'n1', text: 'On leave in May' },
];

describe('saving an entry', () => {
  it('keeps a promise of ours with its words, its due and its reminder', async () => {
    await save(promiseEntry('p1', { text: '周五下午3点前把报价单发给王总' }));
    expect(await database.promises.get('p1')).toMatchObject({
      customerId: 'customer-1042',
      state: 'agreed',
      dueAt: now + 2 * day,
      body: {
        what: '周五下午3点前把报价单发给王总',
        direction: 'ours',
        firstDue: due(now + 2 * day),
        saidAt: now,
      },
    });
    const [reminder] = await openReminders();
    expect(reminder).toMatchObject({
      at: now + 2 * day - hour,
      dueAt: now + 2 * day,
      body: { kind: 'promise-due' },
    });
  });

  it('keeps a promise without a date, and asks for nothing but its next step', async () => {
    await save({ kind: 'promise', id: 'p1', text: 'Send the quote' });
    expect((await database.promises.get('p1'))?.dueAt).toBeUndefined();
    expect((await database.reminders.toArray()).map(({ body }) => body.kind)).toEqual(['nudge']);
  });

  it('keeps a callback at the very moment the rep chose, also at night on a Sunday', async () => {
    const sundayNight = now + 4 * day + 13 * hour;
    await save(callbackEntry('c1', { due: due(sundayNight) }));
    const callback = await database.reminders.get('c1');
    expect(callback).toMatchObject({
      at: sundayNight,
      open: 1,
      dueAt: sundayNight,
      body: { kind: 'callback' },
    });
    expect(callback?.body.movedFrom).toBeUndefined();
  });

  it('keeps an expectation and a note as they were typed', async () => {
    await save({ kind: 'expectation', id: 'x1', text: '客户希望每周都有进度汇报' });
    await save({ kind: 'note', id: 'n1', text: 'On leave\nin May 👍🏽' });
    expect((await database.expectations.get('x1'))?.body).toMatchObject({
      what: '客户希望每周都有进度汇报',
      at: now,
    });
    expect((await database.notes.get('n1'))?.body).toEqual({ text: 'On leave\nin May 👍🏽', at: now });
  });

  it.each(everyKind)('answers with the customer it was kept for: $kind', async (entry) => {
    expect(await save(entry)).toMatchObject({
      answer: { customerId: 'customer-1042' },
      changed: ['customer-1042'],
    });
  });

  it('tells when the next reminder rings, for its alarm is set before anybody is answered', async () => {
    const entry = callbackEntry('c1');
    const first = await save(entry, { opId: 'same' });
    const { at } = (await database.reminders.get('c1')) ?? {};
    expect(first.next).toBe(at);
    expect(await save(entry, { opId: 'same' })).toMatchObject({ next: at });
  });

  it.each(everyKind)('twice under one operation id changes nothing the second time: $kind', async (entry) => {
    await save(entry, { opId: 'same' });
    const before = await everything(database);
    expect(await save(entry, { opId: 'same', at: now + minute })).toMatchObject({
      answer: { customerId: 'customer-1042' },
      changed: ['customer-1042'],
    });
    expect(await everything(database)).toEqual(before);
  });

  it.each(everyKind)('again after its due has passed still answers as before: $kind', async (entry) => {
    await save(entry, { opId: 'same' });
    const late = await save(entry, { opId: 'same', at: now + 30 * day });
    expect(late).toEqual({ answer: { customerId: 'customer-1042' }, changed: ['customer-1042'] });
  });

  it('keeps what was said beside what was promised, and whose promise of which kind it is', async () => {
    const said = { text: 'send the contract', words: 'they send the contract by Friday' };
    await save({ kind: 'promise', id: 'p1', ...said, direction: 'theirs', promiseKind: 'Trial' });
    await save({ kind: 'promise', id: 'p2', text: 'send the quote' });
    const [one, other] = [await database.promises.get('p1'), await database.promises.get('p2')];
    expect(one?.body).toMatchObject({
      what: said.text,
      words: said.words,
      direction: 'theirs',
      kind: 'Trial',
    });
    expect(other?.body).toMatchObject({ words: 'send the quote', direction: 'ours', kind: 'quote' });
  });

  it('keeps the ends of its lines and nothing else that is no text', async () => {
    const text = 'a\u0000b\u0007\r\nc\td\u009fe \u202eabc';
    await save({ kind: 'note', id: 'n1', text });
    expect((await database.notes.get('n1'))?.body.text).toBe('ab\nc\tde \u202eabc');
  });

  it.each(['', '   ', '\n\t\u3000', '\u0000\u0007'])(
    'of nothing but white space is refused: %j',
    async (text) => {
      for (const entry of everyKind) await expectRefused(() => save({ ...entry, text }), 'text-empty');
    },
  );

  it('of a hundred thousand characters is refused and never cut', async () => {
    for (const entry of everyKind) {
      await expectRefused(() => save({ ...entry, text: 'x'.repeat(100_000) }), 'text-too-long');
    }
  });

  it('of the longest text there may be keeps it whole, and of one more is refused', async () => {
    await save({ kind: 'note', id: 'n1', text: '长'.repeat(longestText) });
    expect((await database.notes.get('n1'))?.body.text).toHaveLength(longestText);
    await expectRefused(
      () => save({ kind: 'note', id: 'n2', text: 'x'.repeat(longestText + 1) }),
      'text-too-long',
    );
  });

  it.each([
    '<img src=x onerror="alert(1)">',
    '__proto__',
    '{{alert(1)}}',
    "'; DROP TABLE promises; --",
    '\u202egpj.exe',
    '\ud83d',
  ])('keeps hostile text as the text it is: %j', async (text) => {
    await save({ kind: 'note', id: 'n1', text });
    await correctName(database, { opId: nextOp(), target: target(), name: text }, now);
    expect((await database.notes.get('n1'))?.body.text).toBe(text);
    expect((await database.customers.get('customer-1042'))?.body.corrected.name).toBe(text);
  });

  it.each(['__proto__', 'constructor', 'toString', 'a/b', '陈', "'"])(
    'tells records and entries apart by hostile ids: %s',
    async (id) => {
      await save({ kind: 'note', id, text: 'One' }, { to: target(id, { newCustomerId: id }) });
      await save({ kind: 'note', id: 'other', text: 'Two' });
      const rows = await database.notes.where({ customerId: id }).toArray();
      expect(rows.map(({ body }) => body.text)).toEqual(['One']);
    },
  );

  it('due in the past, or this very moment, is refused', async () => {
    for (const at of [now - 1, now, 0]) {
      await expectRefused(() => save(promiseEntry('p1', { due: due(at) })), 'due-past');
      await expectRefused(() => save(callbackEntry('c1', { due: due(at) })), 'due-past');
    }
    await save(callbackEntry('c1', { due: due(now + 1) }));
  });

  it('as a callback without a moment is refused', async () => {
    await expectRefused(() => save({ kind: 'callback', id: 'c1', text: 'Call Grace' }), 'due-missing');
  });

  it('under an id that is taken by another promise is refused', async () => {
    await save(promiseEntry('p1'));
    await expectRefused(() => save(promiseEntry('p1')), 'move-refused');
  });

  it.each(['promises', 'reminders', 'records', 'customers', 'operations'])(
    'leaves nothing half-written when writing "%s" fails',
    async (table) => {
      const before = await countRows(database);
      const original = IDBObjectStore.prototype.put;
      const add = IDBObjectStore.prototype.add;
      const failing = (real: typeof original) =>
        function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
          if (this.name === table) throw new Error('the plug was pulled');
          return key === undefined ? real.call(this, value) : real.call(this, value, key);
        };
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing(original));
      vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(failing(add));
      await expect(save(promiseEntry('p1'))).rejects.toMatchObject({ name: 'KeptError' });
      vi.restoreAllMocks();
      expect(await countRows(database)).toEqual(before);
    },
  );
});

describe('the customer an entry is for', () => {
  const unnamed = (more: Partial<Target> = {}) => {
    const nameless = target('1042', more);
    nameless.sighting.facts.name = '';
    return nameless;
  };

  it('is opened by the first entry of its record and found by the record after that', async () => {
    await save(everyKind[0] as Entry);
    const { answer } = await save(everyKind[3] as Entry, {
      to: target('1042', { newCustomerId: 'another' }),
    });
    expect(answer.customerId).toBe('customer-1042');
    expect(await countRows(database)).toMatchObject({ customers: 1, records: 1 });
  });

  it('is another for every other record, even of the same name', async () => {
    await save(promiseEntry('p1'));
    await save(promiseEntry('p2'), { to: target('77') });
    expect(await countRows(database)).toMatchObject({ customers: 2, records: 2 });
  });

  it('is refused while neither the page nor the rep has named it', async () => {
    await expectRefused(() => save(promiseEntry('p1'), { to: unnamed() }), 'name-missing');
  });

  it('takes the name the rep typed where the page could not be read', async () => {
    await save(promiseEntry('p1'), { to: unnamed({ typedName: '王总' }) });
    expect((await database.customers.get('customer-1042'))?.body).toMatchObject({
      facts: { name: '' },
      corrected: { name: '王总' },
    });
  });

  it('needs no name a second time', async () => {
    await save(promiseEntry('p1'));
    await save(promiseEntry('p2'), { to: unnamed() });
    expect((await database.customers.get('customer-1042'))?.body.facts.name).toBe('Grace Whitfield');
  });

  it('is seen again when the page shows something new, and not when it shows the same', async () => {
    await save(promiseEntry('p1'));
    await save(promiseEntry('p2'));
    const seen = () => database.events.filter(({ type }) => type === 'customer.seen').count();
    expect(await seen()).toBe(0);
    const renamed = target();
    renamed.sighting.facts.name = 'Grace Miller';
    await save(promiseEntry('p3'), { to: renamed });
    expect(await seen()).toBe(1);
    expect((await database.records.get(recordKeyText(renamed.sighting.record)))?.body.facts.name).toBe(
      'Grace Miller',
    );
  });

  it('keeps the name the rep put right', async () => {
    await save(promiseEntry('p1'));
    await correctName(database, { opId: nextOp(), target: target(), name: '  Grace W.  ' }, now);
    expect((await database.customers.get('customer-1042'))?.body.corrected).toEqual({ name: 'Grace W.' });
    await expectRefused(
      () => correctName(database, { opId: nextOp(), target: target(), name: '   ' }, now),
      'name-missing',
    );
  });
});

describe('a level', () => {
  it('adds one more reading each time it is set', async () => {
    for (const [index, value] of [4, 2].entries()) {
      await setLevel(database, { opId: nextOp(), target: target(), level: 'hopesFor', value }, now + index);
    }
    expect((await database.customers.get('customer-1042'))?.body.levels).toEqual({
      hopesFor: [
        { at: now, value: 4 },
        { at: now + 1, value: 2 },
      ],
      canGive: [],
      happened: [],
    });
  });

  it('sent twice is one reading', async () => {
    const input = { opId: 'same', target: target(), level: 'happened', value: 3 } as const;
    await setLevel(database, input, now);
    await setLevel(database, input, now + 1);
    expect((await database.customers.get('customer-1042'))?.body.levels.happened).toHaveLength(1);
  });
});

describe('the tier of a customer', () => {
  const setTo = (tier: string | null, opId = nextOp()) =>
    setTier(database, { opId, target: target(), tier }, now);
  const stored = async () => (await database.customers.get('customer-1042'))?.body.tier;

  it('may be the first that is said of a customer, which opens it', async () => {
    const { answer } = await setTo('key');
    expect(answer).toEqual({ customerId: 'customer-1042', before: null });
    expect(await stored()).toBe('key');
    expect((await customerView(database, 'customer-1042')).records).toHaveLength(1);
  });

  it('is what it was before once that is set again', async () => {
    await setTo('key');
    const { answer } = await setTo('silver');
    expect(await stored()).toBe('silver');
    await setTo(answer.before);
    expect(await stored()).toBe('key');
  });

  it('is none again where none was said before', async () => {
    const { answer } = await setTo('key');
    await setTo(answer.before);
    expect((await database.customers.get('customer-1042'))?.body).not.toHaveProperty('tier');
  });

  it('asked for twice by one operation is set once, with one answer', async () => {
    const first = await setTo('key', 'same');
    await setTo('silver');
    const again = await setTo('key', 'same');
    expect(again.answer).toEqual(first.answer);
    expect(await stored()).toBe('silver');
    expect(await database.events.filter(({ type }) => type === 'customer.tiered').count()).toBe(2);
  });

  it('changes nothing else that is known of the customer', async () => {
    await setLevel(database, { opId: nextOp(), target: target(), level: 'hopesFor', value: 4 }, now);
    const before = await database.customers.get('customer-1042');
    await setTo('key');
    const after = await database.customers.get('customer-1042');
    expect(after).toEqual({ ...before, body: { ...before?.body, tier: 'key' } });
  });
});

describe('the zone of a customer', () => {
  const setTo = (zone: string | null, opId = nextOp()) =>
    setZone(database, { opId, target: target(), zone }, now);
  const stored = async () => (await database.customers.get('customer-1042'))?.body;

  it('may be the first that is said of a customer, which opens it', async () => {
    const { answer } = await setTo('Europe/Berlin');
    expect(answer).toEqual({ customerId: 'customer-1042', before: null });
    expect((await stored())?.zone).toBe('Europe/Berlin');
  });

  it('is what it was before once that is set again, and none where none was said', async () => {
    const first = await setTo('Europe/Berlin');
    const { answer } = await setTo('America/Sao_Paulo');
    await setTo(answer.before);
    expect((await stored())?.zone).toBe('Europe/Berlin');
    await setTo(first.answer.before);
    expect(await stored()).not.toHaveProperty('zone');
  });

  it('asked for twice by one operation is set once, with one answer', async () => {
    const first = await setTo('Europe/Berlin', 'same');
    await setTo('Asia/Tokyo');
    expect((await setTo('Europe/Berlin', 'same')).answer).toEqual(first.answer);
    expect((await stored())?.zone).toBe('Asia/Tokyo');
    expect(await database.events.filter(({ type }) => type === 'customer.zoned').count()).toBe(2);
  });

  it('moves no callback the rep has set, and rewords none', async () => {
    await save(callbackEntry('c1'));
    const before = await database.reminders.toArray();
    await setTo('America/New_York');
    expect(await database.reminders.toArray()).toEqual(before);
  });
});

describe('undoing an entry', () => {
  it.each(everyKind)('just captured leaves nothing of it to be seen: $kind', async (entry) => {
    await save(entry);
    await undoEntry(
      database,
      { opId: nextOp(), kind: entry.kind, id: entry.id, ofOpId: saved },
      now + minute,
    );
    expect(await countRows(database)).toMatchObject({ promises: 0, expectations: 0, notes: 0, customers: 1 });
    expect(await database.reminders.filter(({ open }) => open === 1).count()).toBe(0);
  });

  it.each(everyKind)('sent twice is one undo: $kind', async (entry) => {
    await save(entry);
    await undoEntry(database, { opId: 'same', kind: entry.kind, id: entry.id, ofOpId: saved }, now);
    const before = await everything(database);
    await undoEntry(database, { opId: 'same', kind: entry.kind, id: entry.id, ofOpId: saved }, now + day);
    expect(await everything(database)).toEqual(before);
  });

  it.each(['callback', 'expectation', 'note'] as const)('that never was is refused: %s', async (kind) => {
    await expectRefused(
      () => undoEntry(database, { opId: nextOp(), kind, id: 'nobody', ofOpId: saved }, now),
      'not-found',
    );
  });

  it('of a promise that never was is refused', async () => {
    await expectRefused(
      () => undoEntry(database, { opId: nextOp(), kind: 'promise', id: 'nobody', ofOpId: saved }, now),
      'not-found',
    );
  });

  it('of a promise that has moved on since is refused as stale', async () => {
    await save(promiseEntry('p1'));
    const ofOpId = saved;
    await makeMove('progress');
    await expectRefused(
      () => undoEntry(database, { opId: nextOp(), kind: 'promise', id: 'p1', ofOpId }, now + minute),
      'stale',
    );
  });

  it('of a dated promise is refused after ten minutes', async () => {
    await save(promiseEntry('p1'));
    await expectRefused(
      () =>
        undoEntry(
          database,
          { opId: nextOp(), kind: 'promise', id: 'p1', ofOpId: saved },
          now + 10 * minute + 1,
        ),
      'first-due-stands',
    );
  });

  it('and saving it again keeps it once, with one reminder', async () => {
    await save(promiseEntry('p1'));
    await undoEntry(database, { opId: nextOp(), kind: 'promise', id: 'p1', ofOpId: saved }, now + minute);
    await save(promiseEntry('p1'), { at: now + 2 * minute });
    expect(await database.promises.count()).toBe(1);
    expect(await openReminders()).toHaveLength(1);
  });
});

describe('a move of a promise', () => {
  beforeEach(async () => {
    await save(promiseEntry('p1'));
    await save(promiseEntry('p2'), { to: target('77') });
  });

  it('that has not seen the last one is refused as stale', async () => {
    const seenSeq = (await database.promises.get('p1'))?.lastSeq ?? 0;
    await makeMove('progress');
    await expectRefused(() => makeMove('report', { seenSeq }), 'stale');
  });

  it('that the table does not have is refused with state and move', async () => {
    await expect(makeMove('accept')).rejects.toMatchObject({
      code: 'move-refused',
      detail: { state: 'agreed', move: 'accept' },
    });
    await expectRefused(() => makeMove('accept'), 'move-refused');
  });

  it('of a promise that never was is refused', async () => {
    await expectRefused(() => makeMove('report', { id: 'nobody' }), 'not-found');
  });

  it('to a date that has passed is refused', async () => {
    const past = { ...move('renegotiate'), due: due(now - 1) } as Move;
    await expectRefused(() => makeMove(past), 'due-past');
  });

  it('to a later date moves the reminder, and keeps the first due', async () => {
    await makeMove({ ...move('renegotiate'), due: due(now + 5 * day) } as Move);
    expect((await database.promises.get('p1'))?.body.firstDue).toEqual(due(now + 2 * day));
    expect((await openReminders()).map(({ dueAt }) => dueAt)).toEqual([now + 5 * day]);
  });

  it('that ends it ends its reminder, and says why', async () => {
    await makeMove('report');
    expect(await openReminders()).toEqual([]);
    const [reminder] = await database.reminders.where({ promiseId: 'p1' }).toArray();
    expect(reminder?.body.history).toEqual([{ at: now, what: 'dismissed', why: 'promise-moved' }]);
  });

  it('to another customer takes its reminders along, and back by undo', async () => {
    const there = await makeMove({ move: 'move', toCustomerId: 'customer-77' });
    expect([...there.changed].sort()).toEqual(['customer-1042', 'customer-77']);
    expect((await customerView(database, 'customer-77')).reminders).toHaveLength(2);
    expect((await customerView(database, 'customer-1042')).reminders).toEqual([]);

    const back = await makeMove('undo', { at: now + day });
    expect([...back.changed].sort()).toEqual(['customer-1042', 'customer-77']);
    expect((await database.promises.get('p1'))?.customerId).toBe('customer-1042');
    expect((await openReminders()).map(({ customerId }) => customerId)).toEqual(['customer-1042']);
  });

  it('back by undo tells both customers, even where nothing is reminded of', async () => {
    await save({ kind: 'promise', id: 'p3', text: 'Send the quote' });
    await makeMove({ move: 'move', toCustomerId: 'customer-77' }, { id: 'p3' });
    const { changed } = await makeMove('undo', { id: 'p3' });
    expect([...changed].sort()).toEqual(['customer-1042', 'customer-77']);
  });

  it('to a customer nobody knows is refused', async () => {
    await expectRefused(() => makeMove({ move: 'move', toCustomerId: 'nobody' }), 'not-found');
  });

  it('that accepts a part opens the rest as a promise of its own', async () => {
    await makeMove({ move: 'report', extent: 'part' });
    await makeMove({
      move: 'accept',
      rest: { promiseId: 'p9', what: 'The other half', due: due(now + 5 * day) },
    });
    expect(await database.promises.get('p9')).toMatchObject({
      customerId: 'customer-1042',
      state: 'agreed',
      body: { what: 'The other half', restOf: 'p1', firstDue: due(now + 5 * day) },
    });
    expect(await openReminders('p9')).toHaveLength(1);
  });

  it('that accepts a part whose rest is already past due is refused as a whole', async () => {
    await makeMove({ move: 'report', extent: 'part' });
    const rest = { promiseId: 'p9', what: 'The other half', due: due(now - 1) };
    await expectRefused(() => makeMove({ move: 'accept', rest }), 'due-past');
  });

  it('that shelves it asks for the answer instead of the due', async () => {
    await makeMove('counter');
    expect((await openReminders()).map(({ body }) => body.kind)).toEqual(['nudge']);
    await makeMove({ move: 'shelve', answerBy: due(now + 3 * day) });
    expect((await openReminders()).map(({ body }) => body.kind)).toEqual(['answer-by']);
  });
});

describe('ticking off a reminder', () => {
  it('of a promise reports the promise as done in full', async () => {
    await save(promiseEntry('p1'));
    const [reminder] = await openReminders();
    await finishReminder(database, { opId: nextOp(), reminderId: reminder?.id ?? '' }, now + day);
    expect(await database.promises.get('p1')).toMatchObject({
      state: 'reported',
      body: { reported: { at: now + day, extent: 'full' } },
    });
    expect(await database.reminders.get(reminder?.id ?? '')).toMatchObject({ state: 'acted', open: 0 });
    const types = (await database.events.toArray()).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['reminder.acted', 'promise.moved']);
  });

  it('twice, also under another operation id, is done once', async () => {
    await save(promiseEntry('p1'));
    const [reminder] = await openReminders();
    const reminderId = reminder?.id ?? '';
    await finishReminder(database, { opId: 'same', reminderId }, now);
    const before = await database.events.toArray();
    await finishReminder(database, { opId: 'same', reminderId }, now);
    await finishReminder(database, { opId: nextOp(), reminderId }, now);
    expect(await database.events.toArray()).toEqual(before);
  });

  it('undone on the promise brings a reminder back', async () => {
    await save(promiseEntry('p1'));
    const [reminder] = await openReminders();
    await finishReminder(database, { opId: nextOp(), reminderId: reminder?.id ?? '' }, now + minute);
    await makeMove('undo', { at: now + 2 * minute });
    expect((await openReminders()).map(({ dueAt }) => dueAt)).toEqual([now + 2 * day]);
  });

  it('and hearing that it was not as promised reminds of the same due again', async () => {
    await save(promiseEntry('p1'));
    const [reminder] = await openReminders();
    await finishReminder(database, { opId: nextOp(), reminderId: reminder?.id ?? '' }, now + minute);
    await makeMove(
      { move: 'reject', reason: 'Wrong size', due: due(now + 2 * day) },
      { at: now + 2 * minute },
    );
    expect(await openReminders()).toHaveLength(1);
  });

  it('of a callback ends it and touches no promise', async () => {
    await save(callbackEntry('c1'));
    await save(promiseEntry('p1'));
    await finishReminder(database, { opId: nextOp(), reminderId: 'c1' }, now + day);
    expect(await database.reminders.get('c1')).toMatchObject({ state: 'acted', open: 0 });
    expect((await database.promises.get('p1'))?.state).toBe('agreed');
  });

  it('of an answer that is owed is refused: it ends by the answer', async () => {
    await save({ kind: 'promise', id: 'p1', text: 'Send the quote' });
    await makeMove('counter');
    await makeMove('shelve');
    const [reminder] = await openReminders();
    const reminderId = reminder?.id ?? '';
    await expectRefused(() => finishReminder(database, { opId: nextOp(), reminderId }, now), 'stale');
    expect(await openReminders()).toEqual([reminder]);
    await makeMove('agree');
    expect(await database.reminders.get(reminderId)).toMatchObject({ state: 'dismissed', open: 0 });
    // It ended already: nothing is left to refuse.
    await finishReminder(database, { opId: nextOp(), reminderId }, now);
  });

  it('keeps what came of it, once however often it is sent', async () => {
    await save(callbackEntry('c1'));
    const finish = { opId: 'same', reminderId: 'c1', text: 'She takes the blue one' };
    await finishReminder(database, finish, now + minute);
    await finishReminder(database, finish, now + hour);
    expect((await database.reminders.get('c1'))?.body.history).toEqual([
      { at: now + minute, what: 'acted', text: 'She takes the blue one' },
    ]);
  });

  it('of a promise can report it in part, with what is done; undone, both are as before', async () => {
    await save(promiseEntry('p1'));
    const [reminder] = await openReminders();
    const done = {
      opId: 'part',
      reminderId: reminder?.id ?? '',
      extent: 'part' as const,
      text: 'Half is there',
    };
    await finishReminder(database, done, now + minute);
    const promise = await database.promises.get('p1');
    expect(promise).toMatchObject({ state: 'reported', body: { reported: { extent: 'part' } } });
    expect(promise?.body.history.at(-1)?.move).toMatchObject({ text: 'Half is there' });
    await undoEntry(
      database,
      { opId: nextOp(), kind: 'promise', id: 'p1', ofOpId: 'part' },
      now + 2 * minute,
    );
    expect((await database.promises.get('p1'))?.state).toBe('agreed');
    expect(await openReminders()).toHaveLength(1);
  });

  it('that never was is refused', async () => {
    await expectRefused(
      () => finishReminder(database, { opId: nextOp(), reminderId: 'nobody' }, now),
      'not-found',
    );
  });
});

describe('taking back what was done to a reminder', () => {
  it.each(['done', 'snoozed'] as const)('lets it ring at its own moment again: %s', async (what) => {
    await save(callbackEntry('c1'));
    const before = await database.reminders.get('c1');
    if (what === 'done') await finishReminder(database, { opId: nextOp(), reminderId: 'c1' }, now);
    else await snoozeReminder(database, { opId: nextOp(), reminderId: 'c1', until: now + 9 * day }, now);
    await reopenReminder(database, { opId: nextOp(), reminderId: 'c1' }, now + minute);
    expect(await database.reminders.get('c1')).toMatchObject({ open: 1, state: 'waiting', at: before?.at });
  });

  it('does not wake one that was taken back itself', async () => {
    await save(callbackEntry('c1'));
    await undoEntry(database, { opId: nextOp(), kind: 'callback', id: 'c1', ofOpId: saved }, now);
    await reopenReminder(database, { opId: nextOp(), reminderId: 'c1' }, now);
    expect(await database.reminders.get('c1')).toMatchObject({ open: 0, state: 'dismissed' });
  });

  it('that never was is refused', async () => {
    await expectRefused(
      () => reopenReminder(database, { opId: nextOp(), reminderId: 'nobody' }, now),
      'not-found',
    );
  });
});

describe('snoozing a reminder', () => {
  beforeEach(async () => {
    await save(callbackEntry('c1'));
  });
  const snooze = (until: number, at = now, opId = nextOp()) =>
    snoozeReminder(database, { opId, reminderId: 'c1', until }, at);

  it('lets it ring later and leaves what it is about', async () => {
    await snooze(now + 3 * day);
    expect(await database.reminders.get('c1')).toMatchObject({
      at: now + 3 * day,
      state: 'snoozed',
      open: 1,
      dueAt: now + day,
    });
  });

  it('to a moment that has passed is refused', async () => {
    await expectRefused(() => snooze(now), 'due-past');
  });

  it('again after the moment it was snoozed to still answers as before', async () => {
    await snooze(now + hour, now, 'same');
    expect(await snooze(now + hour, now + day, 'same')).toEqual({ answer: {}, changed: ['customer-1042'] });
  });

  it('that has ended changes nothing', async () => {
    await finishReminder(database, { opId: nextOp(), reminderId: 'c1' }, now);
    await snooze(now + 3 * day);
    expect(await database.reminders.get('c1')).toMatchObject({ state: 'acted', open: 0, at: now + day });
  });

  it('that never was is refused', async () => {
    const unknown = { opId: nextOp(), reminderId: 'nobody', until: now + day };
    await expectRefused(() => snoozeReminder(database, unknown, now), 'not-found');
  });
});

describe('an attempt nobody answered', () => {
  it('is kept with its reason, once however often it is sent, and counts no more when taken back', async () => {
    await save(callbackEntry('c1'));
    const attempt = {
      opId: 'same',
      reminderId: 'c1',
      until: now + hour,
      why: 'no-answer' as const,
      text: 'Engaged',
    };
    await snoozeReminder(database, attempt, now);
    await snoozeReminder(database, attempt, now + minute);
    const row = await database.reminders.get('c1');
    expect(row?.body.history).toEqual([
      { at: now, what: 'snoozed', until: now + hour, why: 'no-answer', text: 'Engaged' },
    ]);
    expect(row && tallyOf(row)).toEqual({ snoozes: 0, attempts: 1 });
    await reopenReminder(database, { opId: nextOp(), reminderId: 'c1' }, now + minute);
    const reopened = await database.reminders.get('c1');
    expect(reopened && tallyOf(reopened)).toEqual({ snoozes: 0, attempts: 0 });
  });
});

describe('dismissing a reminder', () => {
  const dismiss = (opId = nextOp()) => dismissReminder(database, { opId, reminderId: 'c1' }, now);
  const row = () => database.reminders.get('c1');

  it('ends it by the rep’s word, once however often it is sent', async () => {
    await save(callbackEntry('c1'));
    await dismiss('same');
    await dismiss('same');
    await dismiss();
    expect(await row()).toMatchObject({
      state: 'dismissed',
      open: 0,
      body: { history: [{ at: now, what: 'dismissed', why: 'by-rep' }] },
    });
  });

  it('taken back leaves it as it stood, snoozed to its moment', async () => {
    await save(callbackEntry('c1'));
    await snoozeReminder(database, { opId: nextOp(), reminderId: 'c1', until: now + 3 * day }, now);
    await dismiss();
    await reopenReminder(database, { opId: nextOp(), reminderId: 'c1' }, now + minute);
    expect(await row()).toMatchObject({ state: 'snoozed', open: 1, at: now + 3 * day });
  });

  it('is not taken back where its promise has gone on meanwhile', async () => {
    await save(promiseEntry('p1'));
    const [reminder] = await openReminders();
    const reminderId = reminder?.id ?? '';
    await dismissReminder(database, { opId: nextOp(), reminderId }, now);
    await makeMove('report', { at: now + minute });
    await expectRefused(
      () => reopenReminder(database, { opId: nextOp(), reminderId }, now + 2 * minute),
      'stale',
    );
    expect(await openReminders()).toEqual([]);
  });

  it('of one that has ended changes nothing', async () => {
    await save(callbackEntry('c1'));
    await finishReminder(database, { opId: nextOp(), reminderId: 'c1' }, now);
    await dismiss();
    expect(await row()).toMatchObject({ state: 'acted' });
  });

  it('that never was is refused', async () => {
    await expectRefused(() => dismiss(), 'not-found');
  });
});

describe('showing reminders', () => {
  it('is noted on each, once per operation', async () => {
    await save(callbackEntry('c1'));
    await save(callbackEntry('c2'));
    const shown = await database.reminders.toArray();
    await markShown(database, 'same', shown, 'notice', now + day);
    await markShown(database, 'same', shown, 'notice', now + day);
    for (const { state, open, body } of await database.reminders.toArray()) {
      expect({ state, open, history: body.history }).toEqual({
        state: 'shown',
        open: 1,
        history: [{ at: now + day, what: 'shown', how: 'notice' }],
      });
    }
  });
});
