/** How long before what is due to remind, more checkpoints than one, and the question for the next step. */
export const leadsEn = {
  title: 'How long before it is due to remind',
  what: 'For promises of ours, counted to the due date. Half a day and more is working time. It counts for reminders made from now on.',
  time: (kind: string) => `${kind}: remind before it is due`,
  restore: 'Restore the starter times',
  saved: {
    time: (kind: string, time: string) => `${kind}: reminder ${time} before, saved`,
    cleared: (kind: string) => `${kind}: own reminder time removed`,
    starters: 'Back to the starter times',
  },
  /** What stands before "before" in the capture line. */
  lead: {
    hour: (n: number) => (n < 1 ? `${Math.round(n * 60)} min` : `${tenths(n)} h`),
    day: (n: number) => (n === 0.5 ? 'half a working day' : n === 1 ? '1 working day' : `${n} working days`),
  },

  checkpoints: {
    proposed: 'Proposed',
    all: (n: number) => `All ${n}`,
    told: (name: string, n: number) => `${n} checkpoints for ${name}`,
  },

  nudge: {
    title: 'Ask for the next step',
    why: (days: number) =>
      `When nothing has happened for ${days} working days to a promise of ours that has no checkpoint and is due far off or on no date, to a request without an answer, or to an offer of ours without their reply.`,
    /** Of a promise that is asked about now: it is worked on, was only asked for, or something else was offered. */
    now: {
      agreed: (days: number) => `${days} working days or more without a next step`,
      asked: (days: number) => `${days} working days or more without our answer`,
      countered: (days: number) => `${days} working days or more without their reply to our offer`,
    },
    /** Of one that will be. */
    at: (when: string) => `If nothing happens, you are asked about it ${when}`,
    on: 'You are asked for next steps',
    off: 'You are not asked for next steps',
  },
};

function tenths(n: number): number {
  return Math.round(n * 10) / 10;
}

/** The same in simplified Chinese. */
export const leadsZh: typeof leadsEn = {
  title: '到期前多久提醒',
  what: '我方承诺在到期前多久提醒。半天及以上按工作时间算。改动只影响之后新设的提醒。',
  time: (kind) => `${kind}：到期前多久提醒`,
  restore: '恢复初始提醒时间',
  saved: {
    time: (kind, time) => `${kind}：${time}，已保存`,
    cleared: (kind) => `${kind}：已去掉单独的提醒时间`,
    starters: '已恢复为初始提醒时间',
  },
  lead: {
    hour: (n) => (n < 1 ? `${Math.round(n * 60)} 分钟` : `${tenths(n)} 小时`),
    day: (n) => (n === 0.5 ? '半个工作日' : `${n} 个工作日`),
  },

  checkpoints: {
    proposed: '建议时间',
    all: (n) => `全设（${n} 个）`,
    told: (name, n) => `已为 ${name} 设 ${n} 个检查点`,
  },

  nudge: {
    title: '问我下一步',
    why: (days) =>
      `${days} 个工作日没有动静就问一句：没设检查点、到期还早或没定日期的我方承诺，还没答复的客户要求，还没等到回话的另提方案。`,
    now: {
      agreed: (days) => `至少 ${days} 个工作日没有下一步`,
      asked: (days) => `至少 ${days} 个工作日还没答复`,
      countered: (days) => `至少 ${days} 个工作日没等到客户回话`,
    },
    at: (when) => `一直没有动静的话，${when} 问你一句`,
    on: '会问你下一步',
    off: '不再问你下一步',
  },
};
