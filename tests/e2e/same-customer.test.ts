import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseRecordKey, type RecordKey } from '../../domain/record.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';

const chen = contactOf('1041');
const grace = contactOf('1042');
const marcus = contactOf('1044');

let demo: DemoCrm;
let browser: KeptBrowser;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  demo = await DemoCrm.start();
  browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
  await browser.untilRegistered('http://127.0.0.1/*');
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});
afterEach(() => page.close());

async function openOn(id: string): Promise<void> {
  page = await browser.newPage(demo.contact(id));
  panel = await Panel.openOn(browser, page);
}

function keyOf(id: string): RecordKey {
  return parseRecordKey(demo.recordOf(id)) as RecordKey;
}

describe('two records on one page', () => {
  beforeEach(async () => {
    await openOn(grace.id);
    await page.evaluate(
      ({ id, name }) => {
        const preview = document.createElement('aside');
        preview.dataset.preview = `contacts/${id}`;
        const heading = document.createElement('h1');
        heading.dataset.field = 'name';
        heading.textContent = name;
        preview.append(heading);
        document.body.append(preview);
      },
      { id: marcus.id, name: marcus.name },
    );
    await panel.untilStatus('ambiguous');
  });

  it('are both offered, and what is recorded goes to the one that was chosen', async () => {
    const choices = panel.view.getByTestId('choice');
    await expect.poll(() => choices.count()).toBe(2);
    expect(await panel.capture.count()).toBe(0);
    await choices.filter({ hasText: marcus.name }).click();
    await panel.untilRecord(demo.recordOf(marcus.id));
    expect(await panel.save('send the pallet list tomorrow')).toContain(marcus.name);
    expect((await panel.stored(keyOf(marcus.id))).promises).toHaveLength(1);
    expect((await panel.stored(keyOf(grace.id))).promises).toHaveLength(0);
  });

  it('stay within reach of each other, and a half-typed line stays with its own', async () => {
    await panel.view.getByTestId('choice').filter({ hasText: marcus.name }).click();
    await panel.untilRecord(demo.recordOf(marcus.id));
    await panel.capture.fill('half a line for Marcus');
    await panel.view.getByTestId('other-choice').getByRole('button').click();
    await panel.untilRecord(demo.recordOf(grace.id));
    expect(await panel.capture.inputValue()).toBe('');
    await panel.view.getByTestId('other-choice').getByRole('button').click();
    await panel.untilRecord(demo.recordOf(marcus.id));
    await expect.poll(() => panel.capture.inputValue()).toBe('half a line for Marcus');
    await panel.capture.fill('');
  });

  it('become one again when the preview closes, whichever was chosen', async () => {
    await panel.view.getByTestId('choice').filter({ hasText: marcus.name }).click();
    await panel.untilRecord(demo.recordOf(marcus.id));
    await page.evaluate(() => document.querySelector('aside[data-preview]')?.remove());
    await panel.untilRecord(demo.recordOf(grace.id));
  });
});

describe('one customer in two records', () => {
  const shared = 'shared.mailbox@example.com';

  /** Opens a contact whose page also shows the shared address. */
  async function openSharing(id: string): Promise<void> {
    await openOn(id);
    await page.evaluate((address) => {
      const link = document.createElement('a');
      link.dataset.field = 'email';
      link.href = `mailto:${address}`;
      link.textContent = address;
      document.querySelector('main[data-record]')?.append(link);
    }, shared);
    await expect.poll(() => panel.fields('email')).toContain(shared);
  }

  it('is asked about once with its reason, joined on a click, and parted by undo exactly as it was', async () => {
    await openSharing(chen.id);
    await panel.save('寄样品给陈思远 明天');
    await page.close();

    await openSharing(grace.id);
    const question = panel.view.getByTestId('same-customer');
    await question.waitFor();
    expect(await question.innerText()).toContain(chen.name);
    expect(await question.innerText()).toContain(shared);
    const before = (await panel.stored(keyOf(chen.id))).promises.map(({ id }) => id);

    await panel.view.getByTestId('same-yes').click();
    await expect.poll(() => panel.promises()).toEqual([expect.stringContaining('寄样品')]);
    expect(await question.count()).toBe(0);

    await panel.undo();
    await expect.poll(() => panel.promises()).toEqual([]);
    expect((await panel.stored(keyOf(chen.id))).promises.map(({ id }) => id)).toEqual(before);

    await panel.view.getByTestId('same-no').click();
    await expect.poll(() => question.count()).toBe(0);
    await page.close();
    await openSharing(grace.id);
    await panel.save('a note to be sure that everything has been answered tomorrow');
    expect(await panel.view.getByTestId('same-customer').count()).toBe(0);
  });

  it('can be joined by hand, and what is recorded on either record shows on both', async () => {
    await openOn(marcus.id);
    await panel.view.getByTestId('join-by-hand').click();
    await panel.view.getByTestId('find-customer').fill(chen.name);
    await panel.view.getByTestId('found-customer').first().click();
    await expect.poll(() => panel.promises()).toContainEqual(expect.stringContaining('寄样品'));
    await panel.save('send Marcus the rack plan tomorrow');
    await page.close();

    await openOn(chen.id);
    await expect.poll(() => panel.promises()).toContainEqual(expect.stringContaining('rack plan'));
    await panel.view.getByTestId('part').first().click();
    await expect.poll(() => panel.promises()).not.toContainEqual(expect.stringContaining('rack plan'));
  });
});
