import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts, followLink, nextContact } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { contactTarget, dueIn, sent } from './saved.ts';

const customer = contactOf('1042');

let demo: DemoCrm;
let browser: KeptBrowser;
let page: Page;
let panel: Panel;

declare const chrome: {
  alarms: { onAlarm: { dispatch(alarm: { name: string }): void } };
  notifications: { create: (...given: unknown[]) => Promise<unknown> };
  permissions: { remove(of: { origins: string[] }): Promise<boolean> };
  storage: {
    local: { get(keys: unknown): Promise<object> };
    session: { get(keys: null): Promise<Record<string, { status?: string }>> };
  };
};

interface HeldRails {
  holdNoMore?: () => void;
  letRailsGo?: () => void;
}

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
  page = await browser.newPage(demo.contact(customer.id));
  panel = await Panel.openOn(browser, page);
  return async () => {
    // Closed without its panel, so that the next test's opens by its own key.
    await page.close();
  };
});

/** What the worker keeps of open pages: their statuses. */
function readStatuses(): Promise<string[]> {
  return browser.evaluateInWorker(async () => {
    const kept = await chrome.storage.session.get(null);
    return Object.entries(kept).flatMap(([key, read]) =>
      key.startsWith('read:') ? [read.status ?? ''] : [],
    );
  });
}

describe('the customer is dropped', () => {
  it('when the page goes on to another under an address too long to be told', async () => {
    await page.evaluate(() => history.replaceState(null, '', `?lang=en&filter=${'x'.repeat(5000)}`));
    await nextContact(page);
    await expect.poll(() => panel.field('name')).not.toBe(customer.name);
    await panel.untilStatus('customer');
    expect(await panel.record()).not.toBe(demo.recordOf(customer.id));
  });

  it('when the CRM is no longer on the page, as after signing out', async () => {
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll('meta[name="application-name"], #demo-crm')) mark.remove();
      history.pushState(null, '', '/login');
    });
    await expect.poll(readStatuses).toEqual([]);
    await expect.poll(() => page.frames().length).toBe(1);
  });
});

describe('a reminder comes', () => {
  it('although a tab hangs in a message box', async () => {
    page.on('dialog', () => undefined);
    const hung = page.evaluate(() => alert('Saved')).catch(() => undefined);
    const id = await callbackIn(2000);
    await expect.poll(() => browser.notifications()).toContain(id);
    await page.close();
    await hung;
    page = await browser.newPage('about:blank');
  });

  it('at the next beat when the browser could not show it the first time', async () => {
    await browser.evaluateInWorker(() => {
      const { create } = chrome.notifications;
      chrome.notifications.create = async () => {
        chrome.notifications.create = create;
        throw new Error('Unable to download all specified images.');
      };
    });
    const id = await callbackIn(2000);
    await expect.poll(() => browser.visibleBadge()).not.toBe('');
    await expect
      .poll(async () => {
        await browser.evaluateInWorker(() => chrome.alarms.onAlarm.dispatch({ name: 'beat' }));
        return browser.notifications();
      })
      .toContain(id);
  });
});

describe('the rep goes on typing where he types', () => {
  it('when Alt+K closes the panel', async () => {
    const note = page.locator('textarea[data-field=note]');
    await note.click();
    await browser.pressCommand('toggle-panel', page);
    await expect.poll(() => page.frames().length).toBe(1);
    await page.keyboard.type('still here');
    expect(await note.inputValue()).toBe('still here');
  });
});

describe('the panel stays closed', () => {
  it('although the worker answers late to what was asked while it was open', async () => {
    await holdRailOfNewPhone();
    await browser.pressCommand('toggle-panel', page);
    await expect.poll(() => page.frames().length).toBe(1);
    await letRailsGo();
    // The answer comes before the key that is pressed after it.
    await browser.pressCommand('toggle-panel', page);
    await Panel.shownOn(browser, page);
    await browser.pressCommand('toggle-panel', page);
    await expect.poll(() => page.frames().length).toBe(1);
  });
});

describe('the rail tells of the page it lies on', () => {
  it('although the worker answers late to what the page before was read as', async () => {
    await panel.save('send the quote tomorrow');
    await holdRailOfNewPhone();
    await browser.evaluateInWorker(() => (globalThis as HeldRails).holdNoMore?.());
    await followLink(page, '/app/contacts');
    await panel.untilStatus('not-customer');
    await letRailsGo();
    await browser.pressCommand('toggle-panel', page);
    await expect.poll(() => page.frames().length).toBe(1);
    expect((await browser.behindClosedRoot(page, 'button.rail')).html).toContain('<b></b>');
  });
});

describe('the panel outlives', () => {
  it('a dialog that is removed without being closed', async () => {
    await page.locator('[data-action="new-deal"]').click();
    await panel.capture.fill('send the samples tomorrow');
    const old = await browser.panelFrame(page);
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await expect.poll(() => old.isDetached()).toBe(true);
    const again = await Panel.shownOn(browser, page);
    await expect.poll(() => again.capture.inputValue()).toBe('send the samples tomorrow');
    expect(await again.enter()).toContain(customer.name);
  });
});

describe('last of all', () => {
  it('a site whose permission was taken back is read no more, and nothing of ours stays on it', async () => {
    await holdRailOfNewPhone();
    await browser.evaluateInWorker(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
    await expect.poll(() => browser.overlays(page)).toBe(0);
    await letRailsGo();
    await expect.poll(readStatuses).toEqual([]);
    await nextContact(page);
    await page.locator('h1[data-field=name]').filter({ hasNotText: customer.name }).waitFor();
    expect(await readStatuses()).toEqual([]);
    expect(await browser.overlays(page)).toBe(0);
  });
});

/** The worker takes another phone from the page; its answer with the rail is held back, and those to come. */
async function holdRailOfNewPhone(): Promise<void> {
  await browser.evaluateInWorker(() => {
    const { local } = chrome.storage;
    const get = local.get.bind(local);
    const gate = Promise.withResolvers<void>();
    const held = globalThis as HeldRails;
    held.holdNoMore = () => {
      local.get = get;
    };
    held.letRailsGo = () => {
      local.get = get;
      gate.resolve();
    };
    local.get = async (keys) => {
      const found = await get(keys);
      if (String(keys).startsWith('rail:')) await gate.promise;
      return found;
    };
  });
  const phone = page.locator('[data-field=phone]').first();
  await phone.evaluate((field) => (field.textContent = '+44 20 7946 0999'));
  await expect.poll(() => panel.fields('phone')).toContain('+44 20 7946 0999');
}

function letRailsGo(): Promise<void> {
  return browser.evaluateInWorker(() => (globalThis as HeldRails).letRailsGo?.());
}

/** A callback due so many milliseconds from now; the reminder's id. */
async function callbackIn(milliseconds: number): Promise<string> {
  const id = ulid();
  await sent(panel, 'entry.save', {
    opId: ulid(),
    target: contactTarget(demo, customer.id),
    entry: { kind: 'callback', id, text: 'call back', due: dueIn(milliseconds) },
  });
  return id;
}
