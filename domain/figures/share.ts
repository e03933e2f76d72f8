/** k of n, with the interval in which the true share lies in 19 of 20 cases. */
export interface Share {
  k: number;
  n: number;
  /** k / n; null where there is nothing to count, for a made-up number would be a lie. */
  rate: number | null;
  low: number;
  high: number;
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959964;

/** k of n with its Wilson 95 % interval, which is honest about small numbers: 3 of 3 is 44 to 100 %. */
export function shareOf(k: number, n: number): Share {
  if (n === 0) return { k, n, rate: null, low: 0, high: 1 };
  const rate = k / n;
  const spread = z * Math.sqrt((rate * (1 - rate)) / n + z ** 2 / (4 * n ** 2));
  const [middle, whole] = [rate + z ** 2 / (2 * n), 1 + z ** 2 / n];
  return {
    k,
    n,
    rate,
    low: k === 0 ? 0 : Math.max(0, (middle - spread) / whole),
    high: k === n ? 1 : Math.min(1, (middle + spread) / whole),
  };
}
