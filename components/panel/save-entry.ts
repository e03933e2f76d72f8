import { send } from '../../messages/client.ts';
import type { Entry } from '../../messages/contract/entry.ts';
import { targetOf } from '../shared/capture/subject.ts';
import { operationOf } from '../shared/operations.ts';
import { say } from '../shared/toasts.ts';
import { undoEntry } from '../shared/undo.ts';
import { refresh } from './session.ts';
import type { Shown } from './shown.ts';

/**
 * Records what a form was filled in with, says so and offers undo. The operation is the entry's own: tried again after a
 * lost answer, nothing is written twice. Rejects with a `KeptError`.
 */
export async function saveEntry({ subject }: Shown, entry: Entry, told: string): Promise<void> {
  const opId = operationOf(JSON.stringify(entry));
  try {
    await send('entry.save', { opId, target: targetOf(subject), entry });
  } finally {
    await refresh();
  }
  say(told, async () => {
    await undoEntry({ kind: entry.kind, id: entry.id, ofOpId: opId }, subject.name);
    await refresh();
  });
}
