import { afterEach, beforeEach, expect, it } from 'vitest';
import { usualSettings } from '../messages/settings.ts';
import { freshDatabase } from '../tests/database.ts';
import type { Database } from './database.ts';
import { changeSettings, readSettings } from './settings.ts';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const work = { days: [2, 3], start: '10:00', end: '16:00', holidays: 'none' as const };

it('settings are the usual ones until one is changed, and the others stay', async () => {
  expect(await readSettings(database)).toEqual(usualSettings);
  await changeSettings(database, { me: 'Amy' });
  expect(await changeSettings(database, { work })).toEqual({ ...usualSettings, me: 'Amy', work });
  expect(await readSettings(database)).toEqual({ ...usualSettings, me: 'Amy', work });
});

it.each([{ ...work, days: [] }, { ...work, end: '09:00' }, 'always'])(
  'working hours that cannot be read are the usual ones, and the other settings stand: %j',
  async (value) => {
    await database.settings.put({ key: 'settings', value: { me: 'Amy', work: value } });
    expect(await readSettings(database)).toEqual({ ...usualSettings, me: 'Amy' });
  },
);
