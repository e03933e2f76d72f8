import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseRecordKey, type RecordKey } from '../../domain/record.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts, followLink, nextContact } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { shownSoFar, watchShown, wronglyShown } from './shown.ts';

const chen = contactOf('1041');
const grace = contactOf('1042');

describe('the panel follows the page', () => {
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
    await browser.untilRegistered('http://127.0.0.1/*');
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  beforeEach(async () => {
    await openOn(demo.contact(chen.id));
  });
  // Whatever a test is about: no field was ever shown beside a record it does not belong to.
  afterEach(async () => {
    try {
      expect(wronglyShown(await shownSoFar(panel.view))).toEqual([]);
    } finally {
      await page.close();
    }
  });

  async function openOn(address: string): Promise<void> {
    page = await browser.newPage(address);
    panel = await Panel.openOn(browser, page);
    await watchShown(panel.view);
  }

  function keyOf(id: string): RecordKey {
    return parseRecordKey(demo.recordOf(id)) as RecordKey;
  }

  async function promisesOf(id: string): Promise<string[]> {
    return (await panel.stored(keyOf(id))).promises.map(({ body }) => body.what);
  }

  it('to the next customer, and back and forward', async () => {
    await nextContact(page);
    await panel.untilRecord(demo.recordOf(grace.id));
    expect(await panel.field('name')).toBe(grace.name);
    await expect.poll(() => panel.fields('phone')).toEqual(grace.phones.map(({ number }) => number));
    await page.goBack();
    await panel.untilRecord(demo.recordOf(chen.id));
    expect(await panel.field('name')).toBe(chen.name);
    await page.goForward();
    await panel.untilRecord(demo.recordOf(grace.id));
    expect(await panel.field('name')).toBe(grace.name);
  });

  it('and never shows the old customer while the old page stands under the new address', async () => {
    await page.close();
    await openOn(demo.contact(chen.id, { stale: '1500' }));
    await nextContact(page);
    expect(await page.locator('h1[data-field=name]').innerText()).toBe(chen.name);
    await panel.untilStatus('reading');
    expect(await page.locator('h1[data-field=name]').innerText()).toBe(chen.name);
    expect(await panel.view.locator('body').innerText()).not.toContain(chen.name);
    await panel.untilRecord(demo.recordOf(grace.id));
    expect(await panel.field('name')).toBe(grace.name);
  });

  it.each(['/app/contacts', '/app/home', '/app/settings'])('to %s, where no customer is', async (path) => {
    await followLink(page, path);
    await panel.untilStatus('not-customer');
    expect(await panel.record()).toBeNull();
    expect(await panel.view.locator('body').innerText()).not.toContain(chen.name);
    await expect.poll(() => panel.capture.count()).toBe(0);
    await page.goBack();
    await panel.untilRecord(demo.recordOf(chen.id));
  });

  it('to the form for a new contact, which is nobody yet', async () => {
    await goInApp(page, 'new');
    await panel.untilStatus('not-customer');
    await page.locator('input[name=name]').fill('Somebody New');
    await page.locator('input[name=phone]').fill('+1 202-555-0177');
    await followLink(page, '/app/contacts');
    await page.locator(`a[href^="/app/contacts/${grace.id}"]`).first().click();
    await panel.untilRecord(demo.recordOf(grace.id));
  });

  it('and keeps a half-typed line with its customer', async () => {
    const [marcus, lin] = [demo.recordOf('1044'), demo.recordOf('1045')];
    await goInApp(page, '1044');
    await panel.untilRecord(marcus);
    await panel.capture.fill('half a thought for Marcus');
    await nextContact(page);
    await panel.untilRecord(lin);
    expect(await panel.capture.inputValue()).toBe('');
    await expect.poll(() => panel.view.locator('main').innerText()).toContain('A line you had begun is kept');
    await panel.capture.fill('and another for Lin');
    await page.goBack();
    await panel.untilRecord(marcus);
    await expect.poll(() => panel.capture.inputValue()).toBe('half a thought for Marcus');
    await page.goForward();
    await panel.untilRecord(lin);
    await expect.poll(() => panel.capture.inputValue()).toBe('and another for Lin');
    expect((await panel.rows()).promises).toBe(0);
  });

  it('stays open through a reload, with the half-typed line', async () => {
    await goInApp(page, '1050');
    await panel.untilRecord(demo.recordOf('1050'));
    await panel.capture.fill('typed before the reload');
    await page.reload();
    panel = await Panel.shownOn(browser, page);
    await watchShown(panel.view);
    expect(await panel.record()).toBe(demo.recordOf('1050'));
    await expect.poll(() => panel.capture.inputValue()).toBe('typed before the reload');
  });

  it('and saves to the customer a line was typed for while the page moves on', async () => {
    const line = 'send Chen the contract';
    await panel.capture.fill(`${line} on Monday`);
    // The answer comes late, for the worker has to start first.
    await browser.stopWorker();
    await panel.capture.press('Enter');
    await nextContact(page);
    await panel.untilRecord(demo.recordOf(grace.id));
    await expect.poll(() => promisesOf(chen.id)).toContain(line);
    expect(await promisesOf(grace.id)).not.toContain(line);
    await expect.poll(() => panel.toast()).toContain(chen.name);
    expect(await panel.capture.inputValue()).toBe('');
    await page.goBack();
    await panel.untilRecord(demo.recordOf(chen.id));
    expect(await panel.capture.inputValue()).toBe('');
    await expect.poll(() => panel.promises()).toContainEqual(expect.stringContaining(line));
  });

  it('on two tabs with two customers at once', async () => {
    const other = await browser.newPage(demo.contact('1046'));
    const priya = await Panel.openOn(browser, other);
    await watchShown(priya.view);
    expect([await panel.field('name'), await priya.field('name')]).toEqual([chen.name, 'Priya Raman']);
    await priya.save('send Priya the night shift plan tomorrow');
    await page.bringToFront();
    await panel.save('send Chen the price list tomorrow');
    await nextContact(page);
    await panel.untilRecord(demo.recordOf(grace.id));
    expect(await priya.record()).toBe(demo.recordOf('1046'));
    expect(await promisesOf('1046')).toEqual(['send Priya the night shift plan']);
    expect(await promisesOf(chen.id)).toContain('send Chen the price list');
    expect(wronglyShown(await shownSoFar(priya.view))).toEqual([]);
    await other.close();
  });

  it.each([0, 40, 100, 250])('through quick clicks, one every %i ms', async (every) => {
    await page.close();
    await openOn(demo.contact(chen.id, { stale: '300' }));
    await page.evaluate(clickThrough, { ids: ['1042', '1043', '1044', '1045', '1046', '1047'], every });
    await panel.untilRecord(demo.recordOf('1047'));
    expect(await panel.field('name')).toBe(contactOf('1047').name);
    await page.evaluate(clickThrough, { ids: ['1041', '1043', '1041', '1043'], every });
    await panel.untilRecord(demo.recordOf('1043'));
    expect(await panel.field('name')).toBe(contactOf('1043').name);
    await expect.poll(() => panel.fields('phone')).toEqual([contactOf('1043').phones[0]?.number]);
  });

  it('and takes nothing from related people, the timeline or a hover card', async () => {
    await page.locator('[data-related=people] [data-person="1043"]').hover();
    await page.locator('.hover-card').waitFor();
    // Typing and saving make the panel ask anew.
    await panel.save('send the list with a card in sight');
    const text = await panel.view.locator('body').innerText();
    const others = [contactOf('1043'), contactOf('1045')];
    for (const { name, phones, emails } of others) {
      for (const part of [name, ...phones.map(({ number }) => number), ...emails]) {
        expect(text).not.toContain(part);
      }
    }
  });

  it('and will not choose between two records on one page', async () => {
    await page.evaluate(() => {
      const main = document.querySelector('main[data-record]');
      main?.parentElement?.append(main.cloneNode(true));
    });
    await panel.untilStatus('ambiguous');
    expect(await panel.capture.count()).toBe(0);
    expect(await panel.view.locator('body').innerText()).not.toContain(chen.name);
    await page.evaluate(() => document.querySelectorAll('main[data-record]')[1]?.remove());
    await panel.untilRecord(demo.recordOf(chen.id));
  });

  it('and asks for the name where none can be read', async () => {
    await page.evaluate(() => {
      const hide = () => {
        if (location.pathname.endsWith('/1048')) document.querySelector('h1')?.remove();
      };
      new MutationObserver(hide).observe(document, { childList: true, subtree: true });
    });
    await goInApp(page, '1048');
    await panel.untilStatus('unreadable');
    await panel.view.getByTestId('type-name').fill('Tomás, typed by hand');
    await panel.view.getByTestId('save-name').click();
    await panel.untilRecord(demo.recordOf('1048'));
    expect(await panel.field('name')).toBe('Tomás, typed by hand');
    await panel.save('send Tomás the data sheet tomorrow');
    expect(await promisesOf('1048')).toEqual(['send Tomás the data sheet']);
    await nextContact(page);
    await panel.untilRecord(demo.recordOf('1049'));
    expect(await panel.field('name')).toBe(contactOf('1049').name);
    // That name stands on no page, so what was shown so far would not pass what every test has to.
    await watchShown(panel.view);
  });
});

/** Goes to any contact of the demo without loading a page. */
async function goInApp(page: Page, id: string): Promise<void> {
  await page.evaluate(clickThrough, { ids: [id], every: 0 });
}

/** Runs in the page: follows links to contacts one after the other as the demo's own links do. */
async function clickThrough({ ids, every }: { ids: string[]; every: number }): Promise<void> {
  for (const id of ids) {
    const link = document.createElement('a');
    link.href = `/app/contacts/${id}${location.search}`;
    document.body.append(link);
    link.click();
    link.remove();
    if (every > 0) await new Promise((done) => setTimeout(done, every));
  }
}
