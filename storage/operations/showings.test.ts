import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { callbackEntry, day, due, hour, minute, now, target } from '../../tests/builders.ts';
import { freshDatabase, replayedRows, storedRows } from '../../tests/database.ts';
import type { Database } from '../database.ts';
import { saveEntry } from './entries.ts';
import { finishReminder, snoozeReminder } from './reminders.ts';
import { claimToShow, markShown, rearm } from './showings.ts';

const rings = now + hour;
let database: Database;
let operation = 0;

beforeEach(async () => {
  database = await freshDatabase();
  for (const id of ['c1', 'c2']) {
    const entry = callbackEntry(id, { due: due(rings) });
    await saveEntry(database, { opId: nextOp(), target: target(), entry }, now);
  }
});
afterEach(async () => {
  expect(await storedRows(database)).toEqual(await replayedRows(database));
  database.close();
});

function nextOp(): string {
  operation += 1;
  return `op-${operation}`;
}

async function row(id = 'c1'): Promise<ReminderRow> {
  const found = await database.reminders.get(id);
  if (!found) throw new Error(`no reminder ${id}`);
  return found;
}

const claim = (ids: string[], at = rings, opId = nextOp()) => claimToShow(database, opId, ids, at);

describe('claiming reminders to show them', () => {
  it('takes those that ring, from their very moment on', async () => {
    expect(await claim(['c1'], rings - 1)).toEqual([]);
    expect((await row()).state).toBe('waiting');
    expect(await claim(['c1', 'c2'])).toEqual(['c1', 'c2']);
    expect([(await row()).state, (await row('c2')).state]).toEqual(['showing', 'showing']);
  });

  it('takes one that was put off once that time is over', async () => {
    await snoozeReminder(database, { opId: nextOp(), reminderId: 'c1', until: rings + hour }, rings);
    expect(await claim(['c1'], rings + hour - 1)).toEqual([]);
    expect(await claim(['c1'], rings + hour)).toEqual(['c1']);
  });

  it('is won by one of two', async () => {
    const [mine, other] = await Promise.all([claim(['c1']), claim(['c1', 'c2'])]);
    expect([...mine, ...other].sort()).toEqual(['c1', 'c2']);
  });

  it('answers the same when the same operation comes twice', async () => {
    expect(await claim(['c1'], rings, 'once')).toEqual(['c1']);
    expect(await claim(['c1'], rings, 'once')).toEqual(['c1']);
  });

  it('passes over what was shown, what has ended and what never was', async () => {
    await markShown(database, nextOp(), [await row()], 'notice', rings);
    await finishReminder(database, { opId: nextOp(), reminderId: 'c2' }, rings);
    expect(await claim(['c1', 'c2', 'nobody'], rings + day)).toEqual([]);
  });
});

describe('noting what was shown', () => {
  it('writes down of each when and how', async () => {
    await markShown(database, nextOp(), [await row(), await row('c2')], 'group', rings + minute);
    for (const id of ['c1', 'c2']) {
      const { state, open, body } = await row(id);
      expect({ state, open, history: body.history }).toEqual({
        state: 'shown',
        open: 1,
        history: [{ at: rings + minute, what: 'shown', how: 'group' }],
      });
    }
  });

  it('leaves one that has ended since as it is', async () => {
    const before = await row();
    await finishReminder(database, { opId: nextOp(), reminderId: 'c1' }, rings);
    const ended = await row();
    await markShown(database, nextOp(), [before], 'notice', rings);
    expect(await row()).toEqual(ended);
  });
});

describe('one that was shown too early', () => {
  it('waits again, can be claimed again, and tells of both', async () => {
    await claim(['c1'], rings);
    await markShown(database, nextOp(), [await row()], 'notice', rings);
    await rearm(database, nextOp(), [await row()], rings - minute);
    expect(await row()).toMatchObject({ state: 'waiting', open: 1, at: rings });
    expect((await row()).body.history.map(({ what }) => what)).toEqual(['shown', 'rearmed']);
    expect(await claim(['c1'], rings)).toEqual(['c1']);
  });
});
