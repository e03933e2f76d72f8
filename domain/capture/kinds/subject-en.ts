import { verbOf } from './verbs-en.ts';
import * as words from './words-en.ts';

/** Of whom a clause tells: us, the customer's side, or a thing. */
export type Side = 'ours' | 'theirs' | 'thing';

/** The place of the word that says what the subject does: 0 where nobody is named, -1 where nothing is done. */
export function predicateAt(tokens: readonly string[]): number {
  if (beginsWithVerb(tokens)) return 0;
  let isOfThing = false;
  for (let at = 1; at < Math.min(tokens.length, 12); at++) {
    if (!isPredicate(tokens, at)) {
      // "The samples Grace wants": the verb behind the name only tells more of the samples.
      if (isRelative(tokens, at)) isOfThing = true;
      continue;
    }
    if (isOfThing) {
      isOfThing = false;
      while (words.auxiliaries.test(plain(tokens[at])) && at < tokens.length - 1) at++;
      continue;
    }
    return at;
  }
  return -1;
}

function beginsWithVerb(tokens: readonly string[]): boolean {
  const [first, second] = tokens;
  const word = plain(first);
  if (words.nobodyBegins.test(`${tokens.slice(0, 4).join(' ').toLowerCase()} `)) return true;
  const verb = verbOf(word);
  const next = plain(second);
  if (!verb) return isUnknownVerb(word, first, next);
  if (words.subjectWords.test(word)) return false;
  // "Mark will", "order was", "quote goes out": a name or a thing.
  if (words.auxiliaries.test(next) && !/^(?:do|have|to)$/.test(next)) return false;
  const isNaked = !words.determiners.test(next) && !isCapital(second);
  if ((isNaked || isThing(word)) && tokens.slice(1, 4).some((other) => words.being.test(other))) return false;
  const behind = verbOf(next);
  if (verb.form !== 'past' && behind && behind.form !== 'base' && behind.form !== 'gerund') {
    if (
      behind.form === 'third'
        ? !words.alsoThings.test(next)
        : verb.form === 'gerund' || isEnd(tokens, 2) || isCapital(first)
    )
      return false;
  }
  if (verb.form === 'gerund' && (isThing(word) || words.people.test(word))) return false;
  if (verb.form === 'third') return !words.alsoThings.test(word) || words.determiners.test(next);
  // "Signed contract to Grace": how the contract is.
  return verb.form !== 'past' || !(words.describing.test(word) && isThingAt(tokens, 1));
}

function isPredicate(tokens: readonly string[], at: number): boolean {
  const word = plain(tokens[at]);
  const before = plain(tokens[at - 1]);
  if (words.auxiliaries.test(word)) return word !== 'to' || isToDo(tokens, at);
  const verb = verbOf(word);
  if (!verb || isCapital(tokens[at])) return false;
  const next = plain(tokens[at + 1]);
  if (verb.form === 'third') {
    if (words.determiners.test(before) || words.prepositions.test(before)) return false;
    return !words.alsoThings.test(word) || words.determiners.test(next) || isSomebody(tokens, at);
  }
  if (verb.form === 'past')
    return !words.determiners.test(before) && !words.prepositions.test(before) && !/\d$/.test(before);
  // "Buyer asking for sea freight": without its "is".
  if (verb.form === 'gerund') return isSomebody(tokens, at) && !isThing(word) && !words.contacts.test(word);
  if (words.determiners.test(before) || words.prepositions.test(before)) return false;
  // "Oakfield insist on checks": many, by one name.
  if (at === 1 && isName(tokens, 0) && words.wishes.test(word) && !words.alsoThings.test(word)) return true;
  return words.many.test(before) && (!words.alsoThings.test(word) || words.pronouns.test(before));
}

/** "Client to provide", not "samples to ship" nor "quote to Grace". */
function isToDo(tokens: readonly string[], at: number): boolean {
  const verb = verbOf(plain(tokens[at + 1]));
  return (
    (verb?.form === 'base' || plain(tokens[at + 1]) === 'be') &&
    !isCapital(tokens[at + 1]) &&
    (isSomebody(tokens, at) || plain(tokens[at + 1]) === 'be')
  );
}

function isSomebody(tokens: readonly string[], end: number): boolean {
  return sideOf(tokens.slice(0, end)) !== 'thing';
}

function isRelative(tokens: readonly string[], at: number): boolean {
  if (at === 0) return false;
  const word = tokens[at] ?? '';
  const before = plain(tokens[at - 1]);
  const isNamed = words.pronouns.test(word.toLowerCase()) || isName(tokens, at);
  return (
    /^(?:that|which|who)$/i.test(word) ||
    (isNamed &&
      !isCapital(tokens[at - 1]) &&
      !words.prepositions.test(before) &&
      !words.determiners.test(before) &&
      !words.people.test(before) &&
      !/^(?:and|or)$/.test(before) &&
      isPredicate(tokens, at + 1))
  );
}

function isThingAt(tokens: readonly string[], at: number): boolean {
  const word = plain(tokens[at]);
  return (
    word !== '' &&
    !words.determiners.test(word) &&
    !words.pronouns.test(word) &&
    !words.prepositions.test(word) &&
    !isCapital(tokens[at]) &&
    !/^(?:off|up|out|in|that|if|yesterday|ok|fine)$/.test(word) &&
    tokens.length > at + 1
  );
}

/** "Bung her a copy": whatever the word is, something is done to her. */
function isUnknownVerb(word: string, first: string | undefined, next: string): boolean {
  return (
    /^(?:the|a|an|her|him|them|my|our|their)$/.test(next) &&
    /^[a-z]{3,}$/.test(word) &&
    !isCapital(first) &&
    ![words.determiners, words.prepositions, words.pronouns, words.people, words.things].some((known) =>
      known.test(word),
    ) &&
    !/^(?:what|where|when|how|why|which|who|whose|that|once|since|because|while|again|also|only|even|half|all|both|such|quite|what's)$/.test(
      word,
    )
  );
}

function isThing(word: string): boolean {
  return words.alsoThings.test(word) || words.things.test(word);
}

function isEnd(tokens: readonly string[], at: number): boolean {
  return at >= tokens.length || words.prepositions.test(plain(tokens[at]));
}

function plain(token: string | undefined): string {
  return (token ?? '').toLowerCase().replaceAll(/^["'(]+|["'),:]+$/g, '');
}

function isCapital(token: string | undefined): boolean {
  return /^\p{Lu}['’\p{Lu}]?\p{Ll}/u.test(token ?? '');
}

function isName(tokens: readonly string[], at: number): boolean {
  return isCapital(tokens[at]) && !words.ordinary.test(plain(tokens[at]));
}

export function sideOf(subject: readonly string[]): Side {
  const text = subject.join(' ').toLowerCase();
  const head = text.split(/ (?:at|of|from|in|for|on|with|about|re|to) /)[0] ?? '';
  const isTheirPlace = /\b(?:their|his|her|customer|client)\b/.test(text);
  if (words.ours.test(text) || (!isTheirPlace && words.ours.test(head))) return 'ours';
  if (words.theirs.test(text)) return 'theirs';
  const last = head.split(' ').at(-1) ?? '';
  if (words.people.test(last)) return 'theirs';
  if (words.things.test(last)) return 'thing';
  // "The Doyles".
  const isNamed =
    isName(subject, /^the$/i.test(subject[0] ?? '') ? 1 : 0) && !/['’]s$/.test(subject.at(-1) ?? '');
  return isNamed ? 'theirs' : 'thing';
}
