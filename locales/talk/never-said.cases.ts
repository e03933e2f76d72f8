/** What no starter text may say, why, and one text it catches and one it must let pass. */
export interface NeverSaid {
  pattern: RegExp;
  why: string;
  caught: string;
  passes: string;
}

const falseReason = 'A reason that is not the reason; found out, it costs more trust than the no.';
const pressure = 'Pressure: what is agreed under it is regretted and taken back.';
const overStrong = 'Asserts as certain what nobody can be certain of.';
const noMoment = 'Sounds like a date and is none; nobody can be reminded of it.';
const blame = 'Puts the customer in the wrong.';
const passesOn = 'Hides behind somebody who is not on the line.';
const empty = 'Says nothing, so it sounds like a form.';

const rule = (pattern: RegExp, why: string, caught: string, passes: string): NeverSaid => ({
  pattern,
  why,
  caught,
  passes,
});

export const neverSaidZh: readonly NeverSaid[] = [
  rule(/系统(?:不|没法|无法|限制|规定|自动)/, falseReason, '系统不让改', '影响您用系统了'),
  rule(
    /(?:公司|行里|总部|上面|上级)(?:有)?(?:规定|要求|政策|不让|不允许)/,
    falseReason,
    '公司规定不行',
    '我是公司的小林',
  ),
  rule(
    /(?:司庆|周年庆|店庆|大促|活动|优惠).{0,6}(?:最后|截止|结束)/,
    falseReason,
    '司庆最后一天了',
    '最后几个名字',
  ),
  rule(/(?:名额|库存|位置)(?:有限|不多|紧张)|(?:仅剩|只剩|就剩)/, falseReason, '名额有限', '名额登记好了'),
  rule(
    /(?:领导|经理|老板|主管)(?:不|坚持|不让|不肯|那边过不了)/,
    passesOn,
    '我们领导不同意',
    '经理会和我一起看',
  ),
  rule(/(?:不归|不是)我(?:们)?(?:管|负责|的(?:事|问题|责任))/, passesOn, '这不归我们管', '这件事由我跟到底'),
  rule(/(?:马上|就要|快要|即将|明天起?|下月起?)(?:就)?涨价/, pressure, '下月起涨价', '价格不变'),
  rule(
    /最后(?:的|一次)?(?:机会|一天|时刻)|机不可失|错过(?:了)?(?:就|这)/,
    pressure,
    '这是最后机会',
    '最后核对一遍',
  ),
  rule(
    /(?:仅限|只限|限)(?:今|本)(?:天|日|周|月)|今天(?:不|必须|就得)|过了今天/,
    pressure,
    '仅限今天',
    '今天跟您说一声',
  ),
  rule(/(?:赶紧|抓紧|趁早|快点)(?:定|下单|签|买|付|办)?/, pressure, '您抓紧定下来', '您想抓住哪一点'),
  rule(
    /(?:别人|别家|别的客户|好多人|很多客户)(?:都|已经|早就|在抢)/,
    pressure,
    '别人都订了',
    '这件事牵涉别的住户',
  ),
  rule(/成本价|亏本|亏着|内部价|特批价|跳楼价/, pressure, '给您成本价了', '运费差多少我先报给您'),
  rule(/保证(?!金)|担保|打包票|拍胸脯|包您/, overStrong, '保证周五到', '保证金已退'),
  rule(/绝对|百分之百|100\s*[%％]|百分百|万无一失|绝无/, overStrong, '百分之百没事', '对照一遍'),
  rule(/(?<!不)一定(?!程度|期限)|肯定|必定|必将/, overStrong, '一定办到', '不一定一次就好'),
  rule(
    /永远|永不|从不失误|(?:完全|绝对|肯定)?没问题|最好的|最优惠|第一名/,
    overStrong,
    '完全没问题',
    '没有别的事了',
  ),
  rule(
    /尽快|马上|立刻|立马|回头(?!看)|过(?:几天|一阵|段时间)|抽空|第一时间|稍后|不日|近期/,
    noMoment,
    '尽快给您答复',
    '回头看看哪里能改',
  ),
  rule(/大概(?:几|两三)天|差不多(?:几|两三)天|应该快了/, noMoment, '应该快了', '应该怎么填'),
  rule(/处理一下|搞定|落实一下|协调一下|走流程/, empty, '我协调一下', '处理好了给您打电话'),
  rule(
    /您(?:必须|怎么|应该早|早就该|自己没|没看清|不懂|要理解|误会了|搞错)/,
    blame,
    '您怎么不早说',
    '您看怎么安排',
  ),
  rule(/我(?:早就|已经)(?:跟您)?(?:说过|讲过)|我不是说过/, blame, '我早就跟您说过', '我跟您说一声'),
  rule(
    /给您(?:造成|带来)(?:的)?不便.{0,4}(?:敬请|深表|请)(?:谅解|歉意|理解)|敬请谅解|深表歉意/,
    empty,
    '不便之处敬请谅解',
    '给您家里添麻烦了，对不起',
  ),
  rule(/亲[，,~～]|小主|宝子|么么/, empty, '亲，在的哦', '亲自去看'),
  rule(/说实话|不瞒您说|实不相瞒/, empty, '不瞒您说', '把情况如实告诉您'),
];

