import type { PromiseRow } from '../promise/schema.ts';
import { standingChanges } from './expectation.ts';
import type { ExpectationRow } from './schema.ts';

/** The promises that answer an expectation. */
export function linkedPromises({ id }: ExpectationRow, promises: readonly PromiseRow[]): PromiseRow[] {
  return promises.filter(({ body }) => body.expectationId === id);
}

/** Tells promises that answer an open basic need: one whose lack would cost the customer's trust. For `inOrder`. */
export function answersBasicNeed(expectations: readonly ExpectationRow[]): (promise: PromiseRow) => boolean {
  const basic = new Set(
    expectations.filter(({ body }) => body.open && body.need === 'basic').map(({ id }) => id),
  );
  return ({ body }) => body.expectationId !== undefined && basic.has(body.expectationId);
}

/** How often a delight may be given before it is likely to be expected. */
const oftenEnough = 3;

/**
 * How often it was given: by promises of ours done in full, or by the times it was answered as met. One gift may be
 * recorded both ways, so they are not added up; the greater counts.
 */
export function timesGiven(expectation: ExpectationRow, promises: readonly PromiseRow[]): number {
  const done = linkedPromises(expectation, promises).filter(
    ({ body }) => body.direction === 'ours' && body.reported?.extent === 'full',
  );
  const met = standingChanges(expectation.body.history).filter(
    ({ change }) => change.change === 'answer' && change.answer.name === 'met',
  );
  return Math.max(done.length, met.length);
}

/** Whether it was a delight and has been given so often that it is likely expected by now. */
export function isWornOff(expectation: ExpectationRow, promises: readonly PromiseRow[]): boolean {
  return expectation.body.need === 'delight' && timesGiven(expectation, promises) >= oftenEnough;
}
