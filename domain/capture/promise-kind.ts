/** A kind of promise and the words by which it is known, small letters. The rep may edit the list. */
export interface PromiseKindWords {
  kind: string;
  words: readonly string[];
}

/** The list a new installation begins with; of equally good words the earlier row wins. */
export const defaultPromiseKinds: readonly PromiseKindWords[] = [
  {
    kind: 'quote',
    words: [
      '报价单',
      '报价',
      '价格表',
      '价目表',
      '价格',
      '询价',
      '预算',
      '估价',
      '比价',
      '折扣',
      'quote',
      'quotation',
      'price list',
      'pricing',
      'price',
      'estimate',
      'offer',
      'bid',
      'tender',
      'cost breakdown',
    ],
  },
  {
    kind: 'sample',
    words: [
      '样品',
      '样机',
      '样件',
      '样本',
      '色卡',
      '小样',
      '打样',
      '寄样',
      '送样',
      '试用装',
      'sample',
      'swatch',
      'demo unit',
      'demo kit',
      'sample kit',
      'trial unit',
      'prototype',
    ],
  },
  {
    kind: 'solution',
    words: [
      '方案',
      '解决方案',
      '整改',
      '对策',
      '图纸',
      '设计',
      '修好',
      '维修',
      '抢修',
      '修复',
      '检修',
      '调试',
      '安装',
      '升级',
      '解决',
      'solution',
      'proposal',
      'drawing',
      'design',
      'fix',
      'repair',
      'install',
      'installation',
      'workaround',
      'concept',
      'upgrade',
    ],
  },
  {
    kind: 'training',
    words: ['培训', '教学', '讲课', '操作指导', 'training', 'train', 'workshop', 'webinar', 'onboarding'],
  },
  {
    kind: 'document',
    words: [
      '合同',
      '协议',
      '发票',
      '资料',
      '文件',
      '证书',
      '手册',
      '说明书',
      '目录',
      '报告',
      '清单',
      '参数',
      '授权书',
      '标书',
      '纪要',
      '对账单',
      '扫描件',
      '单据',
      '函件',
      '公函',
      '保函',
      '催款函',
      '对账函',
      '询证函',
      '确认函',
      '邀请函',
      '授权函',
      '律师函',
      '说明函',
      '致歉函',
      '彩页',
      '照片',
      '视频',
      'contract',
      'agreement',
      'invoice',
      'document',
      'docs',
      'certificate',
      'manual',
      'brochure',
      'catalogue',
      'catalog',
      'report',
      'datasheet',
      'spec sheet',
      'specs',
      'statement',
      'meeting minutes',
      'the minutes',
      'minutes of',
      'credit note',
      'form',
      'nda',
      'po',
      'purchase order',
      'list',
      'photos',
      'video',
    ],
  },
  {
    kind: 'delivery',
    words: [
      '发货',
      '交货',
      '送货',
      '到货',
      '补货',
      '配送',
      '货物',
      '现货',
      '尾货',
      '备货',
      '供货',
      '货补',
      '批货',
      '货到',
      '货发',
      '货送',
      '提货',
      '交付',
      '配件',
      '备件',
      '发出',
      '运输',
      '物流',
      '退货',
      '换货',
      'deliver',
      'delivery',
      'ship',
      'shipment',
      'shipping',
      'dispatch',
      'goods',
      'spare parts',
      'parts',
      'replacement',
      'freight',
      'pallets',
    ],
  },
  {
    kind: 'visit',
    words: [
      '拜访',
      '上门',
      '走访',
      '现场',
      '参观',
      '考察',
      '见面',
      'visit',
      'on site',
      'on-site',
      'site',
      'come by',
      'demo',
      '演示',
      'meeting',
      'meet',
    ],
  },
  {
    kind: 'callback',
    words: [
      '回电',
      '电话',
      '回访',
      '答复',
      '回复',
      '联系',
      '跟进',
      '通知',
      'call',
      'callback',
      'call back',
      'ring',
      'reply',
      'answer',
      'follow up',
      'get back to',
      'report back',
      'status update',
      'progress update',
      'an update',
    ],
  },
];

/**
 * Which kind of promise some words are: the one whose word is the thing itself, not what the thing is of (样品的报价 is a
 * quote, "quote for the samples" too). `other` where no word of the list stands there. Blank words of the list count for
 * nothing; capitals and the plural of an English word make no difference.
 */
export function promiseKind(text: string, list: readonly PromiseKindWords[] = defaultPromiseKinds): string {
  const line = text.toLowerCase();
  const found = list.flatMap(({ kind, words }) => words.flatMap((word) => placeOf(line, word, kind) ?? []));
  const things = found.filter(
    (one) => !found.some((other) => isPartOf(one, other) || isOnlyOfWhat(line, one, other)),
  );
  // What is done with a thing tells less of it than the thing: "deliver the samples".
  const named = things.filter(({ kind }) => !kindsOfAct.has(kind));
  const [first] = (named.length > 0 ? named : things).toSorted((one, other) => one.at - other.at);
  return first?.kind ?? 'other';
}

const kindsOfAct = new Set(['delivery', 'callback', 'visit']);

/** Where a word of the list stands in a line, as [at, end) in UTF-16 units. */
interface Place {
  kind: string;
  at: number;
  end: number;
}

function isPartOf(one: Place, other: Place): boolean {
  return other.at <= one.at && other.end >= one.end && other.end - other.at > one.end - one.at;
}

/** The sample of 样品的报价, 样品报价, 样品检测报告 and "sample report"; but 样品发货 is what is done with it. */
function isOnlyOfWhat(line: string, one: Place, other: Place): boolean {
  if (other.at < one.end) return false;
  const between = line.slice(one.end, other.at);
  return between === '的' || between === ' ' || (joints.test(between) && !kindsOfAct.has(other.kind));
}

const joints = /^(?:检测|测试|检验|验收|使用|操作|分析|确认|补充|交接)?$/;

/** Where a word stands: a Latin one between the ends of words, its plural with it; null where it does not. */
function placeOf(line: string, listed: string, kind: string): Place | null {
  const word = listed.trim().toLowerCase();
  if (word === '') return null;
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (isLatin(word.at(0)) && isLatin(line[at - 1])) continue;
    if (!isLatin(word.at(-1))) return { kind, at, end };
    const plural = ['', 's', 'es'].find((s) => line.startsWith(s, end) && !isLatin(line[end + s.length]));
    if (plural !== undefined) return { kind, at, end: end + plural.length };
  }
  return null;
}

function isLatin(letter: string | undefined): boolean {
  return letter !== undefined && /\p{Script=Latin}/u.test(letter);
}
