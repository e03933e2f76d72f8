import { partNames } from './day-parts.ts';
import { namedZones } from './zones.ts';

/**
 * What words mean where dates are read, Chinese and English alike: `[meaning, value, words]`. The value says which one
 * (the day of the week, the unit), 0 where there is only one. A space stands for any spaces or a hyphen.
 */
const table = [
  // Days
  ['relativeDay', 0, '今天|今日|今儿|今儿个|today'],
  ['relativeDay', 1, '明天|明日|明儿|明儿个|tomorrow|tmr|tmrw|tomorow|tommorow|tommorrow'],
  ['relativeDay', 2, '后天|后日|day after tomorrow'],
  ['relativeDay', 3, '大后天'],
  ['relativeDay', -1, '昨天|昨日|昨儿|yesterday'],
  ['relativeDay', -2, '前天|前日|day before yesterday'],
  ['relativeDay', -3, '大前天'],
  ['todaysPart', 0, '今'],
  ['todaysPart', 1, '明'],
  ['todaysPart', -1, '昨'],
  // The one or the other.
  ['eitherDay', 0, '今明两天|今明两日|今明天|今天明天'],
  ['eitherDay', 1, '明后天|明后两天|明后日'],
  ['tonight', 0, 'tonight'],
  ['lastNight', 0, 'last night'],
  ['weekday', 1, '周一|星期一|礼拜一|每周一|每星期一|周1|星期1|礼拜1|monday|mon'],
  ['weekday', 2, '周二|星期二|礼拜二|每周二|每星期二|周2|星期2|礼拜2|tuesday|tue|tues'],
  ['weekday', 3, '周三|星期三|礼拜三|每周三|每星期三|周3|星期3|礼拜3|wednesday|wed|weds'],
  ['weekday', 4, '周四|星期四|礼拜四|每周四|每星期四|周4|星期4|礼拜4|thursday|thu|thur|thurs'],
  ['weekday', 5, '周五|星期五|礼拜五|每周五|每星期五|周5|星期5|礼拜5|friday|fri'],
  ['weekday', 6, '周六|星期六|礼拜六|每周六|每星期六|周6|星期6|礼拜6|saturday|sat'],
  ['weekday', 7, '周日|周天|每周日|每周天|星期日|星期天|礼拜日|礼拜天|sunday|sun'],
  // 周三四 is the one or the other.
  ['twoWeekdays', 1, '周一二|星期一二|礼拜一二'],
  ['twoWeekdays', 2, '周二三|星期二三|礼拜二三'],
  ['twoWeekdays', 3, '周三四|星期三四|礼拜三四'],
  ['twoWeekdays', 4, '周四五|星期四五|礼拜四五'],
  ['twoWeekdays', 5, '周五六|星期五六|礼拜五六'],
  ['twoWeekdays', 6, '周六日|星期六日|礼拜六日'],
  // Words of everyday English that only now and then are days.
  ['doubtful', 0, 'sat|sun|wed|mon'],
  ['monthName', 1, 'january|jan'],
  ['monthName', 2, 'february|feb'],
  ['monthName', 3, 'march|mar'],
  ['monthName', 4, 'april|apr'],
  ['monthName', 5, 'may'],
  ['monthName', 6, 'june|jun'],
  ['monthName', 7, 'july|jul'],
  ['monthName', 8, 'august|aug'],
  ['monthName', 9, 'september|sep|sept'],
  ['monthName', 10, 'october|oct'],
  ['monthName', 11, 'november|nov'],
  ['monthName', 12, 'december|dec'],
  ['ordinal', 1, 'first'],
  ['ordinal', 2, 'second'],
  ['ordinal', 3, 'third'],
  ['ordinal', 4, 'fourth'],
  ['ordinal', 5, 'fifth'],
  ['ordinal', 6, 'sixth'],
  ['ordinal', 7, 'seventh'],
  ['ordinal', 8, 'eighth'],
  ['ordinal', 9, 'ninth'],
  ['ordinal', 10, 'tenth'],
  ['ordinal', 12, 'twelfth'],
  ['ordinal', 15, 'fifteenth'],
  ['ordinal', 20, 'twentieth'],
  ['ordinal', 30, 'thirtieth'],
  ['ordinal', 31, 'thirty first'],

  // Which one
  ['thisOne', 0, '这个|这|本|当前|this'],
  ['nextOne', 0, '下个|下一个|下一|下|next'],
  ['afterNext', 0, '下下个|下下'],
  ['englishAfterNext', 0, 'after next'],
  ['lastOne', 0, '上个|上一个|上|上上|上上个|last|previous'],
  ['coming', 0, 'coming|this coming|upcoming'],
  ['following', 0, 'following'],

  // Stretches of time
  ['clockUnit', 60_000, '分钟|minutes|minute|mins|min'],
  ['clockLength', 900_000, '一刻钟|1刻钟|quarter of an hour|a quarter of an hour|quarter hour'],
  ['clockLength', 2_700_000, '三刻钟|3刻钟|three quarters of an hour'],
  ['clockUnit', 3_600_000, '小时|钟头|hours|hour|hrs|hr|h'],
  ['dayUnit', 1, "天|自然日|日历日|calendar days|calendar day|days|day|day's|days'"],
  ['dayUnit', 7, "周|星期|礼拜|weeks|week|wks|wk|week's|weeks'"],
  // 3日内 counts days, 3日 alone is a date.
  ['dayCount', 1, '日'],
  ['dayUnit', 14, "fortnight|fortnights|fortnight's"],
  ['monthUnit', 1, "months|month|month's|months'"],
  ['yearUnit', 0, '年|years|year'],
  [
    'workday',
    0,
    '工作日|工作天|working days|working day|business days|business day|biz days|biz day|work days|workdays|workday',
  ],
  ['week', 0, '周|星期|礼拜|week|wk'],
  // "Friday week", "the week of 7 December", 12月7日那周.
  ['weekOn', 0, 'week'],
  ['weekOf', 0, 'week of|week commencing|week beginning|week starting|w/c|wc'],
  ['thatWeek', 0, '那周|那一周|那个星期|那个礼拜|当周|所在周'],
  ['weekend', 0, '周末|weekend'],
  ['month', 0, '月|月份|month'],
  ['monthMark', 0, '月|月份'],
  ['quarter', 0, '季度|季|quarter'],
  ['quarterName', 1, 'q1|一季度|第一季度|first quarter'],
  ['quarterName', 2, 'q2|二季度|第二季度|second quarter'],
  ['quarterName', 3, 'q3|三季度|第三季度|third quarter'],
  ['quarterName', 4, 'q4|四季度|第四季度|fourth quarter'],
  ['year', 0, '年|year'],
  ['relativeYear', 0, '今年|本年|本年度'],
  ['relativeYear', 1, '明年|next year'],
  ['relativeYear', -1, '去年|last year'],
  ['span', 0, 'time'],

  // Their edges
  ['end', 0, '底|末|结束|end|end-|end of|end of the'],
  ['weekEnd', 0, 'eow|end of the week|end of week|end of this week|week end|this week end'],
  [
    'monthEnd',
    0,
    'eom|end of the month|end of month|end of this month|month end|月底|月末|每月底|每月末|每个月底|本月最后一天|这个月最后一天|last day of the month|last day of this month|本月底|本月末|这个月底|这月底',
  ],
  [
    'quarterEnd',
    0,
    'eoq|end of the quarter|end of quarter|end of this quarter|quarter end|季末|季底|季度末|季度底|本季度末|本季末|本季度底|这个季度末',
  ],
  [
    'yearEnd',
    0,
    'eoy|end of the year|end of year|end of this year|year end|年底|年末|今年底|今年年底|今年末|本年底',
  ],
  ['yearBegin', 0, '年初'],
  ['begin', 0, '初|beginning of|beginning of the|start of|start of the|early|early in'],
  ['mid', 0, '中|中旬|mid|mid-|middle of|middle of the|mid of'],
  ['tenDays', 1, '上旬'],
  ['tenDays', 3, '下旬|中下旬'],

  // Clock
  ['oclock', 0, "点|点钟|点整|时|o'clock|oclock"],
  ['half', 0, '半|half'],
  ['quarterHour', 15, '一刻|1刻'],
  ['quarterHour', 45, '三刻|3刻'],
  ['minuteMark', 0, '分'],
  ['lacking', 0, '差'],
  ['aQuarter', 15, 'quarter|a quarter'],
  ['past', 0, 'past'],
  ['midnight', 0, 'midnight|午夜|半夜'],

  // Numbers in words
  ['number', 1, 'one'],
  ['number', 2, 'two|couple|couple of|a couple|a couple of'],
  ['number', 3, 'three'],
  ['number', 4, 'four'],
  ['number', 5, 'five'],
  ['number', 6, 'six'],
  ['number', 7, 'seven'],
  ['number', 8, 'eight'],
  ['number', 9, 'nine'],
  ['number', 10, 'ten'],
  ['number', 11, 'eleven'],
  ['number', 12, 'twelve'],
  ['number', 14, 'fourteen'],
  ['number', 15, 'fifteen'],
  ['number', 20, 'twenty'],
  ['number', 24, 'twenty four'],
  ['number', 25, 'twenty five'],
  ['number', 30, 'thirty'],
  ['number', 40, 'forty'],
  ['number', 45, 'forty five'],
  ['number', 48, 'forty eight'],
  ['number', 60, 'sixty'],
  ['number', 90, 'ninety'],
  ['a', 1, 'a|an'],

  // Before, after, within
  [
    'by',
    0,
    'by|before|on or before|at or before|on or by|no later than|not later than|at the latest by|until|till|due|due by|due on|最晚|最迟|最晚到|最迟到|最晚在|最迟在|最晚是|最迟是|最晚不超过|最迟不超过|不晚于|不迟于|不得晚于|不得迟于|截止|截止到|截止至|截止于|截止日期|截止日期是|截止日期为|截止时间|截止时间是|截止时间为|截止日|最后期限|最后期限是|期限|期限是|截至|截至到|赶在|deadline|deadline is|deadline是|ddl|ddl是|ddl is|latest',
  ],
  ['ahead', 0, '前|之前|以前|为止|截止|或之前|或以前|at the latest|or before|or earlier|or sooner'],
  ['inside', 0, '内|之内|以内|里'],
  [
    'within',
    0,
    'within|inside of|within the next|in the next|over the next|in under|within about|within around|in less than|不超过|接下来|未来|in the coming',
  ],
  ['later', 0, '后|之后|以后|过后|later|from now|from today|hence'],
  ['afterwards', 0, '过|再过|after|in|in about|in around|in roughly'],
  ['ago', 0, 'ago|back|前|之前|以前'],
  ['before', 0, 'before|by|ahead of'],
  ['after', 0, 'after|following'],
  ['finalOne', 0, '最后一个|最后1个'],
  ['nthOne', 1, '第一个|首个|第1个'],
  ['nthOne', 2, '第二个|第2个'],
  ['nthOne', 3, '第三个|第3个'],
  ['nthOne', 4, '第四个|第4个'],
  ['lastWorkday', 0, '最后一个工作日|最后1个工作日|last working day|last business day|last workday'],
  [
    'firstWorkday',
    0,
    '第一个工作日|首个工作日|第1个工作日|first working day|first business day|first workday',
  ],

  // Holidays, by their number in `holidays.ts`
  ['holiday', 0, '元旦|元旦节|new year|the new year|new year holiday|new years'],
  ['holiday', 1, '春节|过年|大年|spring festival|chinese new year|lunar new year|cny'],
  ['holiday', 2, '清明|清明节|qingming|tomb sweeping|tomb sweeping day|qingming festival'],
  ['holiday', 3, '五一|五一节|劳动节|五一劳动节|labour day|labor day|may day'],
  ['holiday', 4, '端午|端午节|dragon boat|dragon boat festival'],
  ['holiday', 5, '中秋|中秋节|mid autumn|mid autumn festival|mid autumn day'],
  ['holiday', 6, '国庆|国庆节|十一|十一假期|十一长假|national day|national day holiday|golden week'],
  ['holiday', 7, '节|假期|长假|小长假|节假日|放假|holiday|holidays|public holiday|break'],
  ['holidayWord', 0, '假期|长假|放假|节日|黄金周|holiday|holidays|break'],
  ['newYear', 0, '年'],
  ['newYearOver', 0, '过完年|过了年|过完春节'],
  ['firstDay', 0, '第一天|头一天|第一个工作日|首个工作日|上班第一天|first day|first working day'],

  // Between the words
  ['at', 0, 'at|no earlier than|not earlier than|not before|around|about|approx|@|大概|大约|约|左右'],
  ['on', 0, 'on|at|in|over|during|for|于|在'],
  ['early', 0, 'early|late|later|sometime|some time|earlier|any time'],
  ['the', 0, 'the|a'],
  ['of', 0, 'of|in|的|那天|当天|that'],
  ['and', 0, 'and'],
  ['also', 0, '、'],
  ['ge', 0, '个'],
  ['rangeEnd', 0, '之间'],
  ['to', 0, '到|至|-|~|to|till|until|through|thru|and|或|or|/'],
  ['from', 0, 'from|between|从|自'],
  ['comma', 0, ',|(|)|[|]|:|t|\'|"|“|”'],
  ['closing', 0, ')|]'],
  ['dayMark', 0, '日|号'],
] as const satisfies readonly (readonly [string, number, string])[];

