import type { Output } from '../messages/contract.ts';
import type { Database } from './database.ts';
import { withWhom } from './queries.ts';

/** How many are answered at once. */
const page = 500;

/**
 * All open reminders with whom each is about, in pages by their ids: what is snoozed or set between two pages moves
 * none of the others.
 *
 * @param after the id the page before ended with; null for the first
 */
export async function openReminders(
  database: Database,
  after: string | null,
  most = page,
): Promise<Output<'reminders.open'>> {
  const open = database.reminders.where('[open+at]').between([1, 0], [1, Infinity], true, true);
  const ids = (await open.primaryKeys()).filter((id) => after === null || id > after).sort();
  const wanted = ids.slice(0, most);
  const rows = await database.reminders.bulkGet(wanted);
  // One may have ended since its id was read.
  const still = rows.flatMap((row) => (row?.open === 1 ? row : []));
  return { items: await withWhom(database, still), next: ids.length > most ? (wanted.at(-1) ?? null) : null };
}
