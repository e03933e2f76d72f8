import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, facts, minute, now, sighting } from '../../tests/builders.ts';
import type { Event, Happening } from '../event.ts';
import { recordKeyText } from '../record.ts';
import { currentLevel, foldCustomer, foldExpectation, foldNote, foldRecord } from './customer.ts';
import { knownFacts, noFacts } from './known.ts';
import { type LevelName, levelNames } from './levels.ts';
import { type CustomerRow, customerSchema } from './schema.ts';

type Of<T extends Happening['type']> = Extract<Event, { type: T }>;

function event<T extends Happening['type']>(type: T, body: Of<T>['body'], at = now): Of<T> {
  const envelope = {
    seq: 1,
    id: 'e1',
    opId: 'o1',
    at,
    version: 1,
    customerId: 'customer-1',
    subjectId: 'customer-1',
  };
  return { ...envelope, type, body } as Of<T>;
}

function opened(): CustomerRow {
  return foldCustomer(undefined, event('customer.opened', sighting('1042')));
}

function read(row: CustomerRow, level: LevelName, value: number, at = now): CustomerRow {
  return foldCustomer(row, event('level.read', { level, value }, at));
}

describe('an overall level', () => {
  it('is unknown before anybody gave one', () => {
    expect(currentLevel(opened().body.levels, 'hopesFor', now)).toBeUndefined();
    expect(currentLevel(undefined, 'hopesFor', now)).toBeUndefined();
  });

  it('is the last reading for thirty days and unknown a millisecond later', () => {
    const { levels } = read(read(opened(), 'happened', 5), 'happened', 2, now + minute).body;
    expect(currentLevel(levels, 'happened', now + minute)?.value).toBe(2);
    expect(currentLevel(levels, 'happened', now + minute + 30 * day)?.value).toBe(2);
    expect(currentLevel(levels, 'happened', now + minute + 30 * day + 1)).toBeUndefined();
  });

  it('keeps every reading it ever had, in order, and touches no other level', () => {
    const readings = fc.array(fc.tuple(fc.constantFrom(...levelNames), fc.integer({ min: 1, max: 5 })));
    fc.assert(
      fc.property(readings, (given) => {
        let row = opened();
        for (const [index, [level, value]] of given.entries()) row = read(row, level, value, now + index);
        for (const name of levelNames) {
          const expected = given.flatMap(([level, value], index) =>
            level === name ? [{ at: now + index, value }] : [],
          );
          expect(row.body.levels[name]).toEqual(expected);
        }
        expect(customerSchema.parse(row)).toEqual(row);
      }),
    );
  });
});

describe('the name of a customer', () => {
  it('is the one the rep put right, whatever a page says later', () => {
    let row = foldCustomer(opened(), event('customer.corrected', { name: 'Grace W.' }));
    row = foldCustomer(row, event('customer.seen', sighting('1042', { name: 'Somebody Else' })));
    expect(knownFacts(row.body.facts, row.body.corrected)).toMatchObject({
      name: 'Grace W.',
      company: 'Harbour Lane Foods',
    });
  });

  it('is the last correction', () => {
    let row = foldCustomer(opened(), event('customer.corrected', { name: 'One' }));
    row = foldCustomer(row, event('customer.corrected', { name: 'Two' }));
    expect(row.body.corrected).toEqual({ name: 'Two' });
  });

  it('is kept as it was last seen where a page shows none', () => {
    const row = foldCustomer(opened(), event('customer.seen', { ...sighting('1042'), facts: noFacts }));
    expect(row.body.facts).toEqual(facts());
  });

  it('follows the page where nobody corrected it', () => {
    const row = foldCustomer(opened(), event('customer.seen', sighting('1042', { name: 'Grace Miller' })));
    expect(row.body.facts.name).toBe('Grace Miller');
  });
});

describe('the records of a customer', () => {
  it('are listed once each, however often they are seen', () => {
    let row = opened();
    for (const id of ['1042', '77', '1042', '77'])
      row = foldCustomer(row, event('customer.seen', sighting(id)));
    expect(row.body.records).toEqual([
      recordKeyText(sighting('1042').record),
      recordKeyText(sighting('77').record),
    ]);
  });

  it('are kept as they were last seen, with the address to open them again', () => {
    const seen = sighting('1042', { name: 'Grace Miller' });
    expect(foldRecord(event('customer.seen', seen, now + day))).toEqual({
      key: recordKeyText(seen.record),
      customerId: 'customer-1',
      body: { ...seen, seenAt: now + day },
    });
  });
});

describe('what was taken back', () => {
  it('leaves no expectation and no note', () => {
    expect(foldExpectation(event('expectation.taken-back', {}))).toBeUndefined();
    expect(foldNote(event('note.taken-back', {}))).toBeUndefined();
  });
});
