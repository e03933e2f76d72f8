import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReminderKind } from '../../domain/reminder/schema.ts';
import { wordsIn } from '../../locales/index.ts';
import { day, hour } from '../builders.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { PromiseByKeys } from './promise-by-keys.ts';

const said = {
  'en-US': {
    language: 'en',
    contact: '1042',
    by: (at: Date) => `by ${at.toLocaleString('en-US', { month: 'long', day: 'numeric' })} at 3pm`,
    quote: 'send the quote',
    contract: 'send the contract',
    brochure: 'send the brochure',
    undated: 'find out about the spare part',
    wish: 'a weekly report',
    typed: '1 day',
  },
  'zh-CN': {
    language: 'zh-CN',
    contact: '1041',
    by: (at: Date) => `${at.getMonth() + 1}月${at.getDate()}日下午3点前`,
    quote: '发报价单',
    contract: '发合同',
    brochure: '发产品资料',
    undated: '整理备件清单发给客户',
    wish: '每周一份报告',
    typed: '1天',
  },
} as const;

/** A weekday so far ahead that two working weeks lie before it. */
function farWeekday(): Date {
  const at = new Date(Date.now() + 18 * day);
  while (at.getDay() % 6 === 0) at.setDate(at.getDate() + 1);
  return at;
}

