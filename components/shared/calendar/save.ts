import { send } from '../../../messages/client.ts';
import type { AgendaItem } from '../../../messages/contract/reminder.ts';
import type { Output } from '../../../messages/contract.ts';
import { saveFile } from '../download.ts';
import { currentWords } from '../interface.ts';
import { attempt, say } from '../toasts.ts';

/**
 * Has the browser save one reminder as a calendar file, `kept-reminder.ics`, and says so. It holds the customer's name
 * and phone and what was promised, so whoever offers it says that first (`words.calendar.holdsOne`).
 */
export function saveToCalendar(item: AgendaItem): Promise<void> {
  return attempt(() => saveCalendar('kept-reminder.ics', [item]));
}

/** The same with all open reminders in one file, `kept-reminders.ics`; says so where there are none. */
export function saveAllToCalendar(): Promise<void> {
  return attempt(async () => {
    const items = await allOpen();
    if (items.length > 0) await saveCalendar('kept-reminders.ics', items);
    else say(currentWords().calendar.none);
  });
}

async function allOpen(): Promise<AgendaItem[]> {
  const items: AgendaItem[] = [];
  let after: Output<'reminders.open'>['next'] = null;
  do {
    const page: Output<'reminders.open'> = await send('reminders.open', { after });
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}

/** The writer of such files is heavy and rarely needed, so it is fetched only now. */
async function saveCalendar(name: string, items: AgendaItem[]): Promise<void> {
  const { calendarFile } = await import('./calendar-file.ts');
  const words = currentWords();
  saveFile(name, new Blob([calendarFile(items, Date.now(), words)], { type: 'text/calendar;charset=utf-8' }));
  say(words.calendar.saved(items.length));
}
