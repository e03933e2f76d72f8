import { browser } from 'wxt/browser';
import type { RecordKey } from '../../domain/record.ts';
import { recordKeyText } from '../../domain/record.ts';
import type { Draft, PageReport } from '../../messages/contract.ts';
import type { PageCommand, Push } from '../../messages/push.ts';

/**
 * What is known of open tabs for as long as the browser runs: each tab's last read, whether its panel is open, lines
 * half typed. Kept in `storage.session`, for the worker may stop between any two awaits.
 */
const session = browser.storage.session;

const readOf = (tabId: number) => `read:${tabId}`;
const openOf = (tabId: number) => `open:${tabId}`;
const draftOf = (record: RecordKey) => `draft:${recordKeyText(record)}`;

/** Keeps what a tab's page was last read as. The first await, so reports are kept in the order they came. */
export function keepRead(tabId: number, read: PageReport): Promise<void> {
  return session.set({ [readOf(tabId)]: read });
}

/** A tab's last read; null for a tab no content script has reported on. */
export async function lastRead(tabId: number): Promise<PageReport | null> {
  const key = readOf(tabId);
  const { [key]: read } = (await session.get(key)) as Record<string, PageReport | undefined>;
  return read && read.status !== 'gone' ? read : null;
}

/** Every tab's last read. */
export async function allReads(): Promise<{ tabId: number; read: PageReport }[]> {
  const all = (await session.get(null)) as Record<string, PageReport>;
  return Object.entries(all)
    .filter(([key]) => key.startsWith('read:'))
    .map(([key, read]) => ({ tabId: Number(key.slice('read:'.length)), read }));
}

/** Keeps whether a tab's panel is open, so that it opens again on the next page of that tab. */
export function keepPanelOpen(tabId: number, open: boolean): Promise<void> {
  return open ? session.set({ [openOf(tabId)]: true }) : session.remove(openOf(tabId));
}

export async function isPanelOpen(tabId: number): Promise<boolean> {
  return openOf(tabId) in (await session.get(openOf(tabId)));
}

/** Keeps a half-typed line with the record it was typed for; an empty one is forgotten. */
export function keepDraft(record: RecordKey, draft: Draft): Promise<void> {
  return draft.text === '' ? session.remove(draftOf(record)) : session.set({ [draftOf(record)]: draft });
}

export async function draftFor(record: RecordKey): Promise<Draft | null> {
  const key = draftOf(record);
  const { [key]: draft } = (await session.get(key)) as Record<string, Draft | undefined>;
  return draft ?? null;
}

/** Whether panels are blanked because the screen is being shared. */
export async function isBlank(): Promise<boolean> {
  return 'blank' in (await session.get('blank'));
}

export function keepBlank(blank: boolean): Promise<void> {
  return blank ? session.set({ blank: true }) : session.remove('blank');
}

/** Drops what was kept of tabs that are closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void session.remove([readOf(tabId), openOf(tabId)]);
  });
}

/** Tells every open page of the extension. That nobody listens is no failure. */
export async function pushToPages(push: Push): Promise<void> {
  await browser.runtime.sendMessage(push).catch(() => undefined);
}

/** Tells a tab's content script; false if there is none. */
export async function tellTab(tabId: number, command: PageCommand): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, command, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}
