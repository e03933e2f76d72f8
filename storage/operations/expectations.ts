import type { NewEvent } from '../../domain/event.ts';
import { foldChange, refuseChange } from '../../domain/expectation/expectation.ts';
import { movedBefore, nextOf, ranked } from '../../domain/expectation/rank.ts';
import type { Change, ExpectationRow } from '../../domain/expectation/schema.ts';
import type { Input, Output } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { groupOf } from '../group.ts';

/** Makes one change to an expectation. Rejects with `change-refused`, `stale` or `not-found`. */
export function changeExpectation(
  database: Database,
  { opId, expectationId, seenSeq, change }: Input<'expectation.change'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => ({
    events: decideChanges(await database.expectations.get(expectationId), seenSeq, [change], now),
    answer: {},
  }));
}

/**
 * The events of changes that are made at once, each to the expectation as the one before has left it; none if one is
 * refused. For use inside a commit.
 *
 * @param seenSeq `lastSeq` of the expectation as the author of the changes saw it
 */
export function decideChanges(
  row: ExpectationRow | undefined,
  seenSeq: number,
  changes: readonly Change[],
  now: number,
): NewEvent[] {
  if (!row) throw new KeptError('not-found');
  const { id, customerId } = row;
  let after: ExpectationRow = row;
  return changes.map((change) => {
    const refusal = refuseChange(after, change, after === row ? seenSeq : after.lastSeq);
    if (refusal) throw new KeptError(refusal.code);
    after = foldChange(after, { seq: 0, at: now, body: change }) ?? after;
    return { customerId, subjectId: id, type: 'expectation.changed', body: change };
  });
}

/**
 * Puts an open expectation before another of the same customer, with all that is joined. Rejects with `not-found`, or
 * with `stale` where the open ones are not, or not so ordered, as their ranker saw them. Where nothing would move nothing
 * is written.
 */
export function rankExpectation(
  database: Database,
  { opId, expectationId, before, seen }: Input<'expectation.rank'>,
  now: number,
): Promise<Outcome<Output<'expectation.rank'>>> {
  return commit(database, opId, now, async () => {
    const row = await database.expectations.get(expectationId);
    if (!row) throw new KeptError('not-found');
    const { customerId } = row;
    const order = await openOrder(database, customerId);
    if (!isSame(order, seen)) throw new KeptError('stale');
    const moved = movedBefore(order, expectationId, before);
    if (!moved) throw new KeptError('not-found');
    const answer = { before: nextOf(order, expectationId) };
    if (isSame(order, moved)) return { events: [], answer };
    const body = { order: moved };
    return { events: [{ customerId, subjectId: expectationId, type: 'expectation.ranked', body }], answer };
  });
}

async function openOrder(database: Database, customerId: string): Promise<string[]> {
  const ids = (await groupOf(database, customerId)).map(({ id }) => id);
  const rows = await database.expectations.where('customerId').anyOf(ids).toArray();
  return ranked(rows).map(({ id }) => id);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index]);
}
