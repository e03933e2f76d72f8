import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectationLevels } from '../../../domain/expectation/names.ts';
import { changeSchema } from '../../../domain/expectation/schema.ts';
import {
  afterMoves,
  levelAt,
  levelByKey,
  type Moves,
  movedLevels,
  placeOf,
  withLevel,
  withMove,
} from './draft.ts';

const level = fc.integer({ min: 1, max: 5 });
const known = fc.option(level, { nil: null });
const values = fc.record({ canLiveWith: known, hopesFor: known, canGive: known, happened: known });
const name = fc.constantFrom(...expectationLevels);
const alone = { ctrlKey: false, altKey: false, metaKey: false };
const pressed = (key: string, value: number | null) => levelByKey({ ...alone, key }, value);

describe('moving a level', () => {
  it('sets that level, and never leaves what can be lived with above what is hoped for by its own move', () => {
    fc.assert(
      fc.property(values, name, level, (before, moved, value) => {
        const after = withLevel(before, moved, value);
        expect(after[moved]).toBe(value);
        if (moved === 'canLiveWith' || moved === 'hopesFor') {
          expect(after.canLiveWith ?? 1).toBeLessThanOrEqual(after.hopesFor ?? 5);
        }
      }),
    );
  });

  it('makes nothing known that was not, but the one that is moved', () => {
    fc.assert(
      fc.property(values, name, level, (before, moved, value) => {
        const after = withLevel(before, moved, value);
        for (const other of expectationLevels) {
          if (other !== moved) expect(after[other] === null).toBe(before[other] === null);
        }
      }),
    );
  });

  it('takes the other end of the tolerance along', () => {
    const before = { canLiveWith: 2, hopesFor: 3, canGive: null, happened: null };
    expect(withLevel(before, 'canLiveWith', 4)).toMatchObject({ canLiveWith: 4, hopesFor: 4 });
    expect(withLevel(before, 'hopesFor', 1)).toMatchObject({ canLiveWith: 1, hopesFor: 1 });
  });

  it('lets what was only taken along spring back', () => {
    const before = { canLiveWith: 3, hopesFor: 4, canGive: null, happened: null };
    const walked = [3, 2, 1, 2, 3, 4].reduce<Moves>((moves, to) => withMove(moves, 'hopesFor', to), {});
    expect(afterMoves(before, walked)).toEqual(before);
  });

  it('comes to the same by whatever way the handles went, if they end the same in the same turn', () => {
    const moves = fc.array(fc.tuple(name, level), { maxLength: 12 });
    const walk = (steps: [(typeof expectationLevels)[number], number][]) =>
      steps.reduce<Moves>((made, [moved, value]) => withMove(made, moved, value), {});
    fc.assert(
      fc.property(values, moves, (before, steps) => {
        const last = steps.filter(
          ([moved], index) => !steps.slice(index + 1).some(([later]) => later === moved),
        );
        expect(afterMoves(before, walk(steps))).toEqual(afterMoves(before, walk(last)));
        const [moved, value] = steps.at(-1) ?? ['happened', before.happened];
        expect(afterMoves(before, walk(steps))[moved]).toBe(value);
      }),
    );
  });

  it('gives a reading that may be stored, of what was moved only', () => {
    fc.assert(
      fc.property(values, name, level, (before, moved, value) => {
        const levels = movedLevels(before, withLevel(before, moved, value));
        if (levels === null) {
          expect(before[moved]).toBe(value);
          return;
        }
        expect(changeSchema.safeParse({ change: 'read', levels }).success).toBe(true);
        for (const [other, read] of Object.entries(levels)) {
          expect(read).not.toBe(before[other as keyof typeof before]);
        }
      }),
    );
  });
});

describe('the dial', () => {
  it('stays between 1 and 5 whatever key is pressed, and leaves other keys alone', () => {
    const keys = fc.constantFrom(
      'ArrowLeft',
      'ArrowDown',
      'ArrowRight',
      'ArrowUp',
      'Home',
      'End',
      '1',
      '3',
      '5',
    );
    fc.assert(
      fc.property(keys, known, (key, value) => {
        const to = pressed(key, value);
        if (to === null) {
          expect([value, key.startsWith('Arrow')]).toEqual([null, true]);
          return;
        }
        expect(to).toBeGreaterThanOrEqual(1);
        expect(to).toBeLessThanOrEqual(5);
      }),
    );
    expect(['0', '6', 'a', 'Enter', 'Tab'].map((key) => pressed(key, 3))).toEqual(Array(5).fill(null));
  });

  it('leaves a key with a modifier to the browser', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      for (const key of ['2', 'ArrowLeft', 'End']) {
        expect(levelByKey({ ...alone, key, [modifier]: true }, 3)).toBeNull();
      }
    }
  });

  it('begins an unknown level at the lowest by an arrow, and at any by its digit', () => {
    expect(pressed('ArrowRight', null)).toBe(1);
    expect(pressed('4', null)).toBe(4);
    expect(pressed('ArrowLeft', null)).toBeNull();
  });

  it('is pressed where it shows a level, and never leads out of the levels', () => {
    for (const value of [1, 2, 3, 4, 5]) expect(levelAt(placeOf(value))).toBe(value);
    expect([levelAt(-1), levelAt(0), levelAt(2)]).toEqual([1, 1, 5]);
    expect(placeOf(null)).toBe(0);
  });
});
