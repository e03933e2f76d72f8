import { ulid } from 'ulid';
import type { EntryKind } from '../../../domain/capture/kind.ts';
import type { Due } from '../../../domain/due.ts';
import { send } from '../../../messages/client.ts';
import type { Entry } from '../../../messages/contract.ts';
import { currentWords } from '../interface.ts';
import { say } from '../toasts.ts';
import { undoEntry } from '../undo.ts';
import { emptyLine, type Line, setLine, useLines } from './lines.ts';
import { type Subject, targetOf } from './subject.ts';

/** A line that is complete. */
export interface Ready {
  kind: EntryKind;
  text: string;
  due?: Due | undefined;
}

interface Attempt {
  /** What was to be saved; the same again is the same operation. */
  what: string;
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
  const what = JSON.stringify([ready.kind, ready.text, ready.due?.at]);
  const before = attempts.get(key);
  const attempt = before?.what === what ? before : { what, opId: ulid(), entryId: ulid() };
  attempts.set(key, attempt);
  await send('entry.save', {
    opId: attempt.opId,
    target: targetOf(subject),
    entry: entryOf(ready, attempt.entryId),
  });
  attempts.delete(key);
  changed();
  // What was typed on while the answer was under way is a new line and stays.
  if (useLines.getState().lines[key]?.text === line.text) setLine(sighting.record, emptyLine);
  const { toast } = currentWords();
  say(toast.saved[ready.kind](name), async () => {
    const { opId, entryId } = attempt;
    const isUndone = await undoEntry({ kind: ready.kind, id: entryId, ofOpId: opId }, name);
    changed();
    if (isUndone && !useLines.getState().lines[key]?.text) setLine(sighting.record, line);
  });
}

function entryOf({ kind, text, due }: Ready, id: string): Entry {
  if (kind === 'expectation' || kind === 'note') return { kind, id, text };
  return { kind, id, text, ...(due ? { due } : {}) };
}
