import type { Language } from './index.ts';

// What has to be switched on, and where. Every statement has its source in docs/notices.md.

const en = {
  what: 'Reminders come as notifications of your system. Both the browser and the system have to let them through.',
  checks: {
    allowed: 'The browser lets Kept show notifications.',
    denied: 'The browser does not let Kept show notifications.',
    untested: 'Not tested on this computer yet.',
    seen: (when: string) => `You saw a test on ${when}.`,
    missed: (when: string) => `The test on ${when} did not reach you.`,
    pinned: 'Kept’s icon is on the toolbar. Its number is how many are due.',
    unpinned:
      'Kept’s icon is not on the toolbar, so you cannot see its number. Click the puzzle piece beside the address bar, then the pin beside Kept.',
  },
  send: 'Send a test',
  again: 'Send another test',
  refused: 'The browser did not take the test.',
  question: 'A test was sent. Did you see it?',
  answers: { yes: 'Yes', no: 'No', gone: 'It was gone at once' },

  stepsFor: (system: string) => `What to switch on in ${system}`,
  stepsUnknown: 'What to switch on',
  chooseSystem: 'Other systems',
  systems: { win: 'Windows', mac: 'macOS', linux: 'Linux' },
  browsers: { chrome: 'Google Chrome', edge: 'Microsoft Edge', other: 'your browser' },
  steps: {
    win: [
      (browser: string) =>
        `Settings › System › Notifications: switch notifications on, and ${browser} in the list below. In Windows 10 it is “Notifications & actions”.`,
      () => 'Switch “Do not disturb” off there. In Windows 10: Settings › System › Focus assist › Off.',
      () =>
        'It can also switch itself on, in full screen or while the screen is duplicated: see “Turn on do not disturb automatically” there.',
      (browser: string) =>
        `If you want “Do not disturb” on, add ${browser} under “Set priority notifications” (Windows 11).`,
      () => 'Gone too soon? The notification centre keeps it: press Windows+N, in Windows 10 Windows+A.',
    ],
    mac: [
      (browser: string) =>
        `System Settings › Notifications: allow them for ${browser}, and also for its Helper (Alerts) in the same list. Reminders come through the Helper.`,
      () =>
        'For the Helper (Alerts), choose “Alerts” (newer systems: “Persistent”) and not banners. Then a reminder stays until you close it.',
      () => 'Switch Focus off in the Control Centre while you expect reminders.',
      () =>
        'While you share or mirror the screen, macOS may hide notifications. That is a switch in System Settings › Notifications too.',
      () => 'Gone too soon? Click the date and time in the menu bar.',
    ],
    linux: [
      (browser: string) =>
        `GNOME: Settings › Notifications. Switch “Do Not Disturb” off, and ${browser} on in the list of apps.`,
      (browser: string) =>
        `KDE Plasma: System Settings › Notifications. Look at “Do Not Disturb”, which can also come on with a full-screen window, and at what is set for ${browser}.`,
      () => 'Other desktops: their notification service has to run.',
      () => 'Gone too soon? GNOME keeps it in the list under the clock (Super+V).',
    ],
  },
  /** About the browser itself. */
  sitesOnly: {
    chrome:
      'In Chrome nothing more is needed: the list under Site settings › Notifications is for websites, not for extensions.',
    edge: 'In Edge nothing more is needed: its list of notifications and its “quiet notification requests” are for websites, not for extensions.',
    other:
      'In the browser nothing more is needed: its list of notifications is for websites, not for extensions.',
  },
  blocked:
    'Kept’s notifications were switched off in the browser, most likely on one of them. We know of no switch that brings them back: in Kept’s site settings it stands greyed out. Please do not remove Kept for this, as your records would go with it.',

  instead: 'If none ever shows',
  insteadLines: [
    'The number on Kept’s icon is how many are due.',
    'A strip in the CRM’s tab tells the number, without names.',
    'A click on the icon lists what is due; in the panel it stands above the promises.',
    'What fell due while the browser was closed is told when it starts again. Reminders need the browser running.',
  ],
};

/** A name in Latin letters within Chinese words. */
const spaced = (name: string) => (/^\w/.test(name) ? ` ${name} ` : name);

