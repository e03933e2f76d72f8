import type { Mention } from './join.ts';

/** Words by which a line says that something was due on a day that has passed. */
const wasDue =
  /\bdue\b|deadline|overdue|should have|was supposed|were supposed|was meant|were meant|was to|were to|expected by|截止|到期|应该|本该|就该|该(?=发|交|给|送|寄|回|打|做|完|到)|原定|原本定|约定|说好|过期|逾期/;

/** Words of our own coming act, beside which a day is not told as history. */
const toCome =
  /[会要将须得]|务必|必须|记得|别忘|准备|打算|计划|安排|再|就(?!是)|之前|以前|答应|承诺|\b(?:will|shall|must|should|need|needs|going to|to be|to get|have to|has to|want|wants|remember|please|by|before|promised|agreed|can|could|would|let)\b|'ll\b/;

const pastVerbs =
  'met|signed|sent|called|visited|spoke|talked|delivered|paid|ordered|bought|emailed|e-mailed|mailed|shipped|received|got|complained|was|were|had|did|came|went|saw|discussed|placed|returned|installed|replied|answered|left|started|finished|confirmed|cancelled|canceled|moved|launched|opened|arrived|gave|took|brought|made|heard|wrote|rang|phoned|quoted|invoiced|rejected|accepted|approved|tested|demoed|presented|showed|chased';

/** "We met on Friday", not "get it signed by Friday". */
const toldEnglish = new RegExp(
  `(?<!\\b(?:be|get|have|has|it|them|being|getting|is|are) )\\b(?:${pastVerbs})\\b(?! by\\b)(?:(?! (?:goes?|ships?|is|are|comes?)\\b)[^,.;!?])*$`,
);
/** "On Friday we met", "Friday's call went well". */
const toldEnglishAfter = new RegExp(`^[ ,]*(?:i|we|he|she|they|the customer|[a-z]+) (?:${pastVerbs})\\b`);

/** 周一签的合同, 今天见过王总, 上午打了电话: what was done on that day, in the same clause. */
const toldChinese =
  /^[^,.;。；!?！？]{0,6}?(?:[签发寄送交打谈见聊付买订开装换来去说提讲写做改拜回][^,.;。；]{0,3}?[了过](?!再|就|后|之后|以后|吗|解|程|目|去|来)|(?:签|发|寄|送|交|付|买|订|开|装|谈|提|下|到|收到|发来|寄来|定)的(?!话|时候))/;

/**
 * Whether the day of a mention is told as history (rule 14): "the contract we signed last week". A day that says itself
 * that it is past counts only where the line says that something was due then.
 *
 * @param line in small letters, half-width
 */
export function isHistory(line: string, { day, from, to, deadline }: Mention): boolean {
  if (!day) return false;
  if (day.isGone) return !wasDue.test(line.replaceAll(/ +/g, ' '));
  if (!day.isOpen || deadline) return false;
  const clauseBefore = /[^,.;。；!?！？]*$/.exec(line.slice(0, from))?.[0] ?? '';
  const behind = line.slice(to);
  const clauseBehind = /^[^,.;。；!?！？]*/.exec(behind)?.[0] ?? '';
  if (toCome.test(clauseBefore)) return false;
  if (toldEnglish.test(clauseBefore)) return true;
  return !toCome.test(clauseBehind) && (toldEnglishAfter.test(behind) || toldChinese.test(behind));
}
