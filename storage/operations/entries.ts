import { promiseKind } from '../../domain/capture/promise-kind.ts';
import type { NoteRow } from '../../domain/customer/schema.ts';
import type { NewEvent } from '../../domain/event.ts';
import type { ExpectationRow } from '../../domain/expectation/schema.ts';
import { longestText } from '../../domain/limits.ts';
import type { Move } from '../../domain/promise/schema.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import type { Entry } from '../../messages/contract/entry.ts';
import type { Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { forgetSaved } from '../drafts.ts';
import { refuseForeign } from '../group.ts';
import { decideMove } from './promises.ts';
import { resolveTarget } from './target.ts';

/**
 * Records one captured line for the customer it was typed for, and forgets what was kept of it as a draft. Rejects with
 * `text-empty`, `text-too-long`, `due-past`, `due-missing` (a callback needs a moment), `malformed` (its id is another
 * entry's) or a storage error; then nothing was written.
 */
export function saveEntry(
  database: Database,
  { opId, target, entry, line, rest, revs }: Input<'entry.save'>,
  now: number,
): Promise<Outcome<{ customerId: string }>> {
  return commit(database, opId, now, async () => {
    const text = checkedText(entry.text);
    if (entry.kind !== 'promise' && (await rowOf(database, entry.kind, entry.id)))
      throw new KeptError('malformed');
    const { customerId, events } = await resolveTarget(database, target);
    events.push(...(await entryEvents(database, customerId, { ...entry, text }, now)));
    if (line !== undefined) await forgetSaved(database, target.sighting.record, { line, rest, revs, opId });
    return { events, answer: { customerId } };
  });
}

/** What a pasted text may hold that is no text: control characters, but for the ends of lines and tabs. */
const controls = /[\p{Cc}--[\n\t]]/gv;

function asText(raw: string): string {
  return raw.replaceAll(/\r\n?/g, '\n').replaceAll(controls, '').trim();
}

function checkedText(raw: string): string {
  const text = asText(raw);
  if (text === '') throw new KeptError('text-empty');
  if (text.length > longestText) throw new KeptError('text-too-long', { most: String(longestText) });
  return text;
}

async function entryEvents(
  database: Database,
  customerId: string,
  entry: Entry,
  now: number,
): Promise<NewEvent[]> {
  const about = { customerId, subjectId: entry.id };
  switch (entry.kind) {
    case 'promise': {
      const { text, due, direction = 'ours', words = text } = entry;
      const kind = entry.promiseKind ?? promiseKind(text);
      const said = { what: text, kind, direction, words: asText(words).slice(0, longestText) };
      const { expectationId } = entry;
      if (expectationId)
        await refuseForeign(database, customerId, await database.expectations.get(expectationId));
      const about = { ...said, ...(expectationId ? { expectationId } : {}) };
      const move: Move = entry.asked
        ? { move: 'ask', ...about, ...(due ? { askedFor: due } : {}) }
        : { move: 'promise', ...about, ...(due ? { due } : {}) };
      return decideMove(database, { promiseId: entry.id, customerId, move }, now);
    }
    case 'callback': {
      const { due } = entry;
      if (!due) throw new KeptError('due-missing');
      if (due.at <= now) throw new KeptError('due-past');
      const { at, zone, precision } = due;
      const body = { kind: 'callback' as const, text: entry.text, at, dueAt: at, zone, precision };
      return [{ ...about, type: 'reminder.set', body }];
    }
    case 'expectation': {
      const { kind: _, id: _id, text: what, ...traits } = entry;
      return [{ ...about, type: 'expectation.noted', body: { what, ...traits } }];
    }
    case 'note': {
      const { text, feedback } = entry;
      if (feedback?.promiseId)
        await refuseForeign(database, customerId, await database.promises.get(feedback.promiseId));
      return [{ ...about, type: 'note.written', body: { text, ...(feedback ? { feedback } : {}) } }];
    }
  }
}

/**
 * Takes back what an operation did to an entry. Rejects with `not-found`, with `stale` if something else has happened to
 * the promise or expectation since, or as a refused undo of the promise.
 */
export function undoEntry(
  database: Database,
  { opId, kind, id, ofOpId }: Input<'entry.undo'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => ({
    events: await undoEvents(database, kind, id, ofOpId, now),
    answer: {},
  }));
}

async function undoEvents(
  database: Database,
  kind: Entry['kind'],
  id: string,
  ofOpId: string,
  now: number,
): Promise<NewEvent[]> {
  if (kind === 'promise') {
    const promise = await database.promises.get(id);
    if (promise) await refuseChangedSince(database, promise.lastSeq, ofOpId);
    return decideMove(database, { promiseId: id, seenSeq: promise?.lastSeq, move: { move: 'undo' } }, now);
  }
  const row = await rowOf(database, kind, id);
  if (!row) throw new KeptError('not-found');
  // What was read or answered since would go with it.
  if ('lastSeq' in row) await refuseChangedSince(database, row.lastSeq, ofOpId);
  const about = { customerId: row.customerId, subjectId: id };
  if (kind === 'callback') return [{ ...about, type: 'reminder.dismissed', body: { why: 'undone' } }];
  return [{ ...about, type: `${kind}.taken-back`, body: {} }];
}

async function refuseChangedSince(database: Database, lastSeq: number, ofOpId: string): Promise<void> {
  const last = await database.events.get(lastSeq);
  if (last && last.opId !== ofOpId) throw new KeptError('stale');
}

function rowOf(
  database: Database,
  kind: Exclude<Entry['kind'], 'promise'>,
  id: string,
): PromiseLike<ReminderRow | ExpectationRow | NoteRow | undefined> {
  if (kind === 'callback') return database.reminders.get(id);
  return kind === 'expectation' ? database.expectations.get(id) : database.notes.get(id);
}
