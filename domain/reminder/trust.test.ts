import { describe, expect, it } from 'vitest';
import { noticesDoubtful } from './trust.ts';

const at = Date.UTC(2026, 10, 20, 9);

describe('notices are in doubt', () => {
  it.each([
    ['while the browser blocks them', null, 'denied', true],
    ['while the browser blocks them, whatever was seen before', { seen: true, at }, 'denied', true],
    ['after the rep did not see the test', { seen: false, at }, 'granted', true],
    ['not before any test', null, 'granted', false],
    ['not after he saw the test', { seen: true, at }, 'granted', false],
  ] as const)('%s', (_when, noticesSeen, permission, doubtful) => {
    expect(noticesDoubtful({ noticesSeen }, permission)).toBe(doubtful);
  });
});
