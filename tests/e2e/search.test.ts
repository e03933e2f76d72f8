import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../locales/en.ts';
import { zhCN } from '../../locales/zh-CN.ts';
import type { ErrorCode } from '../../messages/errors.ts';
import { day } from '../builders.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import type { Popup } from './popup.ts';
import { contactTarget, dueIn, openMessenger, sent } from './saved.ts';

const chen = contactOf('1041');
const grace = contactOf('1042');
const revised = 'send the revised quote';
const blue = 'Grace would like the blue cover';
const offer = '把报价单发给陈总';

describe.each([
  { locale: 'en-US', words: en },
  { locale: 'zh-CN', words: zhCN },
] as const)('the search by keys alone, $locale', ({ locale, words }) => {
  let crm: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    crm = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked', locale });
    await browser.untilRegistered('http://127.0.0.1/*');
    await openOn(chen.id);
    await record(`周五下午3点前${offer}`);
    await page.close();
    await openOn(grace.id);
    await record(`${revised} by Friday 3pm`);
    await record(blue);
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.stop();
  });

  const openOn = async (id: string) => {
    page = await browser.newPage(crm.contact(id));
    panel = await Panel.openOn(browser, page);
    // Who is calling is known by a number that was read before the first line was saved.
    await panel.view.locator('[data-field=phone]').first().waitFor();
    await panel.capture.focus();
  };
  const record = async (line: string) => {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
    await panel.view.locator('[data-testid=capture]:placeholder-shown').waitFor();
  };
  const look = async (text: string) => {
    await page.bringToFront();
    await page.keyboard.press('/');
    await page.keyboard.insertText(text);
    await untilFound(panel, text);
  };

  it('opens at once on "/" in the empty capture line; Esc closes it and gives the caret back', async () => {
    await page.keyboard.press('/');
    // What is typed without waiting is typed into the search.
    await page.keyboard.type('rev');
    await expect.poll(() => field(panel).inputValue()).toBe('rev');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await field(panel).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await panel.view.getByTestId('search-sheet').waitFor({ state: 'hidden' });
    await expect.poll(() => focused(panel)).toBe('capture');
    expect(await panel.capture.inputValue()).toBe('');
    // The panel itself was not left: Esc had a use.
    await page.keyboard.type('1/2');
    expect(await panel.capture.inputValue()).toBe('1/2');
    expect(await panel.view.getByTestId('search-sheet').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await panel.capture.inputValue()).toBe('');
  });

  it('finds by the beginning of an English word and leads to the promise of the open customer', async () => {
    await look('rev');
    expect(await texts(panel, 'found-entry')).toEqual([expect.stringContaining(revised)]);
    expect(await marked(panel)).toEqual(['rev']);
    expect(await panel.view.getByTestId('search-outcome').innerText()).toContain(words.search.found(0, 1));
    await page.keyboard.press('Enter');
    await panel.view.getByTestId('search-sheet').waitFor({ state: 'hidden' });
    const row = panel.view.locator('[data-testid=promise]:focus');
    expect(await row.innerText()).toContain(revised);
    expect(browser.context.pages().filter((one) => one.url().startsWith(crm.url))).toHaveLength(1);
  });

  it('chooses among what it finds by ↑↓, round and round, and says which one to who cannot see it', async () => {
    await look(grace.name);
    await page.keyboard.press('ArrowUp');
    expect(await chosen(panel)).toContain(revised);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(panel)).toContain(grace.name);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(panel)).toContain(blue);
    const named = await panel.view.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(id)?.textContent;
    });
    expect(named).toContain(blue);
    expect(named).toContain(grace.name);
    await expect.poll(() => focused(panel)).toBe('search-field');
    await page.keyboard.press('Escape');
  });

  it('finds by a Chinese word and opens the other customer', async () => {
    await look('报价单');
    expect(await texts(panel, 'found-entry')).toEqual([expect.stringContaining(chen.name)]);
    expect(await marked(panel)).toEqual(['报价单']);
    const opened = browser.context.waitForEvent('page');
    await page.keyboard.press('Enter');
    const other = await opened;
    await expect.poll(() => other.url()).toBe(crm.contact(chen.id));
    expect(await (await Panel.shownOn(browser, other)).field('name')).toBe(chen.name);
    await other.close();
  });

  it('knows who is calling by the last four digits, and Enter need not wait for the answer', async () => {
    await look('0041');
    expect(await texts(panel, 'found-customer')).toEqual([expect.stringContaining(chen.name)]);
    expect(await marked(panel)).toEqual(['0041']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    const opened = browser.context.waitForEvent('page');
    await page.keyboard.insertText('0041');
    await page.keyboard.press('Enter');
    const other = await opened;
    await expect.poll(() => other.url()).toBe(crm.contact(chen.id));
    await other.close();
  });

  it('says when nothing is found', async () => {
    await look('zzz');
    const outcome = panel.view.getByTestId('search-outcome');
    expect(await outcome.innerText()).toContain(words.search.nothing('zzz'));
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(panel)).toBe('search-field');
    await page.keyboard.press('Escape');
  });

  it('never acts while an input method composes', async () => {
    await look('');
    const session = await browser.context.newCDPSession(page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('bao');
    await compose('报价单');
    await expect.poll(() => field(panel).inputValue()).toBe('报价单');
    for (const [key, code] of [
      ['ArrowDown', 40],
      ['Enter', 13],
    ] as const) {
      for (const windowsVirtualKeyCode of [229, code]) {
        await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode });
      }
    }
    // Nor is anything looked for that is not chosen yet.
    expect(await field(panel).getAttribute('data-found')).toBe('');
    await session.send('Input.insertText', { text: '报价单' });
    await untilFound(panel, '报价单');
    expect(await texts(panel, 'found-entry')).toHaveLength(1);
    expect(browser.context.pages().filter((one) => one.url().startsWith(crm.url))).toHaveLength(1);
    expect(await panel.view.getByTestId('search-sheet').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('is there where no customer is, by its button too', async () => {
    const bare = await openMessenger(browser);
    await bare.untilStatus('not-customer');
    const own = bare.view as Page;
    await own.getByTestId('search-open').focus();
    await own.keyboard.press('Enter');
    await own.keyboard.insertText('blue');
    await untilFound(bare, 'blue');
    expect(await texts(bare, 'found-entry')).toEqual([expect.stringContaining(blue)]);
    await own.keyboard.press('Escape');
    await own.getByTestId('search-sheet').waitFor({ state: 'hidden' });
    await expect.poll(() => focused(bare)).toBe('search-open');
    await own.close();
  });

  it('has no faults axe would find, light and dark', async () => {
    const bare = await openMessenger(browser);
    const own = bare.view as Page;
    for (const theme of ['light', 'dark']) {
      await sent(bare, 'settings.set', { theme });
      await own.locator(`html[data-theme=${theme}]`).waitFor();
      await own.keyboard.press('/');
      for (const text of ['', 'grace', '0041', 'zzz']) {
        await field(bare).fill(text);
        await untilFound(bare, text);
        await own.waitForFunction(() => document.getAnimations().length === 0);
        expect(await seriousViolations(own), `${theme} "${text}"`).toEqual([]);
      }
      await own.keyboard.press('Escape');
      await own.getByTestId('search-sheet').waitFor({ state: 'hidden' });
    }
    await sent(bare, 'settings.set', { theme: 'auto' });
    await own.close();
    expect(browser.consoleErrors.filter((text) => /content security policy/i.test(text))).toEqual([]);
  });
});

