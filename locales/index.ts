import { en, type Words } from './en.ts';
import { zhCN } from './zh-CN.ts';

export type { Words };
export type Language = 'en' | 'zh-CN';

/** The language of the interface: the rep's own choice, else the browser's if we speak it, else English. */
export function languageOf(setting: 'auto' | Language, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Every word of the interface in one language. */
export function wordsIn(language: Language): Words {
  return language === 'zh-CN' ? zhCN : en;
}
