import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import type { KeptBrowser } from '../tests/e2e/browser.ts';
import type { Crm, Language } from './crm.ts';
import { project } from './setup.mjs';

/** Where the walk leaves its pictures. */
export const pictures = join(project, 'start-screenshots');

/** What every step of the walk works with. */
export interface World {
  browser: KeptBrowser;
  crm: Crm;
  language: Language;
  /** The CRM's tab. */
  page: Page;
}

/** One step: what it does, in words for the reader, and the doing, which returns what it saw and throws if it did not hold. */
export interface Step {
  say: string;
  do(world: World): Promise<string>;
}

const lines = {
  en: { promise: 'send the quote by Friday 3pm', callback: 'call back about the invoice' },
  zh: { promise: '周五下午3点前把报价单发给王总', callback: '回电确认发票抬头' },
};

const steps: Step[] = [
  {
    say: 'Open a customer in the CRM and find the rail at the edge',
    async do({ browser, crm, page }) {
      const { protocol, hostname } = new URL(crm.url);
      await browser.untilRegistered(`${protocol}//${hostname}/*`);
      const customer = await crm.openCustomer(page);
      const { box } = await browser.behindClosedRoot(page, 'button.rail');
      return `${customer}; a rail ${Math.round(box.width)} px wide`;
    },
  },
  {
    say: 'Press Alt+K and see who the customer is',
    async do({ browser, page }) {
      await browser.pressCommand('toggle-panel', page);
      const panel = await browser.panelFrame(page);
      await panel.locator('html[data-read-status=customer]').waitFor({ state: 'attached' });
      const name = await panel.locator('[data-field=name]').first().innerText();
      return `${name}, record ${await panel.locator('html').getAttribute('data-record')}`;
    },
  },
  {
    say: 'Type a promise, see when it is due, press Enter',
    async do({ browser, page, language }) {
      const panel = await browser.panelFrame(page);
      await panel.getByTestId('capture').fill(lines[language].promise);
      const due = await panel.getByTestId('due').first().innerText();
      await panel.getByTestId('capture').press('Enter');
      const toast = panel.getByTestId('toast').first();
      await toast.waitFor();
      await panel.getByTestId('promise').first().waitFor();
      return `${due.replaceAll('\n', ' ')}; ${(await toast.innerText()).replaceAll('\n', ' ')}`;
    },
  },
  {
    say: 'Set what the customer expects and what we can give',
    async do({ browser, page }) {
      const panel = await browser.panelFrame(page);
      await setLevels(panel);
      return panel.getByTestId('gap').innerText();
    },
  },
  {
    say: 'Set a callback and be reminded when it is due',
    async do({ browser, page, language }) {
      const panel = await browser.panelFrame(page);
      await setCallback(panel, lines[language].callback);
      const [id] = await until('a notification', async () => nonEmpty(await browser.notifications()));
      const badge = await until('a number on the icon', () => browser.visibleBadge());
      return `a notification (${id?.length} characters of id), ${badge} on the toolbar icon`;
    },
  },
  {
    say: 'Open the popup: what is due now, today and next',
    async do({ browser, page }) {
      const popup = await browser.extensionPage('popup.html');
      await popup.getByTestId('agenda-row').first().waitFor();
      const rows = await popup.getByTestId('agenda-row').allInnerTexts();
      await popup.screenshot({ path: join(pictures, 'popup.png') });
      await popup.close();
      await page.bringToFront();
      return rows.map((row) => row.split('\n')[0]).join('; ');
    },
  },
  {
    say: 'Copy the note and paste it elsewhere',
    async do({ browser, page }) {
      const panel = await browser.panelFrame(page);
      await panel.getByTestId('copy-note').click();
      await panel
        .getByTestId('toast')
        .filter({ hasText: /copied|已复制/i })
        .waitFor();
      const elsewhere = await browser.context.newPage();
      await elsewhere.setContent('<textarea rows="24" cols="80"></textarea>');
      await elsewhere.locator('textarea').press('ControlOrMeta+V');
      const note = await elsewhere.locator('textarea').inputValue();
      await elsewhere.screenshot({ path: join(pictures, 'pasted-note.png') });
      await elsewhere.close();
      await page.bringToFront();
      if (!note) throw new Error('Nothing was pasted.');
      return `${note.split('\n').length} lines: ${note.split('\n')[0]}`;
    },
  },
  {
    say: 'Go to another customer in the CRM: the panel follows',
    async do({ browser, crm, page }) {
      const panel = await browser.panelFrame(page);
      const before = await panel.locator('html').getAttribute('data-record');
      const name = await crm.openNext(page);
      await panel.locator('[data-field=name]').filter({ hasText: name }).first().waitFor();
      const after = await panel.locator('html').getAttribute('data-record');
      if (after === before) throw new Error(`The panel still shows ${before}.`);
      const promises = await panel.getByTestId('promise').count();
      if (promises > 0) throw new Error(`${name} shows ${promises} promises of another customer.`);
      return `${name}, record ${after}, nothing recorded yet`;
    },
  },
  {
    say: 'Stop the worker and reload the page: nothing is lost',
    async do({ browser, crm, page }) {
      await browser.stopWorker();
      await page.reload();
      const name = await crm.openCustomer(page);
      const panel = await browser.panelFrame(page);
      await panel.locator('[data-field=name]').filter({ hasText: name }).first().waitFor();
      await panel.getByTestId('promise').first().waitFor();
      return `${name}: ${(await panel.getByTestId('promise').first().innerText()).split('\n')[0]}`;
    },
  },
];

