import { browser } from 'wxt/browser';
import type { Hidden } from '../../domain/reminder/strip.ts';
import { noticesDoubtful } from '../../domain/reminder/trust.ts';
import type { Strip } from '../../messages/contract/page.ts';
import type { Input } from '../../messages/contract.ts';
import type { PageCommand } from '../../messages/push.ts';
import type { Sender } from '../../messages/router.ts';
import { dueOnStrip, hiddenAt } from '../../storage/strip.ts';
import { theDatabase } from './database.ts';
import { inBackground } from './failures.ts';
import { grantedHosts } from './hosts.ts';
import { mayNotify } from './notices.ts';
import { readSettings, theLanguage } from './settings.ts';
import { isPanelOpen, railTop, tellTab } from './tabs.ts';

/** How many are due, and when so many were. */
type Due = Pick<Strip, 'due' | 'at'>;

const session = browser.storage.session;

let refreshing: Promise<void> = Promise.resolve();

/**
 * Brings the strip on every open page of an allowed site up to date. It is brought to a page only when there is
 * something to tell. One at a time, so that what was so before is not told last. Waits for no page: one may hang.
 */
export function refreshStrips(): Promise<void> {
  refreshing = refreshing.catch(() => undefined).then(refreshOnce);
  return refreshing;
}

async function refreshOnce(): Promise<void> {
  const hosts = await grantedHosts();
  if (hosts.length === 0) return;
  const due = await dueNow();
  const tabs = await browser.tabs.query({ url: hosts, discarded: false });
  for (const { id, url } of tabs) {
    if (id !== undefined) inBackground(tellStrip(id, URL.parse(url ?? '')?.origin, due));
  }
}

/** Brings the strip to one page that has just come, or on which its place has changed, if there is anything to tell. */
export async function showStripOn({ tab, origin }: Sender): Promise<void> {
  const due = await dueNow();
  if (tab?.id !== undefined && due.due > 0) await tellStrip(tab.id, origin, due);
}

/** What a strip asks for: what it is to show, now that the rep may have pressed one of its buttons. */
export async function answerStrip({ press }: Input<'page.strip'>, { tab, origin }: Sender): Promise<Strip> {
  const tabId = tab?.id ?? -1;
  if (press === 'list') await openList(tabId);
  else if (press) {
    await hide(press.hide);
    inBackground(refreshStrips());
  }
  return stripIn(tabId, origin, await dueNow());
}

/** The popup lists all that is due; where the browser opens none, the panel of the page tells of its customer. */
async function openList(tabId: number): Promise<void> {
  await browser.action.openPopup().catch(() => tellTab(tabId, { kept: 'open' }));
}

/** A strip that is not there yet asks by itself what to show as soon as it is. */
async function tellStrip(tabId: number, origin: string | undefined, due: Due): Promise<void> {
  const command: PageCommand = { kept: 'strip', ...(await stripIn(tabId, origin, due)) };
  const answer = await browser.tabs
    .sendMessage(tabId, command, { frameId: 0 })
    .catch((): undefined => undefined);
  if (due.due === 0 || answer === true) return;
  const target = { tabId };
  await browser.scripting
    .executeScript({ target, files: ['/strip.js'] as never })
    // The page may be gone, or one that cannot be scripted.
    .catch(() => undefined);
}

async function stripIn(tabId: number, origin: string | undefined, due: Due): Promise<Strip> {
  const [language, top, panel] = await Promise.all([theLanguage(), railTop(origin), isPanelOpen(tabId)]);
  return { ...due, language, top, panel };
}

/** How many reminders the strip tells of now. Asked at every heartbeat, so one that waits comes by itself. */
async function dueNow(): Promise<Due> {
  const [settings, mayBeSeen, hidden] = await Promise.all([readSettings(), mayNotify(), hiddenRingings()]);
  const doubtful = noticesDoubtful(settings, mayBeSeen ? 'granted' : 'denied');
  const database = await theDatabase();
  const at = Date.now();
  return { due: await dueOnStrip(database, at, { doubtful, hidden }), at };
}

/** Until the browser ends, or another reminder rings. */
async function hide(seenAt: number): Promise<void> {
  await session.set({ stripHidden: await hiddenAt(await theDatabase(), seenAt, Date.now()) });
}

async function hiddenRingings(): Promise<Hidden | null> {
  return ((await session.get('stripHidden')) as { stripHidden?: Hidden }).stripHidden ?? null;
}
