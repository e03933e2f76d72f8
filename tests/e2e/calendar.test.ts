import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../locales/en.ts';
import { day, hour, minute } from '../builders.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import type { Panel } from './panel.ts';
import { contactTarget, dueIn, openMessenger, sent } from './saved.ts';

const chen = contactOf('1041');
const grace = contactOf('1042');
const company = '华星科技';
const seats = 'Seats, prices; 把报价单发给陈总 👩‍👩‍👧‍👦\nand a second line';

describe('reminders in the rep’s own calendar', () => {
  let crm: DemoCrm;
  let browser: KeptBrowser;
  let messenger: Panel;
  let popup: Page;

  beforeAll(async () => {
    crm = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
    messenger = await openMessenger(browser);
    popup = await browser.extensionPage('popup.html');
    await popup.getByTestId('agenda-empty').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.stop();
  });

  const callback = async (customer: string, text: string, due: ReturnType<typeof dueIn>): Promise<string> => {
    const entry = { kind: 'callback', id: ulid(), text, due };
    const target = contactTarget(crm, customer);
    target.sighting.facts.company = company;
    await sent(messenger, 'entry.save', { opId: ulid(), target, entry });
    return entry.id;
  };
  const said = async (page: Page, text: string) => {
    await expect.poll(() => page.getByTestId('toast').first().innerText()).toContain(text);
  };

  it('are none to save while none is open, and the popup says when they ring', async () => {
    expect(await popup.getByTestId('agenda-empty').innerText()).toContain(en.calendar.running);
    await popup.getByTestId('calendar').click();
    await popup.getByTestId('calendar-save').click();
    await said(popup, en.calendar.none);
    await popup.getByTestId('calendar').click();
    await popup.getByTestId('calendar-note').waitFor({ state: 'hidden' });
  });

  it('are saved from the popup as one file, after what it holds was said', async () => {
    const soon = dueIn(90 * minute);
    const ids = [
      await callback(chen.id, seats, soon),
      await callback(grace.id, 'Call next month', { ...dueIn(30 * day), precision: 'day' }),
    ];
    await popup.getByTestId('calendar').click();
    const note = popup.getByTestId('calendar-note');
    expect(await note.innerText()).toContain(en.calendar.holds);
    expect(await seriousViolations(popup)).toEqual([]);

    const file = await savedBy(popup);
    expect(file.name).toBe('kept-reminders.ics');
    await said(popup, en.calendar.saved(2));
    expect(file.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
    for (const line of file.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);

    const [first, second, ...more] = eventsIn(file.text);
    expect(more).toEqual([]);
    expect([first?.UID, second?.UID]).toEqual(ids.map((id) => `${id}@kept`));
    expect(first?.DTSTART).toBe(inUtc(soon.at));
    expect(first?.SUMMARY).toBe(
      `${chen.name}: Seats\\, prices\\; 把报价单发给陈总 👩‍👩‍👧‍👦 and a second line`,
    );
    expect(first?.DESCRIPTION).toContain(chen.phones[0]?.number);
    expect(second?.SUMMARY).toBe(`${grace.name}: Call next month`);
    expect(second?.['DTSTART;VALUE=DATE']).toMatch(/^\d{8}$/);
  });

  it('that were snoozed and done are as they are then in the next file, under their ids', async () => {
    const before = eventsIn((await savedBy(popup)).text);
    const [first, second] = before.map(({ UID = '' }) => UID.replace('@kept', ''));
    const until = Date.now() + 3 * hour;
    await sent(messenger, 'reminder.snooze', { opId: ulid(), reminderId: first, until });
    await sent(messenger, 'reminder.done', { opId: ulid(), reminderId: second });
    // A file a second later is a later one.
    let after = before;
    await expect
      .poll(async () => {
        after = eventsIn((await savedBy(popup)).text);
        return Number(after[0]?.SEQUENCE);
      })
      .toBeGreaterThan(Number(before[0]?.SEQUENCE));
    expect(after.map(({ UID }) => UID)).toEqual([`${first}@kept`]);
    expect(after[0]?.DTSTART).toBe(inUtc(until));
  });

  it('are saved one by one from their rows, with all that the file of all has, after what it holds was said', async () => {
    await popup.bringToFront();
    const row = popup.getByTestId('agenda-row').first();
    await row.hover();
    await row.getByTestId('reminder-more').click();
    expect(await popup.getByTestId('act-calendar').innerText()).toContain(en.calendar.holdsOne);
    const saving = popup.waitForEvent('download');
    await popup.getByTestId('act-calendar').click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('kept-reminder.ics');
    const [one, ...more] = eventsIn(await readFile(await download.path(), 'utf8'));
    expect(more).toEqual([]);
    expect(one?.DESCRIPTION).toContain(chen.phones[0]?.number);
    expect(one?.DESCRIPTION).toContain(company);
    const [ofAll] = eventsIn((await savedBy(popup)).text);
    expect(one?.DESCRIPTION).toBe(ofAll?.DESCRIPTION);
  });

  it('are saved from the panel’s menu as well', async () => {
    const page = messenger.view as Page;
    await page.getByTestId('menu-button').click();
    expect(await page.getByTestId('menu').innerText()).toContain(en.calendar.running);
    await page.getByTestId('calendar').click();
    const { text } = await savedBy(page);
    expect(eventsIn(text)).toHaveLength(1);
    await said(page, en.calendar.saved(1));
    expect(browser.consoleErrors).toEqual([]);
  });
});

async function savedBy(page: Page): Promise<{ name: string; text: string }> {
  const saving = page.waitForEvent('download');
  await page.getByTestId('calendar-save').click();
  const download = await saving;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The events of a file, each as the values of its own properties by their names. */
function eventsIn(file: string): Record<string, string>[] {
  const [, ...events] = file.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n');
  return events.map((event) => {
    const own = event.replace(/BEGIN:VALARM[\s\S]*?END:VALARM\r\n/g, '').split('\r\n');
    return Object.fromEntries(own.map((line) => line.split(/:(.*)/s, 2)));
  });
}

function inUtc(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}