describe('the search while the worker is slow or in trouble', () => {
  let crm: DemoCrm;
  let browser: KeptBrowser;
  let messenger: Panel;
  let page: Page;
  let panel: Panel;
  let customerId: string;

  beforeAll(async () => {
    crm = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
    messenger = await openMessenger(browser);
    for (const text of ['alpha', 'alpine', ...Array.from({ length: 32 }, (_, n) => `weekly report ${n}`)]) {
      const entry = { kind: 'note', id: ulid(), text };
      const target = contactTarget(crm, grace.id);
      const answer = await sent<{ customerId: string }>(messenger, 'entry.save', {
        opId: ulid(),
        target,
        entry,
      });
      customerId = answer.customerId;
    }
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.stop();
  });

  beforeEach(async () => {
    await page?.close();
    panel = await openMessenger(browser);
    page = panel.view as Page;
    await panel.untilStatus('not-customer');
    await holdSearches(page);
    await page.keyboard.press('/');
  });

  it('leads to what the timeline has not drawn yet', async () => {
    await page.goto(`${page.url()}?customer=${customerId}`);
    await panel.untilStatus('customer');
    await page.getByTestId('timeline').waitFor();
    expect(await page.getByTestId('timeline').innerText()).not.toContain('alpha');
    await page.keyboard.press('/');
    await page.keyboard.insertText('alpha');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-line]:focus').innerText()).toContain('alpha');
  });

  it('shows answers in the order of the questions and asks nothing nobody waits for', async () => {
    await page.keyboard.type('alpi');
    expect(await asked(page)).toEqual(['a']);
    await letThrough(page);
    await expect.poll(() => asked(page)).toEqual(['a', 'alpi']);
    await expect.poll(() => texts(panel, 'found-entry')).toHaveLength(2);
    await letThrough(page);
    await expect.poll(() => texts(panel, 'found-entry')).toEqual([expect.stringContaining('alpine')]);
  });

  it('empties at once, and a late answer brings nothing back', async () => {
    await page.keyboard.type('a');
    await field(panel).fill('');
    await letThrough(page);
    // The next one is asked only after the late answer was taken.
    await page.keyboard.type('z');
    await expect.poll(() => asked(page)).toEqual(['a', 'z']);
    expect(await texts(panel, 'found-entry')).toEqual([]);
    expect(await texts(panel, 'found-customer')).toEqual([]);
  });

  it('says that there is more than it shows', async () => {
    await field(panel).fill('weekly');
    await letThrough(page);
    await untilFound(panel, 'weekly');
    expect(await texts(panel, 'found-entry')).toHaveLength(30);
    expect(await panel.view.getByTestId('search-outcome').innerText()).toContain(en.search.more);
  });

  it.each<[ErrorCode, string]>([
    ['database-broken', en.errors['database-broken']({})],
    ['internal', en.search.failed],
  ])('says %s in words, and finds again once it is over', async (code, said) => {
    await field(panel).fill('alpine');
    await letThrough(page, { ok: false, code, detail: {} });
    const outcome = panel.view.getByTestId('search-outcome');
    await expect.poll(() => outcome.innerText()).toContain(said);
    await page.getByRole('button', { name: en.actions.retry }).click();
    await letThrough(page);
    await expect.poll(() => texts(panel, 'found-entry')).toHaveLength(1);
  });
});

