import { describe, expect, it } from 'vitest';
import { operationOf, tryOnce } from './operations.ts';

describe('an act', () => {
  it('is one operation however often it is clicked, and another one once it is seen to have changed', () => {
    expect(operationOf('done', 'r1', 0)).toBe(operationOf('done', 'r1', 0));
    const others = [operationOf('done', 'r1', 0), operationOf('done', 'r1', 1), operationOf('done', 'r2', 0)];
    expect(new Set([...others, operationOf('snooze', 'r1', 0)]).size).toBe(4);
  });
});

describe('an act that is tried until it is answered', () => {
  const level = (value: number) => ['level', 'r1', value];
  const lost = (tried: string[]) => (opId: string) => {
    tried.push(opId);
    return Promise.reject(new Error('no answer'));
  };
  const answered = (opId: string) => Promise.resolve(opId);

  it('is one operation at each try, and another one once more after the answer', async () => {
    const tried: string[] = [];
    for (let time = 0; time < 2; time++) await tryOnce(level(4), lost(tried)).catch(() => {});
    tried.push(await tryOnce(level(4), answered));
    expect(new Set(tried).size).toBe(1);
    expect(await tryOnce(level(4), answered)).not.toBe(tried[0]);
  });

  it('is not the operation of another act that was lost', async () => {
    const tried: string[] = [];
    await tryOnce(level(4), lost(tried)).catch(() => {});
    expect(await tryOnce(level(5), answered)).not.toBe(tried[0]);
  });
});
