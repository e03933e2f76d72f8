import { ulid } from 'ulid';
import { lineCarriedOver } from '../../../domain/capture/one-line.ts';
import { type RecordKey, recordKeyText } from '../../../domain/record.ts';
import { send } from '../../../messages/client.ts';
import type { Draft, KeptLine } from '../../../messages/contract/draft.ts';
import { KeptError } from '../../../messages/errors.ts';
import { type Line, lineOf, noteHappened, putLine } from './line-store.ts';

/** How long what is typed may wait until it is kept beyond this page, in milliseconds: so much can be lost at most. */
const lag = 300;
/** How long a line that was begun before it was told what had been kept waits for that, in milliseconds. */
const patience = 5000;
/** How much that was not answered is remembered: more than any page has under way. */
const mostOpen = 16;

/** What is kept: which of all that was, and its words. */
type Known = { rev: string; text: string };
const nothing: Known = { rev: '', text: '' };

/** What this page knows of a line beyond it. */
interface Keeping {
  record: RecordKey;
  /** What was told or answered last; null until then. */
  base: Known | null;
  /** What was sent since and not answered: any of it may be kept. */
  open: Known[];
  timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer ends, by the page's own clock. */
  until: number;
  /** One is under way at a time, or they could overtake one another. */
  isSending: boolean;
  /** The line was changed under way. */
  isBehind: boolean;
}
const keepings = new Map<string, Keeping>();

function keepingOf(record: RecordKey): Keeping {
  const key = recordKeyText(record);
  const before = keepings.get(key);
  if (before) return before;
  const begun = {
    record,
    base: null,
    open: [],
    timer: undefined,
    until: 0,
    isSending: false,
    isBehind: false,
  };
  keepings.set(key, begun);
  return begun;
}

/** The line of a record was changed: it is kept a moment later, and forgotten at once where it was emptied. */
export function keepSoon(record: RecordKey): void {
  const keeping = keepingOf(record);
  const now = performance.now();
  const wait = keeping.base ? lag : patience;
  // Whoever types on and on is not kept waiting until he rests.
  const until = Math.min(keeping.timer === undefined ? Infinity : keeping.until, now + wait);
  stopWaiting(keeping);
  if (lineOf(record).text === '') void bringInLine(keeping);
  else {
    keeping.until = until;
    keeping.timer = setTimeout(() => void bringInLine(keeping), until - now);
  }
}

/** Keeps at once whatever still waits: the page may be about to go. If it goes now, that waits for no answer. */
export function keepLinesNow(isLeaving: boolean): void {
  for (const keeping of keepings.values()) {
    if (keeping.timer === undefined && !keeping.isBehind) continue;
    if (isLeaving) keeping.isSending = false;
    void bringInLine(keeping);
  }
}

function stopWaiting(keeping: Keeping): void {
  clearTimeout(keeping.timer);
  keeping.timer = undefined;
}

/** Brings what is kept in line with what stands there. */
async function bringInLine(keeping: Keeping): Promise<void> {
  stopWaiting(keeping);
  keeping.isBehind = keeping.isSending;
  if (keeping.isSending) return;
  keeping.isSending = true;
  try {
    const line = lineOf(keeping.record);
    await (line.text === '' ? forget(keeping) : keep(keeping, draftOf(line)));
  } catch {
    // A draft that could not be kept is still on the screen; there is nothing to say.
  }
  keeping.isSending = false;
  if (keeping.isBehind) await bringInLine(keeping);
}

async function keep(keeping: Keeping, draft: Draft): Promise<void> {
  const { record } = keeping;
  const rev = ulid();
  const sent = { record, draft, rev, known: knownOf(keeping) };
  keeping.open = [...keeping.open, { rev, text: draft.text }].slice(-mostOpen);
  const saving = savings.get(recordKeyText(record));
  const unless = saving?.text === draft.text ? { unless: saving.opId } : {};
  const { kept } = await send('draft.keep', { ...sent, ...unless }).catch((error) => {
    const isRefused = error instanceof KeptError && error.code !== 'unreachable';
    if (isRefused) keeping.open = keeping.open.filter((one) => one.rev !== rev);
    throw error;
  });
  const at = keeping.open.findIndex((one) => one.rev === rev);
  // A later one was answered before it.
  if (at < 0) return;
  noteHappened();
  keeping.open = keeping.open.slice(at + 1);
  // It was saved: what is left of it, if anything, is under the name it had.
  if (!kept) return;
  keeping.base = known(kept);
  if (kept.line.text !== draft.text) takeOver(keeping, draft.text, kept.line);
}

async function forget(keeping: Keeping): Promise<void> {
  const { record, base, open } = keeping;
  if (base && base !== nothing) await send('draft.forget', { record, rev: base.rev });
  noteHappened();
  keeping.open = keeping.open.slice(open.length);
  if (keeping.base === base && base) keeping.base = nothing;
}

/** Another panel or the page's menu had kept something else: its words come first, and what was typed since follows. */
function takeOver(keeping: Keeping, sent: string, kept: Line): void {
  const { record } = keeping;
  const now = lineOf(record);
  const isLeft = now.text === '' || savings.get(recordKeyText(record))?.text === sent;
  // It was cleared or is being saved: what is kept then is told by the next look.
  if (isLeft) keeping.base = null;
  else putLine(record, lineCarriedOver(now, sent, kept));
}

/** What is kept of a line: without what nobody chose. */
function draftOf(line: Line): Draft {
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as Draft;
}

/** The page takes over what is kept of a line, be it nothing. */
export function noteTaken(record: RecordKey, kept: KeptLine | null): void {
  keepingOf(record).base = known(kept);
}

/** A part of a line was saved: its rest is kept instead, under the same name. */
export function noteRest(record: RecordKey, sent: string, rest: string): void {
  const keeping = keepingOf(record);
  const { base } = keeping;
  if (base && base !== nothing && sent.startsWith(base.text)) keeping.base = { ...base, text: rest };
}

function known(kept: KeptLine | null): Known {
  return kept ? { rev: kept.rev, text: kept.line.text } : nothing;
}

/** Whether this page was told what had been kept for a record, be it nothing. */
export function isLineKnown(record: RecordKey): boolean {
  return keepingOf(record).base !== null;
}

/** Whether a line is on its way to be kept. */
export function isSending(record: RecordKey): boolean {
  return keepingOf(record).isSending;
}

/** Whether all of a line is kept beyond this page, by what the worker answered. */
export function isKept(record: RecordKey): boolean {
  const { base, open, timer, isSending } = keepingOf(record);
  return base?.text === lineOf(record).text && open.length === 0 && timer === undefined && !isSending;
}

/** What may be kept of a line by what this page knows. */
export function knownRevs(record: RecordKey): string[] {
  return knownOf(keepingOf(record)).map(({ rev }) => rev);
}

function knownOf({ base, open }: Keeping): Known[] {
  return base ? [base, ...open] : open;
}

/** The text each line was sent to be saved with last, and the operation that saves it. */
const savings = new Map<string, { text: string; opId: string }>();

/**
 * The line of a record is about to be saved as `text`. From then on that is kept only if it was not saved: it would come
 * back. What is typed on is another text, and kept.
 */
export function noteSaving(record: RecordKey, text: string, opId: string): void {
  savings.set(recordKeyText(record), { text, opId });
}

/** It was saved: the same text is a new line from now on. */
export function noteSaved(record: RecordKey): void {
  savings.delete(recordKeyText(record));
}
