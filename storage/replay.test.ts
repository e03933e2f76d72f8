import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryKinds } from '../domain/capture/entry-kinds.ts';
import { levelNames } from '../domain/customer/levels.ts';
import type { Feedback } from '../domain/customer/schema.ts';
import { eventSchema, type NewEvent } from '../domain/event.ts';
import { ranked } from '../domain/expectation/rank.ts';
import type { Change } from '../domain/expectation/schema.ts';
import { type MoveName, moves } from '../domain/promise/moves.ts';
import type { Move } from '../domain/promise/schema.ts';
import type { ReminderRow } from '../domain/reminder/schema.ts';
import { afterWorking, lengthOfDay } from '../domain/time/working-time.ts';
import { type Entry, entrySchema } from '../messages/contract/entry.ts';
import { KeptError } from '../messages/errors.ts';
import { callbackEntry, day, due, hour, minute, move, now, promiseEntry, target } from '../tests/builders.ts';
import { freshDatabase, replayedRows, storedRows } from '../tests/database.ts';
import { commit, writeEvents } from './commit.ts';
import type { Database } from './database.ts';
import {
  correctName,
  joinCustomers,
  partCustomers,
  setLevel,
  setPace,
  setTier,
  setZone,
  undoLevel,
} from './operations/customers.ts';
import { saveEntry, undoEntry } from './operations/entries.ts';
import { changeExpectation, rankExpectation } from './operations/expectations.ts';
import { judgeNote } from './operations/notes.ts';
import { movePromise } from './operations/promises.ts';
import {
  dismissReminder,
  finishReminder,
  removeCheckpoints,
  reopenReminder,
  setCheckpoints,
  snoozeReminder,
} from './operations/reminders.ts';
import { claimToShow, markShown, rearm } from './operations/showings.ts';
import { customerView } from './queries.ts';

/** One random operation: what to do, to which of a few things, and how long after the last. */
const step = fc.record({
  what: fc.constantFrom(
    ...([
      'save',
      'save',
      'undo',
      'level',
      'correct',
      'tier',
      'zone',
      'move',
      'move',
      'move',
      'move',
      'done',
      'snooze',
      'dismiss',
      'reopen',
      'shown',
      'claimed',
      'rearmed',
      'check',
      'uncheck',
      'change',
      'rank',
      'judge',
      'unread',
      'pace',
      'pace',
      'join',
      'part',
      'send-away',
    ] as const),
  ),
  kind: fc.constantFrom(...entryKinds),
  move: fc.constantFrom(...(Object.keys(moves) as MoveName[])),
  customer: fc.constantFrom('1', '2', '3'),
  one: fc.nat(11),
  dated: fc.boolean(),
  asked: fc.boolean(),
  ahead: fc.integer({ min: -2 * hour, max: 12 * day }),
  pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 * hour })),
  stale: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  again: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function someChange(one: number): Change {
  const changes: Change[] = [
    { change: 'describe', what: `Text ${one}`, need: one % 2 === 0 ? 'delight' : null },
    { change: 'read', levels: { hopesFor: (one % 5) + 1 }, cause: 'A competitor' },
    { change: 'read', levels: { canLiveWith: 1, happened: (one % 5) + 1 } },
    { change: 'answer', answer: { name: 'met' } },
    { change: 'answer', answer: { name: 'lowered', reason: 'No stock' } },
    { change: 'reopen' },
    { change: 'undo' },
  ];
  return changes[one % changes.length] ?? { change: 'close' };
}

function someFeedback(one: number): Feedback | null {
  return one % 3 === 0 ? null : { tone: 'complaint', ...(one % 3 === 1 ? { done: 'Apologised' } : {}) };
}

function somePace(one: number): number | null {
  return one % 4 === 0 ? null : one;
}

function someTier(one: number): string | null {
  return one % 3 === 0 ? null : one % 3 === 1 ? 'key' : `Tier ${one}`;
}

