import { browser } from 'wxt/browser';
import { createRouter, type Handlers, type Sender } from '../../messages/router.ts';
import type { Outcome } from '../../storage/commit.ts';
import type { Database } from '../../storage/database.ts';
import { forgetDraft, keepDraft, keepForm, keptForms } from '../../storage/drafts.ts';
import { exportChunk } from '../../storage/export.ts';
import { snoozeMissed, unsnooze } from '../../storage/missed.ts';
import { openReminders } from '../../storage/open-reminders.ts';
import { settleWish, undoSettlement } from '../../storage/operations/agreement.ts';
import {
  correctName,
  joinCustomers,
  keepApart,
  partCustomers,
  restoreJoins,
  setLevel,
  setPace,
  setTier,
  setZone,
  undoLevel,
} from '../../storage/operations/customers.ts';
import { saveEntry, undoEntry } from '../../storage/operations/entries.ts';
import { changeExpectation, rankExpectation } from '../../storage/operations/expectations.ts';
import { judgeNote } from '../../storage/operations/notes.ts';
import { explainMiss, movePromise } from '../../storage/operations/promises.ts';
import {
  dismissReminder,
  finishReminder,
  removeCheckpoints,
  reopenReminder,
  restoreCheckpoint,
  setCheckpoints,
  snoozeReminder,
} from '../../storage/operations/reminders.ts';
import {
  agenda,
  agendaCounts,
  agendaMore,
  alike,
  customerOfRecord,
  customerView,
  figures,
  findCustomers,
} from '../../storage/queries.ts';
import { search } from '../../storage/search.ts';
import { changeTalk, ownTalk } from '../../storage/talk.ts';
import { newestVersion } from '../../storage/versions.ts';
import { afterWrite } from './after-write.ts';
import { absences, lookAway, noteAway } from './away.ts';
import { setBlank } from './commands.ts';
import { theDatabase } from './database.ts';
import { diagnostics } from './diagnostics.ts';
import { inBackground, noteFailure } from './failures.ts';
import { guard } from './guard.ts';
import { bringReader, setCrm, startIn } from './hosts.ts';
import { showTest } from './notice-test.ts';
import { followNudges } from './nudges.ts';
import { openCustomer } from './open-customer.ts';
import { givenOutline, makeOutline } from './outlines.ts';
import { choose, takeReport } from './page-report.ts';
import { look } from './panel-look.ts';
import { armNext, tick } from './reminders.ts';
import { changeSettings } from './settings.ts';
import { answerStrip, refreshStrips, showStripOn } from './strips.ts';
import { keepPanelOpen, pushToPages, tellTab } from './tabs.ts';
import { addLessons, forgetLesson, lessonsOn, startTeaching, stopTeaching, takeLesson } from './teaching.ts';
import { askWhatCameOf } from './ticked-off.ts';
import { ownZone } from './zone.ts';

/** The one listener for requests. */
export function answerMessages(): void {
  const route = createRouter(handlers, guard, noteFailure);
  browser.runtime.onMessage.addListener(route as never);
}

