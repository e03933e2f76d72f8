import { type Leak, leaksIn, type Telling } from '../../../domain/standards/telling.ts';
import type { Filled, Missing } from '../../../domain/talk/fill.ts';
import { isChinese, type Jargon, jargonIn } from '../../../domain/talk/plain-words.ts';
import type { PlainWord } from '../../../domain/talk/schema.ts';
import { isVariable, type Part, parseTemplate } from '../../../domain/talk/template.ts';
import type { Variable } from '../../../domain/talk/variables.ts';
import type { Words } from '../../../locales/index.ts';
import type { Place } from './field.ts';

/** What is worth a look before a text goes to a customer. */
export interface Checked {
  jargon: Jargon[];
  leaks: Leak[];
  missing: Missing[];
}

/**
 * Looks a text over for a customer of a tier: jargon and what is meant for others. `plainWords` in both languages, those of
 * the text's own come first.
 */
export function lookedOver(
  text: string,
  plainWords: readonly PlainWord[],
  telling: Telling,
): Pick<Checked, 'jargon' | 'leaks'> {
  const isOfText = ({ plain }: PlainWord) => isChinese(plain) === isChinese(text);
  const list = plainWords.toSorted((one, other) => Number(isOfText(other)) - Number(isOfText(one)));
  return { jargon: jargonIn(text, list), leaks: leaksIn(text, telling) };
}

/** Plain words for some places of a text: what goes into [at, end) instead, in one piece, and where they will stand. */
export interface PlainPiece extends Place {
  text: string;
  words: Place[];
}

/** Puts some places of a text into plain words. */
export function inTheirPlace(text: string, places: readonly Jargon[]): PlainPiece {
  const [first, last] = [places.at(0), places.at(-1)];
  if (!first || !last) return { at: 0, end: 0, text: '', words: [] };
  let piece = '';
  const words = places.map(({ end, plain }, index) => {
    const at = first.at + piece.length;
    piece += plain + text.slice(end, places[index + 1]?.at ?? end);
    return { at, end: at + plain.length };
  });
  return { at: first.at, end: last.end, text: piece, words };
}

/** Why a standard told in a text gives pause, as a sentence. */
export function leakText(text: string, { at, end, standard }: Leak, tier: string, { talk }: Words): string {
  const span = text.slice(at, end);
  const whose = Object.hasOwn(talk.tiers, standard.tier) ? talk.tiers[standard.tier] : undefined;
  if (standard.tier === tier) return talk.leakAsRule(span);
  return talk.leak(span, whose ?? standard.tier);
}

/**
 * What is still to fill in of a text that began as a proposal. What only looks like a variable there, for a value or a
 * plain sign of the track reads so, is none, nor is it once the rep has changed words around it.
 */
export function missingIn(text: string, proposal: Filled): Missing[] {
  if (text === proposal.text) return proposal.missing;
  const plain = variablesOf(proposal.text).filter(({ at }) => !proposal.missing.some((gap) => gap.at === at));
  const looks = plain.map(({ at, end }) => proposal.text.slice(at, end));
  return variablesOf(text).filter(({ at, end }) => {
    const same = looks.indexOf(text.slice(at, end));
    if (same !== -1) looks.splice(same, 1);
    return same === -1;
  });
}

/** The variables a text names, wherever they came from. */
function variablesOf(text: string): Missing[] {
  let from = 0;
  return variablesIn(parseTemplate(text).parts).map(({ variable, written }) => {
    const at = text.indexOf(written, from);
    from = at + written.length;
    return { at, end: from, variable };
  });
}

function variablesIn(parts: readonly Part[]): { variable: Variable; written: string }[] {
  return parts.flatMap((part) => {
    if (isVariable(part)) return [part];
    return typeof part === 'object' ? variablesIn(part.optional) : [];
  });
}
