import { customerOfRecord, railOf } from '../../storage/queries.ts';
import { theDatabase } from './database.ts';
import { allReads, tellTab } from './tabs.ts';

/** Brings the number and colour on every open customer page up to date. */
export async function refreshRails(): Promise<void> {
  const database = await theDatabase();
  const now = Date.now();
  for (const { tabId, read } of await allReads()) {
    if (read.status !== 'customer' || !read.record) continue;
    const rail = await railOf(database, await customerOfRecord(database, read.record), now);
    await tellTab(tabId, { kept: 'rail', ...rail });
  }
}
