/** What looks like a date and is none (rule 14). Each is looked for in a line in small letters, half-width. */
interface NotDate {
  what: string;
  pattern: RegExp;
}

const numeral = '[\\d零一二两三四五六七八九十百千半几]';
const hanNumeral = '[零一二两三四五六七八九十百千半几]';
/** Bounded, so that a line of nothing but digits is read in no time. The numeral of 周五 and the 半 of 三点半 count nothing. */
const count = `(?:(?<![\\d:.])\\d[\\d,.]{0,14}[十百千]?|(?<!周|星期|礼拜)(?!(?<=点)半)${hanNumeral}{1,8})`;
/** Where an English word, number or code ends. */
const end = '(?![a-z\\d])';
/** "5 pieces", but not "5 pieces" of a date: a unit of time, a half of the day. */
const ofTime =
  "(?:am|pm|a\\.m|p\\.m|st|nd|rd|th|h|hrs?|hours?|mins?|minutes?|days?|d|weeks?|wks?|months?|years?|o'clock|oclock|fortnights?)";
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)';

const notDates: NotDate[] = [
  {
    what: 'an address on the web',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}|(?:https?:\/\/|www\.)\S{1,500}/g,
  },
  {
    what: 'all day, every day',
    pattern:
      /24\s*[/x*×]\s*7(?:\s*小时)?|7\s*[x*×]\s*24(?:\s*小时)?|24\s*小时(?:服务|客服|在线|待命|营业)|24[- ]hours? (?:support|service|hotline)/g,
  },
  {
    what: 'money with its sign',
    pattern: /(?:[¥$€£]|rmb|usd|eur|gbp|cny|hk\$)\s?\d[\d,.]{0,14}(?:\s?(?:[万亿千]|(?:k|m|bn)(?![a-z])))?/g,
  },
  {
    what: 'money by its unit',
    pattern: new RegExp(
      `${count}\\s*(?:多|余|来)?(?:万|亿|千|百)?\\s*(?:元|块(?:钱)?|万(?!一)|亿|美元|美金|欧元|英镑|港币|人民币|(?:rmb|usd|eur|gbp|cny|dollars?|euros?|pounds?|yuan|bucks|cents?|grand|k)${end})`,
      'g',
    ),
  },
  {
    what: 'money by what it is for',
    pattern:
      /(?:单价|总价|报价|价格|价|折后|优惠|返点|售价|成交价)(?:为|是|:)?\s*\d[\d,.]{0,14}(?![\d,.]{0,14}\s*[年月日号点时:/-])|(?:price|cost|quote|budget|total|deposit)s? (?:of|is|at|was|=|to|from) ?\d[\d,.]{0,14}(?![\d,.]{0,14}\s*(?:[:/-]|am|pm))/g,
  },
  {
    what: 'a share, a rate, a discount',
    pattern: new RegExp(
      `${count}\\s*(?:%|‰|折|成(?![为功交本立品])|个(?:百分)?点|个百分点|倍|percent${end}|per cent|pct${end}|bps${end}|points?${end})|${count}点${numeral}{1,8}(?:折|%|万|元|个百分点|倍|米|公斤|吨|亿)`,
      'g',
    ),
  },
  {
    what: 'what it was raised or lowered to',
    pattern:
      /(?:降|涨|升|调|减|压|提高|谈|砍|还价|加|折|升级|更新|增加|下降|上涨|增长|控制)到\s*\d[\d,.]{0,14}(?!\s*[月日号点:])|(?:from|to|(?<!(?:day|tomorrow) )at|down to|up to) \d+\.\d+(?!\d| ?(?:am|pm|[ap]\.m|today|tomorrow|on [a-z]+day))/g,
  },
  {
    what: 'a phone number',
    pattern:
      /\+\d[\d\s()-]{5,20}\d|\(\d{2,4}\)\s?\d{3,4}[- ]?\d{3,4}|(?<!\d)0\d{2,4}[- ]\d{3,4}[- ]?\d{3,4}(?!\d)|(?<![\d-])\d{3}[- ]\d{3,4}(?:[- ]\d{4})?(?![\d-])|(?<!\d)\d{3}[- ]\d{4}[- ]\d{4}(?!\d)|(?:分机|\bext\.?)\s?\d+/g,
  },
  {
    what: 'a code that ends with letters',
    pattern: /(?<![a-z\d])\d{1,12}(?:-\d{1,12}){1,6}-[a-z][a-z\d-]{0,12}/g,
  },
  { what: 'a long number', pattern: /(?<![\d.])\d{5,40}(?![\d.]*\s*(?:分钟|小时|天|days|hours|minutes))/g },
  {
    what: 'a number in groups',
    pattern: /(?<![\d-])(?!\d{4}-\d{1,2}-\d{1,2}(?!-?\d))\d{1,4}(?:-\d{1,4}){2,9}(?<!-20\d\d)(?![\d-])/g,
  },
  {
    what: 'a version',
    pattern:
      /(?<![a-z])v\s?\d+(?:\.\d+)*|(?<!\d)(?!\d{4}\.\d{1,2}\.\d{1,2}(?![\d.])|\d{1,2}\.\d{1,2}\.20\d\d(?![\d.]))\d+(?:\.\d+){2,}|(?<![a-z])(?:version|release|ver\.?|rev\.?|版本|windows|ios|android|office|sap|win)\s?(?:号|:)?\s?\d+(?:\.\d+)*|\d+(?:\.\d+)+\s*(?:版|版本)/g,
  },
  {
    what: 'a code of letters and digits',
    pattern: new RegExp(
      `(?<![a-z\\d])(?!(?:${months}|at|by|on|in|to|q|to|till|until|before|mon|tue|wed|thu|fri|sat|sun|today|tomorrow|t)[a-z]*\\.?-?\\d)[a-z]{1,12}[-_/#.]?\\d[a-z\\d_./-]*|(?<![a-z\\d])\\d+(?!${ofTime}(?![a-z]))(?!t\\d)[a-z]+\\d[a-z\\d]*|#\\s?\\d[\\w-]*`,
      'g',
    ),
  },
  {
    what: 'a number by its label',
    pattern:
      /(?:订单|合同|发票|工单|单据|报价单|采购单|单|编|型|批|货|料|房间|房|工|卡|账|票|件|车牌|门牌|序列|运单|快递单|税)号(?:码)?(?:是|为|:|#)?\s*[a-z\d][\w./-]*|(?:订单|型号|编号|单号|合同编号|发票|工单|批次|货号)\s?[:#]?\s?(?=[\w/-]*\d{3})[\w/-]+(?![月日号年:])|(?:\b(?:order|po|so|invoice|inv|model|part|ticket|case|ref|reference|item|lot|batch|sku|serial|quote|contract|job|account)(?: (?:no\.?|number|nr\.?))?|\bno\.|\bnumber|\bnr\.?)\s?[:#]?\s?(?=[\w/-]*\d{3})(?!20\d\d-\d)[\w./-]*\d\b|\b(?:room|floor|flat|unit|page|chapter|section|step|phase|gate|bay|suite|apartment|building|line|level|option|lot|no\.|number) \d+(?![\d:])(?!\s?(?:am|pm))/g,
  },
  {
    what: 'a place',
    pattern: new RegExp(
      `(?:路|街|巷|弄|道|大道|胡同)${count}号|${count}号\\s*(?:线|楼|门|仓|店|机|电池|柜|库|厂|馆|厅|桌|车|房|室|院|栋|会议室|样|款|色|订单|产品|产线|位|员工|合同|方案|文件|井|台|口|桥|球|窗|设备|机台|地块|生产线|包装|客户|项目)|${count}\\s*(?:楼|层|栋|幢|单元)`,
      'g',
    ),
  },
  {
    what: 'a duration of a thing sold',
    pattern: new RegExp(
      `${count}\\s*(?:个)?(?:工作日|年|月|天|日|小时)(?:内)?\\s*的?\\s*(?:延保|维保|质保|保修|保养|免保|包换|包退|无理由|账期|帐期|合同(?!前)|合约|服务(?:期|合同|费)|租期|租约|试用|有效|免费|免息|分期|上门服务|响应服务|使用权|授权|订阅|会员|工期|交期|保质)|(?:延保|维保|质保|保修|账期|帐期|有效期|试用期|试用|交期|工期|租期|保质期|周期|寿命|付款期|货期|合同期|服务期|交货期|结算期)(?:期)?(?:为|是|:|约|大概|最长|不少于|延长(?:到|至)?)?\\s*${count}\\s*(?:[-~到至]\\s*${count}\\s*)?(?:个)?(?:工作日|年|月|天|日|周|星期)(?:以内|之内|内)?`,
      'g',
    ),
  },
  {
    what: 'a duration of a thing sold, in English',
    pattern:
      /(?:\b(?:\d+|one|two|three|four|five|six|seven|ten|twelve|thirty|sixty|ninety|a|per|each|extended))[- ]?(?:years?|months?|days?|weeks?|hours?)['’]?s?[- ](?:extended |limited |full |free |on-?site |parts |standard )*(?:warrant(?:y|ies)|guarantee|support|contract|lease|subscription|credit|terms?|trial|licen[cs]e|payment|shelf|lead|maintenance|service|money-back|return|period|plan|deal|agreement|old|long|response|turnaround|sla|delay|notice|history|experience|forecast|course|programme|program)|\bnet[- ]?\d+(?: days)?|\b(?:warranty|guarantee|support|lease|subscription|credit|trial|contract|shelf life|lead time|payment terms?|licen[cs]e)(?: \w+){0,2} (?:of|for|is|runs|lasts|within) (?:\d+|one|two|three|five|six|ten|twelve|thirty) (?:working |business )?(?:years?|months?|days?|weeks?)/g,
  },
  {
    what: 'a journey of days and nights',
    pattern: new RegExp(`${count}天${count}[夜晚]`, 'g'),
  },
  {
    what: 'an order in a row',
    pattern: new RegExp(
      `第${numeral}{1,8}\\s*(?!季度|个工作日|个?(?:周|星期|礼拜)[一二三四五六日天]|天)(?:次|个|批|期|点|版|轮|步|条|章|页|名|家|位|款|阶段|周|号|月|代)`,
      'g',
    ),
  },
  {
    what: 'an order in a row, in English',
    pattern:
      /\b(?:the |a |our |your |their |his |her |my )?(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|tenth)[- ](?:floor|offer|draft|party|time|option|round|attempt|generation|version|batch|order|phase|call|visit|meeting|sample|quote|shipment|delivery|invoice|payment|instal\w*|edition|anniversary|hand|rate|class|step|page|place|one|half|part|line|look|opinion|chance|reminder|customer|year|week|month)\b/g,
  },
  {
    what: 'so many points',
    pattern:
      /(?:有|提了?|列了|说了|这|那|以下|上述|如下)\s?[\d一二两三四五六几]点(?!钟|半|整|的|多|左右|之?前|之?后|以[前后]|过|差|一刻|三刻|开|到|\s?[\d零一二三四五十])|(?<![天日号午上]|周[一二三四五六日天])(?<![\d一两二三四五六七八九十几])[\d一两二三四五六七八九十几]+\s?点(?:要求|建议|意见|说明|问题|原因|内容|好处|理由|优势|注意|补充|疑问|想法|不足|改进|承诺|期望|反馈|共识|需求|诉求|变化|修改|事项|体会|顾虑|异议|差异|不同)/g,
  },
  {
    what: 'a bit',
    pattern:
      /(?<!今|明)[早晚快多少低高贵宜好大小有差慢轻重惠近长短再薄厚宽窄松紧强弱细热冷远软硬让降涨减省退缓放]一点(?!钟|半|整)|一点(?:儿|点|也|都|不|没|小|心|意思|优惠|折扣|问题|时间)/g,
  },
  {
    what: 'so many pieces',
    pattern: new RegExp(
      `${count}\\s*(?:台|件|箱|套|只|吨|公斤|千克|斤|克|毫米|厘米|平米|平方|米|升(?!级)|页|份(?!额)|人|位|次|张|瓶|桶|卷|袋|盒|批|根|块|片|支|家|种|款|期(?![间满限望])|名|辆|组|寸|度(?![量过])|瓦|伏|个(?!月|工作[日天]|自然日|日历日|小时|星期|礼拜|周|钟头|半|季|多月))|${count}\\s?(?:kg|g|mm|cm|m|km|ml|l|mb|gb|tb|kw|hp|v|w(?!\\/)|pcs|pieces?|units?|boxes|box|cartons?|sets?|rolls?|tons?|tonnes?|pallets?|sheets?|people|persons?|sites?|seats?|users?|copies|samples?|items?|bags?|bottles?|drums?|reels?|metres?|meters?|inch(?:es)?|ft|lbs?|litres?|gallons?|containers?|trucks?|licen[cs]es|machines?|parts?|times|pages?|colou?rs?|options?|orders?|quotes?|invoices?|calls?|visits?|questions?|customers?)${end}`,
      'g',
    ),
  },
  {
    what: 'a share of the whole',
    pattern:
      /(?:尺寸|规格|口径|管径|螺纹|比例|配比|size|ratio|gauge)\s?:?\s?\d+\/\d+|(?<!\d)\d\/\d+(?=["”″]|[- ]inch)|(?<!\d)\d\/\d+(?=\s?(?:的|英寸|寸|货款|款|定金|预付|尾款|inch|of\b|deposit|price|share|stake|upfront|done|delivered|completed|shipped|paid|off|cup|full|left))|(?:付|预付|首付|支付)\s?\d\/\d+|(?<!\d)(?:50\/50|1\/1)(?!\d)/g,
  },
  {
    what: 'a greeting',
    pattern:
      /(?:早上|上午|中午|下午|晚上|早)好(?!了|的)|晚安(?![装排全])|\bgood (?:morning|afternoon|evening|night|day)\b|\bhave a (?:good|nice|great) \w+|\b(?:night|day|evening|morning|afternoon|late|early) (?:shifts?|crews?|staff|trains?|porters?|watch|guards?|schools?|class(?:es)?)\b/g,
  },
  {
    what: 'the lunar calendar',
    pattern:
      /(?:农历|阴历|正月|腊月|初[一二三四五六七八九十])\s*(?:[一二三四五六七八九十廿]+月)?(?:初?[一二三四五六七八九十廿]*)/g,
  },
  {
    what: 'a thing named after a day',
    pattern:
      /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|black friday|cyber monday|week|month|year|quarter)'s(?! (?:end|time)\b)|\b(?:last|this|next) (?:week|month|year|quarter)'s(?! (?:end|time)\b)|\bblack friday\b|\bcyber monday\b|\bsun (?:microsystems|life|hung)\b|\bthe (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:after|before|following) (?!next\b|this\b|the\b|noon|lunch|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]+|\bthe (?:mon|tues|wednes|thurs|fri|satur|sun)day (?!after|of|before|following|week|next|this|to|and|or|at|by|in|on|for|morning|afternoon|evening|night|noon|lunch|midday|deadline|close|end|eod|cob|i |we |he |she |they |the )[a-z]+|\bmay (?:i|we|you|he|she|they|not|be|have|need|also|still|come|want|take|go)\b/g,
  },
  {
    what: 'how often',
    pattern:
      /(?:每|隔)(?:隔)?\s*(?:[一两二三四五六七八九十半\d]+\s*)?个?(?:工作日|小时|分钟|天|周(?![一二三四五六日天末])|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天])|月|季度|年)(?!底|末|初|\d)|一(?:天|周|月|年|季度)[一两二三四]次|[一两二三四五六七八九\d]+(?:天|周|月|年)[一两二三四]次|\bevery (?:other |\d+ |two |three )?(?:days?|weeks?|months?|quarters?|years?|hours?|minutes?)\b|\b(?:once|twice|three times) (?:a|per) (?:day|week|month|quarter|year)\b|\bper (?:day|week|month|quarter|year|hour)\b/g,
  },
];

/** The stretches of a plain line that hold no date whatever they look like: [start, end), in order, merged. */
export function notDatesIn(line: string): [number, number][] {
  const found: [number, number][] = [];
  for (const { pattern } of notDates) {
    for (const match of line.matchAll(pattern)) {
      if (match[0] !== '') found.push([match.index, match.index + match[0].length]);
    }
  }
  found.sort(([one], [other]) => one - other);
  const merged: [number, number][] = [];
  for (const [from, to] of found) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
