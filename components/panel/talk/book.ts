import { create } from 'zustand';
import type { Occasion } from '../../../domain/talk/names.ts';
import type { PlainWord, TalkTrack } from '../../../domain/talk/schema.ts';

/** The id of the sheet, by which its opener names it. */
export const sheetId = 'talk';

/** A plain word that is being written. */
export interface WordDraft {
  /** As it stands on the list; null for a new one. */
  before: PlainWord | null;
  jargon: string;
  plain: string;
  /** As it is typed: words with commas between. */
  notIn: string;
}

interface Book {
  part: 'tracks' | 'words';
  occasion: Occasion;
  /** The track that is being written. A click beside the sheet closes it, and must not cost half a text. */
  draft: TalkTrack | null;
  /** The plain word that is being written, kept likewise. */
  word: WordDraft | null;
}

/** Where in the talk tracks the rep is; it outlives the sheet's being closed. */
export const useBook = create<Book>(() => ({ part: 'tracks', occasion: 'agree', draft: null, word: null }));

/** Turns to another page of them. */
export function turnTo(page: Partial<Book>): void {
  useBook.setState(page);
}
