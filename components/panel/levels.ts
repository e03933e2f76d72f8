import { currentLevel } from '../../domain/customer/customer.ts';
import type { LevelName } from '../../domain/customer/levels.ts';
import type { CustomerRow } from '../../domain/customer/schema.ts';
import type { Words } from '../../locales/index.ts';
import type { Tone } from '../shared/Chip.tsx';

export type Levels = Record<LevelName, number | null>;

/** The three overall levels as they stand; null is shown as "—", never as a number. */
export function levelsOf(customer: CustomerRow | null | undefined, now: number): Levels {
  const of = (name: LevelName) => currentLevel(customer?.body.levels, name, now)?.value ?? null;
  return { hopesFor: of('hopesFor'), canGive: of('canGive'), happened: of('happened') };
}

/** What the levels say about each other: the gap, and how it was found once that is known. */
export function gapsOf(
  { hopesFor, canGive, happened }: Levels,
  words: Words['levels'],
): { tone: Tone; text: string }[] {
  const gaps: { tone: Tone; text: string }[] = [];
  if (hopesFor !== null && canGive !== null) {
    const gap = hopesFor - canGive;
    if (gap > 0) gaps.push({ tone: 'risk', text: `▲ ${words.gapHigh(gap)}` });
    else if (gap < 0) gaps.push({ tone: 'kept', text: `▼ ${words.gapLow(-gap)}` });
    else gaps.push({ tone: 'kept', text: `= ${words.gapNone}` });
  }
  if (hopesFor !== null && happened !== null) {
    const found = happened - hopesFor;
    if (found > 0) gaps.push({ tone: 'kept', text: words.better(found) });
    else if (found < 0) gaps.push({ tone: 'risk', text: words.worse(-found) });
    else gaps.push({ tone: 'kept', text: words.asHoped });
  }
  return gaps;
}
