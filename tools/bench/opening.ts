import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { startDemo } from '../../demo/server.ts';
import { type KeptBrowser, openBrowser } from '../../tests/e2e/browser.ts';
import { project } from '../setup.mjs';
import { type Figure, median, spread } from './figure.ts';

const rounds = 15;
const product = join(project, '.output/chrome-mv3');

/**
 * From the click on the rail to a panel that shows the customer and takes a line, against the same click opening a
 * blank React page in the same kind of frame.
 */
export async function measureOpening(): Promise<Figure[]> {
  const blank = await withBlankPanel();
  const demo = await startDemo();
  const sides = [await openSide(product, demo.url), await openSide(blank, demo.url)] as const;
  try {
    const times: [number[], number[]] = [[], []];
    for (let round = -1; round < rounds; round++) {
      for (const side of [0, 1] as const) {
        const time = await openOnce(
          sides[side],
          side === 0 ? '[data-read-status=customer]' : '[data-blank-ready]',
        );
        // The first round warms up.
        if (round >= 0) times[side].push(time);
      }
    }
    const ratio = median(times[0]) / median(times[1]);
    return [
      {
        name: 'open rail to usable panel / to a blank React page',
        value: ratio,
        said: `ratio ${ratio.toFixed(2)}`,
        aim: '1.5 or less',
        holds: ratio <= 1.5,
        beside: [`panel: ${spread(times[0])}`, `blank React page: ${spread(times[1])}`],
      },
    ];
  } finally {
    for (const { browser } of sides) await browser.close();
    await demo.stop();
    rmSync(blank, { recursive: true, force: true });
  }
}

/** A copy of the build whose rail opens a blank React page instead of the panel. */
async function withBlankPanel(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-blank-'));
  cpSync(product, folder, { recursive: true });
  await build({
    stdin: {
      contents: `import { createRoot } from 'react-dom/client';
        import { createElement, useEffect } from 'react';
        function Blank() {
          useEffect(() => document.documentElement.setAttribute('data-blank-ready', ''), []);
          return createElement('input', { 'data-testid': 'capture' });
        }
        createRoot(document.getElementById('root')).render(createElement(Blank));`,
      resolveDir: project,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(folder, 'blank.js'),
  });
  writeFileSync(
    join(folder, 'panel.html'),
    '<!doctype html><div id="root"></div><script type="module" src="/blank.js"></script>',
  );
  return folder;
}

interface Side {
  browser: KeptBrowser;
  page: Page;
  url: string;
}

async function openSide(extension: string, url: string): Promise<Side> {
  const browser = await openBrowser({
    extension,
    hosts: ['http://127.0.0.1/*'],
    thirdPartyCookies: 'blocked',
  });
  await browser.untilRegistered('http://127.0.0.1/*');
  await browser.context.addInitScript(watchForUse);
  return { browser, page: await browser.newPage(`${url}/app/contacts/1041`), url };
}

/** Runs in every frame: notes when a capture line has been drawn in a frame that is ready, in epoch milliseconds. */
function watchForUse(): void {
  const state = globalThis as { usableAt?: number; clickedAt?: number };
  const now = () => performance.timeOrigin + performance.now();
  let seen = false;
  addEventListener('click', () => (state.clickedAt = now()), true);
  const check = () => {
    const ready = document.querySelector('[data-read-status=customer], [data-blank-ready]');
    if (seen || !ready || !document.querySelector('[data-testid=capture]')) return;
    seen = true;
    // Two frames on, it has been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => (state.usableAt = now())));
  };
  new MutationObserver(check).observe(document, { childList: true, subtree: true, attributes: true });
}

declare const chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };

/** Until the page's reading has settled with its late fields; the bench is about opening, not about reading. */
async function untilRead(browser: KeptBrowser): Promise<void> {
  for (;;) {
    const reads = await browser.evaluateInWorker(async () =>
      JSON.stringify(await chrome.storage.session.get(null)),
    );
    if (/"status":"customer"/.test(reads) && /"phones":\["/.test(reads)) return;
  }
}

async function openOnce({ browser, page, url }: Side, ready: string): Promise<number> {
  await page.goto(`${url}/app/contacts/1041`);
  await page.locator('[data-field=phone]').first().waitFor();
  await untilRead(browser);
  const rail = await browser.behindClosedRoot(page, 'button.rail');
  await rail.click();
  const frame = await browser.panelFrame(page);
  await frame.locator(`html${ready} [data-testid=capture]`).waitFor();
  await frame.waitForFunction(() => (globalThis as { usableAt?: number }).usableAt !== undefined);
  const usableAt = await frame.evaluate(() => (globalThis as { usableAt?: number }).usableAt);
  const clickedAt = await page.evaluate(() => (globalThis as { clickedAt?: number }).clickedAt);
  if (usableAt === undefined || clickedAt === undefined)
    throw new Error('The frame was never seen to be usable.');
  await browser.pressCommand('toggle-panel', page);
  return usableAt - clickedAt;
}
