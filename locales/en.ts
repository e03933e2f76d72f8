import type { MoveName, PromiseState } from '../domain/promise/moves.ts';
import type { ErrorCode } from '../messages/errors.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** "Today 15:00" inside a sentence. */
const mid = (when: string) => when.replace(/^(?:Today|Tomorrow|Yesterday)/, (word) => word.toLowerCase());

const states: Record<PromiseState, string> = {
  none: 'Not made yet',
  asked: 'Asked, not answered',
  agreed: 'Open',
  countered: 'Other offer made',
  shelved: 'Shelved',
  declined: 'Declined',
  waiting: 'Waiting for customer',
  reported: 'Done, not confirmed',
  accepted: 'Confirmed',
  withdrawn: 'No longer wanted',
  revoked: 'Taken back',
};

/** How a state reads after "… is not possible: ". */
const standing: Record<PromiseState, string> = {
  none: 'there is no such promise yet',
  asked: 'the customer has asked, and no answer was given yet',
  agreed: 'this promise is agreed and open',
  countered: 'something else was offered and not answered yet',
  shelved: 'this promise is shelved',
  declined: 'this promise was declined',
  waiting: 'this promise waits for the customer',
  reported: 'this promise is already reported as done',
  accepted: 'the customer has already confirmed this promise',
  withdrawn: 'the customer no longer wants this',
  revoked: 'this promise was taken back',
};

const moveNames: Record<MoveName, string> = {
  ask: 'Asking',
  promise: 'Promising',
  agree: 'Agreeing',
  counter: 'A counter-offer',
  shelve: 'Shelving',
  decline: 'Declining',
  progress: 'A progress report',
  renegotiate: 'Renegotiating',
  pause: 'Pausing',
  resume: 'Resuming',
  report: 'Reporting it done',
  accept: 'Confirming',
  reject: 'Rejecting',
  withdraw: 'Withdrawing',
  revoke: 'Taking it back',
  reopen: 'Reopening',
  amend: 'Rewording it',
  move: 'Moving it',
  undo: 'Undo',
};

const moveRefused = (move: string, state: string): string => {
  const what = Object.hasOwn(moveNames, move) ? moveNames[move as MoveName] : 'This';
  const why = Object.hasOwn(standing, state) ? standing[state as PromiseState] : 'this promise has moved on';
  return `${what} is not possible: ${why}.`;
};

const errors: Record<ErrorCode, (detail: Record<string, string>) => string> = {
  malformed: () => 'That could not be understood, so nothing was saved. Please try again.',
  'unknown-message': () => 'Kept was updated. Reload the page to go on.',
  'not-allowed': () => 'Kept is not allowed to do this here.',
  'too-large': () => 'That is too large, so nothing was saved.',
  'text-empty': () => 'Type what was promised, then press Enter.',
  'text-too-long': ({ most = '2000' }) => `Too long to save: at most ${most} characters.`,
  'due-past': () => 'That moment has already passed. Choose a later one.',
  'due-missing': () => 'When should the callback be? Add a day or a time.',
  'name-missing': () => 'Type the customer’s name first.',
  'move-refused': ({ move = '', state = '' }) => moveRefused(move, state),
  stale: () => 'This promise was changed elsewhere in the meantime. It is up to date now; please try again.',
  'first-due-stands': () =>
    'The first agreed date can only be taken back within 10 minutes. Agree on a new date instead.',
  'not-found': () => 'This entry no longer exists.',
  'storage-full': () => 'The disk is full, so nothing new was saved. What was saved before is safe.',
  'database-blocked': () =>
    'Another copy of Kept is still holding the records. Restart the browser, then try again.',
  'database-newer': () =>
    'The records were saved by a newer version of Kept and were not changed. Update Kept, then reload.',
  'database-broken': () =>
    'The records cannot be opened. Nothing was changed. Try again, or export what can be read.',
  updated: () => 'Kept was updated. Reload the page to go on.',
  unreachable: () => 'No answer. What was saved before is safe; please try again.',
  internal: () => 'Something went wrong and nothing was saved. Please try again.',
};

