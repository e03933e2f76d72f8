import type { NewEvent } from '../../domain/event.ts';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import { mayBeAskedAbout } from '../../domain/reminder/nudge.ts';
import type { Planning } from '../../domain/reminder/plan.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { readSettings } from '../settings.ts';
import { plannedEvents, planningFor } from './automatic.ts';

/** So many promises are brought in line in one write: what the rep saves meanwhile waits no longer than for these. */
const usualBatch = 100;

/**
 * Has the next promises follow whether the rep wants to be asked for next steps, as his settings say it: the questions go
 * where he does not, and come back where he does, but for those whose moment has passed meanwhile. Promises from before
 * there were such questions get theirs, also where its moment has passed. To be called until there are no more; how far
 * it got is stored, so it may stop between any two calls, and two at once only share the work.
 *
 * @param opId another one for each call
 * @param now epoch milliseconds
 */
export async function followNudges(
  database: Database,
  opId: string,
  now: number,
  batch = usualBatch,
): Promise<Outcome<{ more: boolean }>> {
  const nothing = { answer: { more: false }, changed: [], next: undefined };
  if ((await placeIn(database)).after === null) return nothing;
  return database.transaction('rw', database.tables, async () => {
    const place = await placeIn(database);
    if (place.after === null) return nothing;
    const promises = await database.promises.where('id').above(place.after).limit(batch).toArray();
    const events = await followingEvents(database, promises, place, now);
    const after = promises.length < batch ? null : (promises.at(-1)?.id ?? null);
    const answer = { more: after !== null };
    await database.settings.put({ key, value: { ...place, after } });
    // An operation that did nothing is not remembered.
    return events.length === 0
      ? { ...nothing, answer }
      : commit(database, opId, now, async () => ({ events, answer }));
  });
}

/** How far the promises have followed. */
interface Place {
  /** What the rep wanted when they began to: where he wants something else by now, they begin anew. */
  nudges: boolean;
  /** The last promise that has; null when all have. */
  after: string | null;
  /** Whether they follow for the first time. */
  first: boolean;
}

const key = 'nudges-followed';

async function placeIn(database: Database): Promise<Place> {
  const [{ nudges }, row] = await Promise.all([readSettings(database), database.settings.get(key)]);
  const place = row?.value as Place | undefined;
  return place?.nudges === nudges ? place : { nudges, after: '', first: place === undefined };
}

async function followingEvents(
  database: Database,
  promises: readonly PromiseRow[],
  { first }: Place,
  now: number,
): Promise<NewEvent[]> {
  const plannings = new Map<string, Promise<Planning>>();
  const planningOf = (customerId: string) => {
    const planning = plannings.get(customerId) ?? planningFor(database, customerId, now);
    plannings.set(customerId, planning);
    return planning;
  };
  const all = promises.filter(mayBeAskedAbout).map(async (promise) => {
    const { id: promiseId, customerId } = promise;
    const [reminders, planning] = await Promise.all([
      database.reminders.where({ promiseId }).toArray(),
      planningOf(customerId),
    ]);
    return plannedEvents({ promiseId, customerId, promise, reminders, events: [] }, planning);
  });
  const events = (await Promise.all(all)).flat();
  return events.filter((event) => first || event.type !== 'reminder.set' || event.body.at > now);
}
