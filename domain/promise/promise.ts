import { type MoveName, mayMove, moves, type PromiseState } from './moves.ts';
import type { Explanation, Move, PromiseRow, Step } from './schema.ts';

/** How long after it was agreed a first due may still be taken back by undo, in milliseconds. */
export const firstDueUndoTime = 10 * 60_000;

/** Why a move is refused: a code for the message, and what it was about. */
export interface MoveRefusal {
  code: 'move-refused' | 'stale' | 'first-due-stands';
  state: PromiseState;
  move: MoveName;
}

/**
 * Whether a move may be made on a promise as it stands; null if it may.
 *
 * @param promise the promise, or undefined before its first move
 * @param move the move
 * @param seenSeq `lastSeq` of the promise as its author saw it
 * @param now epoch milliseconds
 */
export function refuseMove(
  promise: PromiseRow | undefined,
  move: Move,
  seenSeq: number | undefined,
  now: number,
): MoveRefusal | null {
  const state = promise?.state ?? 'none';
  const refusal = (code: MoveRefusal['code']): MoveRefusal => ({ code, state, move: move.move });
  if (!mayMove(state, move.move)) return refusal('move-refused');
  if (promise && seenSeq !== promise.lastSeq) return refusal('stale');
  if (promise && move.move === 'undo' && !mayUndo(promise, now)) return refusal('first-due-stands');
  return null;
}

/** Undo takes back the last move; one that set the first due only as the very next move and within ten minutes. */
function mayUndo(promise: PromiseRow, now: number): boolean {
  const { history } = promise.body;
  const index = lastStanding(history);
  const step = history[index];
  if (!step) return false;
  if (!setsFirstDue(history, index)) return true;
  return index === history.length - 1 && now - step.at <= firstDueUndoTime && now >= step.at;
}

function lastStanding(history: Step[]): number {
  return history.findLastIndex((step) => !step.undone && step.move.move !== 'undo');
}

function setsFirstDue(history: Step[], index: number): boolean {
  const before = replay(history.slice(0, index));
  const after = replay(history.slice(0, index + 1));
  return before?.firstDue === undefined && after?.firstDue !== undefined;
}

/**
 * The promise after one more move: a fold step, so the same log always gives the same row.
 * Undefined when undo has taken back its first move: then there is no promise.
 */
export function foldPromise(
  row: PromiseRow | undefined,
  event: { seq: number; at: number; subjectId: string; customerId: string; body: Move },
): PromiseRow | undefined {
  const origin = row?.body.origin ?? event.customerId;
  const history = [...(row?.body.history ?? [])];
  if (event.body.move === 'undo') takeBackLast(history);
  history.push({ seq: event.seq, at: event.at, move: event.body });

  const standing = replay(history);
  if (!standing) return undefined;
  const { state, movedTo, offered: _, ...about } = standing;
  return {
    id: event.subjectId,
    customerId: movedTo ?? origin,
    state,
    ...(about.due ? { dueAt: about.due.at } : {}),
    lastSeq: event.seq,
    body: { ...about, origin, ...(row?.body.missed ? { missed: row.body.missed } : {}), history },
  };
}

/** The promise after the rep said why it was missed, or took that back. No move: `lastSeq` and history stay. */
export function foldExplanation(row: PromiseRow | undefined, { why }: Explanation): PromiseRow | undefined {
  if (!row) return undefined;
  const { missed: _, ...body } = row.body;
  return { ...row, body: why ? { ...body, missed: why } : body };
}

/** The moves that stand: made, not taken back, and no undo. In order. */
export function standingSteps({ body }: PromiseRow): Step[] {
  return body.history.filter((step) => !step.undone && step.move.move !== 'undo');
}

/** What a promise was called when a step of it was made: an offer that was agreed since was a wish of other words then. */
export function calledAt({ body }: PromiseRow, { seq }: Step): string {
  const until = body.history.filter((step) => step.seq <= seq);
  return replay(until)?.what ?? body.what;
}

/** The promise that opened as the rest of this one when its last standing move accepted a part; undefined if none did. */
export function openedRest(promise: PromiseRow): string | undefined {
  const last = standingSteps(promise).at(-1);
  return last?.move.move === 'accept' ? last.move.rest?.promiseId : undefined;
}

function takeBackLast(history: Step[]): void {
  const index = lastStanding(history);
  const last = history[index];
  if (last) history[index] = { ...last, undone: true };
}

type Standing = Omit<PromiseRow['body'], 'history' | 'origin' | 'missed'> & {
  state: PromiseState;
  movedTo?: string;
  /** What was offered instead, until the promise gets other words. */
  offered?: string;
};

function replay(history: Step[]): Standing | undefined {
  let standing: Standing | undefined;
  for (const step of history) {
    if (!step.undone && step.move.move !== 'undo') standing = afterStep(standing, step);
  }
  return standing;
}

/**
 * What one standing move makes of the promise. The state comes from the table, so it is not said twice. Who agrees while an
 * offer stands agrees to the offer: the promise is called by it from then on, wherever it is shown.
 */
function afterStep(before: Standing | undefined, { move, at }: Step): Standing | undefined {
  if (move.move === 'ask' || move.move === 'promise') {
    return withFirstDue({ ...aboutOf(move), saidAt: at, state: moves[move.move].to });
  }
  if (!before) return undefined;
  const { to } = moves[move.move];
  const next: Standing = { ...before, state: to === 'same' || to === 'before' ? before.state : to };
  switch (move.move) {
    case 'counter':
      return { ...next, offered: move.offer };
    case 'agree': {
      const what = before.state === 'countered' ? before.offered : undefined;
      return withFirstDue({ ...next, ...(what && { what }), ...(move.due && { due: move.due }) });
    }
    case 'renegotiate':
      return withFirstDue({ ...next, due: move.due });
    case 'reject': {
      const { reported: _, ...rest } = next;
      return withFirstDue({ ...rest, due: move.due });
    }
    case 'shelve':
      return { ...next, answerBy: move.answerBy };
    case 'report':
      return { ...next, reported: { at, extent: move.extent } };
    case 'accept':
      return move.satisfaction === undefined ? next : { ...next, satisfaction: move.satisfaction };
    case 'amend': {
      const { what, kind, channel, toWhom, expectationId } = move;
      const { expectationId: linked, offered, ...plain } = next;
      const link = expectationId === undefined ? linked : expectationId;
      return {
        ...plain,
        ...(link && { expectationId: link }),
        ...(what ? { what } : offered && { offered }),
        ...(kind && { kind }),
        ...(channel && { channel }),
        ...(toWhom && { toWhom }),
      };
    }
    case 'move':
      return { ...next, movedTo: move.toCustomerId };
    default:
      return next;
  }
}

/** What a first move says of its promise, field by field: nothing else that came with it gets in. */
function aboutOf(move: Extract<Move, { move: 'ask' | 'promise' }>) {
  const { what, kind, direction, words, channel, toWhom, expectationId, restOf, askedFor } = move;
  return {
    what,
    kind,
    direction,
    ...(words && { words }),
    ...(channel && { channel }),
    ...(toWhom && { toWhom }),
    ...(expectationId && { expectationId }),
    ...(restOf && { restOf }),
    ...(askedFor && { askedFor }),
    ...(move.move === 'promise' && move.due && { due: move.due }),
  };
}

/** The first date that was ever agreed stays the first due, whatever comes later. */
function withFirstDue(standing: Standing): Standing {
  if (standing.firstDue || !standing.due) return standing;
  return { ...standing, firstDue: standing.due };
}
