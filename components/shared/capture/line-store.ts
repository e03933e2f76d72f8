import { create } from 'zustand';
import type { HalfTyped } from '../../../domain/capture/one-line.ts';
import { type RecordKey, recordKeyText } from '../../../domain/record.ts';

export type Line = HalfTyped;

interface Lines {
  /** By the key of the record each was typed for. A line that is not here was not touched on this page. */
  lines: Record<string, Line>;
  /** What Esc cleared last, to be brought back. */
  cleared: Record<string, Line>;
}

export const emptyLine: Line = { text: '' };

/** Half-typed lines, each with the record it was typed for, so that following the page never carries one along. */
export const useLines = create<Lines>(() => ({ lines: {}, cleared: {} }));

/** What stands in the line of a record. */
export function lineOf(record: RecordKey): Line {
  return useLines.getState().lines[recordKeyText(record)] ?? emptyLine;
}

let happened = 0;

export function putLine(record: RecordKey, line: Line): void {
  noteHappened();
  useLines.setState(({ lines }) => ({ lines: { ...lines, [recordKeyText(record)]: line } }));
}

/** A mark of what has happened to lines so far: an answer that was asked for earlier may be of before that. */
export function markLines(): number {
  return happened;
}

export function noteHappened(): void {
  happened += 1;
}
