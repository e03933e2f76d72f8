import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MoveName } from '../../domain/promise/moves.ts';
import type { Move } from '../../domain/promise/schema.ts';
import type { ReminderKind } from '../../domain/reminder/schema.ts';
import type { Entry } from '../../messages/contract/entry.ts';
import type { Settings } from '../../messages/contract/settings.ts';
import {
  day,
  due,
  hour,
  instant,
  minute,
  move,
  now,
  promiseEntry,
  shanghai,
  target,
} from '../../tests/builders.ts';
import { everything, freshDatabase, replayedRows, storedRows } from '../../tests/database.ts';
import type { Database } from '../database.ts';
import { joinCustomers, setTier } from './customers.ts';
import { saveEntry, undoEntry } from './entries.ts';
import { followNudges } from './nudges.ts';
import { movePromise } from './promises.ts';
import {
  dismissReminder,
  finishReminder,
  removeCheckpoints,
  reopenReminder,
  restoreCheckpoint,
  setCheckpoints,
  snoozeReminder,
} from './reminders.ts';

let database: Database;
let operation = 0;
beforeEach(async () => {
  database = await freshDatabase();
  database.zone = shanghai;
});
afterEach(async () => {
  expect(await storedRows(database)).toEqual(await replayedRows(database));
  database.close();
});

function nextOp(): string {
  operation += 1;
  return `op-${operation}`;
}

function save(entry: Entry, to = target(), at = now) {
  return saveEntry(database, { opId: nextOp(), target: to, entry }, at);
}

async function make(body: Move | MoveName, at: number) {
  const seenSeq = (await database.promises.get('p1'))?.lastSeq ?? 0;
  const made = typeof body === 'string' ? move(body, at) : body;
  return movePromise(database, { opId: nextOp(), promiseId: 'p1', seenSeq, move: made }, at);
}

async function openOf(kind: ReminderKind, promiseId = 'p1') {
  const rows = await database.reminders.where({ promiseId }).toArray();
  return rows.filter(({ open, body }) => open === 1 && body.kind === kind);
}

function keep(settings: Partial<Settings>) {
  return database.settings.put({ key: 'settings', value: settings });
}

/** A promise of a kind, due in six days: a Tuesday at ten. */
const dueAt = now + 6 * day;
const promised = (promiseKind: string, id = 'p1') =>
  promiseEntry(id, { text: 'It', promiseKind, due: due(dueAt) });
const ringsAt = async (id = 'p1') => (await openOf('promise-due', id))[0]?.at;

describe('the reminder of a due', () => {
  it('rings as long before as the starter table says for the kind and the tier', async () => {
    await save(promised('quote', 'q1'));
    await save(promised('delivery', 'd1'));
    await setTier(database, { opId: nextOp(), target: target('2'), tier: 'key' }, now);
    await save(promised('quote', 'q2'), target('2'));
    await save(promised('delivery', 'd2'), target('2'));
    expect(await ringsAt('q1')).toBe(dueAt - hour);
    expect(await ringsAt('q2')).toBe(instant('2026-11-30T14:30'));
    expect(await ringsAt('d1')).toBe(instant('2026-11-30T10:00'));
    expect(await ringsAt('d2')).toBe(instant('2026-11-27T10:00'));
  });

  it('follows the rep’s own table, and the starter one where that cannot be read', async () => {
    await keep({ leads: [{ kind: 'quote', tier: 'standard', hours: 9 }] });
    await save(promised('quote', 'q1'));
    expect(await ringsAt('q1')).toBe(instant('2026-11-30T10:00'));
    await database.settings.put({ key: 'settings', value: { leads: [{ kind: 'quote', hours: -1 }] } });
    await save(promised('quote', 'q2'));
    expect(await ringsAt('q2')).toBe(dueAt - hour);
  });

  it('goes by the tier of whom the customer was joined to', async () => {
    await setTier(database, { opId: nextOp(), target: target('2'), tier: 'key' }, now);
    await save({ kind: 'note', id: 'n1', text: 'The same man' });
    await joinCustomers(database, { opId: nextOp(), target: target(), to: 'customer-2' }, now);
    await save(promised('delivery'));
    expect(await ringsAt()).toBe(instant('2026-11-27T10:00'));
  });

  it('that stands is left by a change of table, tier or kind, and made by it where the due is another', async () => {
    await save(promised('quote'));
    await keep({ leads: [{ kind: 'quote', tier: 'key', hours: 9 }] });
    await setTier(database, { opId: nextOp(), target: target(), tier: 'key' }, now);
    await make({ move: 'amend', what: 'It all' }, now + hour);
    expect(await ringsAt()).toBe(dueAt - hour);
    const later = due(dueAt + day);
    await make({ move: 'renegotiate', due: later, askedBy: 'us', reason: 'Late' }, now + hour);
    expect(await ringsAt()).toBe(instant('2026-12-01T10:00'));
  });
});