const zhCN: typeof en = {
  what: '提醒靠系统通知弹出来，浏览器和系统两边都放行才看得到。',
  checks: {
    allowed: '浏览器允许说到做到弹通知。',
    denied: '浏览器不让说到做到弹通知。',
    untested: '这台电脑还没测试过。',
    seen: (when) => `${when}，你看到了测试通知。`,
    missed: (when) => `${when}，测试通知你没能看到。`,
    pinned: '说到做到的图标在工具栏上，数字就是到点的件数。',
    unpinned:
      '说到做到的图标没放在工具栏上，到点的件数看不到。点地址栏旁的拼图图标，再点说到做到旁边的图钉。',
  },
  send: '发一条测试通知',
  again: '再发一条',
  refused: '浏览器没有接收这条测试通知。',
  question: '测试通知发出了，看到了吗？',
  answers: { yes: '看到了', no: '没看到', gone: '一闪就没了' },

  stepsFor: (system) => `${system} 里要打开什么`,
  stepsUnknown: '系统里要打开什么',
  chooseSystem: '其他系统',
  systems: { win: 'Windows', mac: 'macOS', linux: 'Linux' },
  browsers: { chrome: 'Google Chrome', edge: 'Microsoft Edge', other: '浏览器' },
  steps: {
    win: [
      (browser) =>
        `设置 › 系统 › 通知：打开通知，再把下面列表里的${spaced(browser)}也打开。Windows 10 里叫“通知和操作”。`,
      () => '同一页里关掉请勿打扰。Windows 10：设置 › 系统 › 专注助手 › 关。',
      () => '全屏或复制屏幕时，请勿打扰会自己打开，什么时候打开也在同一页里改。',
      (browser) => `离不开请勿打扰的话，把${spaced(browser)}加进同一页的优先通知（Windows 11）。`,
      () => '消失太快？通知中心里还在：按 Windows+N，Windows 10 按 Windows+A。',
    ],
    mac: [
      (browser) =>
        `系统设置 › 通知：列表里的${spaced(browser)}和它的 Helper (Alerts) 都要允许。提醒走的是后面这一项。`,
      () => 'Helper (Alerts) 的样式别选横幅，选一直留着的那种，提醒才会留到你关掉为止。',
      () => '等提醒的时候，在控制中心关掉专注模式。',
      () => '共享或镜像屏幕时，macOS 可能不显示通知，开关也在系统设置 › 通知里。',
      () => '消失太快？点菜单栏上的日期和时间。',
    ],
    linux: [
      (browser) => `GNOME：设置 › 通知，关掉勿扰，再把应用列表里的${spaced(browser)}打开。`,
      (browser) =>
        `KDE Plasma：系统设置 › 通知，看看勿扰（有全屏窗口时也会自动打开）和${spaced(browser)}的设置。`,
      () => '其他桌面：通知服务要在运行。',
      () => '消失太快？GNOME 里点时钟，列表里还在（Super+V）。',
    ],
  },
  sitesOnly: {
    chrome: 'Chrome 里不用再设：“网站设置 › 通知”管的是网站，不管扩展。',
    edge: 'Edge 里不用再设：它的通知列表和“静默通知请求”管的是网站，不管扩展。',
    other: '浏览器里不用再设：它的通知列表管的是网站，不管扩展。',
  },
  blocked:
    '浏览器里关掉了说到做到的通知，多半是在某条通知上点了关闭。目前没找到能重新打开的地方：在说到做到的“网站设置”里，这一项是灰的。请不要为此卸载，记录会跟着一起删除。',

  instead: '要是一直弹不出来',
  insteadLines: [
    '图标上的数字，就是到点的件数。',
    'CRM 页面上有一条细提示，只写件数，不写姓名。',
    '点图标就列出到点的事；侧栏里排在承诺前面。',
    '浏览器关着的时候到点的，下次启动就会告诉你。提醒要浏览器开着才行。',
  ],
};

/** Every word of the check of notices. Loaded with it, for it is long and seldom read. */
export type Health = typeof en;

/** The same in one language. */
export function healthIn(language: Language): Health {
  return language === 'zh-CN' ? zhCN : en;
}
