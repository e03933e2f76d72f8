import { type Filled, fill } from '../../../domain/talk/fill.ts';
import type { TalkTrack } from '../../../domain/talk/schema.ts';
import { parseTemplate } from '../../../domain/talk/template.ts';
import type { Language } from '../../../locales/index.ts';
import { dateLocale, useSettings } from '../../shared/interface.ts';
import { useNow } from '../../shared/now.ts';
import { type About, valuesOf } from './values.ts';

/** A track as it can be said now, with what it still needs; empty without one. */
export function useFilled(track: Pick<TalkTrack, 'language' | 'text'> | undefined, about: About): Filled {
  const settings = useSettings();
  const now = useNow();
  if (!track) return { text: '', missing: [] };
  const values = valuesOf(about, settings, { locale: localeOf(track.language), now });
  return fill(parseTemplate(track.text).parts, values);
}

/** Dates in an English text are written as the rep's browser writes English, the British way where it writes none. */
function localeOf(language: Language): 'zh-CN' | 'en-US' | 'en-GB' {
  if (language === 'zh-CN') return 'zh-CN';
  const own = dateLocale();
  return own === 'zh-CN' ? 'en-GB' : own;
}
