import { type RecordKey, recordKeyText } from '../domain/record.ts';
import type { Draft } from '../messages/contract.ts';
import { asKeptError, type Database } from './database.ts';

/** Keeps a half-typed line with the record it was typed for; an empty one is forgotten. `now` in epoch milliseconds. */
export async function keepDraft(
  database: Database,
  record: RecordKey,
  draft: Draft,
  now: number,
): Promise<void> {
  const key = recordKeyText(record);
  try {
    if (draft.text === '') await database.drafts.delete(key);
    else await database.drafts.put({ key, draft, at: now });
  } catch (error) {
    throw asKeptError(error);
  }
}

/** The line that was half typed for a record; null if there is none. */
export async function draftFor(database: Database, record: RecordKey): Promise<Draft | null> {
  return (await database.drafts.get(recordKeyText(record)))?.draft ?? null;
}
