import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.ts';

describe('text from a page', () => {
  it.each([
    ['  Grace \n\t Whitfield ', 'Grace Whitfield'],
    ['Grace\u00a0Whitfield', 'Grace Whitfield'],
    ['王\u3000总', '王 总'],
    ['\u202eGrace\u202c', 'Grace'],
    ['\u200bGrace\ufeff', 'Grace'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['Tom &amp; Co', 'Tom &amp; Co'],
    ['👍🏽 Grace', '👍🏽 Grace'],
    ['Gra\ud83dce', 'Grace'],
  ])('is cleaned and otherwise as it stands: %j', (raw, text) => {
    expect(cleanText(raw)).toBe(text);
  });

  it.each([
    '-',
    '--',
    '—',
    ' – ',
    '...',
    '…',
    'Unknown',
    'N/A',
    'none',
    '无',
    '未知',
    '暂无',
    '未填写',
    '\u200b-',
    '',
    '   ',
  ])('is empty where the CRM shows a placeholder: %j', (raw) => {
    expect(cleanText(raw)).toBe('');
  });

  it('is empty where there is none', () => {
    expect(cleanText(null)).toBe('');
    expect(cleanText(undefined)).toBe('');
  });

  it('is no longer than three hundred, without half an emoji at its end', () => {
    expect(cleanText('x'.repeat(400))).toHaveLength(300);
    expect(cleanText(`${'x'.repeat(299)}👍`)).toBe('x'.repeat(299));
  });

  it('is well-formed, trimmed and stays the same when it is cleaned again', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 });
    const raw = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      units.map((some) => String.fromCharCode(...some)),
    );
    fc.assert(
      fc.property(raw, (some) => {
        const text = cleanText(some);
        expect(text).not.toMatch(/\p{Cs}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|^\s|\s$|\s\s/u);
        expect(text.length).toBeLessThanOrEqual(300);
        expect(cleanText(text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
