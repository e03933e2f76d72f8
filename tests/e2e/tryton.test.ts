import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sighting } from '../../domain/facts.ts';
import { parseRecordKey } from '../../domain/record.ts';
import { trytonIsPossible } from '../../tools/setup.mjs';
import { startTryton, type Tryton, type TrytonParty } from '../../tools/tryton/server.ts';
import {
  clickToolbar,
  nextRecord,
  openFromList,
  openRecord,
  previousRecord,
  signIn,
  untilShown,
} from '../../tools/tryton/signin.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { dueIn, expectRowsToFollowTheLog, openMessenger, sent } from './saved.ts';
import { type ShownOnce, shownSoFar, watchShown } from './shown.ts';

/** Each with what the ledger keeps of it: the date is kept as a date. */
const zhLine = ['周五下午3点前把报价单发给王总', '把报价单发给王总'] as const;
const enLine = ['send the quote by Friday 3pm', 'send the quote'] as const;
const party = 'party.party';

let tryton: Tryton;

beforeAll(async () => {
  if (trytonIsPossible()) tryton = await startTryton();
});
afterAll(() => tryton?.stop());

describe.runIf(trytonIsPossible()).each(['blocked', 'allowed'] as const)(
  'on a real Tryton, third-party cookies %s',
  (cookies) => {
    let browser: KeptBrowser;
    let page: Page;
    let panel: Panel;
    let customer: TrytonParty;

    beforeAll(async () => {
      customer = partyNamed('陈慧');
      browser = await openBrowser({
        hosts: demoHosts,
        thirdPartyCookies: cookies,
        // Beside a docked panel the client hides buttons of its toolbar on a narrower screen.
        viewport: { width: 1680, height: 900 },
      });
      await browser.untilRegistered('http://127.0.0.1/*');
      page = await browser.newPage('about:blank');
      await signIn(page, tryton);
    });
    afterAll(() => browser?.close());

    /** Opens the customer in a new tab, and its panel where it does not open by itself. */
    const openCustomer = async () => {
      page = await browser.newPage('about:blank');
      await signIn(page, tryton);
      await openRecord(page, tryton, party, customer.id);
      panel = await Panel.openOn(browser, page);
      await panel.untilRecord(recordOf(customer.id));
    };

    describe('the panel', () => {
      it('opens by the rail and by Alt+K on a party opened from the list', async () => {
        await openFromList(page, tryton, party, customer.id);
        panel = await Panel.openByRail(browser, page);
        await panel.view.getByTestId('close').click();
        await expect.poll(() => page.frames().length).toBe(1);
        panel = await Panel.openOn(browser, page);
      });

      it('shows who is on the page, in which CRM and which record', async () => {
        await panel.untilRecord(recordOf(customer.id));
        expect(await panel.record()).toBe(
          `tryton/${encodeURIComponent(`${new URL(tryton.url).host}/demo`)}/party.party/${customer.id}`,
        );
        expect(await panel.field('name')).toBe(customer.name);
        expect(await panel.fields('phone')).toEqual(customer.phones);
        expect(await panel.fields('email')).toEqual(customer.emails);
        expect(await panel.view.locator('header').innerText()).toContain(`Tryton · Party ${customer.id}`);
      });

      it.each([zhLine, enLine])(
        'records "%s" with the due moment it spelled out before',
        async (line, what) => {
          await panel.capture.fill(line);
          const { at } = await panel.due();
          expect([at.getDay(), at.getHours(), at.getMinutes()]).toEqual([5, 15, 0]);
          expect(at.getTime()).toBeGreaterThan(Date.now());
          expect(await panel.enter()).toContain(customer.name);
          await expect.poll(() => panel.promises()).toContainEqual(expect.stringContaining(what));
        },
      );

      it('sets the levels and a callback', async () => {
        await panel.setLevel('hopesFor', 5);
        await panel.setLevel('canGive', 3);
        await panel.setLevel('happened', 4);
        await panel.save('call back tomorrow at 10:30');
        await panel.view.getByTestId('reminder').waitFor();
      });

      it('copies a note that can be pasted elsewhere', async () => {
        const elsewhere = await DemoCrm.start();
        try {
          await panel.view.getByTestId('copy-note').click();
          await expect.poll(() => panel.toast()).toContain('Copied');
          const paste = await browser.newPage(`${elsewhere.url}/paste`);
          await paste.locator('#plain').focus();
          await paste.keyboard.press('Control+V');
          const text = await paste.locator('#plain').inputValue();
          for (const line of [customer.name, zhLine[1], enLine[1], 'call back']) expect(text).toContain(line);
          await paste.close();
        } finally {
          await elsewhere.stop();
        }
      });

      it('shows all of it again after the tab is closed, the worker stopped, and the browser killed and restarted', async () => {
        const before = await panel.stored();
        expect(before.promises).toHaveLength(2);
        const disturbances = [
          () => page.close(),
          () => browser.stopWorker().then(() => page.close()),
          () => browser.kill9().then(() => browser.restart()),
          () => browser.restart(),
        ];
        for (const disturb of disturbances) {
          await disturb();
          await openCustomer();
          await expect.poll(() => panel.promises()).toHaveLength(2);
          expect(await panel.stored()).toEqual(before);
          expect(await panel.level('hopesFor')).toBe('5');
          expect(await panel.level('canGive')).toBe('3');
          expect(await panel.level('happened')).toBe('4');
          await panel.view.getByTestId('reminder').waitFor();
        }
        await expectRowsToFollowTheLog(panel);
      });
    });

    describe('following the client', () => {
      beforeAll(async () => {
        await page.close();
        page = await browser.newPage('about:blank');
        await signIn(page, tryton);
        await openFromList(page, tryton, party, customer.id);
        panel = await Panel.openOn(browser, page);
      });

      it('goes along to the next record and back', async () => {
        await untilOn(panel, customer.id);
        const next = await nextRecord(page);
        expect(next).not.toBe(customer.id);
        await untilOn(panel, next);
        expect(await panel.promises()).toEqual([]);
        expect(await previousRecord(page)).toBe(customer.id);
        await untilOn(panel, customer.id);
        await expect.poll(() => panel.promises()).toHaveLength(2);
      });

      it('shows and saves the tab in front while another keeps its record in the page', async () => {
        const other = partyNamed('Marlow & Finch Ltd');
        await openRecord(page, tryton, party, other.id);
        await untilOn(panel, other.id);
        expect(await page.locator('#tabcontent > .tab-pane input[name=name]').count()).toBeGreaterThan(2);
        await panel.save('send samples by Friday noon');
        await expect.poll(() => panel.promises()).toEqual([expect.stringContaining('send samples')]);

        await firstTab(page).click();
        await untilShown(page, party, customer.id);
        await untilOn(panel, customer.id);
        await expect.poll(() => panel.promises()).toHaveLength(2);
        expect((await panel.promises()).join()).not.toContain('samples');
        const stored = await panel.stored({ ...keyOf(customer.id), id: other.id });
        expect(stored.promises.map(({ body }) => body.words)).toEqual(['send samples by Friday noon']);
      });

      it('never shows a pair of record and name that do not belong together, however late answers come', async () => {
        await watchShown(panel.view);
        await page.route(/\/demo\/$/, async (route) => {
          await pause(1500);
          await route.continue();
        });
        const passed: string[] = [];
        for (const go of [nextRecord, previousRecord, nextRecord]) {
          const id = await go(page);
          passed.push(recordOf(id));
          await untilOn(panel, id);
        }
        // A record the client has not held before: until it is there, nothing can be recorded.
        await clickToolbar(page, 'next');
        await panel.untilStatus('reading');
        expect(await panel.capture.count()).toBe(0);
        const last = partyNamed('青岛海棠贸易有限公司').id;
        passed.push(recordOf(last));
        await untilOn(panel, last);
        for (const id of [partyNamed('Tomas Okafor').id, customer.id]) {
          await openRecord(page, tryton, party, id);
          passed.push(recordOf(id));
          await untilOn(panel, id);
        }
        await page.unrouteAll({ behavior: 'wait' });

        const shown = await shownSoFar(panel.view);
        expect(shown.map(({ record }) => record)).toEqual(expect.arrayContaining(passed));
        expect(shown.filter(isWrong)).toEqual([]);
      });

      it('reads whom an opportunity is with', async () => {
        const [opportunity] = tryton.opportunities;
        if (!opportunity) throw new Error('Tryton has no opportunities.');
        await openFromList(page, tryton, 'sale.opportunity', opportunity.id);
        await panel.untilRecord(recordOf(opportunity.id, 'sale.opportunity'));
        expect(await panel.field('name')).toBe(opportunity.party);
      });

      it('shows a name that looks like markup as the text it is', async () => {
        const dialogs: string[] = [];
        page.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.dismiss();
        });
        const hostile = partyNamed('<img src=x onerror=alert(1)>');
        await openRecord(page, tryton, party, hostile.id);
        await untilOn(panel, hostile.id);
        await panel.save('send the sample by Friday noon');
        await expect.poll(() => panel.promises()).toHaveLength(1);
        expect(await panel.view.locator('img').count()).toBe(0);
        expect(dialogs).toEqual([]);
      });

      it('takes a list and a new, unsaved record for no customer', async () => {
        const { id } = partyNamed('青岛海棠贸易有限公司');
        await firstTab(page).click();
        await untilShown(page, party, id);
        await untilOn(panel, id);
        await clickToolbar(page, 'switch_');
        await panel.untilStatus('not-customer');
        expect(await panel.record()).toBeNull();
        await clickToolbar(page, 'switch_');
        await untilOn(panel, id);
        await clickToolbar(page, 'new_');
        await panel.untilStatus('not-customer');
        expect(await panel.capture.count()).toBe(0);
      });
    });

    it('reminds with the CRM closed, and the notice opens the customer there', async () => {
      await page.close();
      const messenger = await openMessenger(browser);
      const entry = { kind: 'callback', id: ulid(), text: 'Call back', due: dueIn(1500) };
      const target = { sighting: await lastSeen(messenger, customer.id), newCustomerId: ulid() };
      await sent(messenger, 'entry.save', { opId: ulid(), target, entry });
      await expect.poll(() => browser.notifications()).toEqual([entry.id]);
      await expect.poll(() => browser.visibleBadge()).toBe('1');

      const opened = browser.context.waitForEvent('page');
      await browser.clickNotification(entry.id);
      page = await opened;
      panel = await Panel.shownOn(browser, page);
      await untilOn(panel, customer.id);
      await panel.view.locator('[data-testid=reminder][data-late]').getByTestId('reminder-done').click();
      await panel.view.getByTestId('outcome-save').click();
      await expect.poll(() => browser.visibleBadge()).toBe('');
      expect(browser.consoleErrors.filter((text) => /content security policy/i.test(text))).toEqual([]);
    });
  },
);