describe.each(['en-US', 'zh-CN'] as const)('reminders before the due, %s', (locale) => {
  const text = said[locale];
  const words = wordsIn(text.language);
  const by = text.by(farWeekday());
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;

  const at = (testId: string) => panel.view.getByTestId(testId);
  const promise = (what: string) => new PromiseByKeys(panel, page, what);
  const open = async (kind: ReminderKind, what: string) => {
    const { promises, reminders } = await panel.stored();
    const of = promises.find(({ body }) => body.words?.includes(what) || body.what.includes(what))?.id;
    return reminders.filter((one) => one.open === 1 && one.promiseId === of && one.body.kind === kind);
  };
  /** Types and saves a line; returns what stood there of its reminder. */
  async function save(line: string, isDated = true): Promise<string> {
    await panel.capture.fill(line);
    const rings = isDated ? await at('rings').innerText() : '';
    await panel.enter();
    return rings.trim();
  }
  async function openSheet(): Promise<void> {
    await at('menu-button').press('Enter');
    await at('standards').press('Enter');
    await at('leads-of').waitFor();
  }
  async function closeSheet(): Promise<void> {
    await page.keyboard.press('Escape');
    await at('standards-sheet').waitFor({ state: 'hidden' });
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

  it('a key customer’s contract is brought up earlier than an ordinary quote, as the line says before it is saved', async () => {
    const told = words.capture.reminders.before;
    expect(await save(`${text.quote} ${by}`)).toBe(told(words.leads.lead.hour(1)));
    const [quote] = await open('promise-due', text.quote);
    expect((quote?.dueAt ?? 0) - (quote?.at ?? 0)).toBe(hour);

    await at('tier').press('Enter');
    await at('tier-is-key').press('Enter');
    await expect.poll(() => at('tier').innerText()).toBe(words.standards.tiers.key);
    expect(await save(`${text.contract} ${by}`)).toBe(told(words.leads.lead.day(1)));
    const [contract] = await open('promise-due', text.contract);
    expect(contract?.dueAt).toBe(quote?.dueAt);
    expect(contract?.at).toBeLessThanOrEqual((contract?.dueAt ?? 0) - day);
    expect(contract?.body.movedFrom).toBeUndefined();
  });

  it('all checkpoints are set by one press and taken back by one undo; one alone is set by its own', async () => {
    const { what } = (await panel.stored()).promises.find(({ body }) => body.kind === 'document')?.body ?? {};
    const contract = promise(what ?? '');
    expect(await open('nudge', text.contract)).toHaveLength(1);
    await contract.act('checkpoint');
    const proposed = contract.item.getByTestId('propose');
    await proposed.first().waitFor();
    const count = await proposed.count();
    expect(count).toBe(4);
    expect(await seriousViolations(panel.view)).toEqual([]);
    const told = await panel.nextToast();
    await contract.item.getByTestId('propose-all').press('Enter');
    await expect.poll(() => contract.item.getByTestId('checkpoint').count()).toBe(count);
    const { dueAt = 0 } = await contract.row();
    const moments = (await open('checkpoint', text.contract)).map((one) => one.at);
    for (const moment of moments) {
      expect(moment).toBeGreaterThan(Date.now());
      expect(moment).toBeLessThan(dueAt);
    }
    // Who looks at it on the way is not asked for the next step.
    expect(await open('nudge', text.contract)).toEqual([]);
    await told.getByTestId('undo').press('Enter');
    await expect.poll(() => contract.item.getByTestId('checkpoint').count()).toBe(0);
    expect(await open('checkpoint', text.contract)).toEqual([]);
    expect(await open('nudge', text.contract)).toHaveLength(1);

    await contract.act('checkpoint');
    await contract.item.getByTestId('propose').last().press('Enter');
    await expect.poll(async () => (await open('checkpoint', text.contract)).length).toBe(1);
    await contract.item.getByTestId('checkpoint').waitFor();
    await contract.act('checkpoint');
    await proposed.first().waitFor();
    // What is looked at already is not proposed again.
    expect(await proposed.count()).toBe(count - 1);
    await page.keyboard.press('Escape');
  });

  it('a promise that nothing happens to comes up among what is due, asks for its next step, and goes when it was looked at', async () => {
    await save(text.undated, false);
    const [nudge] = await open('nudge', text.undated);
    expect(nudge?.at).toBeGreaterThan(Date.now() + hour);
    const rows = panel.view.getByTestId('reminder').filter({ hasText: text.undated });
    expect(await rows.count()).toBe(0);

    await windBack(browser, nudge?.id ?? '');
    await reloaded();
    const row = panel.view.getByTestId('reminder').filter({ hasText: text.undated });
    await row.getByText(words.leads.nudge.now.agreed(2)).waitFor();
    expect(await row.getAttribute('data-kind')).toBe('nudge');
    expect(await row.innerText()).toContain(words.reminderKinds.nudge);
    expect(await seriousViolations(panel.view)).toEqual([]);
    await row.getByTestId('reminder-done').press('Enter');
    await row.waitFor({ state: 'detached' });
    expect((await promise(text.undated).row()).state).toBe('agreed');
    await reloaded();
    expect(await panel.view.getByTestId('reminder').filter({ hasText: text.undated }).count()).toBe(0);
  });

  it('a wish asks for our answer, and the offer that is made instead for their reply', async () => {
    await at('add-ask').press('Enter');
    await at('field-wish').fill(text.wish);
    await at('field-wish').press('Enter');
    await promise(text.wish).item.waitFor();
    const row = () => panel.view.getByTestId('reminder').filter({ hasText: text.wish });
    const ring = async () => {
      const [nudge] = await open('nudge', text.wish);
      expect(nudge?.at).toBeGreaterThan(Date.now() + hour);
      await windBack(browser, nudge?.id ?? '');
      await reloaded();
      await row().waitFor();
      return row().innerText();
    };
    expect(await ring()).toContain(words.leads.nudge.now.asked(2));
    await promise(text.wish).move('counter', text.brochure, text.quote);
    await row().waitFor({ state: 'detached' });
    expect(await ring()).toContain(words.leads.nudge.now.countered(2));
    expect(await seriousViolations(panel.view)).toEqual([]);
    await row().getByTestId('reminder-done').press('Enter');
    await row().waitFor({ state: 'detached' });
    expect((await promise(text.wish).row()).state).toBe('countered');
  });

  it('the times are the rep’s own to change by keys, with undo, and count from then on', async () => {
    await openSheet();
    expect(await seriousViolations(panel.view)).toEqual([]);
    await at('lead-quote').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text.typed);
    await page.keyboard.press('Enter');
    await expect.poll(() => at('standards-said').innerText()).toContain(words.ledger.kinds.quote as string);
    await closeSheet();
    await panel.capture.fill(`${text.quote} ${by}`);
    await at('tier').press('Enter');
    await at('tier-is-standard').press('Enter');
    const told = () => at('rings').innerText();
    await expect.poll(told).toBe(words.capture.reminders.before(words.leads.lead.day(1)));
    // What stands is left as it was.
    const [quote] = await open('promise-due', text.quote);
    expect((quote?.dueAt ?? 0) - (quote?.at ?? 0)).toBe(hour);

    await openSheet();
    await at('leads-restore').press('Enter');
    await expect.poll(() => at('standards-said').innerText()).toBe(words.leads.saved.starters);
    await at('standards-undo').press('Enter');
    await expect.poll(() => at('lead-quote').inputValue()).toBe(words.standards.day(1));
    await at('leads-restore').press('Enter');
    await expect.poll(() => at('lead-quote').inputValue()).toBe(words.standards.hour(1));
    await closeSheet();
    await expect.poll(told).toBe(words.capture.reminders.before(words.leads.lead.hour(1)));
    await panel.capture.fill('');
  });

  it('who does not want to be asked for next steps switches that off, and on again', async () => {
    await save(text.brochure, false);
    expect(await open('nudge', text.brochure)).toHaveLength(1);
    await openSheet();
    await at('nudges').press('Space');
    await expect.poll(() => at('standards-said').innerText()).toBe(words.leads.nudge.off);
    await expect.poll(() => open('nudge', text.brochure)).toEqual([]);
    await at('standards-undo').press('Enter');
    await expect.poll(async () => (await open('nudge', text.brochure)).length).toBe(1);
    await expect.poll(() => at('nudges').getAttribute('aria-checked')).toBe('true');
    await closeSheet();
    expect(browser.consoleErrors.filter((error) => error.includes('Content Security Policy'))).toEqual([]);
  });
});

/** Has a reminder ring since a minute ago, as if the days had passed. */
function windBack(browser: KeptBrowser, id: string): Promise<void> {
  return browser.evaluateInWorker(
    (reminderId) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('kept');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('reminders', 'readwrite');
          const rows = transaction.objectStore('reminders');
          const reading = rows.get(reminderId);
          reading.onsuccess = () => {
            const at = Date.now() - 60_000;
            rows.put({ ...reading.result, at, dueAt: at });
          };
          transaction.oncomplete = () => {
            database.close();
            done();
          };
          transaction.onabort = () => failed(transaction.error);
        };
      }),
    id,
  );
}
