import type { Move, PromiseRow } from '../../domain/promise/schema.ts';
import { send } from '../../messages/client.ts';
import { operationOf } from '../shared/operations.ts';
import { say } from '../shared/toasts.ts';
import { undoEntry } from '../shared/undo.ts';
import type { FilledIn } from './half-typed.ts';
import { refresh } from './session.ts';
import type { Shown } from './shown.ts';

/**
 * Makes a move of a promise as it was seen, says so by name and offers undo. Rejects with a `KeptError`; then what is
 * shown was asked for anew, so that the next try is on what stands.
 *
 * @param form the form it was filled in: that is forgotten with the move, unless it was typed on in since
 */
export async function makeMove(
  shown: Shown,
  promise: PromiseRow,
  move: Move,
  done: string,
  form?: FilledIn,
): Promise<void> {
  const { id, lastSeq } = promise;
  const opId = operationOf(id, lastSeq, JSON.stringify(move));
  try {
    await send('promise.move', { opId, promiseId: id, seenSeq: lastSeq, move, ...(form ? { form } : {}) });
  } finally {
    await refresh();
  }
  // Undo has no undo: taken back once more, it would take back the step before.
  if (move.move === 'undo') return say(done);
  say(done, async () => {
    try {
      await undoEntry({ kind: 'promise', id, ofOpId: opId }, shown.subject.name);
    } finally {
      await refresh();
    }
  });
}