function partyNamed(name: string): TrytonParty {
  const found = tryton.parties.find((one) => one.name === name);
  if (!found) throw new Error(`Tryton has no party ${name}.`);
  return found;
}

function keyOf(id: string, type = party) {
  return { crm: 'tryton', tenant: `${new URL(tryton.url).host}/${tryton.database}`, type, id };
}

/** A record's key as the panel shows it. */
function recordOf(id: string, type = party): string {
  const { crm, tenant } = keyOf(id);
  return [crm, tenant, type, id].map(encodeURIComponent).join('/');
}

/** The handle of the client's first tab, which holds a list and the records opened from it. */
function firstTab(page: Page): Locator {
  return page.locator('#tablist > li > a').first();
}

/** A party as its page was last seen. */
async function lastSeen(messenger: Panel, id: string): Promise<Sighting> {
  const { records } = await messenger.stored(keyOf(id));
  const [seen] = records;
  if (!seen) throw new Error(`Nothing is recorded for party ${id}.`);
  return { record: seen.body.record, facts: seen.body.facts, url: seen.body.url };
}

/** Waits until the panel shows this party, and checks that all it shows is this party's. */
async function untilOn(panel: Panel, id: string): Promise<void> {
  await panel.untilRecord(recordOf(id));
  const found = tryton.parties.find((one) => one.id === id);
  if (!found) throw new Error(`Tryton has no party ${id}.`);
  expect(await panel.field('name')).toBe(found.name);
  await expect.poll(() => panel.fields('phone')).toEqual(found.phones);
  await expect.poll(() => panel.fields('email')).toEqual(found.emails);
}

/** Whether something stood beside a record that is not that record's. */
function isWrong({ record, name, phones, emails }: ShownOnce): boolean {
  if (record === null) return name !== null;
  const owner = tryton.parties.find(({ id }) => id === parseRecordKey(record)?.id);
  return (
    (name !== null && name !== owner?.name) ||
    phones.some((phone) => !owner?.phones.includes(phone)) ||
    emails.some((email) => !owner?.emails.includes(email))
  );
}
