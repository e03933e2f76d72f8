import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { longestDraft } from '../domain/limits.ts';
import { type RecordKey, recordKeyText } from '../domain/record.ts';
import type { Draft } from '../messages/contract/draft.ts';
import { day, now, promiseEntry, target } from '../tests/builders.ts';
import { freshDatabase } from '../tests/database.ts';
import type { Database } from './database.ts';
import {
  draftFor,
  forgetDraft,
  forgetOldForms,
  type Keeping,
  keepDraft,
  keepForm,
  keptForms,
} from './drafts.ts';
import { saveEntry } from './operations/entries.ts';
import { movePromise } from './operations/promises.ts';

const { record } = target('1042').sighting;
const other = target('1043').sighting.record;

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const kept = async (of = record) => (await draftFor(database, of))?.line.text;
/** Keeps a line as `rev`, by a page that was told nothing unless it says so. */
const keep = (draft: string | Draft, { of = record, at = now, ...keeping }: How = {}) =>
  keepDraft(
    database,
    of,
    typeof draft === 'string' ? { text: draft } : draft,
    { rev: 'r1', known: [], ...keeping },
    at,
  );
type How = Partial<Keeping> & { of?: RecordKey; at?: number };

describe('a half-typed line', () => {
  it('is kept for its record and for no other', async () => {
    await keep('send the');
    expect(await kept()).toBe('send the');
    expect(await draftFor(database, other)).toBeNull();
  });

  it('takes the place of what its page knows, also of what an earlier version kept', async () => {
    await keep('send the');
    expect(await keep('send a', { rev: 'r2', known: [{ rev: 'r1', text: 'send the' }] })).toMatchObject({
      rev: 'r2',
    });
    expect(await kept()).toBe('send a');
    await database.drafts.put({ key: recordKeyText(record), draft: { text: 'of before' }, at: now });
    expect(await draftFor(database, record)).toMatchObject({ rev: '' });
    await keep('of now', { rev: 'r3', known: [{ rev: '', text: 'of before' }] });
    expect(await kept()).toBe('of now');
  });

  it('follows what another panel has kept, with what is new in it', async () => {
    await keep('send the');
    await keep('send the quote', { rev: 'theirs', known: [{ rev: 'r1', text: 'send the' }] });
    const own = { rev: 'r2', known: [{ rev: 'r1', text: 'send the' }] };
    expect(await keep('send the mould', own)).toEqual({ line: { text: 'send the quote mould' }, rev: 'r2' });
    await keep('call Grace', { rev: 'r3', known: [{ rev: 'r1', text: 'send the' }] });
    expect(await kept()).toBe('send the quote mould call Grace');
  });

  it('takes the place of what its page sent before and had no answer to, but for what that was put behind', async () => {
    await keep('send the');
    const told = { rev: 'r1', text: 'send the' };
    const open = { rev: 'r2', text: 'send the mould' };
    await keep('send the mould', { rev: 'r2', known: [told] });
    await keep('send the moul', { rev: 'r3', known: [told, open] });
    expect(await kept()).toBe('send the moul');
    await keep('send the quote', { rev: 'theirs', known: [{ rev: 'r3', text: 'send the moul' }] });
    await keep('send the mould', { rev: 'r4', known: [told] });
    expect(await kept()).toBe('send the quote mould');
    await keep('send the moul', { rev: 'r5', known: [told, { ...open, rev: 'r4' }] });
    expect(await kept()).toBe('send the quote moul');
    await keep('send', { rev: 'r6', known: [{ rev: 'r5', text: 'send the quote moul' }] });
    expect(await kept()).toBe('send');
  });

  it('follows what was kept already, where it was begun without knowing of it', async () => {
    await keep('send the');
    await keep('call Grace', { rev: 'r2' });
    expect(await kept()).toBe('send the call Grace');
    await keep('send the call Grace back', { rev: 'r3' });
    expect(await kept()).toBe('send the call Grace back');
  });

  it('keeps what the rep chose for it and the words of the page, when more is added', async () => {
    const chosen = { kind: 'promise', moment: now, source: 'send\nthe quote' } as const;
    await keep({ text: 'send the quote', ...chosen });
    await keep('and call', { rev: 'r2' });
    expect((await draftFor(database, record))?.line).toEqual({ text: 'send the quote and call', ...chosen });
  });

  it('is not there twice when its page asks again, as the answer was lost', async () => {
    await keep('a', { rev: 'theirs' });
    for (const _again of [1, 2]) await keep('a', { rev: 'r2' });
    for (const _again of [1, 2]) await keep('b', { rev: 'r3' });
    await keep('a', { rev: 'r2' });
    expect(await kept()).toBe('a b');
  });

  it('that would be too long behind another is refused, and the other stays', async () => {
    await keep('x'.repeat(longestDraft));
    await expect(keep('one more', { rev: 'r2' })).rejects.toMatchObject({ code: 'text-too-long' });
    expect((await kept())?.length).toBe(longestDraft);
  });

  it('is forgotten when it was cleared', async () => {
    await keep('send the quo');
    await forgetDraft(database, record, 'r1');
    expect(await kept()).toBeUndefined();
  });

  it('stays when another panel has cleared its own', async () => {
    await keep('send the quote and call', { rev: 'theirs' });
    await forgetDraft(database, record, 'r1');
    expect(await kept()).toBe('send the quote and call');
  });

  it('of several entries keeps what is left when one of them was saved, in the save itself', async () => {
    await keep({ text: 'one\ntwo', kind: 'note' });
    const save = { opId: 'op-part', target: target('1042'), entry: promiseEntry('p-part') };
    await saveEntry(database, { ...save, line: 'one\ntwo', rest: 'two' }, now);
    const left = { line: { text: 'two', kind: 'note' }, rev: 'r1' };
    expect(await draftFor(database, record)).toEqual(left);
    const last = { opId: 'op-last', target: target('1042'), entry: promiseEntry('p-last') };
    await saveEntry(database, { ...last, line: 'two', rest: '' }, now);
    expect(await draftFor(database, record)).toBeNull();
  });

  it('is not kept any more once the operation that saves it was carried out', async () => {
    const line = 'send the quote';
    await keep(line, { unless: 'op-1' });
    expect(await kept()).toBe(line);
    const save = { opId: 'op-1', target: target('1042'), entry: promiseEntry('p-1'), line };
    await saveEntry(database, save, now);
    expect(await keep(line, { rev: 'r2', unless: 'op-1' })).toBeNull();
    expect(await kept()).toBeUndefined();
    await keep(line, { rev: 'r3', unless: 'op-2' });
    expect(await kept()).toBe(line);
  });
});

