import type { Language } from '../../../locales/index.ts';

/** The languages talk tracks are in, each by its own name. */
export const languages: { value: Language; text: string }[] = [
  { value: 'zh-CN', text: '中文' },
  { value: 'en', text: 'English' },
];
