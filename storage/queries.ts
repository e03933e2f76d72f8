import { asOne } from '../domain/customer/joined.ts';
import { knownFacts } from '../domain/customer/known.ts';
import { reachOf, sharedWith } from '../domain/customer/reach.ts';
import type { CustomerRow, RecordRow } from '../domain/customer/schema.ts';
import type { Sighting } from '../domain/facts.ts';
import { figuresOf } from '../domain/figures/figures.ts';
import type { Figures } from '../domain/figures/schema.ts';
import { openStates } from '../domain/promise/moves.ts';
import { isSoftKey, type RecordKey, recordKeyText } from '../domain/record.ts';
import {
  type AgendaCuts,
  type AgendaGroup,
  agendaCuts,
  agendaGroups,
  agendaPage,
  agendaSpan,
  inDueOrder,
  type ListedGroup,
} from '../domain/reminder/agenda.ts';
import { isOverdue, isRinging } from '../domain/reminder/reminder.ts';
import type { ReminderRow } from '../domain/reminder/schema.ts';
import type { Alike, CustomerView, Offered } from '../messages/contract/customer.ts';
import type { Rail } from '../messages/contract/page.ts';
import type { AgendaCounts, AgendaItem } from '../messages/contract/reminder.ts';
import type { Input } from '../messages/contract.ts';
import type { Database } from './database.ts';
import { factsOfAll, groupOf, rootOf } from './group.ts';

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
  const group = await groupOf(database, customerId);
  const ids = group.map(({ id }) => id);
  const [records, promises, reminders, expectations, notes] = await Promise.all([
    database.records.where('customerId').anyOf(ids).toArray(),
    database.promises.where('customerId').anyOf(ids).toArray(),
    database.reminders.where('customerId').anyOf(ids).toArray(),
    database.expectations.where('customerId').anyOf(ids).toArray(),
    database.notes.where('customerId').anyOf(ids).toArray(),
  ]);
  return { customer: asOne(group) ?? null, records, promises, reminders, expectations, notes };
}

/** What a record shows that nobody has recorded anything for. */
export function emptyView(): CustomerView {
  return { customer: null, records: [], promises: [], reminders: [], expectations: [], notes: [] };
}

