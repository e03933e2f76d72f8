import { browser } from 'wxt/browser';
import { ringing } from '../../storage/queries.ts';
import { theDatabase } from './database.ts';
import { inBackground } from './failures.ts';
import { showReminders, visibleNotices } from './notices.ts';
import { isBlank, keepBlank, lastRead, pushToPages, tellTab } from './tabs.ts';

/** Alt+K opens and closes the panel of the tab; Alt+Shift+K blanks every panel while a screen is shared. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'blank-panel') inBackground(isBlank().then((blank) => setBlank(!blank)));
    if (command === 'toggle-panel' && tab?.id !== undefined) inBackground(togglePanel(tab.id));
  });
}

/** Where no CRM of ours is read, the popup says why and offers to use the site. */
async function togglePanel(tabId: number): Promise<void> {
  const isRead = (await lastRead(tabId)) !== null;
  if (!isRead || !(await tellTab(tabId, { kept: 'toggle' }))) {
    await browser.action.openPopup().catch(() => undefined);
  }
}

/** Blanks or shows every panel and popup, and takes names from notices that are on the screen. */
export async function setBlank(blank: boolean): Promise<void> {
  await keepBlank(blank);
  pushToPages({ push: 'blank', blank });
  const visible = await visibleNotices();
  if (visible.size === 0) return;
  const due = await ringing(await theDatabase(), Date.now());
  await showReminders(due.filter(({ id }) => visible.has(id)));
}