/** Any event at all, allowed or not: the fold of a log must not depend on who checked it. */
const randomEvent: fc.Arbitrary<NewEvent> = fc
  .record({
    type: fc.constantFrom(
      ...([
        'promise.moved',
        'promise.moved',
        'promise.explained',
        'note.written',
        'note.taken-back',
      ] as const),
      ...(['expectation.noted', 'expectation.taken-back', 'level.read', 'customer.opened'] as const),
      ...(['expectation.changed', 'expectation.changed', 'expectation.ranked'] as const),
      ...(['note.judged', 'level.taken-back'] as const),
      ...(['customer.seen', 'customer.corrected', 'customer.joined', 'customer.parted'] as const),
      ...(['customer.tiered', 'customer.paced', 'customer.zoned'] as const),
      ...(['reminder.set', 'reminder.shown', 'reminder.snoozed', 'reminder.acted'] as const),
      ...(['reminder.reopened', 'reminder.reworded', 'reminder.dismissed', 'reminder.handed-over'] as const),
      ...(['reminder.restored', 'reminder.claimed', 'reminder.rearmed'] as const),
    ),
    customer: fc.nat(9),
    one: fc.nat(99),
    move: fc.constantFrom(...(Object.keys(moves) as MoveName[])),
    at: fc.integer({ min: now, max: now + 99 * day }),
  })
  .map(({ type, customer, one, move: name, at }) => {
    const customerId = `customer-${customer}`;
    const [table = ''] = type.split('.');
    const subjectId = table === 'customer' || table === 'level' ? customerId : `${table}-${one}`;
    const bodies: Partial<Record<NewEvent['type'], object>> = {
      'promise.moved': move(name, at),
      'promise.explained': { why: one % 2 === 0 ? 'forgot' : null },
      'note.written': { text: `Text ${one}` },
      'expectation.noted': { what: `Text ${one}`, ...(one % 2 === 0 ? { need: 'basic' } : {}) },
      'expectation.changed': someChange(one + customer),
      'expectation.ranked': { order: [`expectation-${one}`, `expectation-${(one * 7) % 100}`] },
      'note.judged': { feedback: someFeedback(one + customer) },
      'level.taken-back': { level: 'happened' },
      'level.read': { level: 'happened', value: (one % 5) + 1 },
      'customer.opened': target(`${customer}-${one}`).sighting,
      'customer.seen': target(`${customer}-${one}`).sighting,
      'customer.corrected': { name: `Name ${one}` },
      'customer.tiered': { tier: someTier(one) },
      'customer.paced': { days: one % 3 === 0 ? null : one },
      'customer.zoned': { zone: one % 3 === 0 ? null : 'Europe/Berlin' },
      'customer.joined': { to: `customer-${one % 10}` },
      'reminder.set': { kind: 'own', text: 'Call', at, dueAt: at, zone: 'Asia/Shanghai', precision: 'day' },
      'reminder.snoozed': { until: at },
      'reminder.reworded': { text: `Text ${one}` },
      'reminder.dismissed': { why: 'by-rep' },
      'reminder.handed-over': { toCustomerId: `customer-${one % 10}` },
    };
    return { customerId, subjectId, type, body: bodies[type] ?? {} } as NewEvent;
  });

/** Runs random operations as the worker would; refusals are part of the day. Returns how many were carried out. */
async function run(database: Database, steps: Step[]): Promise<number> {
  let clock = now;
  let done = 0;
  for (const [index, some] of steps.entries()) {
    clock += some.pause;
    const opId = `op-${index}`;
    for (let times = some.again ? 2 : 1; times > 0; times--) {
      try {
        await perform(database, some, opId, clock);
        done += 1;
      } catch (error) {
        refusal(error);
      }
    }
  }
  return done;
}

/** A refusal is part of the day; anything else is not. */
function refusal(error: unknown): void {
  if (!(error instanceof KeptError) || error.code === 'not-written') throw error;
}

/** The moment a reminder was last put off to, but for what was taken back: what was done last is taken back first. */
function putOffTo(history: ReminderRow['body']['history']): number | undefined {
  const standing: (number | undefined)[] = [];
  for (const { what, until } of history) {
    if (what === 'snoozed' || what === 'acted') standing.push(until);
    if (what === 'reopened') standing.pop();
  }
  return standing.findLast((until) => until !== undefined);
}

/** Takes back what happened last to an entry. */
async function undo(database: Database, opId: string, kind: Entry['kind'], id: string, clock: number) {
  const last = await database.events.where({ subjectId: id }).last();
  return undoEntry(database, { opId, kind, id, ofOpId: last?.opId ?? 'none' }, clock);
}

