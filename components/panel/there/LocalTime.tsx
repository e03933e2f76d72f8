import { Moon, Sun } from 'lucide-react';
import { thereAt } from '../../../domain/time/there.ts';
import { cityOf } from '../../../locales/cities.ts';
import { useLanguage, useWords } from '../../shared/interface.ts';
import { ownZone } from '../../shared/moment.ts';
import { useNow } from '../../shared/now.ts';
import { clockThere } from './clock.ts';

/** "Berlin 03:12, night there". */
export function LocalTime({ zone }: { zone: string }) {
  const words = useWords();
  const language = useLanguage();
  const now = thereAt(useNow(), zone, ownZone());
  if (!now) return null;
  const { hours, said, now: at } = words.hours.there;
  const text = at(cityOf(zone, language), clockThere(now, words));
  const Icon = now.hour === 'night' ? Moon : Sun;
  return (
    <p
      data-testid="there-now"
      data-hour={now.hour}
      className="mt-1.5 flex items-center gap-1.5 text-sm text-ink-2 tabular-nums"
    >
      <Icon size={14} strokeWidth={1.75} className="shrink-0" aria-hidden />
      {now.hour === 'day' ? text : said(text, hours[now.hour])}
    </p>
  );
}
