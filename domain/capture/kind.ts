import type { EntryKind } from './entry-kinds.ts';
import { guessChinese } from './kinds/chinese.ts';
import { guessEnglish } from './kinds/english.ts';
import { type Guess, note, promise, weightiest } from './kinds/guess.ts';
import { prefixOf } from './prefix.ts';

/** The kind a line most likely is; a prefix or the rep's Tab changes it. A line that fits nothing is a promise. */
export function guessKind(text: string): EntryKind {
  return guessLine(text).kind;
}

/** The kind, and who promises: us, or the customer ("they'll send the PO on Friday"). */
export function guessLine(text: string): Guess {
  const prefix = prefixOf(text);
  const line = text
    .slice(prefix?.length ?? 0, longestTold)
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[’‘]/g, "'");
  const guess = guessText(line);
  if (!prefix) return guess;
  const isTheirs =
    prefix.direction === 'theirs' || (guess.kind === 'promise' && guess.direction === 'theirs');
  return { kind: prefix.kind, direction: prefix.kind === 'promise' && isTheirs ? 'theirs' : 'ours' };
}

/** What kind a line is stands at its beginning. */
const longestTold = 500;

function guessText(line: string): Guess {
  const isChinese = /\p{Script=Han}/u.test(line);
  const guesses = [isChinese ? guessChinese(line) : null, /[a-z]{2}/i.test(line) ? guessEnglish(line) : null];
  // English words in a Chinese line are names more often than facts.
  const told = guesses.filter(
    (guess) => guess !== null && !(isChinese && guess === guesses[1] && guess === note),
  );
  return weightiest(told as Guess[]) ?? promise;
}
