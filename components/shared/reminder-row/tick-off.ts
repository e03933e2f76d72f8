import { isAnswer, isLook } from '../../../domain/reminder/reminder.ts';
import type { ReminderRow } from '../../../domain/reminder/schema.ts';
import { finishReminder } from '../reminders.ts';
import { attempt } from '../toasts.ts';
import { focusRow } from './focus.ts';
import { openRow } from './open.ts';

/**
 * Asks what came of a reminder that is to be ticked off; of a promise that was only looked at nothing comes. An answer that
 * is owed ends by being given: `answer` brings the rep to where he gives it.
 */
export function tickOff(reminder: ReminderRow, name: string, answer: () => void): void {
  const { id } = reminder;
  if (isAnswer(reminder)) answer();
  else if (!isLook(reminder)) openRow(id, 'done');
  else {
    void attempt(async () => {
      await finishReminder(reminder, name);
      focusRow(id, 'neighbour');
    });
  }
}
