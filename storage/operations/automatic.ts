import type { Happening, NewEvent } from '../../domain/event.ts';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import { type Planning, reconcileReminders, wantedReminders } from '../../domain/reminder/plan.ts';
import { foldReminder, type ReminderEvent } from '../../domain/reminder/reminder.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { starterLeads } from '../../domain/reminder/starter-leads.ts';
import { ordinaryTier } from '../../domain/standards/names.ts';
import type { Database } from '../database.ts';
import { rootOf } from '../group.ts';
import { readSettings } from '../settings.ts';

/** What the reminders of a promise follow: the promise as it now is, and what has just been decided of its reminders. */
export interface Followed {
  promiseId: string;
  customerId: string;
  /** Undefined once it has been taken back. */
  promise: PromiseRow | undefined;
  /** Its reminders as they are stored. */
  reminders: readonly ReminderRow[];
  events: readonly NewEvent[];
}

/** The events that bring a promise's automatic reminders in line with it. For use inside a commit. */
export async function automaticEvents(
  database: Database,
  followed: Followed,
  now: number,
): Promise<NewEvent[]> {
  return plannedEvents(followed, await planningFor(database, followed.customerId, now));
}

/** The same where it is known by what they are planned. */
export function plannedEvents(
  { promiseId, customerId, promise, reminders, events }: Followed,
  planning: Planning,
): NewEvent[] {
  const { now } = planning;
  const standing = afterEvents(reminders, events, now);
  const wanted = wantedReminders(promise, standing, planning);
  const { set, dismiss, reword } = reconcileReminders(wanted, standing);
  const about = (subjectId: string, happening: Happening): NewEvent => ({
    customerId,
    subjectId,
    ...happening,
  });
  const why = promise ? 'promise-moved' : 'undone';
  return [
    ...dismiss.map((id) => about(id, { type: 'reminder.dismissed', body: { why } })),
    ...reword.map(({ id, text }) => about(id, { type: 'reminder.reworded', body: { text } })),
    ...set.map((plan) => about(`${promiseId}.${plan.kind}.${now}`, { type: 'reminder.set', body: plan })),
  ];
}

/** The reminders once these have happened to them; they are decided, not appended yet. */
function afterEvents(
  reminders: readonly ReminderRow[],
  events: readonly NewEvent[],
  at: number,
): ReminderRow[] {
  const rows = new Map(reminders.map((row) => [row.id, row]));
  for (const event of events) {
    if (!isOfReminder(event)) continue;
    const row = foldReminder(rows.get(event.subjectId), { ...event, at });
    if (row) rows.set(row.id, row);
  }
  return [...rows.values()];
}

function isOfReminder(event: NewEvent): event is NewEvent & Omit<ReminderEvent, 'at'> {
  return event.type.startsWith('reminder.');
}

/** By what the automatic reminders of a customer's promises are planned. */
export async function planningFor(database: Database, customerId: string, now: number): Promise<Planning> {
  const [{ leads, nudges }, root] = await Promise.all([
    readSettings(database),
    rootOf(database, customerId).then((id) => database.customers.get(id)),
  ]);
  const tier = root?.body.tier ?? ordinaryTier;
  const { work, zone } = database;
  return { now, work, zone, leads: leads ?? starterLeads, tier, nudges };
}
