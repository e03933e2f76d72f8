import { useState } from 'react';
import { longestText } from '../../../domain/limits.ts';
import type { Words } from '../../../locales/index.ts';
import { useWords } from '../interface.ts';
import { useLineReadings } from './line-reader.ts';
import type { Line } from './line-store.ts';
import type { LineReading } from './reading.ts';
import { linesOf, mostLines } from './several.ts';

/** One line of several, with what its words mean and why it cannot be saved as it stands. */
export interface EntryLine {
  text: string;
  /** Null where it is too long, and until what reads lines has arrived. */
  reading: LineReading | null;
  problem: string | null;
}

/** A text of several lines as the entries it would become; null for one line, and for a text that is one entry. */
export function useSeveral(line: Line, now: number) {
  const { capture } = useWords();
  // By the line's own words: lines come and go above it.
  const [kinds, setKinds] = useState<ReadonlyMap<string, LineReading['kind']>>(new Map());
  const all = line.whole ? [] : linesOf(line.text);
  const lines = all.length > 1 ? all.slice(0, mostLines) : [];
  const readings = useLineReadings(
    lines.map((text) => ({ text, kind: kinds.get(text) ?? line.kind })),
    now,
  );
  if (lines.length === 0) return null;
  const entries = lines.map((text, index): EntryLine => {
    const reading = readings?.[index] ?? null;
    return { text, reading, problem: readings && problemOf(text, reading, now, capture) };
  });
  return {
    entries,
    later: all.length - lines.length,
    setKind: (index: number, kind: LineReading['kind']) =>
      setKinds((before) => new Map(before).set(lines[index] ?? '', kind)),
  };
}

function problemOf(
  text: string,
  reading: LineReading | null,
  now: number,
  { several }: Words['capture'],
): string | null {
  if (text.length > longestText || !reading) return several.tooLong;
  if (reading.due && reading.due.at <= now) return several.past;
  return reading.kind === 'callback' && !reading.due ? several.needsMoment : null;
}
