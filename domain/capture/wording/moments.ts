import { isHistory } from '../dates/history.ts';
import { mentionsIn } from '../dates/join.ts';
import { notDatesIn } from '../dates/not-dates.ts';
import { isRetracted } from '../dates/retracted.ts';
import { tokensOf } from '../dates/tokens.ts';
import type { Line } from './line.ts';
import { isWithin, overlap, type Span, spansOf } from './span.ts';
import { everyVagueTime } from './vague-time.ts';

/** Where a moment to come is named. */
export interface Mentioned {
  from: number;
  to: number;
}

/**
 * Every moment to come that a line names, whoever acts then. Broader than a due date, for it need not be a day that a
 * calendar knows: 收到款后两个工作日内.
 *
 * @param text plain
 */
export function mentionsOf(text: string): Mentioned[] {
  const named = mentionsIn(tokensOf(text)).filter(
    (mention) =>
      !mention.day?.isGone &&
      !isHistory(text, mention) &&
      !isRetracted(text, mention) &&
      !isOfThing(text, mention),
  );
  const vague = spansOf(everyVagueTime, text);
  const others = spansOf(unnamed, text);
  const skipped = others.length > 0 ? notDatesIn(text) : [];
  const counted = others
    .filter((span) => !skipped.some((skip) => isWithin(span, skip)))
    .map(([from, to]) => ({ from, to }))
    .filter((mention) => !isOfThing(text, mention));
  // 过两天 and "any day now" name no moment, whatever stands in them.
  return [...named, ...counted]
    .map(({ from, to }) => ({ from, to }))
    .filter(({ from, to }) => !vague.some((span) => isWithin([from, to], span)));
}

/** The definite moments of what a line promises: not those of the customer's wish, nor of what is refused. */
export function momentsIn({ clauses, mentions }: Line): Span[] {
  return (
    mentions
      .map(({ from, to }): Span => [from, to])
      // 年底，明天: two days told as one may stand in two clauses.
      .filter((span) => clauses.some((clause) => clause.tells !== 'other' && overlap(span, clause.span)))
  );
}

/** Spans counted from an event, and what the reading of dates leaves out because no day is to be told. */
const unnamed =
  /[\d零一二两三四五六七八九十半]+个?(?:工作日|自然日|小时|钟头|分钟|天|日|周|星期|礼拜|月)(?:之|以)?内|后(?:的)?[\d一二两三四五六七八九十半]+个?(?:工作日|自然日|小时|分钟|天|日|周|星期|月)|第[\d一二三四五六七八九十]+个?(?:工作日|天)|(?:大年)?初[一二三四五六七八九十](?!中|步|版|稿|审|级)|小年|除夕|元宵节?(?!灯|圆)|(?:周|星期|礼拜)[一二三四五六日天][^,，。;；]{1,5}[后前](?!台|端|景|期|续)|下班[前后]|(?:午饭|午休|饭)[前后]|当[天日晚]|次日|现在就?|\b(?:within |in |under )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty) (?:\w+ )?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|w(?:ee)?ks?|fortnights?|months?) (?:of (?:\w+ing|the|your|our|their|receipt|payment|delivery|approval|order|arrival|acceptance|completion|signature|a|an|it)|after|from|following|before|once)\b|\b(?:before|after|by|over|at|until) (?:the )?(?:easter|christmas|xmas|thanksgiving|new year|ramadan|eid|diwali|halloween|(?:bank |public |summer |easter |christmas )?holidays?|(?:chinese |lunar )new year|golden week|spring festival)\b|\b(?:on )?the (?:very |same |next )?day (?:after|before|of|that|when)\b|\bwithin (?:the|an?) (?:hour|day|week|month)\b|\b(?:the )?(?:same|next|following) (?:working |business )?day\b|\b(?:right )?now\b|\b(?:before|by|after|until|in time for) (?:the |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day's \w+|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day week\b|\bby (?:the )?(?:close|end) of (?:play|business|day|week)\b/g;

/** 周三的例会, 8月份的对账单: the moment tells which thing it is. */
function isOfThing(text: string, { to }: Mentioned): boolean {
  return /^(?:份)?的(?!时候)/.test(text.slice(to));
}
