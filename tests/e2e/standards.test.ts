import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { starterStandards } from '../../domain/standards/starter.ts';
import { wordsIn } from '../../locales/index.ts';
import type { PanelLook } from '../../messages/contract/panel.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { isFocused, PromiseByKeys } from './promise-by-keys.ts';

const said = {
  'en-US': {
    language: 'en',
    contact: '1042',
    typed: '4 h',
    long: '24 h',
    unreadable: 'soon',
    silver: 'Silver',
    wish: 'a quote for 20 chairs',
  },
  'zh-CN': {
    language: 'zh-CN',
    contact: '1041',
    typed: '半天',
    long: '24小时',
    unreadable: '尽快',
    silver: '银牌客户',
    wish: '20把椅子的报价',
  },
} as const;

describe.each(['en-US', 'zh-CN'] as const)('service standards, %s', (locale) => {
  const text = said[locale];
  const words = wordsIn(text.language);
  const say = words.standards;
  const hours = locale === 'en-US' ? 4 : 4.5;
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;

  const at = (testId: string) => panel.view.getByTestId(testId);
  const focused = () => panel.view.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  const saved = () => at('standards-said').innerText();
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  async function stored() {
    const { value } = await panel.send<PanelLook>('panel.look', { host: null });
    return value?.settings.standards;
  }

  async function openSheet(): Promise<void> {
    await at('menu-button').press('Enter');
    await at('standards').press('Enter');
    await at('standards-of').waitFor();
    await expect.poll(focused).toBe('standards-sheet');
  }

  async function closeSheet(): Promise<void> {
    await press('Escape');
    await at('standards-sheet').waitFor({ state: 'hidden' });
  }

  /** Writes another time over the one in a field that has the focus. */
  async function type(time: string): Promise<void> {
    await press('ControlOrMeta+a');
    await page.keyboard.type(time);
  }

  async function reloaded(): Promise<void> {
    await page.reload();
    panel = await Panel.shownOn(browser, page);
  }

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked', locale });
    await browser.untilRegistered('http://127.0.0.1/*');
    page = await browser.newPage(demo.contact(text.contact));
    panel = await Panel.openOn(browser, page);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('of a customer nothing is recorded for: the tier is chosen by keys, and taken back', async () => {
    const key = say.tiers.key;
    expect(await at('tier').innerText()).toBe(say.tiers.standard);
    await at('tier').press('Enter');
    await expect.poll(focused).toBe('tier-is-standard');
    await press('ArrowDown', 'Enter');
    await expect.poll(() => at('tier').innerText()).toBe(key);
    await expect.poll(focused).toBe('tier');
    await expect.poll(() => panel.toast()).toContain(key);
    expect((await panel.stored()).customer?.body.tier).toBe('key');
    await at('undo').press('Enter');
    await expect.poll(() => at('tier').innerText()).toBe(say.tiers.standard);
    expect((await panel.stored()).customer?.body.tier).toBeUndefined();
  });

  it('are edited by keys alone, read back while typed, and taken back', async () => {
    await openSheet();
    expect(await at('time-quote').inputValue()).toBe(say.day(2));
    // The cross, the tiers, a new tier.
    await press('Tab', 'Tab', 'Tab', 'Tab');
    await expect.poll(focused).toBe('time-quote');
    await type(text.long);
    await expect.poll(() => at('read-quote').innerText()).toContain(words.figures.work.day(1, '1'));
    await type(text.typed);
    await press('Enter');
    await expect.poll(saved).toContain(words.ledger.kinds.quote as string);
    expect(await at('time-quote').inputValue()).toBe(locale === 'en-US' ? say.hour(4) : say.day(0.5));
    const quote = (await stored())?.find(({ kind, tier }) => kind === 'quote' && tier === 'standard');
    expect(quote).toEqual({ kind: 'quote', tier: 'standard', hours, told: 'everyone' });
    await at('standards-undo').press('Enter');
    await expect.poll(() => at('time-quote').inputValue()).toBe(say.day(2));
    await expect.poll(focused).toBe('standards-said');
    expect(await stored()).toBeNull();
  });

  it('lose nothing by a time that cannot be read, and say how to write it', async () => {
    await at('time-visit').focus();
    await type(text.unreadable);
    await press('Tab');
    await expect.poll(() => at('read-visit').innerText()).toBe(say.faults.unreadable);
    expect(await at('time-visit').getAttribute('aria-invalid')).toBe('true');
    await at('tier-of-standard').focus();
    await press('ArrowRight');
    await expect.poll(focused).toBe('tier-of-key');
    await press('Enter');
    await expect.poll(() => at('standards-of').getAttribute('data-tier')).toBe('key');
    await press('ArrowLeft');
    await expect.poll(focused).toBe('tier-of-standard');
    await press('Enter');
    await expect.poll(() => at('time-visit').inputValue()).toBe(text.unreadable);
    expect(await stored()).toBeNull();
    await at('time-visit').press('Escape');
    expect(await at('time-visit').inputValue()).toBe(say.day(5));
    expect(await at('standards-sheet').isVisible()).toBe(true);
  });

  it('take a tier of the rep’s own, which the customer can be counted to, and all is there after a reload', async () => {
    await at('add-tier').press('Enter');
    await expect.poll(focused).toBe('new-tier');
    await page.keyboard.type(say.tiers.key);
    await press('Enter');
    await panel.view.getByText(say.exists).waitFor();
    await type(text.silver);
    await press('Enter');
    await expect.poll(focused).toBe(`tier-of-${text.silver}`);
    await at('time-quote').focus();
    await type(text.typed);
    await press('Tab');
    await expect.poll(saved).toContain(words.ledger.kinds.quote as string);
    await at('told-quote').focus();
    await press('End');
    await expect.poll(saved).toContain(words.talk.audiences.customer);
    // Emptied, it falls back, and the row says to what.
    await at('time-visit').focus();
    await press('ControlOrMeta+a', 'Delete', 'Enter');
    await panel.view.getByTestId('standard-visit').getByText(say.as(say.tiers.standard)).waitFor();
    expect(await seriousViolations(panel.view)).toEqual([]);
    await closeSheet();
    await expect.poll(focused).toBe('menu-button');

    await at('tier').press('ArrowDown');
    await expect.poll(focused).toBe('tier-is-standard');
    await press('End', 'Enter');
    await expect.poll(() => at('tier').innerText()).toBe(text.silver);

    await reloaded();
    // The name is read from the page, the tier is known a moment later.
    await expect.poll(() => at('tier').innerText()).toBe(text.silver);
    await openSheet();
    await at(`tier-of-${text.silver}`).press('Enter');
    expect(await at('told-quote').inputValue()).toBe('customer');
    expect(await at('time-visit').inputValue()).toBe('');
    expect((await stored())?.find(({ kind, tier }) => kind === 'quote' && tier === text.silver)).toEqual({
      kind: 'quote',
      tier: text.silver,
      hours,
      told: 'customer',
    });
    await closeSheet();
  });

  it('offer their usual due where a promise is agreed without a date', async () => {
    await at('add-ask').press('Enter');
    await at('field-wish').fill(text.wish);
    await at('field-wish').press('Enter');
    const promise = new PromiseByKeys(panel, page, text.wish);
    await promise.act('agree');
    const usual = promise.item.getByTestId('usual-due');
    await usual.waitFor();
    await promise.item.getByTestId('use-usual').press('Enter');
    const field = promise.item.getByTestId('field-due');
    await expect.poll(() => field.evaluate(isFocused)).toBe(true);
    await promise.item.getByTestId('new-due').waitFor();
    await press('Enter');
    await expect.poll(() => promise.state()).toBe('agreed');
    const { dueAt } = await promise.row();
    // Working time is never faster than the clock.
    expect(dueAt).toBeGreaterThanOrEqual(Date.now() + (hours - 0.1) * 60 * 60_000);
    expect((await promise.row()).body.due).toMatchObject({ deadline: true });
  });

  it('come back as they were to begin with, and a tier can go', async () => {
    await openSheet();
    await at(`tier-of-${text.silver}`).press('Enter');
    await at('remove-tier').press('Enter');
    await expect.poll(focused).toBe('tier-of-standard');
    await expect.poll(saved).toBe(say.saved.removed(text.silver));
    await expect.poll(async () => (await stored())?.length).toBe(starterStandards.length);
    await at('standards-restore').press('Enter');
    await expect.poll(saved).toBe(say.saved.starters);
    expect(await stored()).toBeNull();
    await closeSheet();
    // The customer keeps what the rep said of him; the ordinary times hold.
    expect(await at('tier').innerText()).toBe(text.silver);
  });

  it('are no obstacle in the header either: axe finds nothing serious', async () => {
    expect(await seriousViolations(panel.view)).toEqual([]);
    expect(browser.consoleErrors.filter((error) => error.includes('Content Security Policy'))).toEqual([]);
  });
});
