import type { Happening, NewEvent } from '../../domain/event.ts';
import { foldPromise, openedRest, refuseMove, standingSteps } from '../../domain/promise/promise.ts';
import type { Move, PromiseRow } from '../../domain/promise/schema.ts';
import { reconcileCheckpoints } from '../../domain/reminder/checkpoint.ts';
import type { Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { forgetFilledIn } from '../drafts.ts';
import { refuseForeign } from '../group.ts';
import { automaticEvents } from './automatic.ts';

/**
 * Makes one move of a promise, and forgets what was kept of its form. Rejects with `move-refused`, `stale`, `first-due-stands`, `rest-moved`, `due-past` or
 * `not-found`.
 */
export function movePromise(
  database: Database,
  { opId, promiseId, seenSeq, move, form }: Input<'promise.move'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const events = await decideMove(database, { promiseId, seenSeq, move }, now);
    if (form !== undefined) await forgetFilledIn(database, form);
    return { events, answer: {} };
  });
}

/** Notes why a promise was missed; null takes that back. Rejects with `not-found`. */
export function explainMiss(
  database: Database,
  { opId, promiseId, why }: Input<'promise.explain'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const promise = await database.promises.get(promiseId);
    if (!promise) throw new KeptError('not-found');
    const { customerId } = promise;
    return {
      events: [{ customerId, subjectId: promiseId, type: 'promise.explained', body: { why } }],
      answer: {},
    };
  });
}

interface Seen {
  promiseId: string;
  /** Needed for a promise's first move only: whom it is made to. */
  customerId?: string;
  /** `lastSeq` of the promise as the author of the move saw it. */
  seenSeq?: number | undefined;
}

/** The events of a move and of what follows from it for the promise's reminders. For use inside a commit. */
export function decideMove(
  database: Database,
  { move, ...seen }: Seen & { move: Move },
  now: number,
): Promise<NewEvent[]> {
  return decideMoves(database, { ...seen, moves: [move] }, now);
}

/**
 * The same for moves that are made at once: each of the promise as the one before has left it, none if one is refused.
 * Its reminders follow once, for what it has come to in the end.
 */
export async function decideMoves(
  database: Database,
  { promiseId, customerId: newCustomer, seenSeq, moves }: Seen & { moves: readonly Move[] },
  now: number,
): Promise<NewEvent[]> {
  const before = await database.promises.get(promiseId);
  const customerId = before?.customerId ?? newCustomer;
  if (!customerId) throw new KeptError('not-found');
  const moved: NewEvent[] = [];
  const ofRests: NewEvent[] = [];
  let after = before;
  for (const move of moves) {
    await refuse(
      database,
      after,
      { customerId, move, seenSeq: after === before ? seenSeq : after?.lastSeq },
      now,
    );
    ofRests.push(
      ...(await restEvents(database, after, customerId, move, now)),
      ...(await restTakenBack(database, after, move, now)),
    );
    moved.push({ customerId, subjectId: promiseId, type: 'promise.moved', body: move });
    after = foldPromise(after, { seq: 0, at: now, subjectId: promiseId, customerId, body: move });
  }
  const last = moves.at(-1);
  const decided = last && { promiseId, customerId, before, move: last, after };
  return [...moved, ...(decided ? await reminderEvents(database, decided, now) : []), ...ofRests];
}

interface Refusable {
  /** Whose promise it is, or will be. */
  customerId: string;
  seenSeq: number | undefined;
  move: Move;
}

async function refuse(
  database: Database,
  promise: PromiseRow | undefined,
  { customerId, seenSeq, move }: Refusable,
  now: number,
): Promise<void> {
  const refusal = refuseMove(promise, move, seenSeq, now);
  if (refusal) throw new KeptError(refusal.code, { state: refusal.state, move: refusal.move });
  if (momentOf(move) <= now) throw new KeptError('due-past');
  if (move.move === 'move' && !(await database.customers.get(move.toCustomerId)))
    throw new KeptError('not-found');
  if (move.move === 'amend' && move.expectationId)
    await refuseForeign(database, customerId, await database.expectations.get(move.expectationId));
}

/** The moment a move sets; none is as good as one that never comes. */
function momentOf(move: Move): number {
  if (move.move === 'shelve') return move.answerBy.at;
  return 'due' in move && move.due ? move.due.at : Number.POSITIVE_INFINITY;
}

/** A move that was decided, with the promise before and after it. */
interface Decided {
  promiseId: string;
  /** Whose promise it was. */
  customerId: string;
  before: PromiseRow | undefined;
  move: Move;
  after: PromiseRow | undefined;
}

/** What follows from a move for the promise's reminders. */
async function reminderEvents(
  database: Database,
  { promiseId, customerId: customerBefore, before, move, after }: Decided,
  now: number,
): Promise<NewEvent[]> {
  const reminders = before ? await database.reminders.where({ promiseId }).toArray() : [];
  const customerId = after?.customerId ?? customerBefore;
  const checkpoints = reconcileCheckpoints(before, move, after, reminders, now);
  const about = (subjectId: string, happening: Happening): NewEvent => ({
    customerId,
    subjectId,
    ...happening,
  });
  const handedOver: Happening = { type: 'reminder.handed-over', body: { toCustomerId: customerId } };
  const dismissed: Happening = {
    type: 'reminder.dismissed',
    body: { why: after ? 'promise-moved' : 'undone' },
  };
  const events = [
    ...(customerId === customerBefore
      ? []
      : reminders.map(({ id }) => ({ ...about(id, handedOver), customerId: customerBefore }))),
    ...checkpoints.dismiss.map((id) => about(id, dismissed)),
    ...checkpoints.restore.map((id) => about(id, { type: 'reminder.restored', body: {} })),
    ...checkpoints.reword.map(({ id, text }) => about(id, { type: 'reminder.reworded', body: { text } })),
  ];
  // An answer put off to a moment is reminded of then, even if one for that moment had been ticked off before.
  const counting = move.move === 'shelve' ? reminders.filter(({ open }) => open === 1) : reminders;
  const followed = { promiseId, customerId, promise: after, reminders: counting, events };
  return [...events, ...(await automaticEvents(database, followed, now))];
}

/** What is still owed when a part was accepted opens as a promise of its own, linked to the first. */
async function restEvents(
  database: Database,
  promise: PromiseRow | undefined,
  customerId: string,
  move: Move,
  now: number,
): Promise<NewEvent[]> {
  if (move.move !== 'accept' || !move.rest || !promise) return [];
  const { promiseId, what, due } = move.rest;
  const { kind, direction, expectationId } = promise.body;
  const rest: Move = {
    move: 'promise',
    what,
    kind,
    direction,
    restOf: promise.id,
    ...(expectationId ? { expectationId } : {}),
    ...(due ? { due } : {}),
  };
  return decideMove(database, { promiseId, customerId, move: rest }, now);
}

/**
 * Undo of an acceptance takes the rest back that it opened. Refused where something has happened to the rest since, and
 * where the rest has a first due that may no longer be taken back.
 */
async function restTakenBack(
  database: Database,
  promise: PromiseRow | undefined,
  move: Move,
  now: number,
): Promise<NewEvent[]> {
  const restId = promise && move.move === 'undo' ? openedRest(promise) : undefined;
  const rest = restId && (await database.promises.get(restId));
  if (!rest || rest.body.restOf !== promise?.id) return [];
  if (standingSteps(rest).length > 1) throw new KeptError('rest-moved');
  return decideMove(database, { promiseId: rest.id, seenSeq: rest.lastSeq, move }, now);
}
