import { useEffect, useMemo, useState } from 'react';
import type { DueReading } from '../../../domain/capture/due.ts';
import { longestText } from '../../../domain/limits.ts';
import { dateLocale } from '../interface.ts';
import { ownZone } from '../moment.ts';

type Module = typeof import('../../../domain/capture/due.ts');

let loaded: Module | undefined;
let loading: Promise<Module> | undefined;

/** Fetches the date reader, which is too heavy to hold up the panel's start. Rejects if the extension was updated. */
export function loadDueReader(): Promise<Module> {
  loading ??= import('../../../domain/capture/due.ts').then(
    (module) => {
      loaded = module;
      return module;
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** Loads the date reader once the page has nothing better to do. */
export function loadDueReaderWhenIdle(): void {
  requestIdleCallback(() => void loadDueReader().catch(() => {}), { timeout: 2000 });
}

/** The moment the words of a line mean, as of `now`; null where they name none. */
export async function readMoment(
  text: string,
  kind: 'promise' | 'callback',
  now: number,
): Promise<DueReading | null> {
  return readWith(await loadDueReader(), text, kind, now);
}

function readWith(
  module: Module,
  text: string,
  kind: 'promise' | 'callback',
  now: number,
): DueReading | null {
  // Too long to be saved: reading it at every key would only hold up the typing.
  if (text.trimEnd().length > longestText) return null;
  return module.readDue(text, { now, zone: ownZone(), locale: dateLocale(), kind });
}

/** The same while the line is being typed. `waiting` until the reader has arrived. */
export function useMomentIn(
  text: string,
  kind: 'promise' | 'callback' | null,
  now: number,
): { reading: DueReading | null; waiting: boolean } {
  const [module, setModule] = useState(loaded);
  const wanted = text.trim() !== '' && kind !== null;
  useEffect(() => {
    if (!wanted || module) return;
    let gone = false;
    loadDueReader().then(
      (arrived) => gone || setModule(arrived),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [wanted, module]);
  return useMemo(() => {
    if (!wanted) return { reading: null, waiting: false };
    return module
      ? { reading: readWith(module, text, kind, now), waiting: false }
      : { reading: null, waiting: true };
  }, [wanted, module, text, kind, now]);
}
