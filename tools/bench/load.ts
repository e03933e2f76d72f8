import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo } from '../../demo/server.ts';
import { type KeptBrowser, openBrowser } from '../../tests/e2e/browser.ts';
import { project } from '../setup.mjs';
import { type Figure, median, spread } from './figure.ts';
import { traced, type Work, workIn } from './trace.ts';

const rounds = 15;
/** How long after its load a page is watched, in milliseconds: until our reading has settled. */
const watched = 3000;
const slowDown = 4;

/**
 * Script time and long tasks that the extension adds to the load of a CRM page on a processor four times as slow,
 * beside an extension whose content script is one line.
 */
export async function measureLoad(): Promise<Figure[]> {
  const product = join(project, '.output/chrome-mv3');
  const oneLine = withOneLineScript(product);
  const demo = await startDemo();
  const url = `${demo.url}/app/contacts/1041`;
  const sides = [await openSide(product), await openSide(oneLine)] as const;
  try {
    const loads: [Work[], Work[]] = [[], []];
    for (let round = -1; round < rounds; round++) {
      for (const side of [0, 1] as const) {
        const load = await loadOnce(sides[side], url);
        if (round >= 0) loads[side].push(load);
      }
    }
    const scriptTimes = loads.map((side) => side.map(({ script }) => script)) as [number[], number[]];
    const added = median(scriptTimes[0]) - median(scriptTimes[1]);
    const long = loads[0].flatMap(({ longTasks }) => longTasks);
    return [
      {
        name: 'script time added to a CRM page load, CPU 4x slower',
        value: added,
        said: `${added.toFixed(1)} ms`,
        aim: 'under 30 ms',
        holds: added < 30,
        beside: [`ours: ${spread(scriptTimes[0])}`, `one-line content script: ${spread(scriptTimes[1])}`],
      },
      {
        name: 'long tasks of ours in those loads',
        value: long.length,
        said: long.length === 0 ? 'none' : long.map((time) => `${time.toFixed(0)} ms`).join(', '),
        aim: 'none',
        holds: long.length === 0,
      },
    ];
  } finally {
    for (const browser of sides) await browser.close();
    await demo.stop();
    rmSync(oneLine, { recursive: true, force: true });
  }
}

/** The same extension with a content script of one line, to be measured beside it. */
export function withOneLineScript(product: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kept-one-line-'));
  cpSync(product, folder, { recursive: true });
  writeFileSync(join(folder, 'crm.js'), 'globalThis.oneLine = true;\n');
  return folder;
}

/** A browser with such an extension that may read pages of this machine. */
export async function openSide(extension: string): Promise<KeptBrowser> {
  const browser = await openBrowser({
    extension,
    hosts: ['http://127.0.0.1/*'],
    thirdPartyCookies: 'blocked',
  });
  await browser.untilRegistered('http://127.0.0.1/*');
  return browser;
}

async function loadOnce(browser: KeptBrowser, url: string): Promise<Work> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const events = await traced(session, async () => {
    await page.goto(url);
    await page.evaluate((time) => new Promise((done) => setTimeout(done, time)), watched);
  });
  await page.close();
  return workIn(events, `chrome-extension://${browser.extensionId}/`);
}
