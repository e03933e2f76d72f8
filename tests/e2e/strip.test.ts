import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { noticePatience } from '../../domain/reminder/strip.ts';
import { en } from '../../locales/en.ts';
import { stripWords } from '../../locales/rail.ts';
import { type BrowserOptions, type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { holdRequests, letRequestsOut } from './held.ts';
import { PageWorld } from './page-world.ts';
import { Panel } from './panel.ts';
import { contactTarget, dueIn, exported, openMessenger, sent } from './saved.ts';

/** Far enough for the save to be done before, near enough to wait for. */
const soon = 2000;
const customer = contactOf('1041');
const words = stripWords.en;
const usual: BrowserOptions = { hosts: demoHosts, thirdPartyCookies: 'blocked' };

declare const chrome: {
  action: { getBadgeBackgroundColor(of: object): Promise<number[]> };
  alarms: { onAlarm: { dispatch(alarm: { name: string }): void } };
  runtime: { getContexts(of: object): Promise<unknown[]> };
  storage: { session: { get(name: string): Promise<object> } };
};

let crm: DemoCrm;
let browser: KeptBrowser;
let messenger: Panel;

beforeAll(async () => {
  crm = await DemoCrm.start();
});
afterAll(() => crm?.stop());

async function start(options: BrowserOptions): Promise<void> {
  browser = await openBrowser(options);
  await browser.untilRegistered(demoHosts[0] ?? '');
  messenger = await openMessenger(browser);
}

/** The next test finds nothing that rings, no page but the messenger, and a worker that remembers nothing. */
async function tidy(): Promise<void> {
  for (const { open, id } of await exported<ReminderRow>(messenger, 'reminders')) {
    if (open === 1) await sent(messenger, 'reminder.done', { opId: ulid(), reminderId: id });
  }
  await expect.poll(() => browser.visibleBadge()).toBe('');
  const others = browser.context.pages().filter((page) => page !== messenger.view);
  await Promise.all(others.map((page) => page.close()));
  await browser.stopWorker();
}

describe.each(['blocked', 'allowed'] as const)(
  'where notices are denied, third-party cookies %s',
  (thirdPartyCookies) => {
    beforeAll(async () => {
      await start({
        ...usual,
        thirdPartyCookies,
        notifications: 'blocked',
        hostNames: { 'stranger.example': new URL(crm.url).host },
      });
    });
    afterAll(() => browser?.close());
    afterEach(tidy);

    it('a reminder that falls due is told on the CRM’s page by its number, and nowhere else', async () => {
      const page = await browser.newPage(crm.contact(customer.id));
      await browser.behindClosedRoot(page, 'button.rail');
      const stranger = await browser.newPage('http://stranger.example/app/contacts/1041?lang=en');
      await page.bringToFront();
      await page.locator('input[name=q]').focus();
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await saveCallback();
      await untilTold(page, 1);

      const { html } = await browser.behindClosedRoot(page, '.shown');
      expect(html).not.toMatch(new RegExp(`${customer.name}|quote|138`));
      expect(html).toMatch(/<span role="status"[^>]*>1 reminder is due</);
      // The caret stays where it was, and the page can see no more than an empty element of ours.
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
      const after = await page.evaluate(() => document.documentElement.outerHTML);
      expect(after.replace(before.slice(0, -'</html>'.length), '')).toBe('<div></div></html>');
      expect(await browser.overlays(stranger)).toBe(0);
      await stranger.locator('h1[data-field=name]').waitFor();
      expect(await told(stranger)).toBe('');
    });

    it('opens the list, by mouse and by keys', async () => {
      const page = await browser.newPage(crm.contact(customer.id));
      const id = await saveCallback();
      await untilTold(page, 1);
      await (await browser.behindClosedRoot(page, '.shown .list')).click();
      const popup = await browser.openedPopup();
      await popup.until((due: string) => document.querySelector(`[data-reminder="${due}"]`) !== null, id);
      await popup.evaluate(() => void setTimeout(() => window.close()));
      await expect.poll(() => browser.evaluateInWorker(popupsOpen)).toBe(0);

      await page.bringToFront();
      await page.evaluate(() => {
        const last = document.createElement('input');
        document.body.append(last);
        last.focus();
      });
      await expect
        .poll(async () => {
          await page.keyboard.press('Tab');
          return browser.nowBehindClosedRoot(page, '.list:focus');
        })
        .toBeTruthy();
      await page.keyboard.press('Enter');
      await expect.poll(() => browser.evaluateInWorker(popupsOpen)).toBe(1);
    });

    it('put out of sight is so in every tab, until the next one falls due', async () => {
      const page = await browser.newPage(crm.contact(customer.id));
      const other = await browser.newPage(crm.contact('1042'));
      await saveCallback();
      await untilTold(page, 1);
      await untilTold(other, 1);
      await page.bringToFront();
      await (await browser.behindClosedRoot(page, '.shown .hide')).click();
      await untilTold(page, 0);
      await untilTold(other, 0);
      await page.reload();
      await browser.behindClosedRoot(page, 'button.rail');
      expect(await told(page)).toBe('');
      await browser.stopWorker();

      await saveCallback();
      await untilTold(page, 2);
      await untilTold(other, 2);
    });

    it('put out of sight does not take along what falls due before the worker hears of it', async () => {
      const page = await browser.newPage(crm.contact(customer.id));
      await saveCallback();
      await untilTold(page, 1);
      const world = await PageWorld.of(browser, page);
      const strip = {
        evaluate: (run: unknown, argument: unknown) =>
          world.evaluate(`(${String(run)})(${JSON.stringify(argument)})`),
      };
      await holdRequests(strip, 'page.strip');
      await (await browser.behindClosedRoot(page, '.shown .hide')).click();
      await saveCallback();
      await untilTold(page, 2);
      await letRequestsOut(strip);
      await expect.poll(() => browser.evaluateInWorker(isHidden)).toBe(true);
      expect(await world.send({ kept: 'page.strip', input: {} })).toMatchObject({ value: { due: 2 } });
      await untilTold(page, 2);
    });

    it('goes when all is done, and is in step with the icon, which says the same in words', async () => {
      const page = await browser.newPage(crm.contact(customer.id));
      const ids = [await saveCallback(), await saveCallback()];
      await untilTold(page, 2);
      await expect.poll(() => browser.visibleBadge()).toBe('2');
      for (const [at, left] of [1, 0].entries()) {
        await sent(messenger, 'reminder.done', { opId: ulid(), reminderId: ids[at] });
        await untilTold(page, left);
      }
      await expect.poll(() => browser.visibleBadge()).toBe('');
      await expect.poll(() => browser.iconTitle()).toBe(en.icon.none);
    });

    it('lets the script of a page know the number and nothing else', async () => {
      const page = await browser.newPage(crm.contact(customer.id));
      await saveCallback();
      await untilTold(page, 1);
      const world = await PageWorld.of(browser, page);
      expect(await world.send({ kept: 'page.strip', input: {} })).toEqual({
        ok: true,
        value: { due: 1, at: expect.any(Number), language: 'en', top: null, panel: false },
      });
      const wrong = { kept: 'page.strip', input: { press: 'done' } };
      expect(await world.send(wrong)).toMatchObject({ code: 'malformed' });
      expect(await messenger.send('page.strip', {})).toMatchObject({ code: 'not-allowed' });
    });

    it('stands on a page of the CRM that shows no customer, and on one that is opened later', async () => {
      const list = await browser.newPage(`${crm.url}/app/contacts?lang=en`);
      await saveCallback();
      await untilTold(list, 1);
      const later = await browser.newPage(`${crm.url}/paste`);
      await untilTold(later, 1);
    });
  },
);

describe('where notices are denied', () => {
  beforeAll(() => start({ ...usual, notifications: 'blocked' }));
  afterAll(() => browser?.close());
  afterEach(tidy);

  it('the strip is drawn as it is whatever the page’s own style says, and inside its dialogs', async () => {
    const page = await browser.newPage(crm.contact(customer.id));
    await saveCallback();
    await untilTold(page, 1);
    const plain = await browser.behindClosedRoot(page, '.shown');
    const rail = await browser.behindClosedRoot(page, 'button.rail');
    await page.addStyleTag({
      content: `button, span, .shown, .rail, [role=status], .list, .hide {
        display: none !important; opacity: 0 !important; font-size: 90px !important; width: 0 !important; }
        * { letter-spacing: 9px; line-height: 5; text-transform: uppercase; box-sizing: content-box }`,
    });
    expect((await browser.behindClosedRoot(page, '.shown')).box).toEqual(plain.box);
    expect((await browser.behindClosedRoot(page, 'button.rail')).box).toEqual(rail.box);

    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('dialog > div').length)).toBe(2);
    await (await browser.behindClosedRoot(page, '.shown .hide')).click();
    await untilTold(page, 0);
  });

  it('stands left of the rail at its height, and left of the open panel', async () => {
    const page = await browser.newPage(crm.contact(customer.id));
    await saveCallback();
    await untilTold(page, 1);
    const rail = await browser.behindClosedRoot(page, 'button.rail');
    const { box } = await browser.behindClosedRoot(page, '.shown');
    expect(box.y).toBe(rail.box.y);
    expect(box.x + box.width).toBeLessThan(rail.box.x);

    await page.mouse.move(rail.box.x + 10, rail.box.y + 10);
    await page.mouse.down();
    await page.mouse.move(rail.box.x + 10, rail.box.y + 210, { steps: 4 });
    await page.mouse.up();
    const lower = (await browser.behindClosedRoot(page, 'button.rail')).box.y;
    expect(lower).toBeGreaterThan(rail.box.y);
    await expect.poll(async () => Math.abs((await stripBox(page)).y - lower)).toBeLessThan(8);

    await Panel.openOn(browser, page);
    const frame = (await browser.behindClosedRoot(page, 'iframe')).box;
    await expect
      .poll(async () => {
        const strip = await stripBox(page);
        return strip.x + strip.width < frame.x;
      })
      .toBe(true);
  });

  it('leaves a page the browser keeps to go back to, and is right on it when it comes back', async () => {
    await browser.close();
    await start({ ...usual, notifications: 'blocked', backForwardCache: true });
    // The demo forbids the browser to keep its pages.
    const site = createServer((_, response) => response.end('<!doctype html><title>Orders</title>'));
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    try {
      const page = await browser.newPage(address);
      const id = await saveCallback();
      await untilTold(page, 1);
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
      await page.goto(`${address}/next`);
      await untilTold(page, 1);
      await sent(messenger, 'reminder.done', { opId: ulid(), reminderId: id });
      await untilTold(page, 0);
      await page.evaluate(() => history.back());
      await expect.poll(() => page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
      await untilTold(page, 0);
    } finally {
      site.closeAllConnections();
      site.close();
    }
  });
});

