export type Channel = 'phone' | 'wechat' | 'mail' | 'visit' | 'meeting';

const named: readonly [Channel, RegExp][] = [
  ['wechat', /wechat|we chat|微信|企微/i],
  ['mail', /\be-?mail|\bmail(s|ed|ing)?\b|邮件|邮箱/i],
  ['visit', /\bvisit(s|ed|ing)?\b|\bdrop by\b|拜访|上门|登门/i],
  ['meeting', /\bmeet(s|ing|ings)?\b|开会|会议|面谈/i],
  ['phone', /\bcall(s|ed|ing)?\b|\bcallback\b|\bphone\b|\bring\b|电话|回电|致电|来电/i],
];

/** Which way a reminder leads to the customer: the one its text names first, else the phone if a number is known. */
export function channelOf(text: string, hasPhone: boolean): Channel | null {
  const [first] = named
    .map(([channel, words]) => ({ channel, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return first?.channel ?? (hasPhone ? 'phone' : null);
}
