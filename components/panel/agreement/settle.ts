import { ulid } from 'ulid';
import type { Settlement } from '../../../domain/agreement/schema.ts';
import { beginsAnew, settlingMoves, takesWhole } from '../../../domain/agreement/settle.ts';
import { settlements } from '../../../domain/agreement/table.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { send } from '../../../messages/client.ts';
import { currentWords } from '../../shared/interface.ts';
import { operationOf } from '../../shared/operations.ts';
import { say } from '../../shared/toasts.ts';
import { undoable } from '../expectations/changes.ts';
import type { FilledIn } from '../half-typed.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';
import type { Wish } from './wish.ts';

interface Settling {
  /** The wish as it was seen. */
  wish: Wish;
  settlement: Settlement;
  /** What a wish that is not in the ledger yet becomes there. */
  asNew: { promiseId: string; what: string; promiseKind: string };
  /** The form it was filled in: that is forgotten with it, unless it was typed on in since. */
  form: FilledIn;
}

/**
 * Settles a wish as it was seen, says so by name and offers undo. Rejects with a `KeptError`; then what is shown was asked
 * for anew, so that the next try is on what stands.
 */
export async function settleWish({ subject: { name } }: Shown, settling: Settling): Promise<void> {
  const { wish, asNew, form } = settling;
  const { promise, expectation } = wish;
  const settlement = withReason(settling.settlement, promise);
  const subject = promise
    ? { promiseId: promise.id, seenSeq: promise.lastSeq }
    : { ...asNew, what: asNew.what.trim() };
  const opId = operationOf(JSON.stringify([subject, expectation?.lastSeq, settlement]));
  const { told } = currentWords().ledger;
  if (promise && settlingMoves(promise, settlement)?.length === 0) return say(told.counter(name));
  try {
    await send('agreement.settle', {
      opId,
      ...subject,
      ...(expectation ? { expectation: { id: expectation.id, seenSeq: expectation.lastSeq } } : {}),
      settlement,
      form,
    });
  } finally {
    await refresh();
  }
  const last = settlements[settlement.choice][settlement.outcome].at(-1) ?? 'agree';
  say(told[last](name), () => undoable(name, () => send('agreement.undo', { opId: ulid(), ofOpId: opId })));
}

/** What begins anew without being asked why, says so itself: put off once more, another offer, or met in full after all. */
function withReason(settlement: Settlement, promise: PromiseRow | undefined): Settlement {
  if (settlement.again || !promise || !beginsAnew(promise, settlement)) return settlement;
  const { anew } = currentWords().agreement;
  const again =
    promise.state !== 'countered' ? anew.answer : takesWhole(settlement) ? anew.whole : anew.offer;
  return { ...settlement, again };
}
