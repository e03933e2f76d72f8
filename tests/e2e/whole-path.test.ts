import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { companyOf, contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';

const customer = contactOf('1041');
/** Each with what the ledger keeps of it: the date is kept as a date. */
const zhLine = ['周五下午3点前把报价单发给王总', '把报价单发给王总'] as const;
const enLine = ['send the quote by Friday 3pm', 'send the quote'] as const;
const callbackLine = ['call back about the audit in 2 days at 10:30', 'call back about the audit'] as const;

describe.each(['blocked', 'allowed'] as const)('the whole path, third-party cookies %s', (cookies) => {
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: cookies });
    await browser.untilRegistered('http://127.0.0.1/*');
    page = await browser.newPage(demo.contact(customer.id));
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('shows a rail on a customer page', async () => {
    const { html, box } = await browser.behindClosedRoot(page, 'button.rail');
    expect(html).toContain('aria-label=');
    expect(box.width).toBeLessThanOrEqual(40);
    expect(box.x + box.width).toBe(await page.evaluate(() => innerWidth));
  });

  it('opens by a click on the rail, closes by its cross and opens by Alt+K', async () => {
    panel = await Panel.openByRail(browser, page);
    await panel.view.getByTestId('close').click();
    await expect.poll(() => page.frames().length).toBe(1);
    panel = await Panel.openOn(browser, page);
    await expect.poll(() => caretIsInLine(panel)).toBe(true);
  });

  it('shows who is on the page', async () => {
    expect(await panel.record()).toBe(demo.recordOf(customer.id));
    expect(await panel.field('name')).toBe(customer.name);
    expect(await panel.field('company')).toBe(companyOf(customer));
    await expect.poll(() => panel.fields('phone')).toEqual(customer.phones.map(({ number }) => number));
    await expect.poll(() => panel.fields('email')).toEqual(customer.emails);
    expect(await panel.view.locator('header').innerText()).toContain('Demo CRM · Contact 1041');
  });

  it.each([zhLine, enLine])('records "%s" with the due moment it spelled out before', async (line, what) => {
    await panel.capture.fill(line);
    const { at } = await panel.due();
    expect([at.getDay(), at.getHours(), at.getMinutes()]).toEqual([5, 15, 0]);
    expect(at.getTime()).toBeGreaterThan(Date.now());
    expect(await panel.enter()).toContain(customer.name);
    await expect.poll(() => panel.promises()).toContainEqual(expect.stringContaining(what));
    const { promises } = await panel.stored();
    const saved = promises.find(({ body }) => body.words === line);
    expect(saved).toMatchObject({ dueAt: at.getTime(), body: { what } });
  });

  it('sets what the customer expects and what can be given, and shows the gap', async () => {
    await panel.setLevel('hopesFor', 5);
    await panel.setLevel('canGive', 3);
    await expect
      .poll(() => panel.view.getByTestId('gap').allInnerTexts())
      .toContainEqual(expect.stringContaining('Hopes for 2 levels more than we can give'));
  });

  it('records a callback for the moment the line names', async () => {
    await panel.capture.fill(callbackLine[0]);
    const { at, text } = await panel.due();
    expect(text).toMatch(/^Call back/);
    expect([at.getHours(), at.getMinutes()]).toEqual([10, 30]);
    await panel.enter();
    await expect.poll(() => dueTexts(panel)).toContainEqual(expect.stringContaining(callbackLine[1]));
    expect((await callbacks(panel)).get(callbackLine[1])).toBe(at.getTime());
  });

  it('records a callback for a moment set by hand', async () => {
    const moment = new Date(Date.now() + 3 * 24 * 60 * 60_000);
    moment.setHours(14, 45, 0, 0);
    await panel.capture.fill('ring her about the samples');
    await panel.chooseKind('callback');
    await panel.view.getByTestId('due-set').click();
    await panel.view.getByTestId('due-input').fill(localField(moment));
    expect((await panel.due()).at).toEqual(moment);
    await panel.enter();
    expect((await callbacks(panel)).get('ring her about the samples')).toBe(moment.getTime());
  });

  it('takes back what was recorded last and brings the line back', async () => {
    await panel.save('send what nobody needs');
    await expect.poll(() => panel.promises()).toContainEqual(expect.stringContaining('nobody needs'));
    await panel.undo();
    await expect.poll(() => panel.promises()).not.toContainEqual(expect.stringContaining('nobody needs'));
    await expect.poll(() => panel.capture.inputValue()).toBe('send what nobody needs');
    await panel.capture.fill('');
  });

  it('never submits while an input method composes', async () => {
    const before = (await panel.stored()).promises.length;
    await panel.capture.fill('');
    await panel.capture.focus();
    const session = await browser.context.newCDPSession(page);
    await compose(session, '下周一寄样', ['xia', 'xiazhou', '下周一']);
    await pressEnterWhileComposing(session);
    await session.send('Input.insertText', { text: '下周一寄样' });
    await expect.poll(() => panel.capture.inputValue()).toBe('下周一寄样');
    expect((await panel.stored()).promises).toHaveLength(before);
    await session.detach();
    await panel.enter();
    expect((await panel.stored()).promises.map(({ body }) => body.words)).toContain('下周一寄样');
  });

  it('copies the record as plain text and as markup', async () => {
    await panel.view.getByTestId('copy-note').click();
    await expect.poll(() => panel.toast()).toContain('Copied');
    const paste = await browser.newPage(`${demo.url}/paste`);
    await paste.locator('#plain').focus();
    await paste.keyboard.press('Control+V');
    await paste.locator('#rich').focus();
    await paste.keyboard.press('Control+V');
    for (const line of [customer.name, zhLine[1], enLine[1], callbackLine[1]]) {
      expect(await paste.locator('#plain').inputValue()).toContain(line);
      expect(await paste.locator('#rich').innerText()).toContain(line);
    }
    expect(await paste.locator('#rich li').count()).toBeGreaterThanOrEqual(4);
    await browser.context.grantPermissions(['clipboard-read'], { origin: demo.url });
    const types = await paste.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(
        (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]),
      );
    });
    await browser.context.clearPermissions();
    const held = Object.fromEntries(types as [string, string][]);
    expect(held['text/plain']).toContain(`- ${zhLine[1]}`);
    expect(held['text/html']).toContain(`<li>${zhLine[1]}`);
    await paste.close();
  });

  it('keeps everything when the tab closes, the worker stops and the browser restarts', async () => {
    const seen = await remembered(panel);
    expect(seen.promises).toHaveLength(3);
    expect(seen.reminders.length).toBeGreaterThanOrEqual(2);

    await page.close();
    page = await browser.newPage(demo.contact(customer.id));
    panel = await Panel.openByRail(browser, page);
    expect(await remembered(panel)).toEqual(seen);

    await browser.stopWorker();
    await page.reload();
    panel = await Panel.shownOn(browser, page);
    expect(await remembered(panel)).toEqual(seen);

    await browser.restart();
    page = await browser.newPage(demo.contact(customer.id));
    panel = await Panel.openByRail(browser, page);
    expect(await remembered(panel)).toEqual(seen);
    await expect.poll(() => panel.promises()).toHaveLength(3);
    expect(await panel.level('hopesFor')).toBe('5');
    expect(await panel.level('canGive')).toBe('3');
    await expect.poll(() => dueTexts(panel)).toContainEqual(expect.stringContaining(callbackLine[1]));
  });

  it('tells how many promises are open on the rail', async () => {
    await panel.view.getByTestId('close').click();
    await expect
      .poll(async () => (await browser.behindClosedRoot(page, 'button.rail')).html)
      .toMatch(/<b>3<\/b>/);
  });
});

