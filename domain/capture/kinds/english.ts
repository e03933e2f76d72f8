import { isWorkBehind, ofAct, ofContact } from './acts-en.ts';
import { expectation, type Guess, note, promise, theirPromise, weightiest } from './guess.ts';
import { writtenOut } from './shorthand-en.ts';
import { predicateAt, type Side, sideOf } from './subject-en.ts';
import { verbAt, verbOf } from './verbs-en.ts';
import * as words from './words-en.ts';

/** What an English line most likely is; null where its words do not say. */
export function guessEnglish(line: string): Guess | null {
  if (words.askedBehind.test(line) || words.askedOfUs.test(line)) return expectation;
  const clauses = writtenOut(line)
    .split(words.clauseEnds)
    .filter((clause) => /[a-z]/i.test(clause));
  const [first = '', ...others] = clauses;
  if (words.insistsFirst.test(first) && !others.some((clause) => words.weAnswer.test(clause)))
    return expectation;
  let subject: Side | null = null;
  const guesses: Guess[] = [];
  for (const clause of clauses) {
    const found = guessClause(clause, subject);
    subject = found.subject;
    if (found.guess) guesses.push(found.guess);
  }
  return weightiest(guesses);
}

interface Clause {
  guess: Guess | null;
  /** The next clause goes on about the same, if it names nobody. */
  subject: Side | null;
}

/** What is told of a subject, and whether at a time to come. */
interface Told {
  text: string;
  isTimed: boolean;
  /** To be done by then, not only at that time. */
  isDue: boolean;
  isHabit: boolean;
}

function guessClause(clause: string, before: Side | null): Clause {
  if (before === 'theirs' && words.threats.test(clause.trim())) return { guess: null, subject: before };
  const isPast = words.pastTime.test(clause);
  const isHabit = words.habit.test(clause);
  const sure = clause.replace(words.condition, '');
  const bare = sure.replace(words.times, ' ');
  const isTimed = (bare !== sure || words.event.test(clause)) && !isPast;
  const isDue = isTimed && words.deadline.test(clause);
  const text = bare
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(words.openers, '')
    .replace(/^[,:\s-]+/, '');
  if (text === '') return { guess: null, subject: before };
  if (words.awaited.test(text.toLowerCase())) return { guess: theirPromise, subject: 'theirs' };
  if (/^no\b(?!.*\bplease\b)/i.test(text)) return { guess: note, subject: before };
  const tokens = text.split(' ').filter((word, at) => at === 0 || !words.fillings.test(word));
  const at = predicateAt(tokens);
  const told = (from: number): Told => ({
    text: tokens.slice(from).join(' ').toLowerCase().replace(words.adverbs, ''),
    isTimed,
    isDue,
    isHabit,
  });
  if (at > 0) {
    const subject = sideOf(tokens.slice(0, at));
    return { guess: ofSubject(subject, told(at), tokens.slice(0, at)), subject };
  }
  if (at === -1) return { guess: ofThingAlone(told(0), isPast), subject: before };
  return ofNobody(told(0), before, isPast);
}

function ofSubject(side: Side, told: Told, subject: readonly string[]): Guess | null {
  if (side === 'ours') return ofOurs(told);
  if (side === 'theirs') return ofTheirs(told);
  return ofThing(told, subject.join(' ').toLowerCase());
}

// What is told.

/** "Will send", "are going to send", "to send": what is still to come. */
function comingOf(text: string): string | null {
  const found = words.coming.exec(text)?.[0];
  return found === undefined ? null : text.slice(found.length).trim().replace(words.adverbs, '');
}

/** "Are sending", "is coming". */
function ongoingOf(text: string): string | null {
  const found = /^(?:(?:am|is|are|was|were) )?(?:\w+ly |also |still |now |just )?(?=\w+ing\b)/.exec(
    text,
  )?.[0];
  const verb = found === undefined ? null : verbAt(text.slice(found.length));
  return verb?.form === 'gerund' ? verb.based : null;
}

function ofOurs(told: Told): Guess | null {
  const { text } = told;
  if (words.undertakings.test(text)) return promise;
  if (words.refusals.test(text)) return note;
  const coming = comingOf(text);
  // "We'll get the deposit from them".
  if (coming !== null && words.fromThem.test(coming)) return theirPromise;
  if (coming !== null)
    return words.absences.test(coming) && !words.handings.test(coming) && !isWorkBehind(coming)
      ? note
      : (ofAct(coming) ?? promise);
  const ongoing = ongoingOf(text);
  if (ongoing !== null) return words.states.test(ongoing) ? note : ofAct(ongoing);
  if (words.theyWill.test(text)) return theirPromise;
  if (/^(?:am|is|are|was|were)\b/.test(text))
    return words.handings.test(text) || isToBe(told) ? promise : note;
  if (words.finished.test(text)) return note;
  const verb = verbAt(text);
  if (verb?.form === 'past') return note;
  if (verb && told.isTimed && words.beginnings.test(verb.based)) return promise;
  if (verb && words.states.test(verb.based)) return note;
  return verb ? ofAct(verb.based) : note;
}

