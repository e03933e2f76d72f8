import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnHours } from '../../domain/time/own-hours.ts';
import { repTime } from '../../domain/time/rep-time.ts';
import { thereAt } from '../../domain/time/there.ts';
import { isWorkingTime } from '../../domain/time/working-time.ts';
import { cityOf } from '../../locales/cities.ts';
import { wordsIn } from '../../locales/index.ts';
import type { PanelLook } from '../../messages/contract/panel.ts';
import { day, hour, instant, minute } from '../builders.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { contactTarget, sent } from './saved.ts';

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Without summer time, and of no machine that runs this. */
const tokyo = 'Asia/Tokyo';
const later: OwnHours = { days: [1, 2, 3, 4, 5, 6, 7], start: '10:00', end: '16:00', holidays: 'none' };

/** "2026-11-27 09:00", as the rep's clocks show it. */
function written(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * minute)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
}

/** So many days on, at an hour of the rep's clocks. */
function ahead(days: number, hours: number): number {
  const date = new Date(Date.now() + days * day);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate(), hours).getTime();
}

const said = {
  'en-US': {
    language: 'en',
    contact: '1042',
    promise: (when: string) => `send the quote by ${when}`,
    callback: (when: string) => `call back on ${when} about the invoice`,
    country: 'japan',
    untilYear: 'December 31,',
  },
  'zh-CN': {
    language: 'zh-CN',
    contact: '1041',
    promise: (when: string) => `${when}前发报价单`,
    callback: (when: string) => `${when} 回电确认发票抬头`,
    country: '日本',
    untilYear: '12月31日',
  },
} as const;

