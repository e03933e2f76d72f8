import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../locales/index.ts';
import { standingOf } from './standing.ts';

const words = wordsIn('en');
const { standing: say } = words.expectations;
const levels = (
  canLiveWith: number | null,
  hopesFor: number | null,
  canGive: number | null,
  happened: number | null,
) => ({
  canLiveWith,
  hopesFor,
  canGive,
  happened,
});

describe('what the levels say', () => {
  it('is nothing where nothing is known', () => {
    expect(standingOf(levels(null, null, null, null), words)).toEqual({
      gap: null,
      zone: null,
      satisfaction: null,
      narrow: false,
    });
  });

  it('is told as far as it is known, each by itself', () => {
    const said = standingOf(levels(null, 4, 3, null), words);
    expect(said.gap).toEqual({ tone: 'risk', text: `▲ ${words.levels.gapHigh(1)}` });
    expect([said.zone, said.satisfaction]).toEqual([null, null]);
    expect(standingOf(levels(2, 4, null, null), words).zone?.text).toBe(say.range(2, 4));
  });

  it.each([
    [1, say.below, 'risk'],
    [2, say.inside, 'kept'],
    [4, say.inside, 'kept'],
    [5, say.above, 'kept'],
  ] as const)('tells where %i lies between 2 and 4', (happened, where, tone) => {
    const { zone } = standingOf(levels(2, 4, null, happened), words);
    expect(zone).toEqual({ tone, text: `${where} (${say.range(2, 4)})` });
  });

  it('tells where it lies when both ends are the same, and that this is narrow', () => {
    const { zone, narrow } = standingOf(levels(3, 3, null, 2), words);
    expect(zone?.text).toContain(say.below);
    expect(narrow).toBe(true);
  });

  it('asks to look again where the ends contradict each other, and places nothing between them', () => {
    expect(standingOf(levels(4, 3, null, 3), words).zone).toEqual({ tone: 'risk', text: say.contradicts });
  });
});
