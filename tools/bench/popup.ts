import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { type KeptBrowser, openBrowser } from '../../tests/e2e/browser.ts';
import { project } from '../setup.mjs';
import { type Figure, median, spread } from './figure.ts';

const rounds = 25;
const customers = 2000;
const reminders = 10_000;
const product = join(project, '.output/chrome-mv3');

/**
 * From the opening of the popup to a list that takes keys, with 10,000 open reminders stored, against opening an empty
 * popup: a blank React page in its place, which asks nothing.
 */
export async function measurePopup(): Promise<Figure[]> {
  const blank = await withBlankPopup();
  const sides = [await openSide(product), await openSide(blank)] as const;
  try {
    const unfilled = await openOften([sides[0]]);
    await seed(await sides[0].extensionPage('panel.html'));
    const [filled = [], empty = []] = await openOften(sides);
    const ratio = median(filled) / median(empty);
    return [
      {
        name: 'open popup over 10,000 reminders / an empty popup',
        value: ratio,
        said: `ratio ${ratio.toFixed(2)}`,
        aim: '1.5 or less',
        holds: ratio <= 1.5,
        beside: [
          `popup: ${spread(filled)}`,
          `popup without a reminder: ${spread(unfilled[0] ?? [])}`,
          `blank React page: ${spread(empty)}`,
        ],
      },
    ];
  } finally {
    for (const browser of sides) await browser.close();
    rmSync(blank, { recursive: true, force: true });
  }
}

/** A copy of the build whose popup is a blank React page. */
async function withBlankPopup(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-blank-'));
  cpSync(product, folder, { recursive: true });
  await build({
    stdin: {
      contents: `import { createRoot } from 'react-dom/client';
        import { createElement } from 'react';
        createRoot(document.getElementById('root')).render(createElement('main', { 'data-testid': 'agenda-empty' }, 'Kept'));`,
      resolveDir: project,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(folder, 'blank.js'),
  });
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><div id="root"></div><script type="module" src="/blank.js"></script>',
  );
  return folder;
}

function openSide(extension: string): Promise<KeptBrowser> {
  return openBrowser({ extension, hosts: [], thirdPartyCookies: 'blocked' });
}

/** Opens the popup of each side in turns; milliseconds for each side. The first rounds warm up. */
async function openOften(sides: readonly KeptBrowser[]): Promise<number[][]> {
  const times: number[][] = sides.map(() => []);
  for (let round = -3; round < rounds; round++) {
    for (const [at, side] of sides.entries()) {
      const time = await openOnce(side);
      if (round >= 0) times[at]?.push(time);
    }
  }
  return times;
}

declare const chrome: {
  action: { openPopup(): Promise<void> };
  runtime: { getContexts(of: object): Promise<unknown[]> };
};

/**
 * Milliseconds from asking for the popup to its first paint. Ours paints nothing before its list stands, so that is when
 * it can be used.
 */
async function openOnce(browser: KeptBrowser): Promise<number> {
  const from = await browser.evaluateInWorker(() => Date.now());
  const popup = await browser.popup();
  await popup.until(() => performance.getEntriesByType('paint').length === 2);
  await popup.until(
    () => document.querySelector('[data-testid=agenda-row], [data-testid=agenda-empty]') !== null,
  );
  const paintedAt = await popup.evaluate(
    () =>
      performance.timeOrigin +
      Math.max(...performance.getEntriesByType('paint').map(({ startTime }) => startTime)),
  );
  await popup.evaluate(() => setTimeout(() => window.close()));
  const open = () =>
    browser.evaluateInWorker(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).length,
    );
  while ((await open()) > 0);
  return paintedAt - from;
}

/** Lays rows straight into the database, half of them overdue, the others from today to next month. */
async function seed(page: Page): Promise<void> {
  await page.evaluate(
    async ({ customers, reminders }) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('kept');
        opening.onsuccess = () => done(opening.result);
      });
      const id = (kind: string, number: number) => `01KAQ${kind}${String(number).padStart(20, '0')}`;
      const levels = { hopesFor: [], canGive: [], happened: [] };
      const now = Date.now();
      const transaction = database.transaction(['customers', 'reminders'], 'readwrite');
      for (let number = 0; number < customers; number++) {
        const name = number % 2 ? `Grace Number${number}` : `王小明${number}`;
        const phones = [`138${String(number).padStart(8, '0')}`];
        const facts = { name, company: '华星科技', title: '', phones, emails: [] };
        const body = { facts, corrected: {}, records: [], levels, since: 1.7e12 + number };
        transaction.objectStore('customers').put({ id: id('C', number), reach: [], body });
      }
      for (let number = 0; number < reminders; number++) {
        const ahead = number % 2 ? number * 250_000 : -number * 600_000 - 1000;
        const dueAt = now + ahead;
        const text = number % 3 ? `回电：确认第 ${number} 张发票的抬头` : `Call back about invoice ${number}`;
        const plan = { kind: 'callback', text, plannedAt: dueAt, setAt: dueAt - 1, zone: 'Asia/Shanghai' };
        // Overdue ones have been shown, or seeding would be measured along with their notices.
        const isShown = ahead < 0;
        const history = isShown ? [{ at: now, what: 'shown' }] : [];
        transaction.objectStore('reminders').put({
          id: id('R', number),
          customerId: id('C', (number * 7) % customers),
          state: isShown ? 'shown' : 'waiting',
          open: 1,
          at: dueAt,
          dueAt,
          body: { ...plan, precision: 'minute', history },
        });
      }
      await new Promise((done, failed) => {
        transaction.oncomplete = done;
        transaction.onerror = failed;
      });
      database.close();
    },
    { customers, reminders },
  );
  await page.close();
}
