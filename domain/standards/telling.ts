import { promiseKind } from '../capture/promise-kind.ts';
import { wholeWord } from '../talk/whole-word.ts';
import type { Standard } from './schema.ts';
import { type Span, spansIn } from './spans.ts';
import { standardFor } from './standard-for.ts';

/** A standard told in a text to somebody it is not meant for; `at` and `end` tell where. */
export interface Leak {
  at: number;
  end: number;
  standard: Standard;
}

/** To whom a text goes, and what is known of standards. */
export interface Telling {
  standards: readonly Standard[];
  /** The tier of the customer it goes to. */
  tier: string;
  /** Working hours of a day. */
  dayHours: number;
}

/** How tiers are called in a text, besides by their own name. */
const tierWords = new Map([
  [
    'key',
    /重点客户|大客户|重要客户|\bvip|\bkey (?:customer|client|account)s?\b|\bpriority (?:customer|client)s?\b/i,
  ],
  ['standard', /普通客户|一般客户|标准客户|\b(?:standard|ordinary|regular) (?:customer|client)s?\b/i],
]);

/**
 * Where a text that goes to a customer tells a standard meant for others: the lead time of another tier for the thing the
 * clause is about, unless the customer has it too or it is public; or, as a rule of his tier, what may be told him only
 * as his own. Without a known thing it looks at standards of the tiers that the sentence names. Public standards never leak.
 */
export function leaksIn(text: string, telling: Telling): Leak[] {
  return sentencesOf(text).flatMap(({ at, words }) => {
    const named = telling.standards.map(({ tier }) => tier).filter((tier) => isNamed(tier, words));
    return spansIn(words, telling.dayHours).flatMap((span) => {
      const standard = leaked(span, kindBeside(words, span), new Set(named), telling);
      return standard ? [{ at: at + span.at, end: at + span.end, standard }] : [];
    });
  });
}

function leaked(
  { hours }: Span,
  kind: string | null,
  named: ReadonlySet<string>,
  { standards, tier }: Telling,
): Standard | undefined {
  return standards.find((standard) => {
    if (standard.told === 'everyone' || standard.hours !== hours) return false;
    if (kind === null ? !named.has(standard.tier) : standard.kind !== kind) return false;
    if (standard.tier === tier) return standard.told === 'customer' && named.has(tier);
    const isHis = standardFor(standards, standard.kind, tier)?.hours === hours;
    const isPublic = standards.some(
      (other) => other.kind === standard.kind && other.hours === hours && other.told === 'everyone',
    );
    return !(isHis || isPublic);
  });
}

/** What the clause of a span is about, else its line, else the sentence; null where none of them tells. */
function kindBeside(sentence: string, span: Span): string | null {
  const pieces = [
    pieceAround(sentence, span, /[,，、;；:：\n]/),
    pieceAround(sentence, span, /\n/),
    sentence,
  ];
  return pieces.map((words) => promiseKind(words)).find((found) => found !== 'other') ?? null;
}

/** What stands around a span, from cut to cut. */
function pieceAround(sentence: string, { at, end }: Span, cut: RegExp): string {
  const before = sentence.slice(0, at).split(cut).at(-1) ?? '';
  const behind = sentence.slice(end).split(cut)[0] ?? '';
  return before + sentence.slice(at, end) + behind;
}

/** Whether a text names a tier; the rep's own only where it can be no other word: "A customers", 金级, “金牌”. */
function isNamed(tier: string, words: string): boolean {
  return (tierWords.get(tier) ?? ownTier(tier)).test(words);
}

function ownTier(tier: string): RegExp {
  const name = wholeWord(tier, 'u').source;
  const rows = [
    `${name}[\\s-]*(?:类|等?级)?的?(?:客户|等级|级)`,
    `${name}[ -]+(?:tier|customers|clients|accounts)(?![a-z])`,
    // "A customer" that begins a sentence is any customer.
    `(?<=\\S +)${name}[ -]+(?:customer|client|account)(?![a-z])`,
    `(?:等级|客户|(?<![a-z])(?:tier|customers?|clients?|accounts?))[ :：-]*[为是]?${name}(?!\\p{L})`,
  ];
  // Between quotation marks, or as the head of a line.
  const alone = `(?<=^\\s*|\\n\\s*|[“「『《"'])${name}(?=\\s*(?:$|\\n|[”」』》"':：]))`;
  const isLong = /\p{Script=Han}{2}|\p{L}{3}/u.test(tier);
  return new RegExp([...rows, ...(isLong ? [alone] : [])].join('|'), 'u');
}

/** A single line break ends no sentence: lines are broken where a screen is narrow. */
function sentencesOf(text: string): { at: number; words: string }[] {
  return [...text.matchAll(/(?:[^。！？!?\n.]|\.(?!\s|$)|\n(?!\s*\n))+/g)].map(({ 0: words, index }) => ({
    at: index,
    words,
  }));
}
