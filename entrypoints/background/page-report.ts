import { isSameRecord, type RecordKey } from '../../domain/record.ts';
import type { PageReport, Rail } from '../../messages/contract/page.ts';
import type { Input, Output } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import type { Sender } from '../../messages/router.ts';
import { customerOfRecord, railOf } from '../../storage/queries.ts';
import { theDatabase } from './database.ts';
import { inBackground } from './failures.ts';
import { refreshRails } from './rails.ts';
import { theLanguage } from './settings.ts';
import {
  choiceOn,
  dropRead,
  inTurn,
  isPanelOpen,
  keepChoice,
  keepRead,
  lastRead,
  railTop,
  recordShown,
  replaceRead,
} from './tabs.ts';

/**
 * Takes what a page was read as: kept for the popup and the side panel, told to open panels, answered with the rail's
 * number and colour and nothing else of what is stored.
 */
export async function takeReport(read: Input<'page.read'>, sender: Sender): Promise<Output<'page.read'>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  const shown = await inTurn(tabId, async () => {
    if (read.status === 'gone') {
      await dropRead(tabId, sender.documentId);
      return null;
    }
    const chosen = await withChoice(tabId, read);
    await keepRead(tabId, chosen, sender.documentId);
    return chosen;
  });
  if (!shown) return null;
  const [panel, top, language] = await Promise.all([
    isPanelOpen(tabId),
    railTop(sender.origin),
    theLanguage(),
  ]);
  return { ...(await railFor(recordShown(shown))), panel, top, language };
}

/** The rep says which of several records he means. It holds for as long as the page offers that record. */
export async function choose({ tabId, record }: Input<'page.choose'>): Promise<Output<'page.choose'>> {
  await inTurn(tabId, async () => {
    const read = await lastRead(tabId);
    if (!read?.choices) throw new KeptError('stale');
    await keepChoice(tabId, { record, url: read.url });
    const shown = await withChoice(tabId, read);
    if (shown.status !== 'customer') throw new KeptError('stale');
    await replaceRead(tabId, shown);
  });
  inBackground(refreshRails());
  return {};
}

/**
 * A read with several records becomes that of the one the rep has chosen on this page; any other page or read ends his
 * choice. A record that lies over the page has no address of its own: that of the page leads to another.
 */
async function withChoice(tabId: number, read: PageReport): Promise<PageReport> {
  const choice = await choiceOn(tabId);
  if (!choice) return read;
  const chosen = read.choices?.find(({ record }) => isSameRecord(record, choice.record));
  if (choice.url === read.url) {
    if (chosen) {
      const isNamed = read.named !== undefined && isSameRecord(chosen.record, read.named);
      return { ...read, status: 'customer', ...chosen, recordUrl: isNamed ? read.url : '' };
    }
    if (read.status === 'reading') return read;
  }
  await keepChoice(tabId, null);
  return read;
}

async function railFor(record: RecordKey | undefined): Promise<Rail> {
  if (!record) return { open: 0, tone: 'calm' };
  const database = await theDatabase();
  return railOf(database, await customerOfRecord(database, record), Date.now());
}
