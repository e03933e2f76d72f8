import { browser } from 'wxt/browser';
import type { Input, Output } from '../../messages/contract.ts';
import type { Sender } from '../../messages/router.ts';
import { customerOfRecord, railOf } from '../../storage/queries.ts';
import { theDatabase } from './database.ts';
import { theLanguage } from './settings.ts';
import { isPanelOpen, keepRead, pushToPages } from './tabs.ts';

/**
 * Takes what a page was read as: kept for the popup and the side panel, told to open panels, answered with the rail's
 * number and colour and nothing else of what is stored.
 */
export async function takeReport(read: Input<'page.read'>, sender: Sender): Promise<Output<'page.read'>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  await keepRead(tabId, read);
  await pushToPages({ push: 'read', tabId, read });
  const [panel, top, language] = await Promise.all([
    isPanelOpen(tabId),
    railTop(sender.origin),
    theLanguage(),
  ]);
  const place = { panel, top, language };
  if (read.status !== 'customer' || !read.record) return { open: 0, tone: 'calm', ...place };
  const database = await theDatabase();
  const customerId = await customerOfRecord(database, read.record);
  return { ...(await railOf(database, customerId, Date.now())), ...place };
}

async function railTop(origin: string | undefined): Promise<number | null> {
  const key = `rail:${origin}`;
  const { [key]: top } = (await browser.storage.local.get(key)) as Record<string, number | undefined>;
  return top ?? null;
}
