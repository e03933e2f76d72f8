import type { Line } from './line.ts';
import { blanked, type Span, spansOf } from './span.ts';

/** Verbs that may mean anything. */
const verbs = [
  '处理|搞定|搞|跟进|跟踪|跟一跟|落实|解决|看一?看|看一下|看下|瞧瞧|协调|安排|办(?!公)|弄|操作|推进|对接|想想?个?办法|应对|善后|摆平|收尾|盯|过问|关注|了解|核实|问问|问一?下|打听|查一?查|查一?下|研究|考虑|完成|执行|做|整|料理|打理|张罗|沟通|商量|协商|讨论|碰(?:一?[下碰]|个?头)|对一[下对]|确认|核对|推(?:动|一推)|闭环|跟(?=着|一下|\\s*(?:$|[,，。;；!！]))|收个尾|给(?:您|你|客户|他们?|她们?)?一?个(?:交代|说法|(?:满意|圆满)的结果)|交给(?:我|咱)们?',
  '(?<![a-z])(?:sort(?:ed|ing|s)?(?: out)?|tak(?:e|es|ing|en) care of|handl(?:e|es|ed|ing)|deal(?:s|ing|t)? with|look(?:s|ing|ed)? (?:into|at|after)|follow(?:s|ing|ed)?[ -](?:up|through)|see(?:ing)? to|get(?:ting)? (?:right |straight |back )?on(?:to| to| it)?|on it|attend(?:ing)? to|resolv(?:e|es|ed|ing)|solv(?:e|es|ed|ing)|address(?:es|ed|ing)?|tackl(?:e|es|ed|ing)|coordinat(?:e|es|ed|ing)|arrang(?:e|es|ed|ing)|organi[sz](?:e|es|ed|ing)|work(?:ing)? on|check(?:s|ed|ing)?(?: on| into| up on| out)?|investigat(?:e|es|ed|ing)|action(?:ed|ing)?|process(?:ed|ing)?|tend(?:ing)? to|figur(?:e|ed|ing) out|work(?:ed|ing)? out|manag(?:e|ed|ing)|make (?:it|that|this) happen|do(?:ing)?|done|fix(?:ed|ing)?|chas(?:e|ing) up|pursu(?:e|ing)|sw(?:ing|ung) into action|pick(?:ing)? (?:it|this|that) up|see(?:ing)? what (?:(?:i|we) can do|can be done)|(?:get|getting|got) (?:it|this|that|everything) over the line|squar(?:e|ed|ing) (?:(?:it|this|that) )?away|(?:get|getting) to the bottom of|touch(?:ing)? base|iron(?:ing)? out|straighten(?:ing)? out|get to(?: it)?|(?:have|take|having|taking) a (?:quick |proper |closer |good )?look|leave (?:it|this|that) (?:with|to) (?:me|us)|(?:keep|keeping|be|stay|get|getting) on top of|sort|ask(?:ing)? around|(?:go|going) back)(?![a-z])',
].join('|');

