import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settlement } from '../../domain/agreement/schema.ts';
import { type Choice, choices, type Outcome, outcomes } from '../../domain/agreement/table.ts';
import type { PromiseState } from '../../domain/promise/moves.ts';
import type { Move } from '../../domain/promise/schema.ts';
import type { Input } from '../../messages/contract.ts';
import {
  day,
  due,
  hour,
  minute,
  move,
  now,
  promiseEntry,
  shanghai,
  target,
  wayTo,
} from '../../tests/builders.ts';
import { everything, freshDatabase, replayedRows, storedRows } from '../../tests/database.ts';
import type { Database } from '../database.ts';
import { keepForm, keptForms } from '../drafts.ts';
import { nextRing } from '../queries.ts';
import { settleWish, undoSettlement } from './agreement.ts';
import { saveEntry } from './entries.ts';
import { changeExpectation } from './expectations.ts';
import { movePromise } from './promises.ts';
import { dismissReminder } from './reminders.ts';

let database: Database;
let operation = 0;
beforeEach(async () => {
  database = await freshDatabase();
  database.zone = shanghai;
  const expectation = { kind: 'expectation', id: 'x1', text: 'Delivery within two weeks' } as const;
  await saveEntry(database, { opId: nextOp(), target: target(), entry: expectation }, now);
});
afterEach(async () => {
  vi.restoreAllMocks();
  expect(await storedRows(database)).toEqual(await replayedRows(database));
  database.close();
});

function nextOp(): string {
  operation += 1;
  return `op-${operation}`;
}

const promise = () => database.promises.get('p1');
const expectation = () => database.expectations.get('x1');
const openReminders = async () =>
  (await database.reminders.where({ promiseId: 'p1' }).toArray()).filter(({ open }) => open === 1);

const said = {
  due: due(now + 4 * day),
  answerBy: due(now + day),
  offer: 'Half of it within two weeks',
  reason: 'The line is booked until May',
  again: 'They asked again',
};

function settlement(choice: Choice, outcome: Outcome, more: Partial<Settlement> = {}): Settlement {
  return { choice, outcome, ...said, ...more };
}

/** Settles the wish as it stands: the promise, if there is one, with the expectation behind it. */
async function settle(
  by: Settlement,
  {
    opId = nextOp(),
    at = now,
    behind = true,
    seen = undefined as number | undefined,
    form = undefined as Input<'agreement.settle'>['form'],
  } = {},
) {
  const [row, wished] = await Promise.all([promise(), expectation()]);
  const seenSeq = seen ?? row?.lastSeq;
  return settleWish(
    database,
    {
      opId,
      promiseId: 'p1',
      ...(seenSeq === undefined ? {} : { seenSeq }),
      ...(behind && wished ? { expectation: { id: 'x1', seenSeq: wished.lastSeq } } : {}),
      settlement: by,
      ...(form ? { form } : {}),
    },
    at,
  );
}

async function make(made: Move, at = now) {
  const seenSeq = (await promise())?.lastSeq ?? 0;
  return movePromise(database, { opId: nextOp(), promiseId: 'p1', seenSeq, move: made }, at);
}

const starts = ['none', 'asked', 'countered', 'shelved', 'declined', 'withdrawn'] as const;

/** Brings the wish into a state, as a promise for the expectation. */
async function begin(state: PromiseState): Promise<void> {
  const [first, ...others] = wayTo[state];
  if (!first) return;
  const entry = promiseEntry('p1', { asked: first === 'ask', expectationId: 'x1' });
  await saveEntry(database, { opId: nextOp(), target: target(), entry }, now);
  for (const name of others) await make(move(name));
}

const endings = {
  can: { yes: 'agreed', no: 'withdrawn', later: 'shelved' },
  partly: { yes: 'agreed', no: 'declined', later: 'countered' },
  'not-now': { yes: 'shelved', no: 'declined', later: 'shelved' },
  no: { yes: 'declined', no: 'shelved', later: 'shelved' },
} as const;
const every = starts.flatMap((from) =>
  choices.flatMap((choice) => outcomes.map((outcome) => ({ from, choice, outcome }))),
);

