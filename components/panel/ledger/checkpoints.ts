import { ulid } from 'ulid';
import type { Due } from '../../../domain/due.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import type { ReminderRow } from '../../../domain/reminder/schema.ts';
import { send } from '../../../messages/client.ts';
import { currentWords } from '../../shared/interface.ts';
import { nearText } from '../../shared/moment.ts';
import { operationOf } from '../../shared/operations.ts';
import { say } from '../../shared/toasts.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';

/** The open checkpoints of a promise, the next first. */
export function checkpointsOf({ id }: PromiseRow, { view }: Pick<Shown, 'view'>): ReminderRow[] {
  const reminders = view?.reminders ?? [];
  return reminders
    .filter(({ promiseId, open, body }) => promiseId === id && open === 1 && body.kind === 'checkpoint')
    .sort((a, b) => a.at - b.at);
}

/** A checkpoint to be set; its id is made with it. */
export interface NewCheckpoint {
  id: string;
  due: Due;
}

/**
 * Has the rep look at a promise on its way, at one moment or several; says when or how often, and offers undo of all.
 * Rejects with a `KeptError`; then none was set, and what is shown was asked for anew. The same again is the same operation.
 */
export async function setCheckpoints(
  { subject: { name } }: Shown,
  promiseId: string,
  checkpoints: [NewCheckpoint, ...NewCheckpoint[]],
): Promise<void> {
  const ids = checkpoints.map(({ id }) => id);
  try {
    await send('checkpoint.set', { opId: operationOf('set', ...ids), promiseId, checkpoints });
  } finally {
    await refresh();
  }
  const words = currentWords();
  const [{ due }, ...others] = checkpoints;
  const told =
    others.length > 0
      ? words.leads.checkpoints.told(name, ids.length)
      : words.ledger.checkpoint.told(name, nearText(due.at, Date.now(), words));
  say(told, async () => {
    await send('checkpoint.remove', { opId: operationOf('unset', ...ids), ids });
    await undone(name);
  });
}

/** Removes a checkpoint, says so and offers undo, after which it stands as it stood. */
export async function removeCheckpoint(
  { subject: { name } }: Shown,
  { id, body }: ReminderRow,
): Promise<void> {
  await send('checkpoint.remove', { opId: operationOf('remove', id, body.history.length), ids: [id] });
  await refresh();
  say(currentWords().ledger.checkpoint.removed(name), async () => {
    await send('checkpoint.restore', { opId: ulid(), id });
    await undone(name);
  });
}

async function undone(name: string): Promise<void> {
  await refresh();
  say(currentWords().toast.undone(name));
}
