import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { longestText } from '../../domain/limits.ts';
import { parseRecordKey, recordKeyText } from '../../domain/record.ts';
import { en } from '../../locales/en.ts';
import { zhCN } from '../../locales/zh-CN.ts';
import type { Draft } from '../../messages/contract/draft.ts';
import { cases } from '../../readers/hubspot.cases.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts, nextContact } from './demo-crm.ts';
import { holdRequests, isHolding, letRequestsOut } from './held.ts';
import { Panel } from './panel.ts';
import { contactTarget, exported, openMessenger, sent } from './saved.ts';
import { sidePanel } from './side-panel.ts';

const hubspot = 'https://*.hubspot.com/*';

// Inside the extension the browser's own object is there, with the `dispatch` that events have beside their types.
declare const chrome: {
  contextMenus: {
    onClicked: { dispatch(click: object, tab: unknown): void };
    update(id: string, change: object): Promise<void>;
  };
  i18n: { getMessage(name: string): string };
  permissions: { remove(asked: { origins: string[] }): Promise<boolean> };
  tabs: { query(of: object): Promise<{ url: string }[]> };
};

let demo: DemoCrm;
let browser: KeptBrowser;
let messenger: Panel;
let page: Page;

async function start(cookies: 'blocked' | 'allowed', locale: 'en-US' | 'zh-CN'): Promise<void> {
  demo = await DemoCrm.start();
  const hosts = [...demoHosts, hubspot];
  browser = await openBrowser({ hosts, thirdPartyCookies: cookies, locale });
  await browser.untilRegistered('http://127.0.0.1/*');
  messenger = await openMessenger(browser);
}

async function stop(): Promise<void> {
  await browser?.close();
  await demo?.stop();
}

/** Closes the page and forgets what was half typed on it. */
async function leave(): Promise<void> {
  await page?.close();
  for (const { key, revs } of await exported<{ key: string; revs: string[] }>(messenger, 'drafts')) {
    await sent(messenger, 'draft.forget', { record: parseRecordKey(key), rev: revs.at(-1) });
  }
}

/** What the browser tells the extension when the rep clicks its item in the menu of selected words, `times` at once. */
async function sendIn(selectionText: string, { openedAt = '', times = 1 } = {}): Promise<void> {
  await page.bringToFront();
  await browser.evaluateInWorker(
    async ([text, address, clicks]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const click = { menuItemId: 'promise', selectionText: text, pageUrl: address || tab?.url };
      for (let done = 0; done < clicks; done++) chrome.contextMenus.onClicked.dispatch(click, tab);
    },
    [selectionText, openedAt, times] as [string, string, number],
  );
}

/** What is kept of lines that are not saved, by the keys of their records. */
async function drafts(): Promise<Record<string, Draft>> {
  const rows = await exported<{ key: string; draft: Draft }>(messenger, 'drafts');
  return Object.fromEntries(rows.map(({ key, draft }) => [key, draft]));
}

async function promisesKept(): Promise<number> {
  return (await exported(messenger, 'promises')).length;
}

async function open(address: string): Promise<void> {
  page = await browser.newPage(address);
  await browser.behindClosedRoot(page, 'button.rail');
}

/** The page is read, though its panel is closed: the rail stands there before that. */
async function openRead(id: string): Promise<void> {
  await open(demo.contact(id));
  await untilRead(id);
}

async function untilRead(id: string): Promise<void> {
  const [{ id: tabId = -1 } = {}] = (await browser.evaluateInWorker(
    (url) => chrome.tabs.query({ url }),
    page.url(),
  )) as { id?: number }[];
  const record = async () => {
    const look = await messenger.send<{ read: { status: string; record?: { id: string } } | null }>(
      'panel.look',
      { host: null, tabId },
    );
    return look.value?.read?.status === 'customer' && look.value.read.record?.id;
  };
  await expect.poll(record).toBe(id);
}

