import type { Reading } from '../customer/schema.ts';
import { expectationLevels } from './names.ts';
import type { Change, ChangeName, ExpectationRow, ExpectationStep, Noted } from './schema.ts';

/** Why a change is refused: a code for the message, and what it was about. */
export interface ChangeRefusal {
  code: 'change-refused' | 'stale';
  change: ChangeName;
}

/** Answers after which nothing is expected any more, until it is reopened. */
const endings = ['met', 'declined'];

/**
 * Whether a change may be made to an expectation as it stands; null if it may.
 *
 * @param seenSeq `lastSeq` of the expectation as the author of the change saw it
 */
export function refuseChange(row: ExpectationRow, change: Change, seenSeq: number): ChangeRefusal | null {
  const refusal = (code: ChangeRefusal['code']): ChangeRefusal => ({ code, change: change.change });
  if (seenSeq !== row.lastSeq) return refusal('stale');
  return mayChange(row, change) ? null : refusal('change-refused');
}

function mayChange({ body }: ExpectationRow, { change }: Change): boolean {
  switch (change) {
    case 'answer':
    case 'close':
      return body.open;
    case 'reopen':
      return !body.open;
    case 'undo':
      return standingChanges(body.history).length > 0;
    default:
      return true;
  }
}

interface Happened {
  seq: number;
  at: number;
}

/** The expectation as it was first noted. */
export function foldNoted(
  event: Happened & { subjectId: string; customerId: string; body: Noted },
): ExpectationRow {
  return {
    id: event.subjectId,
    customerId: event.customerId,
    lastSeq: event.seq,
    body: { ...standingBody(event.body, event.at, []), noted: event.body, history: [] },
  };
}

/** The expectation after one more change; undo takes back the last that stands. */
export function foldChange(
  row: ExpectationRow | undefined,
  { seq, at, body: change }: Happened & { body: Change },
): ExpectationRow | undefined {
  if (!row) return undefined;
  const { noted, place } = row.body;
  const before = change.change === 'undo' ? withoutLast(row.body.history) : row.body.history;
  const history = [...before, { seq, at, change }];
  return {
    ...row,
    lastSeq: seq,
    body: {
      ...standingBody(noted, row.body.at, history),
      ...(place === undefined ? {} : { place }),
      noted,
      history,
    },
  };
}

/** The expectation after the customer's expectations were ranked. No change of its own: `lastSeq` and history stay. */
export function foldRanking(
  row: ExpectationRow | undefined,
  order: readonly string[],
): ExpectationRow | undefined {
  return row && { ...row, body: { ...row.body, place: order.indexOf(row.id) + 1 } };
}

/** The changes that stand: made, not taken back, and no undo. In order. */
export function standingChanges(history: readonly ExpectationStep[]): ExpectationStep[] {
  return history.filter((step) => !step.undone && step.change.change !== 'undo');
}

function withoutLast(history: readonly ExpectationStep[]): ExpectationStep[] {
  const last = standingChanges(history).at(-1);
  return history.map((step) => (step === last ? { ...step, undone: true } : step));
}

type Standing = Omit<ExpectationRow['body'], 'noted' | 'history' | 'place'>;

function standingBody(noted: Noted, at: number, history: readonly ExpectationStep[]): Standing {
  const levels = { canLiveWith: [], hopesFor: [], canGive: [], happened: [] };
  const first: Standing = { ...noted, at, levels, open: true };
  return standingChanges(history).reduce(afterStep, first);
}

function afterStep(before: Standing, { at, change }: ExpectationStep): Standing {
  switch (change.change) {
    case 'describe':
      return described(before, change);
    case 'read':
      return { ...before, levels: readAt(before.levels, change, at) };
    case 'answer':
      return { ...before, answer: { ...change.answer, at }, open: !endings.includes(change.answer.name) };
    case 'close':
      return { ...before, open: false };
    case 'reopen': {
      const { answer: _, ...unanswered } = before;
      return { ...unanswered, open: true };
    }
    default:
      return before;
  }
}

function described(before: Standing, { what, ...traits }: Extract<Change, { change: 'describe' }>): Standing {
  const after = { ...before, ...(what && { what }) };
  for (const trait of ['need', 'source', 'dimension'] as const) {
    const value = traits[trait];
    if (value === null) delete after[trait];
    else if (value !== undefined) Object.assign(after, { [trait]: value });
  }
  return after;
}

function readAt(
  before: Standing['levels'],
  { levels, cause }: Extract<Change, { change: 'read' }>,
  at: number,
): Standing['levels'] {
  const after = { ...before };
  for (const name of expectationLevels) {
    const value = levels[name];
    if (value === undefined) continue;
    const reading: Reading = { at, value, ...(cause ? { cause } : {}) };
    after[name] = [...before[name], reading];
  }
  return after;
}
