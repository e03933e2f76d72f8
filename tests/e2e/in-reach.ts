import type { Locator } from 'playwright-core';

/** Whether a press on the middle of an element would hit it as the page lies now: in sight, and under nothing else. */
export function isInReach(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}
