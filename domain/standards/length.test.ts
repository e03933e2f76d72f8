import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUnit, readLength } from './length.ts';

const dayHours = 9;

describe('a typed length of time', () => {
  it.each([
    ['4 h', 4],
    ['4h', 4],
    [' 4 小时 ', 4],
    ['半天', 4.5],
    ['half a day', 4.5],
    ['2 days', 18],
    ['２天', 18],
    ['两天半', 22.5],
    ['1.5 days', 13.5],
    ['1 day 4 h', 13],
    ['1天4小时', 13],
    ['1天，4小时', 13],
    ['two weeks', 90],
    ['24 h', 9],
    ['24 working hours', 24],
    ['0.1 h', 0.1],
  ])('"%s" is %d working hours', (text, hours) => {
    expect(readLength(text, dayHours)).toBeCloseTo(hours, 9);
  });

  it.each([
    '',
    ' ',
    '2',
    'soon',
    '0 days',
    '2 days or so',
    '大概2天',
    '2天3',
    '-2 days',
    '3 days ago',
    '-',
    '<b>1 h</b>',
  ])('"%s" is none', (text) => {
    expect(readLength(text, dayHours)).toBe('unreadable');
  });

  it('may be no longer than a standard', () => {
    expect(readLength('2000 h', dayHours)).toBe(2000);
    expect(readLength('2001 h', dayHours)).toBe('too-long');
    expect(readLength(`${'9'.repeat(400)} days`, dayHours)).toBe('too-long');
  });

  it('is never anything but hours that may be stored, or why not', () => {
    const piece = fc.constantFrom(
      '1',
      '2.5',
      '半',
      '两',
      '个',
      '天',
      ' h',
      'day',
      '小时',
      '周',
      ' ',
      '，',
      '-',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const read = readLength(text, dayHours);
          if (typeof read === 'string') return;
          expect(read).toBeGreaterThan(0);
          expect(read).toBeLessThanOrEqual(2000);
        },
      ),
    );
  });

  it('reads the same with another beside it as both apart', () => {
    const length = fc.tuple(fc.integer({ min: 1, max: 23 }), fc.constantFrom(' h', '小时', ' days', '天'));
    fc.assert(
      fc.property(length, length, (one, other) => {
        const [first, second] = [one.join(''), other.join('')];
        const sum = [first, second].map((text) => Number(readLength(text, dayHours))).reduce((a, b) => a + b);
        expect(readLength(`${first} ${second}`, dayHours)).toBeCloseTo(sum, 9);
      }),
    );
  });
});

describe('the unit a length is said in', () => {
  it.each([
    [4, 'hour', 4],
    [4.5, 'day', 0.5],
    [9, 'day', 1],
    [13, 'hour', 13],
    [90, 'day', 10],
  ])('of %d hours is %s', (hours, unit, count) => {
    expect(inUnit(hours, dayHours)).toEqual({ unit, count });
  });
});
