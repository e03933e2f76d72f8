import { defaultPromiseKinds } from '../../../domain/capture/promise-kind.ts';
import { useSettings, useWords } from '../interface.ts';
import { kindText } from '../kind-text.ts';

/** The kinds a promise can be of, the rep's own among them, with their names; also the one it is of now. */
export function usePromiseKinds(now: string): { kind: string; text: string }[] {
  const { ledger } = useWords();
  const { promiseKinds } = useSettings();
  const listed = (promiseKinds ?? defaultPromiseKinds).map(({ kind }) => kind);
  return [...new Set([...listed, 'other', now])].map((kind) => ({
    kind,
    text: kindText(kind, ledger.kinds),
  }));
}
