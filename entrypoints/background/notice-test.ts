import { browser } from 'wxt/browser';
import { mayNotify, show } from './notices.ts';
import { changeSettings, theWords } from './settings.ts';
import { pushToPages } from './tabs.ts';

/** The id of the test. No reminder can have it. */
export const testId = 'test';

/** Shows a notice that says that it is a test. Tells whether the browser took it; not, whether anybody can see it. */
export async function showTest(): Promise<{ taken: boolean }> {
  if (!(await mayNotify())) return { taken: false };
  const { test } = (await theWords()).notices;
  // A notice that is still there would be renewed in silence.
  await browser.notifications.clear(testId);
  return { taken: await show(testId, { title: test.title, message: test.message, buttons: [test.seen] }) };
}

/** Whoever clicks the test has seen it. */
export async function noteTestSeen(): Promise<void> {
  const settings = await changeSettings({ noticesSeen: { seen: true, at: Date.now() } });
  pushToPages({ push: 'settings', settings });
}
