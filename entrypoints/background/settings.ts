import { browser } from 'wxt/browser';
import { type Language, languageOf, type Words, wordsIn } from '../../locales/index.ts';
import { type Input, type Settings, settingsSchema } from '../../messages/contract.ts';
import { usualSettings } from '../../messages/settings.ts';
import { theDatabase } from './database.ts';

/** The rep's settings; a field that cannot be read is as usual, the others stand. */
export async function readSettings(): Promise<Settings> {
  const row = await (await theDatabase()).settings.get('settings');
  const stored = (row?.value ?? {}) as Record<string, unknown>;
  const readable = Object.entries(settingsSchema.shape).flatMap(([name, shape]) => {
    const parsed = shape.safeParse(stored[name]);
    return parsed.success ? [[name, parsed.data]] : [];
  });
  return { ...usualSettings, ...Object.fromEntries(readable) };
}

/** Changes some settings and answers all of them. */
export async function changeSettings(change: Input<'settings.set'>): Promise<Settings> {
  const database = await theDatabase();
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

/** The language the rep chose, else the browser's. */
export async function theLanguage(): Promise<Language> {
  return languageOf((await readSettings()).language, browser.i18n.getUILanguage());
}

/** The interface's words in that language. */
export async function theWords(): Promise<Words> {
  return wordsIn(await theLanguage());
}
