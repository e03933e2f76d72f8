import { browser } from 'wxt/browser';
import { inBackground } from './failures.ts';
import { tick } from './reminders.ts';
import { isBlank, keepBlank, lastRead, pushToPages, tellTab } from './tabs.ts';

/** Alt+K opens and closes the panel of the tab; Alt+Shift+K blanks every panel while a screen is shared. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'blank-panel') inBackground(isBlank().then((blank) => setBlank(!blank)));
    if (command === 'toggle-panel' && tab?.id !== undefined)
      inBackground(askForPanel(tab.id, { kept: 'toggle' }));
  });
}

/** Asks a tab's page for its panel. Where no CRM of ours is read, the popup says why and offers to use the site. */
export async function askForPanel(tabId: number, how: { kept: 'toggle' } | { kept: 'open' }): Promise<void> {
  const isRead = (await lastRead(tabId)) !== null;
  if (!isRead || !(await tellTab(tabId, how))) {
    await browser.action.openPopup().catch(() => undefined);
  }
}

/** Blanks or shows every panel and popup, and takes names from notices that are on the screen. */
export async function setBlank(blank: boolean): Promise<void> {
  await keepBlank(blank);
  pushToPages({ push: 'blank', blank });
  await tick();
}
