/**
 * The few words drawn on the CRM's own page. Apart from the rest, so that the content script carries nothing else.
 */
export interface RailWords {
  name: string;
  /** What the rail's button is called: its name, what it shows, and its key. */
  open: (promises: number, tone: 'calm' | 'due' | 'late') => string;
  /** What the panel's frame is called. */
  frame: string;
  /** Said on pages that were open when the extension was updated. */
  updated: string;
  close: string;
}

/** The same for the strip that tells of reminders; its script carries only these. */
export interface StripWords {
  due: (reminders: number) => string;
  /** Its button that opens the list. */
  list: string;
  hide: string;
}

export const stripWords: Record<'en' | 'zh-CN', StripWords> = {
  en: {
    due: (reminders) => (reminders === 1 ? '1 reminder is due' : `${reminders} reminders are due`),
    list: 'Show',
    hide: 'Hide until the next one is due',
  },
  'zh-CN': {
    due: (reminders) => `有 ${reminders} 件事到点了`,
    list: '查看',
    hide: '先收起，下一件事到点时再显示',
  },
};

export const railWords: Record<'en' | 'zh-CN', RailWords> = {
  en: {
    name: 'Kept',
    open: (promises, tone) =>
      `Open Kept (Alt+K): ${promises} open ${promises === 1 ? 'promise' : 'promises'}${
        tone === 'late' ? ', something is overdue' : tone === 'due' ? ', something is due' : ''
      }`,
    frame: 'Kept panel',
    updated: 'Kept was updated. Reload the page.',
    close: 'Close',
  },
  'zh-CN': {
    name: '说到做到',
    open: (promises, tone) =>
      `打开说到做到（Alt+K）：${promises} 项承诺进行中${
        tone === 'late' ? '，有事已过期' : tone === 'due' ? '，有事到点了' : ''
      }`,
    frame: '说到做到侧栏',
    updated: '说到做到已更新，请刷新页面。',
    close: '关闭',
  },
};
