import { isChinese } from '../../../domain/talk/plain-words.ts';
import type { PlainWord } from '../../../domain/talk/schema.ts';
import type { Language } from '../../../locales/index.ts';

/** Those words of a list in which what was typed stands, on either side; those of the rep's language come first. */
export function found(list: readonly PlainWord[], typed: string, language: Language): PlainWord[] {
  const wanted = typed.trim().toLowerCase();
  const isOwn = ({ plain }: PlainWord) => isChinese(plain) === (language === 'zh-CN');
  return list
    .filter(({ jargon, plain }) => `${jargon}\n${plain}`.toLowerCase().includes(wanted))
    .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
}

/** Words as somebody lists them in one field, parted by commas of any kind. */
export function listed(text: string): string[] {
  return text
    .split(/[,，、;；\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
