/** What stands around the words. */
interface Around {
  before?: string;
  behind?: string;
  flags?: string;
}

/** One pattern of many words, some with a small pattern of their own; given in rows, so that they can be read. */
export function anyOf(
  rows: readonly string[],
  { before = '', behind = '', flags = '' }: Around = {},
): RegExp {
  return new RegExp(`${before}(?:${rows.join('|')})${behind}`, flags);
}

/** Words that are tried row by row: one pattern of hundreds takes the engine tenths of a second to prepare. */
export function rowsOf(rows: readonly string[], around: Around = {}): Pick<RegExp, 'test' | 'exec'> {
  const patterns = rows.map((row) => anyOf([row], around));
  return {
    test: (text) => patterns.some((pattern) => pattern.test(text)),
    exec: (text) => {
      for (const pattern of patterns) {
        const found = pattern.exec(text);
        if (found) return found;
      }
      return null;
    },
  };
}
