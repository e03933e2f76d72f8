import { browser } from 'wxt/browser';
import { recordKeyText } from '../../domain/record.ts';
import { customerView } from '../../storage/queries.ts';
import { theDatabase } from './database.ts';
import { isGranted } from './hosts.ts';
import { allReads, keepPanelOpen, tellTab } from './tabs.ts';

/**
 * Brings a customer before the rep: his open CRM tab, else the page he was last seen at, else the panel in a tab of
 * its own.
 */
export async function openCustomer(customerId: string): Promise<void> {
  const { records } = await customerView(await theDatabase(), customerId);
  const keys = new Set(records.map(({ key }) => key));
  const reads = await allReads();
  const open = reads.find(({ read }) => read.record && keys.has(recordKeyText(read.record)));
  if (open && (await showTab(open.tabId))) return;

  const [last] = records.sort((a, b) => b.body.seenAt - a.body.seenAt);
  if (last && (await isGranted(last.body.url))) {
    const unread = await tabUnread(last.body.url, reads);
    if (unread !== undefined && (await showTab(unread))) return;
    const tab = await browser.tabs.create({ url: last.body.url });
    if (tab.id !== undefined) await keepPanelOpen(tab.id, true);
    return;
  }
  const panel = new URL(`/panel.html?customer=${customerId}`, location.origin).href;
  await browser.tabs.create({ url: panel });
}

/**
 * A tab of that address that is just loading, or whose page the browser has put away to save memory. Not one that has
 * loaded and tells nothing: it may show an error; nor one that is on its way to another address.
 */
async function tabUnread(address: string, reads: Awaited<ReturnType<typeof allReads>>) {
  const told = new Map(reads.map(({ tabId, read }) => [tabId, read.status]));
  const tabs = await browser.tabs.query({});
  const found = tabs.find(({ id = -1, url, pendingUrl, status }) => {
    const isUnread = told.has(id) ? told.get(id) === 'reading' : status !== 'complete';
    return isUnread && (pendingUrl ?? url) === address;
  });
  return found?.id;
}

/** Whether the tab is there still. A page that is just loading hears nothing: its panel opens as soon as it is read. */
async function showTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch((): undefined => undefined);
  if (!tab) return false;
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  await keepPanelOpen(tabId, true);
  await tellTab(tabId, { kept: 'open' });
  return true;
}
