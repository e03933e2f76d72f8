import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultAuthority } from '../../domain/capture/wording/authority.ts';
import { usualDue } from '../../domain/standards/lead.ts';
import type { Standard } from '../../domain/standards/schema.ts';
import { repTime } from '../../domain/time/rep-time.ts';
import { wordsIn } from '../../locales/index.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { contactTarget, openMessenger, sent } from './saved.ts';

const said = {
  'en-US': {
    language: 'en',
    contact: '1042',
    undated: 'send the quote',
    tight: 'send the samples next Wednesday 3pm',
    tightWhat: 'send the samples',
    tightOff: 'send the samples by Saturday 3pm',
    wish: 'three more fabric samples',
    wednesday: 'next Wednesday 3pm',
    strong: 'I will definitely post the drawings next Wednesday 3pm',
    calm: 'I will post the drawings next Wednesday 3pm',
    word: 'definitely',
    strongUndated: 'I will definitely post the drawings',
    granted: 'drawings',
  },
  'zh-CN': {
    language: 'zh-CN',
    contact: '1041',
    undated: '把报价单发给她',
    tight: '下周三下午3点前寄样品',
    tightWhat: '寄样品',
    tightOff: '周六下午3点前寄样品',
    wish: '再要三块样品',
    wednesday: '下周三下午3点',
    strong: '下周三下午3点前一定把图纸寄到',
    calm: '下周三下午3点前把图纸寄到',
    word: '一定',
    strongUndated: '一定把图纸寄到',
    granted: '图纸',
  },
} as const;

/** A rep's own: so long for a sample that every date is tight, and nothing for drawings. */
const quote: Standard = { kind: 'quote', tier: 'standard', hours: 18, told: 'everyone' };
const keyQuote: Standard = { kind: 'quote', tier: 'key', hours: 900, told: 'tier' };
const sample: Standard = { kind: 'sample', tier: 'standard', hours: 2000, told: 'everyone' };

function usual(standard: Standard): number {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const due = usualDue(standard, { now: Date.now(), zone, work: repTime(zone) });
  if (!due) throw new Error('There is no usual date.');
  return due.at;
}

