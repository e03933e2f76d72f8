import { describe, expect, it } from 'vitest';
import { operationOf } from './operations.ts';

describe('an act', () => {
  it('is one operation however often it is clicked, and another one once it is seen to have changed', () => {
    expect(operationOf('done', 'r1', 0)).toBe(operationOf('done', 'r1', 0));
    const others = [operationOf('done', 'r1', 0), operationOf('done', 'r1', 1), operationOf('done', 'r2', 0)];
    expect(new Set([...others, operationOf('snooze', 'r1', 0)]).size).toBe(4);
  });
});
