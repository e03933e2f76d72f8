import { ulid } from 'ulid';
import type { EntryKind } from '../../../domain/capture/entry-kinds.ts';
import type { Due } from '../../../domain/due.ts';
import { send } from '../../../messages/client.ts';
import type { Entry } from '../../../messages/contract/entry.ts';
import { currentWords } from '../interface.ts';
import { say } from '../toasts.ts';
import { undoEntry } from '../undo.ts';
import { knownRevs, noteSaved, noteSaving } from './keeping.ts';
import { emptyLine, type Line, useLines } from './line-store.ts';
import { bringBack, dropSaved, restOf, setLine } from './lines.ts';
import { timesIn, withoutLine } from './several.ts';
import { type Subject, targetOf } from './subject.ts';

/** A line that is complete. */
export interface Ready {
  kind: EntryKind;
  text: string;
  /** The words it was said in, where they are more than `text`. */
  words?: string | undefined;
  due?: Due | undefined;
  direction?: 'ours' | 'theirs' | undefined;
  promiseKind?: string | undefined;
}

/** An operation that may be tried again: the same line again is the same operation. */
interface Attempt {
  typed: string;
  opId: string;
  entryId: string;
}
const attempts = new Map<string, Attempt>();

/**
 * Saves a line for the customer it was typed for, whichever page is open when the answer comes, then says so by name
 * and offers undo. Rejects with a `KeptError`; the line stays. Tried again unchanged, it is saved once.
 *
 * @param changed is told after it was saved and after it was taken back
 */
export async function saveLine(
  subject: Subject,
  ready: Ready,
  line: Line,
  changed: () => void,
): Promise<void> {
  const { key, sighting, name } = subject;
  const undo = await saveEntry(subject, ready, { slot: key, typed: JSON.stringify(line), line: line.text });
  changed();
  // What was typed on while the answer was under way is a new line and stays.
  dropSaved(sighting.record, line.text);
  say(savedText(ready, name), async () => {
    const isUndone = await undo();
    changed();
    if (isUndone) bringBack(sighting.record, line);
  });
}

/**
 * Saves some lines of a text as an entry each, in order; each leaves the text, and what is kept of it, as it is saved.
 * Says how many there were and offers to undo them all. Rejects with a `KeptError` at the first that could not be saved:
 * it and those after it stay. Tried again unchanged, each is saved once. What leaves the text before its turn is not saved.
 *
 * @param saving is told how many are saved so far
 */
export async function saveLines(
  subject: Subject,
  entries: readonly { text: string; ready: Ready }[],
  changed: () => void,
  saving: (done: number) => void,
): Promise<void> {
  const { key, sighting, name } = subject;
  const { record } = sighting;
  const lineNow = () => useLines.getState().lines[key] ?? emptyLine;
  const saved: { text: string; undo: () => Promise<boolean> }[] = [];
  try {
    for (const [index, { text, ready }] of entries.entries()) {
      // Left out while those before it were saved.
      if (timesIn(lineNow().text, text) === 0) continue;
      saving(index);
      // Of lines that read the same, each is known by how many are still to come.
      const left = entries.slice(index).filter((other) => other.text === text).length;
      const line = lineNow().text;
      const rest = withoutLine(line, text);
      const typed = JSON.stringify([text, ready.kind]);
      const undo = await saveEntry(subject, ready, { slot: `${key} ${left} ${text}`, typed, line, rest });
      saved.push({ text, undo });
      // Typed on meanwhile: the line goes from among the others, unless the worker's word of it has come before.
      const now = lineNow();
      if (now.text === line) dropSaved(record, line, rest);
      else if (timesIn(now.text, text) === timesIn(line, text))
        setLine(record, restOf(now, withoutLine(now.text, text)));
    }
  } finally {
    if (saved.length > 0) {
      changed();
      say(currentWords().toast.savedSeveral(name, saved.length), () => takeBack(saved));
    }
  }

  async function takeBack(some: typeof saved): Promise<void> {
    const back: string[] = [];
    try {
      for (const { text, undo } of some) if (await undo()) back.push(text);
    } finally {
      changed();
      const { text, ...chosen } = lineNow();
      if (back.length > 0)
        setLine(record, { ...chosen, text: [...back, ...(text ? [text] : [])].join('\n') });
    }
  }
}

/** What a save is sent for: `slot` and `typed` tell it from every other, `line` and `rest` go with it. */
interface Sent {
  slot: string;
  typed: string;
  line: string;
  rest?: string;
}

/** Saves one entry and gives what takes it back. */
async function saveEntry(subject: Subject, ready: Ready, sent: Sent): Promise<() => Promise<boolean>> {
  const { slot, typed, ...line } = sent;
  const before = attempts.get(slot);
  const attempt = before?.typed === typed ? before : { typed, opId: ulid(), entryId: ulid() };
  attempts.set(slot, attempt);
  const { opId, entryId } = attempt;
  const { record } = subject.sighting;
  noteSaving(record, sent.line, opId);
  const entry = entryOf(ready, entryId);
  await send('entry.save', { opId, target: targetOf(subject), entry, ...line, revs: knownRevs(record) });
  attempts.delete(slot);
  noteSaved(record);
  return () => undoEntry({ kind: ready.kind, id: entryId, ofOpId: opId }, subject.name);
}

function entryOf({ kind, text, words, due, direction, promiseKind }: Ready, id: string): Entry {
  if (kind === 'expectation' || kind === 'note') return { kind, id, text };
  const dated = { id, text, ...(due ? { due } : {}) };
  if (kind === 'callback') return { kind, ...dated };
  return {
    kind,
    ...dated,
    ...(words ? { words } : {}),
    ...(direction ? { direction } : {}),
    ...(promiseKind ? { promiseKind } : {}),
  };
}

function savedText({ kind, direction }: Ready, name: string): string {
  const { toast, ledger } = currentWords();
  return direction === 'theirs' ? ledger.told.theirs(name) : toast.saved[kind](name);
}
