import { numeralValue } from '../capture/dates/numerals.ts';
import { plain } from '../capture/dates/plain.ts';

/** A length of time told in a text, [at, end) in UTF-16 units, in working hours. */
export interface Span {
  at: number;
  end: number;
  hours: number;
}

const units = {
  hour: '个?(?:工作)?(?:小时|钟头)|(?:working|business)?\\s*(?:hours?|hrs?)|h(?![a-z])',
  day: '个?工作日|[天日](?![气数程常三])|(?:working|business)?[\\s-]*days?',
  week: '个?(?:星期|礼拜)(?![一二三四五六日天])|周(?![一二三四五六日年])|weeks?',
};
const words: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  半: 0.5,
};
const number = `\\d+(?:\\.\\d+)?|half an?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half)(?![a-z])|半|[一二两三四五六七八九十百]+`;
const pattern = new RegExp(
  `(?<![\\d.a-z/年月周第一二两三四五六七八九十百])(${number})[\\s-]*(个半)?(?:(${units.hour})|(${units.day})|(${units.week}))(半(?![天日年月个小价夜]))?(?![a-z/])(?!\\s*(?:ago|前的|以前))`,
  'g',
);

/** An event whose day is meant, or something gone by: 到货当天, "sent the same day". */
const eventBefore = '[的那这到来去货款约装会动访修展训业发前后第]|下单|定金|签收?';
const goneBefore = String.raw`\b(?:was|were|had|has|sent|got|gave|came|met|\w{3,}ed)\b[^.,;!?\n]*`;
/** 当天, 次日, "the same day", "the next working day": each at most a working day. */
const oneDay = new RegExp(
  [
    `(?<!${eventBefore})(?:当[天日]|次日)(?![的达往起晚早上中下有无前后]|[^,，。；;\\n]*[了过已])|下个工作日`,
    `(?<!${goneBefore}|\\b(?:on|is|are|until|from|since|after) (?:the )?)\\b(?:the )?(?:same[ -](?:(?:working|business) )?day(?!(?:\\s+\\w+)? (?:as|that|of|last|every|each|in|we|you|they|he|she|it|when)\\b)|next (?:working|business) day)(?![a-z])`,
  ].join('|'),
  'g',
);

/**
 * The lengths of time of a text, Chinese or English: 2个工作日, "within 48 hours", 半天, 两个半小时, 当天. So many hours as
 * make whole days by the clock (24, 48) mean days, as they are told.
 *
 * @param dayHours working hours of a day
 */
export function spansIn(text: string, dayHours: number): Span[] {
  const told = plain(text);
  const days = [...told.matchAll(oneDay)].map(({ 0: whole, index }) => ({
    at: index,
    end: index + whole.length,
    hours: dayHours,
  }));
  return [...countedIn(told, dayHours), ...days].sort((one, other) => one.at - other.at);
}

/** The lengths of time that are counted: 2 days. */
function countedIn(text: string, dayHours: number): Span[] {
  return [...text.matchAll(pattern)].flatMap(
    ({ 0: whole, 1: count = '', 2: halfBefore, 3: hours, 4: days, 6: halfAfter, index }) => {
      const counted = countOf(count);
      if (counted === null) return [];
      const value = counted + (halfBefore || halfAfter ? 0.5 : 0);
      const span = { at: index, end: index + whole.length };
      if (hours !== undefined) {
        const isDays = value % 24 === 0 && !/工作|working|business/.test(hours);
        return [{ ...span, hours: isDays ? (value / 24) * dayHours : value }];
      }
      return [{ ...span, hours: value * (days === undefined ? 5 : 1) * dayHours }];
    },
  );
}

function countOf(count: string): number | null {
  if (/^\d/.test(count)) return Number(count);
  const key = count.replace(/\s+/g, ' ');
  if (key.startsWith('half')) return 0.5;
  return words[key] ?? numeralValue(key);
}
