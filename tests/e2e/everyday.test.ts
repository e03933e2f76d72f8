import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../locales/index.ts';
import type { ReaderCase } from '../../readers/case.ts';
import { cases as fxiaoke } from '../../readers/fxiaoke.cases.ts';
import { cases as hubspot } from '../../readers/hubspot.cases.ts';
import { trytonIsPossible } from '../../tools/setup.mjs';
import { startTryton, type Tryton } from '../../tools/tryton/server.ts';
import { openRecord, signIn } from '../../tools/tryton/signin.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { PromiseByKeys } from './promise-by-keys.ts';

// What a rep does every day, with the keys alone, on a real CRM and on pages of two others, in both languages.

const said = {
  'en-US': {
    language: 'en',
    ours: 'send the revised offer',
    dated: 'in 6 days at 3pm',
    callback: 'call back about the audit tomorrow at 10:30',
    about: 'call back about the audit',
    theirs: "they'll send the signed drawings in 4 days",
    wants: 'wants one contact for everything',
    note: 'prefers mornings',
    reason: 'the supplier is late',
    later: 'in 9 days at 10:00',
  },
  'zh-CN': {
    language: 'zh-CN',
    ours: '发修订后的报价单',
    dated: '6天后下午3点',
    callback: '明天上午10点半回电聊审计',
    about: '回电聊审计',
    theirs: '客户4天后给签字的图纸',
    wants: '希望专人对接',
    note: '早上比较好联系',
    reason: '供应商延期',
    later: '9天后上午10点',
  },
} as const;
type Locale = keyof typeof said;

/** Opens a customer's page of one CRM. */
interface Crm {
  name: string;
  hosts: string[];
  isPossible: boolean;
  open: (browser: KeptBrowser) => Promise<Page>;
}

let tryton: Tryton | undefined;
afterAll(() => tryton?.stop());

const crms: Record<string, Crm> = {
  tryton: {
    name: 'a real Tryton',
    hosts: demoHosts,
    isPossible: trytonIsPossible(),
    open: async (browser) => {
      tryton ??= await startTryton();
      const party = tryton.parties.find(({ name }) => name === '陈慧');
      if (!party) throw new Error('Tryton has no such party.');
      const page = await browser.newPage('about:blank');
      await signIn(page, tryton);
      await openRecord(page, tryton, 'party.party', party.id);
      return page;
    },
  },
  hubspot: crmOfCase('a page of HubSpot', hubspot),
  fxiaoke: crmOfCase('a page of 纷享销客', fxiaoke),
};

/** The first customer of a reader's cases, at its own address; nothing is asked of the CRM itself. */
function crmOfCase(name: string, cases: readonly ReaderCase[]): Crm {
  const first = cases.find((some) => some.expect.status === 'customer' && !some.frames);
  if (!first) throw new Error(`There is no case of ${name}.`);
  const { url, html } = first;
  return {
    name,
    hosts: [`${new URL(url).origin}/*`],
    isPossible: true,
    open: async (browser) => {
      const page = await browser.context.newPage();
      await page.route(/^https?:/, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: route.request().isNavigationRequest() ? html : '',
        }),
      );
      await page.goto(url);
      return page;
    },
  };
}

const all = (['tryton', 'hubspot', 'fxiaoke'] as const).flatMap((crm) =>
  (['en-US', 'zh-CN'] as const).map((locale): [string, Locale, Crm] => [
    crms[crm]?.name ?? '',
    locale,
    crms[crm] as Crm,
  ]),
);

