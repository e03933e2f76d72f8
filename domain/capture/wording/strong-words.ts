// The words that assert an act or its result as certain or perfect. Rows are read as patterns.

/** Taken out, they leave the same promise, only calmer. */
const calming = [
  '(?<!质量|品质|品|履约|投标|书面|租房|担|信用)保证(?!金|书|信|人|函|期|卡|部|协议|合同|责任|条款|保险)',
  '打[包保]票|保准|拍(?:着)?胸脯|包[您你](?!裹|间|车)|包[过准会]|包在我身上|必须的$|一准',
  '绝对(?!无水|酒精|值|压|编码|湿度|温度|坐标|位置|误差|数|多数|路径|零度|大|高度|引用|地址)|必定|必然|铁定|笃定|势必|妥妥的?|没跑|板上钉钉',
  '(?<!有|在|到|按|不|满|说不|讲不|了)一定(?!的|程度|数量|数额|金额|规模|篇幅|范围|比例|时间|时期|条件|阶段|期限|意义|距离|限度|额度|幅度|基础|优势|风险|标准|面积|年限|次数|级别|难度|经验|量|会有|要求)',
  '(?<!得到|受到|的|获得?|到|充分|给予|示|院长|客户|领导|大家|高度)肯定(?!了|答复|性|的|我们|他|她|句|信|和)',
  '百分之?百|百分之一百|万无一失|毫无问题|(?:完全|绝对|一点|半点|任何|丝毫)(?:都|也)?(?:没|无|不会有)(?:有)?(?:任何)?问题|没有?(?:任何|半点|丝毫)的?(?:问题|风险|差错|误差)',
  '零(?:差错|失误|故障|误差|投诉|缺陷|风险)|完美|天衣无缝|滴水不漏|毫厘不差|分毫不差|说一不二|雷打不动|无论如何|不管怎样|一劳永逸|任何情况下|随叫随到|放一百个心',
].join('|');

/** Taken out, they would turn the promise round or leave a hole in it. */
const bearing =
  '绝(?:不|无|没)|决不|永[远不]|从不|从来不会|永久(?!性|授权|许可|版|地址|居|牌)|(?<![一肯必铁])定[能会](?!议)|不可能(?:再|会)?(?:出|有)(?:任何)?(?:问题|差错|错)|全网最|终身不';

const calmingEnglish = [
  "(?:i|we)(?: can| do| will|'ll)? guarantee(?: (?:that|it|this)(?! will| is| to)(?=[,.!; ]|$)|(?= (?:you|we|it|i|they|there)(?:'ll| will) |$))|guaranteed(?! rate| by|-)",
  'absolutely|definitely|certainly|undoubtedly|unquestionably|surely|assuredly|positively|categorically|invariably|indisputably|inevitably|infallibly|unfailingly|perfectly|flawlessly|faultlessly|impeccably',
  '1[01]0 ?(?:%|percent|per cent)|1000 ?%|(?:one |a )?hundred per ?cent',
  'for (?:sure(?! to)|certain|definite)|without (?:a )?(?:fail|doubt|question|exception)|no (?:question|doubt)(?: about it)?(?= ?$|[,.!])|beyond (?:any |a )?doubt|without the slightest \\w+',
  'no matter what|come what may|come hell or high water|come rain or shine|no ifs,? (?:or|no) buts|hands down|at all times|in every case|(?:each and )?every single time|like clockwork',
  'count on it|mark my words|bet on it|you can (?:bank|bet|count) on (?:it|that|us|me)|(?:dead|rock[- ]solid) cert(?:ain)?|set in stone|cast[- ]iron',
  '(?:absolutely )?no (?:problem|issue|worries|trouble|doubt|exceptions?)(?: at all| whatsoever)|absolutely no (?:problem|issue|doubt|trouble)|zero (?:downtime|defects|errors|faults|risk|problems|issues|delays?|mistakes)',
  "(?:i|we)(?: a|')?(?:m|re) (?:certain|positive|sure)(?! (?:if|how|what|when|about))",
].join('|');

const bearingEnglish = [
  'never(?: ever)?|always|forever|under no circumstances|nothing (?:will|can) go wrong',
  'guarantee(?!s|d)|perfect(?!ly)|flawless(?!ly)|faultless(?!ly)|foolproof|bulletproof|fail-?safe|impeccable|infallible',
  "(?:is|are|'s|'re|be) (?:certain|sure|bound) to",
].join('|');

