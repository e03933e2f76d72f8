import { browser } from 'wxt/browser';
import type { RecordKey } from '../../domain/record.ts';
import type { Input, Output, Rail } from '../../messages/contract.ts';
import type { Sender } from '../../messages/router.ts';
import { customerOfRecord, railOf } from '../../storage/queries.ts';
import { theDatabase } from './database.ts';
import { theLanguage } from './settings.ts';
import { dropRead, isPanelOpen, keepRead, recordShown } from './tabs.ts';

/**
 * Takes what a page was read as: kept for the popup and the side panel, told to open panels, answered with the rail's
 * number and colour and nothing else of what is stored.
 */
export async function takeReport(read: Input<'page.read'>, sender: Sender): Promise<Output<'page.read'>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  if (read.status === 'gone') {
    await dropRead(tabId, sender.documentId);
    return null;
  }
  await keepRead(tabId, read, sender.documentId);
  const [panel, top, language] = await Promise.all([
    isPanelOpen(tabId),
    railTop(sender.origin),
    theLanguage(),
  ]);
  return { ...(await railFor(recordShown(read))), panel, top, language };
}

async function railFor(record: RecordKey | undefined): Promise<Rail> {
  if (!record) return { open: 0, tone: 'calm' };
  const database = await theDatabase();
  return railOf(database, await customerOfRecord(database, record), Date.now());
}

async function railTop(origin: string | undefined): Promise<number | null> {
  const key = `rail:${origin}`;
  const { [key]: top } = (await browser.storage.local.get(key)) as Record<string, number | undefined>;
  return top ?? null;
}
