import { browser } from 'wxt/browser';
import { repTime } from '../../domain/time/rep-time.ts';
import { type Language, languageOf, type Words, wordsIn } from '../../locales/index.ts';
import type { Settings } from '../../messages/contract/settings.ts';
import type { Input } from '../../messages/contract.ts';
import * as stored from '../../storage/settings.ts';
import { theDatabase } from './database.ts';
import { ownZone } from './zone.ts';

/** The rep's settings. */
export async function readSettings(): Promise<Settings> {
  return stored.readSettings(await theDatabase());
}

/** Changes some settings and answers all of them. What is planned from then on keeps to the hours they say. */
export async function changeSettings(change: Input<'settings.set'>): Promise<Settings> {
  const database = await theDatabase();
  const settings = await stored.changeSettings(database, change);
  database.work = repTime(ownZone(), settings.work);
  return settings;
}

/** The language the rep chose, else the browser's. */
export async function theLanguage(): Promise<Language> {
  return languageOf((await readSettings()).language, browser.i18n.getUILanguage());
}

/** The interface's words in that language. */
export async function theWords(): Promise<Words> {
  return wordsIn(await theLanguage());
}
