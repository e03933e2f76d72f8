import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ulid } from 'ulid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { en } from '../../locales/en.ts';
import type { CustomerView, Target } from '../../messages/contract/customer.ts';
import type { AgendaItem } from '../../messages/contract/reminder.ts';
import { minute } from '../builders.ts';
import { type BrowserOptions, type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { noticed, reworded, tickAtOnce, watchNotices } from './notices.ts';
import { Panel } from './panel.ts';
import { startChromium } from './profile.ts';
import { contactTarget, dueIn, exported, openMessenger, sent, shelvedWish, storedRow } from './saved.ts';

/** Far enough for the save to be done before, near enough to wait for. */
const soon = 2000;
const usual: BrowserOptions = { hosts: demoHosts, thirdPartyCookies: 'blocked' };
const customer = contactOf('1041');
const { notifications: told } = en;

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  notifications: { create(id: string, of: object): Promise<string>; getAll(): Promise<object> };
  runtime: { getContexts(of: object): Promise<unknown[]>; reload(): void };
  storage: { local: { set(values: object): Promise<void> } };
  tabs: {
    discard(id: number | undefined): Promise<unknown>;
    query(of: object): Promise<{ id?: number; url?: string }[]>;
  };
};

let crm: DemoCrm;

beforeAll(async () => {
  crm = await DemoCrm.start();
});
afterAll(() => crm?.stop());

