import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../locales/index.ts';
import { day, instant, now, reminder, shanghai } from '../../tests/builders.ts';
import { reminderName, reminderText } from './text.ts';

const en = wordsIn('en');
const zh = wordsIn('zh-CN');

describe('what a reminder says', () => {
  const cadence = reminder({ kind: 'cadence', text: '', at: now, since: now - 14 * day });

  it('is the words it was set with', () => {
    expect(reminderText(reminder({ text: 'Call Grace' }), en, now)).toBe('Call Grace');
  });

  it('is its kind where it has none', () => {
    expect(reminderText(reminder({ kind: 'callback', text: '' }), en, now)).toBe(en.reminderKinds.callback);
  });

  it('is, of a cadence that rings, for how many days nothing was heard, in the language of the moment', () => {
    expect(reminderText(cadence, en, now)).toBe('Get in touch – nothing heard for 14 days');
    expect(reminderText(cadence, zh, now + 2 * day)).toBe('该联系了——已有 16 天没联系');
    expect(reminderText({ ...cadence, at: now + 1 }, en, now)).toBe(en.cadence.getInTouch);
    expect(reminderName(cadence, en)).toBe(en.cadence.getInTouch);
  });

  it('counts days as the calendar does', () => {
    const late = instant('2026-11-24T23:30', shanghai);
    const row = reminder({ kind: 'cadence', text: '', at: now, since: late });
    expect(reminderText(row, en, now)).toBe('Get in touch – nothing heard for 1 day');
  });
});
