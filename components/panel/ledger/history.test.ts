import { describe, expect, it, vi } from 'vitest';
import { states } from '../../../domain/promise/moves.ts';
import type { Move, PromiseRow } from '../../../domain/promise/schema.ts';
import { wordsIn } from '../../../locales/index.ts';
import { day, due, hour, minute, move, moved, now, wayTo } from '../../../tests/builders.ts';
import { marksNow } from '../promises.ts';
import { isLoopOpen, isMissed, loopNoteId } from './asked.ts';
import { beforeCall } from './before.ts';
import { historyOf, lastWord, spanText } from './history.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en-US' } } }));

const en = wordsIn('en');
const zh = wordsIn('zh-CN');
const full = (at: number) => `T${Math.round((at - now) / hour)}`;

function promiseOf(...steps: [Move, number][]): PromiseRow {
  let row: PromiseRow | undefined;
  for (const [body, at] of steps) row = moved(row, body, at);
  if (!row) throw new Error('There is no promise.');
  return row;
}

const promised: [Move, number] = [move('promise'), now];
const texts = (row: PromiseRow, words = en) => historyOf(row, words, { full }).map(({ text }) => text);

describe('the last word of a promise', () => {
  const last = (...steps: [Move, number][]) => lastWord(promiseOf(promised, ...steps), en, { full });
  const progress = (text: string): Move => ({ move: 'progress', text });

  it('is how far it is, the newest report that stands', () => {
    expect(last()).toBeNull();
    expect(last([progress('Begun'), now], [progress('Half done'), now])).toBe('Progress: Half done');
    expect(last([progress('Begun'), now], [progress('Slip'), now], [{ move: 'undo' }, now])).toBe(
      'Progress: Begun',
    );
  });

  it('is what it waits for, what was offered or why it ended, and nothing of a state it has left', () => {
    expect(last([move('pause'), now])).toBe('On hold, waiting for: Waiting for the drawings');
    expect(last([move('pause'), now], [move('resume'), now])).toBeNull();
    const offered = 'Offered instead: A smaller one. Reason told: No stock';
    expect(last([move('counter'), now])).toBe(offered);
    const agreed = 'Offered instead of “Send the quote”. Reason told: No stock';
    expect(last([move('counter'), now], [move('agree'), now])).toBe(agreed);
    expect(last([move('revoke'), now])).toBe('Taken back. Reason told: Cannot be built');
    expect(last([progress('Begun'), now], [move('report'), now])).toBeNull();
  });
});

