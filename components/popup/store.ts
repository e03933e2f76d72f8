import { browser } from 'wxt/browser';
import { create } from 'zustand';
import { listen, send } from '../../messages/client.ts';
import { KeptError } from '../../messages/errors.ts';
import type { Push } from '../../messages/push.ts';
import { cloudOf } from '../../readers/catalog.ts';
import { keepLinesNow, offerDraft } from '../shared/capture/lines.ts';
import { applySettings } from '../shared/interface.ts';
import { afterHearing, firstState, type Heard, type PopupState, type Site } from './state.ts';

/** What the popup shows: the worker's last answers. */
export const usePopup = create<PopupState>(() => firstState);

function hear(heard: Heard): void {
  usePopup.setState((state) => afterHearing(state, heard));
}

let lastAsking = 0;

/** Starts the popup: what is due, and what the tab in front has to do with us. Returns what stops it. */
export function startPopup(): () => void {
  const stop = listen(onPush);
  window.addEventListener('pagehide', keepLinesNow);
  void askAll().then(() => hear({ type: 'ready' }));
  return () => {
    stop();
    window.removeEventListener('pagehide', keepLinesNow);
  };
}

/** Asks everything anew. */
export async function askAll(): Promise<void> {
  await Promise.all([reloadAgenda(), lookAtTab()]);
}

/** Asks anew what is due. */
export async function reloadAgenda(): Promise<void> {
  const asking = ++lastAsking;
  await orTrouble(async () => hear({ type: 'listed', asking, ...(await send('agenda', {})) }));
}

function onPush(push: Push): void {
  switch (push.push) {
    case 'changed':
      void reloadAgenda();
      return;
    case 'settings':
      applySettings(push.settings);
      return;
    case 'blank':
      hear({ type: 'blank', blank: push.blank });
      return;
    case 'read':
      hear({ type: 'read', tabId: push.tabId, read: push.read });
      if (push.tabId === usePopup.getState().tabId) void lookAtTab();
      return;
  }
}

async function lookAtTab(): Promise<void> {
  const asking = ++lastAsking;
  const { generation } = usePopup.getState();
  await orTrouble(async () => {
    const tab = await tabInFront();
    const [look, newSite] = await Promise.all([
      send('panel.look', { host: null, ...(tab ? { tabId: tab.id } : {}) }),
      tab ? siteToUse(tab.url) : null,
    ]);
    const { record } = look.read ?? {};
    if (record) offerDraft(record, look.draft);
    if (asking > usePopup.getState().looked) applySettings(look.settings);
    hear({ type: 'looked', asking, generation, tabId: tab?.id ?? null, newSite, look });
  });
  // The page moved on under way; what came back then was for another moment.
  const now = usePopup.getState();
  if (now.generation !== generation && now.looked === asking) await lookAtTab();
}

async function orTrouble(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    hear({ type: 'failed', code: error instanceof KeptError ? error.code : 'internal' });
  }
}

/** The popup opened as a page of its own is told its tab by the address. */
async function tabInFront(): Promise<{ id: number; url: string } | null> {
  const said = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  const tab =
    said >= 0
      ? await browser.tabs.get(said)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

async function siteToUse(address: string): Promise<Site | null> {
  if (!/^https?:/.test(address)) return null;
  const url = new URL(address);
  const cloud = cloudOf(url);
  // A cloud is asked for as a whole: the product moves between its hosts, and each new one would be asked for again.
  const site = cloud
    ? { name: cloud.name, patterns: cloud.hosts }
    : { name: url.host, patterns: [`${url.protocol}//${url.hostname}/*`] };
  return (await browser.permissions.contains({ origins: site.patterns })) ? null : site;
}
