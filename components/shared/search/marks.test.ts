import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../storage/database.ts';
import { saveEntry } from '../../../storage/operations/entries.ts';
import { search } from '../../../storage/search.ts';
import { now, target } from '../../../tests/builders.ts';
import { freshDatabase } from '../../../tests/database.ts';
import { marksIn, marksInPhone, type Span, shownFrom } from './marks.ts';

const piecesOf = (text: string, marks: readonly Span[]) =>
  marks.map(([start, end]) => text.slice(start, end));
const marked = (text: string, sought: string) => piecesOf(text, marksIn(text, sought));

/** Words as they stand in records: Chinese and English, of every case and width, and what lies between them. */
const pieces = [
  '报价',
  '报价单',
  '样品',
  '把',
  'quote',
  'Quote',
  'REVISED',
  'uote',
  'ＱＵＯＴＥ',
  'straße',
  'ﬁnal',
];
const between = [' ', '，', '', '-', ' 3 ', '\n', '😀'];
const line = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...between)), { minLength: 1, maxLength: 9 })
  .map((all) => all.flat().join(''));
const anyText = fc.oneof(line, fc.string({ unit: 'binary', maxLength: 40 }));

describe('the words that were looked for', () => {
  it.each([
    ['周五把报价单发给采购部', '报价单', ['报价单']],
    ['报价和报价单', '报价', ['报价', '报价']],
    ['Send the revised quote', 'quo', ['quo']],
    ['unquote the quote', 'quote', ['quote']],
    ['Send the REVISED quote', 'revised QUOTE', ['REVISED', 'quote']],
    ['ＱＵＯＴＥ 2 ready', 'quote', ['ＱＵＯＴＥ']],
    ['quote ready', 'ＱＵＯ', ['quo']],
    ['re:invoices', 'invoice', ['invoice']],
    ['把quote发走', 'quote', ['quote']],
    ['ﬁnal quote', 'f', ['ﬁ']],
    ['nothing of it', 'quote', []],
    ['all of it', '', []],
    ['!?', '!?', []],
  ])('in "%s" for "%s" are %j', (text, sought, expected) => {
    expect(marked(text, sought)).toEqual(expected);
  });

  it('are marked in order, apart from one another, and never in the middle of a letter', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, sought) => {
        const marks = marksIn(text, sought);
        const edges = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index));
        edges.add(text.length);
        let behind = -1;
        for (const [start, end] of marks) {
          expect(start).toBeGreaterThan(behind);
          expect(end).toBeGreaterThan(start);
          expect(edges.has(start) && edges.has(end)).toBe(true);
          behind = end;
        }
      }),
    );
  });

  it('are the same whatever case and width either is written in', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    const plain = fc.array(fc.constantFrom('quote', 'a4', '报价', 'X', ' ', '-'), { maxLength: 9 });
    fc.assert(
      fc.property(plain, plain, (some, others) => {
        const [text, sought] = [some.join(''), others.join('')];
        const marks = marksIn(text, sought);
        for (const change of [wide, (said: string) => said.toUpperCase()]) {
          expect(marksIn(change(text), sought)).toEqual(marks);
          expect(marksIn(text, change(sought))).toEqual(marks);
        }
      }),
    );
  });
});

describe('what the search finds', () => {
  let database: Database;
  const texts = fc.sample(line, { numRuns: 150, seed: 7 });

  beforeAll(async () => {
    database = await freshDatabase();
    for (const [index, text] of texts.entries()) {
      const entry = { kind: 'note' as const, id: `n${index}`, text };
      await saveEntry(database, { opId: `o${index}`, target: target(), entry }, now + index);
    }
  });
  afterAll(() => database.close());

  it('is marked, and nothing else is, for every single word', async () => {
    for (const word of ['报价', '样品', '把', 'quo', 'QUOTE', 'ｑｕｏｔｅ', 'rev', 'uote', '3', 'stra']) {
      const { entries } = await search(database, word, 200);
      const found = new Set(entries.map(({ text }) => text));
      const withMarks = new Set(
        texts.map((text) => text.trim()).filter((text) => marked(text, word).length > 0),
      );
      expect(found, word).toEqual(withMarks);
      expect(found.size, word).toBeGreaterThan(0);
    }
  });

  it('is marked for several words', async () => {
    await fc.assert(
      fc.asyncProperty(line, async (sought) => {
        const { entries } = await search(database, sought.slice(0, 12), 200);
        for (const { text } of entries) expect(marked(text, sought.slice(0, 12))).not.toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the digits that were looked for', () => {
  it.each([
    ['+1 202-555-0142', '0142', ['0142']],
    ['138 0000 0041', '0004', ['0 004']],
    ['138 0000 0041', '138 0000', ['138 0000']],
    ['(202) 555 0142', '2025', ['202) 5']],
    ['138 0000 0041', '２０４１', []],
    ['138 0000 2041', '２０４１', ['2041']],
    ['138 0000 0041', '041', []],
    ['138 0000 0041', 'room 0041', []],
    ['', '0041', []],
  ])('in %s for "%s" are %j', (phone, sought, expected) => {
    expect(piecesOf(phone, marksInPhone(phone, sought))).toEqual(expected);
  });

  it('are marked however the number is written, from the first of them to the last', () => {
    const number = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('', ' ', '-', ') ')), {
      minLength: 6,
      maxLength: 14,
    });
    fc.assert(
      fc.property(number, fc.nat(8), fc.integer({ min: 4, max: 8 }), (some, from, length) => {
        const phone = some.flat().join('');
        const digits = phone.replace(/\D/g, '');
        const sought = digits.slice(from, from + length);
        fc.pre(sought.length >= 4);
        const found = piecesOf(phone, marksInPhone(phone, sought));
        expect(found.some((piece) => piece.replace(/\D/g, '').includes(sought))).toBe(true);
        for (const piece of found) expect(piece).toMatch(/^\d.*\d$/);
      }),
    );
  });
});

describe('a long text', () => {
  it('begins at its first letter where its first mark is seen anyway', () => {
    expect(shownFrom('Send the revised quote', [[17, 22]])).toBe(0);
    expect(shownFrom('周五把报价单发给采购部', [[3, 6]])).toBe(0);
    expect(shownFrom('x'.repeat(500), [])).toBe(0);
  });

  it('begins shortly before its first mark where that lies far behind, at a word', () => {
    const text = `${'all that was said before '.repeat(9)}the revised quote goes out`;
    const at = text.indexOf('quote');
    expect(text.slice(shownFrom(text, [[at, at + 5]]))).toMatch(/^that was said before the revised quote/);
  });

  it('never begins behind its first mark, far before it, or in the middle of a letter', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), line, (before, rest) => {
        const text = before.join(' ') + rest;
        const start = text.length - rest.length;
        const from = shownFrom(text, [[start, text.length]]);
        expect(from).toBeLessThanOrEqual(start);
        if (from > 0) expect(start - from).toBeLessThanOrEqual(36);
        else expect(start).toBeLessThanOrEqual(56);
        const edges = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
        expect(from === start || edges.includes(from)).toBe(true);
      }),
    );
  });
});