describe.each(['en-US', 'zh-CN'] as const)('what is told under the line, %s', (locale) => {
  const text = said[locale];
  const { wording: say } = wordsIn(text.language);
  const { name } = contactOf(text.contact);
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;
  const byTestId = (id: string) => panel.view.getByTestId(id);
  const focused = () => panel.view.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  const press = (key: string) => page.keyboard.press(key);
  const hint = async (rule: keyof typeof say.rules) => {
    await byTestId(`hint-${rule}`).waitFor();
    return byTestId(`hint-${rule}`).innerText();
  };
  const type = async (line: string) => {
    await panel.capture.focus();
    await page.keyboard.type(line);
  };
  /** Goes from the line to a button by a key, and presses it. */
  const reach = async (key: string, testId: string) => {
    await press(key);
    await expect.poll(focused).toBe(testId);
    await press('Enter');
  };
  const empty = async () => {
    await panel.capture.focus();
    await press('Escape');
    await expect.poll(() => panel.capture.inputValue()).toBe('');
  };
  const dueOf = async (what: string) => {
    const { promises } = await panel.stored();
    return promises.find(({ body }) => body.what === what)?.dueAt;
  };
  const open = async () => {
    page = await browser.newPage(demo.contact(text.contact));
    panel = await Panel.openOn(browser, page);
  };

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked', locale });
    await browser.untilRegistered('http://127.0.0.1/*');
    const messenger = await openMessenger(browser);
    await sent(messenger, 'settings.set', { standards: [quote, keyQuote, sample] });
    await open();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('is that a promise has no date, and the usual one is taken by two keys and saved with it', async () => {
    const before = usual(quote);
    await type(text.undated);
    await hint('no-date');
    expect(await seriousViolations(panel.view)).toEqual([]);
    await reach('ArrowDown', 'hint-remedy');
    await expect.poll(focused).toBe('capture');
    const { at } = await panel.due();
    expect([before, usual(quote)]).toContain(at.getTime());
    await byTestId('hint-no-date').waitFor({ state: 'detached' });
    await panel.enter();
    expect(await dueOf(text.undated)).toBe(at.getTime());
  });

  it('goes by the tier the customer is counted to', async () => {
    await type(text.undated);
    const ordinary = await hint('no-date');
    const target = contactTarget(demo, text.contact);
    await sent(panel, 'customer.tier', { opId: ulid(), target, tier: 'key' });
    await expect.poll(() => hint('no-date')).not.toBe(ordinary);
    await empty();
  });

  it('is that a typed date is tight, and holds nothing back', async () => {
    await type(text.tight);
    expect(await hint('short-date')).toMatch(locale === 'en-US' ? /^Tight/ : /^时间偏紧/);
    const { at } = await panel.due();
    expect(at.getTime()).toBeLessThan(usual(sample));
    await panel.capture.focus();
    expect(await panel.enter()).toContain(name);
    expect(await dueOf(text.tightWhat)).toBe(at.getTime());
  });

  it('is that a date is tight also where nobody works on that day, with a way out of both', async () => {
    await type(text.tightOff);
    await byTestId('off-day').waitFor();
    await hint('short-date');
    await reach('ArrowDown', 'hint-remedy');
    await byTestId('off-day').waitFor({ state: 'detached' });
    await byTestId('hint-short-date').waitFor({ state: 'detached' });
    await empty();
  });

  it('stands under the date of an answer too, and the usual one is taken by one press', async () => {
    await byTestId('add-expectation').press('Enter');
    await byTestId('field-what').fill(text.wish);
    await byTestId('field-what').press('Enter');
    await panel.view.locator('[data-expectation-toggle]').filter({ hasText: text.wish }).focus();
    await press('Alt+Enter');
    const due = byTestId('agreement').getByTestId('field-due');
    await due.fill(text.wednesday);
    const tight = byTestId('tight-moment');
    await tight.waitFor();
    expect(await tight.innerText()).toMatch(locale === 'en-US' ? /^Tight/ : /^时间偏紧/);
    expect(await seriousViolations(panel.view)).toEqual([]);
    await tight.getByTestId('take-usual').press('Enter');
    await tight.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('field-due');
    expect(await due.inputValue()).not.toBe(text.wednesday);
    await press('Escape');
    await byTestId('agreement').waitFor({ state: 'detached' });
  });

  it('is that a word promises a lot, which is marked, and taken out by two keys', async () => {
    await type(text.strong);
    expect(await hint('over-strong')).toContain(text.word);
    expect(await byTestId('doubted-words').innerText()).toBe(text.word);
    await reach('ArrowDown', 'hint-remedy');
    await expect.poll(() => panel.capture.inputValue()).toBe(text.calm);
    await expect.poll(focused).toBe('capture');
    await byTestId('hint-over-strong').waitFor({ state: 'detached' });
    await panel.enter();
  });

  it('is one line; the others are opened by a key, and none is told again that the rep does not want', async () => {
    await type(text.strongUndated);
    await hint('over-strong');
    expect(await byTestId('hint-more').innerText()).toBe(say.others(1));
    expect(await byTestId('hint-no-date').count()).toBe(0);
    await byTestId('hint-more').press('Enter');
    await byTestId('other-hint').getByTestId('hint-no-date').waitFor();
    expect(await seriousViolations(panel.view)).toEqual([]);
    await byTestId('not-again-no-date').press('Enter');
    await expect.poll(focused).toBe('capture');
    await expect.poll(() => panel.toast()).toContain(say.off(say.rules['no-date'].name));
    await byTestId('other-hint').waitFor({ state: 'detached' });
    await panel.undo();
    await byTestId('other-hint').waitFor();
    await byTestId('not-again-no-date').press('Enter');
    await byTestId('other-hint').waitFor({ state: 'detached' });
    await page.close();
    await open();
    await expect.poll(() => panel.capture.inputValue()).toBe(text.strongUndated);
    // Whatever is told comes at once: with this one there was time for the other.
    await hint('over-strong');
    expect(await byTestId('hint-more').innerText()).toBe('');
    await empty();
  });

  it('is what the rep has switched on, by his own list of what he may not grant', async () => {
    await byTestId('menu-button').press('Enter');
    await byTestId('wording').press('Enter');
    const rule = byTestId('rule-no-date');
    await rule.waitFor();
    expect(await seriousViolations(panel.view)).toEqual([]);
    expect(await rule.getAttribute('aria-checked')).toBe('false');
    await rule.press('Space');
    await expect.poll(() => rule.getAttribute('aria-checked')).toBe('true');
    await byTestId('authority').fill(`${'x'.repeat(61)}\n${text.granted}`);
    await byTestId('authority-save').press('Enter');
    await panel.view.getByRole('alert').filter({ hasText: 'xxx' }).waitFor();
    await byTestId('authority').fill(text.granted);
    await panel.view.locator('footer').click({ position: { x: 2, y: 2 } });
    await byTestId('wording-sheet').waitFor({ state: 'hidden' });
    await byTestId('menu-button').press('Enter');
    await byTestId('wording').press('Enter');
    expect(await byTestId('authority').inputValue()).toBe(text.granted);
    await byTestId('authority-save').press('Enter');
    await expect.poll(() => panel.toast()).toContain(say.authority.saved);
    await press('Escape');
    await type(text.strongUndated);
    expect(await hint('beyond-authority')).toContain(text.granted);
    expect(await byTestId('hint-more').innerText()).toBe(say.others(2));
  });

  it('goes by the list everybody begins with once that is restored', async () => {
    await byTestId('menu-button').press('Enter');
    await byTestId('wording').press('Enter');
    expect(await byTestId('authority').inputValue()).toBe(text.granted);
    await byTestId('authority-restore').press('Enter');
    await expect.poll(() => panel.toast()).toContain(say.authority.restored);
    await panel.undo();
    await expect.poll(() => byTestId('authority').inputValue()).toBe(text.granted);
    await byTestId('hint-beyond-authority').waitFor();
    await byTestId('authority-restore').press('Enter');
    await byTestId('hint-beyond-authority').waitFor({ state: 'detached' });
    const shown = async () => (await byTestId('authority').inputValue()).split('\n').sort();
    await expect.poll(shown).toEqual([...defaultAuthority].sort());
    await press('Escape');
    await empty();
  });
});
