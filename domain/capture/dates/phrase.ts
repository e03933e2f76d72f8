import type { Token } from './tokens.ts';
import type { Meaning } from './words.ts';

/**
 * How something is said, a word a place: `'within number? dayUnit|workday'`. `?` may be left out, `|` is either of them,
 * `=` names a value that would else be named after its meaning: `'number=from to number=until'`.
 */
type Element<Text extends string> = Text extends `${infer Either}?`
  ? { [Name in NameOf<Either>]?: number }
  : Text extends `${string}|${string}`
    ? { [Name in NameOf<Text>]?: number }
    : { [Name in NameOf<Text>]: number };
type NameOf<Text extends string> = Text extends `${infer One}|${infer Others}`
  ? NameOf<One> | NameOf<Others>
  : Text extends `${string}=${infer Name}`
    ? Name
    : Text;
/** The values of what was said, by name. */
export type Said<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? Element<First> & Said<Rest>
  : Element<Text>;

/** What stands directly before and after the words. */
export interface Around {
  before?: Token | undefined;
  after?: Token | undefined;
  /** And behind that. */
  second?: Token | undefined;
}

/** One way to say something. */
export interface Phrase<Result> {
  says: string;
  /** What its first word may mean. */
  starts: readonly Meaning[];
  /** Where it may begin and what it gives: the result and the token after it; nothing where it does not stand. */
  at: (tokens: readonly Token[], start: number) => Match<Result> | null;
}

export interface Match<Result> {
  result: Result;
  /** The index of the first token behind the words. */
  next: number;
}

interface Place {
  either: [meaning: Meaning, name: string][];
  isOptional: boolean;
}

/** A way to say something, and what it means; null where the words mean nothing after all ("13月"). */
export function phrase<const Text extends string, Result>(
  says: Text,
  read: (said: Said<Text>, around: Around) => Result | null,
): Phrase<Result> {
  const places = says.split(' ').map(placeOf);
  const required = places.findIndex(({ isOptional }) => !isOptional);
  const starts = places.slice(0, required + 1).flatMap(({ either }) => either.map(([meaning]) => meaning));
  return {
    says,
    starts: [...new Set(starts)],
    at: (tokens, start) => {
      const values: Record<string, number> = {};
      const next = follow(places, 0, tokens, start, values);
      if (next === -1) return null;
      const result = read(values as Said<Text>, {
        before: tokens[start - 1],
        after: tokens[next],
        second: tokens[next + 1],
      });
      return result === null ? null : { result, next };
    },
  };
}

function placeOf(text: string): Place {
  const isOptional = text.endsWith('?');
  const either = (isOptional ? text.slice(0, -1) : text).split('|').map((word) => {
    const [meaning = '', name = meaning] = word.split('=');
    return [meaning as Meaning, name] as [Meaning, string];
  });
  return { either, isOptional };
}

/** The token behind the places from `place` on, or -1. An optional place is filled if it can be. */
function follow(
  places: readonly Place[],
  place: number,
  tokens: readonly Token[],
  at: number,
  values: Record<string, number>,
): number {
  const wanted = places[place];
  if (!wanted) return at;
  const means = tokens[at]?.means;
  for (const [meaning, name] of wanted.either) {
    const value = means?.[meaning];
    if (value === undefined) continue;
    const next = follow(places, place + 1, tokens, at + 1, values);
    if (next === -1) continue;
    values[name] = value;
    return next;
  }
  return wanted.isOptional ? follow(places, place + 1, tokens, at, values) : -1;
}

/** The longest of some phrases that begins at a token; of equally long ones the first. */
export function longest<Result>(
  phrases: readonly Phrase<Result>[],
  tokens: readonly Token[],
  start: number,
): Match<Result> | null {
  let best: Match<Result> | null = null;
  let bestPlace = 0;
  for (const meaning of Object.keys(tokens[start]?.means ?? {})) {
    for (const place of placesByStart(phrases).get(meaning) ?? []) {
      const match = phrases[place]?.at(tokens, start);
      if (!match) continue;
      const length = match.next - (best?.next ?? start);
      if (length > 0 || (length === 0 && best && place < bestPlace)) [best, bestPlace] = [match, place];
    }
  }
  return best;
}

const indexes = new WeakMap<readonly Phrase<unknown>[], Map<string, number[]>>();

/** Which phrases of a table can begin with a meaning: a line is read at every key, and most cannot. */
function placesByStart(phrases: readonly Phrase<unknown>[]): Map<string, number[]> {
  const known = indexes.get(phrases);
  if (known) return known;
  const found = new Map<string, number[]>();
  phrases.forEach(({ starts }, place) => {
    for (const start of starts) found.set(start, [...(found.get(start) ?? []), place]);
  });
  indexes.set(phrases, found);
  return found;
}
