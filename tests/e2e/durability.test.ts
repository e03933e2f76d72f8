import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { en } from '../../locales/en.ts';
import { day, target } from '../builders.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts, nextContact } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { PromiseByKeys } from './promise-by-keys.ts';
import { dueIn, expectRowsToFollowTheLog, exported, openMessenger, type Saving, sent } from './saved.ts';

/** Chromium moves IndexedDB to another file format; what was recorded has to be safe in both. */
const backends = [
  { storage: 'LevelDB', features: [], folder: /\.indexeddb\.leveldb$/ },
  {
    storage: 'SQLite',
    features: ['IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'],
    folder: /^chrome-extension_\w+_0$/,
  },
];

describe.each(backends)('what was recorded, in $storage', ({ features, folder }) => {
  let crm: DemoCrm;
  let browser: KeptBrowser;

  beforeAll(async () => {
    crm = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked', features });
    await browser.untilRegistered(demoHosts[0] ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.stop();
  });

  const open = async (id: string): Promise<{ page: Page; panel: Panel }> => {
    const page = await browser.newPage(crm.contact(id));
    const panel = await Panel.openOn(browser, page);
    return { page, panel };
  };

  it('lies in the files of that storage', () => {
    const folders = readdirSync(join(browser.profile, 'Default', 'IndexedDB'));
    expect(folders.some((name) => folder.test(name))).toBe(true);
  });

  it.each([
    { how: 'the tab is closed', id: '1041', disturb: ({ page }: { page: Page }) => page.close() },
    { how: 'the worker stops', id: '1042', disturb: () => browser.stopWorker() },
    { how: 'the browser is started again', id: '1043', disturb: () => browser.restart() },
    { how: 'the browser is killed', id: '1044', disturb: () => killAndRestart(browser) },
  ])('is there after $how, each time directly after it was acknowledged', async ({ id, disturb }) => {
    const promise = await open(id);
    await promise.panel.save('send the quote by next Friday 3pm');
    await disturb(promise);

    const callback = await open(id);
    await callback.panel.save('call back tomorrow at 10am');
    await disturb(callback);

    const note = await open(id);
    await note.panel.capture.fill('prefers mornings');
    await note.panel.chooseKind('note');
    await note.panel.enter();
    await disturb(note);

    const level = await open(id);
    await level.panel.setLevel('hopesFor', 4);
    await disturb(level);

    const { page, panel } = await open(id);
    await expect.poll(() => panel.promises()).toEqual([expect.stringContaining('send the quote')]);
    expect((await panel.promises())[0]).toContain('15:00');
    expect(await panel.view.getByTestId('reminder').allInnerTexts()).toEqual([
      expect.stringContaining('call back'),
    ]);
    expect(await panel.view.getByTestId('timeline').innerText()).toContain('prefers mornings');
    expect(await panel.level('hopesFor')).toBe('4');
    await page.close();
  });

  it('is there after ten crashes in the middle of quick saves, whole and once', async () => {
    const acknowledged = new Set<string>();
    for (let round = 0; round < 10; round++) {
      const messenger = await openMessenger(browser);
      const savings = quickSavings(`crash-${round}`);
      const enough = acknowledged.size + 1 + (round % savings.length);
      await crashWhileSaving(browser, messenger, savings, acknowledged, enough);
      await browser.restart();
    }
    const messenger = await openMessenger(browser);
    const events = await expectRowsToFollowTheLog(messenger);
    const written = new Set(events.map(({ opId }) => opId));
    expect([...acknowledged].filter((opId) => !written.has(opId))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(10);
    // Nothing is there twice: every captured id was opened by one event.
    const opened = events.filter(({ type }) => type === 'note.written' || type === 'reminder.set');
    expect(new Set(opened.map(({ subjectId }) => subjectId)).size).toBe(opened.length);
  });

  it('is written once when the same operation comes twice, also with a new worker between', async () => {
    const messenger = await openMessenger(browser);
    const [saving] = quickSavings('twice') as [Saving];
    const first = await sent(messenger, 'entry.save', saving);
    expect(await sent(messenger, 'entry.save', saving)).toEqual(first);
    await browser.stopWorker();
    expect(await sent(messenger, 'entry.save', saving)).toEqual(first);
    // Two at the same moment, before either was answered.
    const another: Saving = { ...saving, opId: ulid(), entry: { ...saving.entry, id: ulid() } };
    const [one, two] = await Promise.all([
      sent(messenger, 'entry.save', another),
      sent(messenger, 'entry.save', another),
    ]);
    expect(two).toEqual(one);

    const events = await expectRowsToFollowTheLog(messenger);
    const ofBoth = events.filter(({ opId }) => opId === saving.opId || opId === another.opId);
    expect(ofBoth.filter(({ type }) => type === 'promise.moved')).toHaveLength(2);
  });

  it.each([
    { when: 'before it was on the disk', id: '1045', hold: holdBeforeTheDisk },
    { when: 'on the disk but not answered', id: '1046', hold: holdBeforeTheAnswer },
  ])('is written once when the worker stops under the save, $when', async ({ id, hold }) => {
    const { page, panel } = await open(id);
    await browser.evaluateInWorker(hold);
    await panel.capture.fill('send two samples by Friday noon');
    await panel.due();
    await panel.capture.press('Enter');
    await expect.poll(() => browser.evaluateInWorker(isHeld), { interval: 10 }).toBe(true);
    expect(await panel.view.getByTestId('toast').count()).toBe(0);
    await browser.stopWorker();

    await expect.poll(() => panel.toast()).toContain(en.toast.saved.promise(contactOf(id).name));
    await expect.poll(() => panel.promises()).toEqual([expect.stringContaining('send two samples')]);
    const view = await panel.stored();
    expect(view.promises).toHaveLength(1);
    // One of its due; early in the week there is a question for the next step besides.
    expect(view.reminders.filter(({ body }) => body.kind === 'promise-due')).toHaveLength(1);
    expect(view.reminders.length).toBeLessThanOrEqual(2);
    await expectRowsToFollowTheLog(panel);
    await page.close();
  });

  it('stays in the line, with what to do about it, where the browser breaks off the write; then Enter saves it once', async () => {
    const { page, panel } = await open('1047');
    await browser.evaluateInWorker(breakOffWrites);
    await panel.capture.fill('send the drawings by Friday noon');
    await panel.due();
    await panel.capture.press('Enter');
    await expect
      .poll(() => panel.view.getByTestId('capture-problem').allInnerTexts())
      .toEqual([en.errors['not-written']({})]);
    expect(await panel.capture.inputValue()).toBe('send the drawings by Friday noon');
    expect((await panel.stored()).promises).toEqual([]);

    await browser.stopWorker();
    await panel.enter();
    expect((await panel.stored()).promises).toHaveLength(1);
    await expectRowsToFollowTheLog(panel);
    await page.close();
  });
});

describe('what is half typed into a form', () => {
  const whats = { '1041': 'send the quote', '1042': 'send the samples' };
  const typed = 'two of three are on their way';
  let crm: DemoCrm;
  let browser: KeptBrowser;

  beforeAll(async () => {
    crm = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
    await browser.untilRegistered(demoHosts[0] ?? '');
    for (const [id, what] of Object.entries(whats)) {
      const { page, panel } = await open(id as keyof typeof whats);
      await panel.save(`${what} by Friday 3pm`);
      await page.close();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.stop();
  });

  const open = async (id: keyof typeof whats) => {
    const page = await browser.newPage(crm.contact(id));
    const panel = await Panel.openOn(browser, page);
    return { page, panel };
  };
  const promiseOf = (page: Page, panel: Panel, id: keyof typeof whats) =>
    new PromiseByKeys(panel, page, whats[id]);
  const begin = async (page: Page, panel: Panel) => {
    const promise = promiseOf(page, panel, '1041');
    await promise.act('partly');
    await promise.item.getByTestId('field-text').fill(typed);
  };
  const goOn = async (page: Page, panel: Panel) => {
    const { item } = promiseOf(page, panel, '1041');
    await item.getByTestId('begun').click();
    expect(await item.getByTestId('field-text').inputValue()).toBe(typed);
    await item.getByTestId('form-cancel').click();
    await item.getByTestId('begun').waitFor({ state: 'detached' });
  };

  it('is there again at its own promise, and at no other customer', async () => {
    const { page, panel } = await open('1041');
    await begin(page, panel);
    await nextContact(page);
    await panel.untilRecord(crm.recordOf('1042'));
    const other = promiseOf(page, panel, '1042');
    await other.act('partly');
    expect(await other.item.getByTestId('field-text').inputValue()).toBe('');
    await other.item.getByTestId('form-cancel').click();
    expect(await panel.view.getByTestId('begun').count()).toBe(0);
    await page.goBack();
    await panel.untilRecord(crm.recordOf('1041'));
    await goOn(page, panel);
    await page.close();
  });

  it.each([
    {
      how: 'the panel was closed',
      disturb: async (panel: Panel, page: Page) => {
        await panel.view.getByTestId('close').click();
        await browser.behindClosedRoot(page, 'button.rail');
      },
    },
    { how: 'the tab was closed', disturb: (_: Panel, page: Page) => page.close() },
    { how: 'the worker stopped', disturb: () => browser.stopWorker() },
    { how: 'the browser was started again', disturb: () => browser.restart() },
  ])('is there again after $how, until it is cancelled', async ({ disturb }) => {
    const first = await open('1041');
    await begin(first.page, first.panel);
    // A moment after the last key.
    await expect.poll(async () => JSON.stringify(await exported(first.panel, 'drafts'))).toContain(typed);
    await disturb(first.panel, first.page);
    const { page, panel } = await open('1041');
    await goOn(page, panel);
    await panel.view.locator('html').evaluate(() => location.reload());
    const again = await Panel.shownOn(browser, page);
    await promiseOf(page, again, '1041').item.waitFor();
    expect(await again.view.getByTestId('begun').count()).toBe(0);
    await page.close();
  });

  it('is gone once it was saved', async () => {
    const { page, panel } = await open('1041');
    await begin(page, panel);
    await promiseOf(page, panel, '1041').item.getByTestId('field-text').press('Enter');
    await expect.poll(() => promiseOf(page, panel, '1041').state()).toBe('reported');
    await expect.poll(() => exported(panel, 'drafts')).toEqual([]);
    expect(await panel.view.getByTestId('begun').count()).toBe(0);
    await page.close();
  });
});

it('fifty pasted lines say how many of them are saved, until they all are', async () => {
  const crm = await DemoCrm.start();
  const browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
  onTestFinished(async () => {
    await browser.close();
    await crm.stop();
  });
  const page = await browser.newPage(crm.contact('1041'));
  const panel = await Panel.openOn(browser, page);
  const notes = Array.from({ length: 50 }, (_, n) => `n: remark ${n}`);
  await panel.capture.fill(notes.join('\n'));
  await panel.view.evaluate(holdSave, 13);
  await panel.view.getByTestId('save-several').click();
  const saving = panel.view.getByTestId('saving');
  await expect.poll(() => saving.allInnerTexts()).toEqual([`${en.capture.several.saving} 12/50`]);
  expect(await panel.view.getByTestId('save-several').isDisabled()).toBe(true);
  await panel.view.evaluate(letGo);
  await saving.waitFor({ state: 'detached' });
  expect((await panel.stored()).notes).toHaveLength(50);
  await expect.poll(() => panel.toast()).toContain('50');
});

/** LevelDB goes on behind the torn record, and the start after that would throw everything away. */
it('what was recorded after a crash that cut off a write is there after the next crash', async () => {
  const browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
  onTestFinished(() => browser.close());
  const savings = quickSavings('torn');
  for (const saving of savings) {
    await sent(await openMessenger(browser), 'entry.save', saving);
    await browser.kill9();
    tearLog(browser.profile);
    await browser.restart();
  }
  const events = await expectRowsToFollowTheLog(await openMessenger(browser));
  const written = new Set(events.map(({ opId }) => opId));
  expect(savings.filter(({ opId }) => !written.has(opId))).toEqual([]);
});

/** Leaves the log of the database as a crash in the middle of a write does: the head of a record and its beginning. */
function tearLog(profile: string): void {
  const databases = join(profile, 'Default', 'IndexedDB');
  const folder = readdirSync(databases).find((name) => name.endsWith('.indexeddb.leveldb')) ?? '';
  const log = readdirSync(join(databases, folder)).find((name) => name.endsWith('.log'));
  if (!log) throw new Error(`${folder} has no log.`);
  const torn = Buffer.alloc(107, 'x');
  torn.writeUInt16LE(2_000, 4);
  torn.writeUInt8(1, 6);
  appendFileSync(join(databases, folder, log), torn);
}

/** One of each kind a rep saves quickly one after the other, for one new customer. */
function quickSavings(customer: string): Saving[] {
  const about = { ...target(customer), newCustomerId: ulid() };
  const entry = (more: object) => ({ opId: ulid(), target: about, entry: { id: ulid(), ...more } }) as Saving;
  return [
    entry({ kind: 'promise', text: 'Send the quote 报价单', due: dueIn(2 * day) }),
    entry({ kind: 'callback', text: 'Call back', due: dueIn(day) }),
    entry({ kind: 'note', text: 'Prefers mornings' }),
    entry({ kind: 'expectation', text: 'Hopes for two samples' }),
    entry({ kind: 'promise', text: 'Bring samples' }),
  ];
}

/** Sends all at once and kills the browser the moment enough of them were acknowledged. */
async function crashWhileSaving(
  browser: KeptBrowser,
  messenger: Panel,
  savings: Saving[],
  acknowledged: Set<string>,
  enough: number,
): Promise<void> {
  const killed = Promise.withResolvers<void>();
  await (messenger.view as Page).exposeFunction('acknowledge', (opId: string) => {
    acknowledged.add(opId);
    if (acknowledged.size === enough) browser.kill9().then(killed.resolve, killed.reject);
  });
  await messenger.view
    .evaluate((all) => {
      const page = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
        acknowledge(opId: string): void;
      };
      for (const input of all) {
        void page.chrome.runtime.sendMessage({ kept: 'entry.save', input }).then(({ ok }) => {
          if (ok) page.acknowledge(input.opId);
        });
      }
    }, savings)
    // The page may go before it has answered.
    .catch(() => undefined);
  await killed.promise;
}

async function killAndRestart(browser: KeptBrowser): Promise<void> {
  await browser.kill9();
  await browser.restart();
}

interface HeldPage {
  letGo?: () => void;
}

/** Runs in the panel: of the entries it saves, one is not sent until it is let go. */
function holdSave(nth: number): void {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: { kept: string }): Promise<unknown> } };
  };
  const deliver = chrome.runtime.sendMessage.bind(chrome.runtime);
  let count = 0;
  chrome.runtime.sendMessage = async (message) => {
    if (message.kept === 'entry.save' && ++count === nth)
      await new Promise<void>((resolve) => {
        (globalThis as HeldPage).letGo = resolve;
      });
    return deliver(message);
  };
}