function caretIsInLine(panel: Panel): Promise<boolean> {
  return panel.capture.evaluate((line) => document.hasFocus() && document.activeElement === line);
}

/** Which kind the line would be saved as. */
function isPromise(panel: Panel): Promise<number> {
  return panel.view.locator('[data-testid=kind-promise][data-state=on]').count();
}

describe.each([
  {
    cookies: 'blocked',
    locale: 'en-US',
    words: en,
    said: 'Send the\n\tquote by Friday 3pm',
    what: 'Send the quote',
    hours: 15,
  },
  {
    cookies: 'allowed',
    locale: 'zh-CN',
    words: zhCN,
    said: '周五下午3点前\n把报价单发给王总',
    what: '把报价单发给王总',
    hours: 15,
  },
] as const)('words selected on the page, $locale, third-party cookies $cookies', (given) => {
  const { cookies, locale, words, said, what, hours } = given;
  const line = said.replace(/\s+/g, ' ');

  beforeAll(() => start(cookies, locale));
  afterAll(stop);
  afterEach(leave);

  it('come into the line of the customer shown, as a promise with its date, and are not saved by themselves', async () => {
    await openRead('1041');
    await sendIn(`  ${said} \n`);
    const panel = await Panel.shownOn(browser, page);
    await expect.poll(() => panel.capture.inputValue()).toBe(line);
    await expect.poll(() => isPromise(panel)).toBe(1);
    expect((await panel.due()).at.getHours()).toBe(hours);
    await expect.poll(() => caretIsInLine(panel)).toBe(true);
    expect(await promisesKept()).toBe(0);
    await expect
      .poll(async () => (await drafts())[demo.recordOf('1041')])
      .toEqual({ text: line, kind: 'promise', source: said });
  });

  it('are still there after the tab was closed and the worker stopped, and one Enter saves them', async () => {
    await openRead('1041');
    await sendIn(said);
    await expect.poll(async () => Object.keys(await drafts())).toEqual([demo.recordOf('1041')]);
    await page.close();
    await browser.stopWorker();
    await open(demo.contact('1041'));
    const panel = await Panel.openOn(browser, page);
    await expect.poll(() => panel.capture.inputValue()).toBe(line);
    await expect.poll(() => isPromise(panel)).toBe(1);
    await panel.enter();
    await expect.poll(() => panel.promises()).toContainEqual(expect.stringContaining(what));
    // Beside what was promised stand the words of the page, as they stood there.
    expect((await panel.stored()).promises.map(({ body }) => body.words)).toEqual([said]);
    await expect.poll(drafts).toEqual({});
  });

  it('come into an open panel behind what is half typed, once however often they are sent', async () => {
    await open(demo.contact('1042'));
    const panel = await Panel.openOn(browser, page);
    await panel.capture.fill('call first,');
    await panel.view.getByTestId('menu-button').focus();
    await sendIn(said, { times: 2 });
    await expect.poll(() => panel.capture.inputValue()).toBe(`call first, ${line}`);
    await expect.poll(() => caretIsInLine(panel)).toBe(true);
    await page.keyboard.type('!');
    await expect.poll(() => panel.capture.inputValue()).toBe(`call first, ${line}!`);
    await sendIn(said);
    await expect
      .poll(async () => (await drafts())[demo.recordOf('1042')])
      .toEqual({ text: `call first, ${line}!`, kind: 'promise', source: said });
    expect(await panel.capture.inputValue()).toBe(`call first, ${line}!`);
  });

  it('stand once behind what was typed just before them, although that is kept after them', async () => {
    await open(demo.contact('1042'));
    const panel = await Panel.openOn(browser, page);
    await holdRequests(panel.view, 'draft.keep');
    await panel.capture.fill('call first,');
    await expect.poll(() => isHolding(panel.view)).toBe(true);
    await sendIn(said);
    await expect.poll(() => panel.capture.inputValue()).toBe(`call first, ${line}`);
    await letRequestsOut(panel.view);
    await expect.poll(async () => (await drafts())[demo.recordOf('1042')]?.text).toBe(`call first, ${line}`);
    expect(await panel.capture.inputValue()).toBe(`call first, ${line}`);
  });

  it('stay with the customer of the click when the page goes on to another', async () => {
    await open(demo.contact('1043'));
    const panel = await Panel.openOn(browser, page);
    await sendIn(said);
    await nextContact(page);
    await panel.untilRecord(demo.recordOf('1044'));
    await expect.poll(async () => Object.keys(await drafts())).toEqual([demo.recordOf('1043')]);
    expect(await panel.capture.inputValue()).toBe('');
    await page.goBack();
    await panel.untilRecord(demo.recordOf('1043'));
    await expect.poll(() => panel.capture.inputValue()).toBe(line);
  });

  it('are not given to another customer in another tab', async () => {
    const other = await browser.newPage(demo.contact('1045'));
    const theirs = await Panel.openOn(browser, other);
    await openRead('1046');
    await sendIn(said);
    const panel = await Panel.shownOn(browser, page);
    await expect.poll(() => panel.capture.inputValue()).toBe(line);
    expect(await theirs.capture.inputValue()).toBe('');
    expect(Object.keys(await drafts())).toEqual([demo.recordOf('1046')]);
    await other.close();
  });

  it('are taken by nobody where the tab went elsewhere while the menu was open, and the rep is told', async () => {
    await openRead('1047');
    await sendIn(said, { openedAt: demo.contact('1046') });
    const panel = await Panel.shownOn(browser, page);
    await expect.poll(() => panel.toast()).toContain(words.toast.sentIn['no-customer']);
    expect(await panel.capture.inputValue()).toBe('');
    expect(await drafts()).toEqual({});
  });

  it('are taken by nobody on a page without a customer, and the rep is told in the panel that opens', async () => {
    await open(`${demo.url}/app/contacts?lang=en`);
    await sendIn(said);
    const panel = new Panel(await browser.panelFrame(page));
    await panel.untilStatus('not-customer');
    await expect.poll(() => panel.toast()).toContain(words.toast.sentIn['no-customer']);
    expect(await drafts()).toEqual({});
  });

  it('are taken by nobody where two customers are on the page, until the rep has chosen one', async () => {
    await open(demo.contact('1041'));
    const panel = await Panel.openOn(browser, page);
    await page.evaluate(() => {
      const main = document.querySelector('main[data-record]');
      main?.parentElement?.append(main.cloneNode(true));
    });
    await panel.untilStatus('ambiguous');
    await sendIn(said);
    await expect.poll(() => panel.toast()).toContain(words.toast.sentIn['no-customer']);
    expect(await drafts()).toEqual({});
  });

  it('are taken by nobody where no name can be read, until the rep has typed one', async () => {
    page = await browser.context.newPage();
    await page.route('**/views.js', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll("'data-field': 'name'", "'data-was': 'name'");
      await route.fulfill({ response: answer, body });
    });
    await page.goto(demo.contact('1049'));
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.pressCommand('toggle-panel', page);
    const panel = new Panel(await browser.panelFrame(page));
    await panel.untilStatus('unreadable');
    await sendIn(said);
    await expect.poll(() => panel.toast()).toContain(words.toast.sentIn['no-customer']);
    expect(await drafts()).toEqual({});
    await panel.view.getByTestId('type-name').fill('Typed by hand');
    await panel.view.getByTestId('save-name').click();
    await panel.untilRecord(demo.recordOf('1049'));
    await sendIn(said);
    await expect.poll(() => panel.capture.inputValue()).toBe(line);
  });

  it('come into the line on a page of a known CRM in the cloud', async () => {
    const zh = locale === 'zh-CN';
    const shown = cases.find(({ language, expect: read }) => {
      return read.status === 'customer' && language === (zh ? 'zh' : 'en');
    });
    if (shown?.expect.status !== 'customer') throw new Error('HubSpot has no such case.');
    const { url, html, expect: read } = shown;
    page = await browser.context.newPage();
    await page.route('https://*.hubspot.com/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto(url);
    const panel = await Panel.openOn(browser, page);
    await panel.view.getByTestId('close').click();
    await expect.poll(() => page.frames().length).toBe(1);
    await sendIn(said);
    const again = await Panel.shownOn(browser, page);
    await expect.poll(() => again.capture.inputValue()).toBe(line);
    await expect.poll(() => caretIsInLine(again)).toBe(true);
    expect(Object.keys(await drafts())).toEqual([recordKeyText(read.record)]);
  });
});

