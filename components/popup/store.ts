import { browser } from 'wxt/browser';
import { create } from 'zustand';
import { agendaPage, type ListedGroup } from '../../domain/reminder/agenda.ts';
import { listen, send } from '../../messages/client.ts';
import type { AgendaItem } from '../../messages/contract/reminder.ts';
import { KeptError } from '../../messages/errors.ts';
import type { Push } from '../../messages/push.ts';
import { cloudOf } from '../../readers/catalog.ts';
import { keepLinesNow } from '../shared/capture/keeping.ts';
import { markLines } from '../shared/capture/line-store.ts';
import { offerLine } from '../shared/capture/lines.ts';
import { applySettings, askForSettings } from '../shared/interface.ts';
import { sayRemark } from '../shared/remark.ts';
import { agendaOf, atOnce } from './agenda.ts';
import { afterHearing, firstState, type Heard, type PopupState, type Site } from './state.ts';

/** What the popup shows: the worker's last answers. */
export const usePopup = create<PopupState>(() => firstState);

function hear(heard: Heard): void {
  usePopup.setState((state) => afterHearing(state, heard));
}

let lastAsking = 0;
/** The last asking for the list anew. */
let lastReload = 0;

/** Starts the popup: what is due, and what the tab in front has to do with us. Returns what stops it. */
export function startPopup(): () => void {
  const stop = listen(onPush);
  const leave = () => keepLinesNow(true);
  window.addEventListener('pagehide', leave);
  // What is in sight first, and the rest once that is drawn.
  void Promise.all([reloadAgenda(true), lookAtTab()]).then(() => {
    hear({ type: 'ready' });
    requestAnimationFrame(() => setTimeout(() => void reloadAgenda()));
  });
  return () => {
    stop();
    window.removeEventListener('pagehide', leave);
  };
}

/** Asks everything anew. */
export async function askAll(): Promise<void> {
  await Promise.all([reloadAgenda(), lookAtTab()]);
}

/**
 * Asks anew what is due, for as much as is listed already; then how many there are, for which no list waits. `inSight`:
 * only for what fills the popup.
 */
export async function reloadAgenda(inSight = false): Promise<void> {
  const asking = ++lastAsking;
  lastReload = asking;
  const listed = agendaOf(usePopup.getState(), Date.now()).map(({ items }) => items.length);
  const most = Math.max(inSight ? atOnce : agendaPage, ...listed);
  await orTrouble(async () => hear({ type: 'listed', asking, ...(await send('agenda', { most, inSight })) }));
  if (inSight) return;
  void orTrouble(async () =>
    hear({ type: 'counted', asking, counts: await send('agenda.count', {}), at: Date.now() }),
  );
}

/**
 * Lists more of a group, after the last that is listed of it. Where the list was asked for anew meanwhile, the answer may
 * hold what is over by now, so it is asked once more; where that list is yet to come, it would hold less than is listed by
 * now, so another is asked for. Rejects with a `KeptError`.
 */
export async function listMore(group: ListedGroup, last: AgendaItem): Promise<void> {
  const asking = ++lastAsking;
  const { id, dueAt } = last.reminder;
  const answer = await send('agenda.more', { group, after: { id, dueAt } });
  hear({ type: 'listed-more', asking, group, ...answer });
  const now = usePopup.getState();
  if (now.listed < asking) {
    if (lastReload > now.listed) await reloadAgenda();
    return;
  }
  if (!now.more.includes(group)) return;
  const lastNow = agendaOf(now, Date.now())
    .find((listed) => listed.group === group)
    ?.items.at(-1);
  if (lastNow) await listMore(group, lastNow);
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
    const mark = markLines();
    const settingsAsked = askForSettings();
    const [look, newSite] = await Promise.all([
      send('panel.look', { host: null, ...(tab ? { tabId: tab.id } : {}) }),
      tab ? siteToUse(tab.url) : null,
    ]);
    const { record } = look.read ?? {};
    if (record) offerLine(record, look.kept, mark);
    applySettings(look.settings, settingsAsked);
    if (look.remark) sayRemark(look.remark);
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
