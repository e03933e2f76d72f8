const letter = String.raw`[\p{Script=Latin}\p{M}\p{N}_]`;

/**
 * A pattern for a word or phrase as it stands in a text: its Latin ends with no letter beside them, its plural with it,
 * blanks as wide as they come. Chinese words have no ends to look at. `flags` with `u`.
 */
export function wholeWord(word: string, flags: string): RegExp {
  const body = literally(word).replace(/\s+/g, String.raw`\s+`);
  const [first = '', last = ''] = [[...word].at(0), [...word].at(-1)];
  const before = isLetter(first) ? `(?<!${letter})` : '';
  const plural = /\p{Script=Latin}/u.test(last) ? '(?:e?s)?' : '';
  const behind = isLetter(last) ? `(?!${letter})` : '';
  return new RegExp(before + body + plural + behind, flags);
}

/** A text as a pattern for just this text. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function isLetter(sign: string): boolean {
  return new RegExp(`^${letter}$`, 'u').test(sign);
}