describe('a wish', () => {
  it.each(every)(
    'that is $from, answered "$choice", met with "$outcome", ends so, with its reminder; one undo takes it all back',
    async ({ from, choice, outcome }) => {
      await begin(from);
      const before = { promise: await promise(), expectation: await expectation() };
      const remindersBefore = (await openReminders()).map(({ dueAt, body }) => [body.kind, dueAt]);
      const opId = nextOp();
      await settle(settlement(choice, outcome), { opId });

      const ending = endings[choice][outcome];
      expect((await promise())?.state).toBe(ending);
      const expected = {
        agreed: [['promise-due', said.due.at]],
        shelved: [['answer-by', said.answerBy.at]],
        // Their word is asked for two working days on.
        countered: [['nudge', now + 2 * day]],
        declined: [],
        withdrawn: [],
      }[ending];
      const reminders = await openReminders();
      expect(reminders.map(({ dueAt, body }) => [body.kind, dueAt])).toEqual(expected);
      for (const { at, dueAt, body } of reminders) if (body.kind !== 'nudge') expect(at).toBeLessThan(dueAt);

      const answer = (await expectation())?.body.answer?.name;
      const answered = {
        agreed: choice === 'can' ? 'agreed' : 'lowered',
        countered: 'lowered',
        withdrawn: undefined,
      };
      expect(answer).toBe(ending in answered ? answered[ending as keyof typeof answered] : ending);

      await undoSettlement(database, { opId: nextOp(), ofOpId: opId }, now + minute);
      const after = { promise: await promise(), expectation: await expectation() };
      expect(after.promise?.state).toBe(before.promise?.state);
      expect(after.promise?.body.firstDue).toEqual(before.promise?.body.firstDue);
      expect(after.promise?.body.answerBy).toEqual(before.promise?.body.answerBy);
      expect(after.expectation?.body.answer).toEqual(before.expectation?.body.answer);
      expect(after.expectation?.body.open).toBe(before.expectation?.body.open);
      expect((await openReminders()).map(({ dueAt, body }) => [body.kind, dueAt])).toEqual(remindersBefore);
    },
  );

  it('opened from an expectation says it, is linked to it, and may be said in other words', async () => {
    await settle(settlement('can', 'yes'));
    expect((await promise())?.body).toMatchObject({
      what: 'Delivery within two weeks',
      kind: 'delivery',
      direction: 'ours',
      expectationId: 'x1',
      firstDue: said.due,
    });
    const wished = await expectation();
    const inWords = { what: 'A quote in two weeks', promiseKind: 'quote', promiseId: 'p2', opId: nextOp() };
    const behind = { id: 'x1', seenSeq: wished?.lastSeq ?? 0 };
    await settleWish(
      database,
      { ...inWords, expectation: behind, settlement: settlement('can', 'yes') },
      now,
    );
    expect((await database.promises.get('p2'))?.body).toMatchObject({
      what: 'A quote in two weeks',
      kind: 'quote',
    });
  });

  it('becomes a promise without the words by which it was noted as a wish', async () => {
    const entry = { kind: 'expectation', id: 'x2', text: '希望专人对接' } as const;
    await saveEntry(database, { opId: nextOp(), target: target('1043'), entry }, now);
    const seenSeq = (await database.expectations.get('x2'))?.lastSeq ?? 0;
    const behind = { id: 'x2', seenSeq };
    const input = {
      opId: nextOp(),
      promiseId: 'p2',
      expectation: behind,
      settlement: settlement('can', 'yes'),
    };
    await settleWish(database, input, now);
    expect((await database.promises.get('p2'))?.body.what).toBe('专人对接');
  });

  it('met in part is called by the offer wherever it is shown, its reminder too; undo gives the wish back', async () => {
    await settle(settlement('partly', 'later'));
    expect((await promise())?.body.what).toBe('Delivery within two weeks');
    const opId = nextOp();
    await settle(settlement('partly', 'yes'), { opId });
    expect((await promise())?.body.what).toBe(said.offer);
    expect((await openReminders()).map(({ body }) => body.text)).toEqual([said.offer]);
    await undoSettlement(database, { opId: nextOp(), ofOpId: opId }, now + minute);
    expect((await promise())?.body.what).toBe('Delivery within two weeks');
    expect((await openReminders()).map(({ body }) => body.text)).toEqual(['Delivery within two weeks']);
  });

  it('without an expectation behind it is settled all the same', async () => {
    await begin('asked');
    const before = await expectation();
    await settle(settlement('partly', 'yes'), { behind: false });
    expect((await promise())?.state).toBe('agreed');
    expect(await expectation()).toEqual(before);
  });

  it('that was declined is taken up again with a reason, and keeps its history', async () => {
    await settle(settlement('no', 'yes'));
    expect((await expectation())?.body.open).toBe(false);
    await settle(settlement('can', 'yes'), { at: now + minute });
    expect((await promise())?.body.history.map((step) => step.move.move)).toEqual([
      'ask',
      'decline',
      'reopen',
      'agree',
    ]);
    const { history, open } = (await expectation())?.body ?? {};
    expect(history?.map((step) => step.change.change)).toEqual(['answer', 'reopen', 'answer']);
    expect(open).toBe(true);
  });

  it('that is shelved again gets its new moment, and the old one does not ring', async () => {
    await begin('shelved');
    const later = due(now + 6 * day);
    await settle(settlement('not-now', 'yes', { answerBy: later }), { at: now + minute });
    const reminders = await openReminders();
    expect(reminders.map(({ dueAt }) => dueAt)).toEqual([later.at]);
    expect(await nextRing(database, now + minute)).toBe(later.at - hour);
  });

  it('rings again where the rep wanted to hear no more of it and puts the answer off once more, even to the same moment', async () => {
    await settle(settlement('not-now', 'later'));
    const [reminder] = await openReminders();
    await dismissReminder(database, { opId: nextOp(), reminderId: reminder?.id ?? '' }, now + minute);
    expect(await openReminders()).toEqual([]);
    await settle(settlement('not-now', 'later'), { at: now + 2 * minute });
    expect((await openReminders()).map(({ dueAt }) => dueAt)).toEqual([said.answerBy.at]);
  });
});

