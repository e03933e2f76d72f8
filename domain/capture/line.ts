import { type DueContext, type DueReading, readLine } from './due.ts';
import type { EntryKind } from './entry-kinds.ts';
import { guessLine } from './kind.ts';
import { prefixOf } from './prefix.ts';
import { type PromiseKindWords, promiseKind } from './promise-kind.ts';
import { whatOf } from './what.ts';

/** What is known when a line is captured. */
export interface CaptureContext extends Omit<DueContext, 'kind'> {
  /** Chosen by the rep, over what the words and the prefix say. */
  kind?: EntryKind | undefined;
  promiseKinds?: readonly PromiseKindWords[];
}

/** A captured line, understood. */
export interface CapturedLine {
  kind: EntryKind;
  /** Who promises; null for all that is no promise. */
  direction: 'ours' | 'theirs' | null;
  /** What is promised: quote, sample … or other; null for all that is no promise. */
  promiseKind: string | null;
  due: DueReading | null;
  /** Whether some words name a day that the working calendar does not reach. */
  calendarEnds: boolean;
  /** The text without the words of the date and the prefix. */
  what: string;
}

/** Everything the capture line tells of what was typed: its kind, whose promise, when, and what. */
export function captureLine(text: string, context: CaptureContext): CapturedLine {
  const guess = guessLine(text);
  const kind = context.kind ?? guess.kind;
  const prefix = prefixOf(text)?.length ?? 0;
  // A prefix is blanked, not cut, so that places in the text stay.
  const line = ' '.repeat(prefix) + text.slice(prefix);
  const { due, calendarEnds } = readLine(line, {
    ...context,
    kind: kind === 'callback' ? 'callback' : 'promise',
  });
  const isPromise = kind === 'promise';
  const what = whatOf(text, due?.spans ?? [], prefix);
  return {
    kind,
    direction: isPromise ? guess.direction : null,
    promiseKind: isPromise ? promiseKind(what, context.promiseKinds) : null,
    due,
    calendarEnds,
    what,
  };
}
