import type { RecordKey } from '../domain/record.ts';
import { readRecord } from './interpreter.ts';
import type { Field, Page, PageRead, Reader } from './reader.ts';
import { selectorFor } from './selector.ts';
import { type Taught, taughtText, withTaught } from './taught.ts';

/** Why what a rep points at can be no lesson. */
export type Problem =
  | 'no-text'
  | 'too-much'
  | 'no-phone'
  | 'no-email'
  /** Nothing tells it from other things on the page. */
  | 'no-place'
  /** It stands where this CRM shows no record, or another one's. */
  | 'not-read'
  /** The page has gone on to a record of another kind, or to none. */
  | 'moved-on';

export interface Asked {
  kind: string;
  field: Field;
  /** What is known to be the customer's own. */
  personal: readonly string[];
}

/** Longer than this a text is no name, title, phone or e-mail. */
const longest = 120;
/** A phone number has at least so many digits, a masked one too. */
const fewestDigits = 5;

/** Makes a lesson of what the rep points at, or says why it can be none. A lesson that reads nothing is never made. */
export function lessonFrom(
  element: Element,
  { kind, field, personal }: Asked,
  reader: Reader,
  page: Page,
): { lesson: Taught } | { problem: Problem } {
  const text = taughtText(element);
  const fault = faultIn(field, text);
  if (fault) return { problem: fault };
  const record = reader.identify(page.url, page.document);
  if (record?.type !== kind) return { problem: 'moved-on' };
  const select = selectorFor(element, { personal: [...personal, record.id], shadow: reader.shadow ?? false });
  if (select === null) return { problem: 'no-place' };
  const lesson: Taught = { kind, field, select };
  return isReadBy(lesson, text, reader, page, record) ? { lesson } : { problem: 'not-read' };
}

function faultIn(field: Field, text: string): Problem | null {
  if (text === '') return 'no-text';
  if (text.length > longest) return 'too-much';
  if (field === 'phones' && (text.match(/\d/g) ?? []).length < fewestDigits) return 'no-phone';
  if (field === 'emails' && !/\S@\S/.test(text)) return 'no-email';
  return null;
}

/** Whether the page, read with the lesson, says what the rep pointed at. Without a name nothing else is read either. */
function isReadBy(lesson: Taught, text: string, reader: Reader, page: Page, record: RecordKey): boolean {
  const seen = factsSeen(readRecord(withTaught(reader, [lesson]), page, record), record);
  if (!seen) return lesson.field !== 'name';
  const said = seen[lesson.field];
  return Array.isArray(said) ? said.includes(text) : said === text;
}

function factsSeen(read: PageRead, { id }: RecordKey) {
  if (read.status === 'customer') return read.facts;
  if (read.status === 'ambiguous') return read.choices.find(({ record }) => record.id === id)?.facts;
  return undefined;
}
