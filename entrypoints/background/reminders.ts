import { ulid } from 'ulid';
import { browser } from 'wxt/browser';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { markShown } from '../../storage/operations/reminders.ts';
import { nextRing, ringing } from '../../storage/queries.ts';
import { theDatabase } from './database.ts';
import { inBackground, noteFailure } from './failures.ts';
import { mayNotify, showGroup, showReminders, visibleNotices } from './notices.ts';
import { refreshRails } from './rails.ts';
import { pushToPages } from './tabs.ts';

/** Wakes the worker at the next due moment. */
const nextAlarm = 'next';
/** Bounds how late we can be when a clock jumps or an alarm is lost. */
const beatAlarm = 'beat';

const minute = 60_000;
const day = 24 * 60 * minute;

/** More than this many at once become one grouped notice. */
const mostApart = 3;

/** Alarms only wake us; the database says what is due. Both are made anew at every start. */
export function keepTime(): void {
  browser.alarms.onAlarm.addListener(() => inBackground(tick().then(tellOpenPages)));
  browser.runtime.onStartup.addListener(() => inBackground(tick()));
  browser.runtime.onInstalled.addListener(() => inBackground(tick()));
  browser.notifications.onPermissionLevelChanged.addListener(() => inBackground(tick()));
  // Before anything that can fail: while this one rings, everything else is tried again.
  inBackground(keepBeat());
  inBackground(tick());
}

async function keepBeat(): Promise<void> {
  if (!(await browser.alarms.get(beatAlarm))) await browser.alarms.create(beatAlarm, { periodInMinutes: 1 });
}

let ticking: Promise<void> = Promise.resolve();

/**
 * Shows what is due, sets the icon's number and the next alarms. One at a time; any number of times is as good as once.
 * Waits for no page: one that hangs must not hold up a reminder.
 */
export function tick(): Promise<void> {
  ticking = ticking.then(() => tickOnce(Date.now())).catch(noteFailure);
  inBackground(ticking.then(refreshRails));
  return ticking;
}

/**
 * Sets the alarm for what rings next. Done before a write is answered, for the worker may be stopped right after; the
 * browser has been told then, and its own answer is not waited for.
 */
export function armNext(next: number | undefined): void {
  if (next !== undefined) inBackground(browser.alarms.create(nextAlarm, { when: next }));
}

/** An open panel or popup shows what rings as soon as it does. */
async function tellOpenPages(): Promise<void> {
  const due = await ringing(await theDatabase(), Date.now());
  if (due.length === 0) return;
  pushToPages({ push: 'changed', customers: [...new Set(due.map(({ customerId }) => customerId))] });
}

async function tickOnce(now: number): Promise<void> {
  const database = await theDatabase();
  const due = await ringing(database, now);
  await setAlarms(await nextRing(database, now), now);
  await showBadge(due.length);
  const visible = await visibleNotices();
  const unseen = await stillToShow(due, visible, now);
  if (unseen.length === 0) return;
  // Shown first and noted second: a worker stopped between the two shows it again under the same id, and
  // the other way round would lose it.
  const withoutOwnNotice = due.filter(({ id }) => !visible.has(id));
  const shown = unseen.length > mostApart ? await showGroup(withoutOwnNotice) : await showReminders(unseen);
  if (shown.length > 0) await markShown(database, ulid(), shown, now);
}

/**
 * Those not shown since they began to ring, and those whose notice went with the last browser session. None while the
 * rep blocks notices: what he cannot have seen is not noted as shown.
 */
async function stillToShow(due: ReminderRow[], visible: Set<string>, now: number): Promise<ReminderRow[]> {
  const began = await sessionBegan(now);
  if (!(await mayNotify())) return [];
  return due.filter((reminder) => {
    const shownAt = lastShown(reminder);
    // A showing that lies ahead was noted by a clock that has been set back since.
    if (shownAt === undefined || shownAt < reminder.at || shownAt > now) return true;
    return shownAt < began && !visible.has(reminder.id);
  });
}

function lastShown({ body }: ReminderRow): number | undefined {
  return body.history.findLast(({ what }) => what === 'shown')?.at;
}

/** When this browser session began for us: the first tick's own moment, so that what that tick shows counts as shown. */
async function sessionBegan(now: number): Promise<number> {
  const { began } = (await browser.storage.session.get('began')) as { began?: number };
  if (began !== undefined) return began;
  await browser.storage.session.set({ began: now });
  return now;
}

async function setAlarms(next: number | undefined, now: number): Promise<void> {
  const periodInMinutes = next !== undefined && next - now < day ? 1 : 5;
  const beat = await browser.alarms.get(beatAlarm);
  if (beat?.periodInMinutes !== periodInMinutes) await browser.alarms.create(beatAlarm, { periodInMinutes });
  if (next === undefined) await browser.alarms.clear(nextAlarm);
  else await browser.alarms.create(nextAlarm, { when: next });
}

async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(Math.min(count, 999)) });
  await browser.action.setBadgeBackgroundColor({ color: '#c4302b' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