function caretIsInLine(panel: Panel): Promise<boolean> {
  return panel.capture.evaluate((line) => document.hasFocus() && document.activeElement === line);
}

function dueTexts(panel: Panel): Promise<string[]> {
  return panel.view.getByTestId('reminder').allInnerTexts();
}

/** The callbacks that are stored: when each is due, by its text. */
async function callbacks(panel: Panel): Promise<Map<string, number>> {
  const { reminders } = await panel.stored();
  return new Map(
    reminders
      .filter(({ body }) => body.kind === 'callback')
      .map(({ dueAt, body }) => [body.text, dueAt] as const),
  );
}

/** All that is stored of the customer shown, in an order of its own. */
async function remembered(panel: Panel) {
  const { customer: row, promises, reminders, expectations, notes } = await panel.stored();
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  const { levels } = row?.body ?? {};
  return { levels, promises: promises.sort(byId), reminders: reminders.sort(byId), expectations, notes };
}

/** A moment as a date field is filled. */
function localField(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** Types as an input method does: a text that changes several times before it is chosen. */
async function compose(session: CDPSession, chosen: string, steps: string[]): Promise<void> {
  for (const text of [...steps, chosen]) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
}

/** The Enter that chooses a candidate, as browsers report it: with the key code of an input method. */
async function pressEnterWhileComposing(session: CDPSession): Promise<void> {
  for (const windowsVirtualKeyCode of [229, 13]) {
    for (const type of ['rawKeyDown', 'keyUp'] as const) {
      await session.send('Input.dispatchKeyEvent', {
        type,
        key: 'Enter',
        code: 'Enter',
        windowsVirtualKeyCode,
      });
    }
  }
}
