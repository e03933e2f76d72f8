import { callback, expectation, type Guess, note, promise, theirPromise, weightiest } from './guess.ts';
import * as words from './words-zh.ts';

/** What a Chinese line most likely is; null where its words do not say. */
export function guessChinese(line: string): Guess | null {
  if (words.askedBehind.test(line)) return expectation;
  let before: Clause | null = null;
  const guesses: Guess[] = [];
  const clauses = clausesOf(line);
  const [first = '', ...others] = clauses;
  if (words.insistsFirst.test(first) && !others.some((one) => words.weAnswer.test(one))) return expectation;
  for (const clause of clauses) {
    // 定没定 only asks whether it is settled.
    const told = clause
      .replaceAll(words.times, '')
      .replaceAll(/((?![有能是可要])\p{Script=Han})[没不]\1/gu, '$1')
      .trim();
    if (told === '') continue;
    const found = guessClause({ told, isTimed: told !== clause }, before);
    // 王总说，月底前打尾款: what he says is told of him.
    before = {
      ...found,
      isSpeaking: found.subject === 'theirs' && (words.speaks.test(clause) || found.isSpeaking === true),
    };
    if (found.guess) guesses.push(found.guess);
  }
  return weightiest(guesses);
}

/** The clauses of a line; a space may stand for a comma where words enough stand around it. */
function clausesOf(line: string): string[] {
  return line
    .replaceAll(/(?<=\p{Script=Han}{4}) +(?=\p{Script=Han}{3})/gu, '，')
    .replaceAll(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
    .split(/[,，.。;；!！?？、:：\n]+/)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{Script=Han}/u.test(clause));
}

/** What a clause says apart from its times. */
interface Told {
  told: string;
  isTimed: boolean;
}

interface Clause {
  guess: Guess | null;
  /** Who it was about: the next clause goes on about the same, if it names nobody. */
  subject: 'ours' | 'theirs' | null;
  isSpeaking?: boolean;
}

function guessClause({ told: said, isTimed }: Told, before: Clause | null): Clause {
  const told = withoutFillers(said);
  const subject = before?.subject ?? null;
  if (subject === 'theirs' && words.threats.test(told)) return { guess: null, subject };
  if (words.reports.test(told)) return { guess: note, subject: 'theirs' };
  // 他说周五来测试，给数据: still what he says.
  if (before?.isSpeaking && /^[给把](?!他|她|客户|对方)/.test(told)) {
    return { guess: ofTheirs({ told, isTimed }), subject: 'theirs', isSpeaking: true };
  }
  // 按客户要求, 把客户想要的样品: a wish that only tells more of what we do.
  if (words.toWhom.test(told) || words.wishOfThing.test(told))
    return { guess: ofOurs(told), subject: 'ours' };
  if (words.reachable.test(told)) return { guess: note, subject };
  if (words.wishesAlone.test(told)) return { guess: expectation, subject: 'theirs' };
  const ours = words.ours.exec(told)?.[0];
  if (ours) return { guess: ofOurs(withoutFillers(told.slice(ours.length))), subject: 'ours' };
  const theirs = words.theirs.exec(told)?.[0];
  if (theirs && !/^的/.test(told.slice(theirs.length))) {
    const rest = told.slice(theirs.length);
    if (/[那这]边$/.test(theirs) && words.askedThere.test(rest)) return { guess: callback, subject };
    const guess = ofTheirs({ told: rest, isTimed });
    return {
      guess,
      subject: 'theirs',
      isSpeaking: guess === theirPromise && (words.says.test(rest) || words.assents.test(rest)),
    };
  }
  const wishesOn = before?.guess === expectation && /^(?:要|非|得|必须|不|别|只)/.test(told);
  if (subject === 'theirs' && (wishesOn || words.wishes.test(told))) return { guess: expectation, subject };
  const somebody = words.somebody.exec(told)?.[0];
  if (somebody) return { guess: ofTheirs({ told: told.slice(somebody.length), isTimed }), subject: 'theirs' };
  const goesOn =
    (before?.guess === theirPromise && words.towardsUs.test(told)) ||
    (subject === 'theirs' && words.goesOn.test(told));
  if ((before?.isSpeaking && !words.contacts.test(told)) || goesOn)
    return { guess: ofTheirs({ told, isTimed }), subject: 'theirs' };
  return { guess: ofOurs(told), subject };
}

