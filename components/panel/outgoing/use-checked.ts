import { useMemo } from 'react';
import { starterStandards } from '../../../domain/standards/starter.ts';
import type { Telling } from '../../../domain/standards/telling.ts';
import type { Filled } from '../../../domain/talk/fill.ts';
import type { PlainWord } from '../../../domain/talk/schema.ts';
import { starterPlainWords } from '../../../locales/talk/plain-words.ts';
import type { Settings } from '../../../messages/contract/settings.ts';
import { currentSettings, useSettings } from '../../shared/interface.ts';
import { dayHours } from '../standards/length-text.ts';
import { ownTalkNow, useOwnTalk } from '../talk/own-talk.ts';
import { type Checked, lookedOver, missingIn } from './checks.ts';

/** The lists everybody begins with, of both languages. */
export const starterWords: readonly PlainWord[] = Object.values(starterPlainWords).flat();

/**
 * What is worth a look in a text that began as a proposal, for a customer of a tier, by the rep's own lists where he has
 * them.
 */
export function useChecked(text: string, proposal: Filled, tier: string): Checked {
  const plainWords = useOwnTalk()?.plainWords ?? starterWords;
  const { standards } = useSettings();
  const found = useMemo(
    () => lookedOver(text, plainWords, tellingTo(tier, standards)),
    [text, plainWords, standards, tier],
  );
  return { ...found, missing: missingIn(text, proposal) };
}

/** Whether a text for a customer of a tier may go as it is. Rejects with a `KeptError` where the rep's lists are out of reach. */
export async function isClean(text: string, tier: string): Promise<boolean> {
  const { plainWords } = await ownTalkNow();
  const { jargon, leaks } = lookedOver(
    text,
    plainWords ?? starterWords,
    tellingTo(tier, currentSettings().standards),
  );
  return jargon.length + leaks.length === 0;
}

function tellingTo(tier: string, standards: Settings['standards']): Telling {
  return { standards: standards ?? starterStandards, tier, dayHours };
}
