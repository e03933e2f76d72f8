/** The test notice, and the way to the check of notices. What the check itself says is in `health.ts`. */
export const noticesEn = {
  open: 'Check notifications',
  title: 'Do reminders reach you?',
  close: 'Close the check of notifications',
  whatHelps: 'What helps',
  test: {
    title: 'A test from Kept',
    message: 'Reminders look like this. Click it to say that you see it.',
    seen: 'I see it',
  },
};

/** The same in simplified Chinese. */
export const noticesZh: typeof noticesEn = {
  open: '检查通知',
  title: '提醒能弹出来吗？',
  close: '关闭通知检查',
  whatHelps: '怎么办',
  test: {
    title: '说到做到：测试通知',
    message: '提醒到点就这样弹出来。看到了就点一下。',
    seen: '看到了',
  },
};