describe.each(all)('a day on %s, by keys alone, %s', (_name, locale, crm) => {
  const text = said[locale];
  const words = wordsIn(text.language);
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;
  const focused = () => panel.view.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  const stored = () => panel.stored();
  /** Tab, until something has the focus. */
  const tabTo = async (testId: string) => {
    for (let step = 0; step < 60 && (await focused()) !== testId; step++) await page.keyboard.press('Tab');
    await expect.poll(focused).toBe(testId);
  };
  const enter = async (line: string) => {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await panel.view.locator('[data-testid=capture]:placeholder-shown').waitFor();
  };

  beforeAll(async () => {
    if (!crm.isPossible) return;
    browser = await openBrowser({
      hosts: crm.hosts,
      thirdPartyCookies: locale === 'en-US' ? 'blocked' : 'allowed',
      locale,
      viewport: { width: 1680, height: 900 },
    });
    await browser.untilRegistered(crm.hosts[0] ?? '');
    page = await crm.open(browser);
  });
  afterAll(() => browser?.close());

  it.runIf(crm.isPossible)('opens with the caret in the line and takes one line of each kind', async () => {
    panel = await Panel.openOn(browser, page);
    await expect.poll(focused).toBe('capture');
    await enter(`${text.ours} ${text.dated}`);
    await enter(text.callback);
    await enter(text.theirs);
    await enter(text.wants);
    await page.keyboard.type(text.note);
    const chosen = () => panel.view.getByTestId('kind-note').getAttribute('data-state');
    for (let step = 0; step < 4 && (await chosen()) !== 'on'; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored()).notes.map(({ body }) => body.text)).toEqual([text.note]);
    const { promises, reminders, expectations } = await stored();
    expect(promises.map(({ body }) => body.direction).sort()).toEqual(['ours', 'theirs']);
    expect(promises.every(({ dueAt }) => dueAt !== undefined && dueAt > Date.now())).toBe(true);
    const callback = reminders.find(({ body }) => body.kind === 'callback');
    expect(callback?.body.text).toBe(text.about);
    expect(new Date(callback?.at ?? 0).getMinutes()).toBe(30);
    expect(expectations.map(({ body }) => body.what)).toEqual([text.wants]);
  });

  it.runIf(crm.isPossible)('brings back what Esc cleared', async () => {
    await page.keyboard.type('half a line');
    await page.keyboard.press('Escape');
    expect(await panel.capture.inputValue()).toBe('');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => panel.capture.inputValue()).toBe('half a line');
    await page.keyboard.press('Escape');
  });

  it.runIf(crm.isPossible)('looks before the call, ticks the callback off and takes that back', async () => {
    // Out of the line by Tab: it is empty, so Tab changes no kind.
    await tabTo('reminder-done');
    await page.keyboard.press('Enter');
    await panel.view.getByTestId('outcome-text').press('Enter');
    await panel.view.getByTestId('undo').waitFor();
    const acted = async () =>
      (await stored()).reminders.find(({ body }) => body.kind === 'callback')?.state === 'acted';
    await expect.poll(acted).toBe(true);
    await panel.view.getByTestId('undo').press('Enter');
    await expect.poll(acted).toBe(false);
    await panel.view.getByTestId('before-call').locator('summary').press('Enter');
    expect(await panel.view.getByTestId('before-call').innerText()).toContain(text.ours);
  });

  it.runIf(crm.isPossible)(
    'tells progress, moves the date with a reason, reports it done and confirms it',
    async () => {
      const promise = new PromiseByKeys(panel, page, text.ours);
      await promise.move('progress', text.reason);
      await promise.move('renegotiate', text.later, text.reason);
      const { firstDue, due } = (await promise.row()).body;
      expect(due?.at).toBeGreaterThan(firstDue?.at ?? Infinity);
      await promise.move('done');
      await promise.move('accept');
      expect(await promise.state()).toBe('accepted');
      // What is over is folded away.
      await expect.poll(() => promise.item.textContent()).toContain(words.ledger.endings.kept);
    },
  );

  it.runIf(crm.isPossible)('gives the focus back to the page by Esc', async () => {
    await panel.capture.focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    await expect.poll(() => panel.view.evaluate(() => document.hasFocus())).toBe(false);
  });
});
