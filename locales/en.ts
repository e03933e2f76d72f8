import type { MoveName, PromiseState } from '../domain/promise/moves.ts';
import type { ErrorCode } from '../messages/errors.ts';
import { agreementEn } from './agreement.ts';
import { cadenceEn } from './cadence.ts';
import { calendarEn } from './calendar.ts';
import { captureEn } from './capture.ts';
import { expectationsEn } from './expectations.ts';
import { figuresEn } from './figures.ts';
import { hoursEn } from './hours.ts';
import { iconEn } from './icon.ts';
import { leadsEn } from './leads.ts';
import { ledgerEn, mid } from './ledger.ts';
import { noticesEn } from './notices.ts';
import { remindersEn } from './reminders.ts';
import { searchEn } from './search.ts';
import { standardsEn } from './standards.ts';
import { talkEn } from './talk/words.ts';
import { wordingEn } from './wording.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

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
  'after-due': () => 'That is not before the promise is due. Choose an earlier moment.',
  'due-missing': () => 'When should the callback be? Add a day or a time.',
  'name-missing': () => 'Type the customer’s name first.',
  'move-refused': ({ move = '', state = '' }) => moveRefused(move, state),
  'change-refused': () => 'That is not possible as this expectation stands now.',
  stale: () => 'This was changed elsewhere in the meantime. It is up to date now; please try again.',
  'first-due-stands': () =>
    'The first agreed date can only be taken back within 10 minutes. Agree on a new date instead.',
  'rest-moved': () =>
    'The rest that was opened has been worked on since. Take that back first, then undo the acceptance.',
  'not-found': () => 'This entry no longer exists.',
  'page-changed': () => 'The page has changed in the meantime. Reload it, then try again.',
  'storage-full': () =>
    'The disk is full, so nothing new was saved. What was saved before is safe. Free some space, then try again.',
  'not-written': () =>
    'That could not be saved; often the disk is full. What you typed is still here: free some space, then try again.',
  'database-blocked': () =>
    'Another copy of Kept is still holding the records. Restart the browser, then try again.',
  'database-newer': () =>
    'The records were saved by a newer version of Kept and were not changed. Update Kept, then reload.',
  'database-broken': () =>
    'The records cannot be opened; often the disk is full. Nothing was changed. Free some space and try again, or export what can be read.',
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
    cadence: 'Keep in touch',
    own: 'Reminder',
    nudge: 'Next step',
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
    nameOnly: 'Known by name only',
    nameOnlyWhy: 'The CRM shows no id for this record, so it is known by its name.',
    lessSure: 'Less sure',
    lessSureWhy: 'Kept does not know this CRM, so it reads the page by general rules. Check the name.',
    owner: 'Owner',
    stage: 'Stage',
    followUp: 'CRM follow-up',
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
    case: 'Case',
    ticket: 'Ticket',
  },

  same: {
    question: (name: string) => `The same as ${name}?`,
    why: {
      phone: (written: string) => `Same phone: ${written}`,
      email: (written: string) => `Same e-mail: ${written}`,
      name: (written: string) => `Same name, ${written}, known without a number until now`,
      record: (written: string) => `Same record number: ${written}`,
    },
    yes: 'Yes, the same',
    no: 'No, somebody else',
    joined: (name: string) => `Joined with ${name}. Both records show the same promises.`,
    keptApart: (name: string) => `Kept apart from ${name}. You will not be asked again.`,
    parted: (name: string) => `${name} is on its own again.`,
    part: (name: string) => `Take ${name} out of this customer`,
    also: 'The same customer in other records',
    byHand: 'The same customer in another record…',
    find: 'Name, company or phone',
    nobody: 'No other customer found',
    cancel: 'Cancel',
  },

  levels: {
    title: 'My estimate, 1 to 5',
    names: { hopesFor: 'Hopes for', canGive: 'We can give', happened: 'Happened' },
    questions: {
      hopesFor: 'How much does the customer hope for?',
      canGive: 'How much can we give?',
      happened: 'How did the customer find it?',
    },
    change: 'My estimate, 1 to 5. Click to change it.',
    lowest: 'low',
    highest: 'high',
    gapHigh: (n: number) => `Hopes for ${count(n, 'level')} more than we can give`,
    gapNone: 'Hopes for what we can give',
    gapLow: (n: number) => `We can give ${count(n, 'level')} more`,
    better: (n: number) => `${count(n, 'level')} better than hoped for`,
    worse: (n: number) => `${count(n, 'level')} worse than hoped for`,
    asHoped: 'As hoped for',
  },

  capture: captureEn,

  toast: {
    saved: {
      promise: (name: string) => `Promise recorded for ${name}`,
      callback: (name: string) => `Callback recorded for ${name}`,
      expectation: (name: string) => `Expectation recorded for ${name}`,
      note: (name: string) => `Note recorded for ${name}`,
    },
    savedSeveral: (name: string, n: number) => `${n === 1 ? '1 entry' : `${n} entries`} saved for ${name}`,
    undone: (name: string) => `Undone for ${name}`,
    undoLate: (name: string) => `This has changed for ${name} since, so it can no longer be undone here.`,
    levelSet: (name: string, level: string, value: number) => `${name}: ${level} ${value}`,
    reported: (name: string) => `Marked done for ${name}`,
    accepted: (name: string) => `Confirmed by ${name}`,
    renegotiated: (name: string) => `New date recorded for ${name}`,
    reminderDone: (name: string) => `Done for ${name}`,
    snoozed: (name: string, when: string) => `${name}: again ${mid(when)}`,
    nameSaved: (name: string) => `Recorded as ${name}`,
    sentIn: {
      'no-customer':
        'No one customer is certain here, so nothing was taken over. Open the customer’s page, then send the words again.',
      cut: (most: number) =>
        `Only the first ${most} characters were taken over. The page still has the rest.`,
      failed: 'The words could not be taken over. They are still on the page; please send them again.',
    },
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
    reason: 'Reason',
    askedBy: 'Who asked for it',
    us: 'We did',
    customer: 'The customer',
    history: (n: number) => `History · ${n}`,
    over: (n: number) => `Closed · ${n}`,
    undoneMark: 'undone',
  },

  agreement: agreementEn,
  ledger: ledgerEn,
  figures: figuresEn,
  reminders: remindersEn,
  search: searchEn,
  calendar: calendarEn,
  notices: noticesEn,
  standards: standardsEn,
  hours: hoursEn,
  cadence: cadenceEn,
  leads: leadsEn,

  expectations: expectationsEn,
  talk: talkEn,
  wording: wordingEn,

  timeline: {
    title: 'Timeline',
    note: (text: string) => text,
    expectation: (what: string) => `Expects: ${what}`,
    linked: (what: string) => `Linked to an expectation: ${what}`,
    unlinked: (what: string) => `No longer linked to an expectation: ${what}`,
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
    ambiguous: 'More than one record on this page',
    ambiguousChoose: 'Which one do you mean? What you record is saved to it.',
    alsoHere: (name: string) => `${name} is on this page too.`,
    switchTo: 'Switch',
    ambiguousWhat: 'Open one of them on its own, so that nothing is saved to the wrong customer.',
    updated: 'Kept was updated',
    updatedWhat: 'Reload the page to go on. Everything saved is safe.',
    unsaved: 'Not saved yet, typed just now:',
    copyLine: 'Copy',
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
    nothingYet: 'Nothing recorded yet. Type what you promised above and press Enter.',
    blanked: 'Blanked – press Alt+Shift+K',
  },

  readsWrong: {
    open: 'Reads wrong?',
    title: 'Reads wrong?',
    close: 'Close',
    show: 'Show where it stands',
    showWhat:
      'Choose what reads wrong, then click it once in the page. Pages of this kind are read there from then on.',
    fields: {
      name: 'Name',
      company: 'Company',
      title: 'Job title',
      phones: 'Phone',
      emails: 'E-mail',
      owner: 'Owner',
      stage: 'Stage',
      followUp: 'Next follow-up',
    },
    pointing: (field: string) => `Now click it in the page: ${mid(field)}`,
    learned: (field: string) => `${field}: read from there from now on`,
    cancelled: 'Cancelled, nothing was changed',
    taught: (kind: string) => `What you have shown · ${kind}`,
    nothing: 'Nothing yet on pages of this kind.',
    forget: (field: string) => `Forget where this stands: ${field}`,
    forgotten: (field: string) => `${field}: read as before`,
    again: (field: string) => `${field}: read from there again`,
    noRecord: 'This page names no customer, so there is nothing to point at. You can still make an outline.',
    save: 'Save for colleagues',
    saved: (n: number) => `Saved ${count(n, 'place')}. The file holds nothing of any customer.`,
    load: 'Load a file',
    found: (n: number) => `The file shows ${count(n, 'place')}:`,
    replaces: 'replaces yours',
    add: 'Add them',
    added: (n: number) => `${count(n, 'place')} added`,
    faults: {
      'too-large': 'This file is too large to be one of Kept’s. Nothing was changed.',
      'not-ours': 'Kept did not save this file. Nothing was changed.',
      newer: 'This file comes from a newer Kept. Update Kept first. Nothing was changed.',
      broken: 'This file is damaged or was altered. Nothing was changed.',
      empty: 'This file shows no places. Nothing was changed.',
    },
    outline: 'Have the reader mended',
    outlineWhat:
      'An outline shows how the page is built and nothing of anybody: names, numbers and texts are replaced. You look at it first, then send it on yourself.',
    makeOutline: 'Make an outline',
  },

  outline: {
    title: 'Outline of the page',
    what: 'It shows how the page is built, and labels such as “Phone”. Every other text, every name, number and address was replaced. Look through it, then send it to whoever mends the reader; nothing is sent by itself.',
    cut: 'The page was too large: its end is missing here.',
    copy: 'Copy',
    copied: 'Outline copied',
    save: 'Save as file',
    saved: 'Outline saved',
    gone: 'This outline is no longer kept. Make it anew from the customer’s page.',
  },

  popup: {
    count: (now: number, today: number) =>
      [now > 0 && `${now} now`, today > 0 && `${today} today`].filter(Boolean).join(' · ') ||
      'Nothing due today',
    /** What had its moment: overdue, or to be looked at. */
    now: 'Now',
    today: 'Today',
    next: 'Next 7 days',
    later: (n: number) => `${n} more later`,
    openPanel: 'Open panel',
    empty: 'Nothing is due in the next 7 days.',
    emptyWhat: 'Open a customer in your CRM and press Alt+K to record a promise or a callback.',
    siteTitle: (host: string) => `Use on ${host}?`,
    siteWhat: 'Kept then reads the customer pages of this site. Nothing leaves this computer.',
    siteUse: 'Use on this site',
    siteDenied: 'Not allowed, so nothing changed. You can allow it here at any time.',
    siteUsed: (host: string) =>
      `On for ${host}. Open a customer’s page and look for the tab at its right edge.`,
    whichCrm: 'Which CRM is this?',
    readAs: 'Read as',
    unknownCrm: 'Not in this list',
    recognised: (crm: string) => `${crm} (recognised)`,
  },

  icon: iconEn,

  notifications: {
    one: {
      callback: 'A callback is due',
      promise: 'A promise is due soon',
      late: 'A promise is overdue',
      other: 'A reminder is due',
    },
    body: 'Open Kept to see it.',
    many: (n: number) => `${n} reminders are due`,
    manyBody: 'Open Kept to see them.',
    whileAway: (n: number) => `While you were away: ${n}`,
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
