import type { Frame } from 'playwright-core';
import { startDemo } from '../../demo/server.ts';
import { type KeptBrowser, openBrowser } from '../../tests/e2e/browser.ts';
import { type Figure, median, spread } from './figure.ts';

const rounds = 40;

/**
 * From Enter in the capture line to the acknowledgement on the screen, which comes after the transaction is complete
 * (strict), against a raw IndexedDB write of the same rows in the same worker, in turns.
 */
export async function measureDurability(): Promise<Figure[]> {
  const demo = await startDemo();
  const browser = await openBrowser({ hosts: ['http://127.0.0.1/*'], thirdPartyCookies: 'blocked' });
  try {
    await browser.untilRegistered('http://127.0.0.1/*');
    const page = await browser.newPage(`${demo.url}/app/contacts/1041`);
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.pressCommand('toggle-panel', page);
    const panel = await browser.panelFrame(page);
    await panel.locator('html[data-read-status=customer]').waitFor();
    await prepareRawWrites(browser);
    const ours: number[] = [];
    const answered: number[] = [];
    const raw: number[] = [];
    for (let round = -3; round < rounds; round++) {
      const enter = await enterOnce(panel, `send document ${round + 4} by Friday 3pm`);
      const write = await writeRaw(browser, round + 4);
      if (round < 0) continue;
      ours.push(enter.shown);
      answered.push(enter.answered);
      raw.push(write);
    }
    const ratio = median(answered) / median(raw);
    return [
      {
        name: 'Enter to durable / raw IndexedDB write of the same rows',
        value: ratio,
        said: `ratio ${ratio.toFixed(2)}`,
        aim: '3 or less',
        holds: ratio <= 3,
        beside: [
          `Enter to the worker's answer, transaction complete: ${spread(answered)}`,
          `Enter to the acknowledgement on the screen: ${spread(ours)}`,
          `raw write: ${spread(raw)}`,
        ],
      },
    ];
  } finally {
    await browser.close();
    await demo.stop();
  }
}

/** Types a line and presses Enter inside the frame; both moments are taken there. */
async function enterOnce(panel: Frame, line: string): Promise<{ answered: number; shown: number }> {
  await panel.getByTestId('capture').fill(line);
  await panel.getByTestId('due').waitFor();
  return panel.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } }).chrome;
    type Send = (message: { kept?: string }) => Promise<unknown>;
    const send = runtime.sendMessage;
    let answeredAt = 0;
    runtime.sendMessage = async (message) => {
      const answer = await send.call(runtime, message);
      if (message.kept === 'entry.save') answeredAt = performance.now();
      return answer;
    };
    const before = document.querySelector('[data-testid=toast]')?.textContent;
    const shown = new Promise<number>((seen) => {
      const observer = new MutationObserver(() => {
        const toast = document.querySelector('[data-testid=toast]');
        if (answeredAt === 0 || !toast || (toast.textContent === before && !toast.isConnected)) return;
        observer.disconnect();
        seen(performance.now());
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    });
    const pressedAt = performance.now();
    document
      .querySelector('[data-testid=capture]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    const shownAt = await shown;
    runtime.sendMessage = send;
    return { answered: answeredAt - pressedAt, shown: shownAt - pressedAt };
  });
}

/** A database of the same stores, and the rows that the first captured line left in the real one. */
async function prepareRawWrites(browser: KeptBrowser): Promise<void> {
  await browser.evaluateInWorker(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('bench', 1);
        opening.onupgradeneeded = () => {
          const { result } = opening;
          const events = result.createObjectStore('events', { keyPath: 'seq', autoIncrement: true });
          for (const index of ['opId', 'customerId', 'subjectId']) events.createIndex(index, index);
          result.createObjectStore('operations', { keyPath: 'id' });
          const promises = result.createObjectStore('promises', { keyPath: 'id' });
          promises.createIndex('customerId', 'customerId');
          promises.createIndex('[state+dueAt]', ['state', 'dueAt']);
          const reminders = result.createObjectStore('reminders', { keyPath: 'id' });
          reminders.createIndex('customerId', 'customerId');
          reminders.createIndex('promiseId', 'promiseId');
          reminders.createIndex('[open+at]', ['open', 'at']);
        };
        opening.onsuccess = () => {
          (globalThis as { benchDatabase?: IDBDatabase }).benchDatabase = opening.result;
          done();
        };
        opening.onerror = () => failed(opening.error);
      }),
  );
}

/** Writes copies of the last line's rows: two events, the operation, the promise and its reminder. */
async function writeRaw(browser: KeptBrowser, round: number): Promise<number> {
  return browser.evaluateInWorker(async (number) => {
    const bench = (globalThis as { benchDatabase?: IDBDatabase }).benchDatabase;
    if (!bench) throw new Error('The worker was stopped during the bench.');
    const kept = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('kept');
      opening.onsuccess = () => done(opening.result);
    });
    const lastOf = (store: string, many: number) =>
      new Promise<Record<string, unknown>[]>((done) => {
        const rows: Record<string, unknown>[] = [];
        const cursor = kept.transaction(store).objectStore(store).openCursor(null, 'prev');
        cursor.onsuccess = () => {
          const { result } = cursor;
          if (!result || rows.length === many) return done(rows);
          rows.push(result.value as Record<string, unknown>);
          result.continue();
        };
      });
    const rows = {
      events: await lastOf('events', 2),
      operations: await lastOf('operations', 1),
      promises: await lastOf('promises', 1),
      reminders: await lastOf('reminders', 1),
    };
    kept.close();
    for (const [store, some] of Object.entries(rows)) {
      for (const row of some) {
        if (store === 'events') delete row.seq;
        else row.id = `${row.id}-${number}`;
      }
    }
    const from = performance.now();
    const transaction = bench.transaction(Object.keys(rows), 'readwrite', { durability: 'strict' });
    for (const [store, some] of Object.entries(rows)) {
      for (const row of some) transaction.objectStore(store).put(row);
    }
    await new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onerror = failed;
    });
    return performance.now() - from;
  }, round);
}
