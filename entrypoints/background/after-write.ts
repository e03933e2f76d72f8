import type { Outcome } from '../../storage/commit.ts';
import { groupOf } from '../../storage/group.ts';
import { theDatabase } from './database.ts';
import { tick } from './reminders.ts';
import { pushToPages } from './tabs.ts';

/** What follows a write: open pages ask again, alarms, notices and the icon's number are brought up to date. */
export async function afterWrite({ changed }: Outcome<unknown>): Promise<void> {
  if (changed.length === 0) return;
  // Those joined with them are shown together with them.
  const database = await theDatabase();
  const groups = await Promise.all(changed.map((id) => groupOf(database, id)));
  const customers = new Set([...changed, ...groups.flat().map(({ id }) => id)]);
  pushToPages({ push: 'changed', customers: [...customers] });
  await tick();
}
