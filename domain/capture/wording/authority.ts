import { type Span, spansOf } from './span.ts';

const chinese = `
  免费 赠送 白送 加送 多送 送您# 送你# 送他# 送她# 送客户# 送#次 送#年 送#个月 送#期 赠您 赠品 当礼物
  礼品 礼物 小礼 买#送# 免单 补您# 不要钱 全退 都退给 不收钱 全免 送给您 赠给 赠予 白给 多给您 退款 退钱
  退费 退全款 全额退 退您 退你 差额退 退他# 退还# 退差价 差价退 退回去 退运费 退一半 退您的钱 退回…费 退回…款 退回# 退给您 退给你 退给他 退给她 退给客户
  补差价 返现 返利 返点 返# 返还 折扣 打折 打#折 打个折 打个#折 #折 给个优惠 给个折 优惠 降价
  降# 价格…降 便宜# 让利 让#个点 让价 减# 减免 减半 半价 特价 批发价 出厂价 便宜点 便宜些 成本价
  底价 最低价 内部价 抹零 抹个零 零头 少收 少算 维持原价 按原价 价格不动 去年的价 去年价 原来的价 免了
  免掉 免# 免一半 冲掉 抹掉 冲减 免收 免除 免去 免运费 免年费 免押金 免息 免租 免手续费 免违约金
  包邮 费…免 不收 押金…不 不要您的 无需付 不用付 不用交 不另收 不加价 不涨价 锁价 保价 价格不变
  价格…保留 老价格 原价给 账期延长 延长账期 账期…放 账期…延 账期…长 延长质保 质保…延长 延保 延长…质保 延长…保修
  延长…维保 多放…账期 先发货 后付款 宽限 可以…再付 延期付款 晚#付 晚几天付 不算逾期 先用后付
  取消违约 不追究 破例 特批 通融 代金券 抵用券 优惠券 抵扣券 红包 赔偿 赔付 赔# 赔您 赔你#
  补偿 补贴 贴补 承担运费 运费…我们出 运费…我们承担 运费我们 费用我们 费用…我们承担
  款可以晚 款可以缓 款可以推迟 款可以拖 可以晚#…付 分#期付 可以分#期 可以分期 多给#年 保…多给#个月 价格维持不变
  价格维持原 价格不变到 违约金…不算 滞纳金…不算
`;
const english = `
  free, complimentary, gratis, comp you, comp the, comp your, store credit, account credit, credit you,
  shave # off, shave…off the price, knock…off, take…off the price, take…off your, eat the cost, eat the fee, eat the difference,
  match…quote, match…offer, beat…price, skip the deposit, skip the fee, no deposit, without a deposit,
  forgive the…fee, forgive…interest, grace period, extend…due date, extend…trial, extend…credit term, extend…terms, to net #, price stay,
  rate stay, price lock, lock the price, lock your, at the same price, last year's price, last year's rate,
  sweetener, not bill you, won't bill, won't invoice, let you out of,
  ignore the minimum, below minimum, better price, it cheaper, lower price, give you # back, upgrade you, gift,
  on the house, no charge, no extra charge, no extra cost, at no cost, without charge, at cost,
  won't charge, not charge, 's on us, is on us, are on us, refund, reimburse, money back, # back to, #…back to you, pay you #,
  credit…back, credit note, credit #, credit your account, credit their account, cashback, rebate, discount,
  # off, # cheaper, half price, price cut, cut by #, lowest price, old rate, #…days to pay,
  #…more days to pay, price match, match…price, lower the price, lower…rate, reduce…price, reduce…fee,
  reduce…rate, cut…price, drop the price, drop…price, hold…price, price…held, price…hold, keep…price,
  keep…rate, freeze…price, price freeze, lock in…price, lock in…rate, old price, price…never go up, special price, waive,
  write off, written off, write…off, scrap the…fee, drop the…fee, drop the…penalty, no cancellation fee,
  no late fee, no penalty, no…fee, no…charge, charge halved, halve, voucher, coupon, gift card, throw in,
  thrown in, throw…in for, exception, bend the rule, goodwill, compensate, compensation,
  extend…payment term, payment terms…to #, payment term…extend, extend…warranty,
  extend the deadline for payment, extra year of warranty, pay later, absorb, swallow the, cover the shipping,
  cover the cost, cover…freight, cover…postage, cover…shipping, won't be charged, not be charged, pick up the tab, pick up the freight, pick up the shipping, pick up the bill, pick up the cost, pay in…instalment, pay in…installment, price stays the same, let you off, bonus
`;

/**
 * What a rep may not grant by himself, unless he edits it. `#` stands for a sum, a share or a number, `…` for a few words;
 * an English word stands for its forms (refund, refunds, refunded, refunding).
 */
export const defaultAuthority: readonly string[] = [
  ...chinese.trim().split(/\s+/),
  ...english.split(',').map((entry) => entry.trim().replaceAll(/\s+/g, ' ')),
];

const amount =
  '(?:[$€£¥] ?)?(?:[\\d.,]*\\d|[零一二两三四五六七八九十百千万几半]+|(?:a |an |one |two |three |four |five |six |seven |eight |nine |half a )?(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|five|grand)(?: hundred| thousand| grand)?)(?: ?(?:%|percent|per cent|dollars|euros|pounds|bucks|k\\b))?';

interface Known {
  /** What a text must hold for the pattern to be worth a look. */
  stem: string;
  pattern: RegExp;
}

/** Where words of a list stand in a line, in order; the longer of two that begin at one place. */
export function listedIn(text: string, entries: readonly string[]): Span[] {
  return knownOf(entries)
    .filter(({ stem }) => text.includes(stem))
    .flatMap(({ pattern }) => spansOf(pattern, text))
    .sort(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd);
}

let last: { entries: readonly string[]; known: Known[] } | null = null;
/** The patterns of a list, made once. */
function knownOf(entries: readonly string[]): Known[] {
  if (last?.entries !== entries) {
    const known = entries.filter((entry) => /[^\s#…]/.test(entry)).map(knownEntry);
    last = { entries, known };
  }
  return last.known;
}

function knownEntry(entry: string): Known {
  const said = entry.trim().toLowerCase();
  const longest = said.split(/[#…\s]+/).reduce((one, other) => (other.length > one.length ? other : one));
  return { stem: longest.replace(/e?$/, ''), pattern: patternOf(said) };
}

function patternOf(entry: string): RegExp {
  const pattern = entry
    .split(/(#|…)/)
    .map((part) => {
      if (part === '#') return amount;
      if (part === '…') return '[^,，.。;；]{0,16}?';
      return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[a-z]{3,}(?![a-z'])/g, formsOf);
    })
    .join('');
  const isWord = (sign: string | undefined) => /[a-z]/.test(sign ?? '');
  return new RegExp(
    `${isWord(entry[0]) ? '(?<![a-z])' : ''}${pattern}${isWord(entry.at(-1)) ? '(?![a-z])' : ''}`,
    'g',
  );
}

/** "waive" is "waives", "waived", "waiving". */
function formsOf(word: string): string {
  if (/^(?:free|the|for|off|back|your|our|you|not|extra|cost)$/.test(word)) return word;
  if (word.endsWith('e')) return `${word.slice(0, -1)}(?:e[sd]?|ing)`;
  return `${word}(?:e?s|${word.at(-1)}?ed|${word.at(-1)}?ing)?`;
}