describe('settling a wish', () => {
  it('tells when it rings next with the write', async () => {
    const { next, changed } = await settle(settlement('not-now', 'yes'));
    expect(next).toBe(said.answerBy.at - hour);
    expect(changed).toEqual(['customer-1042']);
  });

  it('forgets what was kept of its form in its own write, and none where it is refused or cut off', async () => {
    await begin('asked');
    const form = { name: 'answer p1', text: 'half of it' };
    const both = { [form.name]: form.text, 'answer p2': 'all of it' };
    for (const [name, text] of Object.entries(both)) await keepForm(database, name, text, now);
    await expect(settle(settlement('can', 'yes'), { seen: 0, form })).rejects.toMatchObject({
      code: 'stale',
    });
    expect(await keptForms(database)).toEqual(both);
    failOnWrite('operations');
    await expect(settle(settlement('can', 'yes'), { form })).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await keptForms(database)).toEqual(both);
    await settle(settlement('can', 'yes'), { form });
    expect(await keptForms(database)).toEqual({ 'answer p2': 'all of it' });
  });

  it('sent again is carried out once, and so is its undo', async () => {
    const by = settlement('partly', 'yes');
    const wished = await expectation();
    const behind = { id: 'x1', seenSeq: wished?.lastSeq ?? 0 };
    const input = { opId: 'twice', promiseId: 'p1', expectation: behind, settlement: by };
    const [first, second] = await Promise.all([
      settleWish(database, input, now),
      settleWish(database, input, now + 1),
    ]);
    expect(second).toEqual(first);
    expect((await promise())?.body.history).toHaveLength(3);
    const undo = { opId: 'undo-twice', ofOpId: 'twice' };
    await undoSettlement(database, undo, now + minute);
    await undoSettlement(database, undo, now + minute);
    expect(await promise()).toBeUndefined();
    expect((await expectation())?.body.answer).toBeUndefined();
  });

  it.each(['events', 'promises', 'expectations', 'reminders', 'operations'])(
    'that is cut off while it writes its %s leaves everything as it was, and can be sent again',
    async (table) => {
      await begin('asked');
      const before = await everything(database);
      failOnWrite(table);
      await expect(settle(settlement('can', 'yes'), { opId: 'cut-off' })).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await everything(database)).toEqual(before);
      await settle(settlement('can', 'yes'), { opId: 'cut-off' });
      expect((await promise())?.state).toBe('agreed');
    },
  );

  it('is refused where the promise, the expectation or the link has changed since; nothing is written', async () => {
    await begin('asked');
    const seen = (await promise())?.lastSeq;
    const wished = (await expectation())?.lastSeq ?? 0;
    const input = { opId: nextOp(), promiseId: 'p1', ...(seen && { seenSeq: seen }) };
    const by = settlement('can', 'yes');
    const attempt = () =>
      settleWish(database, { ...input, expectation: { id: 'x1', seenSeq: wished }, settlement: by }, now);

    const opId = nextOp();
    const described = { change: 'describe', need: 'basic' } as const;
    await changeExpectation(database, { opId, expectationId: 'x1', seenSeq: wished, change: described }, now);
    await expect(attempt()).rejects.toMatchObject({ code: 'stale' });
    await make({ move: 'amend', what: 'Delivery by June' });
    await expect(attempt()).rejects.toMatchObject({ code: 'stale' });
    await make({ move: 'amend', expectationId: null });
    const before = await everything(database);
    await expect(settle(by)).rejects.toMatchObject({ code: 'stale' });
    expect(await everything(database)).toEqual(before);
  });

  it('is refused for moments that have passed, whichever move they are of', async () => {
    const passed = due(now - minute);
    await expect(settle(settlement('partly', 'yes', { due: passed }))).rejects.toMatchObject({
      code: 'due-past',
    });
    const late = settlement('no', 'later', { answerBy: passed });
    await expect(settle(late)).rejects.toMatchObject({ code: 'due-past' });
    expect(await promise()).toBeUndefined();
  });

  it('is refused for what is no wish: already agreed, unknown, or over and taken up without a reason', async () => {
    await expect(settle(settlement('can', 'yes'), { behind: false })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(settle(settlement('can', 'yes'), { seen: 7 })).rejects.toMatchObject({ code: 'not-found' });
    await begin('declined');
    const { again: _, ...silent } = settlement('can', 'yes');
    await expect(settle(silent)).rejects.toMatchObject({ code: 'malformed' });
    await make(move('reopen'));
    await make(move('agree'));
    await expect(settle(settlement('can', 'yes'))).rejects.toMatchObject({ code: 'move-refused' });
  });
});

