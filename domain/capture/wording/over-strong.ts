import type { Line } from './line.ts';
import { nameless } from './names.ts';
import { blanked, overlap, type Span, spansOf } from './span.ts';
import * as words from './strong-words.ts';

/** A word that asserts too much; `drop` is what to take out where the promise stays the same without it. */
export interface Strong {
  span: Span;
  drop?: Span;
}

/** The words by which our act or its result is asserted as certain or perfect, in order. */
export function strongIn({ typed, text, clauses }: Line): Strong[] {
  const told = blanked(text, spansOf(words.papers, text));
  const found = clauses
    .filter(({ tells }) => tells !== 'other')
    .flatMap(({ span: [start, end] }) => {
      const clause = told.slice(start, end);
      const asserted = (pattern: RegExp) =>
        spansOf(pattern, clause)
          .filter((span) => isAsserted(clause, span))
          .map(([from, to]): Span => [start + from, start + to])
          .filter((span) => nameless(typed, span));
      const calming = asserted(words.calmingWords);
      const bearing = asserted(words.bearingWords).filter(
        (span) => !calming.some((other) => overlap(span, other)),
      );
      return [
        ...calming.map((span): Strong => ({ span, drop: leftOver(typed, span) })),
        ...bearing.map((span): Strong => ({ span })),
      ];
    });
  return found.sort((one, other) => one.span[0] - other.span[0]);
}

function isAsserted(clause: string, [from, to]: Span): boolean {
  const before = clause.slice(0, from);
  const behind = clause.slice(to);
  const word = clause.slice(from, to);
  if (words.denied.test(before)) return false;
  if (/^(?:一定|肯定|绝对)$/.test(word) && words.ofThing.test(behind)) return false;
  if (/^(?:never|always)/.test(word) && words.usedTo.test(behind)) return false;
  const isShare = /%|百分|per ?cent/.test(word);
  return !isShare || !(words.ofShare.test(behind) || words.shareBefore.test(before));
}

/** With the comma and the space that would be left over. */
function leftOver(text: string, [from, to]: Span): Span {
  const before = /(?:^|[,，])\s*$/.exec(text.slice(0, from))?.[0];
  const behind = text.slice(to);
  if (before && /^\s*(?:[,，.。;；!！]|$)/.test(behind)) return [from - before.length, to];
  if (before !== undefined) return [from, to + (/^\s*[,，]?\s*/.exec(behind)?.[0].length ?? 0)];
  return /\s$/.test(text.slice(0, from)) && behind.startsWith(' ') ? [from, to + 1] : [from, to];
}
