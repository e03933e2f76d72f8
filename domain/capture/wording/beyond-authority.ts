import { listedIn } from './authority.ts';
import type { Line } from './line.ts';
import { nameless } from './names.ts';
import type { Span } from './span.ts';

/** Refused before or behind the word. */
const refusedBefore =
  /(?:不|没|无|未|别|拒绝?|回绝|婉拒|谢绝|取消)(?:能|可以?|会|法|有|予|做|给|再|准|同意|答应|提供|得|了|您|你|他|他们|客户){0,4}(?:打|走|办|搞|谈)?$|(?:\b(?:not|no|never|cannot|without|decline[ds]?|refuse[ds]?|rul(?:e|ed) out|turn(?:ed|s)? down|sa(?:y|id) no to|reject(?:ed)?|isn't|aren't)|n't)(?: (?:be|been|a|an|the|any|give|offer|do|get|agree to|allow|able to|it|further|more|go|you|him|her|them|for|another|grant|make|it's|include|come|provide|permit|promise|possible|\w+ing)){0,5} $/;
const refusedBehind =
  /^.{0,8}?(?:做不了|不行|没可能|没门|没戏|没得|不考虑|不包|不含|没法|无法|不可能|不能|给不了|办不了|不予|没有?批|不批|没谈|免谈|不再|为零|就算了|不成|没答应|没同意)|^(?: \w+){0,3} (?:not (?:included|available|possible|an option)|(?:is|are|was|were|will|can)(?:n't| not)|won't|can't|cannot|not possible|is out|refused|not (?:included|available|on the table|an option|something)|declined|impossible|rejected|off the table)/;
/** Only passed on or asked for. */
const passedOn =
  /(?:申请(?!下来|到|好)|请示|请求|转[达交告给]|反映|反馈|上报|汇报|报批|递交|提交|争取|问(?:一?[下问])?|打听|咨询|讨论|商量|建议|看(?:一?[下看])?(?:能|是否|有没有)|能不能|是否|可否|能否|要的?|要求|想(?!办)|希望).*$|\b(?:ask(?:ing|ed)?|request(?:ing|ed|s)?|apply(?:ing)?|appl(?:ied|ication)|pass(?:ing|ed)?|forward(?:ing|ed)?|submit(?:ting|ted)?|put(?:ting)? in|check(?:ing)? (?:with|if|whether)|see(?:ing)? (?:if|whether)|find(?:ing)? out|escalat\w+|rais(?:e|ing)|recommend|propos(?:e|ing)|push(?:ing)? for|lobby|argue for|fight for|enquire|inquire|query|seek|try(?:ing)? to get|petition|appeal|tell(?:ing)? (?:my|the|our) \w+|you(?:'d| would) like|you (?:want|asked)|about|whether|which|wanted|wants|asks?)\b.*$/;
/** A form, a rule, a thing named after it; or a word that only looks the same. */
const aboutBehind =
  /^(?:活动的?|款|券|价|的|单|码|费|品|卡|金|率|区|柜|类|型|退货|退换)?(?:的?使用)?(?:的(?=政策))?(?:申请|测试|试用的?(?:到期|期|版|账号|用户|名单|数据|链接|入口|网址|地址)|下载的?(?:链接|网址|地址|页面)|版(?!面|税|费)|政策|制度|流程|规则|规定|条款|须知|说明|表(?!达)|清单|登记|记录|明细|计算|模块|功能|后台|管理|小程序|核销|系统|统计|报表|店|页|手册|模板|台账|数据|接口|进度|凭证|通知书|回执|账户|账号|区域|专区|盒|袋|包装|范围|权限|审批|培训(?:的?(?:材料|资料|名单|课件|通知|报名|课程|教材|视频|大纲|申请|日程|计划)|班|券)|案例|字段|代码|条件|问题|方法|文件|海报|原因|热线|电话|号码|额度|版本|诉求|意愿|想法|意思|请求|材料|算法|公式)|^[^,，。把给寄发送]{1,4}的(?:说明|政策|规则|流程|海报|链接|介绍|通知|名单|资料)|^(?:s|ed|able)? (?:(?:campaign|offer|promotion|training|trial|shipping|delivery|coupons?|vouchers?) )?(?:schedules?|materials?|posters?|banners?|request|form|polic(?:y|ies)|rules?|procedures?|claims?|lists?|shops?|stores?|engine|modules?|fields?|reports?|tables?|pages?|guide|process|calculator|matrix|terms|application|structure|column|approval|authority|limits?|window|questions?|clause|feature|function|screen|system|back[- ](?:office|end)|portal|dashboard|wrap(?:ping)?|box(?:es)?|bags?|leaflet|flyer|statement|history|log|figures|data|template|sheet|logic|api|flow|workflow|conditions|tracker|register|department|team|desk|papers?|paperwork|documents?|slip|supplier|retailer|handling|quota|tier|version|plan(?! for)|hotline|helpline|edition|allowance|number|(?:trial|download|demo) (?:[\w-]+ )?(?:links?|url|address))\b| and paid\b/;
const aboutBefore =
  /\b(?:polic(?:y|ies)|forms?|rules?|report|dates?|expiry|list|faq|page|clause|paragraph|section|procedure|guide|training|summary|record|overview|leaflet|claim)(?: \w+)? (?:on|for|about|of|covering|regarding) (?:\w+ )?$|(?:关于|有关|涉及)[^,，]{0,6}$/;
const otherSense: { word: RegExp; before?: RegExp; behind?: RegExp }[] = [
  {
    word: /^free$/,
    before:
      /(?:-|\b(?:feel|feels|duty|tax|toll|lead|sugar|gluten|hands|care|trouble|oil|dust|acid|bpa|hassle|fat|rust|smoke|maintenance|halogen|get|getting|set|keep|kept|when|once|i'm|i am|we're|we are|he's|she's|room|slot|been|stays?|are|am) ?)$/,
    behind:
      /^(?:-|ly\b| (?:to|up|on|at|from|this|next|tomorrow|today|time|slots?|hands?|trade|range|standing|space|zone|text|form|fall|flow|flowing|day|days|agent|spirit|port|float|board|alongside|carrier|issue|in the|after|before|between|kick|world|speech|will|wifi|running|space|capacity|half|hours?|afternoon|morning|monday|tuesday|wednesday|thursday|friday|weekend)\b)/,
  },
  { word: /^gifts?$/, behind: /^ (?:shop|store|set|list|bag|box|wrap|range|basket)/ },
  { word: /^(?:礼品|礼物|小礼)/, behind: /^(?:店|单|盒|袋|柜|册|公司|包装|架|部|厂|行|清单|服|堂|帽)/ },
  { word: /^赠品/, behind: /^(?:清单|名录|表|仓|库|包装|区)/ },
  {
    word: /^exceptions?$/,
    before: /\b(?:with(?:out)?|no|the|an?(?=.*error)) $/,
    behind: /^ (?:report|handling|log|error|of|list)/,
  },
  {
    word: /^(?:降|减|返|退还)/,
    before: /(?:下|升|增|往|温度|湿度|压力|风险|噪音|能耗|库存|重量|速度|误差|工期)$/,
    behind: /^(?:度|℃|个?小时|天|人|分贝|毫米|厘米|公斤|级|层|版|修|工|次|楼|台|件|回)/,
  },
  {
    word: /折$/,
    before: /(?:曲|骨|打|对|转|周|波|挫)$/,
    behind: /^(?:叠|页|弯|断|线|旧|算|返|腾|扣(?=率?计算|模块|系统))/,
  },
  { word: /^不收/, behind: /^(?:货|件|现金|纸|快递|微信|支付宝|集|卡|信|包裹)/ },
  { word: /^bonus(?:es)?$/, behind: /^ (?:scheme|plan|track|report|round)/ },
  { word: /^(?:#|\S*\d\S*) off$/, behind: /^(?: the (?:list|shelf|line|wall)|-| site| duty)/ },
  {
    word: /^退/,
    before: /(?:押金|保证金|质保金|定金|暂收款)[^,，之]*$/,
    behind: /^(?:押金|保证金|质保金|定金)/,
  },
  { word: /^保价/, before: /(?:顺丰|快递|运输?|邮)$/, behind: /^(?:寄|快递|运|发|邮|费)/ },
  { word: /^pick/, behind: /^ (?:from|at)\b/ },
  { word: /^at cost$/, behind: /^ (?:cent|code)/ },
];

/** The words of our acts by which money or an exception is granted. */
export function grantsIn(line: Line, authority: readonly string[]): Span[] {
  return line.clauses
    .filter(({ tells }) => tells !== 'other')
    .flatMap(({ span: [start], text }) =>
      listedIn(text, authority)
        .filter((span) => isGranted(text, span))
        .map(([from, to]): Span => [start + from, start + to]),
    )
    .filter((span) => nameless(line.typed, span));
}

function isGranted(text: string, [from, to]: Span): boolean {
  const word = text.slice(from, to);
  const before = text.slice(0, from);
  const behind = text.slice(to);
  if (refusedBefore.test(before) || refusedBehind.test(behind) || passedOn.test(before)) return false;
  if (aboutBehind.test(behind) || aboutBefore.test(before)) return false;
  return !otherSense.some(
    (other) => other.word.test(word) && (other.before?.test(before) || other.behind?.test(behind)),
  );
}
