/** Draws `public/icon/*.png` from the mark. Run it after changing an SVG: `node tools/icons.ts`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

const FOLDER = join(import.meta.dirname, '../public/icon');
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const SIZES = [16, 32, 48, 96, 128];

// Fine lines blur at 16 px, so that size has a simpler drawing.
const drawingFor = (size: number) => (size === 16 ? 'mark-16.svg' : 'mark.svg');

async function drawIcon(page: Page, size: number): Promise<void> {
  const svg = await readFile(join(import.meta.dirname, 'icons', drawingFor(size)), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
}

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) await drawIcon(page, size);
} finally {
  await browser.close();
}
