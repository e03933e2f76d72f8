import { create } from 'zustand';
import type { EntryKind } from '../../../domain/capture/kind.ts';
import type { RecordKey } from '../../../domain/record.ts';
import { recordKeyText } from '../../../domain/record.ts';
import { send } from '../../../messages/client.ts';
import type { Draft } from '../../../messages/contract.ts';

/** A half-typed line. `kind` and `moment` are there only if the rep chose them himself. */
export interface Line {
  text: string;
  kind?: EntryKind | undefined;
  /** Epoch milliseconds; null when the rep took the date away. */
  moment?: number | null | undefined;
}

interface Lines {
  /** By the key of the record each was typed for. A line that is not here was not touched on this page. */
  lines: Record<string, Line>;
  /** What Esc cleared last, to be brought back. */
  cleared: Record<string, Line>;
  /** The records of which this page was told what had been kept. Until then nothing is kept over it. */
  told: Record<string, true>;
}

export const emptyLine: Line = { text: '' };

/** Half-typed lines, each with the record it was typed for, so that following the page never carries one along. */
export const useLines = create<Lines>(() => ({ lines: {}, cleared: {}, told: {} }));

/** How long typing must rest before the line is kept beyond this page, in milliseconds. */
const rest = 400;
/** How long a line that was begun before it was told what had been kept waits for that, in milliseconds. */
const patience = 5000;
const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; keep: () => void }>();

/** Takes over what is typed for a record, at once here and after a short rest in the worker. */
export function setLine(record: RecordKey, line: Line): void {
  const key = recordKeyText(record);
  const before = useLines.getState().lines[key]?.text ?? '';
  useLines.setState(({ lines }) => ({ lines: { ...lines, [key]: line } }));
  const draft = draftOf(line);
  clearTimeout(waiting.get(key)?.timer);
  waiting.delete(key);
  const isTold = isLineKnown(record);
  const keep = () => {
    waiting.delete(key);
    // A draft that could not be kept is still on the screen; there is nothing to say.
    send('draft.keep', { record, draft, ...(isTold ? {} : { adds: true }) }).catch(() => {});
  };
  // An emptied line is forgotten at once: it would be back if the tab was closed right after it was saved.
  if (line.text !== '') waiting.set(key, { keep, timer: setTimeout(keep, isTold ? rest : patience) });
  else if (isTold && before !== '') send('draft.forget', { record, text: before }).catch(() => {});
}

function draftOf({ text, kind, moment }: Line): Draft {
  return {
    text,
    ...(kind ? { kind } : {}),
    ...(moment !== undefined ? { moment } : {}),
  };
}

/** Keeps at once whatever still waits: the page is about to go. */
export function keepLinesNow(): void {
  for (const { timer, keep } of [...waiting.values()]) {
    clearTimeout(timer);
    keep();
  }
}

/** Puts back a line that was kept earlier. What the rep has typed before it came follows it, so that neither is lost. */
export function offerDraft(record: RecordKey, draft: Draft | null): void {
  if (isLineKnown(record)) return;
  const key = recordKeyText(record);
  useLines.setState(({ told }) => ({ told: { ...told, [key]: true } }));
  const typed = useLines.getState().lines[key];
  if (typed?.text) setLine(record, { ...typed, text: joined(draft?.text ?? '', typed.text) });
  else useLines.setState(({ lines }) => ({ lines: { ...lines, [key]: draft ?? emptyLine } }));
}

/** One line of two, unless the one already holds the other. */
function joined(kept: string, typed: string): string {
  if (typed.startsWith(kept)) return typed;
  return kept.endsWith(typed) ? kept : `${kept} ${typed}`;
}

/** Whether this page was told what had been kept for a record, be it nothing. */
export function isLineKnown(record: RecordKey): boolean {
  return recordKeyText(record) in useLines.getState().told;
}

/** Empties the line of a record; it can be brought back. */
export function clearLine(record: RecordKey): void {
  const key = recordKeyText(record);
  const line = useLines.getState().lines[key];
  if (line?.text) useLines.setState(({ cleared }) => ({ cleared: { ...cleared, [key]: line } }));
  setLine(record, emptyLine);
}

/** Brings back what was cleared last for a record. False if there is nothing. */
export function bringBackLine(record: RecordKey): boolean {
  const line = useLines.getState().cleared[recordKeyText(record)];
  if (line) setLine(record, line);
  return line !== undefined;
}
