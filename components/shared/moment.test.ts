import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDue } from '../../domain/capture/due.ts';
import { wordsIn } from '../../locales/index.ts';
import { day, minute, now } from '../../tests/builders.ts';
import { fullText, ownZone } from './moment.ts';

describe('a moment written in full', () => {
  it.each(['zh-CN', 'en-US', 'en-GB'] as const)('is read back to the minute, %s', (locale) => {
    const words = wordsIn(locale === 'zh-CN' ? 'zh-CN' : 'en');
    const ahead = fc.integer({ min: 1, max: 900 * 24 * 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), ahead, (days, minutes) => {
        const from = now + days * day;
        const at = from + minutes * minute;
        const read = readDue(fullText(at, from, words), {
          now: from,
          zone: ownZone(),
          locale,
          kind: 'promise',
        });
        expect(read?.at).toBe(at);
      }),
      { numRuns: 500 },
    );
  });
});
