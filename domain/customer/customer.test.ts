import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, expectation, facts, minute, now, sighting } from '../../tests/builders.ts';
import type { Event, Happening } from '../event.ts';
import type { ExpectationRow as Row } from '../expectation/schema.ts';
import { recordKeyText } from '../record.ts';
import { currentLevel } from './current-level.ts';
import { foldCustomer, foldNote, foldRecord } from './customer.ts';
import { asOne } from './joined.ts';
import { knownFacts, noFacts } from './known.ts';
import { type LevelName, levelNames } from './levels.ts';
import { type CustomerRow, customerSchema, type Feedback, type NoteRow } from './schema.ts';

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

/** An expectation with one reading, noted in the order of its id. */
function hoping(value: number, id: string, level: LevelName = 'hopesFor'): Row {
  const at = now + Number(id.slice(1)) * minute;
  return expectation([{ change: 'read', levels: { [level]: value } }], { id, at });
}

describe('an overall level', () => {
  const overall = (customer: CustomerRow | null, level: LevelName, at: number, expectations = [] as Row[]) =>
    currentLevel({ customer, expectations }, level, at);

  it('is unknown before anybody gave one', () => {
    expect(overall(opened(), 'hopesFor', now)).toBeUndefined();
    expect(overall(null, 'hopesFor', now)).toBeUndefined();
    expect(overall(opened(), 'hopesFor', now, [expectation(), hoping(2, 'x2', 'canGive')])).toBeUndefined();
  });

  it('is the last reading for thirty days and unknown a millisecond later', () => {
    const customer = read(read(opened(), 'happened', 5), 'happened', 2, now + minute);
    const twoByReading = { value: 2, by: 'reading' };
    expect(overall(customer, 'happened', now + minute)).toEqual(twoByReading);
    expect(overall(customer, 'happened', now + minute + 30 * day)).toEqual(twoByReading);
    expect(overall(customer, 'happened', now + minute + 30 * day + 1)).toBeUndefined();
  });

  it('is the mean over what is expected, by rank, only where no own reading stands', () => {
    // (5 × 1 + 2 × 1/2 + 1 × 1/4) / (1 + 1/2 + 1/4): the third in rank is not known and weighs nothing.
    const all = [
      hoping(5, 'x1'),
      hoping(2, 'x2'),
      expectation([], { id: 'x3', at: now + 3 * minute }),
      hoping(1, 'x4'),
    ];
    const customer = read(opened(), 'hopesFor', 2);
    expect(overall(null, 'hopesFor', now, all)).toEqual({ value: 3.6, by: 'expectations' });
    expect(overall(customer, 'hopesFor', now, all)).toEqual({ value: 2, by: 'reading' });
    expect(overall(customer, 'hopesFor', now + 31 * day, all)).toEqual({ value: 3.6, by: 'expectations' });
  });

  it('counts no expectation that is over, and ranks the others without it', () => {
    const over = expectation([{ change: 'read', levels: { hopesFor: 1 } }, { change: 'close' }], {
      id: 'x0',
    });
    expect(overall(null, 'hopesFor', now, [over])).toBeUndefined();
    expect(overall(null, 'hopesFor', now, [over, hoping(4, 'x1'), hoping(1, 'x2')])?.value).toBe(3);
  });

  it('lies between the lowest and the highest of what is expected, and rises when one of them rises', () => {
    const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
    const meanOf = (given: number[]) =>
      overall(
        null,
        'hopesFor',
        now,
        given.map((value, index) => hoping(value, `x${index}`)),
      )?.value ?? Number.NaN;
    fc.assert(
      fc.property(values, fc.nat(), (given, any) => {
        const mean = meanOf(given);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
        expect(mean).toBeLessThanOrEqual(Math.max(...given));
        const raised = given.map((value, index) => (index === any % given.length ? 5 : value));
        expect(meanOf(raised)).toBeGreaterThanOrEqual(mean);
      }),
    );
  });

  it('is what it was before a reading that is taken back', () => {
    const before = read(read(opened(), 'happened', 5), 'hopesFor', 3);
    const after = foldCustomer(read(before, 'happened', 2), event('level.taken-back', { level: 'happened' }));
    expect(after).toEqual(before);
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

describe('the tier of a customer', () => {
  const tiered = (row: CustomerRow, tier: string | null) =>
    foldCustomer(row, event('customer.tiered', { tier }));
  const tier = fc.constantFrom('standard', 'key', 'silver', null);

  it('is the last that was said, and after none as if it had never been', () => {
    fc.assert(
      fc.property(fc.array(tier), tier, (some, last) => {
        const row = tiered(some.reduce(tiered, opened()), last);
        expect(row).toEqual(
          last === null ? opened() : { ...opened(), body: { ...opened().body, tier: last } },
        );
        expect(customerSchema.safeParse(row).success).toBe(true);
      }),
    );
  });

  it('stays when anything else happens', () => {
    const row = read(tiered(opened(), 'key'), 'hopesFor', 4);
    expect(foldCustomer(row, event('customer.corrected', { name: 'Grace' })).body.tier).toBe('key');
  });

  it('of several that are one is that of the first who has one', () => {
    fc.assert(
      fc.property(fc.array(tier, { minLength: 1 }), (some) => {
        const one = asOne(some.map((each) => tiered(opened(), each)));
        expect(one?.body.tier).toBe(some.find((each) => each !== null));
      }),
    );
  });
});

describe('a note', () => {
  const written = foldNote(undefined, event('note.written', { text: 'Too slow' }));
  const complaint: Feedback = { tone: 'complaint', dimension: 'responsiveness', channel: 'phone' };
  const judge = (row: NoteRow | undefined, feedback: Feedback | null) =>
    foldNote(row, event('note.judged', { feedback }, now + minute));

  it('is plain until the rep says that it is feedback', () => {
    expect(written?.body).toEqual({ text: 'Too slow', at: now });
    expect(judge(written, complaint)?.body).toEqual({ text: 'Too slow', at: now, feedback: complaint });
  });

  it('may be feedback from the first', () => {
    const praise = event('note.written', { text: 'Well done', feedback: { tone: 'praise' } });
    expect(foldNote(undefined, praise)?.body.feedback).toEqual({ tone: 'praise' });
  });

  it('tells the last that was said of it, whole, and is plain again as it was before', () => {
    const handled = judge(judge(written, complaint), { tone: 'complaint', done: 'Apologised' });
    expect(handled?.body.feedback).toEqual({ tone: 'complaint', done: 'Apologised' });
    expect(judge(handled, null)).toEqual(written);
  });

  it('that was taken back is gone, whatever is said of it later', () => {
    const gone = foldNote(written, event('note.taken-back', {}));
    expect(gone).toBeUndefined();
    expect(judge(gone, complaint)).toBeUndefined();
  });
});
