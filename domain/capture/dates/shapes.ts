import type { Token } from './tokens.ts';

type Found = Pick<Token, 'to' | 'means'>;

/** Dates in one number, `yyyymmdd`; the year is 0 where none is written. */
export function packDate(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

/** The parts of a packed date. */
export function unpackDate(packed: number): { year: number; month: number; day: number } {
  return { year: Math.floor(packed / 10_000), month: Math.floor(packed / 100) % 100, day: packed % 100 };
}

const year = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** What is known by how it is written, tried in order. The numbers found are given as text. */
const shapes: { pattern: RegExp; means: (...found: string[]) => Token['means'] }[] = [
  // 2026-11-28, 2026/11/28, 2026.11.28
  {
    pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])(?!\2\d)/y,
    means: (y = '', _sign, m = '', d = '') => ({ written: packDate(Number(y), Number(m), Number(d)) }),
  },
  // 11/28/2026, 28/11/26, 11-28-2026
  {
    pattern: /(\d{1,2})(?:\/(\d{1,2})\/|-(\d{1,2})-)(\d{4}|(?<=\/)\d{2})(?![\d/-])/y,
    means: (one = '', two = '', dashed = '', y = '') => ({
      slashed: packDate(year(y), Number(one), Number(two || dashed)),
    }),
  },
  // 28.11.2026
  {
    pattern: /(\d{1,2})\.(\d{1,2})\.(20\d{2})(?![\d.])/y,
    means: (one = '', two = '', y = '') => ({ slashed: packDate(Number(y), Number(one), Number(two)) }),
  },
  // 15:30, 3:30; seconds are passed over
  {
    pattern: /(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)(?!:)(?:[- ]?ish(?![a-z]))?/y,
    means: (h = '', m = '') =>
      Number(h) <= 24 && Number(m) < 60 ? clockMeans(Number(h) * 60 + Number(m), h.length) : {},
  },
  // 11/28
  {
    pattern: /(\d{1,2})\/(\d{1,2})(?![\da-z/])/y,
    means: (one = '', two = '') => ({ slashed: packDate(0, Number(one), Number(two)) }),
  },
  // 11.28, 3.30pm; 11-28
  {
    pattern: /(\d{1,2})\.(\d{1,2})(?![\d.])/y,
    means: (one = '', two = '') => ({
      decimal: Number(`${one}.${two}`),
      dotted: packDate(0, Number(one), Number(two)),
    }),
  },
  // 10ish, 0845, 1530hrs
  { pattern: /(\d{1,2})[- ]?ish(?![a-z])/y, means: (h = '') => ({ roughHour: Number(h) }) },
  {
    pattern: /(0\d[0-5]\d|(?:1\d|2[0-3])[0-5]\d(?=\s?(?:hrs|h)(?![a-z])))(?:\s?(?:hrs|h)(?![a-z]))?(?!\d)/y,
    means: (digits = '') => ({ fourDigits: Number(digits) }),
  },
  { pattern: /(\d+\.\d+)(?![\d.])/y, means: (decimal = '') => ({ decimal: Number(decimal) }) },
  // 28th
  { pattern: /(\d{1,2})(?:st|nd|rd|th)(?![a-z])/y, means: (d = '') => ({ ordinalNumber: Number(d) }) },
  {
    pattern: /((?:19|2\d)\d{2}|9999)(?!\d)/y,
    means: (y = '') => ({ yearNumber: Number(y), number: Number(y) }),
  },
  {
    pattern: /(\d+)/y,
    means: (n = '') => {
      if (n.length > 6) return {};
      return n.length === 2 ? { number: Number(n), twoDigits: Number(n) } : { number: Number(n) };
    },
  },
];

/** Minutes after midnight; an hour in two digits is meant as it is written. */
function clockMeans(minutes: number, digits: number): Token['means'] {
  return digits === 2 ? { clock: minutes, exactClock: minutes } : { clock: minutes };
}

/** A number, clock time or written date that begins at a place and ends before `limit`. */
export function shapeAt(line: string, at: number, limit: number): Found | null {
  const sign = line.charCodeAt(at);
  if (sign < 48 || sign > 57) return null;
  for (const { pattern, means } of shapes) {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found && at + found[0].length <= limit)
      return { to: at + found[0].length, means: means(...found.slice(1)) };
  }
  return null;
}
