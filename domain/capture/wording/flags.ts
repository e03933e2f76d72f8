import { longestText } from '../../limits.ts';
import { defaultAuthority } from './authority.ts';
import { grantsIn } from './beyond-authority.ts';
import type { Flag } from './flag.ts';
import { lineOf } from './line.ts';
import { momentsIn } from './moments.ts';
import { strongIn } from './over-strong.ts';
import type { Span } from './span.ts';
import { vagueTimesIn } from './vague-time.ts';
import { catchAllsIn } from './vague-what.ts';

/** A flag and the characters that say so, in order; none where something is missing (`no-date`). */
export interface Flagged {
  flag: Flag;
  spans: Span[];
  /** What to take out so that the promise holds without it; only where the rest still reads as it should. */
  drop?: Span[];
}

export interface WordingRules {
  /** What the rep may not grant by himself, in the notation of `docs/wording.md`. */
  authority?: readonly string[];
}

/** What is wrong with the wording of a promise of ours, by the rules of `docs/wording.md`; nothing for any other line. */
export function flagsOf(text: string, { authority = defaultAuthority }: WordingRules = {}): Flagged[] {
  const line = lineOf(text.slice(0, longestText));
  if (!line.isPromise) return [];
  const moments = momentsIn(line);
  const vagueTimes = vagueTimesIn(line);
  const strong = strongIn(line);
  const found: Flagged[] = [];
  const flag = (name: Flag, spans: Span[]) => {
    if (spans.length > 0) found.push({ flag: name, spans });
  };

  if (moments.length === 0 && vagueTimes.length === 0) found.push({ flag: 'no-date', spans: [] });
  if (moments.length === 0) flag('vague-time', vagueTimes);
  if (strong.length > 0) {
    const drop = strong.flatMap((word) => (word.drop ? [word.drop] : []));
    found.push({
      flag: 'over-strong',
      spans: strong.map(({ span }) => span),
      ...(drop.length === strong.length ? { drop } : {}),
    });
  }
  const told = [...moments, ...vagueTimes, ...strong.map(({ span }) => span)];
  flag('vague-what', catchAllsIn(line, told));
  flag('beyond-authority', grantsIn(line, authority));
  return found;
}