/** Runs in the panel. */
function letGo(): void {
  (globalThis as HeldPage).letGo?.();
}

interface HeldWorker {
  held?: boolean;
}

/** Runs in the worker: writes are broken off without a reason, as where the disk turns out to be full. */
function breakOffWrites(): void {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...row: Parameters<typeof add>) {
    const request = add.apply(this, row);
    this.transaction.abort();
    return request;
  };
}

/** Runs in the worker: the next write stays open in front of its last row, so that nothing of it is on the disk. */
function holdBeforeTheDisk(): void {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...row: Parameters<typeof add>) {
    if (this.name !== 'operations') return add.apply(this, row);
    const again = () => {
      this.count().onsuccess = again;
    };
    again();
    (globalThis as HeldWorker).held = true;
    return this.count('never') as unknown as IDBRequest<IDBValidKey>;
  };
}

/** Runs in the worker: the next write is done, but nobody who waits for it ever hears of that. */
function holdBeforeTheAnswer(): void {
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    configurable: true,
    set(this: IDBTransaction, tell: (event: Event) => void) {
      this.addEventListener('complete', (event) => {
        if (this.mode === 'readonly') tell.call(this, event);
        else (globalThis as HeldWorker).held = true;
      });
    },
  });
}

function isHeld(): boolean {
  return (globalThis as HeldWorker).held === true;
}
