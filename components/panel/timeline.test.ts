import { describe, expect, it } from 'vitest';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { wordsIn } from '../../locales/index.ts';
import type { CustomerView } from '../../messages/contract.ts';
import { minute, now, reminder } from '../../tests/builders.ts';
import { timelineOf } from './timeline.ts';

const words = wordsIn('en');

function told(...steps: ReminderRow['body']['history'][number]['what'][]): string[] {
  const row = reminder({ text: 'Call Grace' });
  const history = steps.map((what, index) => ({ at: now + index * minute, what, until: now }));
  const view: CustomerView = {
    customer: null,
    records: [],
    promises: [],
    reminders: [{ ...row, body: { ...row.body, kind: 'own', history } }],
    expectations: [],
    notes: [],
  };
  return timelineOf(view, words, { near: String, full: () => 'then' })
    .map(({ text }) => text)
    .reverse();
}

describe('what came of a reminder', () => {
  it('is told: done and snoozed, but not that it rang', () => {
    expect(told('shown', 'snoozed', 'shown', 'acted')).toEqual([
      words.timeline.reminderSnoozed('Call Grace', 'then'),
      words.timeline.reminderActed('Call Grace'),
    ]);
  });

  it('is told no more once it was taken back', () => {
    expect(told('snoozed', 'acted', 'reopened')).toEqual([
      words.timeline.reminderSnoozed('Call Grace', 'then'),
    ]);
    expect(told('snoozed', 'reopened')).toEqual([]);
    expect(told('acted', 'reopened', 'shown', 'acted')).toEqual([words.timeline.reminderActed('Call Grace')]);
  });
});
