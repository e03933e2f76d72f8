/** The middle of some numbers, the mean of two middles; null of none. */
export function median(some: readonly number[]): number | null {
  const sorted = [...some].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** The smallest of some numbers that at least this share of them does not exceed; null of none. */
export function percentile(some: readonly number[], share: number): number | null {
  const sorted = [...some].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