describe('the search in the popup', () => {
  let crm: DemoCrm;
  let browser: KeptBrowser;
  let popup: Popup;

  beforeAll(async () => {
    crm = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
    const messenger = await openMessenger(browser);
    const save = (id: string, entry: object) =>
      sent(messenger, 'entry.save', { opId: ulid(), target: contactTarget(crm, id), entry });
    await save(grace.id, { kind: 'callback', id: ulid(), text: 'Call about the seats', due: dueIn(day) });
    await save(chen.id, { kind: 'note', id: ulid(), text: offer });
    popup = await browser.popup();
    await untilRows(popup, 1);
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.stop();
  });

  it('leaves the agenda to its keys until something is looked for', async () => {
    await popup.press('ArrowDown');
    expect(await popup.evaluate(() => document.activeElement?.hasAttribute('data-reminder'))).toBe(true);
    await popup.press('/');
    expect(await popup.evaluate(() => document.activeElement?.matches('[data-testid=search-field]'))).toBe(
      true,
    );
    await popup.press('ArrowDown');
    expect(await popup.evaluate(() => document.activeElement?.hasAttribute('data-reminder'))).toBe(true);
  });

  it('puts what it finds in place of the agenda; Esc brings that back, then closes', async () => {
    await popup.press('/');
    await popup.type('报价单');
    await popup.until(() => document.querySelectorAll('[data-testid=found-entry]').length === 1);
    expect(await rows(popup)).toBe(0);
    await popup.press('Escape');
    await untilRows(popup, 1);
    expect(await popup.evaluate(() => document.activeElement?.matches('[data-testid=search-field]'))).toBe(
      true,
    );
    await popup.press('Escape');
    await expect.poll(() => popupsOpen(browser)).toBe(0);
  });

  it('opens a customer by the last four digits of a phone and closes', async () => {
    popup = await browser.popup();
    await untilRows(popup, 1);
    await popup.press('/');
    await popup.type('0041');
    await popup.until(() => document.querySelectorAll('[data-testid=found-customer]').length === 1);
    expect(await popup.evaluate(() => document.querySelector('mark')?.textContent)).toBe('0041');
    const opened = browser.context.waitForEvent('page');
    await popup.press('Enter');
    const page = await opened;
    await expect.poll(() => page.url()).toBe(crm.contact(chen.id));
    await expect.poll(() => popupsOpen(browser)).toBe(0);
  });

  it('has no faults axe would find', async () => {
    const page = await browser.extensionPage('popup.html');
    await page.getByTestId('agenda-row').waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    for (const text of ['grace', 'zzz']) {
      await page.getByTestId('search-field').fill(text);
      await page.locator(`[data-testid=search-field][data-found=${text}]`).waitFor();
      expect(await seriousViolations(page)).toEqual([]);
    }
  });
});