describe('the question for the next step', () => {
  const undated: Entry = { kind: 'promise', id: 'p1', text: 'Find out about the spare part' };
  const friday = instant('2026-11-27T10:00');
  const nudge = async () => (await openOf('nudge'))[0];

  it('comes two working days after a promise without a date was made, and only then', async () => {
    await save(undated);
    expect(await nudge()).toMatchObject({ at: friday, dueAt: friday, body: { zone: shanghai } });
    await save({ ...undated, id: 'p2', direction: 'theirs' });
    expect(await openOf('nudge', 'p2')).toEqual([]);
  });

  it('goes while a checkpoint stands, and comes with its end', async () => {
    await save(undated);
    const checkpoints = [{ id: 'c1', due: due(now + day) }];
    await setCheckpoints(database, { opId: nextOp(), promiseId: 'p1', checkpoints }, now + hour);
    expect(await nudge()).toBeUndefined();
    // Taken away it is as if it had not been set.
    await removeCheckpoints(database, { opId: nextOp(), ids: ['c1'] }, now + 2 * hour);
    expect(await nudge()).toMatchObject({ at: friday });
    await restoreCheckpoint(database, { opId: nextOp(), id: 'c1' }, now + 3 * hour);
    expect(await nudge()).toBeUndefined();
    await finishReminder(database, { opId: nextOp(), reminderId: 'c1' }, now + day);
    expect(await nudge()).toMatchObject({ at: instant('2026-11-30T10:00') });
    await reopenReminder(database, { opId: nextOp(), reminderId: 'c1' }, now + day + minute);
    expect(await nudge()).toBeUndefined();
  });

  it.each(['progress', 'amend'] as const)('counts anew from %s, and undo brings it back', async (name) => {
    await save(undated);
    await make(name, now + day);
    expect(await nudge()).toMatchObject({ at: instant('2026-11-30T10:00') });
    await make('undo', now + day + minute);
    expect(await nudge()).toMatchObject({ at: friday });
    expect(await openOf('nudge')).toHaveLength(1);
  });

  it.each(['report', 'pause', 'withdraw'] as const)('goes with %s, and undo brings it back', async (name) => {
    await save(undated);
    await make(name, now + hour);
    expect(await nudge()).toBeUndefined();
    await make('undo', now + 2 * hour);
    expect(await nudge()).toMatchObject({ at: friday });
  });

  it('rings again by an undo where it was ringing before the move', async () => {
    await save(undated);
    await make('progress', friday + hour);
    await make('undo', friday + hour + minute);
    expect(await nudge()).toMatchObject({ at: friday });
  });

  it('goes where a near date is agreed anew, and comes with a far one', async () => {
    await save(undated);
    const until = (at: number): Move => ({
      move: 'renegotiate',
      due: due(at),
      askedBy: 'us',
      reason: 'Late',
    });
    await make(until(now + 2 * day), now + minute);
    expect(await nudge()).toBeUndefined();
    await make(until(now + 12 * day), now + 2 * minute);
    expect(await nudge()).toMatchObject({ at: friday + 2 * minute });
  });

  it('ended by the rep stays away until the promise changes; two are never open, also where that is taken back', async () => {
    await save(undated);
    const { id = '' } = (await nudge()) ?? {};
    await finishReminder(database, { opId: nextOp(), reminderId: id }, friday);
    expect((await database.promises.get('p1'))?.state).toBe('agreed');
    expect(await nudge()).toBeUndefined();
    await make('progress', friday + hour);
    expect(await nudge()).toMatchObject({ at: instant('2026-12-01T11:00') });
    const takenBack = reopenReminder(database, { opId: nextOp(), reminderId: id }, friday + 2 * hour);
    await expect(takenBack).rejects.toMatchObject({ code: 'stale' });
    expect(await openOf('nudge')).toMatchObject([{ at: instant('2026-12-01T11:00') }]);
  });

  it('ended by the rep or snoozed stays so when he works other hours by then', async () => {
    await save(undated);
    const { id = '' } = (await nudge()) ?? {};
    await snoozeReminder(database, { opId: nextOp(), reminderId: id, until: friday + hour }, friday);
    database.work = { ...database.work, end: '17:00' };
    await make({ move: 'amend', channel: 'mail' }, now);
    expect(await openOf('nudge')).toMatchObject([{ id, state: 'snoozed' }]);
    await finishReminder(database, { opId: nextOp(), reminderId: id }, friday + hour);
    expect(await openOf('nudge')).toEqual([]);
  });

  it('that was snoozed stays so by whatever leaves the promise alone', async () => {
    await save(undated);
    const { id = '' } = (await nudge()) ?? {};
    const until = friday + 4 * hour;
    await snoozeReminder(database, { opId: nextOp(), reminderId: id, until }, friday);
    await save({ kind: 'note', id: 'n1', text: 'Away today' }, target(), friday + hour);
    expect(await nudge()).toMatchObject({ state: 'snoozed', at: until });
  });

  it('goes with the promise to another customer, and with one that is taken back', async () => {
    await save({ kind: 'note', id: 'n1', text: 'Away today' }, target('2'));
    const opId = nextOp();
    await saveEntry(database, { opId, target: target(), entry: undated }, now);
    await undoEntry(database, { opId: nextOp(), kind: 'promise', id: 'p1', ofOpId: opId }, now + minute);
    expect(await openOf('nudge')).toEqual([]);
    await save({ ...undated, id: 'p1' }, target(), now + hour);
    await make({ move: 'move', toCustomerId: 'customer-2' }, now + 2 * hour);
    expect(await openOf('nudge')).toMatchObject([{ customerId: 'customer-2' }]);
  });
});

