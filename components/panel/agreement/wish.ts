import { isOver } from '../../../domain/agreement/wish.ts';
import { wishedFor } from '../../../domain/agreement/wished.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';

/** What is answered: a promise in the ledger, the expectation behind it, or an expectation nothing was promised for yet. */
export interface Wish {
  promise?: PromiseRow | undefined;
  expectation?: ExpectationRow | undefined;
}

/** What is wished for, as it can be promised and said to the customer. */
export function whatOf({ promise, expectation }: Wish): string {
  return wishedFor(promise?.body.what ?? expectation?.body.what ?? '');
}

/** Whether it was settled for good and is taken up again. */
export function isTakenUpAgain({ promise, expectation }: Wish): boolean {
  return promise ? isOver(promise) : expectation?.body.open === false;
}
