import { ulid } from 'ulid';
import { browser } from 'wxt/browser';
import { finishReminder, snoozeReminder } from '../../storage/operations/reminders.ts';
import { ringing } from '../../storage/queries.ts';
import { afterWrite } from './after-write.ts';
import { theDatabase } from './database.ts';
import { groupId, wasNamed } from './notices.ts';
import { openCustomer } from './open-customer.ts';

/** How long a snooze from a notice lasts, in milliseconds. */
const usualSnooze = 15 * 60_000;

/** Listens for clicks on notices; a click that comes after the worker stopped starts it again. */
export function answerNotices(): void {
  browser.notifications.onClicked.addListener((id) => {
    void openFrom(id);
  });
  browser.notifications.onButtonClicked.addListener((id, button) => {
    void (button === 1 ? snoozeFrom(id) : firstButton(id));
  });
}

async function firstButton(id: string): Promise<void> {
  if (!(await wasNamed(id))) return openFrom(id);
  const outcome = await finishReminder(await theDatabase(), { opId: ulid(), reminderId: id }, Date.now());
  await browser.notifications.clear(id);
  await afterWrite(outcome);
}

async function openFrom(id: string): Promise<void> {
  await browser.notifications.clear(id);
  if (id === groupId) {
    await browser.action.openPopup().catch(() => undefined);
    return;
  }
  const reminder = await (await theDatabase()).reminders.get(id);
  if (reminder) await openCustomer(reminder.customerId);
}

async function snoozeFrom(id: string): Promise<void> {
  const database = await theDatabase();
  const now = Date.now();
  const ids = id === groupId ? (await ringing(database, now)).map((reminder) => reminder.id) : [id];
  await browser.notifications.clear(id);
  for (const reminderId of ids) {
    const snooze = { opId: ulid(), reminderId, until: now + usualSnooze };
    await afterWrite(await snoozeReminder(database, snooze, now));
  }
}
