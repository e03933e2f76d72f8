import { browser } from 'wxt/browser';
import { ringingSince } from '../../storage/ringing.ts';
import { theDatabase } from './database.ts';
import { inBackground, noteFailure } from './failures.ts';
import { refreshRails } from './rails.ts';
import { pushToPages } from './tabs.ts';
import { tickOnce } from './tick.ts';
import { setBeat, setNext, theWorld } from './world.ts';

/** Alarms only wake us; the database says what is due. Both are made anew at every start. */
export function keepTime(): void {
  browser.alarms.onAlarm.addListener(() => inBackground(tick().then(tellOpenPages)));
  browser.runtime.onStartup.addListener(() => inBackground(tick()));
  browser.runtime.onInstalled.addListener(() => inBackground(tick()));
  browser.notifications.onPermissionLevelChanged.addListener(() => inBackground(tick()));
  // Before anything that can fail: while this one rings, everything else is tried again.
  inBackground(setBeat(1));
  inBackground(tick());
}

let ticking: Promise<void> = Promise.resolve();

/**
 * Shows what is due, sets the icon's number and the next alarms. One at a time; any number of times is as good as once.
 * Waits for no page: one that hangs must not hold up a reminder.
 */
export function tick(): Promise<void> {
  ticking = ticking.then(async () => tickOnce(theWorld(await theDatabase()))).catch(noteFailure);
  inBackground(ticking.then(refreshRails));
  return ticking;
}

/**
 * Sets the alarm for what rings next. Done before a write is answered, for the worker may be stopped right after; the
 * browser has been told then, and its own answer is not waited for.
 */
export function armNext(next: number | undefined): void {
  if (next !== undefined) inBackground(setNext(next));
}

/** Longer than two heartbeats are ever apart, in milliseconds. */
const lately = 11 * 60_000;

/** An open panel or popup shows what rings as soon as it does. */
async function tellOpenPages(): Promise<void> {
  const now = Date.now();
  const customers = await ringingSince(await theDatabase(), now - lately, now);
  if (customers.length > 0) pushToPages({ push: 'changed', customers });
}
