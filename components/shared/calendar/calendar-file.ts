import ical, {
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventClass,
  type ICalEventData,
  ICalEventTransparency,
} from 'ical-generator';
import { wallTime } from '../../../domain/time/wall-time.ts';
import type { Words } from '../../../locales/index.ts';
import type { AgendaItem } from '../../../messages/contract/reminder.ts';
import { dateText, fullText } from '../moment.ts';

const quarter = 15 * 60_000;
const day = 24 * 60 * 60_000;

/** Calendars show a line of a title; Outlook and Google cut or refuse very long ones. */
const longestTitle = 200;

/**
 * Reminders as one iCalendar file (RFC 5545). Each is a quarter of an hour from the moment it rings, or a whole day where
 * no time was said, and rings there as it does here. Each has an id that never changes, so a calendar that is given a
 * later file changes what it has. They count as free time, and stay private where the calendar is shared.
 *
 * @param now epoch milliseconds: the moment the file is of
 */
export function calendarFile(items: readonly AgendaItem[], now: number, words: Words): string {
  const calendar = ical({ prodId: { company: 'Kept', product: 'Reminders' } });
  for (const item of items) calendar.createEvent(eventOf(item, now, words));
  return `${calendar}\r\n`;
}

function eventOf(item: AgendaItem, now: number, words: Words): ICalEventData {
  const { id, at, body } = item.reminder;
  const allDay = body.precision === 'day';
  // A whole day is written as the date that UTC shows.
  const start = allDay ? wallTime(at, body.zone) : at;
  return {
    id: `${id}@kept`,
    // A later file outranks the ones before it, whatever has changed: the moment, the words, the customer's name.
    sequence: Math.max(0, Math.floor((now - body.setAt) / 1000)),
    stamp: new Date(now),
    created: new Date(body.setAt),
    lastModified: new Date(now),
    start: new Date(start),
    end: new Date(start + (allDay ? day : quarter)),
    allDay,
    ...textsOf(item, now, words),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
    // From the start of a whole day it would ring at midnight. Of a moment every calendar knows "at the start".
    alarms: [{ type: ICalAlarmType.display, trigger: allDay ? new Date(at) : 0 }],
  };
}

function textsOf(
  { reminder, name, company, phone }: AgendaItem,
  now: number,
  words: Words,
): { summary: string; description: string } {
  const { dueAt, body } = reminder;
  const what = clean(body.text) || words.due.unnamed;
  const title = oneLine([name, what].filter(Boolean).join(words.calendar.colon));
  const summary = shortened(title);
  const moment = (body.precision === 'day' ? dateText : fullText)(dueAt, now, words);
  const about = [
    summary === title ? '' : what,
    `${words.reminderKinds[body.kind]}${words.calendar.colon}${moment}`,
    [name, company].filter(Boolean).join(' · '),
    phone,
  ];
  return { summary, description: about.map(clean).filter(Boolean).join('\n') };
}

/** Text as such a file can hold it: whole characters, and of all that controls only the end of a line. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}

function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ');
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length > longestTitle ? `${characters.slice(0, longestTitle - 1).join('')}…` : title;
}
