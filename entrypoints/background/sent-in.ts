import { ulid } from 'ulid';
import { browser } from 'wxt/browser';
import { lineOfSelection } from '../../domain/capture/one-line.ts';
import type { RecordKey } from '../../domain/record.ts';
import type { PageReport } from '../../messages/contract/page.ts';
import type { Remark } from '../../messages/contract/panel.ts';
import { keepDraft } from '../../storage/drafts.ts';
import { factsOf } from '../../storage/group.ts';
import { customerOfRecord } from '../../storage/queries.ts';
import { askForPanel } from './commands.ts';
import { theDatabase } from './database.ts';
import { noteFailure } from './failures.ts';
import { inTurn, isPanelOpen, lastRead, pushToPages, recordShown, remarkOn } from './tabs.ts';

/** What the browser says of a click in its menu: nothing here comes from the page's own scripts. */
interface Click {
  selectionText?: string | undefined;
  /** The address of the tab when the menu was opened. */
  pageUrl?: string | undefined;
}

interface ClickedTab {
  id?: number | undefined;
  url?: string | undefined;
}

/**
 * Words the rep has selected go into the capture line of the customer his tab shows at the click, behind what stands
 * there; the panel opens, and he saves them himself. Kept before anybody is told, so a worker that stops loses nothing.
 */
export async function sendIn({ selectionText = '', pageUrl }: Click, tab: ClickedTab): Promise<void> {
  const { id: tabId } = tab;
  if (tabId === undefined) return;
  const at = Date.now();
  // In turn: what the page has reported before the click counts, and nothing that it reports later.
  const read = await inTurn(tabId, () => lastRead(tabId));
  // The tab went elsewhere while the menu was open, or its page was not read yet: the words may be of another customer.
  const isHere = tab.url === pageUrl && read !== null && isAddress(read.url, tab.url);
  const what = isHere ? await take(selectionText, tabId, read, at) : 'no-customer';
  if (what) await remarkOn(tabId, { at, what });
  if ((await isPanelOpen(tabId)) || !(await isBeside())) {
    await askForPanel(tabId, { kept: 'open' });
  }
}

/** From so many characters on a page tells its address without the query. */
const longestAddress = 4000;

/** Whether a read is of an address; a very long one is told without its query. */
function isAddress(read: string, address: string | undefined): boolean {
  return (
    read === address || (address !== undefined && address.length > longestAddress && address.startsWith(read))
  );
}

/** Keeps the words and tells the open panel; what the rep is to be told of it, if anything. */
async function take(
  selected: string,
  tabId: number,
  read: PageReport | null,
  now: number,
): Promise<Remark['what'] | undefined> {
  const { line, isCut } = lineOfSelection(selected);
  try {
    const record = await customerRead(read);
    if (!record) return 'no-customer';
    await keepDraft(await theDatabase(), record, line, { rev: ulid(), known: [] }, now);
    pushToPages({ push: 'sent-in', tabId, record, draft: line });
    return isCut ? 'cut' : undefined;
  } catch (error) {
    noteFailure(error);
    return 'failed';
  }
}

/** The record of a read the panel shows as a customer: by the name on the page, or by what is known of it. */
async function customerRead(read: PageReport | null): Promise<RecordKey | undefined> {
  const record = recordShown(read);
  if (!record || read?.facts?.name) return record;
  const database = await theDatabase();
  const customerId = await customerOfRecord(database, record);
  const known = customerId ? await factsOf(database, customerId) : undefined;
  return known?.name ? record : undefined;
}

/**
 * Whether the browser's own side panel is open beside the tab for sure: beside every tab, for the browser does not tell
 * in which windows it is.
 */
async function isBeside(): Promise<boolean> {
  const [panels, windows] = await Promise.all([
    browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
    browser.windows.getAll({ windowTypes: ['normal'] }),
  ]);
  return panels.length > 0 && panels.length >= windows.length;
}
