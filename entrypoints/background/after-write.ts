import { browser } from 'wxt/browser';
import type { Outcome } from '../../storage/commit.ts';
import { groupOf } from '../../storage/group.ts';
import { ringing } from '../../storage/queries.ts';
import { theDatabase } from './database.ts';
import { groupId, visibleNotices } from './notices.ts';
import { tick } from './reminders.ts';
import { pushToPages } from './tabs.ts';

/** What follows a write: open pages ask again, alarms and the icon's number are brought up to date. */
export async function afterWrite({ changed }: Outcome<unknown>): Promise<void> {
  if (changed.length === 0) return;
  // Those joined with them are shown together with them.
  const database = await theDatabase();
  const groups = await Promise.all(changed.map((id) => groupOf(database, id)));
  const customers = new Set([...changed, ...groups.flat().map(({ id }) => id)]);
  pushToPages({ push: 'changed', customers: [...customers] });
  await tick();
  await clearEndedNotices();
}

/** A notice whose reminder has ended or was snoozed elsewhere goes from the screen, a grouped one with its last. */
async function clearEndedNotices(): Promise<void> {
  const visible = [...(await visibleNotices())];
  const database = await theDatabase();
  const reminders = await database.reminders.bulkGet(visible);
  const now = Date.now();
  if (visible.includes(groupId) && (await ringing(database, now)).length === 0)
    await browser.notifications.clear(groupId);
  for (const reminder of reminders) {
    if (reminder && (reminder.open === 0 || reminder.at > now))
      await browser.notifications.clear(reminder.id);
  }
}
