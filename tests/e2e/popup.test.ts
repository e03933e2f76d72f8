import { ulid } from 'ulid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { telLink } from '../../domain/customer/phone.ts';
import { agendaPage } from '../../domain/reminder/agenda.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { en } from '../../locales/en.ts';
import { zhCN } from '../../locales/zh-CN.ts';
import type { AgendaItem } from '../../messages/contract/reminder.ts';
import { day, minute } from '../builders.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { holdAnswers, letAnswersGo } from './held.ts';
import { Panel } from './panel.ts';
import type { Popup } from './popup.ts';
import { grantHosts } from './profile.ts';
import { contactTarget, dueIn, openMessenger, sent, shelvedWish, storedRow } from './saved.ts';

/** Far enough for the save to be done before, near enough to wait for. */
const soon = 2000;
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

  /** More than the popup has room for; gives how many stand below the first of their group. */
  const listMany = async (): Promise<number> => {
    const many = 12;
    for (let at = 0; at < many; at++) await callback(next.id, `Call ${at}`, 3 * day + at * minute);
    await popup.until(
      (rows: number) => document.querySelectorAll('[data-group=next]').length === rows,
      many + 1,
    );
    return many;
  };

  beforeEach(async () => {
    messenger = await openMessenger(browser);
    ids = {
      late: await callback(late.id, 'Call about the seats', soon),
      today: await callback(today.id, 'Call about the dates', 10 * minute),
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

  it('lists what had its moment, is due today and next, and counts what comes later', async () => {
    const read = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('main section')].map((section) => [
          section.getAttribute('aria-label'),
          section.querySelectorAll('[data-testid=agenda-row]').length,
          section.textContent,
        ]),
      );
    await expect
      .poll(async () => (await read()).map(([label, rows]) => [label, rows]))
      .toEqual([
        [en.popup.now, 1],
        [en.popup.today, 1],
        [en.popup.next, 1],
      ]);
    const sections = await read();
    const [first = [], second = [], third = []] = sections;
    expect(first[2]).toContain('Call about the seats');
    expect(first[2]).toContain(late.name);
    expect(second[2]).toContain(today.name);
    expect(third[2]).toContain(next.name);
    // Counting comes after listing.
    await expect.poll(() => textOf(popup)).toContain(en.popup.count(1, 1));
    await expect.poll(() => textOf(popup)).toContain(en.popup.later(1));
  });

  it('is worked through by keys alone', async () => {
    await popup.press('ArrowDown');
    await expect.poll(() => focused(popup)).toBe(ids.late);
    await popup.press('ArrowDown');
    await expect.poll(() => focused(popup)).toBe(ids.today);
    await popup.press('ArrowUp');
    await expect.poll(() => focused(popup)).toBe(ids.late);

    // The key that opens the choices takes the first of them; the focus goes on to the neighbour.
    await popup.press('s');
    await untilFocused(popup, '[data-testid=put-off-choice]');
    await popup.press('s');
    await expect.poll(() => stateOf(messenger, ids.late)).toBe('snoozed');
    await expect.poll(() => browser.visibleBadge()).toBe('');
    await expect.poll(() => focused(popup)).toBe(ids.today);
    await popup.press('ArrowUp');
    await popup.press('d');
    await untilFocused(popup, '[data-testid=outcome-text]');
    await popup.type('sends the seats on Monday');
    await popup.press('Enter');
    await untilRows(popup, [ids.today, ids.next]);
    await expect.poll(() => focused(popup)).toBe(ids.today);
    await expect.poll(() => stateOf(messenger, ids.late)).toBeUndefined();
    expect((await stored(messenger, ids.late)).body.history.at(-1)).toMatchObject({
      what: 'acted',
      text: 'sends the seats on Monday',
    });

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
    await popup.click('[data-testid=put-off-choice]');
    await expect.poll(() => stateOf(messenger, ids.late)).toBe('snoozed');
    await untilPutOff(popup, ids.late);
    await popup.click(row(ids.today, 'reminder-done'));
    await popup.click('[data-testid=outcome-save]');
    await untilRows(popup, [ids.late, ids.next]);
    const opened = browser.context.waitForEvent('page');
    await popup.click(row(ids.next, 'open-customer'));
    const page = await opened;
    await expect.poll(() => page.url()).toBe(crm.contact(next.id));
    await expect.poll(() => popupsOpen(browser)).toBe(0);
  });

  it('keeps open what a row asks when the answer about another row comes late', async () => {
    await holdAnswers(popup, 'reminder.snooze');
    await popup.press('ArrowDown');
    await popup.press('s');
    await untilFocused(popup, '[data-testid=put-off-choice]');
    await popup.press('s');
    await expect.poll(() => stateOf(messenger, ids.late)).toBe('snoozed');
    await untilPutOff(popup, ids.late);
    await popup.click(`[data-reminder="${ids.today}"] [data-testid=reminder-done]`);
    await untilFocused(popup, '[data-testid=outcome-text]');
    await letAnswersGo(popup);
    await expect.poll(() => textOf(popup)).toContain(en.actions.undo);
    await untilFocused(popup, `[data-reminder="${ids.today}"] [data-testid=outcome-text]`);
    await popup.type('booked');
    await popup.press('Enter');
    await untilRows(popup, [ids.late, ids.next]);
  });

  it('tells by a toast what went wrong after its form was closed', async () => {
    await holdAnswers(popup, 'reminder.snooze', { ok: false, code: 'storage-full' });
    await popup.press('ArrowDown');
    await popup.press('s');
    await untilFocused(popup, '[data-testid=put-off-choice]');
    await popup.press('s');
    await popup.press('Escape');
    await letAnswersGo(popup);
    await popup.until(() => document.querySelector('[data-testid=toast][data-tone=failed]') !== null);
    expect(await textOf(popup)).toContain(en.errors['storage-full']({}));
  });

  it('covers nothing that is asked with what it tells, however long the list', async () => {
    const many = await listMany();
    await popup.press('ArrowDown');
    await popup.press('s');
    await untilFocused(popup, '[data-testid=put-off-choice]');
    await popup.press('s');
    await popup.until(() => document.querySelector('[data-testid=toast]') !== null);
    for (const row of [many, many / 2]) {
      await popup.evaluate(
        (at: number) => document.querySelectorAll<HTMLElement>('[data-group=next]')[at]?.focus(),
        row,
      );
      await popup.press('d');
      await untilFocused(popup, '[data-testid=outcome-text]');
      const tops = await popup.evaluate(() => {
        const box = (of: string) => document.querySelector(of)?.getBoundingClientRect();
        const inOrder = [
          box('[data-testid=outcome-save]')?.bottom,
          box('[data-testid=toast]')?.top,
          box('[data-testid=toast]')?.bottom,
          box('footer')?.top,
          box('footer')?.bottom,
          innerHeight,
        ];
        return inOrder.map((at) => Math.round(at ?? -1));
      });
      expect(tops).toEqual(tops.toSorted((one, other) => one - other));
      await popup.press('Escape');
    }
  });

  it('covers nothing that is asked with what it says of the calendar', async () => {
    const many = await listMany();
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid=calendar]')?.click());
    await popup.until(() => document.querySelector('[data-testid=calendar-note]') !== null);
    for (let row = many; row > many / 2; row--) {
      await popup.evaluate(
        (at: number) => document.querySelectorAll<HTMLElement>('[data-group=next]')[at]?.focus(),
        row,
      );
      await popup.press('d');
      await untilFocused(popup, '[data-testid=outcome-text]');
      const ends = await popup.evaluate(() => {
        const box = (of: string) => document.querySelector(of)?.getBoundingClientRect();
        return [box('[data-testid=outcome-save]')?.bottom, box('footer')?.top].map((at) => at ?? -1);
      });
      expect(ends).toEqual(ends.toSorted((one, other) => one - other));
      await popup.press('Escape');
    }
  });

  it('counts an attempt nobody answered, proposes the next one and tells which try it will be', async () => {
    await popup.press('ArrowDown');
    await popup.press('n');
    await untilFocused(popup, '[data-testid=put-off-choice]');
    const proposed = await popup.evaluate(
      () => document.querySelector<HTMLElement>('[data-testid=put-off-choice]')?.dataset.at,
    );
    await popup.press('Enter');
    await expect.poll(() => stateOf(messenger, ids.late)).toBe('snoozed');
    const { at, body } = await stored(messenger, ids.late);
    expect(at).toBe(Number(proposed));
    expect(body.history.at(-1)).toMatchObject({ what: 'snoozed', why: 'no-answer' });
    await popup.until(
      (text: string) => document.querySelector('[data-testid=agenda-row]')?.textContent?.includes(text),
      en.reminders.nthTry(2),
    );
  });

  it('takes a moment of one’s own and the reason, and refuses one that has passed', async () => {
    await popup.press('ArrowDown');
    await popup.press('s');
    await untilFocused(popup, '[data-testid=put-off-choice]');
    await focus(popup, '[data-testid=put-off-own]');
    await popup.type('3 Feb 2020 10:00');
    await popup.press('Enter');
    await popup.until(
      (text: string) => document.querySelector('[role=alert]')?.textContent === text,
      en.reminders.ownPast,
    );
    await popup.evaluate(() => (document.activeElement as HTMLInputElement).select());
    await popup.type('in 3 days');
    await focus(popup, '[data-testid=put-off-why]');
    await popup.type('she is at a fair');
    await popup.press('Enter');
    await expect.poll(() => stateOf(messenger, ids.late)).toBe('snoozed');
    const { at, body } = await stored(messenger, ids.late);
    expect(at).toBeGreaterThan(Date.now() + 2 * day);
    expect(body.history.at(-1)).toMatchObject({ text: 'she is at a fair' });
  });

  it('gives the focus back to the row by Esc, and does nothing by letters that are typed', async () => {
    await popup.press('ArrowDown');
    await popup.press('d');
    await untilFocused(popup, '[data-testid=outcome-text]');
    for (const letter of ['d', 's', 'n']) await popup.press(letter);
    await popup.until(
      () => document.querySelector<HTMLInputElement>('[data-testid=outcome-text]')?.value === 'dsn',
    );
    await popup.press('Escape');
    await expect.poll(() => focused(popup)).toBe(ids.late);
    expect((await openItems(messenger)).map(({ reminder }) => reminder.state)).not.toContain('snoozed');
    await untilRows(popup, [ids.late, ids.today, ids.next]);
  });

  it('says of a promise how far it is done, and takes the report back with its reminder', async () => {
    const target = contactTarget(crm, next.id);
    const entry = { kind: 'promise', id: ulid(), text: 'Send the fair plan', due: dueIn(soon) };
    await sent(messenger, 'entry.save', { opId: ulid(), target, entry });
    const ofPromise = ({ reminder }: AgendaItem) => reminder.promiseId === entry.id;
    const id = (await openItems(messenger)).find(ofPromise)?.reminder.id ?? '';
    const promise = async () => {
      const { promises } = await messenger.stored(target.sighting.record);
      return promises.find((row) => row.id === entry.id);
    };
    // Once it had its moment it stands still.
    await popup.click(`[data-reminder="${id}"][data-group=now] [data-testid=reminder-done]`);
    await untilFocused(popup, '[data-testid=outcome-text]');
    expect((await promise())?.state).toBe('agreed');
    await popup.click('[data-testid=extent-part]');
    await popup.click('[data-testid=outcome-text]');
    await popup.type('the halls are in, the stands are not');
    await popup.press('Enter');
    await expect.poll(async () => (await promise())?.body.reported?.extent).toBe('part');
    await undo(popup, en.reminders.told.reportedPart(next.name));
    await expect.poll(async () => (await promise())?.state).toBe('agreed');
    await expect.poll(async () => (await openItems(messenger)).some(ofPromise)).toBe(true);
  });

  it('brings the rep to the answer that he owes, by d and from the panel, and lets it end by the answer alone', async () => {
    const promiseId = await shelvedWish(messenger, contactTarget(crm, next.id), 'Send the hall plan');
    const { record } = contactTarget(crm, next.id).sighting;
    const promise = async () => (await messenger.stored(record)).promises.find(({ id }) => id === promiseId);
    const owed = async () =>
      (await openItems(messenger)).find(({ reminder }) => reminder.promiseId === promiseId);
    const row = `[data-reminder="${(await owed())?.reminder.id}"]`;
    await popup.until((wanted: string) => document.querySelector(wanted) !== null, `${row}[data-group=now]`);
    await focus(popup, row);
    const opened = browser.context.waitForEvent('page');
    await popup.press('d');
    const page = await opened;
    await expect.poll(() => page.url()).toBe(crm.contact(next.id));
    const panel = await Panel.shownOn(browser, page);
    const answer = panel.view.locator(`[data-promise="${promiseId}"]`).getByTestId('agreement');
    await answer.waitFor();
    await expect.poll(() => popupsOpen(browser)).toBe(0);
    expect(await owed()).toBeDefined();

    // Put aside, nothing has ended, and its row in the panel leads back to it.
    await answer.getByTestId('choice-can').press('Escape');
    await answer.waitFor({ state: 'detached' });
    await panel.view.locator(row).getByTestId('reminder-done').click();
    await answer.getByTestId('outcome-yes').click();
    await expect.poll(async () => (await promise())?.state).toBe('agreed');
    expect((await owed())?.reminder.body.kind).not.toBe('answer-by');
  });

  it('calls overdue what is owed, and nothing that is only to be looked at', async () => {
    const target = contactTarget(crm, next.id);
    const entry = { kind: 'promise', id: ulid(), text: 'Send the fair plan', due: dueIn(3 * day) };
    await sent(messenger, 'entry.save', { opId: ulid(), target, entry });
    const id = ulid();
    const checkpoints = [{ id, due: dueIn(soon) }];
    await sent(messenger, 'checkpoint.set', { opId: ulid(), promiseId: entry.id, checkpoints });
    await popup.until(
      (wanted: string) => document.querySelector(wanted) !== null,
      `section[aria-label="${en.popup.now}"] [data-reminder="${id}"]`,
    );
    const lateOnes = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-late]')].map(({ dataset }) => dataset.reminder),
      );
    expect(await lateOnes()).toEqual([ids.late]);
    const said = await popup.evaluate(
      (wanted) => document.querySelector(wanted)?.textContent,
      `[data-reminder="${id}"]`,
    );
    expect(said).toContain(en.reminderKinds.checkpoint);
    expect(said).not.toContain(en.time.dueAgo(''));
  });

  it('ends what the rep wants to hear no more of, and brings it back by undo', async () => {
    await popup.click(`[data-reminder="${ids.late}"] [data-testid=reminder-more]`);
    await popup.click('[data-testid=act-dismiss]');
    await untilRows(popup, [ids.today, ids.next]);
    await expect.poll(() => stored(messenger, ids.late)).toMatchObject({ state: 'dismissed', open: 0 });
    await undo(popup, en.reminders.told.dismissed(late.name));
    await untilRows(popup, [ids.late, ids.today, ids.next]);
  });

  it('lists fifty of a group, more of it when asked, and counts them all', async () => {
    const many = 53;
    for (let at = 0; at < many; at++) await callback(next.id, `Call ${at}`, 3 * day + at * minute);
    await popup.until(() => document.querySelector('[data-testid=more-next]') !== null);
    const rows = () => popup.evaluate(() => document.querySelectorAll('[data-group=next]').length);
    await expect.poll(rows).toBe(agendaPage);
    // One more from before.
    await expect.poll(() => textOf(popup)).toContain(en.reminders.showMore(many + 1 - agendaPage));
    await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid=more-next]')?.click());
    await expect.poll(rows).toBe(many + 1);
    expect(await popup.evaluate(() => document.querySelector('[data-testid=more-next]'))).toBeNull();
    // The keys go on at the first that was not listed before.
    await popup.until(
      (at: number) => document.querySelectorAll('[data-group=next]')[at] === document.activeElement,
      agendaPage,
    );
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
    expect(promises.map(({ body }) => body.what)).toEqual(['send the samples']);
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
      for (const text of [words.popup.now, words.popup.today, words.popup.next]) {
        await expect.poll(() => textOf(popup)).toContain(text);
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

/** Takes back what the popup tells of, once it does: an older toast may stand there until then. */
async function undo(popup: Popup, told: string): Promise<void> {
  await expect.poll(() => textOf(popup)).toContain(told);
  // The toast stands at the bottom of a window that grows and shrinks with its list: a place on it is soon another.
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-testid=undo]')?.click());
}

function untilRows(popup: Popup, ids: string[]): Promise<void> {
  return popup.until((wanted: string[]) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid=agenda-row]')];
    return JSON.stringify(rows.map(({ dataset }) => dataset.reminder)) === JSON.stringify(wanted);
  }, ids);
}

