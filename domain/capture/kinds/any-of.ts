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