/** Every word of the interface. This file is the type; the others follow its shape. */
export const en = {
  name: 'Kept',

  kinds: { promise: 'Promise', callback: 'Callback', expectation: 'Expectation', note: 'Note' },
  reminderKinds: {
    callback: 'Callback',
    'promise-due': 'Promise due',
    checkpoint: 'Checkpoint',
    'answer-by': 'Answer owed',
    cadence: 'Regular update',
    own: 'Reminder',
  },
  states,
  errors,

  actions: {
    cancel: 'Cancel',
    done: 'Done',
    call: 'Call',
    snooze15: 'Snooze 15 min',
    undo: 'Undo',
    retry: 'Try again',
    close: 'Close',
    showAll: (n: number) => `Show all ${n}`,
    showFewer: 'Show fewer',
  },

  time: {
    today: 'Today',
    tomorrow: 'Tomorrow',
    yesterday: 'Yesterday',
    now: 'now',
    justNow: 'just now',
    ahead: {
      minute: (n: number) => `in ${n} min`,
      hour: (n: number) => `in ${n} h`,
      day: (n: number) => `in ${count(n, 'day')}`,
    },
    ago: {
      minute: (n: number) => `${n} min ago`,
      hour: (n: number) => `${n} h ago`,
      day: (n: number) => `${count(n, 'day')} ago`,
    },
    dueAgo: (ago: string) => `Due ${ago}`,
    dayMonth: (weekday: string, day: number, month: string, year?: number) =>
      `${weekday} ${day} ${month}${year ? ` ${year}` : ''}`,
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  },

  header: {
    readFromPage: 'Read from page',
    typedByYou: 'Name typed by you',
    lessSure: 'Known by name only',
    lessSureWhy: 'The CRM shows no id for this record, so it is known by its name.',
    close: 'Close the panel',
    call: (number: string) => `Call ${number}`,
    mail: (address: string) => `Write to ${address}`,
  },
  /** CRMs that are called otherwise than by their own name, which the readers' catalog has. */
  crms: { demo: 'Demo CRM' } as Record<string, string>,
  recordTypes: {
    contact: 'Contact',
    company: 'Company',
    account: 'Account',
    deal: 'Deal',
    lead: 'Lead',
    opportunity: 'Opportunity',
    party: 'Party',
    customer: 'Customer',
  },

  levels: {
    title: 'My estimate, 1 to 5',
    names: { hopesFor: 'Expects', canGive: 'We can give', happened: 'Experienced' },
    questions: {
      hopesFor: 'How much does the customer hope for?',
      canGive: 'How much can we give?',
      happened: 'How did the customer find it?',
    },
    change: 'My estimate, 1 to 5. Click to change it.',
    lowest: 'low',
    highest: 'high',
    gapHigh: (n: number) => `Expects ${count(n, 'level')} more than we can give`,
    gapNone: 'Expects what we can give',
    gapLow: (n: number) => `We can give ${count(n, 'level')} more`,
    better: (n: number) => `Experience ${count(n, 'level')} above expectation`,
    worse: (n: number) => `Experience ${count(n, 'level')} below expectation`,
    asHoped: 'Experience as expected',
  },

  capture: {
    label: (name: string) => `Record for ${name}`,
    placeholder: (name: string) => `What did you promise ${name}?`,
    kindLabel: 'Kind',
    save: { promise: 'Save', callback: 'Save', expectation: 'Save', note: 'Save' },
    empty: 'Type what was said, then press Enter to save.',
    keys: 'Enter saves · Tab changes the kind · ↓ to the buttons',
    elsewhere: 'A line you had begun is kept with the customer it was typed for.',
    due: (when: string) => `Due ${when}`,
    callbackAt: (when: string) => `Call back ${when}`,
    past: (when: string) => `${when} has passed`,
    noDue: 'No date',
    setMoment: 'Set date and time',
    momentLabel: 'Date and time',
    clearMoment: 'Remove the date',
    readingDate: 'Reading the date…',
    pastRefused: 'That moment has already passed. Choose a later one, then press Enter.',
    needsMoment: 'When should the callback be? Add a day or a time:',
    quick: { hour: 'In 1 hour', tomorrow: 'Tomorrow 9:00' },
    quickDay: (weekday: string) => `${weekday} 9:00`,
    left: (n: number) => `${n} left`,
    tooLong: (over: number, most: number) =>
      `${count(over, 'character')} over the limit of ${most}. Shorten it to save.`,
  },

  toast: {
    saved: {
      promise: (name: string) => `Promise recorded for ${name}`,
      callback: (name: string) => `Callback recorded for ${name}`,
      expectation: (name: string) => `Expectation recorded for ${name}`,
      note: (name: string) => `Note recorded for ${name}`,
    },
    undone: (name: string) => `Undone for ${name}`,
    undoLate: (name: string) => `This has changed for ${name} since, so it can no longer be undone here.`,
    levelSet: (name: string, level: string, value: number) => `${name}: ${level} ${value}`,
    reported: (name: string) => `Marked done for ${name}`,
    accepted: (name: string) => `Confirmed by ${name}`,
    renegotiated: (name: string) => `New date recorded for ${name}`,
    reminderDone: (name: string) => `Done for ${name}`,
    snoozed: (name: string, when: string) => `${name}: again ${mid(when)}`,
    nameSaved: (name: string) => `Recorded as ${name}`,
    copied: 'Copied. Paste it into the CRM.',
    diagnosticsCopied: 'Diagnostics copied. They hold no customer data.',
    exported: (rows: number) => `Exported ${count(rows, 'row')}`,
  },

  due: {
    title: 'To do',
    titleNow: (n: number) => `Due now · ${n}`,
    again: (when: string) => `Snoozed until ${mid(when)}`,
    unnamed: 'Reminder',
  },

  promises: {
    title: (open: number) => `Promises · ${open} open`,
    theirs: 'Theirs',
    noDue: 'No date',
    firstDue: (when: string) => `First due ${mid(when)}`,
    overdue: (ago: string) => `Due ${ago}`,
    remindsAt: (when: string) => `Reminds ${when}`,
    kept: 'Kept',
    late: 'Kept late',
    broken: 'Not kept',
    answerBy: (when: string) => `Answer by ${mid(when)}`,
    done: 'Done',
    confirm: 'Customer confirmed',
    renegotiate: 'Renegotiate',
    newDate: 'New date, in your own words',
    newDatePlaceholder: 'e.g. Monday 10:00',
    reason: 'Reason',
    reasonPlaceholder: 'What you tell the customer',
    askedBy: 'Who asked for it',
    us: 'We did',
    customer: 'The customer',
    needsDate: 'Which new date? Type one, for example “Monday 10:00”.',
    needsReason: 'Why does the date change? Type the reason.',
    saveNewDate: 'Save new date',
    history: (n: number) => `History · ${n}`,
    over: (n: number) => `Closed · ${n}`,
    undoneMark: 'undone',
  },

  expectations: { title: (n: number) => `Expectations · ${n}` },

  timeline: {
    title: 'Timeline',
    note: (text: string) => text,
    expectation: (what: string) => `Expects: ${what}`,
    level: (name: string, value: number) => `${name} ${value}/5 (my estimate)`,
    callbackSet: (text: string, when: string) => `Callback set for ${when}: ${text}`,
    reminderActed: (text: string) => `Reminder done: ${text}`,
    reminderSnoozed: (text: string, until: string) => `Snoozed until ${until}: ${text}`,
    reminderDismissed: (text: string) => `Reminder dismissed: ${text}`,
    moves: {
      ask: (what: string) => `Customer asked for: ${what}`,
      promise: (what: string, due: string) => (due ? `Promised: ${what} (due ${due})` : `Promised: ${what}`),
      theirPromise: (what: string, due: string) =>
        due ? `Customer promised: ${what} (due ${due})` : `Customer promised: ${what}`,
      agree: (what: string, due: string) => (due ? `Agreed: ${what} (due ${due})` : `Agreed: ${what}`),
      counter: (what: string, offer: string) => `Offered instead of “${what}”: ${offer}`,
      shelve: (what: string, by: string) => `Shelved: ${what} (answer by ${by})`,
      decline: (what: string, reason: string) => `Declined: ${what}. ${reason}`,
      progress: (what: string, text: string) => `Progress on “${what}”: ${text}`,
      renegotiate: (what: string, due: string, reason: string) => `New date ${due} for “${what}”: ${reason}`,
      pause: (what: string, reason: string) => `Waiting for the customer on “${what}”: ${reason}`,
      resume: (what: string) => `Resumed: ${what}`,
      report: (what: string, full: boolean) => (full ? `Done: ${what}` : `Done in part: ${what}`),
      accept: (what: string) => `Customer confirmed: ${what}`,
      reject: (what: string, reason: string) => `Not as promised: ${what}. ${reason}`,
      withdraw: (what: string) => `No longer wanted: ${what}`,
      revoke: (what: string, reason: string) => `Taken back: ${what}. ${reason}`,
      reopen: (what: string, reason: string) => `Opened again: ${what}. ${reason}`,
      amend: (what: string) => `Reworded: ${what}`,
      move: (what: string) => `Moved to this customer: ${what}`,
      undo: () => 'Undone',
    },
  },

  footer: {
    copyNote: 'Copy note',
    sidePanel: 'Open in side panel',
    menu: 'Settings and more',
    pressCopy: 'Copying is not allowed on this page. Press Ctrl+C (⌘C) to copy the marked text.',
    pressCopyLabel: 'Note to copy',
  },

  menu: {
    language: 'Language',
    theme: 'Theme',
    auto: 'Auto',
    light: 'Light',
    dark: 'Dark',
    names: 'Names in notifications',
    namesWhy: 'Off: notifications say only that something is due.',
    blank: 'Blank now',
    diagnostics: 'Copy diagnostics',
  },

  pages: {
    reading: 'Reading the page…',
    notCustomer: 'No customer on this page',
    notCustomerWhat: 'Open a customer’s page in the CRM and the record shows here.',
    unreadable: 'The name could not be read',
    unreadableWhat: 'Type the customer’s name once; it stays with this record.',
    unreadableNoRecord: 'This page could not be read',
    unreadableNoRecordWhat: 'Open the customer’s own page, or reload this one.',
    nameLabel: 'Customer’s name',
    saveName: 'Save name',
    ambiguous: 'Two records on this page',
    ambiguousWhat: 'Open one of them on its own, so that nothing is saved to the wrong customer.',
    updated: 'Kept was updated',
    updatedWhat:
      'Reload the page to go on. Saved records are safe; a line not saved yet has to be typed again.',
    reload: 'Reload',
    noAnswer: 'No answer yet',
    newer: 'These records are newer than Kept',
    broken: 'The records cannot be opened',
    blocked: 'The records are in use',
    full: 'The disk is full',
    export: 'Export',
    exporting: (rows: number) => `Exporting… ${count(rows, 'row')}`,
    exportFailed: 'The export did not work. Nothing was changed.',
    notificationsDenied: 'Kept’s notifications are blocked in this browser, so reminders only show here.',
    notificationsHow: 'Allow them in the browser’s notification settings.',
    nothingYet: 'Nothing recorded yet. Type what you promised above and press Enter.',
    blanked: 'Blanked – press Alt+Shift+K',
  },

  popup: {
    count: (overdue: number, today: number) =>
      [overdue > 0 && `${overdue} overdue`, today > 0 && `${today} due today`].filter(Boolean).join(' · ') ||
      'Nothing due today',
    overdue: 'Overdue',
    today: 'Today',
    next: 'Next 7 days',
    later: (n: number) => `${n} more later`,
    keys: '↑↓ move · Enter open · d done · s snooze',
    openPanel: 'Open panel',
    empty: 'Nothing is due in the next 7 days.',
    emptyWhat: 'Open a customer in your CRM and press Alt+K to record a promise or a callback.',
    browserRunning: 'Reminders ring while the browser is running.',
    siteTitle: (host: string) => `Use on ${host}?`,
    siteWhat: 'Kept then reads the customer pages of this site. Nothing leaves this computer.',
    siteUse: 'Use on this site',
    siteDenied: 'Not allowed, so nothing changed. You can allow it here at any time.',
    siteUsed: (host: string) =>
      `Kept is on for ${host}. If no rail shows after a reload, this CRM cannot be read yet.`,
  },

  notifications: {
    one: { callback: 'A callback is due', promise: 'A promise is due soon', other: 'A reminder is due' },
    body: 'Open Kept to see it.',
    many: (n: number) => `${n} reminders are due`,
    manyBody: 'Open Kept to see them.',
    namedTitle: (text: string) => text,
    namedBody: (name: string, company: string) => [name, company].filter(Boolean).join(' · '),
    open: 'Open',
    done: 'Done',
    snooze: 'Snooze',
    snooze15: 'Snooze 15 min',
  },

  note: {
    title: (name: string) => `Customer note: ${name}`,
    date: (when: string) => `As of ${when}`,
    levels: 'Expectation (my estimate, 1 to 5)',
    open: 'Open promises',
    ours: 'ours',
    theirs: 'theirs',
    due: (when: string) => `due ${when}`,
    moved: (when: string) => `first due ${when}`,
    noDue: 'no date',
    overdue: 'overdue',
    done: 'Done lately',
    doneOn: (when: string) => `done ${when}`,
    callbacks: 'Next callbacks',
    expectations: 'Expectations',
    notes: 'Notes',
  },
};

export type Words = typeof en;
