import { asOneLine } from '../../../domain/capture/one-line.ts';
import { type RecordKey, recordKeyText } from '../../../domain/record.ts';
import type { Draft, KeptLine } from '../../../messages/contract/draft.ts';
import { isKept, isLineKnown, isSending, keepSoon, noteRest, noteTaken } from './keeping.ts';
import { emptyLine, type Line, lineOf, markLines, putLine, useLines } from './line-store.ts';

/** Takes over what is typed for a record, at once here and a moment later in the worker. */
export function setLine(record: RecordKey, typed: Line): void {
  putLine(record, typed.text.trim() === '' ? withoutSource(typed) : typed);
  keepSoon(record);
}

/** Of a line that was emptied nothing of the page's words is left. */
function withoutSource({ source: _gone, ...line }: Line): Line {
  return line;
}

/**
 * Puts back a line that was kept earlier, or in another panel since. What the rep has typed before it came follows it, so
 * that neither is lost.
 *
 * @param asked the mark of when it was asked for (`markLines`)
 */
export function offerLine(record: RecordKey, kept: KeptLine | null, asked: number): void {
  if (isLineKnown(record)) {
    // What is not kept any more stays nevertheless: it may be all there is of it.
    if (kept === null || asked !== markLines() || !isKept(record)) return;
    noteTaken(record, kept);
    putLine(record, kept.line);
    return;
  }
  // What it is answered then says more.
  if (isSending(record)) return;
  noteTaken(record, kept);
  const typed = lineOf(record);
  if (typed.text) setLine(record, asOneLine(kept?.line ?? emptyLine, typed));
  else putLine(record, kept?.line ?? emptyLine);
}

/** Takes over what was sent in for a record, behind what stands in its line. Told twice, it is taken once. */
export function takeSentIn(record: RecordKey, sent: Draft): void {
  setLine(record, asOneLine(lineOf(record), sent));
}

/**
 * A line as it is after its text was changed. What was chosen for it goes with its words: when they are gone, and when
 * others were typed or pasted over them all.
 */
export function typedOver(line: Line, text: string): Line {
  return text.trim() === '' || shared(line.text, text) < Math.min(line.text.length, text.length, 3)
    ? { text }
    : { ...line, text };
}

/** How many characters two texts share at their beginning and their end together. */
function shared(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return start + end;
}

/**
 * Leaves of a record's line what was not saved, here or in another panel, if it is still the line that was sent, or its
 * beginning as it was kept from here.
 */
export function dropSaved(record: RecordKey, sent: string, rest = ''): void {
  const line = lineOf(record);
  if (rest !== '') noteRest(record, sent, rest);
  const isBeginning = line.text !== '' && sent.startsWith(line.text) && isKept(record);
  if (line.text === sent || isBeginning) setLine(record, restOf(line, rest));
}

/** What was chosen for a line of several goes for those that are left, but for what was of one of them. */
export function restOf({ kind }: Line, text: string): Line {
  return text === '' ? emptyLine : { text, ...(kind ? { kind } : {}) };
}

/** Empties the line of a record; it can be brought back. */
export function clearLine(record: RecordKey): void {
  const line = lineOf(record);
  if (line.text) noteCleared(record, line);
  setLine(record, emptyLine);
}

/** Puts back a line whose saving was taken back; where another has been begun since, it can be brought back after that. */
export function bringBack(record: RecordKey, line: Line): void {
  if (lineOf(record).text) noteCleared(record, line);
  else setLine(record, line);
}

function noteCleared(record: RecordKey, line: Line): void {
  useLines.setState(({ cleared }) => ({ cleared: { ...cleared, [recordKeyText(record)]: line } }));
}

/** Brings back what was cleared last for a record. False if there is nothing. */
export function bringBackLine(record: RecordKey): boolean {
  const line = useLines.getState().cleared[recordKeyText(record)];
  if (line) setLine(record, line);
  return line !== undefined;
}
