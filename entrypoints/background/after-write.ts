import { browser } from 'wxt/browser';
import type { Outcome } from '../../storage/commit.ts';
import { theDatabase } from './database.ts';
import { visibleNotices } from './notices.ts';
import { tick } from './reminders.ts';
import { pushToPages } from './tabs.ts';

/** What follows a write: open pages ask again, alarms and the icon's number are brought up to date. */
export async function afterWrite({ changed }: Outcome<unknown>): Promise<void> {
  if (changed.length === 0) return;
  await pushToPages({ push: 'changed', customers: changed });
  await tick();
  await clearEndedNotices();
}

/** A notice whose reminder has ended or was snoozed elsewhere goes from the screen. */
async function clearEndedNotices(): Promise<void> {
  const visible = [...(await visibleNotices())];
  const reminders = await (await theDatabase()).reminders.bulkGet(visible);
  const now = Date.now();
  for (const reminder of reminders) {
    if (reminder && (reminder.open === 0 || reminder.at > now))
      await browser.notifications.clear(reminder.id);
  }
}
