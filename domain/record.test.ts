import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSoftKey, parseRecordKey, type RecordKey, recordKeyText } from './record.ts';

const part = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 1, unit: 'binary' }),
  // UTF-16 units one by one, so that halves of emoji come up.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    'a/b',
    '100%',
    '%2F',
    '%uD83D',
    '陈思远',
    '👍🏽',
    '\ud83d',
    '\ude00',
    '~陈',
    ' ',
    '.',
    '..',
    '__proto__',
  ),
);
const key = fc.record({ crm: part, tenant: part, type: part, id: part });

describe('the text of a record key', () => {
  it('reads back as the key it was made from, whatever the parts hold', () => {
    fc.assert(
      fc.property(key, (some) => {
        expect(parseRecordKey(recordKeyText(some))).toEqual(some);
      }),
      { numRuns: 1000 },
    );
  });

  it('differs for two keys that differ', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        const same = JSON.stringify(Object.values(one)) === JSON.stringify(Object.values(other));
        expect(recordKeyText(one) === recordKeyText(other)).toBe(same);
      }),
    );
  });

  it('keeps the parts apart even where they hold slashes', () => {
    const one: RecordKey = { crm: 'a/b', tenant: 'c', type: 'd', id: 'e' };
    const other: RecordKey = { crm: 'a', tenant: 'b/c', type: 'd', id: 'e' };
    expect(recordKeyText(one)).not.toBe(recordKeyText(other));
  });

  it('is plain and stable for an everyday key', () => {
    const some = {
      crm: 'tryton',
      tenant: 'crm.example.com:8000/demo',
      type: 'party.party',
      id: '9007199254740993',
    };
    expect(recordKeyText(some)).toBe('tryton/crm.example.com%3A8000%2Fdemo/party.party/9007199254740993');
  });

  it('does not throw for half an emoji and keeps two different halves apart', () => {
    const some = (id: string) => recordKeyText({ crm: 'demo', tenant: 't', type: 'contacts', id });
    expect(some('\ud83d')).toBe('demo/t/contacts/%uD83D');
    expect(some('\ud83d')).not.toBe(some('\ud83e'));
  });
});

describe('a text that is no record key', () => {
  it.each([
    '',
    'demo',
    'a/b/c',
    'a/b/c/d/e',
    '/b/c/d',
    'a/b/c/',
    'a/b/c/%',
    'a/b/c/%E0%A4%A',
    'a/b/c/%uZZZZ',
  ])('gives null: %j', (text) => {
    expect(parseRecordKey(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseRecordKey(text)));
  });
});

describe('a soft key', () => {
  it('is one whose id was made from the name', () => {
    const some = { crm: 'demo', tenant: 't', type: 'contacts' };
    expect(isSoftKey({ ...some, id: '~陈思远' })).toBe(true);
    expect(isSoftKey({ ...some, id: '1042' })).toBe(false);
  });
});
