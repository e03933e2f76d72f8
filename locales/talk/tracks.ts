import type { Trade } from '../../domain/talk/names.ts';
import type { TalkTrack } from '../../domain/talk/schema.ts';
import type { Language } from '../index.ts';
import { banking as bankingEn } from './en/banking.ts';
import { general as generalEn } from './en/general.ts';
import { logistics as logisticsEn } from './en/logistics.ts';
import { property as propertyEn } from './en/property.ts';
import { software as softwareEn } from './en/software.ts';
import { support as supportEn } from './en/support.ts';
import type { Starters } from './starter.ts';
import { banking as bankingZh } from './zh-CN/banking.ts';
import { general as generalZh } from './zh-CN/general.ts';
import { logistics as logisticsZh } from './zh-CN/logistics.ts';
import { property as propertyZh } from './zh-CN/property.ts';
import { software as softwareZh } from './zh-CN/software.ts';
import { support as supportZh } from './zh-CN/support.ts';

const starters: Record<Language, Record<Trade, Starters>> = {
  en: {
    general: generalEn,
    support: supportEn,
    property: propertyEn,
    banking: bankingEn,
    software: softwareEn,
    logistics: logisticsEn,
  },
  'zh-CN': {
    general: generalZh,
    support: supportZh,
    property: propertyZh,
    banking: bankingZh,
    software: softwareZh,
    logistics: logisticsZh,
  },
};

/** The talk tracks a new installation begins with; `id` is `language/trade/occasion/name` and never changes. */
export const starterTracks: readonly TalkTrack[] = entries(starters).flatMap(([language, ofTrades]) =>
  entries(ofTrades).flatMap(([trade, ofOccasions]) =>
    entries(ofOccasions).flatMap(([occasion, named]) =>
      entries(named).map(([name, { title, text }]) => ({
        id: `${language}/${trade}/${occasion}/${name}`,
        occasion,
        trade,
        language,
        title,
        text,
      })),
    ),
  ),
);

function entries<Key extends string, Value>(some: Record<Key, Value>): [Key, Value][] {
  return Object.entries(some) as [Key, Value][];
}
