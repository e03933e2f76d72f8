import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longestText } from '../../domain/limits.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { PageWorld } from './page-world.ts';
import { Panel, sendFrom } from './panel.ts';

const customer = contactOf('1042');

/** A customer and an entry as messages carry them. */
const someTarget = {
  sighting: {
    record: { crm: 'demo', tenant: 'x', type: 'contacts', id: '1' },
    facts: { name: 'A', company: '', title: '', phones: [], emails: [] },
    url: 'http://x/',
  },
  newCustomerId: 'c1',
};
const someEntry = { kind: 'promise', id: 'p1', text: 'x' };

let demo: DemoCrm;
let browser: KeptBrowser;
let page: Page;
let panel: Panel;

async function startBrowser(): Promise<void> {
  demo = await DemoCrm.start();
  browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
  await browser.untilRegistered('http://127.0.0.1/*');
  page = await browser.newPage(demo.contact(customer.id));
  panel = await Panel.openOn(browser, page);
}

async function stopBrowser(): Promise<void> {
  await browser?.close();
  await demo?.stop();
}

describe('what cannot be saved', () => {
  beforeAll(startBrowser);
  afterAll(stopBrowser);

  /** How much is stored of what happened. What is typed is kept a moment later, refused or not. */
  async function recorded(): Promise<Record<string, number>> {
    const { drafts: _, ...rows } = await panel.rows();
    return rows;
  }

  /** Presses Enter, returns what is said about it, and makes sure that text and storage are as they were. */
  async function refusal(): Promise<string> {
    const text = await panel.capture.inputValue();
    const before = await recorded();
    await panel.capture.press('Enter');
    const status = panel.view.locator('section [role=status]');
    await expect.poll(() => panel.capture.getAttribute('aria-invalid')).toBe('true');
    expect(await panel.capture.inputValue()).toBe(text);
    expect(await recorded()).toEqual(before);
    expect(await panel.view.getByTestId('toast').count()).toBe(0);
    return status.innerText();
  }

  it.each(['', '   \n '])('an empty line (%j)', async (line) => {
    await panel.capture.fill(line);
    expect(await refusal()).toContain('Type what was said');
  });

  it('a text of 100,000 characters', async () => {
    await panel.capture.fill('长'.repeat(100_000));
    expect(await refusal()).toContain(`${100_000 - longestText} characters over the limit of ${longestText}`);
    await panel.capture.fill('');
  });

  it('a moment that has passed', async () => {
    await panel.capture.fill('send the quote');
    await panel.view.getByTestId('due-set').click();
    await panel.view.getByTestId('due-input').fill('2020-02-03T10:00');
    await panel.view.locator('[data-testid=due][data-past]').waitFor();
    expect(await refusal()).toContain('already passed');
    await panel.capture.fill('');
  });

  it('a callback without a date, until one is chosen', async () => {
    await panel.capture.fill('ring her about the audit');
    expect(await refusal()).toContain('When should the callback be?');
    await panel.view.getByTestId('quick-moments').getByRole('button').nth(1).click();
    const { at } = await panel.due();
    await panel.enter();
    expect((await panel.stored()).reminders.map(({ dueAt }) => dueAt)).toContain(at.getTime());
  });

  it('the longest text, which is saved whole', async () => {
    const line = 'ä'.repeat(longestText);
    await panel.save(line);
    expect((await panel.stored()).promises.map(({ body }) => body.what)).toContain(line);
  });
});

