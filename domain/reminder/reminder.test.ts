import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, hour, now, reminder } from '../../tests/builders.ts';
import type { Event, Happening } from '../event.ts';
import { foldReminder, isAnswer, isLate, isLook, isOverdue, isRinging } from './reminder.ts';
import { type ReminderKind, type ReminderRow, reminderKinds, reminderSchema } from './schema.ts';

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
    expect(row).toMatchObject({ at: now + day, dueAt: now, body: { plannedAt: now } });
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

  it('belongs to the promise it was set for, or to none', () => {
    expect(reminder({ promiseId: 'p1' }).promiseId).toBe('p1');
    expect(reminder()).not.toHaveProperty('promiseId');
  });

  it('says what its promise says now, also when it has ended', () => {
    const reworded: ReminderHappening = { type: 'reminder.reworded', body: { text: 'Send the offer' } };
    expect(next(reminder(), reworded)?.body.text).toBe('Send the offer');
    expect(next(next(reminder(), acted), reworded)?.body.text).toBe('Send the offer');
  });

  it('that was never set does not come to be by being shown', () => {
    expect(next(undefined, shown)).toBeUndefined();
  });
});

describe('a reminder taken back', () => {
  const reopened: ReminderHappening = { type: 'reminder.reopened', body: {} };
  const restored: ReminderHappening = { type: 'reminder.restored', body: {} };
  const claimed: ReminderHappening = { type: 'reminder.claimed', body: {} };
  const rearmed: ReminderHappening = { type: 'reminder.rearmed', body: {} };
  const put = snoozed(now + day);

  const once = (...happenings: ReminderHappening[]) =>
    happenings.reduce(
      (row, happening) => next(row, happening),
      reminder({ at: now }) as ReminderRow | undefined,
    );

  it.each([
    ['it was acted on', [shown, acted]],
    ['it was put off', [shown, put]],
  ])('rings at its own moment again after %s', (_, happenings) => {
    const row = once(...happenings, reopened);
    expect(row).toMatchObject({ state: 'waiting', open: 1, at: now });
    expect(row?.body.history.at(-1)).toEqual({ at: now, what: 'reopened' });
  });

  it.each([
    ['acted on after it was put off', [put, acted]],
    ['put off again', [put, snoozed(now + 2 * day)]],
    ['put off again after that was taken back once', [put, put, reopened, snoozed(now + 3 * day)]],
  ])('rings when it was put off to where it was %s', (_, happenings) => {
    expect(once(...happenings, reopened)).toMatchObject({ state: 'snoozed', open: 1, at: now + day });
  });

  it.each([
    ['waits', []],
    ['is shown', [shown]],
    ['was dismissed', [put, dismissed]],
  ])('stays as it is where it %s and is reopened', (_, happenings) => {
    expect(once(...happenings, reopened)).toEqual(once(...happenings));
  });

  it.each([
    ['waiting', []],
    ['waiting', [claimed]],
    ['waiting', [shown, rearmed]],
    ['waiting', [put, reopened]],
    ['waiting', [shown]],
    ['waiting', [put, shown]],
    ['waiting', [shown, dismissed, restored]],
    ['snoozed', [shown, put]],
    ['snoozed', [put, dismissed, restored]],
  ] as [string, ReminderHappening[]][])('is %s again after it was dismissed', (state, happenings) => {
    const row = once(...happenings, dismissed, restored);
    expect(row).toMatchObject({ state, open: 1, at: once(...happenings)?.at });
    expect(row?.body.history.at(-1)).toEqual({ at: now, what: 'restored' });
  });

  it.each([
    ['waits', []],
    ['is shown', [shown]],
    ['is put off', [put]],
    ['was acted on', [shown, acted]],
  ])('stays as it is where it %s and is restored', (_, happenings) => {
    expect(once(...happenings, restored)).toEqual(once(...happenings));
  });
});

describe('being late', () => {
  const late = (kind: ReminderKind, more = {}) =>
    isLate({ ...reminder({ kind, at: now, dueAt: now }), ...more }, now + 1);

  it('is for what is owed, once its moment has passed and it rings', () => {
    expect(late('promise-due')).toBe(true);
    expect(late('callback')).toBe(true);
    expect(late('callback', { dueAt: now + 1 })).toBe(false);
    expect(late('callback', { at: now + 2 })).toBe(false);
    expect(late('callback', { open: 0 })).toBe(false);
  });

  it.each(['checkpoint', 'nudge', 'cadence'] as const)('is not for a %s, which breaks no promise', (kind) => {
    expect(late(kind)).toBe(false);
    expect(isOverdue(reminder({ kind, at: now, dueAt: now - day }), now)).toBe(false);
  });

  it('does not come of what was put off, which stays overdue', () => {
    const putOff = reminder({ kind: 'promise-due', at: now + day, dueAt: now - day });
    expect(isLate(putOff, now)).toBe(false);
    expect(isOverdue(putOff, now)).toBe(true);
    expect(isOverdue({ ...putOff, open: 0 }, now)).toBe(false);
    expect(isOverdue(putOff, putOff.dueAt)).toBe(false);
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

describe('an answer that is owed', () => {
  it('is what a reminder of a shelved wish is of, and no other', () => {
    const answers = reminderKinds.filter((kind) => isAnswer(reminder({ kind, promiseId: 'p1' })));
    expect(answers).toEqual(['answer-by']);
    expect(isAnswer(reminder({ kind: 'callback' }))).toBe(false);
  });
});

describe('a look only', () => {
  it('is asked for by a checkpoint and by the question for the next step, by nothing else', () => {
    const looks = reminderKinds.filter((kind) => isLook(reminder({ kind })));
    expect(looks).toEqual(['checkpoint', 'nudge']);
  });
});