describe('the question for an answer, and for a word to an offer', () => {
  const wish = promiseEntry('p1', { asked: true });
  const friday = instant('2026-11-27T10:00');
  const nudge = async () => (await openOf('nudge'))[0];

  it('comes two working days after the last thing that happened, until the wish is answered and the offer taken', async () => {
    await save(wish);
    expect(await openOf('nudge')).toMatchObject([{ at: friday, body: { text: 'Send the quote' } }]);
    await make('counter', now + day);
    const monday = instant('2026-11-30T10:00');
    expect(await openOf('nudge')).toMatchObject([{ at: monday }]);
    await make('agree', now + 2 * day);
    expect(await openOf('nudge')).toEqual([]);
    await make('undo', now + 2 * day + minute);
    expect(await openOf('nudge')).toMatchObject([{ at: monday }]);
  });

  it('says what the wish says, and goes with it to another customer', async () => {
    await save({ kind: 'note', id: 'n1', text: 'Away today' }, target('2'));
    await save(wish);
    await make('amend', now);
    expect((await nudge())?.body.text).toBe('Send the offer');
    await make({ move: 'move', toCustomerId: 'customer-2' }, now + hour);
    expect(await openOf('nudge')).toMatchObject([{ customerId: 'customer-2' }]);
  });

  it.each(['shelve', 'decline', 'withdraw', 'agree'] as const)('goes with %s', async (name) => {
    await save(wish);
    await make(name, now + hour);
    expect(await openOf('nudge')).toEqual([]);
  });

  it('ticked off answers nothing, and comes again for as long as the word is owed', async () => {
    await save(wish);
    const { id = '' } = (await nudge()) ?? {};
    await finishReminder(database, { opId: nextOp(), reminderId: id }, friday);
    expect((await database.promises.get('p1'))?.state).toBe('asked');
    expect(await nudge()).toMatchObject({ at: instant('2026-12-01T10:00') });
    await reopenReminder(database, { opId: nextOp(), reminderId: id }, friday + minute);
    expect(await openOf('nudge')).toMatchObject([{ id }]);
    await dismissReminder(database, { opId: nextOp(), reminderId: id }, friday + 2 * minute);
    expect(await openOf('nudge')).toEqual([]);
    await make('counter', friday + hour);
    expect(await nudge()).toMatchObject({ at: instant('2026-12-01T11:00') });
  });

  it('comes where a promise with a checkpoint becomes an offer, and the checkpoint with the undo of that', async () => {
    await save(promised('quote'));
    const checkpoints = [{ id: 'c1', due: due(now + day) }];
    await setCheckpoints(database, { opId: nextOp(), promiseId: 'p1', checkpoints }, now);
    expect(await nudge()).toBeUndefined();
    await make('counter', now + hour);
    expect(await nudge()).toMatchObject({ at: friday + hour });
    await make('undo', now + hour + minute);
    expect(await nudge()).toBeUndefined();
    expect(await openOf('checkpoint')).toHaveLength(1);
  });
});