/** What a token may mean besides: written forms the lexer knows by their shape. */
export type Meaning =
  | (typeof table)[number][0]
  | 'number'
  | 'pair'
  | 'decimal'
  | 'clock'
  | 'exactClock'
  | 'twoDigits'
  | 'ordinalNumber'
  | 'written'
  | 'slashed'
  | 'dotted'
  | 'yearNumber'
  | 'roughHour'
  | 'fourDigits'
  | 'part'
  | 'shortPart'
  | 'workEnd'
  | 'zone';

/**
 * Words that hold a date word by chance: 一下 is no 下 of 下周五, 样本 no 本 of 本周五, 前来 no deadline. Read as whole words
 * they mean nothing here.
 */
const otherWords =
  '一会儿|一会|朝九晚五|早九晚五|早出晚归|一定|一起|一并|一同|一直|一共|一般|一律|一样|一致|一些|一旦|一边|一齐|一次性|第一时间|' +
  '一下|线下|以下|如下|私下|留下|剩下|余下|旗下|名下|之下|底下|上下|当下|下单|下订|下定|下载|下面|下来|下去|下次|放下|定下|签下|拿下|收下|写下|接下|' +
  '样本|成本|版本|基本|资本|文本|课本|日本|笔记本|账本|本人|本来|本身|根本|本地|本公司|副本|原本|' +
  '以上|马上|线上|网上|路上|上次|上门|上线|上海|加上|跟上|赶上|上级|上市|上架|上传|上面|' +
  '提前|目前|前台|前期|前面|前者|前往|前去|前来拜|前来考|前来参|前来洽|前后|此前|前景|前端|前置|面前|眼前|生前|前年|' +
  '售后|最后|然后|后续|背后|后面|后台|后期|后者|后端|' +
  '内部|内容|国内|室内|内贸|内销|院内|体内|区内|' +
  '每周|每天|每日|每月|每年|每季度|每个月|每星期|每礼拜|周报|周会|周期|周边|周总|周经理|周先生|周女士|周老师|周工|周年|周转|周到|四周|' +
  '月报|月结|月饼|月租|月费|月供|月均|年报|年会|年审|年费|年化|年检|年度|年货|年龄|年轻|年限|年中|年夜|' +
  '日常|日报|日期|日子|日志|日程|生日|时候|时间|时效|按时|准时|及时|随时|临时|平时|同时|小时候|有时|当时|届时|' +
  '点击|点评|点头|点名|要点|重点|特点|地点|优点|缺点|亮点|网点|站点|早点|晚点|快点|有点|差点|几点|试点|痛点|' +
  '分公司|分部|分店|分机|分钟内见|部分|分期|分析|积分|分享|分配|' +
  '这么|这些|这样|这里|这边|这种|这批|这次|这款|这两|这几|这两天|这几天|这两周|这几周|这两个月|这几个月|这两个星期|上半年|下半年|' +
  '中国|中心|中间|其中|中文|中标|中午饭|途中|手中|中英|集中|中层|中高|中型|' +
  '早餐|早饭|早会|早已|早就|早些|早日|晚餐|晚饭|晚宴|晚会|晚些|午休|午宴|下午茶|' +
  '教师节|情人节|圣诞节|儿童节|感恩节|妇女节|青年节|母亲节|父亲节|建军节|元宵节|重阳节|购物节|万圣节|复活节|泼水节|植树节|护士节|七夕节|' +
  '节省|节点|节约|节奏|环节|细节|季节|调节|情节|节目|章节|节能|' +
  '今后|明确|明细|明显|明白|明年度|说明|证明|声明|透明|明星|' +
  '到底|到位|到货|到场|到期|到家|到达|到账|到手|周到|感到|遇到|看到|拿到|收到|提到|想到|得到|' +
  '过去|过来|过程|过期|过度|过高|过低|经过|超过|通过|不过|' +
  '末端|底价|底线|底部|底盘|彻底|半年报|半价|半成品|一半|大半|多半|' +
  '一号线|二号线|三号线|初步|初稿|初期|初始|最初|当初|起初|年轻人|里面|这里|哪里|里程|公里|' +
  'a second|a third|a fifth|a tenth|may day parade|day to day|one day|some day|someday|these days|last thing|second hand|second thoughts|in the first place';