describe('messages nobody of ours would send', () => {
  beforeAll(startBrowser);
  afterAll(stopBrowser);

  const target = someTarget;
  const { record, facts } = target.sighting;
  const entry = someEntry;

  it.each([
    ['an unknown name', { kept: 'records.delete', input: {} }, 'unknown-message'],
    ['a name every object has', { kept: 'toString', input: {} }, 'unknown-message'],
    ['the name of the prototype', { kept: '__proto__', input: {} }, 'unknown-message'],
    ['no input', { kept: 'entry.save' }, 'malformed'],
    ['null', { kept: 'entry.save', input: null }, 'malformed'],
    [
      'an entry of another kind',
      { kept: 'entry.save', input: { opId: 'o', target, entry: { ...entry, kind: 'x' } } },
      'malformed',
    ],
    ['no target', { kept: 'entry.save', input: { opId: 'o', entry } }, 'malformed'],
    [
      'a record without an id',
      { kept: 'customer.view', input: { record: { ...record, id: '' } } },
      'malformed',
    ],
    ['an endless id', { kept: 'customer.view', input: { customerId: 'x'.repeat(65) } }, 'malformed'],
    [
      'a level of six',
      { kept: 'level.set', input: { opId: 'o', target, level: 'hopesFor', value: 6 } },
      'malformed',
    ],
    [
      'half a level',
      { kept: 'level.set', input: { opId: 'o', target, level: 'hopesFor', value: 2.5 } },
      'malformed',
    ],
    [
      'a move nobody knows',
      { kept: 'promise.move', input: { opId: 'o', promiseId: 'p', seenSeq: 1, move: { move: 'fly' } } },
      'malformed',
    ],
    ['a table nobody knows', { kept: 'export.chunk', input: { table: 'secrets', after: 0 } }, 'malformed'],
    [
      'a promise that is not there',
      { kept: 'promise.move', input: { opId: 'o', promiseId: 'p', seenSeq: 1, move: { move: 'accept' } } },
      'not-found',
    ],
    [
      'a reminder that is not there',
      { kept: 'reminder.done', input: { opId: 'o', reminderId: 'r' } },
      'not-found',
    ],
    [
      'an empty text',
      { kept: 'entry.save', input: { opId: 'o', target, entry: { ...entry, text: ' ' } } },
      'text-empty',
    ],
    [
      'an endless text',
      { kept: 'entry.save', input: { opId: 'o', target, entry: { ...entry, text: 'x'.repeat(100_000) } } },
      'text-too-long',
    ],
    [
      'a callback without a date',
      { kept: 'entry.save', input: { opId: 'o', target, entry: { ...entry, kind: 'callback' } } },
      'due-missing',
    ],
    [
      'what only a content script may say',
      { kept: 'page.read', input: { status: 'customer', crm: 'demo', record, facts, url: 'http://x/' } },
      'not-allowed',
    ],
  ] as const)('from the panel: %s', async (_, message, code) => {
    const before = await panel.rows();
    expect(await sendFrom(panel.view, message)).toMatchObject({ ok: false, code });
    expect(await panel.rows()).toEqual(before);
  });

  it('from the panel: what is no request at all is left alone', async () => {
    for (const message of [null, 'kept', 7, [], {}, { kept: 7 }, { push: 'read' }]) {
      const answer = await sendFrom(panel.view, message).catch(() => undefined);
      expect(answer ?? null).toBeNull();
    }
    expect(await panel.send('agenda', {})).toMatchObject({ ok: true });
    expect(await panel.field('name')).toBe(customer.name);
  });

  it('from the content script: everything that belongs to the panel is refused', async () => {
    const world = await PageWorld.of(browser, page);
    const refused = { ok: false, code: 'not-allowed' };
    expect(await world.send({ kept: 'agenda', input: {} })).toMatchObject(refused);
    expect(await world.send({ kept: 'customer.view', input: { record } })).toMatchObject(refused);
    expect(await world.send({ kept: 'panel.look', input: { host: null } })).toMatchObject(refused);
    expect(await world.send({ kept: 'entry.save', input: { opId: 'o', target, entry } })).toMatchObject(
      refused,
    );
    expect(await world.send({ kept: 'export.chunk', input: { table: 'events', after: 0 } })).toMatchObject(
      refused,
    );
    expect(await world.send({ kept: 'diagnostics', input: {} })).toMatchObject(refused);
  });

  it('from the content script: too much, too little, and nothing stored in the answer', async () => {
    const world = await PageWorld.of(browser, page);
    const read = { status: 'customer', crm: 'demo', record, facts, url: 'http://x/' };
    expect(await world.send({ kept: 'page.read', input: { ...read, status: 'hacked' } })).toMatchObject({
      code: 'malformed',
    });
    expect(
      await world.send({ kept: 'page.read', input: { ...read, url: 'x'.repeat(70_000) } }),
    ).toMatchObject({
      code: 'too-large',
    });
    expect(await world.send({ kept: 'page.panel', input: { railTop: 7 } })).toMatchObject({
      code: 'malformed',
    });
    expect(await world.send({ kept: 'nothing' })).toMatchObject({ code: 'unknown-message' });
    const { value } = await world.send({ kept: 'page.read', input: { ...read, status: 'not-customer' } });
    expect(Object.keys(value as object).sort()).toEqual(['language', 'open', 'panel', 'tone', 'top']);
  });
});

