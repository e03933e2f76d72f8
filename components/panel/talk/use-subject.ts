import { useState } from 'react';
import { ordinaryTier } from '../../../domain/standards/names.ts';
import type { Occasion } from '../../../domain/talk/names.ts';
import { useNow } from '../../shared/now.ts';
import { inListOrder, isOpen } from '../promises.ts';
import type { Shown } from '../shown.ts';
import { type About, aboutPromise } from './values.ts';

/** What the talk tracks are filled with, and what else of the customer they could be about. */
interface Subject {
  /** The record of the customer; empty for none. */
  key: string;
  about: About;
  tier: string;
  /** The promise they are about; empty for none. */
  promiseId: string;
  options: { value: string; text: string }[];
  choose: (promiseId: string) => void;
}

/**
 * The open customer and one of the open promises, his own where a task is handed back to him, else ours: unless one was
 * chosen among them, the one that most wants attention.
 */
export function useSubject(shown: Shown | null, occasion: Occasion): Subject {
  const now = useNow();
  const [chosen, setChosen] = useState<{ whose: string; id: string } | null>(null);
  const view = shown?.view;
  const whose = occasion === 'hand-back' ? 'theirs' : 'ours';
  const open = inListOrder(view?.promises ?? [], view?.expectations ?? [], now).filter(
    (promise) => isOpen(promise) && promise.body.direction === whose,
  );
  const promise = chosen?.whose === whose ? open.find(({ id }) => id === chosen.id) : open[0];
  return {
    key: shown?.subject.key ?? '',
    about: { customer: shown?.subject.name ?? '', ...(promise && aboutPromise(promise, occasion, now)) },
    tier: view?.customer?.body.tier ?? ordinaryTier,
    promiseId: promise?.id ?? '',
    options: open.map(({ id, body }) => ({ value: id, text: body.what })),
    choose: (id) => setChosen({ whose, id }),
  };
}