describe('a reminder that falls due', () => {
  let browser: KeptBrowser;
  let messenger: Panel;

  beforeAll(async () => {
    browser = await openBrowser(usual);
    await browser.untilRegistered(demoHosts[0] ?? '');
    messenger = await openMessenger(browser);
  });
  afterAll(() => browser?.close());

  beforeEach(() => watchNotices(browser));
  afterEach(async () => {
    await sent(messenger, 'settings.set', { namesInNotifications: false });
    await sent(messenger, 'blank.set', { blank: false });
    await finishAll(messenger);
    await expect.poll(() => browser.visibleBadge()).toBe('');
    await expect.poll(() => browser.notifications()).toEqual([]);
    const others = browser.context.pages().filter((page) => page !== messenger.view);
    await Promise.all(others.map((page) => page.close()));
    await browser.stopWorker();
  });

  it('is notified under its own id, counted on the icon and listed in the popup', async () => {
    const popup = await browser.extensionPage('popup.html');
    const id = await saveCallback(messenger, { text: 'Call about the quote', due: dueIn(2 * soon) });
    expect(await browser.notifications()).toEqual([]);
    expect(await browser.visibleBadge()).toBe('');

    await untilNotified(browser, [id]);
    await expect.poll(() => browser.visibleBadge()).toBe('1');
    const row = popup.locator(`[data-reminder="${id}"][data-group=now]`);
    await row.waitFor();
    expect(await row.innerText()).toContain('Call about the quote');
    expect(await row.innerText()).toContain(customer.name);
  });

  it('tells neither name nor text, and offers to open and to snooze', async () => {
    const id = await saveCallback(messenger, { text: 'Call about the quote' });
    await untilNotified(browser, [id]);
    const [notice, ...more] = await noticed(browser);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      id,
      title: told.one.callback,
      message: told.body,
      buttons: [{ title: told.open }, { title: told.snooze15 }],
    });
    expect(JSON.stringify(notice)).not.toMatch(/quote|陈思远|138/);
  });

  it('tells name and text where the rep wants that, and can be done from there', async () => {
    await sent(messenger, 'settings.set', { namesInNotifications: true });
    const id = await saveCallback(messenger, { text: 'Call about the quote' });
    await untilNotified(browser, [id]);
    expect(await noticed(browser)).toMatchObject([
      {
        id,
        title: 'Call about the quote',
        message: expect.stringContaining(customer.name),
        buttons: [{ title: told.done }, { title: told.snooze }],
      },
    ]);

    await browser.clickNotificationButton(id, 0);
    await expect.poll(async () => (await stored(messenger, id)).state).toBe('acted');
    await expect.poll(() => browser.visibleBadge()).toBe('');
    await expect.poll(() => browser.notifications()).toEqual([]);
  });

  it('takes the name off its notice on the screen when that is blanked, and brings it back, without a sound', async () => {
    await sent(messenger, 'settings.set', { namesInNotifications: true });
    const id = await saveCallback(messenger, { text: 'Call about the quote' });
    await untilNotified(browser, [id]);
    await sent(messenger, 'blank.set', { blank: true });
    await expect
      .poll(() => reworded(browser))
      .toMatchObject([
        {
          id,
          title: told.one.callback,
          message: told.body,
          buttons: [{ title: told.open }, {}],
          silent: true,
        },
      ]);
    await sent(messenger, 'blank.set', { blank: false });
    await expect.poll(async () => (await reworded(browser)).at(-1)?.title).toBe('Call about the quote');
    await tickAtOnce(browser, 3);
    expect([(await noticed(browser)).length, (await reworded(browser)).length]).toEqual([1, 2]);
  });

  it('says in its notice whose it is now, when its promise was put to another customer', async () => {
    await sent(messenger, 'settings.set', { namesInNotifications: true });
    const [about, other] = [contactTarget(crm, '1044'), contactTarget(crm, '1045')];
    const promiseId = ulid();
    const entry = { kind: 'promise', id: promiseId, text: 'Send two samples', due: dueIn(soon) };
    await sent(messenger, 'entry.save', { opId: ulid(), target: about, entry });
    await saveCallback(messenger, { about: other, due: dueIn(86_400_000) });
    const [promise] = (await viewOf(messenger, about)).promises;
    const toCustomerId = (await viewOf(messenger, other)).customer?.id;
    const [{ id = '' } = {}] = (await viewOf(messenger, about)).reminders;
    await untilNotified(browser, [id]);
    expect(await noticed(browser)).toMatchObject([
      { message: expect.stringContaining(contactOf('1044').name) },
    ]);

    const move = { move: 'move', toCustomerId };
    await sent(messenger, 'promise.move', { opId: ulid(), promiseId, seenSeq: promise?.lastSeq, move });
    await expect
      .poll(() => reworded(browser))
      .toMatchObject([
        {
          id,
          title: 'Send two samples',
          message: expect.stringContaining(contactOf('1045').name),
          silent: true,
        },
      ]);
    expect(await browser.notifications()).toEqual([id]);
    expect(await noticed(browser)).toHaveLength(1);
  });

  it('tells no name on a blanked screen, whatever the rep wants otherwise', async () => {
    await sent(messenger, 'settings.set', { namesInNotifications: true });
    await sent(messenger, 'blank.set', { blank: true });
    const id = await saveCallback(messenger, { text: 'Call about the quote' });
    await untilNotified(browser, [id]);
    expect(await noticed(browser)).toMatchObject([{ title: told.one.callback, message: told.body }]);
  });

  it.each([{ names: false }, { names: true }])(
    'is snoozed for 15 minutes from its notice, names told: $names',
    async ({ names }) => {
      await sent(messenger, 'settings.set', { namesInNotifications: names });
      const id = await saveCallback(messenger);
      await untilNotified(browser, [id]);
      const before = Date.now();
      await browser.clickNotificationButton(id, 1);
      await expect.poll(() => browser.visibleBadge()).toBe('');
      await expect.poll(() => browser.notifications()).toEqual([]);
      const { state, open, at, dueAt, body } = await stored(messenger, id);
      expect({ state, open }).toEqual({ state: 'snoozed', open: 1 });
      expect(at).toBeGreaterThanOrEqual(before + 15 * minute);
      expect(at).toBeLessThanOrEqual(Date.now() + 15 * minute);
      // The moment it is about stands.
      expect(dueAt).toBe(body.plannedAt);
    },
  );

  it('brings the open CRM tab to the front with the panel open', async () => {
    const page = await browser.newPage(crm.contact(customer.id));
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.newPage('about:blank');
    expect(await tabInFront(browser)).toBe('about:blank');

    const id = await saveCallback(messenger);
    await untilNotified(browser, [id]);
    await browser.clickNotification(id);
    await expect.poll(() => tabInFront(browser)).toBe(page.url());
    const panel = await Panel.shownOn(browser, page);
    await panel.view.locator(`[data-testid=reminder][data-late]`).waitFor();
    await expect.poll(() => browser.notifications()).toEqual([]);
    // Looked at is not done.
    expect(await browser.visibleBadge()).toBe('1');
  });

  it('opens the tab that the browser has put to sleep meanwhile, with its panel', async () => {
    const address = crm.contact(customer.id);
    const page = await browser.newPage(address);
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.newPage('about:blank');
    const id = await saveCallback(messenger);
    await untilNotified(browser, [id]);
    await browser.evaluateInWorker(async (url) => {
      const tabs = await chrome.tabs.query({});
      await chrome.tabs.discard(tabs.find((tab) => tab.url === url)?.id);
    }, address);
    await browser.clickNotification(id);
    await expect.poll(() => tabInFront(browser)).toBe(address);
    const awake = () => browser.context.pages().filter((open) => open.url() === address);
    await expect.poll(() => awake().length).toBe(1);
    const [again = page] = awake();
    expect(await (await Panel.shownOn(browser, again)).field('name')).toBe(customer.name);
    await expect.poll(() => browser.notifications()).toEqual([]);
  });

  it.each(['onClicked', 'Open'])(
    'opens the CRM page with the panel where no tab shows it: %s',
    async (by) => {
      const id = await saveCallback(messenger);
      await untilNotified(browser, [id]);
      const opened = browser.context.waitForEvent('page');
      await (by === 'Open' ? browser.clickNotificationButton(id, 0) : browser.clickNotification(id));
      const page = await opened;
      await expect.poll(() => page.url()).toBe(crm.contact(customer.id));
      const panel = await Panel.shownOn(browser, page);
      expect(await panel.record()).toBe(crm.recordOf(customer.id));
      expect(await panel.field('name')).toBe(customer.name);
    },
  );

  it('opens one tab only, although the rep asks again while its page is loading', async () => {
    const id = await saveCallback(messenger);
    const { customerId } = await stored(messenger, id);
    await sent(messenger, 'customer.open', { customerId });
    await sent(messenger, 'customer.open', { customerId });
    const opened = () => browser.context.pages().filter((page) => page.url() === crm.contact(customer.id));
    await expect.poll(() => opened().length).toBeGreaterThan(0);
    await Promise.all(opened().map((page) => Panel.shownOn(browser, page)));
    expect(opened()).toHaveLength(1);
  });

  it('opens a tab of its own where the one of that address shows an error', async () => {
    const dead = await browser.newPage('about:blank');
    await dead.route(crm.contact(customer.id), (route) => route.abort());
    await dead.goto(crm.contact(customer.id)).catch(() => undefined);
    const id = await saveCallback(messenger);
    await untilNotified(browser, [id]);
    const opened = browser.context.waitForEvent('page');
    await browser.clickNotification(id);
    const panel = await Panel.shownOn(browser, await opened);
    expect(await panel.field('name')).toBe(customer.name);
  });

  it('opens the panel in a tab where the CRM is not used any more', async () => {
    const about = contactTarget(crm, customer.id);
    const record = { ...about.sighting.record, tenant: 'crm.example.com' };
    const url = 'http://crm.example.com/app/contacts/1041';
    const id = await saveCallback(messenger, {
      about: { ...about, sighting: { ...about.sighting, record, url } },
    });
    await untilNotified(browser, [id]);
    const opened = browser.context.waitForEvent('page');
    await browser.clickNotification(id);
    const page = await opened;
    await expect
      .poll(() => page.url())
      .toContain(`chrome-extension://${browser.extensionId}/panel.html?customer=`);
    const panel = new Panel(page);
    await panel.untilStatus('customer');
    expect(await panel.field('name')).toBe(customer.name);
    await page.getByTestId('reminder').waitFor();
  });

  it('answers clicks that come after the worker has stopped', async () => {
    const id = await saveCallback(messenger);
    await untilNotified(browser, [id]);
    await browser.stopWorker();
    await browser.clickNotificationButton(id, 1);
    await expect.poll(async () => (await stored(messenger, id)).state).toBe('snoozed');
    await expect.poll(() => browser.visibleBadge()).toBe('');
  });

  it('rings although the worker was stopped before', async () => {
    const id = await saveCallback(messenger);
    await browser.stopWorker();
    await expect.poll(() => browser.workerRuns()).toBe(true);
    await untilNotified(browser, [id]);
    await expect.poll(() => browser.visibleBadge()).toBe('1');
  });

  it('loses its notice when it is done in the popup or snoozed in the panel', async () => {
    const page = await browser.newPage(crm.contact(customer.id));
    const panel = await Panel.openOn(browser, page);
    const popup = await browser.extensionPage('popup.html');
    const [first, second] = (await Promise.all([saveCallback(messenger), saveCallback(messenger)])) as [
      string,
      string,
    ];
    await untilNotified(browser, [first, second]);
    await expect.poll(() => browser.visibleBadge()).toBe('2');

    await popup.locator(`[data-reminder="${first}"]`).getByTestId('reminder-done').click();
    await popup.getByTestId('outcome-save').click();
    await untilNotified(browser, [second]);
    await expect.poll(() => browser.visibleBadge()).toBe('1');
    await panel.view.locator(`[data-reminder="${second}"]`).getByTestId('reminder-snooze').click();
    await panel.view.getByTestId('put-off-choice').first().click();
    await untilNotified(browser, []);
    await expect.poll(() => browser.visibleBadge()).toBe('');
    expect(await stored(messenger, first)).toMatchObject({ state: 'acted', open: 0 });
    expect(await stored(messenger, second)).toMatchObject({ state: 'snoozed', open: 1 });
  });

  it('loses its notice with the next start of a worker that was stopped right after it was done', async () => {
    const id = await saveCallback(messenger);
    await untilNotified(browser, [id]);
    await sent(messenger, 'reminder.done', { opId: ulid(), reminderId: id });
    await untilNotified(browser, []);
    // As such a worker leaves it.
    await browser.evaluateInWorker(leaveNotice, id);
    expect(await browser.notifications()).toEqual([id]);
    await browser.stopWorker();
    await untilNotified(browser, []);
  });

  it('is shown once, however many ticks come at once', async () => {
    const due = dueIn(soon);
    const id = await saveCallback(messenger, { due });
    await untilMoment(due.at - 50);
    while (Date.now() < due.at + 50) await tickAtOnce(browser, 5);
    await untilNotified(browser, [id]);
    await tickAtOnce(browser, 5);
    expect((await noticed(browser)).map((notice) => notice.id)).toEqual([id]);
    const { body } = await stored(messenger, id);
    expect(body.history.map(({ what }) => what)).toEqual(['shown']);
  });

  it('of a promise asks in the panel how far it was kept when it is done from its notice', async () => {
    await sent(messenger, 'settings.set', { namesInNotifications: true });
    const about = contactTarget(crm, '1043');
    const entry = { kind: 'promise', id: ulid(), text: 'Send two samples', due: dueIn(soon) };
    await sent(messenger, 'entry.save', { opId: ulid(), target: about, entry });
    const [{ id = '' } = {}] = (await viewOf(messenger, about)).reminders;
    await untilNotified(browser, [id]);

    const opened = browser.context.waitForEvent('page');
    await browser.clickNotificationButton(id, 0);
    const panel = await Panel.shownOn(browser, await opened);
    await panel.view.getByTestId('form-done').waitFor();
    expect((await viewOf(messenger, about)).promises).toMatchObject([{ state: 'agreed' }]);
    await panel.view.getByTestId('form-done').getByRole('textbox').press('Enter');
    await expect
      .poll(async () => (await viewOf(messenger, about)).promises)
      .toMatchObject([{ state: 'reported' }]);
    await expect.poll(() => browser.visibleBadge()).toBe('');
  });

  it('of an answer that is owed opens the answer in the panel when it is done from its notice', async () => {
    await sent(messenger, 'settings.set', { namesInNotifications: true });
    const about = contactTarget(crm, '1044');
    const promiseId = await shelvedWish(messenger, about, 'Send the hall plan');
    const { reminders } = await viewOf(messenger, about);
    const { id = '' } = reminders.find((row) => row.promiseId === promiseId && row.open === 1) ?? {};
    await untilNotified(browser, [id]);

    const opened = browser.context.waitForEvent('page');
    await browser.clickNotificationButton(id, 0);
    const panel = await Panel.shownOn(browser, await opened);
    await panel.view.getByTestId('agreement').waitFor();
    expect((await stored(messenger, id)).open).toBe(1);
    await panel.view.getByTestId('outcome-yes').click();
    await expect.poll(async () => (await stored(messenger, id)).open).toBe(0);
  });

  it('of a wish opens the customer when it is done from its notice: that it was seen is no answer', async () => {
    await sent(messenger, 'settings.set', { namesInNotifications: true });
    const about = contactTarget(crm, '1044');
    const entry = { kind: 'promise', id: ulid(), text: 'A weekly report', asked: true };
    await sent(messenger, 'entry.save', { opId: ulid(), target: about, entry });
    const { reminders } = await viewOf(messenger, about);
    const { id = '', body } = reminders.find((row) => row.promiseId === entry.id) ?? {};
    expect(body?.kind).toBe('nudge');
    await sent(messenger, 'reminder.snooze', { opId: ulid(), reminderId: id, until: Date.now() + soon });
    await untilNotified(browser, [id]);

    const opened = browser.context.waitForEvent('page');
    await browser.clickNotificationButton(id, 0);
    const panel = await Panel.shownOn(browser, await opened);
    const row = panel.view.locator(`[data-reminder="${id}"]`);
    expect(await row.innerText()).toContain(en.leads.nudge.now.asked(2));
    expect(await stored(messenger, id)).toMatchObject({ state: 'shown', open: 1 });
  });

  it('is told as one card with all else that fell due while the rep was away, put off and taken back as one', async () => {
    // Nothing rings before it is told that the rep was away.
    const due = dueIn(2 * soon);
    const ids = await Promise.all([
      saveCallback(messenger, { text: 'Call Anna', due }),
      saveCallback(messenger, { due }),
    ]);
    const earlier = { from: due.at - 86_400_000, until: due.at - 50_000_000 };
    const away = { from: due.at - 7_200_000, until: due.at };
    await browser.evaluateInWorker((absences) => chrome.storage.local.set({ absences }), [away, earlier]);
    await untilNotified(browser, ids);

    const popup = await browser.extensionPage('popup.html');
    const card = popup.getByTestId('away');
    await card.waitFor();
    expect(await card.innerText()).toContain(en.reminders.away.what(2));
    expect(await card.getByTestId('away-item').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Call Anna')]),
    );
    await card.getByTestId('away-snooze').click();
    await popup.getByTestId('away-hour').click();
    await untilNotified(browser, []);
    await expect.poll(() => card.count()).toBe(0);
    expect((await stored(messenger, ids[0] ?? '')).state).toBe('snoozed');

    await popup.getByTestId('undo').click();
    await untilNotified(browser, ids);
    await card.getByTestId('away-noted').click();
    await expect.poll(() => card.count()).toBe(0);
    await popup.reload();
    await popup.getByTestId('agenda-row').first().waitFor();
    expect(await card.count()).toBe(0);
  });

  it('comes as one notice with others when there are more than three', async () => {
    const ids = await saveFour(messenger);
    await untilNotified(browser, ['group']);
    await expect.poll(() => browser.visibleBadge()).toBe('4');
    expect((await noticed(browser)).filter(({ id }) => id === 'group')).toMatchObject([
      { title: told.many(4), message: told.manyBody },
    ]);
    await browser.clickNotification('group');
    await expect.poll(() => browser.evaluateInWorker(popupsOpen)).toBe(1);
    await untilNotified(browser, []);
    expect(await openIds(messenger)).toEqual([...ids].sort());
  });

  it('is snoozed with all others of its group', async () => {
    await saveFour(messenger);
    await untilNotified(browser, ['group']);
    await browser.clickNotificationButton('group', 1);
    await expect.poll(() => browser.visibleBadge()).toBe('');
    await untilNotified(browser, []);
    const rows = (await sent<{ items: AgendaItem[] }>(messenger, 'agenda', {})).items;
    expect(rows.map(({ reminder }) => reminder.state)).toEqual(['snoozed', 'snoozed', 'snoozed', 'snoozed']);
  });

  it('takes the notice of its group along when it was the last of it, which tells meanwhile how many are left', async () => {
    const ids = await saveFour(messenger);
    await untilNotified(browser, ['group']);
    for (const [done, id] of ids.slice(1).entries()) {
      await sent(messenger, 'reminder.done', { opId: ulid(), reminderId: id });
      await expect.poll(async () => (await reworded(browser)).length).toBe(done + 1);
    }
    const titles = [told.many(3), told.many(2), told.one.other];
    expect(await reworded(browser)).toMatchObject(
      titles.map((title) => ({ id: 'group', title, silent: true })),
    );
    await expect.poll(() => browser.visibleBadge()).toBe('1');
    expect(await browser.notifications()).toEqual(['group']);
    expect((await noticed(browser)).filter(({ id }) => id === 'group')).toHaveLength(1);
    await sent(messenger, 'reminder.done', { opId: ulid(), reminderId: ids[0] });
    await untilNotified(browser, []);
    await expect.poll(() => browser.visibleBadge()).toBe('');
  });

  it('comes by itself for a promise, and ticked off there the promise is reported as done', async () => {
    const about = contactTarget(crm, '1042');
    const promiseId = ulid();
    const entry = { kind: 'promise', id: promiseId, text: 'Send the quote', due: dueIn(soon) };
    await sent(messenger, 'entry.save', { opId: ulid(), target: about, entry });
    const { promises, reminders } = await viewOf(messenger, about);
    expect(promises).toMatchObject([{ id: promiseId, state: 'agreed' }]);
    expect(reminders).toMatchObject([{ promiseId, at: entry.due.at, body: { kind: 'promise-due' } }]);
    const [{ id = '' } = {}] = reminders;

    await untilNotified(browser, [id]);
    expect(await noticed(browser)).toMatchObject([{ title: told.one.promise }]);
    const popup = await browser.extensionPage('popup.html');
    await popup.locator(`[data-reminder="${id}"]`).getByTestId('reminder-done').click();
    await popup.getByTestId('outcome-save').click();
    await untilNotified(browser, []);
    await expect.poll(() => browser.visibleBadge()).toBe('');
    expect((await viewOf(messenger, about)).promises).toMatchObject([{ state: 'reported' }]);
  });
});

