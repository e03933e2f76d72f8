import { browser } from 'wxt/browser';
import type { Input, Output } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import type { Outlining } from '../../messages/push.ts';
import { isGranted } from './hosts.ts';
import { lastRead, recordShown } from './tabs.ts';

/** Only the last one is kept, in memory, for the page that shows it. */
const key = 'outline';

/** The longest outline that is kept. Its maker cuts at fewer elements than fit in here. */
const longest = 4_000_000;

/** Makes the outline of a tab's page and shows it to the rep. It goes nowhere from there but by his own hand. */
export async function makeOutline({ tabId }: Input<'outline.make'>): Promise<Output<'outline.make'>> {
  const read = await lastRead(tabId);
  if (!read || !(await isGranted(URL.parse(read.url)?.origin))) throw new KeptError('page-changed');
  const seen = [read, ...(read.choices ?? [])];
  const personal = seen.flatMap(({ facts }) => Object.values(facts ?? {}).flatMap((fact) => fact ?? []));
  const id = recordShown(read)?.id;
  const text = await outlineOf(tabId, { crm: read.crm, personal: id ? [...personal, id] : personal });
  const outline = { id: crypto.randomUUID(), text };
  await browser.storage.session.set({ [key]: outline });
  await browser.tabs.create({ url: browser.runtime.getURL(`/outline-view.html#${outline.id}` as never) });
  return {};
}

async function outlineOf(tabId: number, outlining: Outlining): Promise<string> {
  const target = { tabId };
  const made = async () => {
    await browser.scripting.executeScript({
      target,
      func: (asked: unknown) => void Object.assign(globalThis, { keptOutlining: asked }),
      args: [outlining],
    });
    return browser.scripting.executeScript({ target, files: ['/outline.js'] as never });
  };
  const [first] = await made().catch(() => []);
  const text = first?.result;
  if (typeof text !== 'string') throw new KeptError('page-changed');
  if (text.length > longest) throw new KeptError('too-large');
  return text;
}

/** Gives the outline to the page that shows it; null once another was made. */
export async function givenOutline({ id }: Input<'outline.look'>): Promise<Output<'outline.look'>> {
  const { [key]: outline } = (await browser.storage.session.get(key)) as {
    outline?: { id: string; text: string };
  };
  return { text: outline?.id === id ? outline.text : null };
}
