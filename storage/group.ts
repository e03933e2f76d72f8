import { asOne } from '../domain/customer/joined.ts';
import { knownFacts } from '../domain/customer/known.ts';
import type { CustomerRow } from '../domain/customer/schema.ts';
import type { Facts } from '../domain/facts.ts';
import { KeptError } from '../messages/errors.ts';
import type { Database } from './database.ts';

/** The customer that another was joined to in the end; itself where it was joined to none. */
export async function rootOf(database: Database, customerId: string): Promise<string> {
  const row = await database.customers.get(customerId);
  return row?.joinedTo ? rootOf(database, row.joinedTo) : customerId;
}

/** Rejects with `not-found` where there is no such thing, or it belongs to somebody who is not one with this customer. */
export async function refuseForeign(
  database: Database,
  customerId: string,
  thing: { customerId: string } | undefined,
): Promise<void> {
  const isOwn = thing && (await rootOf(database, thing.customerId)) === (await rootOf(database, customerId));
  if (!isOwn) throw new KeptError('not-found');
}

/** All customers that are one with this one, the one the others were joined to first. */
export async function groupOf(database: Database, customerId: string): Promise<CustomerRow[]> {
  const root = await database.customers.get(await rootOf(database, customerId));
  return root ? [root, ...(await joinedUnder(database, [root.id]))] : [];
}

async function joinedUnder(database: Database, ids: string[]): Promise<CustomerRow[]> {
  const rows = await database.customers.where('joinedTo').anyOf(ids).toArray();
  if (rows.length === 0) return [];
  return [
    ...rows,
    ...(await joinedUnder(
      database,
      rows.map(({ id }) => id),
    )),
  ];
}

/** What a customer is to be shown as, with all that was joined; undefined for one that is not known. */
export async function factsOf(database: Database, customerId: string): Promise<Facts | undefined> {
  const customer = asOne(await groupOf(database, customerId));
  return customer && knownFacts(customer.body.facts, customer.body.corrected);
}

/** The same for many. Most customers are joined to none, so they are read in one go. */
export async function factsOfAll(database: Database, ids: string[]): Promise<Map<string, Facts | undefined>> {
  const [rows, joined] = await Promise.all([
    database.customers.bulkGet(ids),
    database.customers.where('joinedTo').above('').toArray(),
  ]);
  const inGroups = new Set(joined.flatMap(({ id, joinedTo }) => [id, joinedTo]));
  const facts = rows.map((row, index) => {
    const id = ids[index] ?? '';
    if (inGroups.has(id)) return factsOf(database, id);
    return row && knownFacts(row.body.facts, row.body.corrected);
  });
  const all = await Promise.all(facts);
  return new Map(ids.map((id, index) => [id, all[index]]));
}