describe('undo of a settled wish', () => {
  async function settled(choice: Choice, outcome: Outcome): Promise<string> {
    const opId = nextOp();
    await settle(settlement(choice, outcome), { opId });
    return opId;
  }
  const undo = (ofOpId: string, at = now + minute) =>
    undoSettlement(database, { opId: nextOp(), ofOpId }, at);

  it('is refused once the promise or the expectation has changed, and takes back neither', async () => {
    const first = await settled('partly', 'yes');
    await make({ move: 'progress', text: 'Half done' });
    const before = await everything(database);
    await expect(undo(first)).rejects.toMatchObject({ code: 'stale' });
    expect(await everything(database)).toEqual(before);
    await make({ move: 'undo' });
    await expect(undo(first)).rejects.toMatchObject({ code: 'stale' });
  });

  it('is refused once the expectation alone has changed, and takes back neither', async () => {
    const first = await settled('can', 'yes');
    const seenSeq = (await expectation())?.lastSeq ?? 0;
    const change = { change: 'describe', need: 'basic' } as const;
    await changeExpectation(database, { opId: nextOp(), expectationId: 'x1', seenSeq, change }, now);
    await expect(undo(first)).rejects.toMatchObject({ code: 'stale' });
    expect((await promise())?.state).toBe('agreed');
  });

  it('is refused once a first due stands', async () => {
    const first = await settled('partly', 'yes');
    await expect(undo(first, now + 11 * minute)).rejects.toMatchObject({ code: 'first-due-stands' });
    expect((await promise())?.state).toBe('agreed');
  });

  it('of what was never done finds nothing', async () => {
    await expect(undo('never')).rejects.toMatchObject({ code: 'not-found' });
  });
});

/** Makes every write to one table fail, as a worker that is stopped would. */
function failOnWrite(table: string): void {
  for (const method of ['add', 'put'] as const) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (this.name === table) throw new Error('the plug was pulled');
      return key === undefined ? original.call(this, value) : original.call(this, value, key);
    });
  }
}
