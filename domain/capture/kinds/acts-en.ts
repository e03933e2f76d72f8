import { callback, type Guess, promise } from './guess.ts';
import { verbAt } from './verbs-en.ts';
import * as words from './words-en.ts';

/** An act of ours by its first words, in the base form; null where they are no act. */
export function ofAct(said: string): Guess | null {
  const told = said.replace(words.fillers, '');
  if (words.contactThings.test(told)) return promise;
  if (words.contacts.test(told)) return ofContact(told);
  if (words.waiting.test(told)) return null;
  const verb = verbAt(told);
  if (words.due.test(told) || /^be\b/.test(told)) return promise;
  return verb ? promise : null;
}

/** Getting in touch, unless something is handed over or done by it. */
export function ofContact(told: string): Guess {
  const hands =
    words.handings.test(told) ||
    words.ownPeople.test(told) ||
    isSent(told) ||
    isWithThing(told) ||
    isGoneToWork(told) ||
    hasSecondAct(told);
  return hands ? promise : callback;
}

/** "E-mail Grace the quote", "text him two photos", not "e-mail Grace about the quote". */
function isSent(told: string): boolean {
  const verb = words.sending.exec(told)?.[0];
  if (verb === undefined) return false;
  const object = told.slice(verb.length).split(words.topics)[0]?.trim() ?? '';
  return words.givenTo.test(object) || object.split(' ').some((word) => words.things.test(word));
}

/** "Ring Tom with the lead time", not "call with their buyer". */
function isWithThing(told: string): boolean {
  const rest = / with (.+)$/.exec(told)?.[1]?.split(words.topics)[0] ?? '';
  return (
    /^(?:get|come|ring|call|phone|text|e-?mail|reply|respond|answer|write|follow|message|go|visit)\b/.test(
      told,
    ) &&
    rest
      .split(' ')
      .slice(0, 6)
      .some((word) => words.things.test(word))
  );
}

/** "Pop over to reseat the cards". */
function isGoneToWork(told: string): boolean {
  return words.going.test(told) && isWorkBehind(told);
}

/** "… to reseat the cards": work is done there. */
export function isWorkBehind(told: string): boolean {
  const act = / to (\w+ .+)$/.exec(told)?.[1] ?? '';
  return verbAt(act)?.form === 'base' && !words.contacts.test(act) && !words.lookings.test(act);
}

/** "Apologise to Tom and credit the fee"; "call and see how it goes" is one act. */
function hasSecondAct(told: string): boolean {
  const second = / (?:and|then) (.+)$/.exec(told)?.[1]?.replace(words.fillers, '') ?? '';
  const verb = verbAt(second);
  return verb?.form === 'base' && !words.contacts.test(second) && !words.lookings.test(second);
}
