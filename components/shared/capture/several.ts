/** How many lines of a text are offered at once; the others wait in the text until these are saved. */
export const mostLines = 50;

/** The lines of a text that hold something, each trimmed, the cells of a table apart by a blank. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(asLine)
    .filter((line) => line !== '');
}

function asLine(raw: string): string {
  return raw.replaceAll(/\t+/g, '  ').trim();
}

/** How many lines of a text read like the one given. */
export function timesIn(text: string, line: string): number {
  return linesOf(text).filter((other) => other === line).length;
}

/** A text without the first of its lines that reads like the one given; the others as they stand. */
export function withoutLine(text: string, line: string): string {
  const lines = linesOf(text);
  const at = lines.indexOf(line);
  return (at === -1 ? lines : lines.toSpliced(at, 1)).join('\n');
}
