import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEqual, isSameList, takenBack } from './taken-back.ts';

interface Entry {
  id: string;
  value: number;
}

const idOf = ({ id }: Entry) => id;
const entries = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), value: fc.integer({ min: 0, max: 2 }) }),
  { selector: idOf },
);

it('gives the list as it was where nothing else has happened', () => {
  fc.assert(
    fc.property(entries, entries, (before, after) => {
      expect(takenBack(after, { before, after }, idOf)).toEqual(before);
    }),
  );
});

it('leaves every entry as it is that the change did not touch', () => {
  fc.assert(
    fc.property(entries, entries, entries, (before, after, now) => {
      const result = takenBack(now, { before, after }, idOf);
      const find = (list: Entry[], id: string) => list.find((entry) => entry.id === id);
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        const isTouched = !isEqual(find(before, id), find(after, id));
        expect(find(result, id)).toEqual(find(isTouched ? before : now, id));
      }
    }),
  );
});

it('tells two lists apart by their entries and their order, not by how these are written', () => {
  expect(isSameList([{ a: 1, b: [2] }], [{ b: [2], a: 1 }])).toBe(true);
  expect(isSameList([{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }])).toBe(false);
  expect(isSameList([{ a: 1 }], [])).toBe(false);
});
