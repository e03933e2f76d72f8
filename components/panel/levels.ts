import { currentLevel, type OverallLevel } from '../../domain/customer/current-level.ts';
import type { LevelName } from '../../domain/customer/levels.ts';
import { gap, satisfaction } from '../../domain/expectation/zone.ts';
import type { Words } from '../../locales/index.ts';
import type { CustomerView } from '../../messages/contract/customer.ts';
import type { Tone } from '../shared/Chip.tsx';

export type Levels = Record<LevelName, number | null>;

/** The three overall levels with what each was found by; null where nothing is known. */
export function overallOf(view: CustomerView | null, now: number): Record<LevelName, OverallLevel | null> {
  const of = (name: LevelName) => (view && currentLevel(view, name, now)) ?? null;
  return { hopesFor: of('hopesFor'), canGive: of('canGive'), happened: of('happened') };
}

/** The three overall levels as they stand; null is shown as "—", never as a number. */
export function levelsOf(view: CustomerView | null, now: number): Levels {
  const { hopesFor, canGive, happened } = overallOf(view, now);
  return {
    hopesFor: hopesFor?.value ?? null,
    canGive: canGive?.value ?? null,
    happened: happened?.value ?? null,
  };
}

/** A short sentence with the colour of what it says. */
export interface Said {
  tone: Tone;
  text: string;
}

/** How far what is hoped for and what we can give lie apart; null while that is not known. */
export function gapSaid(levels: Pick<Levels, 'hopesFor' | 'canGive'>, words: Words['levels']): Said | null {
  const wide = gap(levels);
  if (wide === null) return null;
  if (wide > 0) return { tone: 'risk', text: `▲ ${words.gapHigh(wide)}` };
  if (wide < 0) return { tone: 'kept', text: `▼ ${words.gapLow(-wide)}` };
  return { tone: 'kept', text: `= ${words.gapNone}` };
}

/** What happened against what was hoped for; null while that is not known. */
export function satisfactionSaid(
  levels: Pick<Levels, 'hopesFor' | 'happened'>,
  words: Words['levels'],
): Said | null {
  const found = satisfaction(levels);
  if (found === null) return null;
  if (found > 0) return { tone: 'kept', text: words.better(found) };
  if (found < 0) return { tone: 'risk', text: words.worse(-found) };
  return { tone: 'kept', text: words.asHoped };
}

/** What the levels say about each other, as far as they are known. */
export function gapsOf(levels: Levels, words: Words['levels']): Said[] {
  return [gapSaid(levels, words), satisfactionSaid(levels, words)].filter((said) => said !== null);
}
