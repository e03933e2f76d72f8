import { describe, expect, it } from 'vitest';
import type { NoteRow } from '../../../domain/customer/schema.ts';
import type { Change } from '../../../domain/expectation/schema.ts';
import type { Move, PromiseRow } from '../../../domain/promise/schema.ts';
import { wordsIn } from '../../../locales/index.ts';
import { day, expectation, minute, move, now, promiseAfter } from '../../../tests/builders.ts';
import { chartSize, spanOf, tracksOf, xOf, yOf } from './chart.ts';
import { feedbackOn, lastChangeText, storyOf } from './story.ts';

const words = wordsIn('en');
const { chart: say } = words.expectations;

function note(id: string, feedback?: NoteRow['body']['feedback']): NoteRow {
  return {
    id,
    customerId: 'customer-1',
    body: { text: `said ${id}`, at: now, ...(feedback ? { feedback } : {}) },
  };
}

function linked(moves: Parameters<typeof promiseAfter>[0], expectationId = 'x1'): PromiseRow {
  const row = promiseAfter([{ ...move('promise'), expectationId } as Move, ...moves]);
  if (!row) throw new Error('a promise that was made is there');
  return row;
}

const read = (levels: object, cause?: string) =>
  ({ change: 'read', levels, ...(cause ? { cause } : {}) }) as const;

describe('the feedback on an expectation', () => {
  const notes = [
    note('plain'),
    note('promise', { tone: 'praise', promiseId: 'p1' }),
    note('dimension', { tone: 'complaint', dimension: 'empathy' }),
    note('else', { tone: 'complaint', dimension: 'tangibles', promiseId: 'p9' }),
    note('loose', { tone: 'praise' }),
  ];
  const idsOn = (row: ReturnType<typeof expectation>) =>
    feedbackOn(row, notes, [linked([])]).map(({ id }) => id);

  it('is that on a promise that answers it or on the same dimension, and no other', () => {
    expect(idsOn(expectation([], { dimension: 'empathy' }))).toEqual(['promise', 'dimension']);
    expect(idsOn(expectation())).toEqual(['promise']);
    expect(idsOn(expectation([], { id: 'x2' }))).toEqual([]);
  });
});

describe('the story of an expectation', () => {
  it('is each reading with its cause, promise, report, answer and feedback, in time', () => {
    const row = expectation([
      read({ hopesFor: 4 }, 'a competitor'),
      { change: 'answer', answer: { name: 'lowered', reason: 'no stock' } },
    ]);
    const done = linked([]);
    const promises = [{ ...done, body: { ...done.body, saidAt: now - day } }];
    const notes = [
      {
        ...note('n1', { tone: 'complaint', promiseId: 'p1' }),
        body: { text: 'late', at: now + day, feedback: { tone: 'complaint' as const, promiseId: 'p1' } },
      },
    ];
    expect(storyOf(row, { promises, notes }, words).map(({ text, cause }) => [text, cause])).toEqual([
      [say.promised('Send the quote'), undefined],
      [say.reading(words.expectations.levels.hopesFor, 4), 'a competitor'],
      [words.expectations.answerAs(words.expectations.answers.lowered, 'no stock'), undefined],
      [say.complaint('late'), undefined],
    ]);
  });

  it('tells nothing that was taken back', () => {
    const row = expectation([
      read({ hopesFor: 4 }),
      { change: 'undo' },
      { change: 'answer', answer: { name: 'met' } },
      { change: 'undo' },
    ]);
    expect(storyOf(row, { promises: [], notes: [] }, words)).toEqual([]);
    const reported = linked(['report', 'undo']);
    expect(storyOf(row, { promises: [reported], notes: [] }, words)).toHaveLength(1);
    expect(storyOf(row, { promises: [linked(['report'])], notes: [] }, words)).toHaveLength(2);
  });
});

describe('what an undo would take back', () => {
  const { levels, answers, needs, ...texts } = words.expectations;
  const last = (...changes: Change[]) => lastChangeText(expectation(changes), words);

  it('is told of each kind of change, in the words of the story', () => {
    expect(last(read({ hopesFor: 4, canGive: 3 }, 'a competitor'))).toBe(
      [say.reading(levels.hopesFor, 4), say.reading(levels.canGive, 3)].join(words.ledger.comma),
    );
    expect(last({ change: 'answer', answer: { name: 'lowered', reason: 'no stock' } })).toBe(
      texts.answerAs(answers.lowered, 'no stock'),
    );
    expect(last({ change: 'describe', need: 'basic', source: null })).toBe(
      [texts.traitAs(texts.need, needs.basic), texts.noneSaid(texts.source)].join(words.ledger.comma),
    );
    expect(last({ change: 'describe', what: 'a deputy' })).toBe('a deputy');
    expect(last({ change: 'close' })).toBe(texts.closed);
    expect(last({ change: 'close' }, { change: 'reopen' })).toBe(texts.reopen);
  });

  it('is the change before once the last was taken back, and nothing once none stands', () => {
    const first = read({ canGive: 2 });
    expect(last(first, { change: 'close' }, { change: 'undo' })).toBe(say.reading(levels.canGive, 2));
    expect(last(first, { change: 'undo' })).toBeNull();
    expect(last()).toBeNull();
  });
});

describe('the chart', () => {
  const row = expectation([read({ hopesFor: 2 }), read({ hopesFor: 5, canGive: 3 })]);
  const span = { from: now + minute, to: now + 11 * minute, width: 300 };

  it('spans from the first thing that happened until now, and is none without any', () => {
    expect(spanOf([], now, 300)).toBeNull();
    expect(spanOf([now - day, now - minute], now, 300)).toEqual({ from: now - day, to: now, width: 300 });
    // A clock that was set back does not draw outside.
    expect(spanOf([now + day], now, 300)).toEqual({ from: now + day, to: now + day, width: 300 });
  });

  it('keeps every moment and level inside, and never divides by a span without length', () => {
    expect(xOf(span.from, span)).toBe(chartSize.left);
    expect(xOf(span.to, span)).toBe(span.width - chartSize.right);
    expect(xOf(now, { from: now, to: now, width: 300 })).toBe(chartSize.left);
    expect(yOf(5)).toBe(chartSize.top);
    expect(yOf(1)).toBe(chartSize.height - chartSize.bottom);
  });

  it('draws a level that was read only, with one dot for each reading, standing until the next', () => {
    const tracks = tracksOf(row, span);
    expect(tracks.map(({ name, dots }) => [name, dots.length])).toEqual([
      ['hopesFor', 2],
      ['canGive', 1],
    ]);
    const [hopes] = tracks;
    expect(hopes?.path).toMatch(/^M16 [\d.]+H[\d.]+V[\d.]+H292$/);
  });
});
