import type { Feedback, NoteRow } from '../../../domain/customer/schema.ts';
import { standingChanges } from '../../../domain/expectation/expectation.ts';
import { linkedPromises } from '../../../domain/expectation/linked.ts';
import { type ExpectationLevel, expectationLevels } from '../../../domain/expectation/names.ts';
import type { Change, ExpectationRow } from '../../../domain/expectation/schema.ts';
import { standingSteps } from '../../../domain/promise/promise.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import type { Words } from '../../../locales/index.ts';

/** One thing that happened around an expectation: a reading, a promise, feedback, an answer. */
export interface Happening {
  id: string;
  at: number;
  text: string;
  cause?: string;
  /** What the chart draws it as; an answer is only told. */
  mark: 'reading' | 'promise' | 'feedback' | 'answer';
}

/** A note that is feedback. */
export type FeedbackNote = NoteRow & { body: { feedback: Feedback } };

export function isFeedback(note: NoteRow): note is FeedbackNote {
  return note.body.feedback !== undefined;
}

/** The feedback that bears on an expectation: on a promise that answers it, or on the same service dimension. */
export function feedbackOn(
  row: ExpectationRow,
  notes: readonly NoteRow[],
  promises: readonly PromiseRow[],
): FeedbackNote[] {
  const linked = new Set(linkedPromises(row, promises).map(({ id }) => id));
  return notes.filter(isFeedback).filter(({ body: { feedback } }) => {
    if (feedback.promiseId !== undefined && linked.has(feedback.promiseId)) return true;
    return feedback.dimension !== undefined && feedback.dimension === row.body.dimension;
  });
}

/** Everything that happened around an expectation, oldest first: the chart in words. */
export function storyOf(
  row: ExpectationRow,
  { promises, notes }: { promises: readonly PromiseRow[]; notes: readonly NoteRow[] },
  words: Words,
): Happening[] {
  return [
    ...expectationLevels.flatMap((name) => readings(row, name, words)),
    ...linkedPromises(row, promises).flatMap((promise) => promiseHappenings(promise, words)),
    ...feedbackOn(row, notes, promises).map(({ id, body }) => ({
      id,
      at: body.at,
      text: words.expectations.chart[body.feedback.tone](body.text),
      mark: 'feedback' as const,
    })),
    ...answerHappenings(row, words),
  ].sort((a, b) => a.at - b.at);
}

function readings({ body }: ExpectationRow, name: ExpectationLevel, { expectations }: Words): Happening[] {
  return body.levels[name].map(({ at, value, cause }, index) => ({
    id: `${name}.${index}`,
    at,
    text: expectations.chart.reading(expectations.levels[name], value),
    ...(cause ? { cause } : {}),
    mark: 'reading',
  }));
}

function promiseHappenings(
  { id, body, ...rest }: PromiseRow,
  { expectations: { chart } }: Words,
): Happening[] {
  const made = {
    id: `${id}.made`,
    at: body.saidAt,
    text: chart.promised(body.what),
    mark: 'promise' as const,
  };
  const reports = standingSteps({ id, body, ...rest }).filter(({ move }) => move.move === 'report');
  return [
    made,
    ...reports.map(({ seq, at }) => ({ ...made, id: `${id}.${seq}`, at, text: chart.done(body.what) })),
  ];
}

function answerHappenings({ id, body }: ExpectationRow, words: Words): Happening[] {
  return standingChanges(body.history)
    .filter(({ change }) => change.change !== 'read' && change.change !== 'describe')
    .map(({ seq, at, change }) => ({
      id: `${id}.${seq}`,
      at,
      text: changeText(change, words),
      mark: 'answer',
    }));
}

/** What an undo would take back, in words; null where nothing is left to take back. */
export function lastChangeText({ body }: ExpectationRow, words: Words): string | null {
  const last = standingChanges(body.history).at(-1);
  return last ? changeText(last.change, words) : null;
}

/** A change in words, as the story tells it; an undo, which the story leaves out, in none. */
function changeText(change: Change, words: Words): string {
  const { expectations: say, ledger } = words;
  switch (change.change) {
    case 'read':
      return expectationLevels
        .flatMap((name) => {
          const value = change.levels[name];
          return value === undefined ? [] : [say.chart.reading(say.levels[name], value)];
        })
        .join(ledger.comma);
    case 'describe':
      return describedText(change, words).join(ledger.comma);
    case 'answer':
      return answerText(change.answer, say);
    case 'close':
      return change.why ? say.answerAs(say.closed, change.why) : say.closed;
    case 'reopen':
      return change.why ? say.answerAs(say.reopen, change.why) : say.reopen;
    case 'undo':
      return '';
  }
}

function describedText(
  { what, need, source, dimension }: Extract<Change, { change: 'describe' }>,
  { expectations: say }: Words,
): string[] {
  const trait = (label: string, value: string | null | undefined) => {
    if (value === undefined) return [];
    return [value === null ? say.noneSaid(label) : say.traitAs(label, value)];
  };
  return [
    ...(what ? [what] : []),
    ...trait(say.need, need && say.needs[need]),
    ...trait(say.source, source && say.sources[source]),
    ...trait(say.dimension, dimension && say.dimensions[dimension]),
  ];
}

/** What the customer was told, with the reason if there was one. */
export function answerText(
  { name, reason }: { name: keyof Words['expectations']['answers']; reason?: string | undefined },
  say: Words['expectations'],
): string {
  return reason ? say.answerAs(say.answers[name], reason) : say.answers[name];
}
