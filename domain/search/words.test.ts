import { describe, expect, it } from 'vitest';
import { askedDigits, hasWord, isPartOf, plainText, wordsOf } from './words.ts';

describe('a plain text', () => {
  it.each([
    ['Ｑｕｏｔｅ　３', 'quote 3'],
    ['QUOTE', 'quote'],
    ['Café Müller', 'cafe muller'],
    ['Cafe\u0301', 'cafe'],
    ['İSTANBUL', 'istanbul'],
    ['O’Neil', "o'neil"],
    ['  two\r\nlines\t', 'two lines'],
    ['が 한국', 'が 한국'],
    ['報價單', '報價單'],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('a word', () => {
  it.each([
    ['send the quote', 'quo', true],
    ['send the quote', 'uote', false],
    ['misquote, then quote', 'quote', true],
    ['misquote', 'quote', false],
    ['re:invoice', 'invoice', true],
    ['发quote给王总', 'quote', true],
    ['把报价单发给采购', '价单', true],
    ['把报价单发给采购', '购', true],
    ['王123', '123', true],
    ['a123', '123', false],
    ['', 'a', false],
  ])('in %j: %j is there: %s', (text, word, is) => {
    expect(hasWord(text, word)).toBe(is);
  });

  it('is taken from a question once, Chinese cut where words end', () => {
    expect(wordsOf('Send 报价, SEND 3 samples!')).toEqual(['send', '报价', '3', 'samples']);
    expect(wordsOf('，。!?')).toEqual([]);
  });
});

describe('who is calling', () => {
  it.each([
    ['138 0000 0041', '0041', true],
    ['138 0000 0041', '+86 138 0000 0041', true],
    ['138 0000 0041', '0086-13800000041', true],
    ['+86 138 0000 0041', '138-0000-0041', true],
    ['+86 21 5550 1000', '(021) 55501000', true],
    ['021-55501000', '+86 21 5550 1000', true],
    ['+44 (0)20 7946 0958', '+442079460958', true],
    ['+44 20 7946 0958', '020 7946 0958', true],
    ['+1 (202) 555-0142', '２０２．５５５．０１４２', true],
    ['138 0000 0041', '138 0000 0042', false],
    ['138 0000 0041', '0000 0041 9', false],
    ['5550', '021 5550', false],
    ['', '0041', false],
  ])('%j called as %j: %s', (phone, asked, is) => {
    expect(isPartOf(plainText(phone), askedDigits(asked) ?? 'none')).toBe(is);
  });

  it.each(['041', 'room 2041', '报价2026', ''])('is not what %j asks', (text) => {
    expect(askedDigits(text)).toBeNull();
  });
});
