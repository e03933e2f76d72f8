import { describe, expect, it } from 'vitest';
import { day, expectation, now } from '../../tests/builders.ts';
import { levelsOf, overallOf } from './levels.ts';

const expected = expectation([{ change: 'read', levels: { hopesFor: 4, canGive: 3 } }]);

function viewWith(reading?: { at: number; value: number }) {
  const levels = { hopesFor: reading ? [reading] : [], canGive: [], happened: [] };
  const facts = { name: 'Grace Whitfield', company: '', title: '', phones: [], emails: [] };
  const body = { facts, corrected: {}, records: [], levels, since: now };
  const customer = { id: 'customer-1', reach: [], body };
  return { customer, records: [], promises: [], reminders: [], expectations: [expected], notes: [] };
}

describe('the levels in the header', () => {
  it('tell a reading from what is found by the expectations, and say nothing of what is unknown', () => {
    const overall = overallOf(viewWith({ at: now, value: 5 }), now);
    expect(overall).toEqual({
      hopesFor: { value: 5, by: 'reading' },
      canGive: { value: 3, by: 'expectations' },
      happened: null,
    });
  });

  it('fall back to the expectations once a reading is older than it stands for', () => {
    const view = viewWith({ at: now - 31 * day, value: 5 });
    expect(overallOf(view, now).hopesFor).toEqual({ value: 4, by: 'expectations' });
    expect(levelsOf(view, now)).toEqual({ hopesFor: 4, canGive: 3, happened: null });
    expect(levelsOf(null, now)).toEqual({ hopesFor: null, canGive: null, happened: null });
  });
});
