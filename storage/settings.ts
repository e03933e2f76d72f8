import { type Settings, settingsSchema } from '../messages/contract/settings.ts';
import type { Input } from '../messages/contract.ts';
import { usualSettings } from '../messages/settings.ts';
import type { Database } from './database.ts';

/** The rep's settings; a field that cannot be read is as usual, the others stand. */
export async function readSettings(database: Database): Promise<Settings> {
  const row = await database.settings.get('settings');
  const stored = (row?.value ?? {}) as Record<string, unknown>;
  const readable = Object.entries(settingsSchema.shape).flatMap(([name, shape]) => {
    const parsed = shape.safeParse(stored[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...usualSettings, ...Object.fromEntries(readable) };
}

/** Changes some settings and answers all of them. */
export function changeSettings(database: Database, change: Input<'settings.set'>): Promise<Settings> {
  return database.transaction('rw', database.settings, async () => {
    const row = await database.settings.get('settings');
    const settings = {
      ...usualSettings,
      ...((row?.value ?? {}) as Partial<Settings>),
      ...withoutGaps(change),
    };
    await database.settings.put({ key: 'settings', value: settings });
    return settings;
  });
}

function withoutGaps(change: Input<'settings.set'>): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