describe('a save', () => {
  const save = (line?: string, revs: string[] = [], entry = promiseEntry('p1', { text: 'send the quote' })) =>
    saveEntry(database, { opId: 'o1', target: target('1042'), entry, revs, ...(line ? { line } : {}) }, now);

  it.each([
    ['the very line', ' send the quote '],
    ['its beginning', ' send the'],
  ])('forgets what was kept of its line: %s', async (_what, text) => {
    await keep({ text, source: 'send' });
    await save(' send the quote ');
    expect(await draftFor(database, record)).toBeNull();
  });

  it.each([
    ['goes on: it was typed since', 'send the quote and call'],
    ['is another', 'call Grace'],
    ['ends with the same, but is of another panel', 'or send the quote'],
  ])('leaves a line that %s', async (_what, draft) => {
    await keep(draft);
    await save('send the quote', ['r2']);
    expect(await kept()).toBe(draft);
  });

  it('takes its line away from behind what another panel had kept, and leaves that as a line its page does not know', async () => {
    await keep('call Grace', { rev: 'theirs' });
    await keep('send the quote', { rev: 'r2' });
    await save('send the quote', ['r2']);
    expect(await kept()).toBe('call Grace');
    await forgetDraft(database, record, 'r2');
    expect(await kept()).toBe('call Grace');
  });

  it('leaves the line of every other record', async () => {
    await keep('send the quote', { of: other });
    await save('send the quote');
    expect(await kept(other)).toBe('send the quote');
  });

  it('that is sent again forgets no line that was begun since', async () => {
    await save('send the quote');
    await keep('send the');
    await save('send the quote');
    expect(await kept()).toBe('send the');
  });

  it('that is refused leaves its line', async () => {
    await keep('send the quote');
    await expect(save('send the quote', [], promiseEntry('p1', { text: ' ' }))).rejects.toMatchObject({
      code: 'text-empty',
    });
    expect(await kept()).toBe('send the quote');
  });

  it('that fails after the line was forgotten brings it back', async () => {
    await keep('send the quote');
    database.operations.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(save('send the quote')).rejects.toThrow();
    expect(await kept()).toBe('send the quote');
    expect(await database.promises.count()).toBe(0);
  });

  it('that says nothing of a line leaves what is kept', async () => {
    await keep('send the quote');
    await save();
    expect(await kept()).toBe('send the quote');
  });
});

