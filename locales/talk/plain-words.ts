import type { PlainWord } from '../../domain/talk/schema.ts';
import { plainWordsEn } from './en/plain-words.ts';
import { plainWordsZh } from './zh-CN/plain-words.ts';

/** The lists a new installation begins with. A text is checked against both: Chinese texts carry English jargon too. */
export const starterPlainWords: Record<'en' | 'zh-CN', readonly PlainWord[]> = {
  en: plainWordsEn,
  'zh-CN': plainWordsZh,
};
