import { browser } from 'wxt/browser';
import type { Input, Output } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import type { Sender } from '../../messages/router.ts';
import { catalog, cloudOf, marksOf } from '../../readers/catalog.ts';
import { chooseCrm, siteOf } from '../../storage/sites.ts';
import { theDatabase } from './database.ts';
import { inBackground } from './failures.ts';
import { allReads, dropRead, tellTab } from './tabs.ts';

/** The content script, as WXT names it in the build. */
const script = '/crm.js';
const scriptId = 'crm';

/** The hosts the rep has let the extension read, as match patterns. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(https?|\*):/.test(origin));
}

/** Whether a page's origin is one of them. */
export async function isGranted(origin: string | undefined): Promise<boolean> {
  const url = URL.parse(origin ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] });
}

let reconciling: Promise<void> = Promise.resolve();

/**
 * Makes the registered content script match the granted hosts. Done at every start, for registrations are lost at an
 * update and permissions can be taken away in the browser's own pages. One at a time: after an update it is asked for
 * twice at once, and the second registration of the same script would fail.
 */
export function reconcileHosts(): Promise<void> {
  reconciling = reconciling.catch(() => undefined).then(reconcileOnce);
  return reconciling;
}

async function reconcileOnce(): Promise<void> {
  const matches = await grantedHosts();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  const known = registered[0]?.matches ?? [];
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const wanted = { id: scriptId, js: [script], matches, runAt: 'document_idle' as const };
  if (registered.length === 0) await browser.scripting.registerContentScripts([wanted]);
  else if (!sameSet(known, matches)) await browser.scripting.updateContentScripts([wanted]);
}

function sameSet(some: string[], others: string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

/** Starts the content script in the open tabs of granted hosts; the browser does so for new pages only. */
export async function startInOpenTabs(): Promise<void> {
  const hosts = await grantedHosts();
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: hosts });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : startIn(id))));
}

/** Starts the content script in one tab. A page that cannot be scripted is left alone. */
export async function startIn(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [script] }).catch(() => undefined);
}

/** Starts the reader of a page's CRM in the page that asks for it, and answers which, with what was taught on its site. */
export async function bringReader(
  { crm }: Input<'page.reader'>,
  { tab, documentId, origin = '' }: Sender,
): Promise<Output<'page.reader'>> {
  const { chosen, taught } = await knownOf(origin);
  const certain = chosen ?? cloudOf(new URL(origin))?.id;
  const named = certain ?? crm;
  const marks = certain ? [] : marksOf;
  if (named === null) return { crm: null, taught: [], marks };
  if (!isReader(named) || tab?.id === undefined) throw new KeptError('malformed');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, ...(documentId ? { documentIds: [documentId] } : {}) },
    files: [`/readers/${named}.js`] as never,
  });
  return { crm: named, taught, marks };
}

/** A database that cannot be opened must not keep the panel from saying so. */
async function knownOf(origin: string): ReturnType<typeof siteOf> {
  try {
    return await siteOf(await theDatabase(), origin);
  } catch {
    return { chosen: undefined, taught: [] };
  }
}

/** Sets which CRM the site of a tab is, and has it read anew. Rejects with `stale` where the tab has gone to another site. */
export async function setCrm({ tabId, origin, crm }: Input<'site.crm'>): Promise<Output<'site.crm'>> {
  if (crm !== null && !isReader(crm)) throw new KeptError('malformed');
  const url = URL.parse((await browser.tabs.get(tabId)).url ?? '');
  if (url?.origin !== origin) throw new KeptError('stale');
  await chooseCrm(await theDatabase(), origin, crm);
  await tellTab(tabId, { kept: 'reader' });
  return {};
}

/** Whether there is a script to read it by: a name from a page must not become a path. */
function isReader(crm: string): boolean {
  return crm === 'general' || catalog.some(({ id }) => id === crm);
}

/** Follows what the rep grants and takes away, and starts in open tabs after an install or update. */
export function watchHosts(): void {
  const startAnew = () => inBackground(reconcileHosts().then(startInOpenTabs));
  browser.permissions.onAdded.addListener(startAnew);
  browser.runtime.onInstalled.addListener(startAnew);
  browser.permissions.onRemoved.addListener(() => inBackground(reconcileHosts().then(leaveRevoked)));
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    // The address of a page we may not read is hidden from us: the tab has left the CRM.
    if (status === 'loading' && tab.url === undefined) inBackground(dropRead(tabId));
  });
}

/** Where the permission was taken back the page is read no more, and nothing of ours stays on it. */
export async function leaveRevoked(): Promise<void> {
  for (const { tabId, read } of await allReads()) {
    if (await isGranted(read.url)) continue;
    inBackground(tellTab(tabId, { kept: 'stop' }));
    await dropRead(tabId);
  }
}
