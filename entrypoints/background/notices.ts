import { browser } from 'wxt/browser';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { shownIds } from '../../storage/ringing.ts';
import { theDatabase } from './database.ts';
import { noteFailure } from './failures.ts';
import { groupNotice, type Notice, noticeWriter, type OneNotice, sayTheSame } from './notice-words.ts';
import { groupId } from './tick.ts';

const session = browser.storage.session;

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
 * Shows reminders, each under its own id, so that showing one twice is one notice.
 *
 * @returns those the browser took; the others are still to be shown
 */
export async function showReminders(reminders: ReminderRow[]): Promise<ReminderRow[]> {
  const write = await noticeWriter();
  const shown: ReminderRow[] = [];
  for (const reminder of reminders) {
    const notice = await write(reminder, Date.now());
    if (await tell(reminder.id, notice, show)) shown.push(reminder);
  }
  return shown;
}

/**
 * Has the notices of these reminders, which are on the screen, say what they are to say now: the customer's name was
 * corrected, the promise went to another, the rep wants no names any more. One that says it already is left alone.
 */
export async function rewordReminders(reminders: ReminderRow[]): Promise<void> {
  if (reminders.length === 0) return;
  const write = await noticeWriter();
  for (const reminder of reminders) {
    const told = await toldBy(reminder.id);
    const notice = await write(reminder, told?.at ?? Date.now());
    if (!told || !sayTheSame(told, notice)) await tell(reminder.id, notice, renew);
  }
}

/**
 * Shows many reminders as one notice, in place of the one before.
 *
 * @param missed how many of them were missed in the absence that has just ended; null after none
 * @returns whether the browser took it
 */
export async function showGroup(standsFor: number, missed: number | null): Promise<boolean> {
  const isTaken = await show(groupId, await groupNotice(standsFor, missed));
  if (isTaken) await session.set({ grouped: standsFor });
  return isTaken;
}

/** Has the grouped notice on the screen tell another number. */
export async function rewordGroup(standsFor: number): Promise<void> {
  if (await renew(groupId, await groupNotice(standsFor, null))) await session.set({ grouped: standsFor });
}

/** How many reminders the grouped notice stands for, as far as it says. */
export async function grouped(): Promise<number> {
  return ((await session.get('grouped')) as { grouped?: number }).grouped ?? 0;
}

/** Those it stands for: all that were shown, ring still and have no notice of their own. */
export async function groupedIds(now: number): Promise<string[]> {
  const [visible, ids] = await Promise.all([
    visibleNotices(),
    theDatabase().then((all) => shownIds(all, now)),
  ]);
  return ids.filter((id) => !visible.has(id));
}

const toldKey = (id: string) => `told:${id}`;

/** What a reminder's notice says, where that is known for sure. */
async function toldBy(id: string): Promise<OneNotice | undefined> {
  const key = toldKey(id);
  return ((await session.get(key)) as Record<string, OneNotice>)[key];
}

/** Shows a notice, or changes what it says. Meanwhile nothing is known of it: a button must never do more than it said. */
async function tell(id: string, notice: OneNotice, put: typeof show): Promise<boolean> {
  await session.remove(toldKey(id));
  const isTaken = await put(id, notice);
  if (isTaken) await session.set({ [toldKey(id)]: notice });
  return isTaken;
}

/** Whether a notice told the name, and so offered "Done". Asked at the click, for the setting may have changed since. */
export async function wasNamed(id: string): Promise<boolean> {
  return (await toldBy(id))?.named === true;
}

/** Shows one notice. False where the browser did not take it: the icon's number, the popup and the panel still tell. */
export function show(id: string, notice: Notice): Promise<boolean> {
  return taken(
    browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      requireInteraction: true,
      ...worded(notice),
    }),
  );
}

/** Changes what a notice on the screen says, without a sound and without bringing back one that was closed. */
function renew(id: string, notice: Notice): Promise<boolean> {
  return taken(browser.notifications.update(id, { silent: true, ...worded(notice) }));
}

function worded({ title, message, buttons }: Notice) {
  return { title, message, buttons: buttons.map((button) => ({ title: button })) };
}

async function taken(asked: Promise<unknown>): Promise<boolean> {
  try {
    return (await asked) !== false;
  } catch (error) {
    noteFailure(error);
    return false;
  }
}
