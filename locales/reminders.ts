import { mid } from './ledger.ts';

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

const ordinal = (n: number) => {
  const suffix = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
};

/** Acting on a reminder in its row, in the panel and in the popup. */
export const remindersEn = {
  snooze: 'Snooze',
  noAnswer: 'No answer',
  dismiss: 'Dismiss',
  more: (what: string) => `More for “${what}”`,

  choices: {
    quarter: '15 min',
    hour: '1 hour',
    afternoon: 'This afternoon',
    tomorrow: 'Tomorrow morning',
    workday: 'Next working day',
  },
  again: 'Try again',
  snoozeTitle: 'Snooze until',
  noAnswerTitle: (nth: number) => `No answer, ${ordinal(nth)} try`,
  why: 'Why',
  whoAnswered: 'What happened',
  own: 'Other moment',
  ownHint: 'e.g. Thu 10:00',
  ownMissing: 'Which moment? Type one, for example “Thu 10:00”.',
  ownPast: 'That moment has already passed. Type a later one.',
  optional: 'optional',
  pick: 'Snooze',
  pickAttempt: 'Remind me',

  outcomeTitle: 'Done',
  outcome: 'What came of it?',
  outcomeOptional: 'What came of it? (optional)',
  reportTitle: 'Report it done',
  how: 'How far it is done',
  inFull: 'In full',
  inPart: 'In part',
  partText: 'What is done, what is left? (optional)',
  finish: 'Done',
  report: 'Report',

  channels: {
    phone: 'By phone',
    wechat: 'By WeChat',
    mail: 'By e-mail',
    visit: 'Visit',
    meeting: 'Meeting',
  },
  snoozed: (n: number) => `snoozed ${times(n)}`,
  nthTry: (n: number) => `${ordinal(n)} try`,
  until: (when: string) => `again ${mid(when)}`,
  showMore: (left: number | null) => (left === null ? 'Show more' : `Show more, ${left} left`),
  keys: '↑↓ move · Enter open · d done · s snooze · n no answer',

  told: {
    reportedPart: (name: string) => `Reported in part for ${name}`,
    noAnswer: (name: string, when: string) => `${name}: no answer, next try ${mid(when)}`,
    dismissed: (name: string) => `Dismissed for ${name}`,
  },
  /** What fell due while nobody was there. */
  away: {
    title: 'While you were away',
    span: (from: string, until: string) => `${from} – ${until}`,
    what: (n: number) => (n === 1 ? '1 reminder came due' : `${n} reminders came due`),
    more: (n: number) => `and ${n} more`,
    snoozeAll: 'Snooze all',
    noted: 'Got it',
    snoozed: (n: number, when: string) => `${n === 1 ? '1 reminder' : `All ${n}`} snoozed until ${when}`,
    undone: 'As it was',
  },
  /** In the timeline, what the rep wrote comes after what happened. */
  withText: (what: string, text: string) => `${what} – ${text}`,
  attempt: (text: string, until: string) => `No answer, next try ${until}: ${text}`,
};

/** The same in simplified Chinese. */
export const remindersZh: typeof remindersEn = {
  snooze: '稍后提醒',
  noAnswer: '没接通',
  dismiss: '不再提醒',
  more: (what) => `“${what}”的更多操作`,

  choices: {
    quarter: '15 分钟后',
    hour: '1 小时后',
    afternoon: '今天下午',
    tomorrow: '明天上午',
    workday: '下个工作日',
  },
  again: '再打一次',
  snoozeTitle: '什么时候再提醒',
  noAnswerTitle: (nth) => `没接通，第 ${nth} 次`,
  why: '原因',
  whoAnswered: '怎么回事',
  own: '其他时间',
  ownHint: '如：周四10点',
  ownMissing: '改到什么时候？比如“周四10点”。',
  ownPast: '这个时间已经过了，换个晚一点的。',
  optional: '可不填',
  pick: '到时提醒',
  pickAttempt: '到时提醒',

  outcomeTitle: '完成',
  outcome: '结果怎么样？',
  outcomeOptional: '结果怎么样？（可不填）',
  reportTitle: '报完成',
  how: '完成了多少',
  inFull: '全部完成',
  inPart: '部分完成',
  partText: '做完了哪些，还差什么？（可不填）',
  finish: '完成',
  report: '报完成',

  channels: { phone: '打电话', wechat: '发微信', mail: '发邮件', visit: '上门', meeting: '开会' },
  snoozed: (n) => `已推迟 ${n} 次`,
  nthTry: (n) => `第 ${n} 次联系`,
  until: (when) => `${when} 再提醒`,
  showMore: (left) => (left === null ? '再看一些' : `再看一些，还有 ${left} 件`),
  keys: '↑↓ 选择 · 回车打开 · d 完成 · s 稍后 · n 没接通',

  told: {
    reportedPart: (name) => `已为${name}记下：部分完成`,
    noAnswer: (name, when) => `${name}没接通，${when} 再联系`,
    dismissed: (name) => `${name}的这件事不再提醒`,
  },
  away: {
    title: '你不在的时候',
    span: (from, until) => `${from} – ${until}`,
    what: (n) => `有 ${n} 件事到点了`,
    more: (n) => `还有 ${n} 件`,
    snoozeAll: '全部推迟',
    noted: '知道了',
    snoozed: (n, when) => `${n} 件都推迟到 ${when}`,
    undone: '已恢复原样',
  },
  withText: (what, text) => `${what}。${text}`,
  attempt: (text, until) => `没接通，${until} 再联系：${text}`,
};
