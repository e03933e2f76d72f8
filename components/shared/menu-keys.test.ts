import { describe, expect, it } from 'vitest';
import { nextItem } from './menu-keys.ts';

describe('a menu', () => {
  const texts = ['Done in part', 'Shelve', 'Decline', 'Undo'];
  it.each([
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['d', 0, 2],
    ['D', 2, 0],
    ['x', 0, null],
    ['Enter', 0, null],
  ] as const)('goes by %s from item %d to %s', (key, at, to) => {
    expect(nextItem(key, texts, at)).toBe(to);
  });
});