describe('the menu of selected words', () => {
  beforeAll(() => start('blocked', 'zh-CN'));
  afterAll(stop);
  afterEach(leave);

  /** The browser knows its items, though it lists them to nobody. */
  const isThere = () =>
    browser.evaluateInWorker(() =>
      chrome.contextMenus.update('promise', {}).then(
        () => true,
        () => false,
      ),
    );

  it('tells the rep where more was selected than an entry may hold', async () => {
    await openRead('1042');
    await sendIn('报价单 '.repeat(longestText));
    const panel = await Panel.shownOn(browser, page);
    await expect.poll(() => panel.toast()).toContain(zhCN.toast.sentIn.cut(longestText));
    expect((await panel.capture.inputValue()).length).toBeLessThanOrEqual(longestText);
  });

  it('opens no second panel where the browser’s own is open', async () => {
    await open(demo.contact('1041'));
    const panel = await Panel.openOn(browser, page);
    await panel.view.getByTestId('side-panel').click();
    const side = await sidePanel(browser);
    await side.until(
      (name) => document.querySelector('[data-field=name]')?.textContent === name,
      contactOf('1041').name,
    );
    await expect.poll(() => page.frames().length).toBe(1);
    for (const [words, line] of [
      ['报价单周五前发', '报价单周五前发'],
      ['样品下周一寄', '报价单周五前发 样品下周一寄'],
    ] as const) {
      await sendIn(words);
      await side.until(
        (text) => document.querySelector<HTMLTextAreaElement>('[data-testid=capture]')?.value === text,
        line,
      );
    }
    expect(page.frames()).toHaveLength(1);
    await side.evaluate(() => window.close());
  });

  it('keeps nothing of a line that is saved, though its panel is gone before the answer', async () => {
    const record = contactTarget(demo, '1045').sighting.record;
    await sent(messenger, 'draft.keep', {
      record,
      draft: { text: '报价单 周五前发' },
      rev: 'r1',
      known: [],
    });
    const entry = { kind: 'note', id: ulid(), text: '报价单 周五前发' };
    const target = contactTarget(demo, '1045');
    await sent(messenger, 'entry.save', { opId: ulid(), target, entry, line: ' 报价单 周五前发' });
    expect(Object.keys(await drafts())).toContain(demo.recordOf('1045'));
    const again = { opId: ulid(), target, entry: { ...entry, id: ulid() }, line: '报价单 周五前发' };
    await sent(messenger, 'entry.save', again);
    expect(Object.keys(await drafts())).not.toContain(demo.recordOf('1045'));
  });

  it('is there while any site is granted, in the browser’s language, also after a restart', async () => {
    expect(await browser.evaluateInWorker(() => chrome.i18n.getMessage('menuPromise'))).toBe('记为承诺');
    await expect.poll(isThere).toBe(true);
    await browser.restart();
    messenger = await openMessenger(browser);
    await expect.poll(isThere).toBe(true);
    const origins = [...demoHosts, hubspot];
    await browser.evaluateInWorker((all) => chrome.permissions.remove({ origins: all }), origins);
    await expect.poll(isThere).toBe(false);
  });
});
