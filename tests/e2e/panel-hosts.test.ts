import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../locales/en.ts';
import { railWords } from '../../locales/rail.ts';
import { zhCN } from '../../locales/zh-CN.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { companyOf, contactOf, DemoCrm, demoHosts, followLink, nextContact } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { sidePanel } from './side-panel.ts';

declare const chrome: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } };

const grace = contactOf('1042');
const marcus = contactOf('1044');
const line = 'send the quote by Friday 3pm';
/** What the ledger keeps of it: the date is kept as a date. */
const what = 'send the quote';
const endless = `word${'w'.repeat(400)}`;

let demo: DemoCrm;
let browser: KeptBrowser;
let page: Page;
let panel: Panel;

async function startBrowser(locale: 'en-US' | 'zh-CN' = 'en-US'): Promise<void> {
  demo = await DemoCrm.start();
  browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked', locale });
  await browser.untilRegistered('http://127.0.0.1/*');
  page = await browser.newPage(demo.contact(grace.id));
  panel = await Panel.openOn(browser, page);
}

async function stopBrowser(): Promise<void> {
  await browser?.close();
  await demo?.stop();
}

describe('one panel in four places', () => {
  beforeAll(async () => {
    await startBrowser();
    await panel.save(line);
    await panel.setLevel('hopesFor', 4);
  });
  afterAll(stopBrowser);

  it('in the browser own side panel, which follows the tab in front', async () => {
    await panel.view.getByTestId('side-panel').click();
    const side = await sidePanel(browser);
    const shows = (name: string) =>
      side.until((wanted) => document.querySelector('[data-field=name]')?.textContent === wanted, name);
    await shows(grace.name);
    await expect.poll(() => page.frames().length).toBe(1);
    expect(await side.evaluate(() => document.body.innerText)).toContain(what);

    const other = await browser.newPage(demo.contact(marcus.id));
    await shows(marcus.name);
    // Phones come last and push the line down.
    await side.until(() => document.querySelector('[data-field=phone]') !== null);
    await side.click('[data-testid=capture]');
    await side.until(() => document.activeElement?.matches('[data-testid=capture]') === true);
    await side.type('send Marcus the label sample tomorrow');
    await side.until(() => document.querySelector('[data-testid=due][data-at]') !== null);
    await side.pressEnter();
    await side.until(() =>
      [...document.querySelectorAll('[data-testid=promise]')].some(({ textContent }) =>
        textContent.includes('label sample'),
      ),
    );
    await nextContact(other);
    await shows(contactOf('1045').name);
    await page.bringToFront();
    await shows(grace.name);
    expect(await side.evaluate(() => document.body.innerText)).not.toContain('label sample');
    await followLink(page, '/app/contacts');
    await side.until(() => document.documentElement.dataset.readStatus === 'not-customer');
    await page.goBack();
    await shows(grace.name);
    await other.close();
    await side.evaluate(() => window.close());
  });

  it('in a tab of its own beside a CRM tab', async () => {
    const [tab] = await browser.evaluateInWorker(
      async (url) => (await chrome.tabs.query({})).filter((one) => one.url === url),
      page.url(),
    );
    const view = new Panel(await browser.extensionPage(`panel.html?tab=${tab?.id}`));
    await view.untilRecord(demo.recordOf(grace.id));
    expect(await view.field('company')).toBe(companyOf(grace));
    await expect.poll(() => view.promises()).toContainEqual(expect.stringContaining(what));
    // Followed while it is out of sight itself.
    await page.bringToFront();
    await nextContact(page);
    await view.untilRecord(demo.recordOf('1043'));
    await page.goBack();
    await view.untilRecord(demo.recordOf(grace.id));
    await (view.view as Page).close();
  });

  it('in a tab for one customer, whichever page is open', async () => {
    const reader = await Panel.openOn(browser, page);
    const { customer } = await reader.stored();
    const tab = await browser.extensionPage(`panel.html?customer=${customer?.id}`);
    const view = new Panel(tab);
    await view.untilRecord(demo.recordOf(grace.id));
    expect(await view.field('name')).toBe(grace.name);
    expect(await view.level('hopesFor')).toBe('4');
    await view.save('send it without any page tomorrow');
    await page.bringToFront();
    await expect.poll(() => reader.promises()).toContainEqual(expect.stringContaining('without any page'));
    await nextContact(page);
    await reader.untilRecord(demo.recordOf('1043'));
    expect(await view.record()).toBe(demo.recordOf(grace.id));
    await tab.close();
    await page.goBack();
    await reader.untilRecord(demo.recordOf(grace.id));
  });

  it('says nothing on any console', () => {
    const own = browser.consoleErrors.filter((text) =>
      /content security policy|chrome-extension:/i.test(text),
    );
    expect(own).toEqual([]);
  });
});

