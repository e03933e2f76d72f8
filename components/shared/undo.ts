import { ulid } from 'ulid';
import { send } from '../../messages/client.ts';
import type { Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { currentWords } from './interface.ts';
import { say, sayFailure } from './toasts.ts';

/** Takes back what one operation did to an entry of a customer, and says so. False if the entry has changed since. */
export async function undoEntry(of: Omit<Input<'entry.undo'>, 'opId'>, name: string): Promise<boolean> {
  try {
    await send('entry.undo', { opId: ulid(), ...of });
  } catch (error) {
    if (!(error instanceof KeptError) || error.code !== 'stale') throw error;
    sayFailure(currentWords().toast.undoLate(name));
    return false;
  }
  say(currentWords().toast.undone(name));
  return true;
}

/** Takes back that a reminder was done, snoozed or dismissed, and says so. */
export async function reopenReminder(reminderId: string, name: string): Promise<void> {
  await send('reminder.reopen', { opId: ulid(), reminderId });
  say(currentWords().toast.undone(name));
}
