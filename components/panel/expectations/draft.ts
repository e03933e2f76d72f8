import { type ExpectationLevel, expectationLevels } from '../../../domain/expectation/names.ts';
import type { LevelValues } from '../../../domain/expectation/zone.ts';
import { isAlone, type Press } from './keys.ts';

/** Lowest and highest level. */
export const lowest = 1;
export const highest = 5;

/**
 * The levels after one was moved. What can be lived with never lies above what is hoped for: the one that is moved takes
 * the other along. An unknown one stays unknown.
 */
export function withLevel(levels: LevelValues, name: ExpectationLevel, value: number): LevelValues {
  const moved = { ...levels, [name]: value };
  const { canLiveWith, hopesFor } = moved;
  if (canLiveWith === null || hopesFor === null || canLiveWith <= hopesFor) return moved;
  if (name === 'canLiveWith') return { ...moved, hopesFor: value };
  return name === 'hopesFor' ? { ...moved, canLiveWith: value } : moved;
}

/** The handles the rep has moved himself, each with where it was put last, the one moved last at the end. */
export type Moves = { [level in ExpectationLevel]?: number };

/** The moves with one more. */
export function withMove(moves: Moves, name: ExpectationLevel, value: number): Moves {
  const { [name]: _, ...others } = moves;
  return { ...others, [name]: value };
}

/**
 * The levels as they stand after the moves. They begin at what was read last each time, so that a handle that was only
 * taken along springs back once the other leaves it room.
 */
export function afterMoves(before: LevelValues, moves: Moves): LevelValues {
  return Object.entries(moves).reduce(
    (levels, [name, value]) => withLevel(levels, name as ExpectationLevel, value),
    before,
  );
}

/** The levels that were moved from what was read last; null where none was. */
export function movedLevels(
  before: LevelValues,
  after: LevelValues,
): { [level in ExpectationLevel]?: number } | null {
  const moved = expectationLevels.flatMap((name) => {
    const value = after[name];
    return value === null || value === before[name] ? [] : [[name, value] as const];
  });
  return moved.length === 0 ? null : Object.fromEntries(moved);
}

/** The level a key moves a handle to; null for a key that moves none. An unknown level begins at the lowest. */
export function levelByKey(press: Press, value: number | null): number | null {
  if (!isAlone(press)) return null;
  const { key } = press;
  if (/^[1-5]$/.test(key)) return Number(key);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(highest, (value ?? lowest - 1) + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return value === null ? null : Math.max(lowest, value - 1);
    case 'Home':
      return lowest;
    case 'End':
      return highest;
    default:
      return null;
  }
}

/** The level nearest to a place on the dial, told as a share of its width; the dial begins with the place of "—". */
export function levelAt(share: number): number {
  const stop = Math.round(share * highest);
  return Math.min(highest, Math.max(lowest, stop));
}

/** Where a level stands on the dial, as a share of its width; an unknown one at its beginning. */
export function placeOf(value: number | null): number {
  return (value ?? 0) / highest;
}
