import { browser } from 'wxt/browser';
import { noFacts } from '../../domain/customer/known.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import type { Words } from '../../locales/index.ts';
import { factsOf } from '../../storage/group.ts';
import { theDatabase } from './database.ts';
import { noteFailure } from './failures.ts';
import { readSettings, theWords } from './settings.ts';
import { isBlank } from './tabs.ts';

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
 *
 * @returns those the browser took; the others are still to be shown
 */
export async function showReminders(reminders: ReminderRow[]): Promise<ReminderRow[]> {
  const [words, withNames] = await Promise.all([theWords(), mayTellNames()]);
  const shown: ReminderRow[] = [];
  for (const reminder of reminders) {
    if (await showOne(reminder, words.notifications, withNames)) shown.push(reminder);
  }
  await browser.storage.session.set(Object.fromEntries(shown.map(({ id }) => [namedKey(id), withNames])));
  return shown;
}

async function showOne(
  reminder: ReminderRow,
  texts: Words['notifications'],
  withNames: boolean,
): Promise<boolean> {
  if (!withNames) {
    return show(reminder.id, titleOf(reminder, texts), texts.body, [texts.open, texts.snooze15]);
  }
  const { name, company } = (await factsOf(await theDatabase(), reminder.customerId)) ?? noFacts;
  const title = texts.namedTitle(reminder.body.text);
  return show(reminder.id, title, texts.namedBody(name, company), [texts.done, texts.snooze]);
}

/** Shows many reminders as one notice, in place of the one before. */
export async function showGroup(reminders: ReminderRow[]): Promise<ReminderRow[]> {
  const { notifications: texts } = await theWords();
  const buttons = [texts.open, texts.snooze15];
  if (!(await show(groupId, texts.many(reminders.length), texts.manyBody, buttons))) return [];
  await browser.storage.session.set({ grouped: reminders.map(({ id }) => id) });
  return reminders;
}

/** The reminders the grouped notice stands for. */
export async function groupedIds(): Promise<string[]> {
  const { grouped = [] } = (await browser.storage.session.get('grouped')) as { grouped?: string[] };
  return grouped;
}

const namedKey = (id: string) => `named:${id}`;

/** Whether a notice told the name, and so offered "Done". Asked at the click, for the setting may have changed since. */
export async function wasNamed(id: string): Promise<boolean> {
  const key = namedKey(id);
  const { [key]: named } = (await browser.storage.session.get(key)) as Record<string, boolean>;
  return named === true;
}

async function mayTellNames(): Promise<boolean> {
  return (await readSettings()).namesInNotifications && !(await isBlank());
}

function titleOf({ body }: ReminderRow, { one }: Words['notifications']): string {
  if (body.kind === 'callback') return one.callback;
  return body.kind === 'promise-due' ? one.promise : one.other;
}

/** False where the browser did not take it: the icon's number, the popup and the panel still tell. */
async function show(id: string, title: string, message: string, buttons: string[]): Promise<boolean> {
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
      buttons: buttons.map((button) => ({ title: button })),
      requireInteraction: true,
    });
    return true;
  } catch (error) {
    noteFailure(error);
    return false;
  }
}
