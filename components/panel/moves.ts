import { ulid } from 'ulid';
import type { Move, PromiseRow } from '../../domain/promise/schema.ts';
import { send } from '../../messages/client.ts';
import { currentWords } from '../shared/interface.ts';
import { say } from '../shared/toasts.ts';
import { refresh } from './session.ts';
import type { Shown } from './shown.ts';

/**
 * Makes a move of a promise as it was seen, says so by name and offers undo. Rejects with a `KeptError`; then what is
 * shown was asked for anew, so that the next try is on what stands.
 */
export async function makeMove(shown: Shown, promise: PromiseRow, move: Move, done: string): Promise<void> {
  try {
    await send('promise.move', { opId: ulid(), promiseId: promise.id, seenSeq: promise.lastSeq, move });
  } finally {
    await refresh();
  }
  say(done, () => undoLastMove(shown, promise.id));
}

async function undoLastMove({ subject }: Shown, promiseId: string): Promise<void> {
  const { record } = subject.sighting;
  const view = await send('customer.view', { record });
  const seenSeq = view.promises.find(({ id }) => id === promiseId)?.lastSeq ?? 0;
  await send('promise.move', { opId: ulid(), promiseId, seenSeq, move: { move: 'undo' } });
  say(currentWords().toast.undone(subject.name));
  await refresh();
}
