import { type RecordKey, recordKeyText } from '../domain/record.ts';
import type { Draft } from '../messages/contract.ts';
import { asKeptError, type Database } from './database.ts';

/** Keeps a half-typed line with the record it was typed for. `now` in epoch milliseconds. */
export async function keepDraft(
  database: Database,
  record: RecordKey,
  draft: Draft,
  now: number,
): Promise<void> {
  const key = recordKeyText(record);
  try {
    await database.drafts.put({ key, draft, at: now });
  } catch (error) {
    throw asKeptError(error);
  }
}

/** Keeps a half-typed line behind what is kept for its record already, as one line. */
export function addToDraft(database: Database, record: RecordKey, draft: Draft, now: number): Promise<void> {
  return database.transaction('rw', database.drafts, async () => {
    const before = (await draftFor(database, record))?.text ?? '';
    const text = before === '' || draft.text.startsWith(before) ? draft.text : `${before} ${draft.text}`;
    await keepDraft(database, record, { ...draft, text }, now);
  });
}

/**
 * Forgets the kept line of a record that was saved or cleared as `text`. One that says something else stays: it was
 * typed in another tab.
 */
export function forgetDraft(database: Database, record: RecordKey, text: string): Promise<void> {
  return database.transaction('rw', database.drafts, async () => {
    const kept = (await draftFor(database, record))?.text ?? '';
    if (text.startsWith(kept) || kept.startsWith(text)) await database.drafts.delete(recordKeyText(record));
  });
}

/** The line that was half typed for a record; null if there is none. */
export async function draftFor(database: Database, record: RecordKey): Promise<Draft | null> {
  return (await database.drafts.get(recordKeyText(record)))?.draft ?? null;
}
