import { type ExpectationLevel, expectationLevels } from './names.ts';
import type { ExpectationRow } from './schema.ts';

// Every figure here is null where a level it needs is unknown: nothing is filled in, so nothing is made up.

/** The latest value of each of the four levels; null for one that nobody has read. */
export type LevelValues = Record<ExpectationLevel, number | null>;

export function latestLevels({ body }: ExpectationRow): LevelValues {
  const latest = expectationLevels.map((name) => [name, body.levels[name].at(-1)?.value ?? null]);
  return Object.fromEntries(latest) as LevelValues;
}

/** How much more the customer hopes for than we can give, in steps; below 0 we can give more. */
export function gap({ hopesFor, canGive }: Pick<LevelValues, 'hopesFor' | 'canGive'>): number | null {
  return difference(hopesFor, canGive);
}

/** What happened against what was hoped for, in steps (满意度 = 体验 − 期望): the rep's estimate, not the customer's word. */
export function satisfaction({
  happened,
  hopesFor,
}: Pick<LevelValues, 'hopesFor' | 'happened'>): number | null {
  return difference(happened, hopesFor);
}

/** To a tenth: overall levels are means, and no estimate is finer. */
function difference(more: number | null, less: number | null): number | null {
  if (more === null || less === null) return null;
  // Adding 0 makes of "minus nothing" plain nothing.
  return Math.round((more - less) * 10) / 10 + 0;
}

/** How wide the zone of tolerance is, in steps; null also where less is hoped for than can be lived with. */
export function zoneWidth({ canLiveWith, hopesFor }: LevelValues): number | null {
  const width = difference(hopesFor, canLiveWith);
  return width === null || width < 0 ? null : width;
}

/** A zone so narrow that one step decides. */
const narrowest = 1;

/** Whether there is next to no room between what can be lived with and what is hoped for. An unknown zone is not narrow. */
export function isNarrow(levels: LevelValues): boolean {
  const width = zoneWidth(levels);
  return width !== null && width <= narrowest;
}

/** Where what happened lies in the zone of tolerance. */
export interface ZonePosition {
  /** Below what can be lived with, between the two ends, or above what was hoped for. */
  where: 'below' | 'inside' | 'above';
  /** 0 at what can be lived with, 1 at what was hoped for; null where both are the same and only `where` can be told. */
  position: number | null;
}

/** Where what happened lies in the zone; null where one of the three levels is unknown or the ends contradict each other. */
export function zonePosition(levels: LevelValues): ZonePosition | null {
  const { canLiveWith, hopesFor, happened } = levels;
  const width = zoneWidth(levels);
  if (canLiveWith === null || hopesFor === null || happened === null || width === null) return null;
  const where = happened < canLiveWith ? 'below' : happened > hopesFor ? 'above' : 'inside';
  return { where, position: width === 0 ? null : (happened - canLiveWith) / width };
}
