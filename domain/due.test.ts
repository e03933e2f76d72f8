import { describe, expect, it } from 'vitest';
import { due, now } from '../tests/builders.ts';
import { dueSchema } from './due.ts';

describe('a due moment from outside', () => {
  it.each(['Asia/Shanghai', 'America/New_York', 'UTC'])('is taken in the zone %s', (zone) => {
    expect(dueSchema.safeParse(due(now, { zone })).success).toBe(true);
  });

  it.each(['', 'Mars/Base', '../../etc', 'x'.repeat(65)])(
    'is refused in the zone %j, which no clock knows',
    (zone) => {
      expect(dueSchema.safeParse(due(now, { zone })).success).toBe(false);
    },
  );

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1])(
    'is refused at %d, which is no instant',
    (at) => {
      expect(dueSchema.safeParse(due(at)).success).toBe(false);
    },
  );
});