export const calmingWords = new RegExp(`${calming}|(?<![a-z-])(?:${calmingEnglish})(?![a-z])`, 'g');
export const bearingWords = new RegExp(`${bearing}|(?<![a-z-])(?:${bearingEnglish})(?![a-z-])`, 'g');

/** Behind one of these the word is not asserted: 不能保证, 不敢说百分百, "cannot guarantee", "not always". */
export const denied =
  /(?:不|没|未必|无法|难以|难|别|不是|不敢|不能|没法|没有|不好|不会|无|谈不上|算不上|不可能)(?:能|敢|法|是|说|打|会|算|够|做到|可能)*$|(?:\b(?:not|no|never|cannot|without|hardly|nothing|nobody|if|whether)|n't)(?: (?:a|an|the|be|been|any|to|say|give|offer|promise|make|it's|it is|is|quite|so|we|i|that|you|\w+ly)){0,3} ?$/;

/** What things are made of: 全棉, "merino". */
const material = [
  '[全纯]|(?:有机|精梳|长绒)?(?:棉|亚?麻(?!烦)|蚕?丝(?!毫))|[澳绵山驼牦]?[羊驼牛兔]毛|[山驼]?羊?绒|桑蚕丝|竹?纤维|莫代尔|[涤锦腈氨维]纶|聚[酯氨丙乙]|(?:头层)?[真牛羊]皮|实木|原[木浆汁]|竹|不锈钢|[乳硅]胶|橡胶|树脂|蜂蜜|蜂蜡|鲜奶|[橄榄茶籽花生亚麻]{2,3}油',
  '(?:egyptian |pima |combed |organic |pure |virgin |recycled |genuine |real |solid |raw |full-grain |mulberry |merino |italian |turkish )*(?:cotton|wool|merino|cashmere|mohair|alpaca|silk|linen|hemp|jute|bamboo|goose down|duck down|polyester|polyamide|nylon|rayon|viscose|modal|lyocell|tencel|acrylic|elastane|leather|suede|oak|pine|teak|walnut|timber|wood|rubber|latex|silicone|stainless|steel|copper|aluminium|aluminum|beeswax|juice|beef|arabica|rye|wheat)',
];

/** A quantity or a material: 100%纯棉, "100% deposit". */
export const ofShare = new RegExp(
  `^[ -]?(?:的?(?:${material[0]}|天然|有机|预付|首付|付款|定金|货款|尾款|回收|再生|果汁|持股|股权|电量|浓度|含量|负载|满负荷|产能|折扣|比例|报销|到账|铜|铝|国产|进口|原厂|控股|检验|全检|抽检|中|小|对)|(?:of (?!your|our|the)|(?:${material[1]}|recycled|organic|pure|natural|deposit|prepayment|prepaid|upfront|up front|advance|payment|owned|capacity|load|scale|inspection|renewable|biodegradable|full|charge|charged|virgin|post-consumer|compostable|letter of credit|lc|l\\/c|tt|t\\/t)\\b))`,
  'u',
);
export const shareBefore =
  /(?:付|首付|预付|支付|达到?|占|约|比例|浓度|湿度|电量|缩放|进度|完成|\b(?:at|to|of|pay|paid|paying|from)) ?$/;

/** 一定会用到的接口: of a thing that is told apart by it. */
export const ofThing =
  /^(?:[会要能需用][^,，给把帮为让按照]{0,4}|[^给把帮为让按照您你他她我]{2})的\p{Script=Han}/u;

/** Papers and things, in whose names the word asserts nothing. */
export const papers =
  /\b(?:guarantee (?:card|certificate|letter|form|fund|period|policy|document|wording|clause|terms?|page|text|leaflet|section|claim|scheme|agreement)s?|(?:under|in|out of|within|outside|the|an?|this|that|signed|any|no|new|bank|performance|payment|money-?back|lifetime|deposit|company|satisfaction|warranty|government|loan|service|price|quality|delivery|bid|parent) (?:\w+ )?guarantees?)\b|\bguarantees\b|\balways-on\b|\bnever[- ](?:mind|ending|used|worn)|\bforever (?:stamp|home|battery)|\bperfect (?:bind\w*|bound|pitch)|\bpositively charged/g;

/** "They always shipped late": what used to be. */
export const usedTo = /^(?: \w+ly)? (?:\w+ed|was|were|had|did|came|went|got|said|sent|made|paid|took)\b/;
