import type { Reading } from '../customer/schema.ts';

/** One move of a level from a reading to the next that differs. */
export interface Shift {
  at: number;
  from: number;
  to: number;
  /** What the rep said it came of. */
  cause?: string;
}

/** How a level has moved over its readings, oldest first. None where it was read once, or always the same. */
export function drift(readings: readonly Reading[]): Shift[] {
  return readings.flatMap(({ at, value, cause }, index) => {
    const before = readings[index - 1];
    if (!before || before.value === value) return [];
    return [{ at, from: before.value, to: value, ...(cause ? { cause } : {}) }];
  });
}
