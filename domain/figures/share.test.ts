import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from './share.ts';
import { median, percentile } from './spread.ts';

describe('k of n', () => {
  // By hand: 0 of n reaches up to z² / (n + z²), and n of n down to n / (n + z²), with z² = 3.8415.
  it.each([
    [0, 1, 0, 0.793],
    [1, 1, 0.207, 1],
    [1, 2, 0.095, 0.905],
    [3, 3, 0.4385, 1],
    [5, 10, 0.237, 0.763],
    [0, 10, 0, 0.278],
    [9, 10, 0.596, 0.982],
    [80, 100, 0.711, 0.867],
  ])('%d of %d lies between %d and %d', (k, n, low, high) => {
    const share = shareOf(k, n);
    expect(share.low).toBeCloseTo(low, 3);
    expect(share.high).toBeCloseTo(high, 3);
  });

  it('of nothing is no rate', () => {
    expect(shareOf(0, 0)).toEqual({ k: 0, n: 0, rate: null, low: 0, high: 1 });
  });

  it('lies within its interval, which lies within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (k, more) => {
        const { rate, low, high } = shareOf(k, k + more + 1);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(rate).toBeGreaterThanOrEqual(low);
        expect(rate).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the middle', () => {
  it.each([
    [[], null, null],
    [[5], 5, 5],
    [[1, 3], 2, 3],
    [[9, 1, 5], 5, 9],
    [[1, 2, 3, 4, 5], 3, 4],
    [[10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5.5, 8],
  ])('of %j is %d, and four in five do not exceed %d', (some, middle, most) => {
    expect(median(some)).toBe(middle);
    expect(percentile(some, 0.8)).toBe(most);
  });
});
