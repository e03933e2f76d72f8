import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualDue } from '../../../domain/standards/lead.ts';
import { usualHours } from '../../../domain/time/usual-hours.ts';
import { wordsIn } from '../../../locales/index.ts';
import { day, now } from '../../../tests/builders.ts';
import { readMoment } from '../../shared/capture/reading.ts';
import { fullText, ownZone } from '../../shared/moment.ts';

describe('a usual due that is taken into a field', () => {
  it.each([
    ['en', 'en-US'],
    ['en', 'en-GB'],
    ['zh-CN', 'zh-CN'],
  ] as const)('reads there as the same moment, in %s as in %s', (language, locale) => {
    const words = wordsIn(language);
    const zone = ownZone();
    fc.assert(
      fc.property(
        fc.integer({ min: now, max: now + 365 * day }),
        fc.integer({ min: 1, max: 90 }),
        (at, hours) => {
          const standard = { kind: 'quote', tier: 'key', hours, told: 'tier' } as const;
          const due = usualDue(standard, { now: at, zone, work: usualHours });
          const text = words.standards.by(fullText(due?.at ?? 0, at, words));
          const read = readMoment(text, {
            now: at,
            zone,
            locale,
            promiseKinds: null,
            work: null,
            leads: null,
          });
          expect(read).toMatchObject({ at: due?.at, deadline: true });
        },
      ),
    );
  });
});
