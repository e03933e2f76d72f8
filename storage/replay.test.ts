import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryKinds } from '../domain/capture/kind.ts';
import { levelNames } from '../domain/customer/levels.ts';
import { eventSchema, type NewEvent } from '../domain/event.ts';
import { type MoveName, moves } from '../domain/promise/moves.ts';
import type { Move } from '../domain/promise/schema.ts';
import { type Entry, entrySchema } from '../messages/contract.ts';
import { KeptError } from '../messages/errors.ts';
import { callbackEntry, day, due, hour, minute, move, now, promiseEntry, target } from '../tests/builders.ts';
import { freshDatabase, replayedRows, storedRows } from '../tests/database.ts';
import { commit } from './commit.ts';
import type { Database } from './database.ts';
import { correctName, setLevel } from './operations/customers.ts';
import { saveEntry, undoEntry } from './operations/entries.ts';
import { movePromise } from './operations/promises.ts';
import { finishReminder, markShown, snoozeReminder } from './operations/reminders.ts';

/** One random operation: what to do, to which of a few things, and how long after the last. */
const step = fc.record({
  what: fc.constantFrom(
    ...([
      'save',
      'save',
      'undo',
      'level',
      'correct',
      'move',
      'move',
      'move',
      'move',
      'done',
      'snooze',
      'shown',
    ] as const),
  ),
  kind: fc.constantFrom(...entryKinds),
  move: fc.constantFrom(...(Object.keys(moves) as MoveName[])),
  customer: fc.constantFrom('1', '2', '3'),
  one: fc.nat(11),
  dated: fc.boolean(),
  ahead: fc.integer({ min: -2 * hour, max: 6 * day }),
  pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 * hour })),
  stale: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  again: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

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
      ...(['customer.seen', 'customer.corrected', 'customer.joined', 'customer.parted'] as const),
      ...(['reminder.set', 'reminder.shown', 'reminder.snoozed', 'reminder.acted'] as const),
      ...(['reminder.reopened', 'reminder.reworded', 'reminder.dismissed', 'reminder.handed-over'] as const),
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
      'expectation.noted': { what: `Text ${one}` },
      'level.read': { level: 'happened', value: (one % 5) + 1 },
      'customer.opened': target(`${customer}-${one}`).sighting,
      'customer.seen': target(`${customer}-${one}`).sighting,
      'customer.corrected': { name: `Name ${one}` },
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
        if (!(error instanceof KeptError) || error.code === 'database-broken') throw error;
      }
    }
  }
  return done;
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
    case 'move': {
      const id = `promise-${some.one}`;
      const promise = await database.promises.get(id);
      const seenSeq = (promise?.lastSeq ?? 0) - (some.stale ? 1 : 0);
      return movePromise(database, { opId, promiseId: id, seenSeq, move: moveOf(some, clock) }, clock);
    }
    case 'shown':
      return markShown(database, opId, (await database.reminders.toArray()).slice(0, some.one), clock);
    default: {
      const reminders = await database.reminders.toArray();
      const reminderId = reminders[some.one % Math.max(reminders.length, 1)]?.id ?? 'nobody';
      if (some.what === 'done') return finishReminder(database, { opId, reminderId }, clock);
      return snoozeReminder(database, { opId, reminderId, until: when.at }, clock);
    }
  }
}

function entryOf({ kind, one, dated, ahead }: Step, clock: number): Entry {
  const id = `${kind}-${one}`;
  const when = dated ? { due: due(clock + ahead) } : {};
  if (kind === 'promise') return entrySchema.parse({ kind, id, text: 'Send the quote', ...when });
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
    const open = standing.map((reminder) => reminder.body);
    if (state === 'agreed' && body.due) {
      const said = open.map(({ kind, dueAt: about, text }) => [kind, about, text]);
      expect(said).toEqual([['promise-due', dueAt, body.what]]);
    } else {
      expect(open.filter(({ kind }) => kind === 'promise-due')).toEqual([]);
    }
  }
  const orphans = await database.reminders
    .filter(({ open, promiseId }) => open === 1 && promiseId !== undefined)
    .toArray();
  for (const { promiseId = '' } of orphans) expect(await database.promises.get(promiseId)).toBeDefined();
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
      await commit(database, `op-${from}`, now + from * minute, async () => ({
        events: events.slice(from, from + 250),
        answer: {},
      }));
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
  it('every promise that is agreed and dated has exactly one open reminder, and no other has one', async () => {
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

  it('a callback still rings at the moment the rep chose, unless he snoozed it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
        const database = await freshDatabase();
        await run(database, steps);
        for (const { at, body } of await database.reminders.toArray()) {
          if (body.kind !== 'callback') continue;
          expect(body.plannedAt).toBe(body.dueAt);
          expect(body.movedFrom).toBeUndefined();
          const until = body.history.findLast(({ what }) => what === 'snoozed')?.until;
          expect(at).toBe(until ?? body.dueAt);
        }
        database.close();
      }),
      { numRuns: 20 },
    );
  });
});
