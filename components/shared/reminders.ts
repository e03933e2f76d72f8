import { isAnswer, isLook, isReport } from '../../domain/reminder/reminder.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import type { Words } from '../../locales/index.ts';
import { send } from '../../messages/client.ts';
import type { Input } from '../../messages/contract.ts';
import { currentWords } from './interface.ts';
import { nearText } from './moment.ts';
import { operationOf } from './operations.ts';
import { say } from './toasts.ts';
import { reopenReminder, undoEntry } from './undo.ts';

/** What ticking a reminder off says: of a promise that was only looked at nothing is done, and an answer is to be given. */
export function doneText(reminder: ReminderRow, { actions, ledger }: Words): string {
  if (isAnswer(reminder)) return ledger.acts.answer;
  return isLook(reminder) ? ledger.checkpoint.seen : actions.done;
}

/**
 * Ends a reminder as done, with what came of it and how far its promise was kept; says for whom and offers undo. Rejects
 * with a `KeptError`.
 */
export async function finishReminder(
  reminder: ReminderRow,
  name: string,
  outcome: Pick<Input<'reminder.done'>, 'text' | 'extent'> = {},
): Promise<void> {
  const { id, promiseId, body } = reminder;
  const opId = operationOf('done', id, body.history.length);
  await send('reminder.done', { opId, reminderId: id, ...outcome });
  const { toast, ledger, reminders } = currentWords();
  const told = isLook(reminder)
    ? ledger.checkpoint.toldSeen(name)
    : outcome.extent === 'part'
      ? reminders.told.reportedPart(name)
      : toast.reminderDone(name);
  say(told, () =>
    // Whoever ticks off a promise's due has reported the promise, and that is what is taken back.
    promiseId !== undefined && isReport(reminder)
      ? undoEntry({ kind: 'promise', id: promiseId, ofOpId: opId }, name)
      : reopenReminder(id, name),
  );
}

/** Lets a reminder ring again later; says when, and offers undo. Rejects with a `KeptError`. */
export async function snoozeReminder(
  { id, body }: ReminderRow,
  name: string,
  to: Pick<Input<'reminder.snooze'>, 'until' | 'why' | 'text'>,
): Promise<void> {
  const opId = operationOf('snooze', id, body.history.length, to.until);
  await send('reminder.snooze', { opId, reminderId: id, ...to });
  const words = currentWords();
  const tell = to.why === 'no-answer' ? words.reminders.told.noAnswer : words.toast.snoozed;
  say(tell(name, nearText(to.until, Date.now(), words)), () => reopenReminder(id, name));
}

/** Ends a reminder that the rep wants to hear no more of, and offers undo. Rejects with a `KeptError`. */
export async function dismissReminder({ id, body }: ReminderRow, name: string): Promise<void> {
  const opId = operationOf('dismiss', id, body.history.length);
  await send('reminder.dismiss', { opId, reminderId: id });
  say(currentWords().reminders.told.dismissed(name), () => reopenReminder(id, name));
}
