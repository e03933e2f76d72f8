import { ulid } from 'ulid';
import { browser } from 'wxt/browser';
import type { Database } from '../../storage/database.ts';
import { missedCount } from '../../storage/missed.ts';
import { claimToShow, markShown, rearm } from '../../storage/operations/showings.ts';
import { nextRing } from '../../storage/queries.ts';
import { ringCount, shown, shownCount, shownEarly, standing, unshown } from '../../storage/ringing.ts';
import { absences, keepAbsences } from './away.ts';
import { showBadge } from './badge.ts';
import { noteFailure } from './failures.ts';
import {
  grouped,
  mayNotify,
  rewordGroup,
  rewordReminders,
  showGroup,
  showReminders,
  visibleNotices,
} from './notices.ts';
import type { World } from './tick.ts';

/** Wakes the worker at the next due moment. */
const nextAlarm = 'next';
/** Bounds how late we can be when a clock jumps or an alarm is lost. */
const beatAlarm = 'beat';

/** The browser we run in, and what is stored in it. */
export function theWorld(database: Database): World {
  const { session, local } = browser.storage;
  return {
    now: Date.now,

    ringCount: (now) => ringCount(database, now),
    nextRing: (now) => nextRing(database, now),
    unshown: (now, limit) => unshown(database, now, limit),
    shown: (now, limit) => shown(database, now, limit),
    shownCount: (now) => shownCount(database, now),
    shownEarly: (now) => shownEarly(database, now),
    standing: (notices, now) => standing(database, notices, now),
    missedCount: (away, now) => missedCount(database, away, now),
    // On a full disk nothing can be noted, but shown it can be: once a minute, under the same id.
    claim: (ids, now) => claimToShow(database, ulid(), ids, now).catch((error) => unnoted(error, ids)),
    markShown: (reminders, how, now) => markShown(database, ulid(), reminders, how, now),
    rearm: (reminders, now) => rearm(database, ulid(), reminders, now).catch(noteFailure),

    setBeat,
    setNext,
    showBadge,
    mayNotify,
    visibleNotices,
    showApart: showReminders,
    // What a notice says must not keep the next from being shown.
    rewordApart: (reminders) => rewordReminders(reminders).catch(noteFailure),
    showGroup,
    rewordGroup,
    grouped,
    clearNotice: (id) => browser.notifications.clear(id).catch(noteFailure),

    isRenewed: async () => 'renewed' in (await session.get('renewed')),
    setRenewed: () => session.set({ renewed: true }),
    lastTick: async () => ((await local.get('lastTick')) as { lastTick?: number }).lastTick,
    noteTick: (lastTick) => local.set({ lastTick }).catch(noteFailure),
    absences,
    setAbsences: (all) => keepAbsences(all).catch(noteFailure),
  };
}

function unnoted<T>(error: unknown, answer: T): T {
  noteFailure(error);
  return answer;
}

/**
 * Keeps the heartbeat going. One that is right is left alone, for a new one begins to count from now; a clock that was
 * set back leaves one whose next beat lies hours ahead.
 */
export async function setBeat(periodInMinutes: number): Promise<void> {
  const beat = await browser.alarms.get(beatAlarm);
  const period = periodInMinutes * 60_000;
  const isRight = beat?.periodInMinutes === periodInMinutes && beat.scheduledTime <= Date.now() + period;
  if (!isRight) await browser.alarms.create(beatAlarm, { periodInMinutes });
}

export async function setNext(at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(nextAlarm);
  else await browser.alarms.create(nextAlarm, { when: at });
}
