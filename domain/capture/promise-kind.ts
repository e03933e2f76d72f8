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
      'samples',
      'swatch',
      'swatches',
      'demo unit',
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
      'drawings',
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
      '函',
      '彩页',
      '照片',
      '视频',
      'contract',
      'agreement',
      'invoice',
      'document',
      'documents',
      'docs',
      'certificate',
      'certificates',
      'manual',
      'brochure',
      'catalogue',
      'catalog',
      'report',
      'datasheet',
      'datasheets',
      'spec sheet',
      'specs',
      'statement',
      'minutes',
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
      '货',
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
      'update',
    ],
  },
];

/**
 * Which kind of promise some words are: the one whose word is the thing itself, not what the thing is of (样品的报价 is a
 * quote, "quote for the samples" too). `other` where no word of the list stands there.
 */
export function promiseKind(text: string, list: readonly PromiseKindWords[] = defaultPromiseKinds): string {
  const line = text.toLowerCase();
  const found = list.flatMap(({ kind, words }, row) =>
    words.flatMap((word) => {
      const at = placeOf(line, word);
      return at === -1 ? [] : [{ kind, row, at, end: at + word.length }];
    }),
  );
  const things = found.filter(
    ({ at, end }) =>
      !found.some((other) => other.at <= at && other.end >= end && other.end - other.at > end - at) &&
      !found.some((other) => other.at >= end && /^(?:的| )$/.test(line.slice(end, other.at))),
  );
  // What is done with a thing tells less of it than the thing: "deliver the samples".
  things.sort((one, other) => one.row - other.row || one.at - other.at);
  const nearest = things.filter(({ kind }) => kind !== 'delivery' && kind !== 'callback' && kind !== 'visit');
  const first = (nearest.length > 0 ? nearest : things).toSorted((one, other) => one.at - other.at)[0];
  return first?.kind ?? 'other';
}

/** Where a word stands; an English one between the ends of words. */
function placeOf(line: string, word: string): number {
  if (!/^[a-z]/.test(word)) return line.indexOf(word);
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
    if (!/[a-z]/.test(line.charAt(at - 1)) && !/[a-z]/.test(line.charAt(at + word.length))) return at;
  }
  return -1;
}