export interface Word {
  word: string;
  meanings: [Meaning, number][];
}

/** The words that begin with a character, the longest first. */
export const wordsByFirst: ReadonlyMap<string, readonly Word[]> = indexed();

function indexed(): Map<string, Word[]> {
  const words = new Map<string, Word>();
  const add = (list: string, meaning?: Meaning, value = 0) => {
    for (const word of list.split('|')) {
      const entry = words.get(word) ?? { word, meanings: [] };
      words.set(word, entry);
      if (meaning) entry.meanings.push([meaning, value]);
    }
  };
  for (const [meaning, value, list] of table) add(list, meaning, value);
  for (const [index, { said, saidShort }] of partNames.entries()) {
    add(said, 'part', index);
    if (saidShort) add(saidShort, 'shortPart', index);
  }
  add(
    '下班前|下班之前|下班以前|收工前|下班|eod|cob|eob|end of day|end of the day|end of business|end of play|close of business|close of play|close of day|end of work|end of the working day|end of working hours|end of business hours|close of work',
    'workEnd',
  );
  for (const [index, { said }] of namedZones.entries()) add(said, 'zone', index);
  add(otherWords);
  const byFirst = new Map<string, Word[]>();
  for (const entry of words.values()) {
    const first = entry.word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.word.length - one.word.length);
  return byFirst;
}
