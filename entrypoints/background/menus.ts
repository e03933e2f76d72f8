import { browser } from 'wxt/browser';
import { inBackground } from './failures.ts';
import { grantedHosts } from './hosts.ts';
import { sendIn } from './sent-in.ts';

const besideId = 'beside';
const promiseId = 'promise';

/** The menu of the toolbar icon, and that of selected words on the pages that are read. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    // At once: after an await the browser no longer takes this for the rep's own click.
    if (info.menuItemId === besideId && tab) void browser.sidePanel.open({ windowId: tab.windowId });
    if (info.menuItemId === promiseId && tab) inBackground(sendIn(info, tab));
  });
  browser.permissions.onAdded.addListener(() => inBackground(renewMenus()));
  browser.permissions.onRemoved.addListener(() => inBackground(renewMenus()));
}

let renewing: Promise<void> = Promise.resolve();

/**
 * Makes the menus anew: selected words can be sent in on granted hosts only. One at a time: an item that is there
 * already cannot be made.
 */
export function renewMenus(): Promise<void> {
  renewing = renewing.catch(() => undefined).then(renewOnce);
  return renewing;
}

async function renewOnce(): Promise<void> {
  const documentUrlPatterns = await grantedHosts();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: besideId,
    title: browser.i18n.getMessage('menuSidePanel'),
    contexts: ['action'],
  });
  // Without patterns it would stand on every page.
  if (documentUrlPatterns.length === 0) return;
  browser.contextMenus.create({
    id: promiseId,
    title: browser.i18n.getMessage('menuPromise'),
    contexts: ['selection'],
    documentUrlPatterns,
  });
}