/** What names nothing that could be ticked off: who acts, for whom, the matter, and small words. */
const empty = [
  // Who, for whom, with whom.
  '(?:跟|和|与|同|找|让|叫|由|请|催|派)(?:仓库|工厂|厂里|厂家|财务|技术部?|售后|物业|总部|领导|老板|经理|主管|同事|部门|团队|师傅|工程师|物流|供应商|人员?|客服|后台|那边|相关)*',
  '\\p{Script=Han}(?:总|经理|主任|先生|女士|小姐|姐|哥|老师|工|老板|师傅)(?!程)|客户|对方|业主|住户|我们?|咱们?|您|你们?|他们?|她们?|它|大家|贵司|[这那]边|本人|公司|同事|专人|专员|团队|部门|相关|内部',
  // The matter.
  '(?:昨天|上次|上回|之前|刚才|刚刚?|今天)?(?:电话里|群里|微信里|邮件里)?(?:反映|反馈|提出?|提到|说|讲|遇到|关心|担心|交代|碰到|投诉)(?:过|到)?的|[这那此该]|[件个些桩块]|事(?:情|儿|宜|项)?|问题|情况|状况|东西|麻烦|困难|诉求|需求|要求|后续|剩下的?|后面的?|余下的?|历史(?=遗留)|遗留(?:下来)?的?|异常(?=情况)|其他的?|所有的?|全部|一切|上述|相关',
  // Small words.
  '一下下?|回去|回来|已经?|让?(?:您|你|客户)?满意|妥善|圆满|到位|妥当?|清楚|出来|下去|起来|放心|承诺|答应|确保|务必|负责|亲自|继续|全力|尽力|全程|积极|认真|重新|重点|优先|帮忙|记得|没问题|免费|没事|小事|哈|好的|收到|明白|抱歉|不好意思|谢谢|理解|争取|好好|开个?会|记[下住]了?|有人|会|将|要|来|去|给|帮|为|替|把|对|就|都|也|先|再|还|能|可以|需要?|得|好|掉|完|了|的|地|吧|啊|哈|呢|嘛|哦|嗯|呀|好|行|是|在|到|前|内|之|以|最晚|最迟|着|下|毕|成|请',
].join('|');
const emptyEnglish =
  "(?<![a-z])(?:(?:i|we|you|he|she|they|it|that|there)'(?:ll|re|m|s|ve|d)|i|we|you|he|she|they|me|us|him|her|them|it|this|that|these|those|will|shall|am|are|is|be|being|been|going|to|gonna|can|have|has|get(?:ting)?|got|make sure|personally|myself|ourselves|our|my|your|his|their|the|an?|any|all|every|of|for|with|on|in|at|by|from|about|and|or|so|then|just|also|please|ok(?:ay)?|sure|sorry|thanks?|thank you|don't worry|no worries|worry|not|rest assured|leave it|leave|team|colleagues?|someone|somebody|one|guys?|people|staff|support|engineers?|manager|boss|end|side|internally|help|no|free|charge|here|there|matters?|issues?|problems?|situations?|things?|stuff|everything|something|anything|case|concerns?|points?|items?|rest|whole|lot|mess|topic|question|subject|request|mentioned|raised|reported|flagged|described|brought up|told|told me|spoke|discussed|experiencing|having|had|up|out|down|off|over|round|through|back|it's|possible|best|try|trying|let|letting|do|need(?:s|ed)?|promise(?:d)?|agreed|customer|client|mr|mrs|ms|warehouse|head office|latest|very|really|now|first|asap|fully|properly|quickly|once|again|soon|as|ready|today|satisfied|happy|pleased|all right|fine|cheers|noted|understood|right|absolutely|straight)(?![a-z])";

const everyVerb = new RegExp(verbs, 'g');
const everyEmpty = new RegExp(`${empty}|${emptyEnglish}`, 'gu');
/** What a customer only says or feels names no act either. */
const moods =
  /(?:一直|又|很|非常|比较|有点|特别|再|都)?(?:着急|急|生气|不满意?|催(?:得|了|着)?|抱怨|投诉|不高兴|不放心|担心|紧|\d次|[一两二三几]次)|\b(?:is|are|was|were|very|quite|really|rather|so)? ?(?:angry|upset|unhappy|worried|furious|annoyed|impatient|waiting|urgent|pushing|chasing|complain(?:ed|ing|s)?)\b/g;

/**
 * The catch-all verbs of a line whose whole act they are; none where anything in it can be ticked off.
 *
 * @param said what is known to be a time or a strong word
 */
export function catchAllsIn({ text, clauses }: Line, said: readonly Span[]): Span[] {
  const left = blanked(text, said).replaceAll(
    /上(?:个?(?:周|星期|礼拜)[一二三四五六日天]?|次|回|个?月)|昨天|前天|\b(?:last|past) \w+(?:'s)?|\byesterday(?:'s)?/g,
    (old) => ' '.repeat(old.length),
  );
  const found = clauses
    .filter(({ tells }) => tells === 'act' || tells === 'beside')
    .flatMap(({ span: [start, end] }) =>
      spansOf(everyVerb, left.slice(start, end)).map(([from, to]): Span => [start + from, start + to]),
    );
  if (found.length === 0) return [];
  const nameable = blanked(left, spansOf(everyVerb, left)).replaceAll(moods, ' ').replaceAll(everyEmpty, ' ');
  return /[\p{L}\p{N}]/u.test(nameable) ? [] : found;
}
