import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type KeptBrowser, openBrowser } from '../tests/e2e/browser.ts';
import { type Crm, type CrmName, type Language, startCrm } from './crm.ts';
import { fail, logs, projectEnvironment, runQuietly, tail } from './setup.mjs';
import { pictures, walk } from './walk.ts';

interface Wishes {
  headless: boolean;
  crm: CrmName;
  language: Language;
}

const wishes = readWishes();
await build();
process.exit((await run(wishes)) ? 0 : 1);

/** Runs until the walk is over or the user closes the browser, and clears up in any case. */
async function run({ headless, crm: name, language }: Wishes): Promise<boolean> {
  const crm = await startCrm(name, language);
  const host = `${new URL(crm.url).protocol}//${new URL(crm.url).hostname}/*`;
  try {
    const browser = await openBrowser({
      hosts: [host],
      thirdPartyCookies: 'blocked',
      locale: language === 'zh' ? 'zh-CN' : 'en-US',
      headless,
      // Elsewhere browsers seal their preferences, so nothing can be granted there from outside.
      grant: process.platform === 'linux' ? 'profile' : 'manifest',
    });
    try {
      await browser.untilRegistered(host);
      return headless ? await walkThrough(browser, crm) : await stayOpen(browser, crm);
    } finally {
      await browser.close();
    }
  } finally {
    await crm.stop();
  }
}

async function walkThrough(browser: KeptBrowser, crm: Crm): Promise<boolean> {
  console.log(`Walking through the main job on ${crm.name}, without a window.`);
  const [page = await browser.context.newPage()] = browser.context.pages();
  const held = await walk({ browser, crm, language: wishes.language, page });
  console.log(`${held ? 'Every step held.' : 'A step did not hold.'} Pictures: ${pictures}`);
  return held;
}

async function stayOpen(browser: KeptBrowser, crm: Crm): Promise<boolean> {
  const over = untilOver(browser);
  const [page = await browser.context.newPage()] = browser.context.pages();
  const customer = await crm.openCustomer(page);
  console.log(`Kept is open on ${crm.name} at ${crm.url}, on the page of ${customer}.`);
  console.log('Press Alt+K there, or click the rail at the edge. Close the browser or press Ctrl+C to end.');
  await over;
  return true;
}

function untilOver(browser: KeptBrowser): Promise<void> {
  return new Promise((over) => {
    browser.context.once('close', () => over());
    process.once('SIGINT', over).once('SIGTERM', over);
  });
}

async function build(): Promise<void> {
  const log = join(logs, 'start-build.log');
  const { ok, output } = await runQuietly('wxt', ['build'], { log, env: projectEnvironment() });
  if (!ok) fail(`${tail(output)}\n\nThe extension did not build.`);
}

function readWishes(): Wishes {
  const { headless, crm, lang } = readArguments();
  if (crm !== 'demo' && crm !== 'tryton') fail(`--crm is demo or tryton, not ${crm}.`);
  if (!/^(en|zh)(-|$)/.test(lang)) fail(`--lang is en or zh, not ${lang}.`);
  return { headless: headless || !hasDisplay(), crm, language: lang.startsWith('zh') ? 'zh' : 'en' };
}

function readArguments(): { headless: boolean; crm: string; lang: string } {
  try {
    return parseArgs({
      options: {
        headless: { type: 'boolean', default: false },
        crm: { type: 'string', default: 'demo' },
        lang: { type: 'string', default: systemLanguage() },
      },
    }).values;
  } catch (error) {
    return fail(
      `${(error as Error).message}\nUse: npm start -- [--headless] [--crm demo|tryton] [--lang en|zh]`,
    );
  }
}

function systemLanguage(): Language {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh' : 'en';
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