async function perform(database: Database, some: Step, opId: string, clock: number): Promise<unknown> {
  const to = target(some.customer);
  const when = due(clock + some.ahead);
  switch (some.what) {
    case 'save':
      return saveEntry(database, { opId, target: to, entry: entryOf(some, clock) }, clock);
    case 'undo':
      return undo(database, opId, some.kind, `${some.kind}-${some.one}`, clock);
    case 'level':
      return setLevel(
        database,
        { opId, target: to, level: levelNames[some.one % 3] ?? 'happened', value: (some.one % 5) + 1 },
        clock,
      );
    case 'correct':
      return correctName(database, { opId, target: to, name: some.dated ? `Name ${some.one}` : ' ' }, clock);
    case 'tier':
      return setTier(database, { opId, target: to, tier: someTier(some.one) }, clock);
    case 'zone':
      return setZone(database, { opId, target: to, zone: some.dated ? 'Europe/Berlin' : null }, clock);
    case 'pace':
      return setPace(database, { opId, target: to, days: somePace(some.one) }, clock);
    case 'join': {
      const other = `customer-${(some.one % 3) + 1}`;
      return joinCustomers(database, { opId, target: to, to: other }, clock);
    }
    case 'part':
      return partCustomers(database, { opId, customerId: `customer-${some.customer}` }, clock);
    case 'send-away': {
      const rows = await database.reminders.toArray();
      const row = rows[some.one % Math.max(rows.length, 1)];
      if (row?.body.kind !== 'cadence' || row.open === 0) return undefined;
      const { customerId, id: subjectId } = row;
      const body = { why: 'by-rep' } as const;
      return commit(database, opId, clock, async () => ({
        events: [{ customerId, subjectId, type: 'reminder.dismissed', body }],
        answer: {},
      }));
    }
    case 'move': {
      const id = `promise-${some.one}`;
      const promise = await database.promises.get(id);
      const seenSeq = (promise?.lastSeq ?? 0) - (some.stale ? 1 : 0);
      return movePromise(database, { opId, promiseId: id, seenSeq, move: moveOf(some, clock) }, clock);
    }
    case 'check': {
      const promiseId = `promise-${some.one}`;
      const checkpoints = [{ id: `check-${some.one}`, due: when }];
      if (some.dated) checkpoints.push({ id: `look-${some.one}`, due: due(when.at + 2 * hour) });
      return setCheckpoints(database, { opId, promiseId, checkpoints }, clock);
    }
    case 'uncheck':
      return removeCheckpoints(
        database,
        { opId, ids: [`check-${some.one}`, ...(some.dated ? [`look-${some.one}`] : [])] },
        clock,
      );
    case 'change': {
      const expectationId = `expectation-${some.one}`;
      const row = await database.expectations.get(expectationId);
      const seenSeq = (row?.lastSeq ?? 0) - (some.stale ? 1 : 0);
      const change = someChange(some.one + clock);
      return changeExpectation(database, { opId, expectationId, seenSeq, change }, clock);
    }
    case 'rank': {
      const expectationId = `expectation-${some.one}`;
      const row = await database.expectations.get(expectationId);
      const { expectations } = await customerView(database, row?.customerId);
      const order = ranked(expectations).map(({ id }) => id);
      const seen = some.stale ? order.slice(1) : order;
      const before = some.dated ? (order.at(-1) ?? null) : (order[0] ?? null);
      return rankExpectation(database, { opId, expectationId, before, seen }, clock);
    }
    case 'judge': {
      const noteId = `note-${some.one}`;
      const seen = some.stale ? null : ((await database.notes.get(noteId))?.body.feedback ?? null);
      const feedback = someFeedback(some.one + clock);
      return judgeNote(database, { opId, noteId, seen, feedback }, clock);
    }
    case 'unread': {
      const last = await database.events.filter(({ type }) => type === 'level.read').last();
      return undoLevel(database, { opId, ofOpId: last?.opId ?? 'none' }, clock);
    }
    case 'shown':
      return markShown(
        database,
        opId,
        (await database.reminders.toArray()).slice(0, some.one),
        'group',
        clock,
      );
    case 'claimed': {
      const ids = (await database.reminders.toArray()).map(({ id }) => id);
      return claimToShow(database, opId, ids.slice(0, some.one), clock);
    }
    case 'rearmed':
      return rearm(database, opId, (await database.reminders.toArray()).slice(0, some.one), clock);
    default: {
      const reminders = await database.reminders.toArray();
      const reminderId = reminders[some.one % Math.max(reminders.length, 1)]?.id ?? 'nobody';
      if (some.what === 'done') return finishReminder(database, { opId, reminderId }, clock);
      if (some.what === 'dismiss') return dismissReminder(database, { opId, reminderId }, clock);
      if (some.what === 'reopen') return reopenReminder(database, { opId, reminderId }, clock);
      return snoozeReminder(database, { opId, reminderId, until: when.at }, clock);
    }
  }
}

