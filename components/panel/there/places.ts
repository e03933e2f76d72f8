import { areaOf, cityOf } from '../../../locales/cities.ts';
import type { Language } from '../../../locales/index.ts';

/** A zone as a rep looks for it. */
export interface Place {
  zone: string;
  city: string;
  /** Its country or how its time is called; empty where that says no more. */
  area: string;
  /** All it can be found by, in small letters. */
  words: string;
}

const known = new Map<Language, readonly Place[]>();

/** Every zone this browser knows, by city, as a language sorts them. Kept: asking it for all names takes a while. */
export function placesIn(language: Language): readonly Place[] {
  const places = known.get(language) ?? allPlaces(language);
  known.set(language, places);
  return places;
}

function allPlaces(language: Language): Place[] {
  const other = language === 'en' ? 'zh-CN' : 'en';
  const sorted = new Intl.Collator(language);
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => {
      const [city, named] = [cityOf(zone, language), areaOf(zone, language)];
      const area = named === city ? '' : named;
      const plain = zone.replaceAll('_', ' ');
      return { zone, city, area, words: findable([city, area, plain, cityOf(zone, other)].join('\n')) };
    })
    .sort((a, b) => sorted.compare(a.city, b.city));
}

/** The places a text fits, those whose city begins with it first. */
export function placesFor(text: string, places: readonly Place[]): Place[] {
  const wanted = findable(text.trim());
  const fitting = places.filter(({ words }) => words.includes(wanted));
  const begins = ({ city }: Place) => findable(city).startsWith(wanted);
  return [...fitting.filter(begins), ...fitting.filter((place) => !begins(place))];
}

/** Without case and accents: "sao paulo" finds São Paulo. */
function findable(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
