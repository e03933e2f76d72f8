import { expect } from 'vitest';
import type { KeptBrowser } from './browser.ts';
import { Popup } from './popup.ts';

/** Waits for the browser's own side panel and takes hold of it. */
export async function sidePanel(browser: KeptBrowser): Promise<Popup> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has no browser-wide session.');
  const address = `chrome-extension://${browser.extensionId}/panel.html?host=side`;
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'page' && url === address)?.targetId;
  };
  await expect.poll(find).toBeTruthy();
  return Popup.attach(session, (await find()) ?? '');
}
