/** How long what usually takes, for which customers, and whom that may be told. */
export const standardsEn = {
  open: 'Standards and reminder times',
  title: 'Standards and reminder times',
  close: 'Close standards and reminder times',
  what: (dayHours: string) =>
    `How long each thing usually takes, and who may be told. Due dates are suggested from it. A day is ${dayHours} working hours.`,
  tier: 'Customer tier',
  /** The tiers there always are; one of the rep's own is called as he calls it. */
  tiers: { standard: 'Standard', key: 'Key' },
  tierNow: (tier: string) => `Customer tier: ${tier}. Change`,
  tierSet: (name: string, tier: string) => `${name}: tier now ${tier}`,

  addTier: 'Add a tier',
  newTier: 'New tier',
  newTierHint: 'e.g. Silver',
  add: 'Add',
  exists: 'There is a tier of that name already.',
  full: 'There are too many standards already. Remove a tier first.',
  removeTier: (tier: string) => `Remove ${tier}`,

  columns: { time: 'Takes', told: 'May be told' },
  time: (kind: string) => `${kind}: working time`,
  told: (kind: string) => `${kind}: may be told to`,
  as: (name: string) => `as ${name}`,
  none: 'not set',
  hour: (n: number) => (n % 24 === 0 ? `${n} working hours` : `${n} h`),
  day: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  faults: {
    unreadable: 'Not understood. Write it like 4 h, half a day, 2 days or 1 week.',
    'too-long': 'That is more than 2,000 working hours.',
  },

  saved: {
    time: (kind: string, time: string) => `${kind}: ${time}, saved`,
    cleared: (kind: string) => `${kind}: own time removed`,
    told: (kind: string, whom: string) => `${kind}: told to “${whom}”, saved`,
    tier: (tier: string) => `${tier} added, with the Standard times to begin with`,
    removed: (tier: string) => `${tier} removed; its customers get the Standard times`,
    starters: 'Back to the starter set',
    undone: 'Undone',
  },
  restore: 'Restore the starter standards',

  usually: (when: string) => `Usually by ${when}`,
  use: 'Use',
  /** The same moment as it is typed. */
  by: (when: string) => `by ${when}`,
};

/** The same in simplified Chinese. */
export const standardsZh: typeof standardsEn = {
  open: '服务标准与提醒',
  title: '服务标准与提醒',
  close: '关闭服务标准与提醒',
  what: (dayHours) =>
    `每类事平时多久能办好、可以对谁讲。约日期时按它给出参考。一天按 ${dayHours} 个工作小时算。`,
  tier: '客户级别',
  tiers: { standard: '普通客户', key: '重点客户' },
  tierNow: (tier) => `客户级别：${tier}，点击更改`,
  tierSet: (name, tier) => `${name} 已设为${tier}`,

  addTier: '加一级',
  newTier: '新级别',
  newTierHint: '如：银牌客户',
  add: '加上',
  exists: '已经有这个级别了。',
  full: '标准太多，放不下了。先删掉一个级别吧。',
  removeTier: (tier) => `删除“${tier}”`,

  columns: { time: '要多久', told: '对谁讲' },
  time: (kind) => `${kind}：所需工作时间`,
  told: (kind) => `${kind}：可以对谁讲`,
  as: (name) => `同${name}`,
  none: '未定',
  hour: (n) => (n % 24 === 0 ? `${n} 个工作小时` : `${n} 小时`),
  day: (n) => (n === 0.5 ? '半天' : `${n} 天`),
  faults: {
    unreadable: '没看懂。可以写成“4小时”“半天”“2天”或“1周”。',
    'too-long': '超过 2000 个工作小时了。',
  },

  saved: {
    time: (kind, time) => `${kind}：${time}，已保存`,
    cleared: (kind) => `${kind}：已去掉单独的时间`,
    told: (kind, whom) => `${kind}：${whom}，已保存`,
    tier: (tier) => `已加上“${tier}”，先按普通客户的时间`,
    removed: (tier) => `已删除“${tier}”，这些客户按普通客户的时间`,
    starters: '已恢复为初始标准',
    undone: '已撤销',
  },
  restore: '恢复初始标准',

  usually: (when) => `一般 ${when} 前`,
  use: '就用这个时间',
  by: (when) => `${when}前`,
};