export const neverSaidEn: readonly NeverSaid[] = [
  rule(
    /\b(?:the|our|my) (?:system|computer)s? (?:won['’]t|can['’]t|cannot|does|doesn['’]t|is|isn['’]t|will)\b/i,
    falseReason,
    'The system won’t let me',
    'It affects your system',
  ),
  rule(
    /\b(?:company|our|bank|it['’]s|store) policy\b|\bpolicy (?:says|is|doesn['’]t)\b/i,
    falseReason,
    'It’s company policy',
    'your insurance policy number',
  ),
  rule(
    /\b(?:offer|sale|promotion|deal|price) (?:ends|expires|closes|runs out|is only)\b|\banniversary (?:sale|offer)\b/i,
    falseReason,
    'The offer ends tonight',
    'the price of the offer',
  ),
  rule(
    /\b(?:limited (?:time|stock|places|spaces|availability)|only (?:\d+|a few|one) left|selling fast|while stocks? last)\b/i,
    falseReason,
    'Only 3 left',
    'only you can do this',
  ),
  rule(
    /\bmy (?:manager|boss|supervisor|director) (?:insists|won['’]t|says|will not|refuses|doesn['’]t)\b/i,
    passesOn,
    'My manager won’t allow it',
    'my manager and I have looked',
  ),
  rule(
    /\bnot (?:my|our) (?:job|department|problem|fault|responsibility)\b/i,
    passesOn,
    'That’s not my department',
    'it is our mistake',
  ),
  rule(
    /\b(?:last|final|one-off) chance\b|\bonce[- ]in[- ]a/i,
    pressure,
    'It’s your last chance',
    'the last part',
  ),
  rule(
    /\b(?:only|just) (?:for )?(?:today|tonight|this week)\b|\b(?:today|this week) only\b|\bif you (?:sign|order|decide|buy) (?:today|now)\b/i,
    pressure,
    'This price is today only',
    'what I can tell you today',
  ),
  rule(
    /\b(?:act|order|buy|sign|decide) now\b|\bdon['’]t (?:miss|wait|delay)\b|\bhurry\b|\bbefore it['’]s too late\b/i,
    pressure,
    'Don’t miss this',
    'I don’t want you to wait',
  ),
  rule(
    /\bprices? (?:(?:is|are|will be) )?(?:about to )?(?:go|going|rise|rising|increas)/i,
    pressure,
    'Prices are going up',
    'the price stays',
  ),
  rule(
    /\b(?:other customers|everyone else|everybody else|your competitors?) (?:are|is|have|has|already)\b/i,
    pressure,
    'Everyone else has signed',
    'this affects other flats',
  ),
  rule(
    /\b(?:at cost|below cost|losing money|my best price|rock[- ]bottom)\b/i,
    pressure,
    'It’s at cost',
    'what it costs',
  ),
  rule(
    /\bguarantee[ds]?\b|\bassure you\b|\byou have my word\b|\btrust me\b/i,
    overStrong,
    'I guarantee it',
    'in hand',
  ),
  rule(
    /\babsolutely\b|\bdefinitely\b|\bcertainly\b|\b100 ?%|\bwithout fail\b|\bfor sure\b/i,
    overStrong,
    'definitely Friday',
    'I can’t be sure',
  ),
  rule(
    /\balways\b|\bnever\b|\bno problem\b|\bno worries\b|\bperfect(?:ly)?\b/i,
    overStrong,
    'we never miss',
    'however often',
  ),
  rule(
    /\bASAP\b|\bas soon as\b|\bsoon\b|\bshortly\b|\bpromptly\b|\bat some point\b|\bin due course\b|\bbear with\b|\bright away\b|\bimmediately\b/i,
    noMoment,
    'I’ll call you soon',
    'when I know, by Friday',
  ),
  rule(/\bin a (?:bit|while|few days)\b|\ba couple of days\b/i, noMoment, 'in a few days', 'a few minutes'),
  rule(
    /\b(?:sort (?:it|this|that) out|take care of (?:it|this|that)|look into (?:it|this|that)|deal with (?:it|this|that))\b/i,
    empty,
    'I’ll look into it',
    'I’ll look at the date',
  ),
  rule(
    /\byou (?:should have|failed|must|forgot|didn['’]t|never|need to understand)\b|\bas I (?:already )?(?:said|told|mentioned)\b|\bcalm down\b/i,
    blame,
    'As I already said',
    'as agreed on the phone',
  ),
  rule(
    /\bany inconvenience\b|\byour (?:call|business|custom) is important\b|\bwe value\b|\bvalued customer\b/i,
    empty,
    'We apologise for any inconvenience',
    'I’m sorry for the trouble',
  ),
  rule(
    /\bjust (?:checking in|following up|touching base|a quick)\b/i,
    empty,
    'Just following up',
    'just what you asked',
  ),
  rule(
    /\bto be (?:perfectly )?honest\b|\bfrankly\b|\bwith all due respect\b|\bunfortunately\b/i,
    empty,
    'To be honest, no',
    'I’d rather you heard this now',
  ),
];
