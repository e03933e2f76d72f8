import { browser } from 'wxt/browser';
import { knownFacts, noFacts } from '../../domain/customer/customer.ts';
import type { Facts } from '../../domain/facts.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import type { Words } from '../../locales/index.ts';
import { theDatabase } from './database.ts';
import { readSettings, theWords } from './settings.ts';
import { isBlank } from './tabs.ts';

/** More than this many at once become one grouped notice. */
const mostApart = 3;
export const groupId = 'group';

/** Whether the rep lets the browser show our notices. */
export async function mayNotify(): Promise<boolean> {
  return (await browser.notifications.getPermissionLevel()) !== 'denied';
}

/** Ids of the notices on the screen now. Where notices are blocked the browser fails instead of naming none. */
export async function visibleNotices(): Promise<Set<string>> {
  if (!(await mayNotify())) return new Set();
  return new Set(Object.keys(await browser.notifications.getAll()));
}

/**
 * Shows reminders, each under its own id, so that showing one twice is one notice. By default neither name nor text
 * is told, for screens are shared; nobody ticks off what he cannot read, so "Done" comes with names only.
 */
export async function showReminders(reminders: ReminderRow[]): Promise<void> {
  const [words, withNames] = await Promise.all([theWords(), mayTellNames()]);
  const texts = words.notifications;
  if (reminders.length > mostApart) {
    await show(groupId, texts.many(reminders.length), texts.manyBody, [texts.open, texts.snooze15]);
    return;
  }
  for (const reminder of reminders) {
    if (withNames) {
      const { name, company } = await factsOf(reminder.customerId);
      const body = texts.namedBody(name, company, '');
      await show(reminder.id, texts.namedTitle(reminder.body.text), body, [texts.done, texts.snooze]);
    } else {
      await show(reminder.id, titleOf(reminder, texts), texts.body, [texts.open, texts.snooze15]);
    }
  }
  await browser.storage.session.set(Object.fromEntries(reminders.map(({ id }) => [namedKey(id), withNames])));
}

const namedKey = (id: string) => `named:${id}`;

/** Whether a notice told the name, and so offered "Done". Asked at the click, for the setting may have changed since. */
export async function wasNamed(id: string): Promise<boolean> {
  const { [namedKey(id)]: named } = (await browser.storage.session.get(namedKey(id))) as Record<
    string,
    boolean
  >;
  return named === true;
}

async function mayTellNames(): Promise<boolean> {
  return (await readSettings()).namesInNotifications && !(await isBlank());
}

function titleOf({ body }: ReminderRow, { one }: Words['notifications']): string {
  if (body.kind === 'callback') return one.callback;
  return body.kind === 'promise-due' ? one.promise : one.other;
}

async function factsOf(customerId: string): Promise<Facts> {
  const customer = await (await theDatabase()).customers.get(customerId);
  return customer ? knownFacts(customer.body.facts, customer.body.corrected) : noFacts;
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
    // Unsupported: the icon's number, the popup and the panel still tell.
    .catch((error: unknown) => console.warn(error));
}
