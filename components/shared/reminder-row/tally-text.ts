import type { ReminderRow } from '../../../domain/reminder/schema.ts';
import { tallyOf } from '../../../domain/reminder/tally.ts';
import type { Words } from '../../../locales/index.ts';

/** What a row says quietly of what was done before: "2nd try", "snoozed 3 times". */
export function tallyTexts(reminder: ReminderRow, { reminders }: Words): string[] {
  const { snoozes, attempts } = tallyOf(reminder);
  return [
    ...(attempts > 0 ? [reminders.nthTry(attempts + 1)] : []),
    ...(snoozes > 0 ? [reminders.snoozed(snoozes)] : []),
  ];
}
