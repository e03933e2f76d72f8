import type { KeptBrowser } from './browser.ts';

/** A notification as it was handed to the browser. */
export interface Notice {
  id: string;
  title: string;
  message: string;
  buttons: { title: string }[];
}

interface SpiedWorker {
  noticed?: Notice[];
}
declare const chrome: {
  action: { setBadgeText(of: { text: string }): Promise<void> };
  alarms: { onAlarm: { dispatch(alarm: { name: string }): void } };
  notifications: { create(id: string, notice: Omit<Notice, 'id'>): Promise<string> };
};

/** From now on notes what the worker hands to the browser to be shown, until the worker stops. */
export function watchNotices(browser: KeptBrowser): Promise<void> {
  return browser.evaluateInWorker(() => {
    const noticed: Notice[] = [];
    (globalThis as SpiedWorker).noticed = noticed;
    const { create } = chrome.notifications;
    chrome.notifications.create = (id, notice) => {
      noticed.push({ ...notice, id });
      return create.call(chrome.notifications, id, notice);
    };
  });
}

/** Everything that was handed over since `watchNotices`. */
export function noticed(browser: KeptBrowser): Promise<Notice[]> {
  return browser.evaluateInWorker(() => (globalThis as SpiedWorker).noticed ?? []);
}

/** Lets the alarm go off several times at once, and waits until the worker has dealt with each. */
export function tickAtOnce(browser: KeptBrowser, times: number): Promise<void> {
  return browser.evaluateInWorker(async (wanted) => {
    const { setBadgeText } = chrome.action;
    // Each tick sets the number once, and one waits for the other: with one more begun, those before are over.
    await new Promise<void>((done) => {
      let begun = 0;
      chrome.action.setBadgeText = (of) => {
        begun += 1;
        if (begun > wanted) done();
        return setBadgeText.call(chrome.action, of);
      };
      for (let tick = 0; tick <= wanted; tick++) chrome.alarms.onAlarm.dispatch({ name: 'beat' });
    });
    chrome.action.setBadgeText = setBadgeText;
  }, times);
}
