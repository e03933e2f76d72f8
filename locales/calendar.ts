/** Reminders as a file for the rep's own calendar, which rings also while the browser is closed. */
export const calendarEn = {
  /** Between a customer's name and what it is about. */
  colon: ': ',
  running:
    'Reminders ring only while the browser is running. Put what must not be missed into your calendar.',
  all: 'Put reminders into a calendar…',
  /** The same for one reminder, and what its file holds. */
  one: 'Put into a calendar',
  holdsOne: 'The file holds the name, the phone number and what was promised.',
  /** What is said before the file of all is saved. */
  holds:
    'The file holds every open reminder as it is now, with name, phone and what was promised. Outlook, Google Calendar and Apple Calendar import it.',
  save: 'Save the file',
  saving: 'Saving…',
  saved: (n: number) =>
    `${n === 1 ? '1 reminder' : `${n} reminders`} saved. Import the file into your calendar.`,
  none: 'There are no open reminders.',
};

/** The same in simplified Chinese. */
export const calendarZh: typeof calendarEn = {
  colon: '：',
  running: '浏览器开着时才会提醒。不能错过的事，最好也放进日历。',
  all: '把提醒放进日历…',
  one: '放进日历',
  holdsOne: '文件里有姓名、电话和答应的事。',
  holds: '文件里是目前所有未完成的提醒，带有姓名、电话和答应的事。Outlook、Google 日历、苹果日历都能导入。',
  save: '保存文件',
  saving: '正在保存…',
  saved: (n) => `已保存 ${n} 个提醒，把文件导入日历即可。`,
  none: '没有未完成的提醒。',
};
