import { ulid } from 'ulid';
import { browser } from 'wxt/browser';
import { snoozeTime } from '../../domain/reminder/snooze.ts';
import { finishReminder, snoozeReminder } from '../../storage/operations/reminders.ts';
import { afterWrite } from './after-write.ts';
import { theDatabase } from './database.ts';
import { inBackground } from './failures.ts';
import { groupedIds, groupId, wasNamed } from './notices.ts';
import { openCustomer } from './open-customer.ts';

/** Listens for clicks on notices; a click that comes after the worker stopped starts it again. */
export function answerNotices(): void {
  browser.notifications.onClicked.addListener((id) => inBackground(openFrom(id)));
  browser.notifications.onButtonClicked.addListener((id, button) =>
    inBackground(button === 1 ? snoozeFrom(id) : firstButton(id)),
  );
}

// A notice goes only after what its button says is done: a click that failed can be made again.

async function firstButton(id: string): Promise<void> {
  if (!(await wasNamed(id))) return openFrom(id);
  const outcome = await finishReminder(await theDatabase(), { opId: ulid(), reminderId: id }, Date.now());
  await browser.notifications.clear(id);
  await afterWrite(outcome);
}

async function openFrom(id: string): Promise<void> {
  if (id === groupId) {
    await browser.action.openPopup().catch(() => undefined);
  } else {
    const reminder = await (await theDatabase()).reminders.get(id);
    if (reminder) await openCustomer(reminder.customerId);
  }
  await browser.notifications.clear(id);
}

async function snoozeFrom(id: string): Promise<void> {
  const database = await theDatabase();
  const now = Date.now();
  for (const reminderId of id === groupId ? await groupedIds() : [id]) {
    const snooze = { opId: ulid(), reminderId, until: now + snoozeTime };
    await afterWrite(await snoozeReminder(database, snooze, now));
  }
  await browser.notifications.clear(id);
}
