import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';

declare const chrome: { runtime: { reload(): void } };

const customer = contactOf('1042');
const line = 'send the quote by Friday 3pm';
/** What the ledger keeps of it. */
const what = 'send the quote';

describe('the extension is updated under an open page', () => {
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
    await browser.untilRegistered('http://127.0.0.1/*');
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('with the panel open: it says so and shows the unsaved line; closed, the new panel knows everything', async () => {
    page = await browser.newPage(demo.contact(customer.id));
    const old = await Panel.openOn(browser, page);
    await old.save(line);
    await old.setLevel('hopesFor', 4);
    await old.capture.fill('half a line that nobody has saved');
    await update();

    await old.untilStatus('updated');
    expect(await old.view.getByTestId('unsaved').innerText()).toContain('half a line');
    const cross = await browser.behindClosedRoot(page, 'button.closer');
    await cross.click();
    const rail = await browser.behindClosedRoot(page, 'button.rail:not([hidden])');
    await rail.click();
    const panel = await Panel.shownOn(browser, page);
    expect(await panel.field('name')).toBe(customer.name);
    await expect.poll(() => panel.promises()).toEqual([expect.stringContaining(what)]);
    expect(await panel.level('hopesFor')).toBe('4');
    expect(await panel.save('send the samples tomorrow')).toContain(customer.name);
    await expect.poll(() => panel.promises()).toHaveLength(2);
    await page.close();
  });

  it('with the panel closed: the rail works on, and after a reload of the page all is as ever', async () => {
    page = await browser.newPage(demo.contact(customer.id));
    await browser.behindClosedRoot(page, 'button.rail');
    await update();
    await expect.poll(() => browser.overlays(page)).toBe(2);
    await expect.poll(() => browser.overlays(page)).toBe(1);
    const rail = await browser.behindClosedRoot(page, 'button.rail');
    await rail.click();
    const panel = await Panel.shownOn(browser, page);
    await expect.poll(() => panel.promises()).toHaveLength(2);
    await page.reload();
    const again = await Panel.shownOn(browser, page);
    await expect.poll(() => again.promises()).toHaveLength(2);
    await page.close();
  });

  /** Loads the extension anew, as an update does, and waits until its worker runs. */
  async function update(): Promise<void> {
    // The worker ends before it can answer.
    await browser.evaluateInWorker(() => chrome.runtime.reload()).catch(() => undefined);
    await browser.worker();
  }
});
