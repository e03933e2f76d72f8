import type { PlainWord } from '../../../domain/talk/schema.ts';
import { currentWords } from '../../shared/interface.ts';
import { say } from '../../shared/toasts.ts';
import { turnTo, useBook, type WordDraft } from './book.ts';

/** A word as it is edited; null for a new one. */
export function draftOf(word: PlainWord | null): WordDraft {
  const { jargon, plain, notIn = [] } = word ?? { jargon: '', plain: '' };
  return { before: word, jargon, plain, notIn: notIn.join(', ') };
}

/** Writes another word, or none. What was half written is told as not saved, and comes back by undo. */
export function turnToWord(next: WordDraft | null): void {
  const { word: left } = useBook.getState();
  turnTo({ word: next });
  if (left && isTyped(left)) say(currentWords().talk.book.notKept, async () => turnTo({ word: left }));
}

function isTyped(draft: WordDraft): boolean {
  const begun = draftOf(draft.before);
  return draft.jargon !== begun.jargon || draft.plain !== begun.plain || draft.notIn !== begun.notIn;
}
