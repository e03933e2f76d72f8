import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { healthIn } from '../../locales/health.ts';
import { wordsIn } from '../../locales/index.ts';
import type { PanelLook } from '../../messages/contract/panel.ts';
import type { Settings } from '../../messages/contract/settings.ts';
import { seriousViolations } from './accessibility.ts';
import { type BrowserOptions, type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { noticed, watchNotices } from './notices.ts';
import { Panel } from './panel.ts';
import { openMessenger, sent } from './saved.ts';

const usual: BrowserOptions = { hosts: demoHosts, thirdPartyCookies: 'blocked' };
const customer = contactOf('1041');
const { notices: told } = wordsIn('en');
const words = healthIn('en');

declare const chrome: { action: { getUserSettings(): Promise<{ isOnToolbar: boolean }> } };

let crm: DemoCrm;

beforeAll(async () => {
  crm = await DemoCrm.start();
});
afterAll(() => crm?.stop());

async function answerOf(messenger: Panel): Promise<Settings['noticesSeen']> {
  const { settings } = await sent<PanelLook>(messenger, 'panel.look', { host: null });
  return settings.noticesSeen;
}

/** Opens the check on a CRM page as a rep does, from the panel's menu. */
async function openCheck(browser: KeptBrowser): Promise<Panel> {
  const page = await browser.newPage(crm.contact(customer.id));
  const panel = await Panel.openOn(browser, page);
  await panel.view.getByTestId('menu-button').press('Enter');
  await panel.view.getByTestId('notices').press('Enter');
  await panel.view.getByTestId('check-permission').waitFor();
  return panel;
}

describe('the check of notices', () => {
  let browser: KeptBrowser;
  let messenger: Panel;
  let panel: Panel;
  const byTestId = (id: string) => panel.view.getByTestId(id);
  const focused = () => panel.view.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  const steps = () => byTestId('steps-linux');

  beforeAll(async () => {
    browser = await openBrowser(usual);
    await browser.untilRegistered(demoHosts[0] ?? '');
    messenger = await openMessenger(browser);
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    await sent(messenger, 'settings.set', { noticesSeen: null });
    const others = browser.context.pages().filter((page) => page !== messenger.view);
    await Promise.all(others.map((page) => page.close()));
    panel = await openCheck(browser);
  });

  it('says what is known before any test: the browser’s leave, no test yet, whether the icon is pinned', async () => {
    expect(await byTestId('check-permission').innerText()).toBe(words.checks.allowed);
    expect(await byTestId('check-seen').innerText()).toBe(words.checks.untested);
    const { isOnToolbar } = await browser.evaluateInWorker(() => chrome.action.getUserSettings());
    expect(await byTestId('check-pinned').getAttribute('data-state')).toBe(isOnToolbar ? 'good' : 'bad');
    expect(await byTestId('check-pinned').innerText()).toBe(
      isOnToolbar ? words.checks.pinned : words.checks.unpinned,
    );
    expect(await steps().isVisible()).toBe(false);
    expect(await seriousViolations(panel.view)).toEqual([]);
  });

  it('sends a test that says it is one and stays until it is dealt with', async () => {
    await watchNotices(browser);
    await byTestId('notices-test').press('Enter');
    await byTestId('notices-seen').waitFor();
    expect(await browser.notifications()).toEqual(['test']);
    expect(await noticed(browser)).toEqual([
      expect.objectContaining({
        id: 'test',
        title: told.test.title,
        message: told.test.message,
        buttons: [{ title: told.test.seen }],
        requireInteraction: true,
      }),
    ]);
    expect(await answerOf(messenger)).toBeNull();
    expect(await seriousViolations(panel.view)).toEqual([]);
  });

  it('keeps that it was seen, over a restart of the worker', async () => {
    const before = Date.now();
    await byTestId('notices-test').press('Enter');
    await byTestId('notices-seen').press('Enter');
    await panel.view.locator('[data-testid=check-seen][data-state=good]').waitFor();
    await expect.poll(focused).toBe('notices-test');
    expect(await byTestId('notices-seen').count()).toBe(0);
    expect(await steps().isVisible()).toBe(false);
    await browser.stopWorker();
    const answer = await answerOf(messenger);
    expect(answer?.seen).toBe(true);
    expect(answer?.at).toBeGreaterThanOrEqual(before);
    expect(answer?.at).toBeLessThanOrEqual(Date.now());
  });

  it.each(['notices-missed', 'notices-gone'])(
    'keeps that it was not seen and shows the steps for this system: %s',
    async (button) => {
      await byTestId('notices-test').press('Enter');
      await byTestId(button).press('Enter');
      await panel.view.locator('[data-testid=check-seen][data-state=bad]').waitFor();
      await steps().waitFor();
      expect(await steps().locator('li').allInnerTexts()).toEqual([
        ...words.steps.linux.map((step) => step(words.browsers.other)),
        words.sitesOnly.other,
      ]);
      expect(await seriousViolations(panel.view)).toEqual([]);
      await browser.stopWorker();
      expect(await answerOf(messenger)).toMatchObject({ seen: false });
    },
  );

  it('has the steps for the other systems behind a menu', async () => {
    await byTestId('notices-steps').locator('summary').press('Enter');
    await steps().waitFor();
    await byTestId('other-systems').press('ArrowDown');
    await byTestId('system-mac').press('Enter');
    await byTestId('steps-mac').waitFor();
    expect(await byTestId('steps-mac').innerText()).toContain('Helper (Alerts)');
    expect(await steps().count()).toBe(0);
  });

  it.each(['the notice', 'its button'])('takes a click for an answer, on %s', async (on) => {
    await byTestId('notices-test').press('Enter');
    await byTestId('notices-seen').waitFor();
    // The worker is gone by the time the rep looks up.
    await browser.stopWorker();
    const pages = browser.context.pages().length;
    await (on === 'the notice'
      ? browser.clickNotification('test')
      : browser.clickNotificationButton('test', 0));
    await panel.view.locator('[data-testid=check-seen][data-state=good]').waitFor();
    await byTestId('notices-seen').waitFor({ state: 'detached' });
    expect(await answerOf(messenger)).toMatchObject({ seen: true });
    await expect.poll(() => browser.notifications()).toEqual([]);
    // It is looked up as no reminder and opens nothing.
    expect(browser.context.pages().length).toBe(pages);
    expect(await sent(messenger, 'diagnostics', {})).toMatchObject({ failures: [] });
  });

  it('sends a second test as a notice of its own', async () => {
    await byTestId('notices-test').press('Enter');
    await byTestId('notices-missed').press('Enter');
    await panel.view.locator('[data-testid=check-seen][data-state=bad]').waitFor();
    await byTestId('notices-test').press('Enter');
    await byTestId('notices-seen').press('Enter');
    await panel.view.locator('[data-testid=check-seen][data-state=good]').waitFor();
    expect(await browser.notifications()).toEqual(['test']);
  });
});

describe('the check of notices where the browser blocks them', () => {
  let browser: KeptBrowser;

  beforeAll(async () => {
    browser = await openBrowser({ ...usual, notifications: 'blocked' });
    await browser.untilRegistered(demoHosts[0] ?? '');
  });
  afterAll(() => browser?.close());

  it('is one press from the strip in the panel, and shows at once what to do, and no test', async () => {
    const page = await browser.newPage(crm.contact(customer.id));
    const panel = await Panel.openOn(browser, page);
    await panel.view.getByTestId('notices-link').press('Enter');
    await panel.view.getByTestId('steps-linux').waitFor();
    expect(await panel.view.getByTestId('notices-blocked').innerText()).toBe(words.blocked);
    expect(await panel.view.getByTestId('check-permission').innerText()).toBe(words.checks.denied);
    expect(await panel.view.getByTestId('notices-test').count()).toBe(0);
    expect(await seriousViolations(panel.view)).toEqual([]);
    const messenger = await openMessenger(browser);
    expect(await sent(messenger, 'notices.test', {})).toEqual({ taken: false });
  });

  it('is opened from the strip in the popup in a tab of its own', async () => {
    const popup = await browser.extensionPage('popup.html');
    const opened = browser.context.waitForEvent('page');
    await popup.getByTestId('notices').press('Enter');
    const page = await opened;
    await page.getByTestId('notices-sheet').waitFor();
    await page.getByTestId('notices-blocked').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('notices-sheet').waitFor({ state: 'hidden' });
  });
});