/** Sets what the customer expects to 4 and what we can give to 3, and waits until both are shown. */
export async function setLevels(panel: Frame): Promise<void> {
  for (const [level, value] of [
    ['hopesFor', 4],
    ['canGive', 3],
  ] as const) {
    await panel.getByTestId(`level-${level}`).click();
    await panel.getByTestId(`level-${level}-${value}`).click();
    await panel
      .getByTestId(`level-${level}`)
      .filter({ hasText: String(value) })
      .waitFor();
  }
}

/** Sets a callback that is due at once, as a rep does who says "now": by the message the capture line sends. */
async function setCallback(panel: Frame, text: string): Promise<void> {
  const record = await panel.locator('html').getAttribute('data-record');
  const [crm, tenant, type, id] = (record ?? '').split('/').map(decodeURIComponent);
  const now = Date.now();
  const answer = await panel.evaluate(
    (input) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: unknown): Promise<{ ok: boolean }> } };
        }
      ).chrome.runtime.sendMessage({ kept: 'entry.save', input }),
    {
      opId: `walk-${now}`,
      target: {
        sighting: {
          record: { crm, tenant, type, id },
          facts: { name: '', company: '', title: '', phones: [], emails: [] },
          url: '',
        },
        newCustomerId: `walk-customer-${now}`,
      },
      entry: {
        kind: 'callback',
        id: `walk-callback-${now}`,
        text,
        due: { at: now + 1500, zone: 'Asia/Shanghai', precision: 'minute', deadline: false },
      },
    },
  );
  if (!answer.ok) throw new Error(`The callback was refused: ${JSON.stringify(answer)}`);
}

function nonEmpty<Item>(items: Item[]): Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** Waits, at most 15 s, until the look finds something. */
async function until<Found>(
  what: string,
  look: () => Promise<Found | undefined>,
): Promise<NonNullable<Found>> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const found = await look();
    if (found) return found;
    await pause(50);
  }
  throw new Error(`Waited 15 s, but never: ${what}.`);
}

/** Walks the main job step by step, prints what each saw, leaves a picture of each, and says whether all held. */
export async function walk(world: World): Promise<boolean> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const [index, step] of steps.entries()) {
    const number = index + 1;
    const outcome = await attempt(step, world);
    await world.page.screenshot({ path: join(pictures, pictureName(number, step)) }).catch(() => {});
    console.log(
      `${outcome.held ? 'ok  ' : 'FAIL'} ${number}/${steps.length}  ${step.say}\n     saw: ${outcome.saw}`,
    );
    // What follows builds on it.
    if (!outcome.held) return false;
  }
  return true;
}

async function attempt(step: Step, world: World): Promise<{ held: boolean; saw: string }> {
  try {
    return { held: true, saw: await step.do(world) };
  } catch (error) {
    return { held: false, saw: error instanceof Error ? error.message : String(error) };
  }
}

function pictureName(number: number, step: Step): string {
  const words = step.say.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `${String(number).padStart(2, '0')}-${words}.png`;
}
