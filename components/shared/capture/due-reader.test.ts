import { describe, expect, it, vi } from 'vitest';
import { longestText } from '../../../domain/limits.ts';
import { readMoment } from './due-reader.ts';

vi.mock('../interface.ts', () => ({ dateLocale: () => 'en-US' }));

const now = Date.UTC(2026, 10, 25, 2);

describe('the moment a line means', () => {
  it('is read from a line that can be saved, whatever blanks follow it', async () => {
    const line = 'send the quote by Friday 3pm';
    const read = await readMoment(line, 'promise', now);
    expect(read?.spans[0]?.[0]).toBe(line.indexOf('by'));
    expect(await readMoment(line + ' '.repeat(longestText), 'promise', now)).toEqual(read);
    expect(
      await readMoment(`${'x'.repeat(longestText - line.length - 1)} ${line}`, 'promise', now),
    ).not.toBeNull();
  });

  it.each(['1', '2026-11-25 ', '周五', 'Friday 3pm ', '明天下午三点半'])(
    'is not looked for in more text than can be saved: "%s" again and again',
    async (piece) => {
      await readMoment('tomorrow', 'promise', now);
      const text = piece.repeat(100_000 / piece.length);
      const began = performance.now();
      expect(await readMoment(text, 'promise', now)).toBeNull();
      expect(performance.now() - began).toBeLessThan(50);
    },
  );
});
