import { browser } from 'wxt/browser';

const besideId = 'beside';

/** The menu of the toolbar icon. */
export function answerMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: besideId,
      title: browser.i18n.getMessage('menuSidePanel'),
      contexts: ['action'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    // At once: after an await the browser no longer takes this for the rep's own click.
    if (info.menuItemId === besideId && tab) void browser.sidePanel.open({ windowId: tab.windowId });
  });
}
