import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { startDemo } from '../demo/server.ts';
import { type KeptBrowser, openBrowser } from '../tests/e2e/browser.ts';
import type { Locale } from '../tests/e2e/profile.ts';
import { project } from './setup.mjs';
import { setLevels } from './walk.ts';

// Takes the pictures of the README from the built extension on the demo CRM: `npm run build && npm run screenshots`.

const folder = join(project, 'docs', 'pictures');
const lines: Record<Locale, string[]> = {
  'en-US': [
    'send the revised quote by Friday 3pm',
    'call back tomorrow at 10am about the invoice',
    'wants delivery within two weeks',
  ],
  'zh-CN': ['周五下午3点前把修订后的报价单发给陈总', '明天上午10点回电确认发票抬头', '希望两周内交货'],
};

mkdirSync(folder, { recursive: true });
const demo = await startDemo();
try {
  await takeAll('en-US', 'light');
  await takeAll('zh-CN', 'dark');
} finally {
  await demo.stop();
}

async function takeAll(locale: Locale, colorScheme: 'light' | 'dark'): Promise<void> {
  const browser = await openBrowser({
    hosts: ['http://127.0.0.1/*'],
    thirdPartyCookies: 'blocked',
    locale,
    colorScheme,
    viewport: { width: 1280, height: 860 },
  });
  try {
    await browser.untilRegistered('http://127.0.0.1/*');
    const id = locale === 'zh-CN' ? 1041 : 1042;
    const page = await browser.newPage(`${demo.url}/app/contacts/${id}?lang=${locale.slice(0, 2)}`);
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.pressCommand('toggle-panel', page);
    const panel = await browser.panelFrame(page);
    await fill(panel, lines[locale]);
    await page.screenshot({ path: join(folder, `panel-${locale}-${colorScheme}.png`) });
    await pictureOfPopup(browser, join(folder, `popup-${locale}-${colorScheme}.png`));
    await pictureOfRail(browser, page, join(folder, `rail-${locale}-${colorScheme}.png`));
  } finally {
    await browser.close();
  }
}

async function fill(panel: Frame, some: string[]): Promise<void> {
  await panel.locator('html[data-read-status=customer]').waitFor({ state: 'attached' });
  await setLevels(panel);
  for (const line of some) {
    await panel.getByTestId('capture').fill(line);
    await panel.getByTestId('capture').press('Enter');
    await panel.locator('[data-testid=capture]:placeholder-shown').waitFor();
  }
  await panel.getByTestId('capture').fill(some[0] ?? '');
  await panel.locator('[data-testid=due][data-at]').first().waitFor();
  await panel.getByTestId('toast').first().waitFor({ state: 'hidden', timeout: 30_000 });
}

async function pictureOfPopup(browser: KeptBrowser, path: string): Promise<void> {
  const popup = await browser.extensionPage('popup.html');
  await popup.getByTestId('agenda-row').first().waitFor();
  // As high as the browser makes it.
  const height = await popup
    .locator('#root')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await popup.setViewportSize({ width: 380, height: Math.min(height, 600) });
  await popup.screenshot({ path });
  await popup.close();
}

async function pictureOfRail(browser: KeptBrowser, page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await browser.pressCommand('toggle-panel', page);
  await browser.behindClosedRoot(page, 'button.rail:not([hidden])');
  await page.screenshot({ path });
}
