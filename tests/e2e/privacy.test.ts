import type { Page, Request } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecordKey } from '../../domain/record.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts, nextContact } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { sidePanel } from './side-panel.ts';

const customer = contactOf('1042');

describe('a whole session', () => {
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  const requests: Request[] = [];

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'allowed', sentinel: true });
    browser.context.on('request', (request) => requests.push(request));
    await browser.untilRegistered('http://127.0.0.1/*');
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('is gone through: open, record, be reminded, copy, export, popup, side panel', async () => {
    page = await browser.newPage(demo.contact(customer.id));
    const panel = await Panel.openOn(browser, page);
    await panel.save('send the quote by Friday 3pm to https://elsewhere.example/form');
    await panel.setLevel('hopesFor', 4);
    await nextContact(page);
    await panel.untilRecord(demo.recordOf('1043'));
    await page.goBack();
    await panel.untilRecord(demo.recordOf(customer.id));
    await panel.view.getByTestId('copy-note').click();
    await expect.poll(() => panel.toast()).toContain('Copied');

    await ringSoon(panel, page.url());
    await expect.poll(() => browser.visibleBadge()).toBe('1');
    await expect.poll(async () => (await browser.notifications()).length).toBeGreaterThan(0);
    const popup = await browser.popup();
    await popup.until(() => document.querySelector('[data-testid=agenda-row]') !== null);
    await popup.click('[data-testid=reminder-done]');
    await popup.click('[data-testid=outcome-save]');
    await expect.poll(() => browser.visibleBadge()).toBe('');

    await page.bringToFront();
    await panel.view.getByTestId('menu-button').click();
    await Promise.all([page.waitForEvent('download'), panel.view.getByTestId('export').click()]);
    await panel.view.getByTestId('menu-button').click();
    await browser.pressCommand('blank-panel', page);
    await panel.view.getByTestId('blanked').waitFor();
    await browser.pressCommand('blank-panel', page);
    await panel.untilStatus('customer');
    await panel.view.getByTestId('side-panel').click();
    const side = await sidePanel(browser);
    await side.until(() => document.documentElement.dataset.readStatus === 'customer');
    await browser.stopWorker();
    await page.reload();
    await side.until(() => document.documentElement.dataset.readStatus === 'customer');
  });

  it('asked nothing of any other host', () => {
    expect(browser.requestsSeen).toEqual([]);
  });

  it('asked nothing of the CRM either: only its own page did', () => {
    const own = /^(\/app\/contacts\/104[23]|\/site\/\w+\.(js|css)|\/data\.json)$/;
    const asked = requests.filter((request) => /^https?:/.test(request.url()));
    expect(asked.map((request) => new URL(request.url()).pathname).filter((path) => !own.test(path))).toEqual(
      [],
    );
    const ofOurs = asked.filter(
      (request) => request.serviceWorker() !== null || request.frame().url().startsWith('chrome-extension:'),
    );
    expect(ofOurs).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
  });

  it('left nothing of ours with the CRM', async () => {
    const left = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookie: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(left).toEqual({ local: [], session: [], cookie: '', databases: [], caches: [], workers: 0 });
    expect(await browser.context.cookies()).toEqual([]);
  });

  it('would have been noticed if it had asked', async () => {
    await page.evaluate(() => fetch('http://elsewhere.example/hello').catch(() => undefined));
    await expect.poll(() => browser.requestsSeen.map(({ host }) => host)).toContain('elsewhere.example');
  });
});

/** Records a callback that is due in a moment. No line says so little, so it is sent as the panel sends one. */
async function ringSoon(panel: Panel, url: string): Promise<void> {
  const record = parseRecordKey((await panel.record()) ?? '');
  const facts = { name: customer.name, company: '', title: '', phones: [], emails: [] };
  const due = { at: Date.now() + 2000, zone: 'UTC', precision: 'minute', deadline: false };
  const answer = await panel.send('entry.save', {
    opId: ulid(),
    target: { sighting: { record, facts, url }, newCustomerId: ulid() },
    entry: { kind: 'callback', id: ulid(), text: 'ring her back', due },
  });
  expect(answer).toMatchObject({ ok: true });
}
