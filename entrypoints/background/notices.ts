import { browser } from 'wxt/browser';
import { knownFacts } from '../../domain/customer/customer.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { theDatabase } from './database.ts';
import { readSettings, theWords } from './settings.ts';
import { isBlank } from './tabs.ts';

/** More than this many at once become one grouped notice. */
const mostApart = 3;
export const groupId = 'group';

/** Ids of the notices on the screen now. */
export async function visibleNotices(): Promise<Set<string>> {
  return new Set(Object.keys(await browser.notifications.getAll()));
}

/**
 * Shows reminders, each under its own id, so that showing one twice is one notice. By default neither name nor text
 * is told, for screens are shared; nobody ticks off what he cannot read, so "Done" comes with names only.
 */
export async function showReminders(reminders: ReminderRow[]): Promise<void> {
  const [words, withNames] = await Promise.all([theWords(), mayTellNames()]);
  const texts = words.notification;
  if (reminders.length > mostApart) {
    await show(groupId, texts.group(reminders.length), texts.groupBody, [texts.open, texts.snooze]);
    return;
  }
  for (const reminder of reminders) {
    if (withNames) {
      const name = await nameOf(reminder.customerId);
      await show(reminder.id, texts.namedTitle(name), reminder.body.text, [texts.done, texts.snooze]);
    } else {
      await show(reminder.id, texts.title(reminder.body.kind), texts.body, [texts.open, texts.snooze]);
    }
  }
  await browser.storage.session.set(Object.fromEntries(reminders.map(({ id }) => [namedKey(id), withNames])));
}

const namedKey = (id: string) => `named:${id}`;

/** Whether a notice told the name, and so offered "Done". Asked at the click, for the setting may have changed since. */
export async function wasNamed(id: string): Promise<boolean> {
  const { [namedKey(id)]: named } = (await browser.storage.session.get(namedKey(id))) as Record<string, boolean>;
  return named === true;
}

async function mayTellNames(): Promise<boolean> {
  return (await readSettings()).namesInNotifications && !(await isBlank());
}

async function nameOf(customerId: string): Promise<string> {
  const customer = await (await theDatabase()).customers.get(customerId);
  return customer ? knownFacts(customer.body.facts, customer.body.corrected).name : '';
}

async function show(id: string, title: string, message: string, buttons: string[]): Promise<void> {
  await browser.notifications
    .create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
      buttons: buttons.map((button) => ({ title: button })),
      requireInteraction: true,
    })
    // Denied or unsupported: the icon's number, the popup and the panel still tell.
    .catch((error: unknown) => console.warn(error));
}
