import { customerOfRecord, railOf } from '../../storage/queries.ts';
import { theDatabase } from './database.ts';
import { inBackground } from './failures.ts';
import { refreshStrips } from './strips.ts';
import { allReads, recordShown, tellTab } from './tabs.ts';

/** Brings the number and colour on every open customer page up to date, and the strips. Waits for no page: one may hang. */
export async function refreshRails(): Promise<void> {
  inBackground(refreshStrips());
  const database = await theDatabase();
  const now = Date.now();
  for (const { tabId, read } of await allReads()) {
    const record = recordShown(read);
    if (!record) continue;
    const rail = await railOf(database, await customerOfRecord(database, record), now);
    inBackground(tellTab(tabId, { kept: 'rail', ...rail }));
  }
}