describe('a rep who does not want to be asked for next steps', () => {
  const undated = (id: string): Entry => ({ kind: 'promise', id, text: 'Find out about the spare part' });
  const follow = (at: number) => followNudges(database, nextOp(), at);

  beforeEach(() => follow(now));

  it('is asked of nothing, and of what comes later once he wants it again', async () => {
    await save(undated('p1'));
    await save(undated('p2'), target(), now + day);
    await save(promised('quote', 'p3'));
    await keep({ nudges: false });
    await follow(now + day);
    expect([...(await openOf('nudge', 'p1')), ...(await openOf('nudge', 'p2'))]).toEqual([]);
    expect(await ringsAt('p3')).toBe(dueAt - hour);
    await save(undated('p4'), target(), now + day);
    expect(await openOf('nudge', 'p4')).toEqual([]);

    await keep({ nudges: true });
    const atNoon = instant('2026-11-27T12:00');
    await follow(atNoon);
    expect(await openOf('nudge', 'p1')).toEqual([]);
    expect(await openOf('nudge', 'p2')).toMatchObject([{ at: instant('2026-11-30T10:00') }]);
    await follow(atNoon + minute);
    expect(await openOf('nudge', 'p2')).toHaveLength(1);
  });
});

describe('following the wish to be asked', () => {
  const ids = ['p1', 'p2', 'p3', 'p4', 'p5'];
  const opened = async () =>
    (await Promise.all(ids.map((id) => openOf('nudge', id)))).flat().map(({ promiseId }) => promiseId);
  const follow = (at: number, opId = nextOp()) => followNudges(database, opId, at, 2);
  const followAll = async (at: number) => {
    while ((await follow(at)).answer.more);
  };
  const setting = async (nudges: boolean, at: number) => {
    await keep({ nudges });
    await followAll(at);
  };

  const saveAll = async () => {
    for (const id of ids) await save(promiseEntry(id, { asked: true }));
  };

  it('takes a few promises at a time, and goes on where it was stopped', async () => {
    await saveAll();
    await followAll(now);
    await keep({ nudges: false });
    expect((await follow(now + hour)).answer).toEqual({ more: true });
    expect(await opened()).toEqual(['p3', 'p4', 'p5']);
    expect((await follow(now + hour)).answer).toEqual({ more: true });
    expect(await opened()).toEqual(['p5']);
    expect((await follow(now + hour)).answer).toEqual({ more: false });
    expect(await opened()).toEqual([]);
  });

  it('begins anew where he changes his mind meanwhile', async () => {
    await saveAll();
    await followAll(now);
    await keep({ nudges: false });
    await follow(now + hour);
    await setting(true, now + 2 * hour);
    expect(await opened()).toEqual(ids);
  });

  it('writes nothing where all have followed, and shares the work where two do it at once', async () => {
    await saveAll();
    await followAll(now);
    const before = await everything(database);
    await followAll(now + hour);
    expect(await everything(database)).toEqual(before);
    await keep({ nudges: false });
    await Promise.all([followAll(now + hour), followAll(now + hour)]);
    expect(await opened()).toEqual([]);
    const ended = await database.events.filter(({ type }) => type === 'reminder.dismissed').toArray();
    expect(new Set(ended.map(({ subjectId }) => subjectId)).size).toBe(ended.length);
  });

  it('brings the questions of old promises, also those that should have come already, but only the first time', async () => {
    // As if nobody had asked for next steps when they were recorded.
    await keep({ nudges: false });
    await saveAll();
    await keep({ nudges: true });
    expect(await opened()).toEqual([]);
    const late = now + 20 * day;
    await followAll(late);
    expect(await opened()).toEqual(ids);
    expect((await openOf('nudge'))[0]?.at).toBeLessThan(late);
    await setting(false, late);
    await setting(true, late + hour);
    expect(await opened()).toEqual([]);
  });
});