function ofTheirs(told: Told): Guess {
  const { text } = told;
  if (words.wishes.test(text)) return expectation;
  if (words.undertakings.test(text))
    return /^\w+ed (?:with|on|that the|to the|to our)\b/.test(text) ? note : theirPromise;
  const spoken = words.speech.exec(text)?.[0];
  if (spoken !== undefined) return ofSpoken({ ...told, text: text.slice(spoken.length).trim() });
  if (told.isTimed && words.mustBe.test(text)) return promise;
  const coming = comingOf(text);
  if (coming !== null) {
    if (words.wishes.test(coming) && !/^look\b/.test(coming)) return expectation;
    return words.absences.test(coming) || /^not\b/.test(coming) ? note : theirPromise;
  }
  const ongoing = ongoingOf(text);
  if (ongoing !== null) {
    const isAct =
      words.transfers.test(ongoing) ||
      words.towardsUs.test(ongoing) ||
      (told.isTimed && !words.states.test(ongoing));
    return isAct && !/^(?:was|were)/.test(text) ? theirPromise : note;
  }
  const verb = verbAt(text);
  if (!verb || verb.form === 'past' || verb.form === 'gerund' || told.isHabit) return note;
  // "Tom gets a free analysis from us".
  if (words.givenByUs.test(verb.based)) return promise;
  const isAct =
    words.transfers.test(verb.based) ||
    words.towardsUs.test(verb.based) ||
    (told.isTimed && !words.states.test(verb.based));
  return isAct ? theirPromise : note;
}

/** "Said she will send it", "says the transfer goes out". */
function ofSpoken(told: Told): Guess {
  const tokens = told.text.replace(/^(?:that |me |us |to me |to us )+/, '').split(' ');
  const at = predicateAt(tokens);
  if (at === 0) return ofTheirs({ ...told, text: tokens.join(' ') });
  if (at < 0) return told.isTimed && words.customersThings.test(told.text) ? theirPromise : note;
  const text = tokens.slice(at).join(' ').replace(words.adverbs, '');
  const isOurs = /^(?:i|we|you)$/.test(tokens.slice(0, at).join(' '));
  if (isOurs) return /^(?:should|must|need|have to|has to|could)/.test(text) ? expectation : note;
  if (/^(?:should|must|need|ought)/.test(text)) return expectation;
  const guess = ofTheirs({ ...told, text });
  return guess === note && words.leaving.test(text) ? theirPromise : guess;
}

function ofThing(told: Told, subject: string): Guess | null {
  const { text } = told;
  if (/^not\b|^\w+ed$/.test(text) && !told.isDue) return note;
  const isTheirs = words.customersThings.test(subject);
  const coming = comingOf(text);
  if (/^needs?\b(?! (?:to|\w+ing)\b)/.test(text) || words.wishes.test(text.replace(/^needs?\b.*/, '')))
    return expectation;
  if (/ /.test(text) && (words.undertakings.test(text) || words.speech.test(text))) return ofTheirs(told);
  if (coming !== null) {
    if (isTheirs) return theirPromise;
    if (/^be\b|^not\b/.test(coming) || words.leaving.test(coming))
      return /^not\b/.test(coming) || words.absences.test(coming) ? note : promise;
    const verb = verbAt(coming);
    return verb && !words.states.test(verb.based) ? theirPromise : note;
  }
  if (words.leaving.test(text)) return isTheirs ? theirPromise : promise;
  const ongoing = ongoingOf(text);
  if (ongoing !== null) return words.leaving.test(ongoing) ? (isTheirs ? theirPromise : promise) : note;
  const verb = verbAt(text);
  if (verb?.form === 'past') return told.isDue ? promise : note;
  if (isToBe(told)) return promise;
  const isAct = verb && words.transfers.test(verb.based) && told.isTimed && !told.isHabit;
  return isAct ? theirPromise : note;
}

/** No verb: "samples for Grace", "coffee with Tom", "two bidders in the race". */
function ofThingAlone(told: Told, isPast: boolean): Guess | null {
  const { text } = told;
  if (/\bplease\b/.test(text) && !words.things.test(text.split(' ')[0] ?? '')) return expectation;
  if (/^(?:no|not)\b/.test(text)) return told.isTimed && !/^no\b/.test(text) ? null : note;
  if (words.contactThings.test(text)) return promise;
  if (words.contacts.test(text)) return ofContact(text);
  if (
    isPast ||
    words.history.test(text) ||
    words.stateAlone.test(text) ||
    words.stateBehind.test(text) ||
    words.factNames.test(text)
  )
    return note;
  if (verbOf(text.split(' ').at(-1))?.form === 'gerund' && !told.isTimed) return note;
  if (words.things.test(text.split(' ').find((word) => words.things.test(word)) ?? '')) return promise;
  if (/ (?:for|to) /.test(text)) return promise;
  if (told.isHabit && !told.isTimed) return note;
  return told.isTimed || !text.includes(' ') ? null : text.split(' ').length > 2 ? note : null;
}

function ofNobody(told: Told, before: Side | null, isPast: boolean): Clause {
  const { text } = told;
  const clause = (guess: Guess | null, subject: Side | null = before) => ({ guess, subject });
  if (words.wishesAlone.test(text)) return clause(expectation, 'theirs');
  if (words.awaiting.test(text)) return clause(theirPromise, 'theirs');
  const asked = text.replace(words.fillers, '');
  if (words.undertakings.test(asked)) return clause(promise);
  if (words.theyWill.test(asked)) return clause(theirPromise);
  if (before === 'theirs' && words.coming.test(text)) return clause(ofTheirs(told));
  if (words.refusals.test(asked)) return clause(note);
  const verb = verbAt(asked);
  if (verb?.form === 'third') return clause(ofTheirs(told), 'theirs');
  if (words.contactThings.test(asked)) return clause(promise);
  if (verb?.form === 'past' || words.finished.test(asked)) return clause(note);
  if (verb?.form === 'gerund') return clause(words.states.test(verb.based) ? note : ofAct(verb.based));
  if (verb && before === 'theirs' && isPast) return clause(note);
  return clause(ofAct(asked) ?? (isToBe(told) ? promise : null));
}

/** "Ready tomorrow", "sent by Friday". */
function isToBe({ text, isTimed, isDue }: Told): boolean {
  return words.due.test(`${text}${isTimed ? (isDue ? ' by' : ' in') : ''}`);
}