describe.each(['en-US', 'zh-CN'] as const)('working hours and the customer’s clocks, %s', (locale) => {
  const text = said[locale];
  const words = wordsIn(text.language);
  const say = words.hours;
  const { name } = contactOf(text.contact);
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;

  const at = (testId: string) => panel.view.getByTestId(testId);
  const focused = () => panel.view.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  const reminders = async () => (await panel.stored()).reminders.filter(({ open }) => open === 1);

  async function stored(): Promise<OwnHours | null | undefined> {
    return (await sent<PanelLook>(panel, 'panel.look', { host: null })).settings.work;
  }

  async function openHours(): Promise<void> {
    await at('menu-button').press('Enter');
    await at('hours').press('Enter');
    await at('hours-start').waitFor();
  }

  async function closeHours(): Promise<void> {
    await page.keyboard.press('Escape');
    await at('hours-sheet').waitFor({ state: 'hidden' });
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

  it('say how far the holiday calendar reaches, and for whom there is none', async () => {
    await openHours();
    expect(await at('hours-start').inputValue()).toBe('09:00');
    await at('holidays-cn').press('Enter');
    const known = () => at('calendar-known').innerText();
    await expect.poll(known).toContain(text.untilYear);
    await at('holidays-none').press('Enter');
    await expect.poll(known).toBe(say.noHolidays);
    expect(await seriousViolations(panel.view)).toEqual([]);
  });

  it('that nobody can work are not saved, told why, and are still there when the sheet is opened again', async () => {
    const fault = () => at('hours-fault').innerText();
    await at('hours-end').fill('08:00');
    await at('hours-end').press('Enter');
    await expect.poll(fault).toBe(say.faults.order);
    for (const number of [1, 2, 3, 4, 5]) await at(`day-${number}`).press('Enter');
    await at('hours-save').press('Enter');
    await expect.poll(fault).toBe(say.faults['no-day']);
    await closeHours();
    expect(await stored()).toBeNull();
    await openHours();
    expect(await at('hours-end').inputValue()).toBe('08:00');
    expect(await at('day-1').getAttribute('aria-pressed')).toBe('false');
    expect(await at('holidays-none').getAttribute('data-state')).toBe('on');
  });

  it('are saved by keys, and taken back', async () => {
    for (const number of later.days) await at(`day-${number}`).press('Enter');
    await at('hours-start').fill(later.start);
    await at('hours-end').fill(later.end);
    await at('hours-save').press('Enter');
    await expect.poll(stored).toEqual(later);
    await expect.poll(() => panel.toast()).toContain(`${later.start}–${later.end}`);
    await at('undo').last().press('Enter');
    await expect.poll(stored).toBeNull();
    await expect.poll(() => at('hours-start').inputValue()).toBe('09:00');
    await expect.poll(focused).toBe('hours-save');
    await closeHours();
    await expect.poll(focused).toBe('menu-button');
  });

  it('move the reminder of a promise into them at once, and the promise says so', async () => {
    await sent(panel, 'settings.set', { work: later });
    await panel.save(text.promise(written(ahead(3, 9))));
    const [reminder, ...others] = await reminders();
    expect(others).toEqual([]);
    expect(reminder?.dueAt).toBe(ahead(3, 9));
    expect(isWorkingTime(reminder?.at ?? 0, own, repTime(own, later))).toBe(true);
    expect(reminder?.body.movedFrom).toBeLessThan(ahead(3, 9));
    await at('promise').locator('span[aria-hidden]', { hasText: say.moved }).waitFor();
  });

  it('say so too where an answer is owed', async () => {
    const id = ulid();
    const target = contactTarget(demo, text.contact);
    const saved = { kind: 'promise', id, text: 'An answer', asked: true };
    await sent(panel, 'entry.save', { opId: ulid(), target, entry: saved });
    const asked = (await panel.stored()).promises.find((promise) => promise.id === id);
    const answerBy = { at: ahead(4, 9), zone: own, precision: 'minute', deadline: true };
    await sent(panel, 'promise.move', {
      opId: ulid(),
      promiseId: id,
      seenSeq: asked?.lastSeq,
      move: { move: 'shelve', answerBy },
    });
    const row = panel.view.locator('[data-testid=reminder][data-kind=answer-by]');
    await row.waitFor();
    const told = await row.getByTestId('moved-from').innerText();
    for (const part of words.ledger.movedInto(words.promises.remindsAt('|'), '|').split('|'))
      expect(told).toContain(part);
  });

  it('leave a moment the rep chose where it is', async () => {
    const chosen = instant(`${new Date(Date.now() + 5 * day).toISOString().slice(0, 10)}T03:00`, tokyo);
    await panel.save(text.callback(written(chosen)));
    const callback = (await reminders()).find(({ body }) => body.kind === 'callback');
    expect(callback).toMatchObject({ at: chosen, dueAt: chosen });
    expect(callback?.body.movedFrom).toBeUndefined();
  });

  it('a customer elsewhere is found by country; the header tells his time, the callback that it is night there', async () => {
    expect(await at('there-now').count()).toBe(0);
    await at('zone-open').press('Enter');
    await expect.poll(focused).toBe('zone-field');
    await page.keyboard.type(text.country);
    await at(`zone-${tokyo}`).waitFor();
    expect(await at(`zone-${tokyo}`).innerText()).toContain(cityOf(tokyo, text.language));
    expect(await seriousViolations(panel.view)).toEqual([]);
    await page.keyboard.press('Enter');
    await at('there-now').waitFor();
    const clock = () => [0, minute].map((less) => thereAt(Date.now() - less, tokyo, own)?.clock);
    await expect
      .poll(async () => {
        const shown = await at('there-now').innerText();
        return (
          shown.includes(cityOf(tokyo, text.language)) && clock().some((time) => shown.includes(`${time}`))
        );
      })
      .toBe(true);
    expect((await panel.stored()).customer?.body.zone).toBe(tokyo);
    await expect.poll(() => panel.toast()).toContain(name);
    // It stays while it is pointed at.
    await at('toast').hover();
    await expect.poll(focused).toBe('zone-open');
    const row = panel.view.locator('[data-testid=reminder][data-kind=callback]');
    expect(await row.getByTestId('there-then').innerText()).toContain('03:00');
    expect(await seriousViolations(panel.view)).toEqual([]);
  });

  it('is taken back, with all that told of it', async () => {
    await at('undo').press('Enter');
    await at('there-now').waitFor({ state: 'hidden' });
    expect(await at('there-then').count()).toBe(0);
    expect((await panel.stored()).customer?.body.zone).toBeUndefined();
    expect(browser.consoleErrors.filter((error) => error.includes('Content Security Policy'))).toEqual([]);
  });

  it('outlive the worker, and hold for what is planned after it has started anew', async () => {
    await browser.stopWorker();
    await panel.save(text.promise(written(ahead(6, 9))));
    const reminder = (await reminders()).find(({ dueAt }) => dueAt === ahead(6, 9));
    expect(isWorkingTime(reminder?.at ?? 0, own, repTime(own, later))).toBe(true);
    expect(reminder?.at).toBeLessThan(ahead(6, 9) - hour);
  });
});
