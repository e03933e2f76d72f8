import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MoveName } from '../../domain/promise/moves.ts';
import type { Move } from '../../domain/promise/schema.ts';
import { repTime } from '../../domain/time/rep-time.ts';
import {
  day,
  due,
  instant,
  minute,
  move,
  now,
  promiseEntry,
  shanghai,
  target,
} from '../../tests/builders.ts';
import { freshDatabase, replayedRows, storedRows } from '../../tests/database.ts';
import type { Database } from '../database.ts';
import { saveEntry } from './entries.ts';
import { explainMiss, movePromise } from './promises.ts';

let database: Database;
let operation = 0;
beforeEach(async () => {
  database = await freshDatabase();
  await saveEntry(database, { opId: nextOp(), target: target(), entry: promiseEntry() }, now);
});
afterEach(async () => {
  expect(await storedRows(database)).toEqual(await replayedRows(database));
  database.close();
});

function nextOp(): string {
  operation += 1;
  return `op-${operation}`;
}

async function make(body: Move | MoveName, { id = 'p1', at = now } = {}) {
  const seenSeq = (await database.promises.get(id))?.lastSeq ?? 0;
  const made = typeof body === 'string' ? move(body, at) : body;
  return movePromise(database, { opId: nextOp(), promiseId: id, seenSeq, move: made }, at);
}

const openTexts = async (promiseId: string) =>
  (await database.reminders.where({ promiseId }).toArray())
    .filter(({ open }) => open === 1)
    .map(({ body }) => body.text);

describe('undo of an acceptance that opened a rest', () => {
  async function acceptPart(dated: boolean) {
    await make({ move: 'report', extent: 'part' });
    const when = dated ? { due: due(now + 5 * day) } : {};
    await make({ move: 'accept', rest: { promiseId: 'p9', what: 'The other half', ...when } });
  }

  it('takes the rest back with its reminder', async () => {
    await acceptPart(true);
    expect(await openTexts('p9')).toEqual(['The other half']);
    await make('undo', { at: now + minute });
    expect(await database.promises.get('p9')).toBeUndefined();
    expect(await openTexts('p9')).toEqual([]);
    expect((await database.promises.get('p1'))?.state).toBe('reported');
  });

  it('can be accepted again, with the same rest', async () => {
    await acceptPart(true);
    await make('undo', { at: now + minute });
    const rest = { promiseId: 'p9', what: 'The last third' };
    await make({ move: 'accept', rest }, { at: now + 2 * minute });
    expect((await database.promises.get('p9'))?.body).toMatchObject({ what: 'The last third', restOf: 'p1' });
  });

  it('is possible at any time where the rest has no date', async () => {
    await acceptPart(false);
    await make('undo', { at: now + 9 * day });
    expect(await database.promises.get('p9')).toBeUndefined();
  });

  it('is refused once the first due of the rest stands, and nothing changes', async () => {
    await acceptPart(true);
    await expect(make('undo', { at: now + 11 * minute })).rejects.toMatchObject({ code: 'first-due-stands' });
    expect((await database.promises.get('p1'))?.state).toBe('accepted');
  });

  it('is refused where the rest was worked on, until that is taken back', async () => {
    await acceptPart(false);
    await make('progress', { id: 'p9' });
    await expect(make('undo')).rejects.toMatchObject({ code: 'rest-moved' });
    await make('undo', { id: 'p9' });
    await make('undo');
    expect(await database.promises.get('p9')).toBeUndefined();
  });

  it('leaves alone a rest that was taken back already', async () => {
    await acceptPart(false);
    await make('undo', { id: 'p9' });
    await make('undo');
    expect((await database.promises.get('p1'))?.state).toBe('reported');
  });

  it('of a later move leaves the rest', async () => {
    await acceptPart(false);
    await make('amend');
    await make('undo');
    expect((await database.promises.get('p9'))?.state).toBe('agreed');
  });
});

describe('amend', () => {
  it('changes what its open reminder says, and undo changes it back', async () => {
    await make({ move: 'amend', what: 'Send the offer' });
    expect(await openTexts('p1')).toEqual(['Send the offer']);
    expect(await database.reminders.where({ promiseId: 'p1' }).count()).toBe(1);
    await make('undo', { at: now + 9 * minute });
    expect(await openTexts('p1')).toEqual(['Send the quote']);
  });

  it('leaves a reminder that has ended as it was told', async () => {
    await make('report');
    await make({ move: 'amend', what: 'Send the offer' });
    const [reminder] = await database.reminders.where({ promiseId: 'p1' }).toArray();
    expect(reminder?.body.text).toBe('Send the quote');
  });
});

describe('the reminder of a promise', () => {
  it('keeps to the working time the database was told', async () => {
    const inHoliday = {
      move: 'renegotiate',
      due: due(instant('2026-10-06T12:00')),
      askedBy: 'us',
      reason: 'Late',
    };
    const at = instant('2026-09-28T10:00');
    database.work = repTime(shanghai);
    await make(inHoliday as Move, { at });
    const open = await database.reminders
      .where({ promiseId: 'p1' })
      .filter((one) => one.open === 1)
      .first();
    expect(open?.at).toBe(instant('2026-09-30T17:00'));
  });
});

describe('why a promise was missed', () => {
  const explain = (why: Parameters<typeof explainMiss>[1]['why'], promiseId = 'p1') =>
    explainMiss(database, { opId: nextOp(), promiseId, why }, now);

  it('is noted, changed and taken back without being a move', async () => {
    const before = await database.promises.get('p1');
    await explain('forgot');
    await explain('scope-grew');
    expect((await database.promises.get('p1'))?.body.missed).toBe('scope-grew');
    expect((await database.promises.get('p1'))?.lastSeq).toBe(before?.lastSeq);
    await explain(null);
    expect(await database.promises.get('p1')).toEqual(before);
  });

  it('stays through later moves and undo', async () => {
    await explain('forgot');
    await make('report');
    await make('undo');
    expect((await database.promises.get('p1'))?.body.missed).toBe('forgot');
  });

  it('of a promise that never was is refused', async () => {
    await expect(explain('forgot', 'nobody')).rejects.toMatchObject({ code: 'not-found' });
  });
});