function entryOf({ kind, one, dated, asked, ahead }: Step, clock: number): Entry {
  const id = `${kind}-${one}`;
  const when = dated ? { due: due(clock + ahead) } : {};
  if (kind === 'promise') return entrySchema.parse({ kind, id, text: 'Send the quote', asked, ...when });
  if (kind === 'callback') return callbackEntry(id, { due: due(clock + ahead) });
  return { kind, id, text: `Text ${one}` };
}

function moveOf({ move: name, customer, dated, ahead, one }: Step, clock: number): Move {
  const made = move(name, clock);
  if (made.move === 'move') return { ...made, toCustomerId: `customer-${customer}` };
  if (made.move === 'accept' && dated)
    return { ...made, rest: { promiseId: `promise-${one + 100}`, what: 'The rest' } };
  return dated && 'due' in made ? { ...made, due: due(clock + ahead) } : made;
}

async function expectOneReminderEach(database: Database): Promise<void> {
  for (const { id, state, body, dueAt, customerId } of await database.promises.toArray()) {
    const reminders = await database.reminders.where({ promiseId: id }).toArray();
    const standing = reminders.filter((reminder) => reminder.open === 1);
    for (const reminder of standing) expect(reminder.customerId).toBe(customerId);
    const checkpoints = standing.filter((reminder) => reminder.body.kind === 'checkpoint');
    for (const { body: checkpoint } of checkpoints) {
      expect(['agreed', 'waiting']).toContain(state);
      expect(checkpoint.plannedAt).toBeLessThan(dueAt ?? Infinity);
      expect(checkpoint.text).toBe(body.what);
    }
    const nudges = standing.filter((reminder) => reminder.body.kind === 'nudge');
    expect(nudges.length).toBeLessThanOrEqual(1);
    for (const { body: nudge } of nudges) {
      expect(['asked', 'agreed', 'countered']).toContain(state);
      expect([body.direction, checkpoints]).toEqual(['ours', []]);
      expect(nudge.text).toBe(body.what);
    }
    const endedByRep = ({ state, body }: ReminderRow) =>
      state === 'acted' || (state === 'dismissed' && body.history.at(-1)?.why === 'by-rep');
    // Since the promise made its last move that stands, or was last looked at, the rep has not answered the question. Where
    // a word is owed, seeing the question is but a look.
    const isLook = (kind: string) => kind === 'checkpoint' || (kind === 'nudge' && state !== 'agreed');
    const since = Math.max(
      ...body.history.filter((step) => !step.undone && step.move.move !== 'undo').map(({ at }) => at),
      ...reminders
        .filter((one) => isLook(one.body.kind) && one.state === 'acted')
        .map((one) => one.body.history.at(-1)?.at ?? 0),
    );
    const { zone, work } = database;
    const moment = afterWorking(since, 2 * lengthOfDay(work), zone, work);
    const hasAnswered = reminders.some(
      (one) => one.body.kind === 'nudge' && one.dueAt === moment && endedByRep(one),
    );
    // Nothing else brings these up.
    const isSilent =
      state === 'asked' ||
      state === 'countered' ||
      (state === 'agreed' && !body.due && checkpoints.length === 0);
    if (isSilent) expect(nudges.map((one) => one.dueAt)).toEqual(hasAnswered ? [] : [moment]);
    const open = standing.filter((one) => !checkpoints.includes(one) && !nudges.includes(one));
    if (state === 'agreed' && body.due) {
      const said = open.map((one) => [one.body.kind, one.dueAt, one.body.text]);
      const once = [['promise-due', dueAt, body.what]];
      // The rep may want to hear no more of it, and may have taken that back with one that was set before.
      const isDismissed = reminders.some(
        (one) =>
          one.state === 'dismissed' && one.dueAt === dueAt && one.body.history.at(-1)?.why === 'by-rep',
      );
      expect(isDismissed ? [[], once] : [once]).toContainEqual(said);
    } else {
      expect(open.filter((one) => one.body.kind === 'promise-due')).toEqual([]);
    }
  }
  const orphans = await database.reminders
    .filter(({ open, promiseId }) => open === 1 && promiseId !== undefined)
    .toArray();
  for (const { promiseId = '' } of orphans) expect(await database.promises.get(promiseId)).toBeDefined();
}