const handlers: Handlers = {
  'page.read': takeReport,
  'page.reader': (input, sender) => {
    inBackground(showStripOn(sender));
    return bringReader(input, sender);
  },
  'page.strip': answerStrip,
  'page.panel': async ({ open, railTop }, sender) => {
    const tabId = tabOf(sender);
    if (open !== undefined) await keepPanelOpen(tabId, open);
    if (railTop !== undefined) await browser.storage.local.set({ [`rail:${sender.origin}`]: railTop });
    inBackground(showStripOn(sender));
    return {};
  },

  'page.choose': choose,
  'site.crm': setCrm,

  'panel.look': look,
  'panel.close': async ({ tabId }) => {
    await tellTab(tabId, { kept: 'close' });
    return {};
  },
  'panel.leave': async ({ tabId }) => {
    await tellTab(tabId, { kept: 'leave' });
    return {};
  },
  'draft.keep': async ({ record, draft, ...keeping }) => ({
    kept: await keepDraft(await theDatabase(), record, draft, keeping, Date.now()),
  }),
  'draft.forget': async ({ record, rev }) => {
    await forgetDraft(await theDatabase(), record, rev);
    return {};
  },
  'form.keep': async ({ form, text }) => {
    await keepForm(await theDatabase(), form, text, Date.now());
    return {};
  },
  'forms.kept': async () => keptForms(await theDatabase()),
  'blank.set': async ({ blank }) => {
    await setBlank(blank);
    return {};
  },

  'customer.view': async ({ record, customerId }) => {
    const database = await theDatabase();
    return customerView(database, customerId ?? (record && (await customerOfRecord(database, record))));
  },
  'customer.open': async ({ customerId, reminderId }) => {
    await openCustomer(customerId);
    if (reminderId) await askWhatCameOf(reminderId);
    return {};
  },
  'customer.correct': (input) => write((database, now) => correctName(database, input, now)),
  'customer.alike': async ({ sighting }) => alike(await theDatabase(), sighting),
  'customer.find': async ({ text }) => findCustomers(await theDatabase(), text),
  'customer.join': (input) => write((database, now) => joinCustomers(database, input, now)),
  'customer.part': (input) => write((database, now) => partCustomers(database, input, now)),
  'customer.restore-joins': (input) => write((database, now) => restoreJoins(database, input, now)),
  'customer.keep-apart': (input) => write((database, now) => keepApart(database, input, now)),
  'customer.tier': (input) => write((database, now) => setTier(database, input, now)),
  'customer.zone': (input) => write((database, now) => setZone(database, input, now)),
  'customer.pace': (input) => write((database, now) => setPace(database, input, now)),
  'level.set': (input) => write((database, now) => setLevel(database, input, now)),
  'level.undo': (input) => write((database, now) => undoLevel(database, input, now)),
  'expectation.change': (input) => write((database, now) => changeExpectation(database, input, now)),
  'expectation.rank': (input) => write((database, now) => rankExpectation(database, input, now)),
  'note.judge': (input) => write((database, now) => judgeNote(database, input, now)),
  'entry.save': async (input) => {
    const answer = await write((database, now) => saveEntry(database, input, now));
    const { line, rest = '', target } = input;
    if (line !== undefined) pushToPages({ push: 'line-saved', record: target.sighting.record, line, rest });
    return answer;
  },
  'entry.undo': (input) => write((database, now) => undoEntry(database, input, now)),
  'promise.move': (input) => write((database, now) => movePromise(database, input, now)),
  'agreement.settle': (input) => write((database, now) => settleWish(database, input, now)),
  'agreement.undo': (input) => write((database, now) => undoSettlement(database, input, now)),
  'promise.explain': (input) => write((database, now) => explainMiss(database, input, now)),
  'checkpoint.set': (input) => write((database, now) => setCheckpoints(database, input, now)),
  'checkpoint.remove': (input) => write((database, now) => removeCheckpoints(database, input, now)),
  'checkpoint.restore': (input) => write((database, now) => restoreCheckpoint(database, input, now)),
  'reminder.done': (input) => write((database, now) => finishReminder(database, input, now)),
  'reminder.reopen': (input) => write((database, now) => reopenReminder(database, input, now)),
  'reminder.snooze': (input) => write((database, now) => snoozeReminder(database, input, now)),
  agenda: async (input) => agenda(await theDatabase(), Date.now(), ownZone(), input),
  'reminders.open': async ({ after }) => openReminders(await theDatabase(), after),
  'reminder.dismiss': (input) => write((database, now) => dismissReminder(database, input, now)),
  'agenda.more': async (input) => agendaMore(await theDatabase(), Date.now(), ownZone(), input),
  'agenda.count': async () => agendaCounts(await theDatabase(), Date.now(), ownZone()),

  search: async ({ text, limit }) => search(await theDatabase(), text, limit),
  figures: async ({ customerId }) => figures(await theDatabase(), customerId, Date.now()),

  'talk.look': async () => ownTalk(await theDatabase()),
  'talk.change': async (change) => {
    const talk = await changeTalk(await theDatabase(), change);
    pushToPages({ push: 'talk', talk });
    return talk;
  },
  'settings.set': async (change) => {
    const settings = await changeSettings(change);
    pushToPages({ push: 'settings', settings });
    inBackground(refreshStrips());
    if (change.namesInNotifications !== undefined) inBackground(tick());
    if (change.nudges !== undefined) inBackground(followNudges());
    return settings;
  },
  'notices.test': showTest,
  'host.use': async ({ tabId }) => {
    await startIn(tabId);
    return {};
  },
  'page.taught': takeLesson,
  'teach.start': startTeaching,
  'teach.stop': stopTeaching,
  'taught.list': lessonsOn,
  'taught.forget': forgetLesson,
  'taught.add': addLessons,
  'outline.make': makeOutline,
  'outline.look': givenOutline,

  'away.look': lookAway,
  'away.snooze': async (input) => {
    const all = await absences();
    return write((database, now) => snoozeMissed(database, all, input, now));
  },
  'away.unsnooze': (input) => write((database, now) => unsnooze(database, input, now)),
  'away.noted': async () => {
    await noteAway();
    return {};
  },

  diagnostics: () => diagnostics(),
  'export.chunk': ({ table, after }) => exportChunk(table, after, newestVersion),
};

/** Answers as soon as the write is on the disk and its alarm is set; who else must know is told after that. */
async function write<T>(operation: (database: Database, now: number) => Promise<Outcome<T>>): Promise<T> {
  const outcome = await operation(await theDatabase(), Date.now());
  armNext(outcome.next);
  setTimeout(() => inBackground(afterWrite(outcome)));
  return outcome.answer;
}

function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('a page message without a tab passed the guard');
  return id;
}
