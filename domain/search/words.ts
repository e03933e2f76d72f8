// How a text that is looked for is compared with one that was written. No index depends on where a text falls into
// words: it is looked through as it stands, so words are cut in the question only.

/** A text in the one form in which texts are compared: without width, case and accents, on one line. */
export function plainText(text: string): string {
  return sameLetters(text).replace(/\s+/g, ' ').trim();
}

/** The same with every blank as it was written. */
export function sameLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[’ʼ]/g, "'")
    .normalize('NFC');
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text that is looked for, each once. Chinese falls into words, for it is written without spaces. */
export function wordsOf(text: string): string[] {
  const words = [...segmenter.segment(plainText(text.slice(0, 300)))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  return [...new Set(words)];
}

const han = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const inWord = /[\p{L}\p{N}]/u;

/** Where a plain text next has a word: a Chinese one anywhere, any other where a word begins. -1 if it has not. */
export function nextPlace(text: string, word: string, from = 0): number {
  let at = text.indexOf(word, from);
  if (han.test(word)) return at;
  while (at > 0 && isWithinWord(text[at - 1] ?? '')) at = text.indexOf(word, at + 1);
  return at;
}

function isWithinWord(before: string): boolean {
  return inWord.test(before) && !han.test(before);
}

/** Whether a plain text has a word. */
export function hasWord(text: string, word: string): boolean {
  return nextPlace(text, word) >= 0;
}

/** The digits of a phone that is looked for; null where something else is meant, or there are fewer than four. */
export function askedDigits(text: string): string | null {
  const plain = plainText(text);
  if (/\p{L}/u.test(plain)) return null;
  const digits = digitsOf(plain);
  return digits.length >= 4 ? digits : null;
}

/**
 * Whether digits are a part of a phone, or the phone as it is dialled from elsewhere. Two forms of one number differ in
 * what comes before it: +86, 0086, 0.
 *
 * @param phone as it was written, plain
 */
export function isPartOf(phone: string, digits: string): boolean {
  const written = digitsOf(phone);
  if (written.includes(digits)) return true;
  const [known, asked] = [written, digits].map((one) => one.replace(/^0+/, '')) as [string, string];
  if (known.length < wholeNumber || asked.length < wholeNumber) return false;
  return known.includes(asked) || asked.endsWith(known);
}

/** From how many digits on a number can be told from another without what comes before it. */
const wholeNumber = 7;

function digitsOf(text: string): string {
  return text.replace(/\(0\)/g, '').replace(/\D/g, '');
}
