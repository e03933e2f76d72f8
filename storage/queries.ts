import { knownFacts } from '../domain/customer/known.ts';
import { openStates } from '../domain/promise/moves.ts';
import { type RecordKey, recordKeyText } from '../domain/record.ts';
import { agendaCuts, agendaGroup, inDueOrder } from '../domain/reminder/agenda.ts';
import { isRinging } from '../domain/reminder/reminder.ts';
import type { ReminderRow } from '../domain/reminder/schema.ts';
import type { AgendaItem, CustomerView, Rail } from '../messages/contract.ts';
import type { Database } from './database.ts';

/** The customer a record belongs to, if the rep has recorded anything for it yet. */
export async function customerOfRecord(database: Database, record: RecordKey): Promise<string | undefined> {
  return (await database.records.get(recordKeyText(record)))?.customerId;
}

/** All that is known of a customer; empty for one that is not known. */
export async function customerView(
  database: Database,
  customerId: string | undefined,
): Promise<CustomerView> {
  if (!customerId) return emptyView();
  const mine = { customerId };
  const [customer, records, promises, reminders, expectations, notes] = await Promise.all([
    database.customers.get(customerId),
    database.records.where(mine).toArray(),
    database.promises.where(mine).toArray(),
    database.reminders.where(mine).toArray(),
    database.expectations.where(mine).toArray(),
    database.notes.where(mine).toArray(),
  ]);
  return { customer: customer ?? null, records, promises, reminders, expectations, notes };
}

/** What a record shows that nobody has recorded anything for. */
export function emptyView(): CustomerView {
  return { customer: null, records: [], promises: [], reminders: [], expectations: [], notes: [] };
}

/** The number and colour of the rail: open promises, and whether anything is due or late. Epoch milliseconds. */
export async function railOf(database: Database, customerId: string | undefined, now: number): Promise<Rail> {
  if (!customerId) return { open: 0, tone: 'calm' };
  const [promises, reminders] = await Promise.all([
    database.promises.where({ customerId }).toArray(),
    database.reminders.where({ customerId }).toArray(),
  ]);
  const open = promises.filter(({ state }) => openStates.includes(state));
  const late =
    open.some(({ state, dueAt }) => state === 'agreed' && dueAt !== undefined && dueAt < now) ||
    reminders.some((reminder) => reminder.open === 1 && reminder.body.dueAt < now);
  const due = reminders.some((reminder) => isRinging(reminder, now));
  return { open: open.length, tone: late ? 'late' : due ? 'due' : 'calm' };
}

/** Open reminders that ring now, earliest due first. */
export async function ringing(database: Database, now: number): Promise<ReminderRow[]> {
  const due = await database.reminders.where('[open+at]').between([1, 0], [1, now], true, true).toArray();
  return due.sort(inDueOrder);
}

/** When the next open reminder rings that does not ring yet; undefined if none is left. */
export async function nextRing(database: Database, now: number): Promise<number | undefined> {
  const next = await database.reminders
    .where('[open+at]')
    .between([1, now], [1, Infinity], false, true)
    .first();
  return next?.at;
}

/** What the popup lists: overdue, today and the next seven days with whom each is about, and how many come later. */
export async function agenda(
  database: Database,
  now: number,
  zone: string,
): Promise<{ items: AgendaItem[]; later: number }> {
  const open = await database.reminders
    .where('[open+at]')
    .between([1, 0], [1, Infinity], true, true)
    .toArray();
  const cuts = agendaCuts(now, zone);
  const near = open.filter((reminder) => agendaGroup(reminder, cuts) !== 'later').sort(inDueOrder);
  const ids = [...new Set(near.map(({ customerId }) => customerId))];
  const customers = new Map(
    (await database.customers.bulkGet(ids)).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  const items = near.map((reminder) => {
    const customer = customers.get(reminder.customerId);
    const facts = customer && knownFacts(customer.body.facts, customer.body.corrected);
    return {
      reminder,
      name: facts?.name ?? '',
      company: facts?.company ?? '',
      phone: facts?.phones[0] ?? '',
    };
  });
  return { items, later: open.length - near.length };
}
