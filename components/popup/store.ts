import { browser } from 'wxt/browser';
import { create } from 'zustand';
import { listen, send } from '../../messages/client.ts';
import type { AgendaItem, PanelLook } from '../../messages/contract.ts';
import { type ErrorCode, KeptError } from '../../messages/errors.ts';
import { keepLinesNow, offerDraft } from '../shared/capture/lines.ts';
import type { Subject } from '../shared/capture/subject.ts';
import { subjectOf } from '../shared/capture/subject.ts';
import { applySettings } from '../shared/interface.ts';

/** What the popup shows: the worker's last answers. */
export interface PopupState {
  isReady: boolean;
  trouble: ErrorCode | null;
  tabId: number | null;
  /** The site of the tab in front if the rep could start using it; null if he cannot or already does. */
  newSite: { host: string; pattern: string } | null;
  /** The customer on the tab in front. */
  subject: Subject | null;
  items: AgendaItem[];
  later: number;
  blank: boolean;
  notificationsDenied: boolean;
}

export const usePopup = create<PopupState>(() => ({
  isReady: false,
  trouble: null,
  tabId: null,
  newSite: null,
  subject: null,
  items: [],
  later: 0,
  blank: false,
  notificationsDenied: false,
}));

/** Starts the popup: what is due, and what the tab in front has to do with us. Returns what stops it. */
export function startPopup(): () => void {
  const stop = listen((push) => {
    if (push.push === 'changed') void reloadAgenda();
    if (push.push === 'settings') applySettings(push.settings);
    if (push.push === 'blank') usePopup.setState({ blank: push.blank });
    if (push.push === 'read' && push.tabId === usePopup.getState().tabId) void lookAtTab();
  });
  window.addEventListener('pagehide', keepLinesNow);
  void Promise.all([reloadAgenda(), lookAtTab()]).then(() => usePopup.setState({ isReady: true }));
  return () => {
    stop();
    window.removeEventListener('pagehide', keepLinesNow);
  };
}

/** Asks anew what is due. */
export async function reloadAgenda(): Promise<void> {
  await orTrouble(async () => {
    const { items, later } = await send('agenda', {});
    usePopup.setState({ items, later, trouble: null });
  });
}

async function lookAtTab(): Promise<void> {
  await orTrouble(async () => {
    const tab = await tabInFront();
    const [look, newSite] = await Promise.all([
      send('panel.look', { host: null, ...(tab ? { tabId: tab.id } : {}) }),
      tab ? siteToUse(tab.url) : null,
    ]);
    applySettings(look.settings);
    const { record } = look.read ?? {};
    if (record) offerDraft(record, look.draft);
    usePopup.setState({
      tabId: tab?.id ?? null,
      newSite,
      subject: subjectOfLook(look),
      blank: look.blank,
      notificationsDenied: look.notifications === 'denied',
    });
  });
}

async function orTrouble(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    usePopup.setState({ trouble: error instanceof KeptError ? error.code : 'internal' });
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

async function siteToUse(address: string): Promise<PopupState['newSite']> {
  if (!/^https?:/.test(address)) return null;
  const { protocol, hostname, host } = new URL(address);
  const pattern = `${protocol}//${hostname}/*`;
  return (await browser.permissions.contains({ origins: [pattern] })) ? null : { host, pattern };
}

function subjectOfLook({ read, view }: PanelLook): Subject | null {
  if (!read?.record || (read.status !== 'customer' && read.status !== 'unreadable')) return null;
  const subject = subjectOf(read.record, read.facts, read.url, view);
  return subject.name ? subject : null;
}
