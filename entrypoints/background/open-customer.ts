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
  if (open) return showTab(open.tabId);

  const [last] = records.sort((a, b) => b.body.seenAt - a.body.seenAt);
  if (last && (await isGranted(last.body.url))) {
    const tab = await browser.tabs.create({ url: last.body.url });
    if (tab.id !== undefined) await keepPanelOpen(tab.id, true);
    return;
  }
  const panel = new URL(`/panel.html?customer=${customerId}`, location.origin).href;
  await browser.tabs.create({ url: panel });
}

async function showTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  await tellTab(tabId, { kept: 'open' });
}
