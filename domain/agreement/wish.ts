import { linkedPromises } from '../expectation/linked.ts';
import type { ExpectationRow } from '../expectation/schema.ts';
import { mayMove } from '../promise/moves.ts';
import type { PromiseRow } from '../promise/schema.ts';

/** Whether a wish is over and has to be taken up again, with a reason, before it can be answered. */
export function isOver({ state }: Pick<PromiseRow, 'state'>): boolean {
  return state === 'declined' || state === 'withdrawn';
}

/** Whether a promise is a wish of the customer's that can be answered, anew too: no agreement is final. */
export function isWish(promise: PromiseRow): boolean {
  return promise.body.direction === 'ours' && (mayMove(promise.state, 'decline') || isOver(promise));
}

/** The promise by which an expectation is answered: the last of ours for it, if it can be answered; else it needs one. */
export function wishFor(
  expectation: ExpectationRow,
  promises: readonly PromiseRow[],
): PromiseRow | undefined {
  const last = newestFor(expectation, promises);
  return last && isWish(last) ? last : undefined;
}

/**
 * The expectation that gets the same answer as a wish: the one it is the last promise for. One that is met, or agreed by
 * something else, is left as it is.
 */
export function answeredWith(
  promise: PromiseRow,
  { promises, expectations }: { promises: readonly PromiseRow[]; expectations: readonly ExpectationRow[] },
): ExpectationRow | undefined {
  const linked = expectations.find(({ id }) => id === promise.body.expectationId);
  const answer = linked?.body.answer?.name;
  const isSettled = answer === 'met' || answer === 'agreed';
  return linked && !isSettled && newestFor(linked, promises)?.id === promise.id ? linked : undefined;
}

function newestFor(expectation: ExpectationRow, promises: readonly PromiseRow[]): PromiseRow | undefined {
  const ours = linkedPromises(expectation, promises).filter(({ body }) => body.direction === 'ours');
  return ours.reduce<PromiseRow | undefined>(
    (newest, one) => (newest && newest.body.saidAt >= one.body.saidAt ? newest : one),
    undefined,
  );
}
