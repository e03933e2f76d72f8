import type { Page } from 'playwright-core';
import { type KeptBrowser, openBrowser } from '../../tests/e2e/browser.ts';
import { type Figure, median, spread } from './figure.ts';

const reminders = 10_000;
const rounds = 60;

declare const chrome: {
  alarms: {
    get(name: string): Promise<object | undefined>;
    getAll(): Promise<object[]>;
    onAlarm: { dispatch(alarm: { name: string }): void };
  };
};

/**
 * A tick while nothing new is due, over 10,000 open reminders that all wait and over as many that all ring and were
 * shown: from one to the next, as the worker does them one after the other. And how many alarms that takes.
 */
export async function measureTicking(): Promise<Figure[]> {
  const browser = await openBrowser({ hosts: [], thirdPartyCookies: 'blocked' });
  try {
    const page = await browser.extensionPage('outline-view.html');
    await page.evaluate(startWorker);
    const figures: Figure[] = [];
    for (const all of ['wait', 'ring'] as const) {
      await seed(page, all);
      const took = await tickTimes(browser);
      const value = median(took);
      figures.push({
        name: `a tick with 10,000 reminders that ${all}, none newly due`,
        value,
        said: `median ${value.toFixed(1)} ms`,
        aim: '50 ms or less',
        holds: value <= 50,
        beside: [spread(took)],
      });
    }
    const alarms = (await browser.evaluateInWorker(() => chrome.alarms.getAll())).length;
    figures.push({
      name: 'alarms at once, of the 500 the browser allows',
      value: alarms,
      said: String(alarms),
      aim: '2',
      holds: alarms <= 2,
    });
    return figures;
  } finally {
    await browser.close();
  }
}

/** A tick looks at the heartbeat's alarm once, and one begins when the one before is over. */
function tickTimes(browser: KeptBrowser): Promise<number[]> {
  return browser.evaluateInWorker(async (wanted) => {
    const { get } = chrome.alarms;
    const moments: number[] = [];
    await new Promise<void>((done) => {
      chrome.alarms.get = (name) => {
        moments.push(performance.now());
        if (moments.length > wanted + 5) done();
        return get.call(chrome.alarms, name);
      };
      for (let tick = 0; tick <= wanted + 5; tick++) chrome.alarms.onAlarm.dispatch({ name: 'beat' });
    });
    chrome.alarms.get = get;
    return moments
      .slice(5)
      .flatMap((moment, index, all) => (index === 0 ? [] : [moment - (all[index - 1] ?? 0)]));
  }, rounds);
}

async function startWorker(): Promise<void> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
  ).chrome;
  await runtime.sendMessage({ kept: 'agenda', input: {} });
}

/** Lays rows straight into the database: how they came to be is not what is measured. */
async function seed(page: Page, all: 'wait' | 'ring'): Promise<void> {
  await page.evaluate(
    async ({ all, reminders }) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('kept');
        opening.onsuccess = () => done(opening.result);
      });
      const transaction = database.transaction('reminders', 'readwrite');
      const now = Date.now();
      const day = 24 * 60 * 60_000;
      for (let number = 0; number < reminders; number++) {
        const at = all === 'wait' ? now + 2 * day + number * 60_000 : now - day - number * 60_000;
        const body = {
          kind: 'callback',
          text: 'Call back about the quote',
          plannedAt: at,
          setAt: now - 30 * day,
          zone: 'Asia/Shanghai',
          precision: 'minute',
          history: all === 'wait' ? [] : [{ at, what: 'shown', how: 'notice' }],
        };
        transaction.objectStore('reminders').put({
          id: `bench-${number}`,
          customerId: `bench-customer-${number % 2000}`,
          state: all === 'wait' ? 'waiting' : 'shown',
          open: 1,
          at,
          dueAt: at,
          body,
        });
      }
      await new Promise((done, failed) => {
        transaction.oncomplete = done;
        transaction.onerror = failed;
      });
      database.close();
    },
    { all, reminders },
  );
}
