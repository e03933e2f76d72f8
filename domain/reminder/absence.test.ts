import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour, minute, now } from '../../tests/builders.ts';
import { type Absence, absenceSince, longestSilence, noteEvery, withAbsence } from './absence.ts';

describe('an absence', () => {
  it('is a silence of more than twelve minutes, and nothing before the first tick', () => {
    const from = now - 12 * minute - 1;
    expect(absenceSince(undefined, now)).toBeNull();
    expect(absenceSince(now - 12 * minute, now)).toBeNull();
    expect(absenceSince(from, now)).toEqual({ from, until: now });
  });

  it('is never told of ticks that came, though one is written down only every four minutes', () => {
    expect(noteEvery).toBe(4 * minute);
    // The slowest beat is five minutes.
    expect(longestSilence).toBeGreaterThan(noteEvery + 5 * minute);
  });

  it('is none when the clock was set back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 * day }), (ahead) => {
        expect(absenceSince(now + ahead, now)).toBeNull();
      }),
    );
  });

  it('is told apart from an earlier one the rep has not taken note of, and before it', () => {
    const [monday, thursday] = [
      { from: now, until: now + day },
      { from: now + 3 * day, until: now + 4 * day },
    ];
    expect(withAbsence([], monday)).toEqual([monday]);
    expect(withAbsence([monday], thursday)).toEqual([thursday, monday]);
  });

  it('goes on where the machine woke for a few minutes only', () => {
    const night = { from: now, until: now + hour };
    const [soon, later] = [12 * minute, 12 * minute + 1].map((awake) => night.until + awake);
    const [until, before] = [now + 9 * hour, { from: now - 2 * day, until: now - day }];
    expect(withAbsence([night, before], { from: soon ?? 0, until })).toEqual([{ from: now, until }, before]);
    expect(withAbsence([night], { from: later ?? 0, until })).toEqual([{ from: later, until }, night]);
  });

  it('is one with what a clock that ran ahead had counted, and found twice it is one', () => {
    expect(
      withAbsence([{ from: now, until: now + 9 * day }], { from: now + hour, until: now + day }),
    ).toEqual([{ from: now, until: now + day }]);
    const twice = withAbsence([{ from: now, until: now + hour }], { from: now, until: now + 2 * hour });
    expect(twice).toEqual([{ from: now, until: now + 2 * hour }]);
  });

  it('is remembered with nineteen before it', () => {
    const nth = (days: number) => ({ from: now + days * day, until: now + days * day + hour });
    let all: Absence[] = [];
    for (let days = 0; days <= 20; days++) all = withAbsence(all, nth(days));
    expect(all).toHaveLength(20);
    expect([all[0], all.at(-1)]).toEqual([nth(20), nth(1)]);
  });
});
