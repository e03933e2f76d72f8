import { useState } from 'react';
import type { Found } from './found.ts';

/** Which result is chosen: the first of every new answer, then where ↑↓ lead, round and round. */
export function useChoice(found: Found): { at: number; choose: (at: number) => void } {
  const [chosen, setChosen] = useState({ of: found, at: 0 });
  const count = found.results.length;
  return {
    at: chosen.of === found ? chosen.at : 0,
    choose: (at) => setChosen({ of: found, at: (at + count) % count }),
  };
}
