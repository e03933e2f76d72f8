import { beforeEach, describe, expect, it } from 'vitest';
import { callbackEntry, day, due, hour, minute, now, target } from '../tests/builders.ts';
import { freshDatabase } from '../tests/database.ts';
import type { Database } from './database.ts';
import { missed, missedCount, snoozeMissed, snoozeRinging, unsnooze } from './missed.ts';
import { saveEntry } from './operations/entries.ts';
import { finishReminder } from './operations/reminders.ts';

const away = { from: now + hour, until: now + 5 * hour };
const back = now + 5 * hour;
let database: Database;

beforeEach(async () => {
  database = await freshDatabase();
  const saved = { before: 30, at1: 60, first: 90, second: 120, third: 180, after: 360 };
  for (const [id, minutes] of Object.entries(saved)) {
    const entry = callbackEntry(id, { due: due(now + minutes * minute) });
    await saveEntry(database, { opId: `save-${id}`, target: target(), entry }, now);
  }
});

async function told(): Promise<string[]> {
  return (await missed(database, away, back)).items.map(({ reminder }) => reminder.id);
}

describe('what began to ring while the rep was away', () => {
  it('is told earliest first, with whom it is about; what rang before or comes later is not', async () => {
    const { items, total } = await missed(database, away, back);
    expect(items.map(({ reminder, name }) => [reminder.id, name])).toEqual([
      ['first', 'Grace Whitfield'],
      ['second', 'Grace Whitfield'],
      ['third', 'Grace Whitfield'],
    ]);
    expect(total).toBe(3);
    expect(await missedCount(database, away, back)).toBe(3);
  });

  it('is told up to the moment it was over, and no further than now where the clock was set back', async () => {
    const told = async (until: number, at: number) =>
      (await missed(database, { ...away, until }, at)).items.map(({ reminder }) => reminder.id);
    expect(await told(now + 120 * minute, back)).toEqual(['first', 'second']);
    expect(await told(now + 120 * minute - 1, back)).toEqual(['first']);
    expect(await told(away.until, now + 90 * minute)).toEqual(['first']);
  });

  it('is told one by one up to five, and of more the number', async () => {
    for (const id of ['fourth', 'fifth', 'sixth']) {
      const entry = callbackEntry(id, { due: due(now + 200 * minute) });
      await saveEntry(database, { opId: `save-${id}`, target: target(), entry }, now);
    }
    const { items, total } = await missed(database, away, back);
    expect([items.length, total]).toEqual([5, 6]);
  });

  it('is told without what has ended since', async () => {
    await finishReminder(database, { opId: 'done', reminderId: 'second' }, back);
    expect(await told()).toEqual(['first', 'third']);
  });

  it('is put off as one, and as one taken back; asked twice it is done once', async () => {
    const input = { opId: 'all', until: back + hour };
    const { answer } = await snoozeMissed(database, [away], input, back);
    expect([...answer.ids].sort()).toEqual(['first', 'second', 'third']);
    await snoozeMissed(database, [away], input, back + minute);
    expect(await told()).toEqual([]);
    expect(await database.reminders.get('first')).toMatchObject({ state: 'snoozed', at: back + hour });
    expect((await database.reminders.get('first'))?.body.history).toHaveLength(1);

    await unsnooze(database, { opId: 'back', ids: answer.ids, until: back + hour }, back + minute);
    expect(await told()).toEqual(['first', 'second', 'third']);
  });

  it('is counted up to now only where the clock was set back', async () => {
    expect(await missedCount(database, away, now + 90 * minute)).toBe(1);
  });

  it('is nothing of what rang in between, in one absence or the other', async () => {
    const [early, late] = [
      { from: now, until: now + 60 * minute },
      { from: now + 150 * minute, until: back },
    ];
    const of = async (absence: typeof away) =>
      (await missed(database, absence, back)).items.map(({ reminder }) => reminder.id);
    expect([await of(early), await of(late)]).toEqual([['before', 'at1'], ['third']]);
    await finishReminder(database, { opId: 'done', reminderId: 'third' }, back);
    expect([await missedCount(database, early, back), await missedCount(database, late, back)]).toEqual([
      2, 0,
    ]);
  });

  it('is never put off into the past', async () => {
    await expect(snoozeMissed(database, [away], { opId: 'all', until: back }, back)).rejects.toMatchObject({
      code: 'due-past',
    });
    expect(await told()).toEqual(['first', 'second', 'third']);
  });
});

describe('some that ring, put off together', () => {
  it('are those alone that ring now, never put off into the past or to this moment', async () => {
    const input = (until: number) => ({ opId: `until-${until}`, ids: ['first', 'third', 'none'], until });
    const moment = now + 2 * hour;
    for (const until of [moment - 1, moment]) {
      await expect(snoozeRinging(database, input(until), moment)).rejects.toMatchObject({ code: 'due-past' });
    }
    const { answer } = await snoozeRinging(database, input(moment + 1), moment);
    expect(answer.ids).toEqual(['first']);
  });

  it('and put off elsewhere since are left there when that is taken back', async () => {
    const until = back + hour;
    const ids = ['first', 'second'];
    await snoozeRinging(database, { opId: 'all', ids, until }, back);
    await snoozeRinging(database, { opId: 'one', ids: ['first'], until: until + day }, until);
    await unsnooze(database, { opId: 'undo', ids, until }, until);
    expect(await database.reminders.get('first')).toMatchObject({ state: 'snoozed', at: until + day });
    expect(await database.reminders.get('second')).toMatchObject({ state: 'waiting' });
  });
});
