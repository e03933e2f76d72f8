import type { EntryKind } from '../entry-kinds.ts';

/** What a line most likely is. */
export interface Guess {
  kind: EntryKind;
  /** Who is to act, where it is a promise. */
  direction: 'ours' | 'theirs';
}

export const promise: Guess = { kind: 'promise', direction: 'ours' };
export const theirPromise: Guess = { kind: 'promise', direction: 'theirs' };
export const callback: Guess = { kind: 'callback', direction: 'ours' };
export const expectation: Guess = { kind: 'expectation', direction: 'ours' };
export const note: Guess = { kind: 'note', direction: 'ours' };

/** Of what several clauses say, the one that asks most of us. A wish counts only if nothing of ours came before it. */
export function weightiest(guesses: readonly Guess[]): Guess | null {
  const weights = [promise, callback, theirPromise, expectation, note];
  return weights.find((weight) => guesses.includes(weight)) ?? null;
}
