import type { NewEvent } from '../../domain/event.ts';
import { foldPromise, openedRest, refuseMove, standingSteps } from '../../domain/promise/promise.ts';
import type { Move, PromiseRow } from '../../domain/promise/schema.ts';
import { reconcileReminders, wantedReminder } from '../../domain/reminder/plan.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { usualHours } from '../../domain/time/working-hours.ts';
import type { Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';

/**
 * Makes one move of a promise. Rejects with `move-refused`, `stale`, `first-due-stands`, `rest-moved`, `due-past` or
 * `not-found`.
 */
export function movePromise(
  database: Database,
  { opId, promiseId, seenSeq, move }: Input<'promise.move'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => ({
    events: await decideMove(database, { promiseId, seenSeq, move }, now),
    answer: {},
  }));
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

interface MoveRequest {
  promiseId: string;
  /** Needed for a promise's first move only: whom it is made to. */
  customerId?: string;
  /** `lastSeq` of the promise as the author of the move saw it. */
  seenSeq?: number | undefined;
  move: Move;
}

/** The events of a move and of what follows from it for the promise's reminders. For use inside a commit. */
export async function decideMove(database: Database, request: MoveRequest, now: number): Promise<NewEvent[]> {
  const { promiseId, move } = request;
  const promise = await database.promises.get(promiseId);
  const customerId = promise?.customerId ?? request.customerId;
  if (!customerId) throw new KeptError('not-found');
  const refusal = refuseMove(promise, move, request.seenSeq, now);
  if (refusal) throw new KeptError(refusal.code, { state: refusal.state, move: refusal.move });
  if (momentOf(move) <= now) throw new KeptError('due-past');
  if (move.move === 'move' && !(await database.customers.get(move.toCustomerId)))
    throw new KeptError('not-found');

  const moved: NewEvent = { customerId, subjectId: promiseId, type: 'promise.moved', body: move };
  const after = foldPromise(promise, { seq: 0, at: now, subjectId: promiseId, customerId, body: move });
  const reminders = promise ? await database.reminders.where({ promiseId }).toArray() : [];
  return [
    moved,
    ...reminderEvents(reminders, promiseId, customerId, after, now),
    ...(await restEvents(database, promise, customerId, move, now)),
    ...(await restTakenBack(database, promise, move, now)),
  ];
}

/** The moment a move sets; none is as good as one that never comes. */
function momentOf(move: Move): number {
  if (move.move === 'shelve') return move.answerBy.at;
  return 'due' in move && move.due ? move.due.at : Number.POSITIVE_INFINITY;
}

function reminderEvents(
  reminders: ReminderRow[],
  promiseId: string,
  customerBefore: string,
  after: PromiseRow | undefined,
  now: number,
): NewEvent[] {
  const customerId = after?.customerId ?? customerBefore;
  const { set, dismiss, reword } = reconcileReminders(wantedReminder(after, usualHours, now), reminders);
  const handed = customerId === customerBefore ? [] : reminders;
  return [
    ...handed.map(
      ({ id }): NewEvent => ({
        customerId: customerBefore,
        subjectId: id,
        type: 'reminder.handed-over',
        body: { toCustomerId: customerId },
      }),
    ),
    ...dismiss.map(
      (id): NewEvent => ({
        customerId,
        subjectId: id,
        type: 'reminder.dismissed',
        body: { why: after ? 'promise-moved' : 'undone' },
      }),
    ),
    ...reword.map(
      ({ id, text }): NewEvent => ({
        customerId,
        subjectId: id,
        type: 'reminder.reworded',
        body: { text },
      }),
    ),
    ...(set
      ? [
          {
            customerId,
            subjectId: `${promiseId}.${set.kind}.${now}`,
            type: 'reminder.set' as const,
            body: set,
          },
        ]
      : []),
  ];
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
  const { kind, direction } = promise.body;
  const rest: Move = { move: 'promise', what, kind, direction, restOf: promise.id, ...(due ? { due } : {}) };
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
