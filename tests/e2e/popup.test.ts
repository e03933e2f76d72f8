import { ulid } from 'ulid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { telLink } from '../../domain/customer/phone.ts';
import { en } from '../../locales/en.ts';
import { zhCN } from '../../locales/zh-CN.ts';
import type { AgendaItem } from '../../messages/contract.ts';
import { day, minute } from '../builders.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import type { Popup } from './popup.ts';
import { grantHosts } from './profile.ts';
import { contactTarget, dueIn, openMessenger, sent } from './saved.ts';

const late = contactOf('1041');
const today = contactOf('1042');
const next = contactOf('1043');

declare const chrome: {
  permissions: { onAdded: { dispatch(added: { origins: string[] }): void } };
  runtime: { getContexts(of: object): Promise<unknown[]> };
  scripting: { unregisterContentScripts(): Promise<void> };
};

describe('the popup', () => {
  let crm: DemoCrm;
  let browser: KeptBrowser;
  let messenger: Panel;
  let popup: Popup;
  let ids: { late: string; today: string; next: string };

  beforeAll(async () => {
    crm = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
    await browser.untilRegistered(demoHosts[0] ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.stop();
  });

  const callback = async (id: string, text: string, milliseconds: number): Promise<string> => {
    const entry = { kind: 'callback', id: ulid(), text, due: dueIn(milliseconds) };
    await sent(messenger, 'entry.save', { opId: ulid(), target: contactTarget(crm, id), entry });
    return entry.id;
  };

  beforeEach(async () => {
    messenger = await openMessenger(browser);
    ids = {
      late: await callback(late.id, 'Call about the seats', 700),
      today: await callback(today.id, 'Call about the dates', untilLaterToday()),
      next: await callback(next.id, 'Call about the export', 2 * day),
    };
    await callback(next.id, 'Call in a month', 30 * day);
    await expect.poll(() => browser.visibleBadge()).toBe('1');
    popup = await browser.popup();
    await untilRows(popup, [ids.late, ids.today, ids.next]);
  });
  afterEach(async () => {
    messenger = await openMessenger(browser);
    for (const { reminder } of await openItems(messenger)) {
      await sent(messenger, 'reminder.done', { opId: ulid(), reminderId: reminder.id });
    }
    await expect.poll(() => browser.visibleBadge()).toBe('');
    const pages = browser.context.pages();
    await browser.context.newPage();
    await Promise.all(pages.map((page) => page.close()));
  });

  it('lists what is overdue, due today and next, and counts what comes later', async () => {
    const sections = await popup.evaluate(() =>
      [...document.querySelectorAll('main section')].map((section) => [
        section.getAttribute('aria-label'),
        section.querySelectorAll('[data-testid=agenda-row]').length,
        section.textContent,
      ]),
    );
    expect(sections.map(([label, rows]) => [label, rows])).toEqual([
      [en.popup.overdue, 1],
      [en.popup.today, 1],
      [en.popup.next, 1],
    ]);
    const [first = [], second = [], third = []] = sections;
    expect(first[2]).toContain('Call about the seats');
    expect(first[2]).toContain(late.name);
    expect(second[2]).toContain(today.name);
    expect(third[2]).toContain(next.name);
    expect(await textOf(popup)).toContain(en.popup.count(1, 1));
    expect(await textOf(popup)).toContain(en.popup.later(1));
  });

  it('is worked through by keys alone', async () => {
    await popup.press('ArrowDown');
    expect(await focused(popup)).toBe(ids.late);
    await popup.press('ArrowDown');
    expect(await focused(popup)).toBe(ids.today);
    await popup.press('ArrowUp');
    expect(await focused(popup)).toBe(ids.late);

    await popup.press('s');
    await expect.poll(() => stateOf(messenger, ids.late)).toBe('snoozed');
    await expect.poll(() => browser.visibleBadge()).toBe('');
    await popup.press('d');
    await untilRows(popup, [ids.today, ids.next]);
    expect(await focused(popup)).toBe(ids.today);
    expect(await stateOf(messenger, ids.late)).toBeUndefined();

    const opened = browser.context.waitForEvent('page');
    await popup.press('Enter');
    const page = await opened;
    await expect.poll(() => page.url()).toBe(crm.contact(today.id));
    const panel = await Panel.shownOn(browser, page);
    expect(await panel.field('name')).toBe(today.name);
    await expect.poll(() => popupsOpen(browser)).toBe(0);
  });

  it('is worked through by clicks', async () => {
    const row = (id: string, what: string) => `[data-reminder="${id}"] [data-testid=${what}]`;
    const call = () =>
      popup.evaluate((wanted) => document.querySelector(wanted)?.getAttribute('href'), row(ids.late, 'call'));
    // What is known of every country's numbers comes a moment later than the list.
    await expect.poll(call).toBe(telLink(late.phones[0]?.number ?? ''));
    await popup.click(row(ids.late, 'reminder-snooze'));
    await expect.poll(() => stateOf(messenger, ids.late)).toBe('snoozed');
    await popup.click(row(ids.today, 'reminder-done'));
    await untilRows(popup, [ids.late, ids.next]);
    const opened = browser.context.waitForEvent('page');
    await popup.click(row(ids.next, 'open-customer'));
    const page = await opened;
    await expect.poll(() => page.url()).toBe(crm.contact(next.id));
    await expect.poll(() => popupsOpen(browser)).toBe(0);
  });

  it('records for the customer of the tab in front', async () => {
    const page = await browser.newPage(crm.contact(today.id));
    await browser.behindClosedRoot(page, 'button.rail');
    await page.bringToFront();
    popup = await browser.popup();
    await popup.click('[data-testid=capture]');
    await popup.until(() => document.activeElement?.matches('[data-testid=capture]'));
    await popup.type('send the samples in 2 days');
    await popup.until(() => document.querySelector('[data-testid=due][data-at]') !== null);
    await popup.press('Enter');
    await popup.until(() => document.querySelector('[data-testid=toast]') !== null);
    expect(await textOf(popup)).toContain(en.toast.saved.promise(today.name));
    // Its reminder is one more row.
    await popup.until(() => document.querySelectorAll('[data-testid=agenda-row]').length === 4);
    const { promises } = await messenger.stored(contactTarget(crm, today.id).sighting.record);
    expect(promises.map(({ body }) => body.what)).toEqual(['send the samples in 2 days']);
  });

  it('shows no customer while the screen is blanked', async () => {
    await browser.pressCommand('blank-panel');
    await popup.until(() => document.querySelector('[data-testid=blanked]') !== null);
    for (const { name } of [late, today, next]) expect(await textOf(popup)).not.toContain(name);
    await browser.pressCommand('blank-panel');
    await untilRows(popup, [ids.late, ids.today, ids.next]);
  });

  it.each([
    { language: 'en', words: en },
    { language: 'zh-CN', words: zhCN },
  ] as const)(
    'is in $language, without faults axe would find, light and dark',
    async ({ language, words }) => {
      await sent(messenger, 'settings.set', { language });
      await popup.until((lang: string) => document.documentElement.lang === lang, language);
      for (const text of [words.popup.overdue, words.popup.today, words.popup.next]) {
        expect(await textOf(popup)).toContain(text);
      }
      const page = await browser.extensionPage('popup.html');
      await page.getByTestId('agenda-row').first().waitFor();
      for (const theme of ['light', 'dark']) {
        await sent(messenger, 'settings.set', { theme });
        await page.locator(`html[data-theme=${theme}]`).waitFor();
        // Colours fade over.
        await page.waitForFunction(() => document.getAnimations().length === 0);
        expect(await seriousViolations(page)).toEqual([]);
      }
      await sent(messenger, 'settings.set', { language: 'auto', theme: 'auto' });
      expect(browser.consoleErrors.filter((text) => /content security policy/i.test(text))).toEqual([]);
    },
  );
});

describe('a site the rep does not use yet', () => {
  const host = 'crm.example.com';
  const url = `http://${host}/app/contacts/${today.id}`;
  let crm: DemoCrm;
  let browser: KeptBrowser;

  beforeAll(async () => {
    crm = await DemoCrm.start();
    const hostNames = { [host]: new URL(crm.url).host };
    browser = await openBrowser({ hosts: [], thirdPartyCookies: 'blocked', hostNames, toolbar: true });
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.stop();
  });

  it('is offered by its name and works once it is granted', async () => {
    const before = await browser.newPage(url);
    const offering = await browser.clickIcon(before);
    await offering.until(() => document.querySelector('[data-testid=use-site]') !== null);
    expect(await textOf(offering)).toContain(en.popup.siteTitle(host));
    expect(await browser.overlays(before)).toBe(0);

    await browser.restart(async () => grantHosts(browser.profile, browser.extensionId, [`http://${host}/*`]));
    await browser.untilRegistered(`http://${host}/*`);
    const page = await browser.newPage(url);
    const panel = await Panel.openOn(browser, page);
    expect(await panel.field('name')).toBe(today.name);
    const popup = await browser.clickIcon(page);
    await popup.until(() => document.querySelector('[data-testid=capture]') !== null);
    expect(await popup.evaluate(() => document.querySelector('[data-testid=use-here]'))).toBeNull();
    await page.close();
  });

  it('is followed from then on, and at once in the tab that was open before', async () => {
    // As before the grant: nothing of ours is registered, so nothing runs in the page.
    await browser.evaluateInWorker(() => chrome.scripting.unregisterContentScripts());
    const page = await browser.newPage(url);
    expect(await browser.overlays(page)).toBe(0);
    await browser.evaluateInWorker(
      (origin) => chrome.permissions.onAdded.dispatch({ origins: [origin] }),
      `http://${host}/*`,
    );
    await page.bringToFront();
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.untilRegistered(`http://${host}/*`);
  });
});

async function textOf(popup: Popup): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}

function untilRows(popup: Popup, ids: string[]): Promise<void> {
  return popup.until((wanted: string[]) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid=agenda-row]')];
    return JSON.stringify(rows.map(({ dataset }) => dataset.reminder)) === JSON.stringify(wanted);
  }, ids);
}

function focused(popup: Popup): Promise<string | undefined> {
  return popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.reminder);
}

async function openItems(messenger: Panel): Promise<AgendaItem[]> {
  return (await sent<{ items: AgendaItem[] }>(messenger, 'agenda', {})).items;
}

async function stateOf(messenger: Panel, id: string): Promise<string | undefined> {
  return (await openItems(messenger)).find(({ reminder }) => reminder.id === id)?.reminder.state;
}

function popupsOpen(browser: KeptBrowser): Promise<number> {
  return browser.evaluateInWorker(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
  );
}

/** In ten minutes, or just before midnight if that is sooner. */
function untilLaterToday(): number {
  const midnight = new Date().setHours(24, 0, 0, 0);
  return Math.min(10 * minute, midnight - Date.now() - 1);
}
