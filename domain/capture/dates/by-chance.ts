/** Where a word of the table stands only by chance, and its characters belong to their neighbours. */
interface Chance {
  word: RegExp;
  /** What then stands before it, to its very start. */
  before?: RegExp;
  /** What then follows it. */
  after?: RegExp;
}

const numerals = '\\d一二两三四五六七八九十几';

const chances: Chance[] = [
  // 周5次, 两周1次, 下周10点
  { word: /^(?:周|星期|礼拜)\d$/, before: new RegExp(`[每${numerals}]$`) },
  { word: /^(?:周|星期|礼拜)\d$/, after: /^[\d.:点时号月日天次个年周%]/ },
  { word: /^(?:周|星期|礼拜)[一二三四五六日]{2}$/, after: /^[点时个天号月十百]/ },
  // 两周一次 is two weeks, not Monday; 下周一定 next week, not Monday
  { word: /^周[一二三四五六日天]$/, before: /[一二两三四五六七八九十几]$/ },
  { word: /^周[一二三四五六日天]$/, before: /\d$/, after: /^[次个轮回]/ },
  { word: /^周一$/, before: /[下本这上]$/, after: /^(?:定(?![稿价标案金版调位做])|并|直|律|次)/ },
  { word: /^周一$/, before: /(?<![从自由])[下本这上]$/, after: /^起(?!草)/ },
  { word: /^周一$/, after: /^会儿/ },
  { word: /^周二$/, before: /[下本这上]$/, after: /^[手维期次]/ },
  { word: /^周三$/, before: /[下本这上]$/, after: /^[方亚个]/ },
  { word: /^周四$/, before: /[下本这上]$/, after: /^[川方个]/ },
  { word: /^周五$/, before: /[下本这上]$/, after: /^(?:金(?!额)|个)/ },
  { word: /^周日$/, before: /[下本这上]$/, after: /^[本常期]/ },
  { word: /^周末$/, after: /^端/ },
  // 下周报价, 本月结清, 3点分享: the unit of time goes before the compound
  { word: /^周[^一二三四五六日天\d末]/, before: new RegExp(`[下本这上个${numerals}]$`) },
  { word: /^四周$/, after: /^[后内之以]/ },
  { word: /^月[^底末初中份]/, before: new RegExp(`[下本这上个${numerals}]$`) },
  { word: /^[日点时分号](?!前|后|钟|整)./, before: new RegExp(`[${numerals}]$`) },
  // 一周内部署, 半年后续约
  {
    word: /^[内后].+$/,
    before: new RegExp(`[${numerals}半]个?(?:天|日|周|星期|月|年|小时|分钟|工作日)$`),
  },
  { word: /^前后$/, after: /^续/ },
  // 说明天, 约定下周, 跟上周
  { word: /^.明$/, after: /^(?:[天早晚日]|年(?![底末内]))/ },
  { word: /^[以定签拿收写接放留剩]下$/, after: /^(?:下|班|周|个?(?:月|星期|礼拜)|季)/ },
  { word: /^[加跟赶]上$/, after: /^(?:周|个?(?:月|星期|礼拜)|季)/ },
  // 明早上门
  { word: /^[早晚]上$/, before: /[今明昨后一二三四五六日]$/, after: /^[门线海班架传课车新报]/ },
  { word: /^(?:早[餐饭会已就些日点]|晚[餐饭宴会些点])$/, before: /[今明昨]$/ },
  // 周五前日常
  { word: /^前[日天]$/, before: /(?:周|星期|礼拜)[一二三四五六日天]$|[号日底末点]$/ },
  // 三个月底价; 下月底 is looked for as a whole
  { word: /^月[底末]$/, before: new RegExp(`[半每${numerals}个]$|(?<![线马路网])上$|(?<!线)下$`) },
];

const farthest = 8;

/** Whether a word found at [at, to) of a plain line stands there by chance. */
export function isByChance(line: string, at: number, to: number, word: string): boolean {
  return chances.some(
    (chance) =>
      chance.word.test(word) &&
      (!chance.before || chance.before.test(line.slice(Math.max(0, at - farthest), at))) &&
      (!chance.after || chance.after.test(line.slice(to, to + farthest))),
  );
}
