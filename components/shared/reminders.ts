import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { snoozeTime } from '../../domain/reminder/snooze.ts';
import { send } from '../../messages/client.ts';
import { currentWords } from './interface.ts';
import { nearText } from './moment.ts';
import { operationOf } from './operations.ts';
import { attempt, say } from './toasts.ts';
import { reopenReminder, undoEntry } from './undo.ts';

/** Ends a reminder as done, says for whom and offers undo. */
export function finishReminder(reminder: ReminderRow, name: string): Promise<void> {
  const { id, promiseId, body } = reminder;
  return attempt(async () => {
    const opId = operationOf('done', id, body.history.length);
    await send('reminder.done', { opId, reminderId: id });
    say(currentWords().toast.reminderDone(name), () =>
      // Whoever ticks off a promise's due has reported the promise as done, and that is what is taken back.
      promiseId !== undefined && body.kind === 'promise-due'
        ? undoEntry({ kind: 'promise', id: promiseId, ofOpId: opId }, name)
        : reopenReminder(id, name),
    );
  });
}

/** Lets a reminder ring a quarter of an hour from now, or later than it would have; says when, and offers undo. */
export function snoozeReminder(reminder: ReminderRow, name: string): Promise<void> {
  const { id, at, body } = reminder;
  return attempt(async () => {
    const now = Date.now();
    const until = Math.max(now, at) + snoozeTime;
    const opId = operationOf('snooze', id, body.history.length);
    await send('reminder.snooze', { opId, reminderId: id, until });
    const words = currentWords();
    say(words.toast.snoozed(name, nearText(until, now, words)), () => reopenReminder(id, name));
  });
}
