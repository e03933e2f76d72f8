import { bringsStripUntil, type Hidden } from '../domain/reminder/strip.ts';
import type { Database } from './database.ts';
import { ringingBetween, ringingIds } from './ringing.ts';

interface Situation {
  /** Whether it is doubtful that the rep sees notices. */
  doubtful: boolean;
  /** What he has put out of sight on the strip. */
  hidden: Hidden | null;
}

/**
 * How many reminders the strip on the CRM's page tells of, 0 where there is none to be. One that rings brings it: at once
 * where notices are doubtful, else when it has rung for a while and nobody acted on it. What the rep has put out of
 * sight brings nothing, but counts. Asked at every heartbeat, it reads no reminder.
 *
 * @param now epoch milliseconds
 */
export async function dueOnStrip(database: Database, now: number, situation: Situation): Promise<number> {
  const until = bringsStripUntil(now, situation.doubtful);
  return (await bringsAny(database, until, situation.hidden)) ? ringingBetween(database, 0, now).count() : 0;
}

/**
 * What the rep puts out of sight: what rang when the strip was made that he saw. What began to ring since, while he pressed
 * or the word was on its way, is not of it. Both moments in epoch milliseconds.
 */
export async function hiddenAt(database: Database, seenAt: number, now: number): Promise<Hidden> {
  const at = Math.min(seenAt, now);
  return { at, ids: await ringingIds(database, at) };
}

/** Whether anything that began to ring up to a moment, and rings still, was not put out of sight. */
async function bringsAny(database: Database, until: number, hidden: Hidden | null): Promise<boolean> {
  if (!hidden) return (await ringingBetween(database, 0, until).count()) > 0;
  if ((await ringingBetween(database, hidden.at, until).count()) > 0) return true;
  const known = new Set(hidden.ids);
  const before = await ringingIds(database, Math.min(hidden.at, until));
  return before.some((id) => !known.has(id));
}
