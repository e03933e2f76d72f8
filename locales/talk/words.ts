import type { Audience } from '../../domain/standards/names.ts';
import type { Occasion, Trade } from '../../domain/talk/names.ts';
import type { TemplateFault } from '../../domain/talk/template.ts';
import type { Variable } from '../../domain/talk/variables.ts';
import { bookEn, bookZh } from './book.ts';

/** What the interface says of talk tracks, plain words and service standards. */
interface TalkWords {
  occasions: Record<Occasion, string>;
  trades: Record<Trade, string>;
  /** What each variable stands for, to choose it by. */
  variables: Record<Variable, string>;
  /** What is wrong with a text, given the piece it is about. */
  faults: Record<TemplateFault['why'], (piece: string) => string>;
  jargon: (word: string, plain: string) => string;
  audiences: Record<Audience, string>;
  shorter: (left: string, usual: string, date: string) => string;
  leak: (span: string, tier: string) => string;
  /** What only a customer may hear as his own, told as the rule of his tier. */
  leakAsRule: (span: string) => string;
  /** How customers of the tiers there always are are called in a sentence. */
  tiers: Record<string, string>;
  /** A text that goes to a customer. */
  outgoing: {
    label: string;
    copy: string;
    copyAnyway: string;
    copied: string;
    lookFirst: string;
    missing: string;
    takeAll: string;
    reset: string;
  };
  picker: {
    tracks: string;
    language: string;
    none: string;
  };
  book: typeof bookEn;
}

export const talkEn: TalkWords = {
  occasions: {
    agree: 'Agree',
    counter: 'Offer something else',
    shelve: 'Shelve',
    decline: 'Decline',
    lower: 'Lower an expectation',
    late: 'It will be late',
    apologise: 'Apologise',
    progress: 'Progress',
    'before-call': 'Before the call',
    'hand-back': 'Hand a task back',
  },
  trades: {
    general: 'Any trade',
    support: 'Support',
    property: 'Property service',
    banking: 'Bank cards',
    software: 'Software',
    logistics: 'Logistics',
  },
  variables: {
    customer: 'Customer’s name',
    promise: 'What was promised',
    reason: 'Reason',
    date: 'Date that holds now',
    offer: 'What we offer',
    answerBy: 'When we answer',
    progress: 'Where it stands',
    company: 'Our company',
    me: 'Your name',
  },
  faults: {
    'brace-open': () => 'This { is not closed.',
    'brace-close': () => 'This } has no { before it.',
    'no-name': () => 'Between { and } belongs a name.',
    'unknown-name': (piece) => `${piece} is not known. Choose one from the list.`,
    'bracket-open': () => 'This [ is not closed.',
    'bracket-close': () => 'This ] has no [ before it.',
  },
  jargon: (word, plain) => `“${word}”: better “${plain}”`,
  audiences: { everyone: 'Everyone', tier: 'This tier', customer: 'Only this customer' },
  shorter: (left, usual, date) => `${left} working hours; usual are ${usual}, until ${date}.`,
  leak: (span, tier) => `“${span}” is meant for other customers (${tier}).`,
  leakAsRule: (span) => `“${span}” is this customer’s own time. Don’t tell it as a general rule.`,
  tiers: { standard: 'ordinary customers', key: 'key customers' },
  outgoing: {
    label: 'Text for the customer',
    copy: 'Copy',
    copyAnyway: 'Copy anyway',
    copied: 'Copied',
    lookFirst: 'Not copied yet. Look at the notes above, or press again to copy it anyway.',
    missing: 'Still to fill in:',
    takeAll: 'Put all in plain words',
    reset: 'Back to the proposal',
  },
  picker: {
    tracks: 'What to say',
    language: 'Language of the text',
    none: 'There are no words for this yet. Add some under “Talk tracks” in the menu.',
  },
  book: bookEn,
};

export const talkZh: TalkWords = {
  occasions: {
    agree: '答应',
    counter: '另提方案',
    shelve: '搁置',
    decline: '婉拒',
    lower: '调低期望',
    late: '要晚了',
    apologise: '道歉',
    progress: '通报进展',
    'before-call': '打电话开头',
    'hand-back': '请客户配合',
  },
  trades: {
    general: '通用',
    support: '售后客服',
    property: '物业服务',
    banking: '银行卡',
    software: '软件',
    logistics: '物流',
  },
  variables: {
    customer: '客户称呼',
    promise: '答应的事',
    reason: '原因',
    date: '现在约定的日期',
    offer: '能做到的方案',
    answerBy: '答复时间',
    progress: '目前进展',
    company: '我们公司',
    me: '你的名字',
  },
  faults: {
    'brace-open': () => '这个 { 后面少了 }。',
    'brace-close': () => '这个 } 前面少了 {。',
    'no-name': () => '大括号里要写名称。',
    'unknown-name': (piece) => `${piece} 不在可用的名称里，请从列表中选。`,
    'bracket-open': () => '这个 [ 后面少了 ]。',
    'bracket-close': () => '这个 ] 前面少了 [。',
  },
  jargon: (word, plain) => `“${word}”换成“${plain}”，客户更好懂`,
  audiences: { everyone: '谁都可以讲', tier: '只对这一级客户讲', customer: '只对这位客户讲' },
  shorter: (left, usual, date) => `只有 ${left} 个工作小时，平时要 ${usual} 个，即 ${date}。`,
  leak: (span, tier) => `“${span}”是给${tier}的标准，不宜对这位客户讲。`,
  leakAsRule: (span) => `“${span}”只能当这位客户自己的时间讲，别说成统一标准。`,
  tiers: { standard: '普通客户', key: '重点客户' },
  outgoing: {
    label: '发给客户的话',
    copy: '复制',
    copyAnyway: '仍然复制',
    copied: '已复制',
    lookFirst: '还没复制。先看看上面的提示，再按一次就照样复制。',
    missing: '还要补上：',
    takeAll: '全部换成大白话',
    reset: '恢复成原来的话',
  },
  picker: {
    tracks: '怎么说',
    language: '用哪种语言',
    none: '这个场合还没有话术，可以到菜单“话术”里添加。',
  },
  book: bookZh,
};
