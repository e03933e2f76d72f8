import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { isOpen } from '../promises.ts';

/** The promises that may be put under an expectation: what is open first, then what was done. */
export function linkable(expectationId: string, promises: readonly PromiseRow[]): PromiseRow[] {
  const others = promises.filter(({ body }) => body.expectationId !== expectationId);
  return [...others.filter(isOpen), ...others.filter(({ state }) => state === 'accepted')];
}
