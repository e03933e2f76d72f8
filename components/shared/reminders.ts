import { ulid } from 'ulid';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { send } from '../../messages/client.ts';
import { currentWords } from './interface.ts';
import { nearText } from './moment.ts';
import { attempt, say } from './toasts.ts';

const snoozeTime = 15 * 60_000;

/** Ends a reminder as done and says for whom. */
export function finishReminder(reminder: ReminderRow, name: string): Promise<void> {
  return attempt(async () => {
    await send('reminder.done', { opId: ulid(), reminderId: reminder.id });
    say(currentWords().toast.reminderDone(name));
  });
}

/** Lets a reminder ring a quarter of an hour from now, or later than it would have, and says when that is. */
export function snoozeReminder(reminder: ReminderRow, name: string): Promise<void> {
  return attempt(async () => {
    const now = Date.now();
    const until = Math.max(now, reminder.at) + snoozeTime;
    await send('reminder.snooze', { opId: ulid(), reminderId: reminder.id, until });
    const words = currentWords();
    say(words.toast.snoozed(name, nearText(until, now, words)));
  });
}