describe('a database newer than the program', () => {
  beforeAll(startBrowser);
  afterAll(stopBrowser);

  it('is left as it is, and its records can be taken along', async () => {
    await panel.save('send the quote by Friday 3pm');
    await panel.save('another line, without a date');
    await panel.setLevel('hopesFor', 4);
    const before = await panel.rows();
    await page.close();

    // A file of the extension that runs nothing, so that only this test touches the database.
    const tool = await browser.extensionPage('manifest.json');
    await browser.stopWorker();
    await tool.evaluate(makeNewer);
    page = await browser.newPage(demo.contact(customer.id));
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.pressCommand('toggle-panel', page);
    panel = new Panel(await browser.panelFrame(page));
    const trouble = panel.view.locator('[data-testid=trouble][data-code=database-newer]');
    await trouble.waitFor();
    expect(await trouble.innerText()).toContain('newer');
    const save = { opId: 'o', target: someTarget, entry: someEntry };
    expect(await panel.send('entry.save', save)).toMatchObject({ ok: false, code: 'database-newer' });
    expect(await panel.send('agenda', {})).toMatchObject({ ok: false, code: 'database-newer' });

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      trouble.getByTestId('export').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^kept-\d{4}-\d\d-\d\d\.jsonl$/);
    const file = await readFile(await download.path(), 'utf8');
    const lines = file.trimEnd().split('\n');
    const header = JSON.parse(lines[0] ?? '');
    const footer = JSON.parse(lines.at(-1) ?? '');
    const body = lines.slice(1, -1);
    expect(header).toMatchObject({ product: 'kept', format: 1, databaseVersion: 99 });
    const digest = createHash('sha256')
      .update(body.map((line) => `${line}\n`).join(''))
      .digest('hex');
    expect(footer).toEqual({ rows: body.length, sha256: digest });
    const rows = body.map((line) => JSON.parse(line) as { table: string; row: Record<string, never> });
    const counts = Object.fromEntries(
      Object.keys(before).map((table) => [table, rows.filter((row) => row.table === table).length]),
    );
    expect(counts).toEqual(before);
    expect(file).toContain('send the quote by Friday 3pm');
    expect(file).toContain(customer.name);
    expect(await tool.evaluate(describeDatabase)).toEqual({ version: 990, promises: before.promises });
  });
});

describe('a full disk', () => {
  beforeAll(startBrowser);
  afterAll(stopBrowser);

  it('is said, the text stays, and the same line is saved once there is room', async () => {
    await panel.save('send the line from before');
    const before = await panel.rows();
    await browser.evaluateInWorker(fillDisk);
    await panel.capture.fill('send the line that finds no room');
    await panel.capture.press('Enter');
    await expect
      .poll(() => panel.view.getByTestId('capture-problem').innerText())
      .toContain('The disk is full');
    expect(await panel.capture.inputValue()).toBe('send the line that finds no room');
    expect(await panel.rows()).toEqual(before);
    expect(await panel.promises()).toHaveLength(1);

    await browser.stopWorker();
    await panel.enter();
    await expect.poll(() => panel.promises()).toHaveLength(2);
    expect((await panel.rows()).promises).toBe(2);
  });
});

/** Runs in a page of the extension: what a later version of the program would leave behind. */
async function makeNewer(): Promise<void> {
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open('kept', 990);
    opening.onupgradeneeded = () => opening.result.createObjectStore('of-the-future');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
}

/** Runs in a page of the extension: the database's version and how many promises it holds. */
async function describeDatabase(): Promise<{ version: number; promises: number }> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('kept');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const { result } = opening;
      const counting = result.transaction('promises').objectStore('promises').count();
      counting.onsuccess = () => {
        result.close();
        done({ version: result.version, promises: counting.result });
      };
    };
  });
}

/** Runs in the worker: from now on, until it stops, every write of an event finds no room. */
function fillDisk(): void {
  const full = () => {
    throw new DOMException('No room.', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.add = full;
  IDBObjectStore.prototype.put = full;
}
