import type { Mention } from './join.ts';
import type { Day } from './piece.ts';
import { type Sides, sidesOf } from './sides.ts';

/** Words by which a line says that something was due on a day that has passed. */
const wasDue =
  /\bdue\b|deadline|overdue|should have|was supposed|were supposed|was meant|were meant|was to|were to|expected by|截止|到期|应该|本该|就该|该(?=发|交|给|送|寄|回|打|做|完|到)|原定|原本定|约定|说好|过期|逾期/;

/** Words of our own coming act, beside which a day is not told as history. */
const toCome =
  /(?<![开例周早晚展大年聚协工商])会(?![议员面谈场展后])|[要将须得]|务必|必须|记得|别忘|准备|打算|计划|安排|再|就(?!是)|之前|以前|答应|承诺|\b(?:will|shall|must|should|need|needs|going to|to be|to get|have to|has to|want|wants|remember|please|by|before|promised|agreed|can|could|would|let)\b|'ll\b/;

const pastVerbs =
  'met|signed|sent|called|visited|spoke|talked|delivered|paid|ordered|bought|emailed|e-mailed|mailed|shipped|received|got|complained|was|were|had|did|came|went|saw|discussed|placed|returned|installed|replied|answered|left|started|finished|confirmed|cancelled|canceled|moved(?! (?:it |this |that )?(?:back |forward |out |up )?(?:to|from|until)\\b)|launched|opened|arrived|gave|took|brought|made|heard|wrote|rang|phoned|quoted|invoiced|rejected|accepted|approved|tested|demoed|presented|showed|chased|closed|won|lost|renewed|reviewed|upgraded';

/** "We met on Friday", not "get it signed by Friday". */
const toldEnglish = new RegExp(
  `(?<!\\b(?:be|get|have|has|it|them|being|getting|is|are|the|an?|our|your|his|her|their|my|this|that|any|all) )\\b(?:${pastVerbs})\\b(?! by\\b)(?:(?! (?:goes?|ships?|is|are|comes?)\\b)[^,.;!?])*$`,
);
/** "On Friday we met", "Friday's call went well". */
const toldEnglishAfter = new RegExp(
  `^[ ,]*(?:i|we|he|she|they|the customer|(?!once|when|if|after|until|unless|before|as|the|be|to|get|and|or)[a-z]+) (?:${pastVerbs})\\b`,
);

/** 周一签的合同, 今天见过王总, 上午打了电话: what was done on that day, in the same clause. */
const toldChinese =
  /^[^,.;。；!?！？]{0,6}?(?:[签发寄送交打谈见聊付买订开装换来去说提讲写做改拜回][^,.;。；]{0,3}?[了过](?!再|就|后|之后|以后|吗|解|程|目|去|来)|(?:签|发|寄|送|交|付|买|订|开|装|谈|说|聊|讲|问|提|下|到|收到|发来|寄来|定)的(?!话|时候))/;

/** "The PO from Nov 20", 11月20日的订单: a paper is known by its date. */
const paperFrom =
  /\b(?:po|order|quote|invoice|contract|e-?mail|mail|message|letter|notes?|minutes|offer|proposal|request|complaint|agreement|report|statement) (?:from|of|dated)\s*$|\bdated\s*$/;
const paperOf = /^的(?:那[份封张个])?(?:订单|合同|发票|邮件|对账单|账单|送货单|询价|投诉)/;
const recordOf =
  /^(?:答应|承诺)(?:了|过|他|她|客户)[^,.;。]{0,6}的|^的?那?批次|^的[^,.;。的]{0,4}(?:纪要|记录|录音|聊天)/;

/** "As promised on Monday", "since Monday" */
const asSaid = /\bsince\s*$|\bas (?:promised|discussed|agreed|requested|mentioned)\b[^,.;!?]*$/;

/** "We met at 3", 10点打了电话: a time that has been, told with who did what. */
const toldOfTime = new RegExp(
  `(?:^|[,.;!?] *)(?:left|spoke|talked|met|called|e-?mailed|rang|texted|visited)\\b[^,.;!?]{0,30}$|\\b(?:i|we|he|she|they) (?:${pastVerbs})\\b(?! by\\b)[^,.;!?]{0,30}$`,
);

/**
 * Whether the day of a mention is told as history (rule 14): "the contract we signed last week". A day that says itself
 * that it is past counts only where the line says that something was due then.
 *
 * @param line in small letters, half-width
 */
export function isHistory(line: string, mention: Mention): boolean {
  const { day, time, from, to, deadline } = mention;
  const sides = sidesOf(line, mention);
  if (!day) return time !== undefined && !deadline && isToldTime(sides);
  if (day.isGone) return !wasDue.test(line.replaceAll(/ +/g, ' '));
  if (!day.isOpen) return false;
  if (/^due\b/.test(line.slice(from, to)) && /\bwas\s*$/.test(sides.before)) return true;
  return !deadline && isToldDay(sides, day);
}

function isToldDay({ behind, clauseBefore, clauseBehind }: Sides, day: Day): boolean {
  if (recordOf.test(behind)) return true;
  if (day.says === 'date' && (paperFrom.test(clauseBefore) || paperOf.test(behind))) return true;
  if (asSaid.test(clauseBefore)) return true;
  if (toCome.test(clauseBefore)) return false;
  if (toldEnglish.test(clauseBefore)) return true;
  return !toCome.test(clauseBehind) && (toldEnglishAfter.test(behind) || toldChinese.test(behind));
}

function isToldTime({ before, clauseBehind }: Sides): boolean {
  if (recordOf.test(clauseBehind)) return true;
  if (toCome.test(clauseBehind)) return false;
  return toldOfTime.test(before) || (toldChinese.test(clauseBehind) && !clauseBehind.includes('把'));
}
