import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Feedback } from '../../domain/customer/schema.ts';
import { now, promiseEntry, target } from '../../tests/builders.ts';
import { everything, freshDatabase, replayedRows, storedRows } from '../../tests/database.ts';
import type { Database } from '../database.ts';
import { saveEntry } from './entries.ts';
import { judgeNote } from './notes.ts';

let database: Database;
let operation = 0;
beforeEach(async () => {
  database = await freshDatabase();
  const entry = { kind: 'note', id: 'n1', text: 'The reply took too long' } as const;
  await saveEntry(database, { opId: nextOp(), target: target(), entry }, now);
  await saveEntry(database, { opId: nextOp(), target: target(), entry: promiseEntry() }, now);
  await saveEntry(database, { opId: nextOp(), target: target('77'), entry: promiseEntry('foreign') }, now);
});
afterEach(async () => {
  expect(await storedRows(database)).toEqual(await replayedRows(database));
  database.close();
});

function nextOp(): string {
  operation += 1;
  return `op-${operation}`;
}

const complaint: Feedback = { tone: 'complaint', dimension: 'responsiveness', promiseId: 'p1' };
const handled: Feedback = { ...complaint, channel: 'phone', done: 'Apologised the same day' };
const note = () => database.notes.get('n1');

async function judge(feedback: Feedback | null, seen: Feedback | null, noteId = 'n1') {
  return judgeNote(database, { opId: nextOp(), noteId, seen, feedback }, now);
}

describe('feedback', () => {
  it('is said of a note, then what was done about it, and each is undone exactly', async () => {
    const plain = await note();
    await judge(complaint, null);
    expect((await note())?.body.feedback).toEqual(complaint);
    await judge(handled, complaint);
    expect((await note())?.body.feedback).toEqual(handled);
    await judge(complaint, handled);
    expect((await note())?.body.feedback).toEqual(complaint);
    await judge(null, complaint);
    expect(await note()).toEqual(plain);
  });

  it('may come with the note', async () => {
    const entry = { kind: 'note', id: 'n2', text: 'Well done', feedback: { tone: 'praise' } } as const;
    await saveEntry(database, { opId: nextOp(), target: target(), entry }, now);
    expect((await database.notes.get('n2'))?.body.feedback).toEqual({ tone: 'praise' });
  });

  it('is refused where somebody else has said something of it since, and nothing is written', async () => {
    await judge(handled, null);
    const before = await everything(database);
    await expect(judge({ tone: 'praise' }, null)).rejects.toMatchObject({ code: 'stale' });
    await expect(judge({ tone: 'praise' }, complaint)).rejects.toMatchObject({ code: 'stale' });
    expect(await everything(database)).toEqual(before);
  });

  it('is the same however the one who saw it spells it out', async () => {
    await judge(complaint, null);
    const { promiseId, ...rest } = complaint;
    await judge(handled, { ...(promiseId ? { promiseId } : {}), ...rest });
    expect((await note())?.body.feedback).toEqual(handled);
  });

  it('concerns a promise of its customer only', async () => {
    const foreign: Feedback = { tone: 'complaint', promiseId: 'foreign' };
    await expect(judge(foreign, null)).rejects.toMatchObject({ code: 'not-found' });
    const entry = { kind: 'note', id: 'n3', text: 'Too late', feedback: foreign } as const;
    await expect(saveEntry(database, { opId: nextOp(), target: target(), entry }, now)).rejects.toMatchObject(
      { code: 'not-found' },
    );
  });

  it('is said of a note that is there', async () => {
    await expect(judge(complaint, null, 'n9')).rejects.toMatchObject({ code: 'not-found' });
  });
});
