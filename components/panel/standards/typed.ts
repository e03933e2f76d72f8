import { useState } from 'react';
import type { LengthFault } from '../../../domain/standards/length.ts';

/** A text in a field that is not saved yet, and why it cannot be. */
export interface Typed {
  text: string;
  fault?: LengthFault;
}

/** What stands in the fields of the sheet and is not saved, each by a key of its own. */
export interface TypedTexts {
  of: (key: string) => Typed | null;
  set: (key: string, typed: Typed | null) => void;
  /** What could not be saved stands in its field again, unless the rep has typed on. */
  keep: (key: string, text: string) => void;
  /** Forgets what was typed in the fields whose keys begin so. */
  clear: (beginning: string) => void;
}

/** What cannot be read is still there when the rep comes back to it. */
export function useTyped(): TypedTexts {
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  return {
    of: (key) => typed[key] ?? null,
    set: (key, now) => setTyped(({ [key]: _, ...others }) => (now ? { ...others, [key]: now } : others)),
    keep: (key, text) => setTyped((now) => ({ [key]: { text }, ...now })),
    clear: (beginning) =>
      setTyped((now) =>
        Object.fromEntries(Object.entries(now).filter(([key]) => !key.startsWith(beginning))),
      ),
  };
}