/** Every customer, with all that is joined, that has a cadence has one open reminder of it, and no other has one. */
async function expectOneCadenceEach(database: Database): Promise<number> {
  let paced = 0;
  for (const { id } of await database.customers.filter(({ joinedTo }) => joinedTo === undefined).toArray()) {
    const { customer, reminders } = await customerView(database, id);
    const open = reminders.filter((reminder) => reminder.open === 1 && reminder.body.kind === 'cadence');
    expect(open.length).toBe(customer?.body.cadence === undefined ? 0 : 1);
    paced += open.length;
  }
  return paced;
}

describe('the log', () => {
  it('replayed gives the same rows as storage holds, after hundreds of random operations', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 300, maxLength: 300, size: 'max' }), async (steps) => {
        const database = await freshDatabase();
        expect(await run(database, steps)).toBeGreaterThan(50);
        expect(await replayedRows(database)).toEqual(await storedRows(database));
        database.close();
      }),
      { numRuns: 4 },
    );
  });

  it('replayed gives the same rows as storage holds, after 10,000 random events', async () => {
    const [events = []] = fc.sample(
      fc.array(randomEvent, { minLength: 10_000, maxLength: 10_000, size: 'max' }),
      {
        numRuns: 1,
      },
    );
    const database = await freshDatabase();
    for (let from = 0; from < events.length; from += 250) {
      await database.transaction('rw', database.tables, () =>
        writeEvents(database, `op-${from}`, now + from * minute, events.slice(from, from + 250)),
      );
    }
    expect(await database.events.count()).toBe(10_000);
    expect(await replayedRows(database)).toEqual(await storedRows(database));
    database.close();
  });

  it('holds events of a known shape only, in an unbroken order', async () => {
    const [steps = []] = fc.sample(fc.array(step, { minLength: 200, maxLength: 200, size: 'max' }), {
      numRuns: 1,
      seed: 7,
    });
    const database = await freshDatabase();
    await run(database, steps);
    const events = await database.events.orderBy('seq').toArray();
    for (const event of events) expect(eventSchema.parse(event)).toEqual(event);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.map(({ seq }) => seq)).toEqual([...events.map(({ seq }) => seq)].sort((a, b) => a - b));
    database.close();
  });
});

describe('after any sequence of operations', () => {
  it('every promise that is agreed and dated has exactly one open reminder of it, one that nothing else brings up one question for the next step, and no other has one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
        const database = await freshDatabase();
        await saveEntry(
          database,
          { opId: 'first', target: target('1'), entry: promiseEntry('promise-0') },
          now,
        );
        await run(
          database,
          steps.map((some) => ({ ...some, one: some.one % 3 })),
        );
        await expectOneReminderEach(database);
        database.close();
      }),
      { numRuns: 40 },
    );
  });

  const aboutContact = step.filter(
    ({ what }) => !['level', 'correct', 'tier', 'rank', 'unread'].includes(what),
  );

  it('every customer with a cadence has exactly one open reminder of it, and no other has one', async () => {
    let paced = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(aboutContact, { maxLength: 40, size: 'max' }), async (steps) => {
        const database = await freshDatabase();
        for (const [index, some] of steps.entries()) {
          const clock = now + index * 5 * hour;
          await perform(database, { ...some, one: some.one % 5 }, `op-${index}`, clock).catch(refusal);
          paced += await expectOneCadenceEach(database);
        }
        expect(await replayedRows(database)).toEqual(await storedRows(database));
        database.close();
      }),
      { numRuns: 15 },
    );
    expect(paced).toBeGreaterThan(0);
  });

  it('a callback still rings at the moment the rep chose, unless he snoozed it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
        const database = await freshDatabase();
        await run(database, steps);
        for (const { at, dueAt, body } of await database.reminders.toArray()) {
          if (body.kind !== 'callback') continue;
          expect(body.plannedAt).toBe(dueAt);
          expect(body.movedFrom).toBeUndefined();
          expect(at).toBe(putOffTo(body.history) ?? dueAt);
        }
        database.close();
      }),
      { numRuns: 20 },
    );
  });
});
