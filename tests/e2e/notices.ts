import type { KeptBrowser } from './browser.ts';

/** A notification as it was handed to the browser. */
export interface Notice {
  id: string;
  title: string;
  message: string;
  buttons: { title: string }[];
  silent?: boolean;
}

interface SpiedWorker {
  noticed?: Notice[];
  reworded?: Notice[];
}
declare const chrome: {
  action: { getTitle(of: object): Promise<string> };
  alarms: { onAlarm: { dispatch(alarm: { name: string }): void } };
  notifications: {
    create(id: string, notice: Omit<Notice, 'id'>): Promise<string>;
    update(id: string, notice: Omit<Notice, 'id'>): Promise<boolean>;
  };
};

/** From now on notes what the worker hands to the browser to be shown or changed, until the worker stops. */
export function watchNotices(browser: KeptBrowser): Promise<void> {
  return browser.evaluateInWorker(() => {
    const noticed: Notice[] = [];
    const reworded: Notice[] = [];
    Object.assign(globalThis as SpiedWorker, { noticed, reworded });
    const { create, update } = chrome.notifications;
    chrome.notifications.update = (id, notice) => {
      reworded.push({ ...notice, id });
      return update.call(chrome.notifications, id, notice);
    };
    chrome.notifications.create = (id, notice) => {
      noticed.push({ ...notice, id });
      return create.call(chrome.notifications, id, notice);
    };
  });
}

/** Everything that was handed over to be shown since `watchNotices`. */
export function noticed(browser: KeptBrowser): Promise<Notice[]> {
  return browser.evaluateInWorker(() => (globalThis as SpiedWorker).noticed ?? []);
}

/** Everything that was handed over to change a notice on the screen. */
export function reworded(browser: KeptBrowser): Promise<Notice[]> {
  return browser.evaluateInWorker(() => (globalThis as SpiedWorker).reworded ?? []);
}

/** Lets the alarm go off several times at once, and waits until the worker has dealt with each. */
export function tickAtOnce(browser: KeptBrowser, times: number): Promise<void> {
  return browser.evaluateInWorker(async (wanted) => {
    const { getTitle } = chrome.action;
    // Each tick looks once at what the icon says, and one waits for the other: with one more begun, those before are over.
    await new Promise<void>((done) => {
      let begun = 0;
      chrome.action.getTitle = (of) => {
        begun += 1;
        if (begun > wanted) done();
        return getTitle.call(chrome.action, of);
      };
      for (let tick = 0; tick <= wanted; tick++) chrome.alarms.onAlarm.dispatch({ name: 'beat' });
    });
    chrome.action.getTitle = getTitle;
  }, times);
}
