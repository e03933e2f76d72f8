import { browser } from 'wxt/browser';
import { createRouter, type Handlers, type Sender } from '../../messages/router.ts';
import type { Outcome } from '../../storage/commit.ts';
import type { Database } from '../../storage/database.ts';
import { addToDraft, forgetDraft, keepDraft } from '../../storage/drafts.ts';
import { exportChunk } from '../../storage/export.ts';
import {
  correctName,
  joinCustomers,
  keepApart,
  partCustomers,
  restoreJoins,
  setLevel,
} from '../../storage/operations/customers.ts';
import { saveEntry, undoEntry } from '../../storage/operations/entries.ts';
import { explainMiss, movePromise } from '../../storage/operations/promises.ts';
import { finishReminder, reopenReminder, snoozeReminder } from '../../storage/operations/reminders.ts';
import {
  agenda,
  alike,
  customerOfRecord,
  customerView,
  figures,
  findCustomers,
} from '../../storage/queries.ts';
import { search } from '../../storage/search.ts';
import { newestVersion } from '../../storage/versions.ts';
import { afterWrite } from './after-write.ts';
import { setBlank } from './commands.ts';
import { theDatabase } from './database.ts';
import { diagnostics } from './diagnostics.ts';
import { inBackground, noteFailure } from './failures.ts';
import { guard } from './guard.ts';
import { bringReader, setCrm, startIn } from './hosts.ts';
import { openCustomer } from './open-customer.ts';
import { givenOutline, makeOutline } from './outlines.ts';
import { choose, takeReport } from './page-report.ts';
import { look } from './panel-look.ts';
import { armNext } from './reminders.ts';
import { changeSettings } from './settings.ts';
import { keepPanelOpen, pushToPages, tellTab } from './tabs.ts';
import { addLessons, forgetLesson, lessonsOn, startTeaching, stopTeaching, takeLesson } from './teaching.ts';

/** The one listener for requests. */
export function answerMessages(): void {
  const route = createRouter(handlers, guard, noteFailure);
  browser.runtime.onMessage.addListener(route as never);
}

const handlers: Handlers = {
  'page.read': takeReport,
  'page.reader': bringReader,
  'page.panel': async ({ open, railTop }, sender) => {
    const tabId = tabOf(sender);
    if (open !== undefined) await keepPanelOpen(tabId, open);
    if (railTop !== undefined) await browser.storage.local.set({ [`rail:${sender.origin}`]: railTop });
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
  'draft.keep': async ({ record, draft, adds }) => {
    const keep = adds ? addToDraft : keepDraft;
    await keep(await theDatabase(), record, draft, Date.now());
    return {};
  },
  'draft.forget': async ({ record, text }) => {
    await forgetDraft(await theDatabase(), record, text);
    return {};
  },
  'blank.set': async ({ blank }) => {
    await setBlank(blank);
    return {};
  },

  'customer.view': async ({ record, customerId }) => {
    const database = await theDatabase();
    return customerView(database, customerId ?? (record && (await customerOfRecord(database, record))));
  },
  'customer.open': async ({ customerId }) => {
    await openCustomer(customerId);
    return {};
  },
  'customer.correct': (input) => write((database, now) => correctName(database, input, now)),
  'customer.alike': async ({ sighting }) => alike(await theDatabase(), sighting),
  'customer.find': async ({ text }) => findCustomers(await theDatabase(), text),
  'customer.join': (input) => write((database, now) => joinCustomers(database, input, now)),
  'customer.part': (input) => write((database, now) => partCustomers(database, input, now)),
  'customer.restore-joins': (input) => write((database, now) => restoreJoins(database, input, now)),
  'customer.keep-apart': (input) => write((database, now) => keepApart(database, input, now)),
  'level.set': (input) => write((database, now) => setLevel(database, input, now)),
  'entry.save': (input) => write((database, now) => saveEntry(database, input, now)),
  'entry.undo': (input) => write((database, now) => undoEntry(database, input, now)),
  'promise.move': (input) => write((database, now) => movePromise(database, input, now)),
  'promise.explain': (input) => write((database, now) => explainMiss(database, input, now)),
  'reminder.done': (input) => write((database, now) => finishReminder(database, input, now)),
  'reminder.reopen': (input) => write((database, now) => reopenReminder(database, input, now)),
  'reminder.snooze': (input) => write((database, now) => snoozeReminder(database, input, now)),
  agenda: async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return agenda(await theDatabase(), Date.now(), timeZone);
  },

  search: async ({ text, limit }) => search(await theDatabase(), text, limit),
  figures: async ({ customerId }) => figures(await theDatabase(), customerId, Date.now()),

  'settings.set': async (change) => {
    const settings = await changeSettings(change);
    pushToPages({ push: 'settings', settings });
    return settings;
  },
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
