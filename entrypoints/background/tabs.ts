import { browser } from 'wxt/browser';
import type { RecordKey } from '../../domain/record.ts';
import type { PageReport } from '../../messages/contract/page.ts';
import type { Remark } from '../../messages/contract/panel.ts';
import type { PageCommand, Push } from '../../messages/push.ts';
import { inBackground } from './failures.ts';

/**
 * What is known of open tabs for as long as the browser runs: each tab's last read, whether its panel is open.
 * Kept in `storage.session`, for the worker may stop between any two awaits.
 */
const session = browser.storage.session;

const readOf = (tabId: number) => `read:${tabId}`;
const openOf = (tabId: number) => `open:${tabId}`;
const choiceOf = (tabId: number) => `choice:${tabId}`;
const remarkOf = (tabId: number) => `remark:${tabId}`;

/** A read, and the document it was read from. */
type KeptRead = PageReport & { documentId?: string | undefined };

/** Keeps what a tab's page was last read as, and tells open panels. */
export async function keepRead(tabId: number, read: PageReport, documentId?: string): Promise<void> {
  const kept: KeptRead = { ...read, documentId };
  await session.set({ [readOf(tabId)]: kept });
  pushToPages({ push: 'read', tabId, read });
}

/** Keeps what a read has become by the rep's own word: of the same document as before. */
export async function replaceRead(tabId: number, read: PageReport): Promise<void> {
  await keepRead(tabId, read, (await keptRead(tabId))?.documentId);
}

/**
 * Forgets a tab's read, for its page is gone. With a document's id only if the read is that document's: the word of an
 * old page may come after the new page's first.
 */
export async function dropRead(tabId: number, documentId?: string): Promise<void> {
  const kept = await keptRead(tabId);
  if (!kept || (documentId !== undefined && kept.documentId !== documentId)) return;
  await session.remove(readOf(tabId));
  pushToPages({ push: 'read', tabId, read: { status: 'gone', crm: '', url: '' } });
}

async function keptRead(tabId: number): Promise<KeptRead | undefined> {
  const key = readOf(tabId);
  const { [key]: read } = (await session.get(key)) as Record<string, KeptRead | undefined>;
  return read;
}

/** A tab's last read; null for a tab no content script has reported on. */
export async function lastRead(tabId: number): Promise<PageReport | null> {
  return (await keptRead(tabId)) ?? null;
}

/** The record a read is about: also where the page gave no name, for the rep may have typed it. */
export function recordShown(read: PageReport | null): RecordKey | undefined {
  return read?.status === 'customer' || read?.status === 'unreadable' ? read.record : undefined;
}

/** Every tab's last read. */
export async function allReads(): Promise<{ tabId: number; read: PageReport }[]> {
  const all = (await session.get(null)) as Record<string, PageReport>;
  return Object.entries(all)
    .filter(([key]) => key.startsWith('read:'))
    .map(([key, read]) => ({ tabId: Number(key.slice('read:'.length)), read }));
}

/** Which of the records on a page the rep means. It is of that page and of no other. */
export interface Choice {
  record: RecordKey;
  url: string;
}

/** Keeps which of the records on a tab's page the rep means; null for none. */
export function keepChoice(tabId: number, choice: Choice | null): Promise<void> {
  return choice ? session.set({ [choiceOf(tabId)]: choice }) : session.remove(choiceOf(tabId));
}

export async function choiceOn(tabId: number): Promise<Choice | null> {
  const key = choiceOf(tabId);
  const { [key]: choice } = (await session.get(key)) as Record<string, Choice | undefined>;
  return choice ?? null;
}

const turns = new Map<number, Promise<unknown>>();

/** One after the other for each tab: what is told of it changes while the word before is still being kept. */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(tabId) ?? Promise.resolve()).then(work, work);
  turns.set(tabId, mine);
  const forget = () => turns.get(tabId) === mine && turns.delete(tabId);
  mine.then(forget, forget);
  return mine;
}

/** Keeps whether a tab's panel is open, so that it opens again on the next page of that tab. */
export function keepPanelOpen(tabId: number, open: boolean): Promise<void> {
  return open ? session.set({ [openOf(tabId)]: true }) : session.remove(openOf(tabId));
}

export async function isPanelOpen(tabId: number): Promise<boolean> {
  return openOf(tabId) in (await session.get(openOf(tabId)));
}

/** Where the rep has dragged the rail to on a site, a share of the window's height; null where he has not. */
export async function railTop(origin: string | undefined): Promise<number | null> {
  const key = `rail:${origin}`;
  const { [key]: top } = (await browser.storage.local.get(key)) as Record<string, number | undefined>;
  return top ?? null;
}

/** For how long a remark is news, in milliseconds: long enough for a panel to open. */
const remarkStands = 10_000;

/** Tells a tab's open panel what the rep has to be told, and keeps it for the one that is opening. */
export async function remarkOn(tabId: number, remark: Remark): Promise<void> {
  await session.set({ [remarkOf(tabId)]: remark });
  pushToPages({ push: 'remark', tabId, remark });
}

/** What the rep has to be told on a tab; null where there is nothing, or it is old. */
export async function lastRemark(tabId: number, now: number): Promise<Remark | null> {
  const key = remarkOf(tabId);
  const { [key]: remark } = (await session.get(key)) as Record<string, Remark | undefined>;
  return remark && now - remark.at < remarkStands ? remark : null;
}

/** Whether panels are blanked because the screen is being shared. */
export async function isBlank(): Promise<boolean> {
  return 'blank' in (await session.get('blank'));
}

export function keepBlank(blank: boolean): Promise<void> {
  return blank ? session.set({ blank: true }) : session.remove('blank');
}

/**
 * Drops what was kept of tabs that are closed. A tab the browser puts to sleep has lost its page and goes on under
 * another id: only whether its panel is open goes with it.
 */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => inBackground(forget(tabId)));
  browser.tabs.onReplaced.addListener((added, removed) => inBackground(goOnAs(added, removed)));
}

async function goOnAs(added: number, removed: number): Promise<void> {
  if (await isPanelOpen(removed)) await keepPanelOpen(added, true);
  await forget(removed);
}

function forget(tabId: number): Promise<void> {
  return session.remove([readOf(tabId), openOf(tabId), choiceOf(tabId), remarkOf(tabId)]);
}

/** Tells every open page of the extension. Nobody waits for it, and that nobody listens is no failure. */
export function pushToPages(push: Push): void {
  browser.runtime.sendMessage(push).catch(() => undefined);
}

/** Tells a tab's content script; false if there is none. */
export async function tellTab(tabId: number, command: PageCommand): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, command, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}