describe('a reminder the browser was not there for', () => {
  it('rings when the browser starts, before any page is opened', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-reminders-'));
    const profile = join(folder, 'profile');
    const browser = await openBrowser({ ...usual, profile });
    try {
      const messenger = await openMessenger(browser);
      // Time enough to close the browser before.
      const due = dueIn(2 * soon);
      const id = await saveCallback(messenger, { due });
      await browser.close();
      await untilMoment(due.at);

      // The browser by itself: nothing of the test wakes the worker.
      const context = await startChromium(profile, { headless: true, locale: 'en-US' });
      try {
        const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
        const shown = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
        await expect.poll(shown).toEqual([id]);
        await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
      } finally {
        await context.close();
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('rings after a crash, whether it fell due during it or later', async () => {
    const browser = await openBrowser(usual);
    try {
      const messenger = await openMessenger(browser);
      const due = dueIn(soon);
      const during = await saveCallback(messenger, { due });
      const later = await saveCallback(messenger, { due: { ...due, at: due.at + 4000 } });
      await browser.kill9();
      await untilMoment(due.at);
      await browser.restart();
      await expect.poll(() => browser.notifications()).toContain(during);
      await untilNotified(browser, [during, later]);
      await expect.poll(() => browser.visibleBadge()).toBe('2');
    } finally {
      await browser.close();
    }
  });

  it('rings although the extension was loaded anew meanwhile, which takes every alarm and notice away', async () => {
    const browser = await openBrowser(usual);
    try {
      const messenger = await openMessenger(browser);
      const shown = await saveCallback(messenger);
      await untilNotified(browser, [shown]);
      const due = dueIn(2 * soon);
      const waiting = await saveCallback(messenger, { due });
      await browser.evaluateInWorker(() => chrome.runtime.reload()).catch(() => undefined);
      await browser.worker();
      // The other one may ring by then.
      await expect.poll(() => browser.notifications()).toContain(shown);
      await untilMoment(due.at);
      await untilNotified(browser, [shown, waiting]);
      await expect.poll(() => browser.visibleBadge()).toBe('2');
    } finally {
      await browser.close();
    }
  });

  it('rings again, once, when its notice went with the browser', async () => {
    const browser = await openBrowser(usual);
    try {
      const ids = await saveFour(await openMessenger(browser));
      await untilNotified(browser, ['group']);
      await browser.restart();
      await untilNotified(browser, ['group']);
      await expect.poll(() => browser.visibleBadge()).toBe('4');
      const messenger = await openMessenger(browser);
      await watchNotices(browser);
      await tickAtOnce(browser, 5);
      expect(await noticed(browser)).toEqual([]);
      for (const id of ids) {
        const { history } = (await stored(messenger, id)).body;
        expect(history.map(({ what }) => what)).toEqual(['shown', 'shown']);
      }
    } finally {
      await browser.close();
    }
  });
});

describe('a reminder where notifications are blocked', () => {
  it('is still told by the icon, the popup and the panel, which say that they are blocked', async () => {
    const browser = await openBrowser({ ...usual, notifications: 'blocked' });
    try {
      await browser.untilRegistered(demoHosts[0] ?? '');
      const page = await browser.newPage(crm.contact(customer.id));
      const panel = await Panel.openOn(browser, page);
      await panel.view.getByTestId('notifications-denied').waitFor();
      const id = await saveCallback(panel);
      await expect.poll(() => browser.visibleBadge()).toBe('1');
      await panel.view.locator('[data-testid=reminder][data-late]').waitFor();
      const popup = await browser.extensionPage('popup.html');
      await popup.locator(`[data-reminder="${id}"][data-group=now]`).waitFor();
      expect(await popup.getByTestId('notifications-denied').innerText()).toContain(
        en.pages.notificationsDenied,
      );

      // What nobody can have seen is not noted as shown.
      await tickAtOnce(browser, 3);
      expect(await stored(panel, id)).toMatchObject({ state: 'waiting', body: { history: [] } });
      await popup.getByTestId('reminder-done').click();
      await popup.getByTestId('outcome-save').click();
      await expect.poll(() => browser.visibleBadge()).toBe('');
      expect(await sent(panel, 'diagnostics', {})).toMatchObject({ notifications: 'denied', failures: [] });
    } finally {
      await browser.close();
    }
  });
});

interface Callback {
  text?: string;
  due?: ReturnType<typeof dueIn>;
  about?: Target;
}

/** Records a callback that falls due in a moment and returns its id, which is also that of its notice. */
async function saveCallback(messenger: Panel, callback: Callback = {}): Promise<string> {
  const { text = 'Call back', due = dueIn(soon), about = contactTarget(crm, customer.id) } = callback;
  const entry = { kind: 'callback', id: ulid(), text, due };
  await sent(messenger, 'entry.save', { opId: ulid(), target: about, entry });
  return entry.id;
}

/** Four callbacks that fall due at the same moment. */
function saveFour(messenger: Panel): Promise<string[]> {
  const due = dueIn(soon);
  return Promise.all(Array.from({ length: 4 }, () => saveCallback(messenger, { due })));
}

async function untilNotified(browser: KeptBrowser, ids: string[]): Promise<void> {
  await expect.poll(async () => (await browser.notifications()).sort()).toEqual([...ids].sort());
}

/** Waits for a moment, epoch milliseconds, of which nothing tells. */
async function untilMoment(at: number): Promise<void> {
  while (Date.now() <= at) await pause(at - Date.now() + 1);
}

function stored(messenger: Panel, id: string): Promise<ReminderRow> {
  return storedRow(messenger, 'reminders', id);
}

function viewOf(messenger: Panel, { sighting }: Target): Promise<CustomerView> {
  return sent(messenger, 'customer.view', { record: sighting.record });
}

async function openIds(messenger: Panel): Promise<string[]> {
  const rows = await exported<ReminderRow>(messenger, 'reminders');
  return rows.flatMap(({ open, id }) => (open === 1 ? [id] : [])).sort();
}

async function finishAll(messenger: Panel): Promise<void> {
  for (const reminderId of await openIds(messenger)) {
    await sent(messenger, 'reminder.done', { opId: ulid(), reminderId });
  }
  // Where a word is owed the question for it comes again.
  for (const reminderId of await openIds(messenger)) {
    await sent(messenger, 'reminder.dismiss', { opId: ulid(), reminderId });
  }
}

async function tabInFront(browser: KeptBrowser): Promise<string | undefined> {
  return browser.evaluateInWorker(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.url ?? 'about:blank';
  });
}

async function leaveNotice(id: string): Promise<void> {
  const look = { type: 'basic', iconUrl: '/icon/128.png', title: 'Left', message: 'Left' };
  await chrome.notifications.create(id, look);
}

async function popupsOpen(): Promise<number> {
  return (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length;
}
