import type { Happening, NewEvent } from '../domain/event.ts';
import type { ReminderRow } from '../domain/reminder/schema.ts';

/** Something that happens to a reminder. */
export function ofReminder({ id, customerId }: ReminderRow, happening: Happening): NewEvent {
  return { customerId, subjectId: id, ...happening };
}
