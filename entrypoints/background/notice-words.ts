import { noFacts } from '../../domain/customer/known.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { reminderText } from '../../domain/reminder/text.ts';
import type { Words } from '../../locales/index.ts';
import { factsOf } from '../../storage/group.ts';
import { theDatabase } from './database.ts';
import { readSettings, theWords } from './settings.ts';
import { isBlank } from './tabs.ts';

/** What a notice says. */
export interface Notice {
  title: string;
  message: string;
  buttons: string[];
}

/** What the notice of one reminder says: whether it tells the name, and so offers "Done", and as of when. */
export interface OneNotice extends Notice {
  named: boolean;
  /** Epoch milliseconds. Its words stand as they were then: a notice that changed by the clock would come up again. */
  at: number;
}

/**
 * Says what the notices of reminders are to say now. By default neither name nor text is told, for screens are shared;
 * nobody ticks off what he cannot read, so "Done" comes with names only.
 */
export async function noticeWriter(): Promise<(reminder: ReminderRow, at: number) => Promise<OneNotice>> {
  const [words, named] = await Promise.all([theWords(), mayTellNames()]);
  const texts = words.notifications;
  return async (reminder, at) => {
    if (!named) {
      const title = titleOf(reminder, texts, at);
      return { title, message: texts.body, buttons: [texts.open, texts.snooze15], named, at };
    }
    const { name, company } = (await factsOf(await theDatabase(), reminder.customerId)) ?? noFacts;
    const title = texts.namedTitle(reminderText(reminder, words, at));
    return { title, message: texts.namedBody(name, company), buttons: [texts.done, texts.snooze], named, at };
  };
}

/** Whether two notices say the same and offer the same. */
export function sayTheSame(one: Notice, other: Notice): boolean {
  const said = ({ title, message, buttons }: Notice) => JSON.stringify([title, message, buttons]);
  return said(one) === said(other);
}

/** What one notice says that stands for so many reminders; after an absence it tells how many were missed. */
export async function groupNotice(standsFor: number, missed: number | null): Promise<Notice> {
  const { notifications: texts } = await theWords();
  const buttons = [texts.open, texts.snooze15];
  if (missed !== null) return { title: texts.whileAway(missed), message: texts.manyBody, buttons };
  if (standsFor === 1) return { title: texts.one.other, message: texts.body, buttons };
  return { title: texts.many(standsFor), message: texts.manyBody, buttons };
}

async function mayTellNames(): Promise<boolean> {
  return (await readSettings()).namesInNotifications && !(await isBlank());
}

/** So long after its due, in milliseconds, a promise counts as due just now: alarms are seconds late. */
const atItsMoment = 60_000;

function titleOf({ body, dueAt }: ReminderRow, { one }: Words['notifications'], at: number): string {
  if (body.kind === 'callback') return one.callback;
  if (body.kind !== 'promise-due') return one.other;
  return at - dueAt > atItsMoment ? one.late : one.promise;
}
