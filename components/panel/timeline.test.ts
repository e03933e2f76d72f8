import { describe, expect, it } from 'vitest';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { wordsIn } from '../../locales/index.ts';
import type { CustomerView } from '../../messages/contract/customer.ts';
import { minute, move, moved, now, reminder } from '../../tests/builders.ts';
import { timelineOf } from './timeline.ts';

const words = wordsIn('en');

function told(...steps: ReminderRow['body']['history'][number]['what'][]): string[] {
  const row = reminder({ text: 'Call Grace' });
  const history = steps.map((what, index) => ({ at: now + index * minute, what, until: now }));
  return toldOf({ ...row, body: { ...row.body, kind: 'own', history } });
}

const toldOf = (row: ReminderRow) => toldIn({ reminders: [row] });

function toldIn(some: Partial<CustomerView>): string[] {
  const view: CustomerView = {
    customer: null,
    records: [],
    promises: [],
    reminders: [],
    expectations: [],
    notes: [],
    ...some,
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

  it('is told with what the rep wrote, an attempt as such, and not what was restored', () => {
    const row = reminder({ text: 'Call Grace' });
    const history = [
      { at: now, what: 'snoozed', until: now, why: 'no-answer', text: 'Engaged' },
      { at: now + 1, what: 'dismissed', why: 'by-rep' },
      { at: now + 2, what: 'restored' },
      { at: now + 3, what: 'acted', text: 'Takes the blue one' },
    ] as const;
    expect(toldOf({ ...row, body: { ...row.body, history: [...history] } })).toEqual([
      words.reminders.withText(words.reminders.attempt('Call Grace', 'then'), 'Engaged'),
      words.reminders.withText(words.timeline.reminderActed('Call Grace'), 'Takes the blue one'),
    ]);
  });
});

describe('what came of a promise', () => {
  it('is told in the words of that time: of the wish until its offer was agreed to, then of the offer', () => {
    const row = (['ask', 'counter', 'agree', 'progress'] as const).reduce<PromiseRow | undefined>(
      (before, name, index) => moved(before, move(name), now + index),
      undefined,
    );
    const say = words.timeline.moves;
    expect(toldIn({ promises: row ? [row] : [] })).toEqual([
      say.ask('Send the quote'),
      say.counter('Send the quote', 'A smaller one'),
      say.agree('A smaller one', 'then'),
      say.progress('A smaller one', 'Half done'),
    ]);
  });
});
