/** Characters of a text, [start, end) in UTF-16 units. */
export type Span = [from: number, to: number];

/** Where a pattern stands in a text, in order. The pattern is global. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length]);
}

/** A text with stretches of it blanked, so that places in it stay. */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = text;
  for (const [from, to] of spans) result = result.slice(0, from) + ' '.repeat(to - from) + result.slice(to);
  return result;
}

/** A text with stretches of it taken out; they may overlap. */
export function without(text: string, spans: readonly Span[]): string {
  const inOrder = spans.toSorted(([one], [other]) => one - other);
  let result = '';
  let at = 0;
  for (const [from, to] of inOrder) {
    result += text.slice(at, from);
    at = Math.max(at, to);
  }
  return result + text.slice(at);
}

export function isWithin([from, to]: Span, [start, end]: Span): boolean {
  return start <= from && to <= end;
}

export function overlap([from, to]: Span, [start, end]: Span): boolean {
  return from < end && start < to;
}
