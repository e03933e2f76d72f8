import { isNarrow, type LevelValues, zonePosition } from '../../../domain/expectation/zone.ts';
import type { Words } from '../../../locales/index.ts';
import { gapSaid, type Said, satisfactionSaid } from '../levels.ts';

/** What the levels of an expectation say about each other, each in words; null where it cannot be known. */
export interface Standing {
  gap: Said | null;
  zone: Said | null;
  satisfaction: Said | null;
  narrow: boolean;
}

export function standingOf(values: LevelValues, words: Words): Standing {
  return {
    gap: gapSaid(values, words.levels),
    zone: zoneSaid(values, words),
    satisfaction: satisfactionSaid(values, words.levels),
    narrow: isNarrow(values),
  };
}

function zoneSaid(values: LevelValues, { expectations: { standing: say } }: Words): Said | null {
  const { canLiveWith, hopesFor } = values;
  if (canLiveWith === null || hopesFor === null) return null;
  if (canLiveWith > hopesFor) return { tone: 'risk', text: say.contradicts };
  const range = say.range(canLiveWith, hopesFor);
  const position = zonePosition(values);
  if (!position) return { tone: 'wait', text: range };
  const { where } = position;
  return { tone: where === 'below' ? 'risk' : 'kept', text: `${say[where]} (${range})` };
}