describe('what is half typed into forms', () => {
  it('is kept by the name of the form, beside the lines, until it is emptied', async () => {
    await keep('send the');
    await keepForm(database, 'progress p1', 'the mould', now);
    await keepForm(database, 'progress p1', 'the mould is', now);
    await keepForm(database, 'pause p1', 'their drawings', now);
    expect(await keptForms(database)).toEqual({
      'progress p1': 'the mould is',
      'pause p1': 'their drawings',
    });
    await keepForm(database, 'progress p1', '', now);
    expect(await keptForms(database)).toEqual({ 'pause p1': 'their drawings' });
    expect(await kept()).toBe('send the');
  });

  it('is forgotten in the very move it was typed for, and by no move that was refused', async () => {
    const entry = promiseEntry('p1');
    await saveEntry(database, { opId: 'o1', target: target('1042'), entry }, now);
    const seenSeq = (await database.promises.get('p1'))?.lastSeq ?? 0;
    const form = { name: 'progress p1', text: 'the mould is' };
    await keepForm(database, form.name, form.text, now);
    const move = { move: 'progress' as const, text: 'the mould is cut' };
    const stale = movePromise(
      database,
      { opId: 'o2', promiseId: 'p1', seenSeq: seenSeq - 1, move, form },
      now,
    );
    await expect(stale).rejects.toMatchObject({ code: 'stale' });
    expect(await keptForms(database)).toEqual({ [form.name]: form.text });
    await movePromise(database, { opId: 'o3', promiseId: 'p1', seenSeq, move, form }, now);
    expect(await keptForms(database)).toEqual({});
  });

  it('stays where it was typed on in while the move was on its way', async () => {
    const entry = promiseEntry('p1');
    await saveEntry(database, { opId: 'o1', target: target('1042'), entry }, now);
    const seenSeq = (await database.promises.get('p1'))?.lastSeq ?? 0;
    const form = { name: 'progress p1', text: 'the mould is' };
    await keepForm(database, form.name, 'the mould is cut, and', now);
    const move = { move: 'progress' as const, text: 'the mould is' };
    await movePromise(database, { opId: 'o2', promiseId: 'p1', seenSeq, move, form }, now);
    expect(await keptForms(database)).toEqual({ [form.name]: 'the mould is cut, and' });
  });

  it('is forgotten when nobody has gone on with it for thirty days; half-typed lines stay', async () => {
    const long = now - 30 * day;
    await keep('send the', { at: long - 1 });
    for (const form of ['progress p1', 'pause p1']) await keepForm(database, form, 'the mould', long - 1);
    await keepForm(database, 'progress p1', 'the mould is', long);
    await forgetOldForms(database, now);
    expect(await keptForms(database)).toEqual({ 'progress p1': 'the mould is' });
    expect(await kept()).toBe('send the');
  });
});