/** The number and colour of the rail: open promises, and whether anything is due or late. Epoch milliseconds. */
export async function railOf(database: Database, customerId: string | undefined, now: number): Promise<Rail> {
  if (!customerId) return { open: 0, tone: 'calm' };
  const ids = (await groupOf(database, customerId)).map(({ id }) => id);
  const [promises, reminders] = await Promise.all([
    database.promises.where('customerId').anyOf(ids).toArray(),
    database.reminders.where('customerId').anyOf(ids).toArray(),
  ]);
  const open = promises.filter(({ state }) => openStates.includes(state));
  const late =
    open.some(({ state, dueAt }) => state === 'agreed' && dueAt !== undefined && dueAt < now) ||
    reminders.some((reminder) => isOverdue(reminder, now));
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

/**
 * What the popup lists: the first of what had its moment, of today and of the next seven days, with whom each is about, and
 * which of the groups have more. `now` in epoch milliseconds, `most` of each group; `inSight` of all together: what stands
 * behind so many may be missing.
 */
export async function agenda(
  database: Database,
  now: number,
  zone: string,
  { most = agendaPage, inSight = false }: Input<'agenda'> = {},
): Promise<{ items: AgendaItem[]; more: ListedGroup[] }> {
  const cuts = agendaCuts(now, zone);
  const rows = await Promise.all(
    agendaGroups.map((group) =>
      spanned(database, agendaSpan(group, cuts))
        .limit(most + 1)
        .toArray(),
    ),
  );
  const [had = [], today = []] = rows;
  // It stands last of today, and takes longer to find than all the rest.
  const isBehind = inSight && had.length + today.length >= most;
  const early = isBehind ? [] : (await ringingEarly(database, cuts)).slice(0, most);
  const known = (await database.reminders.bulkGet(early)).filter((row) => row !== undefined);
  return {
    items: await withWhom(database, [...rows.flatMap((group) => group.slice(0, most)), ...known]),
    more: agendaGroups.filter(
      (group, at) => (rows[at]?.length ?? 0) > most || (isBehind && group === 'today'),
    ),
  };
}

/** The next of a group after the last that is listed: found by what it is, for others may have gone or come meanwhile. */
export async function agendaMore(
  database: Database,
  now: number,
  zone: string,
  { group, after }: Input<'agenda.more'>,
): Promise<{ items: AgendaItem[]; more: boolean }> {
  const [from, before] = agendaSpan(group, agendaCuts(now, zone));
  const rows = await spanned(database, [Math.max(from, after.dueAt), before])
    .filter((reminder) => inDueOrder(reminder, after) > 0)
    .limit(agendaPage + 1)
    .toArray();
  return { items: await withWhom(database, rows.slice(0, agendaPage)), more: rows.length > agendaPage };
}

/** How many open reminders are in each group. `now` in epoch milliseconds. */
export async function agendaCounts(database: Database, now: number, zone: string): Promise<AgendaCounts> {
  const cuts = agendaCuts(now, zone);
  const count = (group: AgendaGroup) => spanned(database, agendaSpan(group, cuts)).count();
  const [had, today, next, later, early] = await Promise.all([
    count('now'),
    count('today'),
    count('next'),
    count('later'),
    ringingEarly(database, cuts),
  ]);
  return { now: had, today: today + early.length, next, later: later - early.length };
}

/** What rings already for something later than all that is listed. By keys alone: its row would be one of thousands. */
async function ringingEarly(database: Database, cuts: AgendaCuts): Promise<string[]> {
  const [ringing, later] = await Promise.all([
    database.reminders.where('[open+at]').between([1, 0], [1, cuts.now], true, true).primaryKeys(),
    spanned(database, agendaSpan('later', cuts)).primaryKeys(),
  ]);
  const isLater = new Set(later);
  return ringing.filter((id) => isLater.has(id));
}

/** Open reminders about a moment in a span, in due order. */
function spanned(database: Database, [from, before]: [number, number]) {
  return database.reminders.where('[open+dueAt]').between([1, from], [1, before], true, false);
}

/** Reminders with the name, company and phone of whom each is about, as the rep knows them. */
export async function withWhom(database: Database, reminders: ReminderRow[]): Promise<AgendaItem[]> {
  const ids = [...new Set(reminders.map(({ customerId }) => customerId))];
  const known = await factsOfAll(database, ids);
  return reminders.map((reminder) => {
    const facts = known.get(reminder.customerId);
    return {
      reminder,
      name: facts?.name ?? '',
      company: facts?.company ?? '',
      phone: facts?.phones[0] ?? '',
    };
  });
}

/** The figures of a customer with all that is joined, or of everybody. `now` in epoch milliseconds. */
export async function figures(
  database: Database,
  customerId: string | undefined,
  now: number,
): Promise<Figures> {
  const ids = customerId && (await groupOf(database, customerId)).map(({ id }) => id);
  const promises = await (ids
    ? database.promises.where('customerId').anyOf(ids)
    : database.promises
  ).toArray();
  return figuresOf(promises, now, database.work);
}

/** How many customers are offered at the most. */
const mostOffered = 5;

/**
 * Customers that share something with a record and are not known to be others: the rep is asked whether they are one.
 * Never joined by themselves.
 */
export async function alike(database: Database, { record, facts }: Sighting): Promise<Alike[]> {
  const own = await customerOfRecord(database, record);
  const mine = own ? await groupOf(database, own) : [];
  const roots = new Map<string, Pick<Alike, 'by' | 'written'>>();
  for (const { id, ...shared } of [
    ...(await sharingReach(database, facts)),
    ...(await sharingRecord(database, record, facts.name)),
  ]) {
    const root = await rootOf(database, id);
    if (!roots.has(root)) roots.set(root, shared);
  }
  const found: Alike[] = [];
  for (const [root, shared] of roots) {
    const group = await groupOf(database, root);
    const customer = asOne(group);
    if (customer && !isOneOrApart(mine, group)) found.push({ ...offered(customer), ...shared });
  }
  return found.slice(0, mostOffered);
}

type Sharing = Pick<Alike, 'by' | 'written'> & { id: string };

async function sharingReach(database: Database, facts: Sighting['facts']): Promise<Sharing[]> {
  const keys = reachOf(facts);
  if (keys.length === 0) return [];
  const rows = await database.customers.where('reach').anyOf(keys).distinct().limit(50).toArray();
  return rows.flatMap(({ id, reach }) => {
    const shared = sharedWith(facts, reach);
    return shared ? [{ id, ...shared }] : [];
  });
}

/**
 * One record under two keys: known by its name before its number turned up, or the other way round; and in Zoho under
 * the number and under the name of its organisation.
 */
async function sharingRecord(database: Database, record: RecordKey, name: string): Promise<Sharing[]> {
  const soft = recordKeyText({ ...record, id: `~${name}` });
  const ofType = soft.slice(0, soft.lastIndexOf('/') + 1);
  const isNamesake = ({ body }: RecordRow) =>
    body.facts.name === name && (isSoftKey(record) ? !isSoftKey(body.record) : isSoftKey(body.record));
  const isTwin = ({ body }: RecordRow) =>
    body.record.id === record.id && body.record.type === record.type && body.record.tenant !== record.tenant;
  const [namesakes, twins] = await Promise.all([
    name === '' ? [] : database.records.where('key').startsWith(ofType).filter(isNamesake).limit(5).toArray(),
    record.crm === 'zoho'
      ? database.records.where('key').startsWith('zoho/').filter(isTwin).limit(5).toArray()
      : [],
  ]);
  return [
    ...namesakes.map(({ customerId }) => ({ id: customerId, by: 'name' as const, written: name })),
    ...twins.map(({ customerId }) => ({ id: customerId, by: 'record' as const, written: record.id })),
  ];
}

function isOneOrApart(mine: CustomerRow[], theirs: CustomerRow[]): boolean {
  const saysApart = (some: CustomerRow[], others: CustomerRow[]) =>
    some.some(({ body }) => others.some(({ id }) => body.apart?.includes(id)));
  const isOne = mine.some(({ id }) => theirs.some((other) => other.id === id));
  return isOne || saysApart(mine, theirs) || saysApart(theirs, mine);
}

function offered({ id, body }: CustomerRow): Offered {
  const { name, company } = knownFacts(body.facts, body.corrected);
  return { customerId: id, name, company, records: body.records };
}

/** Customers by a part of their name or company, or by a phone, for joining by hand. */
export async function findCustomers(database: Database, text: string): Promise<Offered[]> {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const digits = wanted.replace(/\D/g, '');
  const isMatch = ({ reach, body }: CustomerRow) => {
    const { name, company } = knownFacts(body.facts, body.corrected);
    const said = `${name}\n${company}`.toLowerCase();
    return said.includes(wanted) || (digits.length >= 4 && reach.some((way) => way.includes(digits)));
  };
  const found = await database.customers.filter(isMatch).limit(50).toArray();
  const roots = new Set(await Promise.all(found.map(({ id }) => rootOf(database, id))));
  const groups = await Promise.all([...roots].map((id) => groupOf(database, id)));
  return groups
    .flatMap((group) => asOne(group) ?? [])
    .map(offered)
    .slice(0, 20);
}
