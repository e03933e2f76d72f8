import { knownFacts } from '../domain/customer/known.ts';
import type { Rows } from '../domain/ledger.ts';
import { plainText } from '../domain/search/words.ts';

/** One thing that can be found. */
export interface Findable {
  /** Its table and id. */
  key: string;
  /** Whose it is. Of a customer: whom it was joined to, or its own id. */
  customerId: string;
  /** Epoch milliseconds: when it was recorded. */
  at: number;
  /** What it is found by, plain. Of a customer its name, company and phones, with tabs between them. */
  text: string;
}

/** Tables of which something can be found, each with its letter in a key. */
const letters = { customers: 'c', promises: 'p', expectations: 'x', notes: 'n', reminders: 'r' } as const;
export type FindableTable = keyof typeof letters;
export const findableTables = Object.keys(letters) as FindableTable[];

export function keyOf(table: FindableTable, id: string): string {
  return letters[table] + id;
}

/** The table and id of a key. */
export function placeOf(key: string): { table: FindableTable; id: string } {
  const table = findableTables.find((name) => letters[name] === key[0]);
  if (!table) throw new Error(`No table has keys such as ${key}.`);
  return { table, id: key.slice(1) };
}

export function isCustomer({ key }: Pick<Findable, 'key'>): boolean {
  return key.startsWith(letters.customers);
}

/** What of a row can be found; undefined for a row, or a table, that nobody looks for. */
export function findableOf(table: string, row: unknown): Findable | undefined {
  switch (table) {
    case 'customers': {
      const { id, joinedTo = id, body } = row as Rows['customers'];
      const { name, company, phones } = knownFacts(body.facts, body.corrected);
      return {
        key: keyOf(table, id),
        customerId: joinedTo,
        at: body.since,
        text: [name, company, ...phones].map(plainText).join('\t'),
      };
    }
    case 'promises': {
      const { id, customerId, body } = row as Rows['promises'];
      const said = body.words && body.words !== body.what ? `${body.what} ${body.words}` : body.what;
      return { key: keyOf(table, id), customerId, at: body.saidAt, text: plainText(said) };
    }
    case 'expectations': {
      const { id, customerId, body } = row as Rows['expectations'];
      return { key: keyOf(table, id), customerId, at: body.at, text: plainText(body.what) };
    }
    case 'notes': {
      const { id, customerId, body } = row as Rows['notes'];
      return { key: keyOf(table, id), customerId, at: body.at, text: plainText(body.text) };
    }
    case 'reminders': {
      const { id, customerId, body } = row as Rows['reminders'];
      const isTakenBack = body.history.at(-1)?.why === 'undone';
      if (body.kind !== 'callback' || isTakenBack) return undefined;
      return { key: keyOf(table, id), customerId, at: body.setAt, text: plainText(body.text) };
    }
    default:
      return undefined;
  }
}

/** In the order in which the index holds things, the oldest first. */
export function byAge(a: Findable, b: Findable): number {
  return a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Whether two are the same in all that is found or shown of them. */
export function isSame(a: Findable | undefined, b: Findable | undefined): boolean {
  return a?.key === b?.key && a?.customerId === b?.customerId && a?.at === b?.at && a?.text === b?.text;
}
