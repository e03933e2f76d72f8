/** What the toolbar button says when it is pointed at or read out: its number and colour in words. */
export const iconEn = {
  none: 'Kept',
  due: (n: number) => `Kept: ${n === 1 ? '1 reminder is' : `${n} reminders are`} due`,
  late: (n: number) => `Kept: ${n === 1 ? '1 reminder is' : `${n} reminders are`} due, something is overdue`,
};

/** The same in simplified Chinese. */
export const iconZh: typeof iconEn = {
  none: '说到做到',
  due: (n) => `说到做到：有 ${n} 件事到点了`,
  late: (n) => `说到做到：有 ${n} 件事到点了，其中有已过期的`,
};