describe('how the panel looks', () => {
  beforeAll(async () => {
    await startBrowser();
    await panel.save(line);
    await panel.save(endless);
    await panel.capture.fill('call back tomorrow at 10:30');
    await panel.enter();
    await panel.setLevel('hopesFor', 5);
    await panel.setLevel('canGive', 2);
  });
  afterAll(stopBrowser);

  it('speaks the language that was chosen', async () => {
    await choose('language-zh-CN');
    await expect.poll(() => panel.view.getByTestId('copy-note').innerText()).toBe(zhCN.footer.copyNote);
    expect(await panel.view.locator('html').getAttribute('lang')).toBe('zh-CN');
    await panel.capture.fill('明天上午10点回电');
    expect((await panel.due()).text).toMatch(/10:00 回访/);
    await panel.capture.fill('');
    await choose('language-auto');
    await expect.poll(() => panel.view.getByTestId('copy-note').innerText()).toBe(en.footer.copyNote);
    expect(await panel.view.locator('html').getAttribute('lang')).toBe('en');
  });

  it('wears the theme that was chosen, else the system one', async () => {
    const light = await background(panel.view);
    await choose('theme-dark');
    await expect.poll(() => background(panel.view)).toBeLessThan(80);
    await choose('theme-light');
    await expect.poll(() => background(panel.view)).toBe(light);
    await choose('theme-auto');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => background(panel.view)).toBeLessThan(80);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => background(panel.view)).toBe(light);
  });

  it('blanks every panel at once, with nothing of a customer left in it', async () => {
    const tab = await browser.extensionPage(`panel.html?customer=${(await panel.stored()).customer?.id}`);
    await new Panel(tab).untilRecord(demo.recordOf(grace.id));
    await browser.pressCommand('blank-panel', page);
    for (const view of [panel.view, tab]) {
      await view.getByTestId('blanked').waitFor();
      const html = await view.evaluate(() => document.documentElement.outerHTML + document.title);
      const { name, phones, emails } = grace;
      for (const secret of [name, companyOf(grace), what, grace.id, ...emails, phones[0]?.number ?? '']) {
        expect(html).not.toContain(secret);
      }
    }
    await tab.close();
    // A panel that opens meanwhile is blank from the start.
    await page.reload();
    panel = new Panel(await browser.panelFrame(page));
    await panel.view.getByTestId('blanked').waitFor();
    expect(await panel.view.locator('html').getAttribute('data-record')).toBeNull();
    await browser.pressCommand('blank-panel', page);
    await panel.untilRecord(demo.recordOf(grace.id));
    expect(await panel.field('name')).toBe(grace.name);
  });

  it.each(['light', 'dark'])('can be used by everybody in %s', async (theme) => {
    await choose(`theme-${theme}`);
    await panel.view.locator(`html[data-theme=${theme}]`).waitFor({ state: 'attached' });
    await panel.capture.fill('send the plan by Monday 9am');
    await panel.due();
    expect(await seriousViolations(panel.view)).toEqual([]);
    await panel.capture.fill('ring her');
    await panel.capture.press('Enter');
    await panel.view.getByTestId('quick-moments').waitFor();
    await panel.view.getByTestId('level-happened').click();
    await panel.view.getByTestId('menu-button').click();
    expect(await seriousViolations(panel.view)).toEqual([]);
    await panel.view.getByTestId('menu-button').click();
    await panel.capture.fill('');
    await followLink(page, '/app/contacts');
    await panel.untilStatus('not-customer');
    expect(await seriousViolations(panel.view)).toEqual([]);
    await page.goBack();
    await panel.untilStatus('customer');
  });

  it.each([320, 376, 480])('never scrolls sideways at %i pixels', async (width) => {
    const tab = await browser.extensionPage(`panel.html?customer=${(await panel.stored()).customer?.id}`);
    await tab.setViewportSize({ width, height: 700 });
    const view = new Panel(tab);
    await view.untilStatus('customer');
    await expect.poll(() => view.promises()).toHaveLength(2);
    await view.capture.fill('ring her');
    expect(await tooWide(tab)).toEqual([]);
    await view.capture.fill(endless);
    expect(await tooWide(tab)).toEqual([]);
    await view.capture.fill('');
    await tab.getByTestId('menu-button').click();
    expect(await tooWide(tab)).toEqual([]);
    await tab.close();
  });

  it('says nothing on any console', () => {
    const own = browser.consoleErrors.filter((text) =>
      /content security policy|chrome-extension:/i.test(text),
    );
    expect(own).toEqual([]);
  });
});

describe('in a Chinese browser', () => {
  beforeAll(() => startBrowser('zh-CN'));
  afterAll(stopBrowser);

  it('panel and rail speak Chinese, until English is chosen', async () => {
    expect(await panel.view.getByTestId('copy-note').innerText()).toBe(zhCN.footer.copyNote);
    expect(await panel.view.locator('html').getAttribute('lang')).toBe('zh-CN');
    await panel.save('周五下午3点前把报价单发给王总');
    await expect.poll(() => panel.toast()).toContain(zhCN.toast.saved.promise(grace.name));
    await choose('language-en');
    await expect.poll(() => panel.view.getByTestId('copy-note').innerText()).toBe(en.footer.copyNote);
    await choose('language-auto');
    await panel.view.getByTestId('close').click();
    const { html } = await browser.behindClosedRoot(page, 'button.rail');
    expect(html).toContain(railWords['zh-CN'].name);
  });
});

/** Opens the menu, clicks one of its choices and closes it. */
async function choose(testId: string): Promise<void> {
  await panel.view.getByTestId('menu-button').click();
  await panel.view.getByTestId(testId).click();
  await panel.view.getByTestId('menu-button').click();
  await panel.view.getByTestId('menu').waitFor({ state: 'hidden' });
}

/** How light the page's background is, from 0 to 255. */
function background(view: Frame | Page): Promise<number> {
  return view.evaluate(() => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
    return (Number(red) + Number(green) + Number(blue)) / 3;
  });
}

/** What makes a page scroll sideways; empty if it does not. */
function tooWide(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('body, main, header, footer')]
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => `${element.localName}: ${element.scrollWidth} > ${element.clientWidth}`),
  );
}