describe('where notices are allowed', () => {
  beforeAll(() => start(usual));
  afterAll(() => browser?.close());
  beforeEach(() => sent(messenger, 'settings.set', { noticesSeen: null }));
  afterEach(tidy);

  it('the strip waits for two minutes, in which the notice may be answered', async () => {
    const page = await browser.newPage(crm.contact(customer.id));
    const due = dueIn(soon);
    await saveCallback(due);
    await expect.poll(() => browser.notifications()).toHaveLength(1);
    const beatAt = (moment: number) =>
      browser.evaluateInWorker((at) => {
        Date.now = () => at;
        chrome.alarms.onAlarm.dispatch({ name: 'beat' });
      }, moment);
    await beatAt(due.at + noticePatience - 1);
    expect(await told(page)).toBe('');
    await beatAt(due.at + noticePatience);
    await untilTold(page, 1);
  });

  it('the strip comes at once where the rep has said that he saw none', async () => {
    const page = await browser.newPage(crm.contact(customer.id));
    await saveCallback();
    await expect.poll(() => browser.notifications()).toHaveLength(1);
    expect(await told(page)).toBe('');
    await sent(messenger, 'settings.set', { noticesSeen: { seen: false, at: Date.now() } });
    await untilTold(page, 1);
    await sent(messenger, 'settings.set', { noticesSeen: { seen: true, at: Date.now() } });
    await untilTold(page, 0);
  });

  it('the icon is amber for what is due and red for what is overdue, and says so in words', async () => {
    const about = contactTarget(crm, customer.id);
    const entry = { kind: 'promise', id: ulid(), text: 'Send the quote', due: dueIn(10 * 60_000) };
    await sent(messenger, 'entry.save', { opId: ulid(), target: about, entry });
    // Its reminder lies before it; where that is not yet, it is put off until a moment from now.
    const rows = await exported<ReminderRow>(messenger, 'reminders');
    const ours = rows.find(({ promiseId }) => promiseId === entry.id);
    const until = Date.now() + soon;
    await sent(messenger, 'reminder.snooze', { opId: ulid(), reminderId: ours?.id, until });
    await expect.poll(() => browser.iconTitle()).toBe(en.icon.due(1));
    expect(await browser.evaluateInWorker(badgeColour)).toEqual([161, 92, 7, 255]);

    await saveCallback();
    await expect.poll(() => browser.iconTitle()).toBe(en.icon.late(2));
    expect(await browser.evaluateInWorker(badgeColour)).toEqual([196, 48, 43, 255]);
    expect(await browser.visibleBadge()).toBe('2');
  });
});

/** Records a callback that falls due in a moment and returns its id. */
async function saveCallback(due = dueIn(soon)): Promise<string> {
  const entry = { kind: 'callback', id: ulid(), text: 'Call about the quote', due };
  await sent(messenger, 'entry.save', { opId: ulid(), target: contactTarget(crm, customer.id), entry });
  return entry.id;
}

/** What the strip of a page says now; empty where there is none. */
async function told(page: Page): Promise<string> {
  const line = await browser.nowBehindClosedRoot(page, '.shown [role=status]');
  return line?.html.replace(/<[^>]*>/g, '') ?? '';
}

async function untilTold(page: Page, reminders: number): Promise<void> {
  await expect.poll(() => told(page)).toBe(reminders === 0 ? '' : words.due(reminders));
}

async function stripBox(page: Page) {
  return (await browser.behindClosedRoot(page, '.shown')).box;
}

async function popupsOpen(): Promise<number> {
  return (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length;
}

async function isHidden(): Promise<boolean> {
  return 'stripHidden' in (await chrome.storage.session.get('stripHidden'));
}

function badgeColour(): Promise<number[]> {
  return chrome.action.getBadgeBackgroundColor({});
}
