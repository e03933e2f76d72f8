import { ulid } from 'ulid';
import { browser } from 'wxt/browser';
import { asksForWord } from '../../domain/reminder/nudge.ts';
import { isAnswer, isReport } from '../../domain/reminder/reminder.ts';
import { snoozeTime } from '../../domain/reminder/snooze.ts';
import { snoozeRinging } from '../../storage/missed.ts';
import { finishReminder } from '../../storage/operations/reminders.ts';
import { afterWrite } from './after-write.ts';
import { theDatabase } from './database.ts';
import { inBackground } from './failures.ts';
import { noteTestSeen, testId } from './notice-test.ts';
import { groupedIds, wasNamed } from './notices.ts';
import { openCustomer } from './open-customer.ts';
import { groupId } from './tick.ts';
import { askWhatCameOf } from './ticked-off.ts';

/** Listens for clicks on notices; a click that comes after the worker stopped starts it again. */
export function answerNotices(): void {
  browser.notifications.onClicked.addListener((id) => inBackground(openFrom(id)));
  browser.notifications.onButtonClicked.addListener((id, button) =>
    inBackground(button === 1 ? snoozeFrom(id) : firstButton(id)),
  );
}

// A notice goes only after what its button says is done: a click that failed can be made again.

async function firstButton(id: string): Promise<void> {
  if (!(await wasNamed(id))) return openFrom(id);
  const database = await theDatabase();
  const reminder = await database.reminders.get(id);
  // How far a promise was kept, or what the answer is, is the rep's to say, in the panel.
  if (reminder?.open === 1 && (isReport(reminder) || isAnswer(reminder))) {
    await openFrom(id);
    return askWhatCameOf(id);
  }
  // The customer waits for an answer, or we for his: that it is due is none.
  const promise = reminder?.promiseId && (await database.promises.get(reminder.promiseId));
  if (reminder?.open === 1 && asksForWord(reminder, promise || undefined)) return openFrom(id);
  const outcome = await finishReminder(database, { opId: ulid(), reminderId: id }, Date.now());
  await browser.notifications.clear(id);
  await afterWrite(outcome);
}

async function openFrom(id: string): Promise<void> {
  if (id === testId) {
    await noteTestSeen();
  } else if (id === groupId) {
    await openList();
  } else {
    const reminder = await (await theDatabase()).reminders.get(id);
    if (reminder) await openCustomer(reminder.customerId);
  }
  await browser.notifications.clear(id);
}

async function snoozeFrom(id: string): Promise<void> {
  const now = Date.now();
  const ids = id === groupId ? await groupedIds(now) : [id];
  const input = { opId: ulid(), ids, until: now + snoozeTime };
  await afterWrite(await snoozeRinging(await theDatabase(), input, now));
  await browser.notifications.clear(id);
}

/** The popup lists all that is due. The browser opens none where no window of its has the focus. */
async function openList(): Promise<void> {
  const inTab = () => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  await browser.action.openPopup().catch(inTab);
}
