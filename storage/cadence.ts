import { asOne } from '../domain/customer/joined.ts';
import type { CustomerRow } from '../domain/customer/schema.ts';
import type { Happening, NewEvent } from '../domain/event.ts';
import { paceOf, reconcileCadence } from '../domain/reminder/cadence.ts';
import type { Database } from './database.ts';
import { groupOf } from './group.ts';

/** What may be contact, or take back what was. */
const ofContact: readonly NewEvent['type'][] = [
  'promise.moved',
  'expectation.changed',
  'note.written',
  'note.taken-back',
  'reminder.acted',
  'reminder.reopened',
  'reminder.dismissed',
  'reminder.restored',
];

/** What may end the wish to be reminded, or hand it to another. */
const ofPace: readonly NewEvent['type'][] = ['customer.paced', 'customer.joined', 'customer.parted'];

/** Whom events were about, and those whom one of them was or is joined to. */
interface Touched {
  changed: readonly string[];
  joined: readonly string[];
}

/**
 * What follows from events for the cadence reminders of the customers they are about: contact moves them on, and what is
 * taken back brings back the former one. For use inside a commit, after the events' rows were rewritten; of a customer
 * without a cadence only his own row and those joined with it are read.
 */
export async function cadenceEvents(
  database: Database,
  opId: string,
  happened: readonly NewEvent[],
  { changed, joined }: Touched,
  now: number,
): Promise<NewEvent[]> {
  const mayEnd = happened.some(({ type }) => ofPace.includes(type));
  if (!mayEnd && !happened.some(({ type }) => ofContact.includes(type))) return [];
  const groups = await Promise.all([...new Set([...changed, ...joined])].map((id) => groupOf(database, id)));
  const byRoot = new Map(groups.map((group) => [group[0]?.id, group]));
  const events: NewEvent[] = [];
  for (const group of byRoot.values()) {
    const customer = asOne(group);
    if (customer && (mayEnd || customer.body.cadence !== undefined))
      events.push(...(await broughtInLine(database, opId, customer, group, now)));
  }
  return events;
}

async function broughtInLine(
  database: Database,
  opId: string,
  customer: CustomerRow,
  group: readonly CustomerRow[],
  now: number,
): Promise<NewEvent[]> {
  const ids = group.map(({ id }) => id);
  const [promises, reminders, notes, expectations] = await Promise.all([
    database.promises.where('customerId').anyOf(ids).toArray(),
    database.reminders.where('customerId').anyOf(ids).toArray(),
    database.notes.where('customerId').anyOf(ids).toArray(),
    database.expectations.where('customerId').anyOf(ids).toArray(),
  ]);
  const pace = paceOf(customer, { promises, reminders, notes, expectations }, now);
  const { dismiss, restore, set } = reconcileCadence(pace, reminders, database, now);
  // Each stays with the one of them that it was set for.
  const about = (subjectId: string, happening: Happening): NewEvent => {
    const customerId = reminders.find(({ id }) => id === subjectId)?.customerId ?? customer.id;
    return { customerId, subjectId, ...happening };
  };
  return [
    ...dismiss.map((id) => about(id, { type: 'reminder.dismissed', body: { why: 'rebased' } })),
    ...restore.map((id) => about(id, { type: 'reminder.restored', body: {} })),
    ...(set ? [about(`${opId}.cadence.${customer.id}`, { type: 'reminder.set', body: set })] : []),
  ];
}
