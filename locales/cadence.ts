/** How often a customer is to be heard of, and what tells of it. */
export const cadenceEn = {
  title: 'Keep in touch',
  never: 'Never',
  paces: { 7: 'Every week', 14: 'Every 2 weeks', 30: 'Every month', 90: 'Every quarter' },
  everyDays: (n: number) => (n === 1 ? 'Every day' : `Every ${n} days`),
  own: 'Another number of days…',
  ownDays: 'Days without contact before you are reminded',
  ownWrong: (most: number) => `A whole number of days, from 1 to ${most}.`,
  save: 'Save',
  now: (pace: string) => `Keep in touch: ${pace}. Change`,
  set: (name: string, pace: string) => `${name}: keep in touch ${pace.toLowerCase()}`,
  setNever: (name: string) => `${name}: no reminder to keep in touch`,

  last: (ago: string) => `Last contact ${ago}`,
  noContact: 'No contact recorded yet',
  next: (when: string) => `next ${when}`,
  nextMoved: (when: string) => `next ${when} (moved to a working day)`,

  getInTouch: 'Get in touch',
  nothingHeard: (n: number) => `Get in touch – nothing heard for ${n === 1 ? '1 day' : `${n} days`}`,
  acted: 'Got in touch',
};

/** The same in simplified Chinese. */
export const cadenceZh: typeof cadenceEn = {
  title: '定期联系',
  never: '不提醒',
  paces: { 7: '每周联系', 14: '每两周联系', 30: '每月联系', 90: '每季度联系' },
  everyDays: (n) => (n === 1 ? '每天联系' : `每 ${n} 天联系`),
  own: '自定天数…',
  ownDays: '多少天没联系就提醒我',
  ownWrong: (most) => `请填 1 到 ${most} 之间的整数。`,
  save: '保存',
  now: (pace) => `定期联系：${pace}，点击更改`,
  set: (name, pace) => `${name}：${pace}`,
  setNever: (name) => `${name}：不再提醒定期联系`,

  last: (ago) => `上次联系：${ago}`,
  noContact: '还没有联系记录',
  next: (when) => `下次：${when}`,
  nextMoved: (when) => `下次：${when}（已顺延到工作日）`,

  getInTouch: '联系一下客户',
  nothingHeard: (n) => `该联系了——已有 ${n} 天没联系`,
  acted: '已与客户联系',
};
