import { describe, expect, it } from 'vitest';
import { minute, now, reminder } from '../../tests/builders.ts';
import type { ReminderRow } from './schema.ts';
import { standingSteps, tallyOf } from './tally.ts';

type Step = ReminderRow['body']['history'][number];

function having(...steps: Omit<Step, 'at'>[]): ReminderRow {
  const row = reminder();
  const history = steps.map((step, index) => ({ ...step, at: now + index * minute }));
  return { ...row, body: { ...row.body, history } };
}
const snoozed = { what: 'snoozed' } as const;
const unanswered = { what: 'snoozed', why: 'no-answer' } as const;
const reopened = { what: 'reopened' } as const;

describe('how often a reminder was put off', () => {
  it('is counted apart from the attempts nobody answered', () => {
    expect(tallyOf(having())).toEqual({ snoozes: 0, attempts: 0 });
    expect(tallyOf(having(snoozed, { what: 'shown' }, unanswered, snoozed))).toEqual({
      snoozes: 2,
      attempts: 1,
    });
  });

  it('leaves out what was taken back', () => {
    expect(tallyOf(having(snoozed, unanswered, reopened))).toEqual({ snoozes: 1, attempts: 0 });
    expect(tallyOf(having(unanswered, snoozed, reopened, reopened))).toEqual({ snoozes: 0, attempts: 0 });
  });
});

describe('what stands of a reminder’s history', () => {
  const names = (...steps: Omit<Step, 'at'>[]) =>
    standingSteps(having(...steps).body.history).map(({ what }) => what);

  it('is without what was reopened or restored, and without saying so', () => {
    expect(names(snoozed, { what: 'acted' }, reopened)).toEqual(['snoozed']);
    expect(names({ what: 'shown' }, { what: 'dismissed' }, { what: 'restored' })).toEqual(['shown']);
    expect(names(snoozed, { what: 'dismissed' }, { what: 'restored' }, { what: 'acted' })).toEqual([
      'snoozed',
      'acted',
    ]);
  });
});
