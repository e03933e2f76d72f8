import { useCallback, useEffect, useRef, useState } from 'react';
import type { Figures } from '../../../domain/figures/schema.ts';
import { usualHours } from '../../../domain/time/usual-hours.ts';
import { listen, send } from '../../../messages/client.ts';
import { type ErrorCode, KeptError } from '../../../messages/errors.ts';

/** A customer the panel shows; without an id nothing of theirs is recorded yet. */
export interface Whose {
  customerId: string | null;
  name: string;
}

/** The figures with whose they are, so that none is ever shown under another's name. */
export interface Answer {
  whose: Whose | 'all';
  figures: Figures;
}

/** The figures of a customer or of all: asked when this is first drawn, for another, and whenever data changes. */
export function useFigures(whose: Whose | 'all') {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [trouble, setTrouble] = useState<ErrorCode | null>(null);
  const asking = useRef(0);
  const [customerId, name] = whose === 'all' ? [undefined, undefined] : [whose.customerId, whose.name];

  const ask = useCallback(async () => {
    const mine = ++asking.current;
    const about = name === undefined ? 'all' : { customerId: customerId ?? null, name };
    try {
      const figures = await askedFor(customerId);
      // What was asked later is the truth, whichever comes first.
      if (mine !== asking.current) return;
      setAnswer({ whose: about, figures });
      setTrouble(null);
    } catch (error) {
      if (mine === asking.current) setTrouble(error instanceof KeptError ? error.code : 'internal');
    }
  }, [customerId, name]);

  useEffect(() => {
    void ask();
    const stop = listen(({ push }) => void (push === 'changed' && ask()));
    return () => {
      stop();
      asking.current += 1;
    };
  }, [ask]);
  return { answer, trouble, ask };
}

/** Nothing is asked about a customer of whom nothing is recorded. */
async function askedFor(customerId: string | null | undefined): Promise<Figures> {
  if (customerId === null) {
    const { figuresOf } = await import('../../../domain/figures/figures.ts');
    return figuresOf([], 0, usualHours);
  }
  return send('figures', customerId === undefined ? {} : { customerId });
}