function field(panel: Panel) {
  return panel.view.getByTestId('search-field');
}

/** Waits until what is shown is what this text has found. */
function untilFound(panel: Panel, text: string): Promise<void> {
  return panel.view.locator(`[data-testid=search-field][data-found="${text}"]`).waitFor();
}

async function texts(panel: Panel, what: 'found-customer' | 'found-entry'): Promise<string[]> {
  return panel.view.getByTestId(what).allInnerTexts();
}

function marked(panel: Panel): Promise<string[]> {
  return panel.view.getByTestId('search-results').locator('mark').allInnerTexts();
}

function chosen(panel: Panel): Promise<string> {
  return panel.view.locator('[role=option][aria-selected=true]').innerText();
}

/** The test id of what has the focus in the panel. */
function focused(panel: Panel): Promise<string | null | undefined> {
  return panel.view.evaluate(() => document.activeElement?.getAttribute('data-testid'));
}

function rows(popup: Popup): Promise<number> {
  return popup.evaluate(() => document.querySelectorAll('[data-testid=agenda-row]').length);
}

function untilRows(popup: Popup, count: number): Promise<void> {
  return popup.until((wanted: number) => {
    return document.querySelectorAll('[data-testid=agenda-row]').length === wanted;
  }, count);
}

function popupsOpen(browser: KeptBrowser): Promise<number> {
  return browser.evaluateInWorker(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
  );
}

declare const chrome: { runtime: { getContexts(of: object): Promise<unknown[]> } };

interface Held {
  asked: string[];
  release: ((instead?: unknown) => void)[];
}

/** From now on the worker's answers to searches come only when they are let through. */
function holdSearches(page: Page): Promise<void> {
  return page.evaluate(() => {
    type Send = (message: { kept?: string; input?: { text: string } }) => Promise<unknown>;
    const { chrome: own } = globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } };
    const usual = own.runtime.sendMessage.bind(own.runtime);
    const held: Held = { asked: [], release: [] };
    Object.assign(globalThis, { held });
    own.runtime.sendMessage = async (message) => {
      if (message.kept !== 'search') return usual(message);
      held.asked.push(message.input?.text ?? '');
      const gate = Promise.withResolvers<unknown>();
      held.release.push(gate.resolve);
      return (await gate.promise) ?? usual(message);
    };
  });
}

/** What was asked so far, answered or not. */
function asked(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { held: Held }).held.asked);
}

/** Lets the oldest answer through that is held, or another one instead. */
async function letThrough(page: Page, instead?: unknown): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as { held: Held }).held.release.length > 0);
  await page.evaluate(
    (other) => (globalThis as unknown as { held: Held }).held.release.shift()?.(other),
    instead,
  );
}
