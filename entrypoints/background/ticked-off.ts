import { browser } from 'wxt/browser';
import type { PanelLook } from '../../messages/contract/panel.ts';
import { pushToPages } from './tabs.ts';

type TickedOff = NonNullable<PanelLook['tickedOff']>;

/** For how long it is news, in milliseconds: long enough for a CRM's page to load and its panel to open. */
const stands = 60_000;

/** Has the row of a reminder ask what came of it: at once where it is in sight, else as soon as it is. */
export async function askWhatCameOf(reminderId: string): Promise<void> {
  const tickedOff: TickedOff = { reminderId, at: Date.now() };
  await browser.storage.session.set({ tickedOff });
  pushToPages({ push: 'ticked-off', tickedOff });
}

/** The reminder that was ticked off in its notice just now. */
export async function lastTickedOff(now: number): Promise<TickedOff | null> {
  const { tickedOff } = (await browser.storage.session.get('tickedOff')) as { tickedOff?: TickedOff };
  return tickedOff && now - tickedOff.at < stands ? tickedOff : null;
}
