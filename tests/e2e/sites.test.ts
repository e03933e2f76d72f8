import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../locales/en.ts';
import { partyForm, trytonPage } from '../../readers/tryton.pages.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { holdRequests, letRequestsOut } from './held.ts';
import { Panel } from './panel.ts';
import { exported, openMessenger } from './saved.ts';

const origin = 'https://erp.example.com';
const another = 'https://desk.example.com';

// Inside the extension the browser's own object is there.
declare const chrome: {
  permissions: { remove(asked: { origins: string[] }): Promise<boolean> };
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
};

/** A Tryton that its company has rebuilt: it lacks one of the marks by which Tryton is known. */
const rebuilt = trytonPage([
  partyForm({
    name: 'Marlow & Finch Ltd',
    contacts: [['Phone', '+44 20 7946 0018', 'tel:+44 20 7946 0018']],
  }),
]).replace('id="global-search"', 'id="own-search"');

const unknown = `<!doctype html><html lang="en"><head><title>Ines Calder - Salesbook</title></head><body>
  <header><a href="/">Salesbook</a></header><main><h1>Ines Calder</h1>
  <dl><dt>Company</dt><dd>Pebble Row Tiles</dd><dt>Phone</dt><dd>+1 202-555-0171</dd></dl></main></body></html>`;

describe('a site that is no known CRM', () => {
  let browser: KeptBrowser;

  beforeAll(async () => {
    browser = await openBrowser({ hosts: [`${origin}/*`, `${another}/*`], thirdPartyCookies: 'blocked' });
    await browser.untilRegistered(`${origin}/*`);
    for (const site of [origin, another]) {
      await browser.context.route(`${site}/**`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: route.request().url().includes('/customers/') ? unknown : rebuilt,
        }),
      );
    }
  });
  afterAll(() => browser?.close());

  /** The popup of the one tab on the site, as a page of its own. */
  async function popupOfSite(): Promise<Page> {
    const [tab] = await browser.evaluateInWorker((url) => chrome.tabs.query({ url }), `${origin}/*`);
    return browser.extensionPage(`popup.html?tab=${tab?.id}`);
  }

  it('is read by general rules, says that it is less sure, and keeps what is recorded', async () => {
    const page = await browser.newPage(`${origin}/customers/4711`);
    const panel = await Panel.openOn(browser, page);
    expect(await panel.field('name')).toBe('Ines Calder');
    expect(await panel.view.getByTestId('less-sure').innerText()).toBe(en.header.lessSure);
    expect(await panel.record()).toBe('general/erp.example.com/customers/4711');
    await panel.save('send Ines the tile samples tomorrow');
    await page.reload();
    const again = await Panel.shownOn(browser, page);
    await expect.poll(() => again.promises()).toHaveLength(1);
    await page.close();
  });

  it('is read as the CRM the rep says it is, at once and after a reload, until he takes it back', async () => {
    const page = await browser.newPage(`${origin}/#demo/model/party.party/3`);
    await browser.behindClosedRoot(page, 'button.rail');
    const popup = await popupOfSite();
    await popup.getByTestId('pick-crm').selectOption('tryton');
    await page.bringToFront();
    const panel = await Panel.openOn(browser, page);
    // By the general rules it may be a customer before.
    await panel.untilRecord('tryton/erp.example.com%2Fdemo/party.party/3');
    expect(await panel.field('name')).toBe('Marlow & Finch Ltd');
    await page.reload();
    const again = await Panel.shownOn(browser, page);
    expect(await again.field('name')).toBe('Marlow & Finch Ltd');

    await popup.getByTestId('pick-crm').selectOption('auto');
    await expect.poll(() => again.record()).not.toBe('tryton/erp.example.com%2Fdemo/party.party/3');
    await popup.close();
    await page.close();
  });

  it('is not taken for what the rep has said of the site that the tab showed before', async () => {
    const page = await browser.newPage(`${origin}/customers/4711`);
    await browser.behindClosedRoot(page, 'button.rail');
    const popup = await popupOfSite();
    await popup.getByTestId('pick-crm').waitFor();
    await holdRequests(popup, 'site.crm');
    await popup.getByTestId('pick-crm').selectOption('tryton');
    await page.goto(`${another}/customers/4711`);
    await browser.behindClosedRoot(page, 'button.rail');
    await letRequestsOut(popup);
    await popup.getByTestId('toast').waitFor();
    expect(await popup.getByTestId('toast').innerText()).toContain(en.errors.stale({}));
    const messenger = await openMessenger(browser);
    const sites = await exported<{ origin: string; crm: string }>(messenger, 'sites');
    expect(sites.filter(({ crm }) => crm === 'tryton')).toEqual([]);
    for (const opened of [popup, page]) await opened.close();
  });

  it('is left at once when the permission is taken back', async () => {
    const page = await browser.newPage(`${origin}/customers/4711`);
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.evaluateInWorker((host) => chrome.permissions.remove({ origins: [host] }), `${origin}/*`);
    await expect.poll(() => browser.overlays(page)).toBe(0);
    await page.close();
  });
});
