import { expect, it } from 'vitest';
import { callbackEntry, now, target } from '../tests/builders.ts';
import { freshDatabase } from '../tests/database.ts';
import { exportChunk } from './export.ts';
import { saveEntry } from './operations/entries.ts';

it('gives every row of a table once, in chunks by key, and an unknown table as empty', async () => {
  const database = await freshDatabase();
  for (let one = 0; one < 3; one++) {
    const entry = callbackEntry(`c${one}`);
    await saveEntry(database, { opId: `op-${one}`, target: target(), entry }, now);
  }
  // More than one chunk holds.
  const row = await database.reminders.get('c0');
  await database.reminders.bulkAdd(
    Array.from({ length: 1200 }, (_, n) => ({ ...row, id: `r${n}` })) as never[],
  );
  const ids: unknown[] = [];
  let after: string | number | null = null;
  do {
    const chunk = await exportChunk('reminders', after, 1, database.name);
    ids.push(...chunk.rows.map((some) => (some as { id: string }).id));
    after = chunk.next;
  } while (after !== null);
  expect(ids).toHaveLength(1203);
  expect(new Set(ids)).toEqual(new Set(await database.reminders.toCollection().primaryKeys()));
  expect(await exportChunk('nothing', null, 1, database.name)).toMatchObject({ rows: [], next: null });
  database.close();
});
