import { useEffect, useRef, useState } from 'react';
import { send } from '../../../messages/client.ts';
import type { FoundCustomer, FoundEntry } from '../../../messages/contract/search.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** More customers would push what was recorded out of sight. */
const mostCustomers = 6;
const mostEntries = 30;

/** One thing that was found: a customer, or something recorded for one. */
export type Result = ({ type: 'customer' } & FoundCustomer) | ({ type: 'entry' } & FoundEntry);

/** What a text has found. */
export interface Found {
  /** What was looked for. */
  sought: string;
  /** Customers first. */
  results: Result[];
  /** There is more than is shown. */
  hasMore: boolean;
  /** Why nothing could be looked for. */
  failure?: unknown;
}

const nothing: Found = { sought: '', results: [], hasMore: false };

/**
 * What a text finds; until that is known, what the last one has found. `again` asks once more after a failure.
 *
 * @param isPaused nothing is asked for now: an input method is about to change the text
 */
export function useFound(
  text: string,
  isPaused: boolean,
): { found: Found; isSettled: boolean; again: () => void } {
  const [found, setFound] = useState(nothing);
  const timesEmptied = useRef(0);
  const [ask] = useState(() =>
    oneAtATime(async (sought: string) => {
      const before = timesEmptied.current;
      const answer = await find(sought);
      // Who has begun anew sees nothing of what he looked for before.
      if (timesEmptied.current === before) setFound(answer);
    }),
  );
  const sought = text.trim();
  useEffect(() => {
    if (sought === '') {
      timesEmptied.current += 1;
      setFound(nothing);
    }
    if (!isPaused) ask(sought);
  }, [ask, sought, isPaused]);
  return {
    found: sought === '' ? nothing : found,
    isSettled: found.sought === sought,
    again: () => ask(sought),
  };
}

async function find(sought: string): Promise<Found> {
  if (sought === '') return nothing;
  try {
    // One more than is shown tells whether there is more.
    const { customers, entries } = await send('search', { text: sought, limit: mostEntries + 1 });
    return {
      sought,
      results: [
        ...customers.slice(0, mostCustomers).map((customer) => ({ type: 'customer' as const, ...customer })),
        ...entries.slice(0, mostEntries).map((entry) => ({ type: 'entry' as const, ...entry })),
      ],
      hasMore: customers.length > mostCustomers || entries.length > mostEntries,
    };
  } catch (failure) {
    return { ...nothing, sought, failure };
  }
}
