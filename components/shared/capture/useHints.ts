import { useEffect, useState } from 'react';
import type { HintName } from '../../../domain/capture/hint-names.ts';
import type { Hint } from '../../../domain/capture/hints.ts';
import { useHintsOn } from './line-reader.ts';
import type { Line } from './line-store.ts';
import type { LineReading } from './reading.ts';

/** How long the typing has rested before anything new is said of it, in milliseconds. */
const rest = 500;

interface Typed {
  line: Line;
  reading: LineReading | null;
  /** The tier of the customer. */
  tier: string;
  now: number;
  /** An input method has not handed its signs over yet. */
  isComposing: boolean;
}

/** What is said of the line: nothing new while it is being typed, and nothing any more once it no longer holds. */
export function useHints({ line, reading, tier, now, isComposing }: Typed): Hint[] {
  const hints = useHintsOn(line, reading, tier, now);
  const [told, setTold] = useState<readonly HintName[]>([]);
  const names = hints.map(({ name }) => name);
  if (told.some((name) => !names.includes(name))) setTold(told.filter((name) => names.includes(name)));
  // By their names, for they are made anew at every key.
  const all = names.join(' ');
  const { text } = line;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every key begins the rest anew
  useEffect(() => {
    if (isComposing || all === '') return;
    const timer = setTimeout(() => setTold(all.split(' ') as HintName[]), rest);
    return () => clearTimeout(timer);
  }, [all, text, isComposing]);
  return hints.filter(({ name }) => told.includes(name));
}
