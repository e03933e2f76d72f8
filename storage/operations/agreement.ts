import { answeringChanges, type NewWish, settlingMoves } from '../../domain/agreement/settle.ts';
import { wishedFor } from '../../domain/agreement/wished.ts';
import { promiseKind } from '../../domain/capture/promise-kind.ts';
import type { Event, NewEvent } from '../../domain/event.ts';
import type { ExpectationRow } from '../../domain/expectation/schema.ts';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import type { Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { forgetFilledIn } from '../drafts.ts';
import { decideChanges } from './expectations.ts';
import { decideMoves } from './promises.ts';

/**
 * Settles a wish: its promise is opened if there is none yet, makes its moves, and the expectation behind it gets the same
 * answer; what was kept of its form is forgotten. Rejects with `not-found`, `stale`, `move-refused`, `due-past`, or
 * `malformed` (a wish that was over needs a reason to be taken up again); then nothing was written.
 */
export function settleWish(
  database: Database,
  input: Input<'agreement.settle'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  const { opId, promiseId, seenSeq, expectation: seen, settlement, form } = input;
  return commit(database, opId, now, async () => {
    const [promise, expectation] = await Promise.all([
      database.promises.get(promiseId),
      seen && database.expectations.get(seen.id),
    ]);
    if (seen && !expectation) throw new KeptError('not-found');
    const customerId = promise?.customerId ?? expectation?.customerId;
    const wish = wishOf(input, promise, expectation);
    const moves = settlingMoves(wish, settlement);
    if (!moves || !customerId) throw new KeptError('malformed');
    const events = await decideMoves(database, { promiseId, customerId, seenSeq, moves }, now);
    if (seen && expectation)
      events.push(
        ...decideChanges(expectation, seen.seenSeq, answeringChanges(expectation, settlement), now),
      );
    if (form !== undefined) await forgetFilledIn(database, form);
    return { events, answer: {} };
  });
}

function wishOf(
  { seenSeq, what, promiseKind: kind }: Input<'agreement.settle'>,
  promise: PromiseRow | undefined,
  expectation: ExpectationRow | undefined,
): PromiseRow | NewWish {
  if (promise) {
    // By now it answers another expectation, or was opened elsewhere.
    if (seenSeq === undefined || (expectation && promise.body.expectationId !== expectation.id))
      throw new KeptError('stale');
    return promise;
  }
  if (seenSeq !== undefined || !expectation) throw new KeptError('not-found');
  const said = what ?? wishedFor(expectation.body.what);
  return { what: said, kind: kind ?? promiseKind(said), direction: 'ours', expectationId: expectation.id };
}

/**
 * Takes back all that settling a wish did, to the promise and to the expectation. Rejects with `stale` if something has
 * happened to one of them since, with `first-due-stands`, or with `not-found`.
 */
export function undoSettlement(
  database: Database,
  { opId, ofOpId }: Input<'agreement.undo'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const done = await database.events.where({ opId: ofOpId }).toArray();
    const moves = done.filter(({ type }) => type === 'promise.moved');
    const changes = done.filter(({ type }) => type === 'expectation.changed');
    if (moves.length === 0) throw new KeptError('not-found');
    return {
      events: [...(await movesBack(database, moves, now)), ...(await changesBack(database, changes, now))],
      answer: {},
    };
  });
}

async function movesBack(database: Database, done: Event[], now: number): Promise<NewEvent[]> {
  const last = done.at(-1);
  const promise = last && (await database.promises.get(last.subjectId));
  if (!promise || promise.lastSeq !== last.seq) throw new KeptError('stale');
  const moves = done.map(() => ({ move: 'undo' as const }));
  return decideMoves(database, { promiseId: promise.id, seenSeq: last.seq, moves }, now);
}

async function changesBack(database: Database, done: Event[], now: number): Promise<NewEvent[]> {
  const last = done.at(-1);
  if (!last) return [];
  const expectation = await database.expectations.get(last.subjectId);
  return decideChanges(
    expectation,
    last.seq,
    done.map(() => ({ change: 'undo' as const })),
    now,
  );
}
