import { mergedLine } from '../domain/capture/one-line.ts';
import { longestDraft } from '../domain/limits.ts';
import { type RecordKey, recordKeyText } from '../domain/record.ts';
import type { Draft, KeptLine } from '../messages/contract/draft.ts';
import type { Input } from '../messages/contract.ts';
import { KeptError } from '../messages/errors.ts';
import { asWriteError, type Database, type DraftRow } from './database.ts';

/** How a page keeps a line. */
export type Keeping = Omit<Input<'draft.keep'>, 'record' | 'draft'>;

/**
 * Keeps a half-typed line with the record it was typed for, and gives what is kept now; null if the operation that saves
 * it was carried out: then nothing is. Where more is kept than its page knew, that was typed in another panel: what is new
 * in the draft follows it, and neither is lost. Asked again, it is done once. Rejects with `text-too-long` or a storage
 * error. `now` in epoch milliseconds.
 */
export async function keepDraft(
  database: Database,
  record: RecordKey,
  draft: Draft,
  { rev, known, unless }: Keeping,
  now: number,
): Promise<KeptLine | null> {
  try {
    return await database.transaction('rw', [database.drafts, database.operations], async () => {
      if (unless !== undefined && (await database.operations.get(unless))) return null;
      const key = recordKeyText(record);
      const before = await database.drafts.get(key);
      if (before && revsOf(before).includes(rev)) return keptLine(before);
      const whole = before ? joined(before, draft, known) : draft;
      if (whole.text.length > longestDraft)
        throw new KeptError('text-too-long', { most: String(longestDraft) });
      // What its page has sent before is in it, also where that comes later.
      const revs = [...(before ? revsOf(before) : []), ...known.map((one) => one.rev), rev];
      const row = { key, draft: whole, at: now, revs: [...new Set(revs)].slice(-mostRevs) };
      await database.drafts.put(row);
      return keptLine(row);
    });
  } catch (error) {
    throw asWriteError(error);
  }
}

/** What is kept of a draft where there is a line already, by what its page knows of that. */
function joined(before: DraftRow, draft: Draft, known: Keeping['known']): Draft {
  const revs = revsOf(before);
  const last = known.findLast(({ rev }) => revs.includes(rev));
  const isAll = last !== undefined && last.rev === revs.at(-1) && last.text === before.draft.text;
  return isAll ? draft : mergedLine(before.draft, draft, last?.text ?? '');
}

/** How many of all that a line was put together from are remembered. */
const mostRevs = 32;

/** All that a kept line was put together from, the newest last. Rows of earlier versions do not say. */
function revsOf({ revs = [''] }: DraftRow): string[] {
  return revs;
}

function keptLine(row: DraftRow): KeptLine {
  return { line: row.draft, rev: revsOf(row).at(-1) ?? '' };
}

/** Forgets the kept line of a record if it is the one its page knows. Another stays: it was typed in another panel. */
export function forgetDraft(database: Database, record: RecordKey, rev: string): Promise<void> {
  return database.transaction('rw', database.drafts, async () => {
    const key = recordKeyText(record);
    const row = await database.drafts.get(key);
    if (row && keptLine(row).rev === rev) await database.drafts.delete(key);
  });
}

/**
 * Forgets the kept line of a record that has just been saved as `line`, or the beginning of it: its last letters may not
 * have been kept yet. One that goes on is typed since, and stays. Where only a part of the line was saved, its rest is
 * kept instead; where it was kept behind what was typed in another panel, that stays, as a line its page does not know.
 * For the transaction of the save.
 *
 * @param revs what its page has kept, or knows to be kept
 * @param opId the save
 */
export async function forgetSaved(
  database: Database,
  record: RecordKey,
  {
    line,
    rest = '',
    revs = [],
    opId,
  }: Pick<Input<'entry.save'>, 'rest' | 'revs' | 'opId'> & { line: string },
): Promise<void> {
  const key = recordKeyText(record);
  const row = await database.drafts.get(key);
  if (!row) return;
  const { text } = row.draft;
  const isBehind = revs.includes(keptLine(row).rev) && text.endsWith(line);
  if (line.startsWith(text)) {
    if (rest === '') await database.drafts.delete(key);
    else await database.drafts.put({ ...row, draft: { ...row.draft, text: rest } });
  } else if (isBehind) {
    const others = text.slice(0, text.length - line.length) + rest;
    await database.drafts.put({
      ...row,
      draft: { ...row.draft, text: others.trimEnd() },
      revs: [`${opId}+`],
    });
  }
}

/** The line that was half typed for a record; null if there is none. */
export async function draftFor(database: Database, record: RecordKey): Promise<KeptLine | null> {
  const row = await database.drafts.get(recordKeyText(record));
  return row ? keptLine(row) : null;
}

/** Forms lie beside the lines. No record's key has a blank in it. */
const formPrefix = 'form ';

/** Keeps what is half typed into a form, whatever the form makes of it; empty, it is forgotten. `now` in epoch milliseconds. */
export async function keepForm(database: Database, form: string, text: string, now: number): Promise<void> {
  try {
    if (text === '') await database.drafts.delete(formPrefix + form);
    else await database.drafts.put({ key: formPrefix + form, draft: { text }, at: now });
  } catch (error) {
    throw asWriteError(error);
  }
}

/**
 * Forgets what was half typed into a form, as it was when it was saved. What was typed into it since, here or in another
 * panel, is in no save and stays. For the transaction of the save.
 */
export async function forgetFilledIn(
  database: Database,
  { name, text }: NonNullable<Input<'promise.move'>['form']>,
): Promise<void> {
  const key = formPrefix + name;
  if ((await database.drafts.get(key))?.draft.text === text) await database.drafts.delete(key);
}

/** How long a form nobody goes on with is kept, in milliseconds. */
const formKept = 30 * 24 * 60 * 60_000;

/** Forgets forms so long left that what they are about may be over, or said in other words since. `now` in epoch milliseconds. */
export async function forgetOldForms(database: Database, now: number): Promise<void> {
  await database.drafts
    .where('key')
    .startsWith(formPrefix)
    .filter(({ at }) => at < now - formKept)
    .delete();
}

/** What is half typed into forms, by their names. */
export async function keptForms(database: Database): Promise<Record<string, string>> {
  const rows = await database.drafts.where('key').startsWith(formPrefix).toArray();
  return Object.fromEntries(rows.map(({ key, draft }) => [key.slice(formPrefix.length), draft.text]));
}
