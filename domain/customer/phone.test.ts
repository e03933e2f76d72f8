import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { e164, phoneKey, telLink } from './phone.ts';

describe('a phone as E.164', () => {
  it.each([
    ['+1 202-555-0142', '+12025550142'],
    ['+44 20 7946 0018', '+442079460018'],
    ['+86 138 0000 0041', '+8613800000041'],
    ['0086 138 0000 0041', '+8613800000041'],
    ['(0086)13800000041', '+8613800000041'],
    ['138 0000 0041', '+8613800000041'],
    ['138-0000-0041', '+8613800000041'],
    ['021-5550-1000', '+862155501000'],
    ['021-5550-1000 转 8', '+862155501000;ext=8'],
    ['021-55501000转808', '+862155501000;ext=808'],
    ['(0571) 8888-0001 分机 12', '+8657188880001;ext=12'],
    ['+1 202-555-0142 ext. 7', '+12025550142;ext=7'],
    ['+1 202-555-0142 x7', '+12025550142;ext=7'],
  ])('is certain for %s', (written, number) => {
    expect(e164(written)).toBe(number);
  });

  it.each(['202-555-0142', '13800000041', '5550 1000', '138****0041', '转 8', '', '无', '+', '00'])(
    'is not certain for %s',
    (written) => {
      expect(e164(written)).toBeNull();
    },
  );

  it('is certain where the country is known', () => {
    expect(e164('13800000041', 'CN')).toBe('+8613800000041');
    expect(e164('(202) 555-0142', 'US')).toBe('+12025550142');
  });

  it('stays the same when it is read again, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789+-() 转ext.#'), maxLength: 24 }),
        (written) => {
          const number = e164(written);
          if (number) expect(e164(number.replace(';ext=', ' ext. '))).toBe(number);
        },
      ),
    );
  });
});

describe('a link to dial', () => {
  it.each([
    ['138 0000 0041', 'tel:+8613800000041'],
    ['021-5550-1000 转 8', 'tel:+862155501000;ext=8'],
    ['202-555-0142', 'tel:2025550142'],
    ['95588', 'tel:95588'],
  ])('of %s is %s', (written, link) => {
    expect(telLink(written)).toBe(link);
  });

  it('is not made of what is no number', () => {
    for (const written of ['', '无', 'call me', '1']) expect(telLink(written)).toBeNull();
  });

  it('holds nothing but digits, a plus and an extension', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (written) => {
        expect(telLink(written) ?? 'tel:123').toMatch(/^tel:\+?\d+(?:;ext=\d+)?$/);
      }),
    );
  });
});

describe('one number written in several ways', () => {
  it.each([
    ['13800000041', '138 0000 0041'],
    ['+86 138-0000-0041', '13800000041'],
    ['021-5550-1000 转 8', '(021)55501000 ext. 8'],
    ['(202) 555-0142', '202.555.0142'],
  ])('has one key: %s, %s', (one, other) => {
    expect(phoneKey(one)).not.toBeNull();
    expect(phoneKey(one)).toBe(phoneKey(other));
  });

  it('is told from its extensions', () => {
    expect(phoneKey('021-5550-1000 转 8')).not.toBe(phoneKey('021-5550-1000 转 9'));
  });

  it('has no key where digits are masked or too few', () => {
    for (const written of ['138****0041', '95588', '', '12']) expect(phoneKey(written)).toBeNull();
  });
});
