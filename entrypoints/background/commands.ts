import { browser } from 'wxt/browser';
import { refreshRails } from './rails.ts';
import { isBlank, keepBlank, pushToPages, tellTab } from './tabs.ts';

/** Alt+K opens and closes the panel of the tab; Alt+Shift+K blanks every panel while a screen is shared. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'blank-panel') void isBlank().then((blank) => setBlank(!blank));
    if (command === 'toggle-panel' && tab?.id !== undefined) void togglePanel(tab.id);
  });
}

/** Where no content script runs, the popup says why and offers to use the site. */
async function togglePanel(tabId: number): Promise<void> {
  if (!(await tellTab(tabId, { kept: 'toggle' }))) {
    await browser.action.openPopup().catch(() => undefined);
  }
}

/** Blanks or shows every panel and popup. */
export async function setBlank(blank: boolean): Promise<void> {
  await keepBlank(blank);
  await pushToPages({ push: 'blank', blank });
  await refreshRails();
}
