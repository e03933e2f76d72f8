import { callback, expectation, type Guess, note, promise, theirPromise, weightiest } from './guess.ts';
import * as words from './words-zh.ts';

/** What a Chinese line most likely is; null where its words do not say. */
export function guessChinese(line: string): Guess | null {
  const clauses = line.split(/[,，.。;；!！?？、:：\n]+/).filter((clause) => clause.trim() !== '');
  let subject: 'ours' | 'theirs' | null = null;
  // 王总说，月底前打尾款: what he says is told of him.
  let speaks = false;
  const guesses: Guess[] = [];
  for (const clause of clauses) {
    if (clause.replaceAll(words.times, '').trim() === '') continue;
    const found = guessClause(clause.trim(), subject, speaks);
    subject = found.subject;
    speaks = subject === 'theirs' && /(?:说|表示|称|讲|讲到)$/.test(clause);
    if (found.guess) guesses.push(found.guess);
  }
  return weightiest(guesses);
}

interface Clause {
  guess: Guess | null;
  /** Who it was about: the next clause goes on about the same, if it names nobody. */
  subject: 'ours' | 'theirs' | null;
}

function guessClause(clause: string, before: Clause['subject'], isSpoken: boolean): Clause {
  const told = withoutFillers(clause.replaceAll(words.times, ''));
  // 按客户要求, 把客户想要的样品: a wish that only tells more of what we do.
  if (
    /^(?:按|根据|依|照|把|将|给|为|向|跟|和|与|同|帮|替|约|找|请|陪|带(?!班)|催|提醒|通知|联系|拜访|问|回复|对(?!方)|由我|让我们|针对|围绕)/.test(
      told,
    )
  ) {
    return { guess: ofOurs(told), subject: 'ours' };
  }
  if (words.wishOfThing.test(told)) return { guess: ofOurs(told), subject: 'ours' };
  if (words.wishesAlone.test(told)) return { guess: expectation, subject: 'theirs' };
  const theirs = words.theirs.exec(told)?.[0];
  if (theirs && !/^的/.test(told.slice(theirs.length))) {
    return { guess: ofTheirs(told.slice(theirs.length)), subject: 'theirs' };
  }
  const ours = words.ours.exec(told)?.[0];
  if (ours) return { guess: ofOurs(withoutFillers(told.slice(ours.length))), subject: 'ours' };
  if (before === 'theirs' && words.wishes.test(told)) return { guess: expectation, subject: 'theirs' };
  if (isSpoken && told !== '') return { guess: ofTheirs(told), subject: 'theirs' };
  return { guess: ofOurs(told), subject: before };
}

/** 王总说月底前打尾款, 客户要求48小时内回复, 客户在扩建二厂. */
function ofTheirs(rest: string): Guess {
  const told = withoutFillers(rest.replace(/^(?:那边|这边|的人)/, ''));
  if (words.wishes.test(rest) || words.wishes.test(told)) return expectation;
  if (/^.{0,6}(?:一直没|迟迟|答应过|承诺过|保证过)|一直没/.test(told)) return note;
  // 蒋总说这周会把订单签了: what is to be done, in spite of its 了.
  if (/(?:会|要|将)把/.test(told) && words.acts.test(told)) return theirPromise;
  if (words.undertakings.test(told.slice(0, 6)) && !words.refusals.test(told)) return theirPromise;
  // 客户出差回来后打电话: the act behind it is ours.
  if (
    /(?:后|再|时候|之前|前)(?!天).{0,4}$/.test(told.slice(0, Math.max(0, told.search(words.contacts)))) &&
    words.contacts.test(told) &&
    !/我/.test(told)
  )
    return callback;
  const said = /^.{0,4}?(?:说|表示|通知|回复说|告诉我们?|讲|称|反馈说?)(?:了|过|是|的是)?(?!话|明)/.exec(
    told,
  )?.[0];
  const rest2 = said === undefined ? told : withoutFillers(told.slice(said.length).replace(words.theirs, ''));
  if (said !== undefined && words.wishes.test(rest2)) return expectation;
  if (words.refusals.test(rest2) || /^.{0,3}(?:不|没|未|暂)/.test(rest2)) return note;
  if (words.undertakings.test(rest2)) return theirPromise;
  if (words.finished.test(rest2) || words.longAgo.test(rest2) || words.facts.test(rest2.slice(0, 6)))
    return note;
  return words.acts.test(rest2) ? theirPromise : note;
}

function ofOurs(told: string): Guess | null {
  if (words.refusals.test(told)) return note;
  if (words.outsiders.test(told)) return note;
  const isUndertaken = words.undertakings.test(told);
  if (!isUndertaken && isFinished(told)) return note;
  const plain = told.replaceAll(words.contactThings, '报告');
  if (!isUndertaken && words.longAgo.test(told) && !words.handings.test(plain)) return note;
  if (isUndertaken ? words.handings.test(plain) : isHanding(plain)) return promise;
  if (words.contacts.test(plain)) return callback;
  if (words.acts.test(plain) && !/^(?:不|没|在|是|有|姓)/.test(plain)) return promise;
  if (isUndertaken) return promise;
  return words.facts.test(plain) ? note : null;
}

/** 提醒客户合同快到期了: what is behind the act is its topic. */
function isFinished(told: string): boolean {
  if (told.search(words.contacts) === 0 && !/^.{1,6}?[了过](?!期|程|节)|^..?得/.test(told)) return false;
  return words.finished.test(told);
}

/** Something is handed over; after a word of contact it is only the topic, unless a second act begins. */
function isHanding(told: string): boolean {
  const at = told.search(words.handings);
  if (at === -1) return false;
  const contact = words.contacts.exec(told);
  const isTopic = contact !== null && contact.index < at && contact.index + contact[0].length <= at + 1;
  return (
    !isTopic ||
    /[把带]|后|并|再(?!.{0,3}$)|[发寄送传](?:给|过去|一|份)|装|修|训|调试/.test(told.slice(contact.index))
  );
}

function withoutFillers(text: string): string {
  return text.trim().replace(words.fillers, '').trim();
}
