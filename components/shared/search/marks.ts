import { askedDigits, nextPlace, sameLetters, wordsOf } from '../../../domain/search/words.ts';

/** A part of a text, from its first character to behind its last. */
export type Span = readonly [start: number, end: number];

const letters = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** Texts of letters that stay one each when they are folded, as nearly all are. */
const simple = /^[\0-\x7fÀ-ÿ‘’“”–—\u3000-\u303f\u3400-\u9fff！-～]*$/;

/**
 * Where a text has the words that were looked for, in order and apart from one another. By the rules of the search:
 * letters of any case and width are the same, a Chinese word counts anywhere, any other where a word begins. Only whole
 * letters are marked, as they are seen.
 */
export function marksIn(text: string, sought: string): Span[] {
  const folded = fold(text);
  const found = wordsOf(sought).flatMap((word) =>
    placesOf(folded.said, word).map((at) => folded.written(at, at + word.length)),
  );
  return merged(found);
}

/**
 * Where a phone number has the digits that were looked for, with what is written between them. Nothing unless four
 * digits or more were typed, and nothing else.
 */
export function marksInPhone(phone: string, sought: string): Span[] {
  const digits = askedDigits(sought);
  if (digits === null) return [];
  const folded = fold(phone);
  const at = [...folded.said.matchAll(/\d/g)].map(({ index }) => index);
  const own = at.map((index) => folded.said[index]).join('');
  return merged(
    placesIn(own, digits).map((first) =>
      folded.written(at[first] ?? 0, (at[first + digits.length - 1] ?? 0) + 1),
    ),
  );
}

/** How much fits before the first mark, in two lines where there is least room. A Chinese letter is two wide. */
const room = 56;
/** How much is shown before the first mark where it does not all fit. */
const leadIn = 36;
/** Further back than this from the first mark, in characters, nothing needs to be measured. */
const farBack = 200;

/** From where a text is shown, so that its first mark is among what is seen. 0 where that is so anyway. */
export function shownFrom(text: string, marks: readonly Span[]): number {
  const start = marks[0]?.[0] ?? 0;
  const back = Math.max(0, start - farBack);
  const before = [...letters.segment(text.slice(back, start))];
  if (back === 0 && sum(before.map(widthOf)) <= room) return 0;
  let width = 0;
  const lead = before.findLastIndex((letter) => {
    width += widthOf(letter);
    return width > leadIn;
  });
  // Not in the middle of a word, where there is a space soon.
  const space = before.findIndex(({ segment }, index) => index >= lead && segment.trim() === '');
  return back + (before[(space < 0 ? lead : space) + 1]?.index ?? start - back);
}

/** A text as the search compares it. */
interface Folded {
  said: string;
  /** Where a part of it stands in the text as it is written. */
  written: (start: number, end: number) => Span;
}

function fold(text: string): Folded {
  if (simple.test(text)) return { said: sameLetters(text), written: (start, end) => [start, end] };
  let said = '';
  const places: Span[] = [];
  for (const { segment, index } of letters.segment(text)) {
    const low = sameLetters(segment);
    said += low;
    for (let unit = 0; unit < low.length; unit++) places.push([index, index + segment.length]);
  }
  return { said, written: (start, end) => [places[start]?.[0] ?? 0, places[end - 1]?.[1] ?? 0] };
}

/** Where a word stands so that the search counts it. */
function placesOf(said: string, word: string): number[] {
  const places: number[] = [];
  for (let at = nextPlace(said, word); at >= 0; at = nextPlace(said, word, at + 1)) places.push(at);
  return places;
}

function placesIn(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** Spans in order; those that overlap or touch are one. */
function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}

function widthOf({ segment }: { segment: string }): number {
  return /[\u1100-\uffdc]/.test(segment) ? 2 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
