import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import type { Draft } from '../../messages/contract/draft.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { exported } from './saved.ts';

const said = {
  'en-US': {
    contact: '1042',
    theirs: "they'll send the signed contract on Friday",
    weekend: 'send the quote by next Saturday 3pm',
    weekendWhat: 'send the quote',
    several: [
      'call back Friday 10am about the invoice',
      'send samples in 3 days',
      'call her',
      'wants it blue',
    ],
    note: ['first line of a mail', 'and its second'],
    kind: 'Trial',
    kindWord: 'sandbox',
    kindLine: 'open the sandbox in 2 days',
    twice: 'send the price list in 2 days',
    rtl: 'send שלום the quote',
  },
  'zh-CN': {
    contact: '1041',
    theirs: '客户周五前给签字的合同',
    weekend: '下周六下午3点前把报价单发给她',
    weekendWhat: '把报价单发给她',
    several: ['周五上午10点回电聊发票', '3天后寄样品', '回访她', '希望要蓝色的'],
    note: ['邮件的第一行', '邮件的第二行'],
    kind: '试用',
    kindWord: '沙箱',
    kindLine: '2天后开通沙箱',
    twice: '2天后发价格表',
    rtl: '发报价 שלום',
  },
} as const;

describe.each([
  ['en-US', 'blocked'],
  ['zh-CN', 'allowed'],
] as const)('the capture line, %s, third-party cookies %s', (locale, cookies) => {
  const text = said[locale];
  const { name } = contactOf(text.contact);
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;
  const byTestId = (id: string) => panel.view.getByTestId(id);
  const promise = async (what: string): Promise<PromiseRow> => {
    const { promises } = await panel.stored();
    const row = promises.find(({ body }) => body.what.includes(what));
    if (!row) throw new Error(`There is no promise "${what}".`);
    return row;
  };
  const open = async () => {
    page = await browser.newPage(demo.contact(text.contact));
    panel = await Panel.openOn(browser, page);
  };

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: cookies, locale });
    await browser.untilRegistered('http://127.0.0.1/*');
    await open();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('takes what the customer will do as their promise, and keeps the words it was said in', async () => {
    await panel.capture.focus();
    await page.keyboard.type(text.theirs);
    await byTestId('direction').and(panel.view.locator('[data-direction=theirs]')).waitFor();
    expect(await byTestId('promise-kind').inputValue()).toBe('document');
    await panel.due();
    await panel.enter();
    const { body } = await promise(locale === 'en-US' ? 'contract' : '合同');
    expect(body).toMatchObject({ direction: 'theirs', kind: 'document', words: text.theirs });
    expect(body.what).not.toMatch(/Friday|周五/);
    expect(body.due?.at).toBeGreaterThan(Date.now());
  });

  it('lets the side and the kind be chosen by keys, and keeps what was chosen though the tab is closed', async () => {
    await panel.capture.focus();
    await page.keyboard.type(text.weekend);
    await byTestId('off-day').waitFor();
    await byTestId('direction').press('Enter');
    await byTestId('promise-kind').selectOption('document');
    await panel.view.locator('[data-direction=theirs]').waitFor();
    const kept = () => exported<{ draft: Draft }>(panel, 'drafts');
    await expect.poll(async () => (await kept())[0]?.draft.promiseKind).toBe('document');
    await page.close();
    await open();
    await expect.poll(() => panel.capture.inputValue()).toBe(text.weekend);
    await panel.view.locator('[data-direction=theirs]').waitFor();
    expect(await byTestId('promise-kind').inputValue()).toBe('document');
    await byTestId('direction').press('Enter');
    await panel.view.locator('[data-direction=ours]').waitFor();
  });

  it('says that nobody works on that day, and takes the working day before for one press', async () => {
    const { at: saturday } = await panel.due();
    expect(saturday.getDay()).toBe(6);
    await byTestId('working-day-before').press('Enter');
    await byTestId('off-day').waitFor({ state: 'detached' });
    const { at } = await panel.due();
    expect([at.getDay(), at.getHours(), saturday.getTime() - at.getTime()]).toEqual([5, 15, 86_400_000]);
    await byTestId('promise-kind').selectOption('quote');
    const rings = () => byTestId('rings').innerText();
    await expect.poll(rings).toMatch(locale === 'en-US' ? /1 h before/ : /提前 1 小时/);
    await panel.enter();
    expect((await promise(text.weekendWhat)).dueAt).toBe(at.getTime());
  });

  it('offers one entry a line of a pasted text, saves what is complete and keeps the rest', async () => {
    await panel.capture.fill(text.several.join('\r\n'));
    const lines = byTestId('several-line');
    await expect.poll(() => lines.count()).toBe(4);
    expect(await seriousViolations(panel.view)).toEqual([]);
    await panel.capture.press('Enter');
    await expect.poll(() => panel.capture.inputValue()).toBe(text.several[2]);
    const { promises, reminders, expectations } = await panel.stored();
    expect(reminders.map(({ body }) => body.kind)).toContain('callback');
    expect(expectations.map(({ body }) => body.what)).toEqual([text.several[3]]);
    expect(promises.some(({ body }) => /sample|样品/.test(body.what))).toBe(true);
    await expect.poll(() => panel.toast()).toContain('3');
    // Nothing of what was saved waits to come back as a line.
    const drafts = () => exported<{ draft: Draft }>(panel, 'drafts');
    await expect.poll(async () => (await drafts()).map(({ draft }) => draft.text)).toEqual([text.several[2]]);
    await panel.undo();
    const back = [text.several[0], text.several[1], text.several[3], text.several[2]];
    await expect.poll(() => panel.capture.inputValue()).toBe(back.join('\n'));
    expect((await panel.stored()).expectations).toEqual([]);
  });

  it('keeps several lines together where they are one, with their ends', async () => {
    await panel.capture.fill(`n: ${text.note.join('\n')}`);
    await byTestId('as-one').press('Enter');
    await byTestId('several').waitFor({ state: 'detached' });
    await panel.enter();
    const { notes } = await panel.stored();
    expect(notes.map(({ body }) => body.text)).toContain(text.note.join('\n'));
  });

  it('knows a kind of promise by the words the rep gives it, on every page from then on', async () => {
    await panel.capture.fill(text.kindLine);
    await byTestId('promise-kind').selectOption('');
    await byTestId('new-kind').fill(text.kind);
    await byTestId('new-kind').press('Enter');
    await byTestId(`words-${text.kind}`).fill(`${text.kindWord}、x`);
    expect(await seriousViolations(panel.view)).toEqual([]);
    await byTestId('kind-words-save').press('Enter');
    await expect.poll(() => byTestId('promise-kind').inputValue()).toBe(text.kind);
    await panel.enter();
    expect((await promise(text.kindWord)).body.kind).toBe(text.kind);
    await page.close();
    await open();
    await panel.capture.fill(text.kindLine);
    await expect.poll(() => byTestId('promise-kind').inputValue()).toBe(text.kind);
    await panel.capture.fill('');
  });

  it('is gone from another panel on the same customer as soon as it was saved in one', async () => {
    await panel.capture.fill(text.twice);
    const { customer } = await panel.stored();
    const kept = () => exported<{ draft: Draft }>(panel, 'drafts');
    await expect.poll(async () => (await kept())[0]?.draft.text).toBe(text.twice);
    const other = new Panel(await browser.extensionPage(`panel.html?customer=${customer?.id}`));
    await expect.poll(() => other.capture.inputValue()).toBe(text.twice);
    await panel.enter();
    await expect.poll(() => other.capture.inputValue()).toBe('');
    const { promises } = await panel.stored();
    expect(promises.filter(({ body }) => body.words === text.twice)).toHaveLength(1);
    await (other.view as Page).close();
  });

  it('loses nothing that is typed in two tabs of one customer, and is as it was left last in the one looked at', async () => {
    const { customer } = await panel.stored();
    const kept = async () => (await exported<{ draft: Draft }>(panel, 'drafts'))[0]?.draft.text;
    // Turns to the panel, as a click into it does.
    const look = () =>
      panel.view.evaluate(() => {
        window.dispatchEvent(new Event('blur'));
        window.dispatchEvent(new Event('focus'));
      });
    await panel.capture.fill('one');
    await expect.poll(kept).toBe('one');
    const other = new Panel(await browser.extensionPage(`panel.html?customer=${customer?.id}`));
    await expect.poll(() => other.capture.inputValue()).toBe('one');
    await other.capture.fill('one two');
    await expect.poll(kept).toBe('one two');
    await look();
    await expect.poll(() => panel.capture.inputValue()).toBe('one two');
    await panel.capture.fill('one two three');
    await expect.poll(kept).toBe('one two three');
    await other.capture.fill('one two four');
    await expect.poll(kept).toBe('one two three four');
    await expect.poll(() => other.capture.inputValue()).toBe('one two three four');
    await (other.view as Page).close();
    await look();
    await expect.poll(() => panel.capture.inputValue()).toBe('one two three four');
    await panel.capture.fill('');
    await expect.poll(kept).toBeUndefined();
  });

  it('lets text from right to left and signs that are none of it do no harm', async () => {
    await panel.save(`${text.rtl}\u0007 \u202ex`);
    const item = byTestId('promise').filter({ hasText: 'שלום' });
    expect((await promise('שלום')).body.what).not.toContain('\u0007');
    await item.waitFor();
    expect(await panel.field('name')).toBe(name);
  });
});
