import { longestText } from '../../domain/limits.ts';
import type { Remark } from '../../messages/contract/panel.ts';
import { currentWords } from './interface.ts';
import { say, sayFailure } from './toasts.ts';

let lastSaid = 0;

/** Says what became of words that were sent in from the page; each remark once, by whatever way it was heard. */
export function sayRemark({ at, what }: Remark): void {
  if (at <= lastSaid) return;
  lastSaid = at;
  const words = currentWords().toast.sentIn;
  if (what === 'cut') say(words.cut(longestText));
  else sayFailure(words[what]);
}