/** 王总说月底前打尾款, 客户要求48小时内回复, 客户在扩建二厂. */
function ofTheirs({ told: rest, isTimed }: Told): Guess | null {
  const told = withoutFillers(rest.replace(words.theirs, ''));
  if (told === '') return null;
  if (words.wishes.test(rest) || words.wishes.test(told)) return expectation;
  if (words.reports.test(told)) return note;
  const our = words.weAct.exec(told);
  if (our && !words.says.test(told)) return ofOurs(told.slice(our.index + our[0].length));
  if (words.reproaches.test(told)) return note;
  if (words.undertakings.test(told.slice(0, 6)) && !words.refusals.test(told)) return theirPromise;
  if (isOursBehind(told)) return callback;
  const said = words.says.exec(told)?.[0];
  const act = said === undefined ? told : withoutFillers(told.slice(said.length).replace(words.theirs, ''));
  if (said !== undefined && (words.wishes.test(act) || words.ourDuty.test(act))) return expectation;
  if (words.refusals.test(act) || /^.{0,3}(?:不|没|未|暂)/.test(act)) return note;
  if (words.undertakings.test(act)) return theirPromise;
  const isFact =
    !/^(?:先)?把/.test(act) && (words.facts.test(act.slice(0, 8)) || words.facts.test(rest.slice(0, 8)));
  if (words.ourSample.test(act)) return promise;
  // 蒋总说这周会把订单签了: what is to be done, in spite of its 了.
  if (words.willDo.test(rest) && !isFact && !/已/.test(rest)) return theirPromise;
  if (words.habit.test(act) || words.finished.test(act) || words.longAgo.test(act) || isFact) return note;
  return words.acts.test(act) || (isTimed && words.does.test(act)) ? theirPromise : note;
}

/** 客户出差回来后打电话: the act behind it is ours. */
function isOursBehind(told: string): boolean {
  const at = told.search(words.contacts);
  return (
    at !== -1 && /(?:后|再|时候|那天|当天|之前|前)(?!天).{0,4}$/.test(told.slice(0, at)) && !/我/.test(told)
  );
}

function ofOurs(told: string): Guess | null {
  if (words.refusals.test(told) || words.outsiders.test(told)) return note;
  const by = words.byWhom.exec(told);
  if (by && words.theirs.test(told.slice(by.index + 1))) return theirPromise;
  const plain = told.replaceAll(words.contactThings, '报告');
  const undertaken = words.undertakings.exec(plain);
  if (undertaken) {
    const act = plain.slice(undertaken.index + undertaken[0].length);
    const isContact =
      words.contacts.test(act) || /约/.test(undertaken[0]) || /^(?:联系|打|致电|约)/.test(plain);
    return isContact && !words.handings.test(plain) ? callback : promise;
  }
  // 上次的记录: only whose it is.
  const isPast =
    words.contacts.exec(told)?.index !== 0 && words.longAgo.test(told.replaceAll(words.ofThen, ''));
  // 把滤网洗了: to be done, in spite of its 了.
  if (/把/.test(plain) && !isPast && !words.isDone.test(plain)) return promise;
  if (
    isFinished(told) ||
    (isPast && (!/[把给发寄送]/.test(told) || /了/.test(told) || !words.handings.test(plain)))
  )
    return note;
  if (isHanding(plain)) return promise;
  if (words.contacts.test(plain)) return callback;
  if (words.acts.test(plain) && !/^(?:不|没|在|是|有|姓)/.test(plain)) return promise;
  return words.facts.test(plain) ? note : null;
}

/** 提醒客户合同快到期了: what is behind the act is its topic. */
function isFinished(told: string): boolean {
  if (words.asked.test(told)) return false;
  const contact = words.contacts.exec(told);
  if (contact && (contact.index === 0 || words.toWhom.test(told))) {
    return (
      /[打开聊谈][了过]/.test(contact[0]) ||
      words.doneAtOnce.test(told.slice(contact.index + contact[0].length))
    );
  }
  return words.finished.test(told);
}

/** Something is handed over; after a word of contact it is only the topic, unless a second act begins. */
function isHanding(told: string): boolean {
  const at = told.search(words.handings);
  if (at === -1) return false;
  const contact = words.contacts.exec(told);
  const isTopic = contact !== null && contact.index < at;
  return !isTopic || (!words.asks.test(told) && words.secondAct.test(told.slice(contact.index)));
}

function withoutFillers(text: string): string {
  return text.trim().replace(words.fillers, '').trim();
}
