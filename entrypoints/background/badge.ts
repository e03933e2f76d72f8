import { browser } from 'wxt/browser';
import { theWords } from './settings.ts';

/** Red as what is late, amber as what is due; white is read on both. */
const colours = { late: '#c4302b', due: '#a15c07' };

/**
 * Shows on the icon how many reminders ring, and by its colour whether something is overdue; its title says the same
 * in words. The title differs whenever anything does, so nothing is set where it stands already; it is set last, so
 * what a stopped worker left half done is done again.
 *
 * @param ringing how many ring now
 * @param late whether anything is overdue
 */
export async function showBadge({ ringing, late }: { ringing: number; late: boolean }): Promise<void> {
  const { icon } = await theWords();
  const title = ringing === 0 ? icon.none : late ? icon.late(ringing) : icon.due(ringing);
  if ((await browser.action.getTitle({})) === title) return;
  await browser.action.setBadgeText({ text: ringing === 0 ? '' : String(Math.min(ringing, 999)) });
  await browser.action.setBadgeBackgroundColor({ color: late ? colours.late : colours.due });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setTitle({ title });
}
