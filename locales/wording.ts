/** What is hinted at under a promise while it is typed, and where the rep says which of it he wants to be told. */
export const wordingEn = {
  hint: {
    'short-date': (_word: string, usual: string) => `Tight. Usually by ${usual}`,
    'beyond-authority': (word: string) => `“${word}”: check that you may grant it`,
    'over-strong': (word: string) => `“${word}” promises a lot`,
    'vague-time': (_word: string, usual: string) =>
      usual ? `No exact time. Usually by ${usual}` : 'No exact time',
    'vague-what': () => 'Say what exactly will be done',
    'no-date': (_word: string, usual: string) => (usual ? `No date. Usually by ${usual}` : 'No date'),
  },
  useUsual: 'Use it',
  takeOut: 'Take it out',
  others: (n: number) => `+${n}`,
  showOthers: (n: number) => `+${n} more, and settings for this`,
  showMore: 'More on this',
  notAgain: 'Not again',
  notAgainOf: (rule: string) => `Not again: ${rule}`,
  off: (rule: string) => `No longer told: ${rule}`,
  on: (rule: string) => `Told again: ${rule}`,

  open: 'Wording',
  title: 'Wording',
  close: 'Close wording',
  what: 'Told quietly under the line while you type a promise. Nothing is ever held back.',
  rules: {
    'short-date': {
      name: 'Tight date',
      why: 'The date leaves less working time than your service standard.',
    },
    'beyond-authority': {
      name: 'Beyond my authority',
      why: 'Money or an exception is granted, by the list below.',
    },
    'over-strong': {
      name: 'Promises a lot',
      why: '“Guarantee”, “definitely”, “100%”: nobody can be that sure.',
    },
    'vague-time': { name: 'No exact time', why: '“Soon”, “ASAP”: the customer may think of another day.' },
    'vague-what': {
      name: 'No exact action',
      why: '“Sort it out”, “look into it”: hard to tell when it is done.',
    },
    'no-date': { name: 'No date', why: 'Nothing says by when.' },
  },
  authority: {
    label: 'What I may not grant',
    how: 'One entry a line. # stands for a sum or a number, … for a few words in between.',
    example: '# off · hold…price · waive',
    save: 'Save list',
    saved: 'List saved',
    restore: 'Restore list',
    restored: 'List restored',
    undone: 'Undone',
    tooLong: (line: string, most: number) => `At most ${most} characters a line: “${line}…”`,
    tooMany: (most: number) => `At most ${most} lines.`,
  },
};

/** The same in simplified Chinese. */
export const wordingZh: typeof wordingEn = {
  hint: {
    'short-date': (_word, usual) => `时间偏紧 · 通常 ${usual} 前`,
    'beyond-authority': (word) => `“${word}”：先确认你能不能答应`,
    'over-strong': (word) => `“${word}”说得有点满`,
    'vague-time': (_word, usual) => (usual ? `时间不具体 · 通常 ${usual} 前` : '时间不具体'),
    'vague-what': () => '写清楚具体做什么',
    'no-date': (_word, usual) => (usual ? `没有日期 · 通常 ${usual} 前` : '没有日期'),
  },
  useUsual: '用它',
  takeOut: '去掉',
  others: (n) => `+${n}`,
  showOthers: (n) => `+${n}，另有 ${n} 条，也可不再提示`,
  showMore: '更多',
  notAgain: '不再提示',
  notAgainOf: (rule) => `不再提示：${rule}`,
  off: (rule) => `不再提示：${rule}`,
  on: (rule) => `恢复提示：${rule}`,

  open: '措辞提醒',
  title: '措辞提醒',
  close: '关闭措辞提醒',
  what: '写承诺时，在输入框下面轻轻提一句，不影响保存。',
  rules: {
    'short-date': { name: '时间偏紧', why: '留的工作时间比服务标准少。' },
    'beyond-authority': { name: '超出我的权限', why: '答应了费用或破例，按下面的清单判断。' },
    'over-strong': { name: '说得太满', why: '“保证”“一定”“百分之百”，谁也没有十足把握。' },
    'vague-time': { name: '时间不具体', why: '“尽快”“回头”，客户心里可能是另一天。' },
    'vague-what': { name: '事情不具体', why: '“处理一下”“跟进”，办没办完说不清。' },
    'no-date': { name: '没有日期', why: '没说什么时候办好。' },
  },
  authority: {
    label: '我不能擅自答应的',
    how: '一行写一条。# 代表金额或数字，… 代表中间隔几个字。',
    example: '打#折 · 账期…延 · # off',
    save: '保存清单',
    saved: '清单已保存',
    restore: '恢复初始',
    restored: '清单已恢复初始',
    undone: '已撤销',
    tooLong: (line, most) => `每行最多 ${most} 字：“${line}…”`,
    tooMany: (most) => `最多 ${most} 行。`,
  },
};
