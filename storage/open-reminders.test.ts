import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callbackEntry, day, due, hour, now, target } from '../tests/builders.ts';
import { freshDatabase } from '../tests/database.ts';
import type { Database } from './database.ts';
import { openReminders } from './open-reminders.ts';
import { correctName } from './operations/customers.ts';
import { saveEntry } from './operations/entries.ts';
import { finishReminder, snoozeReminder } from './operations/reminders.ts';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

function callAt(id: string, at: number) {
  const entry = callbackEntry(id, { due: due(at) });
  return saveEntry(database, { opId: `save-${id}`, target: target(), entry }, at - hour);
}

async function inPagesOf(most: number, between?: () => Promise<unknown>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof openReminders>> = await openReminders(database, after, most);
    expect(page.items.length).toBeLessThanOrEqual(most);
    ids.push(...page.items.map(({ reminder }) => reminder.id));
    after = page.next;
    await between?.();
  } while (after !== null);
  return ids;
}

describe('the open reminders', () => {
  it('are all that are neither done nor dismissed, however far off, with whom each is about', async () => {
    await callAt('c1', now - day);
    await callAt('c2', now + 400 * day);
    await callAt('c3', now);
    await finishReminder(database, { opId: 'done', reminderId: 'c3' }, now);
    await correctName(database, { opId: 'name', target: target(), name: 'Grace W.' }, now);
    const { items, next } = await openReminders(database, null);
    expect(items.map(({ reminder, name, company }) => [reminder.id, name, company])).toEqual([
      ['c1', 'Grace W.', 'Harbour Lane Foods'],
      ['c2', 'Grace W.', 'Harbour Lane Foods'],
    ]);
    expect(next).toBeNull();
  });

  it('are none where there is nothing', async () => {
    expect(await openReminders(database, null)).toEqual({ items: [], next: null });
  });

  it.each([1, 2, 3, 4, 5, 6])('come in pages of %i, each once', async (most) => {
    for (const id of ['c1', 'c2', 'c3', 'c4', 'c5']) await callAt(id, now + day);
    expect(await inPagesOf(most)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
  });

  it('come each once also when some are snoozed and end meanwhile', async () => {
    for (const id of ['c1', 'c2', 'c3', 'c4', 'c5']) await callAt(id, now + day);
    let steps = 0;
    const ids = await inPagesOf(2, async () => {
      steps += 1;
      await snoozeReminder(
        database,
        { opId: `s${steps}`, reminderId: 'c1', until: now + steps * 9 * day },
        now,
      );
      if (steps === 1) await finishReminder(database, { opId: 'done', reminderId: 'c2' }, now);
    });
    expect(ids).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
  });
});
