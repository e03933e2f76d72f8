import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { wordsIn } from '../../locales/index.ts';
import type { AgendaItem } from '../../messages/contract/reminder.ts';
import { day } from '../builders.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { tickAtOnce } from './notices.ts';
import { Panel } from './panel.ts';
import { contactTarget, openMessenger, sent } from './saved.ts';

const said = {
  'en-US': { language: 'en', contact: '1042', spoke: 'Spoke about the chairs', own: '45' },
  'zh-CN': { language: 'zh-CN', contact: '1041', spoke: '聊了椅子的事', own: '４５' },
} as const;

describe.each(['en-US', 'zh-CN'] as const)('keeping in touch, %s', (locale) => {
  const text = said[locale];
  const words = wordsIn(text.language);
  const { cadence } = words;
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;
  let messenger: Panel;

  const at = (testId: string) => panel.view.getByTestId(testId);
  const focused = () => panel.view.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  const pace = () => at('pace').getAttribute('data-pace');

  async function open(): Promise<ReminderRow[]> {
    const { reminders } = await panel.stored();
    return reminders.filter((one) => one.open === 1 && one.body.kind === 'cadence');
  }

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked', locale });
    await browser.untilRegistered('http://127.0.0.1/*');
    messenger = await openMessenger(browser);
    page = await browser.newPage(demo.contact(text.contact));
    panel = await Panel.openOn(browser, page);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('is quiet until the rep wants it, and then chosen by keys, with undo', async () => {
    expect(await at('pace').innerText()).toBe(cadence.title);
    expect(await at('contacts').count()).toBe(0);
    await at('pace').press('Enter');
    await expect.poll(focused).toBe('pace-is-never');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(pace).toBe('14');
    await expect.poll(focused).toBe('pace');
    expect(await at('pace').innerText()).toBe(cadence.paces[14]);
    expect(await at('contacts').innerText()).toContain(cadence.noContact);
    const [planned, ...more] = await open();
    expect(more).toEqual([]);
    expect(planned?.at).toBeGreaterThan(Date.now() + 12 * day);
    await panel.undo();
    await expect.poll(pace).toBe('never');
    expect(await open()).toEqual([]);
  });

  it('takes any number of days, and says which it cannot take', async () => {
    await at('pace').press('Enter');
    await at('pace-own').press('Enter');
    await expect.poll(focused).toBe('own-days');
    await at('own-days').fill('0');
    await page.keyboard.press('Enter');
    await expect.poll(() => at('own-pace').innerText()).toContain(cadence.ownWrong(365));
    expect(await seriousViolations(panel.view)).toEqual([]);
    await at('own-days').fill(text.own);
    await page.keyboard.press('Enter');
    await expect.poll(pace).toBe('45');
    await expect.poll(focused).toBe('pace');
    expect(await at('pace').innerText()).toBe(cadence.everyDays(45));
  });

  it('moves on with a note, and back when the note is taken back', async () => {
    await panel.chooseKind('note');
    await panel.save(text.spoke);
    await expect.poll(() => at('contacts').innerText()).toContain(cadence.last(words.time.justNow));
    expect(await open()).toHaveLength(1);
    await panel.undo();
    await expect.poll(() => at('contacts').innerText()).toContain(cadence.noContact);
  });

  it('brings up who was not heard of, says for how long, and plans the next when that is done', async () => {
    const target = contactTarget(demo, text.contact);
    await asDaysAgo(20);
    const note = { kind: 'note', id: ulid(), text: text.spoke };
    await sent(messenger, 'entry.save', { opId: ulid(), target, entry: note });
    await sent(messenger, 'customer.pace', { opId: ulid(), target, days: 14 });
    await asDaysAgo(0);
    await tickAtOnce(browser, 1);
    const { items } = await sent<{ items: AgendaItem[] }>(messenger, 'agenda', {});
    expect(items.map(({ reminder }) => reminder.body.kind)).toEqual(['cadence']);
    await expect.poll(() => browser.notifications()).toEqual(items.map(({ reminder }) => reminder.id));

    const popup = await browser.extensionPage('popup.html');
    const row = popup.getByTestId('agenda-row');
    await row.waitFor();
    expect(await row.innerText()).toContain(cadence.nothingHeard(20));
    expect(await row.innerText()).toContain(contactOf(text.contact).name);
    // Nobody was promised anything.
    expect(await row.getAttribute('data-group')).toBe('now');
    expect(await row.getAttribute('data-late')).toBeNull();
    await popup.close();

    await page.bringToFront();
    await page.reload();
    panel = await Panel.shownOn(browser, page);
    await at('reminder').waitFor();
    expect(await at('reminder').innerText()).toContain(cadence.nothingHeard(20));
    await at('reminder-done').press('Enter');
    await at('form-done').getByRole('textbox').press('Enter');
    await at('reminder').waitFor({ state: 'detached' });
    await expect.poll(() => at('contacts').innerText()).toContain(cadence.last(words.time.justNow));
    const [next, ...more] = await open();
    expect(more).toEqual([]);
    expect(next?.at).toBeGreaterThan(Date.now() + 12 * day);
    await expect.poll(() => browser.notifications()).toEqual([]);

    await panel.undo();
    await at('reminder').waitFor();
    expect((await open()).map(({ id }) => id)).toEqual(items.map(({ reminder }) => reminder.id));
  });

  /** Lets the worker's clock show the time so many days ago. */
  function asDaysAgo(days: number): Promise<void> {
    return browser.evaluateInWorker((back) => {
      const own = globalThis as { trueNow?: () => number };
      own.trueNow ??= Date.now.bind(Date);
      const { trueNow } = own;
      Date.now = () => trueNow() - back * 24 * 60 * 60_000;
    }, days);
  }
});