describe('the history of a promise', () => {
  it('tells a new date with who asked, the reason and how early the customer heard of it', () => {
    const row = promiseOf(promised, [
      { move: 'renegotiate', due: due(now + 4 * day), askedBy: 'us', reason: 'Supplier late' },
      now + day,
    ]);
    expect(texts(row)).toEqual([
      'We promised it, due T48.',
      'Moved to T96. Reason told: Supplier late (we asked, told 1 day ahead)',
    ]);
    expect(texts(row, zh)[1]).toBe('改到 T96，说明的原因：Supplier late（我们提出，提前 1 天告知）');
  });

  it('tells one that was late as late, by the date that stood then', () => {
    const renegotiate = (at: number): Move => ({
      move: 'renegotiate',
      due: due(at),
      askedBy: 'customer',
      reason: 'Trip',
    });
    const row = promiseOf(
      promised,
      [renegotiate(now + 3 * day), now + day],
      [renegotiate(now + 5 * day), now + 3 * day + 2 * hour],
    );
    expect(texts(row)[2]).toBe(
      'Moved to T120. Reason told: Trip (the customer asked, told 2 h after it was due)',
    );
  });

  it('keeps what was taken back, marked, and measures by what stood', () => {
    const wrong: Move = { move: 'renegotiate', due: due(now + 9 * day), askedBy: 'us', reason: 'Slip' };
    const right: Move = { ...wrong, reason: 'Stock' };
    const row = promiseOf(promised, [wrong, now + hour], [{ move: 'undo' }, now + hour], [right, now + day]);
    const sentences = historyOf(row, en, { full });
    expect(sentences.map(({ undone }) => undone)).toEqual([false, true, false]);
    expect(sentences[2]?.text).toContain('told 1 day ahead');
  });

  it.each(['en', 'zh-CN'] as const)('has a full sentence for every move of the model in %s', (language) => {
    for (const state of states) {
      let row: PromiseRow | undefined;
      for (const name of wayTo[state]) row = moved(row, move(name));
      if (!row) continue;
      for (const text of texts(row, wordsIn(language))) expect(text).not.toMatch(/undefined|\[object|^$/);
    }
    const parts = { done: 'drawn', next: 'send' };
    const row = promiseOf(
      promised,
      [{ move: 'progress', text: 'drawn\nsend', ...parts }, now],
      [{ move: 'progress', text: 'fine', ...parts }, now],
    );
    const { done, next } = wordsIn(language).ledger.fields;
    const told = [`${done.label}: drawn`, `${next.label}: send`];
    expect(texts(row, wordsIn(language)).slice(1)).toEqual([
      wordsIn(language).ledger.history.progress(told.join('\n')),
      wordsIn(language).ledger.history.progress(['fine', ...told].join('\n')),
    ]);
  });

  it('tells spans in the largest unit that says something', () => {
    expect([5, 59 * minute, 90 * minute, 25 * hour, 50 * hour].map((span) => spanText(span, en))).toEqual([
      '1 min',
      '59 min',
      '1 h',
      '1 day',
      '2 days',
    ]);
  });
});

describe('what is asked of a promise', () => {
  const marks = (row: PromiseRow, at: number) => marksNow(row, [], at);
  const report: Move = { move: 'report', extent: 'full' };

  it('is why it was missed, once it is late, taken back or a day overdue', () => {
    const open = promiseOf(promised);
    expect(isMissed(open, marks(open, now + 2 * day + hour), now + 2 * day + hour)).toBe(false);
    expect(isMissed(open, marks(open, now + 4 * day), now + 4 * day)).toBe(true);
    const late = promiseOf(promised, [report, now + 6 * day]);
    expect(isMissed(late, marks(late, now + 6 * day), now + 6 * day)).toBe(true);
    const part = promiseOf(promised, [{ move: 'report', extent: 'part' }, now + day]);
    expect(isMissed(part, marks(part, now + day), now + day)).toBe(false);
    expect(isMissed(part, marks(part, now + 6 * day), now + 6 * day)).toBe(true);
    const inTime = promiseOf(promised, [report, now + day]);
    expect(isMissed(inTime, marks(inTime, now + 6 * day), now + 6 * day)).toBe(false);
    const revoked = promiseOf(promised, [move('revoke'), now + hour]);
    expect(isMissed(revoked, marks(revoked, now + hour), now + hour)).toBe(true);
  });

  it('is whether the customer knows, while nothing says so', () => {
    const kept = promiseOf(promised, [report, now + day]);
    const note = { id: loopNoteId('p1'), customerId: 'customer-1', body: { text: 'told', at: now } };
    expect(isLoopOpen(kept, marks(kept, now + day), { notes: [] })).toBe(true);
    expect(isLoopOpen(kept, marks(kept, now + day), { notes: [note] })).toBe(false);
    const accepted = promiseOf(promised, [report, now + day], [move('accept'), now + day]);
    expect(isLoopOpen(accepted, marks(accepted, now + day), { notes: [] })).toBe(false);
  });
});

describe('before the call', () => {
  it('tells what is open both ways, the last days of contact and what was declined', () => {
    const ours = promiseOf(promised, [{ move: 'progress', text: 'on its way' }, now + day]);
    const theirs = { ...promiseOf([{ ...move('promise'), direction: 'theirs' } as Move, now]), id: 'p2' };
    const declined = {
      ...promiseOf([move('ask'), now - 3 * day], [move('decline'), now - 2 * day]),
      id: 'p3',
    };
    const view = { promises: [ours, theirs, declined], reminders: [], notes: [], expectations: [] };
    const seen = beforeCall(view, en, { now: now + day, near: full, full });
    expect(seen.ours.map(({ id }) => id)).toEqual(['p1']);
    expect(seen.theirs.map(({ id }) => id)).toEqual(['p2']);
    expect(seen.declined).toEqual([{ id: 'p3', what: 'Send the quote', reason: 'Not made any more' }]);
    expect(seen.contacts.map(({ texts: said }) => said.length)).toEqual([1, 2, 1]);
  });
});
