import type { NewEvent } from '../../domain/event.ts';
import { longestText } from '../../domain/limits.ts';
import type { Move } from '../../domain/promise/schema.ts';
import type { Entry, Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { decideMove } from './promises.ts';
import { resolveTarget } from './target.ts';

/**
 * Records one captured line for the customer it was typed for. Rejects with `text-empty`, `text-too-long`,
 * `due-past`, `due-missing` (a callback needs a moment) or a storage error; then nothing was written.
 */
export function saveEntry(
  database: Database,
  { opId, target, entry }: Input<'entry.save'>,
  now: number,
): Promise<Outcome<{ customerId: string }>> {
  return commit(database, opId, now, async () => {
    const text = checkedText(entry.text);
    const { customerId, events } = await resolveTarget(database, target);
    events.push(...(await entryEvents(database, customerId, { ...entry, text }, now)));
    return { events, answer: { customerId } };
  });
}

function checkedText(raw: string): string {
  const text = raw.trim();
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
      const { text, due, direction = 'ours' } = entry;
      const about = { what: text, kind: 'other', direction, words: text };
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
    case 'expectation':
      return [{ ...about, type: 'expectation.noted', body: { what: entry.text } }];
    case 'note':
      return [{ ...about, type: 'note.written', body: { text: entry.text } }];
  }
}

/**
 * Takes back what an operation did to an entry. Rejects with `not-found`, with `stale` if something else has happened to
 * the promise since, or as a refused undo of the promise.
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
    const last = promise && (await database.events.get(promise.lastSeq));
    if (last && last.opId !== ofOpId) throw new KeptError('stale');
    return decideMove(database, { promiseId: id, seenSeq: promise?.lastSeq, move: { move: 'undo' } }, now);
  }
  const row = await rowOf(database, kind, id);
  if (!row) throw new KeptError('not-found');
  const about = { customerId: row.customerId, subjectId: id };
  if (kind === 'callback') return [{ ...about, type: 'reminder.dismissed', body: { why: 'undone' } }];
  return [{ ...about, type: `${kind}.taken-back`, body: {} }];
}

function rowOf(
  database: Database,
  kind: Exclude<Entry['kind'], 'promise'>,
  id: string,
): PromiseLike<{ customerId: string } | undefined> {
  if (kind === 'callback') return database.reminders.get(id);
  return kind === 'expectation' ? database.expectations.get(id) : database.notes.get(id);
}
