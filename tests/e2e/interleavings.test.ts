import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseRecordKey, type RecordKey, recordKeyText } from '../../domain/record.ts';
import { Chance } from '../interleavings/clock.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { exported, openMessenger } from './saved.ts';

/** What is played lasts so long, in milliseconds. */
const lasts = 20_000;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let demo: DemoCrm;
let browser: KeptBrowser;

beforeAll(async () => {
  demo = await DemoCrm.start();
  browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
  await browser.untilRegistered('http://127.0.0.1/*');
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

it(`whatever is clicked while lines are typed and saved, each stays with whom it was typed for (SEED=${seed})`, async () => {
  const chance = new Chance(seed);
  const messenger = await openMessenger(browser);
  const first = { stale: '300', slow: '150' };
  const tabs = [
    await browser.newPage(demo.contact('1041', first)),
    await browser.newPage(demo.contact('1046', { stale: '20' })),
  ];
  for (const tab of tabs) {
    await tab.bringToFront();
    await Panel.openOn(browser, tab);
  }
  const typed: string[] = [];
  let page = tabs[1] as Page;
  const steps: (() => Promise<unknown>)[] = [
    ...Array(4).fill(async () => {
      // He mostly waits for a name before he types.
      if (!chance.once(3)) await untilShown(page);
      await typeLine(page, typed);
    }),
    ...Array(3).fill(() => press(page, 'Enter')),
    ...Array(4).fill(() => click(page, 'a[rel=next], a[rel=prev]', chance)),
    () => click(page, 'a[href^="/app/contacts/10"]', chance),
    () => click(page, 'nav a[href^="/app/contacts"]', chance),
    () => page.evaluate(() => navigation.canGoBack && void navigation.back()),
    () => browser.stopWorker(),
    () => {
      page = chance.of(tabs);
      return page.bringToFront();
    },
  ];
  const end = Date.now() + lasts;
  let played = 0;
  for (; Date.now() < end; played += 1) await chance.of(steps)();

  const keyOf = (customerId: string, records: { customerId: string; key: string }[]) =>
    records.find((record) => record.customerId === customerId)?.key ?? '';
  const stored = async () => {
    const [records, promises, drafts] = [
      await exported<{ customerId: string; key: string }>(messenger, 'records'),
      await exported<{ customerId: string; body: { words: string } }>(messenger, 'promises'),
      await exported<{ key: string; draft: { text: string } }>(messenger, 'drafts'),
    ];
    return [
      ...promises.map(({ customerId, body }) => ({ text: body.words, key: keyOf(customerId, records) })),
      ...drafts.map(({ key, draft }) => ({ text: draft.text, key })),
    ];
  };
  const lost = async () => {
    const all = await stored();
    return typed.filter((line) => !all.some(({ text }) => text.includes(line)));
  };
  await expect.poll(lost).toEqual([]);
  const strays = (await stored()).filter(({ text, key }) => !text.startsWith(`for ${nameOf(key)}, `));
  expect(strays).toEqual([]);
  console.info(`${played} steps, ${typed.length} lines, ${(await stored()).length} kept`);
});

/** Waits for a line to type in, if one comes soon: on a list there is none. */
async function untilShown(page: Page): Promise<void> {
  const frame = panelIn(page);
  await frame?.waitForSelector('textarea[data-testid=capture]', { timeout: 1500 }).catch(() => undefined);
}

function panelIn(page: Page): Frame | undefined {
  return page.frames().find((some) => some.url().startsWith('chrome-extension:'));
}

/** Types a line behind what stands in the panel's, as its user does: with the name he sees. */
async function typeLine(page: Page, typed: string[]): Promise<void> {
  const line = `line ${typed.length};`;
  const frame = panelIn(page);
  // One look and one act: what he sees when he begins is what he types.
  const seen = await frame
    ?.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('textarea[data-testid=capture]');
      const name = document.querySelector('[data-field=name]')?.textContent?.trim();
      if (!field || !name) return false;
      field.focus();
      const before = field.value === '' ? `for ${name}, ` : field.value;
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(field, before + text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    }, line)
    .catch(() => false);
  if (seen) typed.push(line);
}

async function press(page: Page, key: string): Promise<void> {
  const frame = panelIn(page);
  await frame
    ?.evaluate((pressed) => {
      const field = document.querySelector('textarea[data-testid=capture]');
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
    }, key)
    .catch(() => undefined);
}

/** Follows one of the links that are there now, if any is. */
async function click(page: Page, links: string, chance: Chance): Promise<void> {
  const which = chance.next();
  await page.evaluate(
    ({ selector, share }) => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      all[Math.floor(share * all.length)]?.click();
    },
    { selector: links, share: which },
  );
}

function nameOf(key: string): string {
  const record = parseRecordKey(key) as RecordKey | null;
  return record?.type === 'contacts' ? contactOf(record.id).name : recordKeyText(record as RecordKey);
}
