import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import { create } from 'zustand';
import { type Language, languageOf, type Words, wordsIn } from '../../locales/index.ts';
import { send } from '../../messages/client.ts';
import type { Settings } from '../../messages/contract/settings.ts';
import { usualSettings } from '../../messages/settings.ts';
import { distanceText, fullText, nearText } from './moment.ts';
import { useNow } from './now.ts';

interface Interface {
  settings: Settings;
  language: Language;
  words: Words;
}

function interfaceFor(settings: Settings): Interface {
  const language = languageOf(settings.language, browser.i18n.getUILanguage());
  return { settings, language, words: wordsIn(language) };
}

const useInterface = create<Interface>(() => interfaceFor(usualSettings));

let lastAsking = 0;
/** Which asking the settings are of that are shown. */
let shownAsking = 0;

/** To be called when settings are asked for; tells their answer from that of another asking. */
export function askForSettings(): number {
  lastAsking += 1;
  return lastAsking;
}

/**
 * Takes over the rep's settings: words, language and colours of the whole page follow.
 *
 * @param asking the one they answer: they are not taken over where newer ones are shown. Without it they are the newest
 */
export function applySettings(settings: Settings, asking?: number): void {
  if (asking !== undefined && asking <= shownAsking) return;
  shownAsking = asking ?? lastAsking;
  useInterface.setState(interfaceFor(settings));
  const { dataset } = document.documentElement;
  document.documentElement.lang = useInterface.getState().language;
  // Without the attribute the style sheet follows the system.
  if (settings.theme === 'auto') delete dataset.theme;
  else dataset.theme = settings.theme;
  dataset.ready = '';
}

/** Changes some settings for every page of the extension. Rejects with a `KeptError`. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  applySettings(await send('settings.set', change));
}

/** The words of the interface, for what is drawn. */
export function useWords(): Words {
  return useInterface((state) => state.words);
}

/** The words of the interface, for what happens after a click. */
export function currentWords(): Words {
  return useInterface.getState().words;
}

/** The language of the interface. */
export function useLanguage(): Language {
  return useInterface((state) => state.language);
}

/** The same for what happens after a click. */
export function currentLanguage(): Language {
  return useInterface.getState().language;
}

/** The rep's settings as last heard. */
export function useSettings(): Settings {
  return useInterface((state) => state.settings);
}

/** The same for what happens after a click. */
export function currentSettings(): Settings {
  return useInterface.getState().settings;
}

/** The locale dates are read in: day before month only where the browser's English is not American. */
export function dateLocale(): 'zh-CN' | 'en-US' | 'en-GB' {
  if (useInterface.getState().language === 'zh-CN') return 'zh-CN';
  const browserLanguage = browser.i18n.getUILanguage();
  return browserLanguage.startsWith('en') && browserLanguage !== 'en-US' && browserLanguage !== 'en'
    ? 'en-GB'
    : 'en-US';
}

/** How moments are written, as of now. */
export interface Moments {
  now: number;
  full: (instant: number) => string;
  near: (instant: number) => string;
  distance: (instant: number) => string;
}

/** How moments are written, as of now and in the rep's language. */
export function useMoments(): Moments {
  const now = useNow();
  const words = useWords();
  return useMemo(() => momentsOf(now, words), [now, words]);
}

/** How moments are written as of a given moment. */
export function momentsOf(now: number, words: Words): Moments {
  return {
    now,
    full: (instant) => fullText(instant, now, words),
    near: (instant) => nearText(instant, now, words),
    distance: (instant) => distanceText(instant, now, words),
  };
}
