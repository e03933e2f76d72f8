import { callback, expectation, type Guess, note, promise, theirPromise, weightiest } from './guess.ts';
import * as words from './words-en.ts';

/** What an English line most likely is; null where its words do not say. */
export function guessEnglish(line: string): Guess | null {
  const clauses = line.split(/(?<!\b(?:mr|ms|mrs|dr|no))[.;!?:](?=\s|$)|,\s+|\s+-\s+|\n|\s+(?:but|so)\s+/i);
  let subject: 'ours' | 'theirs' | null = null;
  const guesses: Guess[] = [];
  for (const clause of clauses) {
    if (clause.trim() === '') continue;
    const found = guessClause(clause.trim(), subject);
    subject = found.subject;
    if (found.guess) guesses.push(found.guess);
  }
  return weightiest(guesses);
}

interface Clause {
  guess: Guess | null;
  subject: 'ours' | 'theirs' | null;
}

function guessClause(clause: string, before: Clause['subject']): Clause {
  const small = clause.toLowerCase();
  const start = small.length - afterTime(small).length;
  const told = small.slice(start);
  if (words.wishesAlone.test(told)) return { guess: expectation, subject: 'theirs' };
  const ours = words.ours.exec(told)?.[0];
  if (ours) return { guess: ofOurs(withSubject(told, ours), true), subject: 'ours' };
  const theirs = words.theirs.exec(told)?.[0] ?? nameIn(clause.slice(start));
  if (theirs) return { guess: ofTheirs(withSubject(told, theirs)), subject: 'theirs' };
  // "Grace called, wants samples": the one it was about goes on.
  if (before === 'theirs' && words.wishes.test(told)) return { guess: expectation, subject: 'theirs' };
  if (before === 'theirs' && words.coming.test(told) && !words.acts.test(told))
    return { guess: ofTheirs(told), subject: 'theirs' };
  return { guess: ofOurs(told, false), subject: before };
}

function afterTime(told: string): string {
  return told
    .replace(/^(?:so|but|and|then|because|also|as) /, '')
    .replace(words.leadingTime, '')
    .replace(/^[ ,:-]+/, '');
}

/** What is told of a subject, with "'s" and "'ll" written out. */
function withSubject(told: string, subject: string): string {
  const rest = told.slice(subject.length).trimStart();
  const written = rest.replace(/^'s /, 'is ').replace(/^'re /, 'are ').replace(/^'ve /, 'have ');
  if (/'(?:re|m)$/.test(subject)) return `are ${written}`;
  return /'ll$/.test(subject) ? `will ${written}` : written;
}

const wordsOfName = "[\\p{Lu}][\\p{L}'’.-]*(?: (?:and )?[\\p{Lu}][\\p{L}'’.-]*){0,2}";
/** Capitalised words before a verb of the third person: "Grace will", "Marcus promised". */
const name = new RegExp(
  `^${wordsOfName}(?= (?!and\\b|to\\b(?! (?:send|pay|sign|confirm|return|provide|give|get|place|let|come|order|approve|share|deliver|bring|arrange|check|review|decide|test|settle|issue|wire)))[a-z'’])`,
  'u',
);

/** A name the clause begins with; not a verb that is only the first word of the line. */
function nameIn(clause: string): string | null {
  const found = name.exec(clause)?.[0];
  if (!found) return null;
  const first = found.split(' ')[0]?.toLowerCase() ?? '';
  if (isOrdinary(first) || /['’]s$/.test(found)) return null;
  const rest = clause.slice(found.length).trimStart().toLowerCase();
  if (words.wishes.test(rest) || words.coming.test(rest) || words.noAct.test(rest))
    return isVerb(first) ? null : found;
  if (isVerb(first)) return null;
  return words.finished.test(rest) || words.facts.test(rest) || /^[a-z]{3,}s (?!by\b)/.test(rest)
    ? found
    : null;
}

function isVerb(word: string): boolean {
  return (
    words.acts.test(word) ||
    words.contacts.test(word) ||
    words.finished.test(word) ||
    words.fillers.test(`${word} `)
  );
}

function isOrdinary(word: string): boolean {
  return /^(?:the|a|an|our|my|no|not|new|price|quote|samples?|delivery|contract|i|we|all|what|everything|anything|which|invoice|order|payment|meeting|call|po)$/.test(
    word,
  );
}

function ofTheirs(rest: string): Guess {
  if (words.wishes.test(rest)) return expectation;
  if (words.noAct.test(rest)) return note;
  if (
    /^(?:said|says|told (?:me|us)|mentioned)(?: that)? (?:they|she|he)? ?(?:want|need|expect|hope|would like|won't|refuse)/.test(
      rest,
    )
  )
    return expectation;
  if (
    /^(?:said|says|told (?:me|us))(?: that)? (?:they|she|he) (?:will|would|'ll|'d) (?:think|be|consider|see)/.test(
      rest,
    )
  )
    return note;
  return words.coming.test(rest) ? theirPromise : note;
}

function ofOurs(said: string, hasSubject: boolean): Guess | null {
  const bare = said.replace(words.fillers, '');
  // "Our engineer fixes it".
  const told = hasSubject ? bare.replace(/^([a-z]+?(?:[sxz]|ch|sh)(?=es)|[a-z]{2,}?(?=s))e?s\b/, '$1') : bare;
  const gerund = hasSubject ? /^([a-z]+)ing\b/.exec(told)?.[1] : undefined;
  if (gerund) return ofGerund(gerund, told.slice(gerund.length + 3));
  if (/^no\b/.test(told)) return words.due.test(told) ? null : note;
  if (words.undertakings.test(told)) return promise;
  if (words.refusals.test(told)) return note;
  if (words.awaited.test(told)) return theirPromise;
  if (words.thingTold.test(told)) return note;
  if (words.contactThings.test(told)) return promise;
  if (words.contacts.test(told)) {
    const hands =
      words.handings.test(told) ||
      words.sentThings.test(told) ||
      words.ownPeople.test(told) ||
      hasSecondAct(told);
    return hands ? promise : callback;
  }
  if (words.finished.test(told)) return note;
  if (words.acts.test(told) || words.due.test(told)) return promise;
  if (hasSubject) return said === bare ? note : promise;
  return words.facts.test(told) || words.history.test(told) ? note : null;
}

/** "Apologise to Tom and credit the fee"; "call and see how it goes" is one act. */
function hasSecondAct(told: string): boolean {
  const second = / (?:and|then) (.+)$/.exec(told)?.[1]?.replace(words.fillers, '') ?? '';
  const isContact =
    words.contacts.test(second) ||
    /^(?:check|find|go|come|take|work|get|confirm|review|set|show|see|listen|keep)\b/.test(second);
  return words.acts.test(second) && !isContact;
}

/** "We're sending a technician": as "send a technician" and "come" for "coming". */
function ofGerund(stem: string, rest: string): Guess | null {
  const verbs = [stem, `${stem}e`, stem.slice(0, -1)].map((verb) => verb + rest);
  return verbs.reduce<Guess | null>((found, told) => found ?? ofOurs(told, false), null);
}
