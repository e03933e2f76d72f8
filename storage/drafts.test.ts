import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { now, target } from '../tests/builders.ts';
import { freshDatabase } from '../tests/database.ts';
import type { Database } from './database.ts';
import { addToDraft, draftFor, forgetDraft, keepDraft } from './drafts.ts';

const { record } = target('1042').sighting;
const other = target('1043').sighting.record;

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const kept = async () => (await draftFor(database, record))?.text;

describe('a half-typed line', () => {
  it('is kept for its record and for no other', async () => {
    await keepDraft(database, record, { text: 'send the' }, now);
    expect(await kept()).toBe('send the');
    expect(await draftFor(database, other)).toBeNull();
  });

  it('follows what was kept already, where it was begun without knowing of it', async () => {
    await keepDraft(database, record, { text: 'send the' }, now);
    await addToDraft(database, record, { text: 'call Grace' }, now);
    expect(await kept()).toBe('send the call Grace');
    await addToDraft(database, record, { text: 'send the call Grace back' }, now);
    expect(await kept()).toBe('send the call Grace back');
  });

  it('is forgotten when it was saved, also where its last letters were not kept yet', async () => {
    await keepDraft(database, record, { text: 'send the quo' }, now);
    await forgetDraft(database, record, 'send the quote');
    expect(await kept()).toBeUndefined();
  });

  it('stays when another tab saved another line of the same record', async () => {
    await keepDraft(database, record, { text: 'call Grace' }, now);
    await forgetDraft(database, record, 'send the quote');
    expect(await kept()).toBe('call Grace');
  });
});