/** The row says so a moment after it is stored, and with what it says the rows below it move. */
function untilPutOff(popup: Popup, id: string): Promise<void> {
  return popup.until(
    ({ row, text }: { row: string; text: string }) => document.querySelector(row)?.textContent.includes(text),
    { row: `[data-reminder="${id}"]`, text: en.reminders.until('') },
  );
}

function focus(popup: Popup, selector: string): Promise<void> {
  return popup.evaluate((wanted: string) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
}

function untilFocused(popup: Popup, selector: string): Promise<void> {
  return popup.until((wanted: string) => document.activeElement?.matches(wanted), selector);
}

function stored(messenger: Panel, id: string): Promise<ReminderRow> {
  return storedRow(messenger, 'reminders', id);
}

function focused(popup: Popup): Promise<string | undefined> {
  return popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.reminder);
}

async function openItems(messenger: Panel): Promise<AgendaItem[]> {
  return (await sent<{ items: AgendaItem[] }>(messenger, 'agenda', { most: 1000 })).items;
}

async function stateOf(messenger: Panel, id: string): Promise<string | undefined> {
  return (await openItems(messenger)).find(({ reminder }) => reminder.id === id)?.reminder.state;
}

function popupsOpen(browser: KeptBrowser): Promise<number> {
  return browser.evaluateInWorker(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
  );
}
