import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour, now, reminder } from '../../tests/builders.ts';
import type { Event, Happening } from '../event.ts';
import { foldReminder, isRinging } from './reminder.ts';
import { type ReminderRow, reminderSchema } from './schema.ts';

type ReminderHappening = Extract<Happening, { type: `reminder.${string}` }>;

function next(row: ReminderRow | undefined, happening: ReminderHappening, at = now): ReminderRow | undefined {
  const envelope = {
    seq: 1,
    id: 'e1',
    opId: 'o1',
    at,
    version: 1,
    customerId: 'customer-1',
    subjectId: 'r1',
  };
  return foldReminder(row, { ...envelope, ...happening } as Extract<Event, { type: `reminder.${string}` }>);
}

const shown: ReminderHappening = { type: 'reminder.shown', body: {} };
const acted: ReminderHappening = { type: 'reminder.acted', body: {} };
const snoozed = (until: number): ReminderHappening => ({ type: 'reminder.snoozed', body: { until } });
const dismissed: ReminderHappening = { type: 'reminder.dismissed', body: { why: 'by-rep' } };

const anything = fc.oneof(
  fc.constantFrom<ReminderHappening>(shown, acted, dismissed, {
    type: 'reminder.handed-over',
    body: { toCustomerId: 'customer-2' },
  }),
  fc.integer({ min: 0, max: 30 * day }).map((ahead) => snoozed(now + ahead)),
);

describe('a reminder', () => {
  it('waits open at its moment once it is set', () => {
    expect(reminder({ at: now + hour })).toMatchObject({
      state: 'waiting',
      open: 1,
      at: now + hour,
      body: { plannedAt: now + hour, history: [] },
    });
  });

  it('ends only by being acted on or dismissed, and then nothing opens it again', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), (happenings) => {
        let row: ReminderRow | undefined = reminder();
        let ended: ReminderRow | undefined;
        for (const happening of happenings) {
          row = next(row, happening);
          if (ended) expect(row).toEqual({ ...ended, customerId: row?.customerId });
          else if (row?.open === 0) ended = row;
        }
        const hasEnded = happenings.some(
          ({ type }) => type === 'reminder.acted' || type === 'reminder.dismissed',
        );
        expect(row?.open).toBe(hasEnded ? 0 : 1);
        expect(reminderSchema.parse(row)).toEqual(row);
      }),
    );
  });

  it('writes down every showing, snooze and end, in order', () => {
    let row: ReminderRow | undefined = reminder();
    for (const happening of [shown, snoozed(now + hour), shown, acted]) row = next(row, happening);
    expect(row?.body.history).toEqual([
      { at: now, what: 'shown' },
      { at: now, what: 'snoozed', until: now + hour },
      { at: now, what: 'shown' },
      { at: now, what: 'acted' },
    ]);
  });

  it('rings later when it is snoozed, but stays about the same moment', () => {
    const row = next(reminder({ at: now }), snoozed(now + day));
    expect(row).toMatchObject({ at: now + day, body: { dueAt: now, plannedAt: now } });
  });

  it('says why it was dismissed', () => {
    const row = next(reminder(), { type: 'reminder.dismissed', body: { why: 'promise-moved' } });
    expect(row?.body.history).toEqual([{ at: now, what: 'dismissed', why: 'promise-moved' }]);
  });

  it('goes to another customer with its promise, also when it has ended', () => {
    const handed: ReminderHappening = { type: 'reminder.handed-over', body: { toCustomerId: 'customer-2' } };
    expect(next(reminder(), handed)?.customerId).toBe('customer-2');
    expect(next(next(reminder(), acted), handed)?.customerId).toBe('customer-2');
  });

  it('that was never set does not come to be by being shown', () => {
    expect(next(undefined, shown)).toBeUndefined();
  });
});

describe('ringing', () => {
  it('begins at its very moment and lasts until it has ended', () => {
    const row = reminder({ at: now });
    expect(isRinging(row, now - 1)).toBe(false);
    expect(isRinging(row, now)).toBe(true);
    expect(isRinging(row, now + 400 * day)).toBe(true);
    expect(isRinging({ ...row, open: 0 }, now)).toBe(false);
  });
});
