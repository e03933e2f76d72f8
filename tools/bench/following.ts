import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDemo } from '../../demo/server.ts';
import type { KeptBrowser } from '../../tests/e2e/browser.ts';
import { project } from '../setup.mjs';
import type { Figure } from './figure.ts';
import { openSide, withOneLineScript } from './load.ts';
import { traced, type Work, workIn } from './trace.ts';

/** How long the page is followed, in milliseconds, and how often it changes in a second. */
const followed = 30_000;
const changes = 500;

/** Main-thread time that following a restless page takes, beside an extension whose content script is one line. */
export async function measureFollowing(): Promise<Figure[]> {
  const product = join(project, '.output/chrome-mv3');
  const oneLine = withOneLineScript(product);
  const demo = await startDemo();
  const url = `${demo.url}/app/contacts/1041`;
  const sides = [await openSide(product), await openSide(oneLine)] as const;
  try {
    const ours = await followOnce(sides[0], url);
    const other = await followOnce(sides[1], url);
    const share = (ours.script - other.script) / followed;
    const percent = (some: number) => `${(some * 100).toFixed(2)} %`;
    return [
      {
        name: `main-thread time, a page that changes ${changes} times a second`,
        value: share,
        said: `${percent(share)} of ${followed / 1000} s`,
        aim: 'under 1 %',
        holds: share < 0.01,
        beside: [
          `our script ${ours.script.toFixed(0)} ms, a one-line content script ${other.script.toFixed(0)} ms`,
          `all the page did: ${ours.busy.toFixed(0)} ms with us, ${other.busy.toFixed(0)} ms without`,
        ],
      },
      {
        name: 'long tasks of ours meanwhile',
        value: ours.longTasks.length,
        said:
          ours.longTasks.length === 0
            ? 'none'
            : ours.longTasks.map((time) => `${time.toFixed(0)} ms`).join(', '),
        aim: 'none',
        holds: ours.longTasks.length === 0,
      },
    ];
  } finally {
    for (const browser of sides) await browser.close();
    await demo.stop();
    rmSync(oneLine, { recursive: true, force: true });
  }
}

async function followOnce(browser: KeptBrowser, url: string): Promise<Work> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  const events = await traced(session, async () => {
    await page.goto(url);
    await page.evaluate(mutate, { followed, changes });
  });
  await page.close();
  return workIn(events, `chrome-extension://${browser.extensionId}/`);
}

/** Runs in the page: adds and takes away rows of a related list, as a busy CRM does. */
function mutate({ followed, changes }: { followed: number; changes: number }): Promise<void> {
  const list = document.createElement('ul');
  list.dataset.related = 'feed';
  document.querySelector('main')?.append(list);
  let done = 0;
  const began = performance.now();
  return new Promise((finish) => {
    const step = () => {
      const passed = performance.now() - began;
      for (; done < (passed * changes) / 1000; done++) {
        const row = document.createElement('li');
        row.textContent = `Update ${done}`;
        list.append(row);
        if (list.childElementCount > 50) list.firstElementChild?.remove();
      }
      if (passed < followed) setTimeout(step, 2);
      else finish();
    };
    step();
  });
}
