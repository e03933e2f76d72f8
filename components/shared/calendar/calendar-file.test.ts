import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reminderKinds } from '../../../domain/reminder/schema.ts';
import { en } from '../../../locales/en.ts';
import { zhCN } from '../../../locales/zh-CN.ts';
import type { AgendaItem } from '../../../messages/contract/reminder.ts';
import { day, hour, instant, minute, now, reminder, shanghai } from '../../../tests/builders.ts';
import { fullText } from '../moment.ts';
import { calendarFile } from './calendar-file.ts';

/** One property of a component: its name, its parameters as they are written, its value as it is written. */
type Line = [name: string, parameters: string, value: string];
interface Component {
  name: string;
  lines: Line[];
  parts: Component[];
}

/** Reads such a file back: unfolds it, and fails where it is no tree of components that begin and end. */
function parsed(file: string): Component {
  expect(file.endsWith('\r\n')).toBe(true);
  const root: Component = { name: '', lines: [], parts: [] };
  const open = [root];
  for (const line of file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const [, name = '', parameters = '', value = ''] =
      /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/su.exec(line) ?? [];
    expect(name, `"${line}" is no line of a calendar`).not.toBe('');
    if (name === 'BEGIN') {
      const part: Component = { name: value, lines: [], parts: [] };
      open.at(-1)?.parts.push(part);
      open.push(part);
    } else if (name === 'END') expect(open.pop()?.name).toBe(value);
    else open.at(-1)?.lines.push([name, parameters, value]);
  }
  expect(open).toEqual([root]);
  const [calendar] = root.parts;
  if (!calendar || root.parts.length > 1) throw new Error('one calendar was expected');
  return calendar;
}

function eventsOf(file: string): Component[] {
  return parsed(file).parts;
}

/** What a property says; fails unless it stands there once. */
function only(component: Component | undefined, wanted: string): string {
  const found = component?.lines.filter(([name]) => name === wanted) ?? [];
  expect(found.length, wanted).toBe(1);
  const [[, parameters, value] = ['', '', '']] = found;
  return `${parameters}${value}`;
}

function text(component: Component | undefined, wanted: string): string {
  const written = only(component, wanted);
  // Whatever has a meaning of its own is written with a backslash.
  expect(written).toMatch(/^(?:[^\\;,]|\\[\\;,n])*$/u);
  return written.replace(/\\(.)/gu, (_all, sign) => (sign === 'n' ? '\n' : sign));
}

function item(more: Parameters<typeof reminder>[0] = {}, who: Partial<AgendaItem> = {}): AgendaItem {
  return {
    reminder: reminder(more),
    name: 'Grace Whitfield',
    company: 'Harbour Lane Foods',
    phone: '',
    ...who,
  };
}

function eventOf(some: AgendaItem, at = now): Component | undefined {
  return eventsOf(calendarFile([some], at, en))[0];
}

const at = instant('2026-11-27T14:00');
const dueAt = instant('2026-11-27T15:00');

describe('a reminder in a calendar', () => {
  it('is a quarter of an hour from the moment it rings, in UTC, and rings at its start', () => {
    const event = eventOf(item({ kind: 'promise-due', at, dueAt }));
    expect(only(event, 'DTSTART')).toBe('20261127T060000Z');
    expect(only(event, 'DTEND')).toBe('20261127T061500Z');
    expect(event?.parts.map(({ name }) => name)).toEqual(['VALARM']);
    expect(only(event?.parts[0], 'ACTION')).toBe('DISPLAY');
    expect(only(event?.parts[0], 'TRIGGER')).toBe('PT0S');
  });

  it.each([
    [shanghai, '2026-11-27T18:00', '20261127', '20261128'],
    ['America/New_York', '2026-12-31T23:30', '20261231', '20270101'],
    ['Pacific/Kiritimati', '2026-11-27T00:10', '20261127', '20261128'],
    ['Pacific/Pago_Pago', '2026-11-27T23:50', '20261127', '20261128'],
    ['America/New_York', '2027-03-14T17:00', '20270314', '20270315'],
  ])('is the whole day its zone shows where no time was said: %s', (zone, local, first, next) => {
    const rings = instant(local, zone);
    const event = eventOf(item({ at: rings, dueAt: rings, zone, precision: 'day' }));
    expect(only(event, 'DTSTART')).toBe(`;VALUE=DATE${first}`);
    expect(only(event, 'DTEND')).toBe(`;VALUE=DATE${next}`);
    const utc = new Date(rings).toISOString().replace(/[-:]|\.\d+/g, '');
    expect(only(event?.parts[0], 'TRIGGER')).toBe(`;VALUE=DATE-TIME${utc}`);
  });

  it('stands where it was snoozed to', () => {
    const snoozed = item({ at, dueAt });
    const event = eventOf({ ...snoozed, reminder: { ...snoozed.reminder, at: at + hour } });
    expect(only(event, 'DTSTART')).toBe('20261127T070000Z');
  });

  it('says with whom, what, when, and the number to call', () => {
    const promise = item(
      { kind: 'promise-due', text: 'Send the quote', at, dueAt },
      { phone: '+44 20 7946 0018' },
    );
    const event = eventOf(promise);
    expect(text(event, 'SUMMARY')).toBe('Grace Whitfield: Send the quote');
    expect(text(event, 'DESCRIPTION').split('\n')).toEqual([
      `Promise due: ${fullText(dueAt, now, en)}`,
      'Grace Whitfield · Harbour Lane Foods',
      '+44 20 7946 0018',
    ]);
    const [chinese] = eventsOf(calendarFile([{ ...promise, name: '王总' }], now, zhCN));
    expect(text(chinese, 'SUMMARY')).toBe('王总：Send the quote');
  });

  it('of an unknown customer, without words, is still one that can be read', () => {
    const event = eventOf(item({ text: '' }, { name: '', company: '' }));
    expect(text(event, 'SUMMARY')).toBe(en.due.unnamed);
    expect(text(event, 'DESCRIPTION')).not.toMatch(/^$|\n\n/);
  });

  it('keeps all of a long text, of which the title has the beginning', () => {
    const long = `${'把报价单发给王总，'.repeat(220)}完`;
    const event = eventOf(item({ text: long }));
    expect([...text(event, 'SUMMARY')].length).toBe(200);
    expect(text(event, 'SUMMARY')).toMatch(/^Grace Whitfield: 把报价单.*…$/u);
    expect(text(event, 'DESCRIPTION').split('\n')[0]).toBe(long);
  });

  it('takes no time from the rep’s day and shows colleagues nothing', () => {
    const event = eventOf(item());
    expect(only(event, 'TRANSP')).toBe('TRANSPARENT');
    expect(only(event, 'X-MICROSOFT-CDO-BUSYSTATUS')).toBe('FREE');
    expect(only(event, 'CLASS')).toBe('PRIVATE');
  });

  it('of a later file outranks the same of an earlier one, whatever changed', () => {
    const before = eventOf(item(), now + minute);
    const after = eventOf(item({}, { name: 'Grace W.' }), now + 2 * minute);
    expect(only(after, 'UID')).toBe(only(before, 'UID'));
    expect(Number(only(after, 'SEQUENCE'))).toBeGreaterThan(Number(only(before, 'SEQUENCE')));
    expect(only(after, 'LAST-MODIFIED') > only(before, 'LAST-MODIFIED')).toBe(true);
    expect(only(after, 'DTSTAMP') > only(before, 'DTSTAMP')).toBe(true);
  });

  it('is well-formed also where the clock was set back behind its making', () => {
    expect(only(eventOf(item(), now - day), 'SEQUENCE')).toBe('0');
  });
});

const nasty = fc.constantFrom(
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:theirs',
  '\n ',
  ';,:\\"',
  '\\n',
  '\u0000\u0007\u001b\u007f\u0085\u2028\u2029\t\v\f',
  '\ud83d',
  '\ude00\ud83d',
  '👩‍👩‍👧‍👦🇨🇳',
  '把报价单发给王总',
  'é\u0301',
);
const words = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 60 })
  .map((parts) => parts.join('').slice(0, 2000));
const short = words.map((some) => some.slice(0, 300));
const items = fc.uniqueArray(
  fc
    .record({
      id: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
      text: words,
      kind: fc.constantFrom(...reminderKinds),
      precision: fc.constantFrom('minute', 'part', 'day'),
      zone: fc.constantFrom(shanghai, 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'),
      at: fc.integer({ min: 0, max: 4e12 }),
      who: fc.record({ name: short, company: short, phone: short }),
    })
    .map(({ who, ...plan }) => item(plan as Parameters<typeof reminder>[0], who)),
  { selector: ({ reminder: { id } }) => id, maxLength: 8 },
);

describe('a calendar file of any reminders', () => {
  it('has no line of more than 75 octets, ends each with CRLF, and breaks no character', () => {
    fc.assert(
      fc.property(items, (some) => {
        const file = calendarFile(some, now, zhCN);
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          // Nothing that ends a line or is no character at all, and so nothing that a file in UTF-8 could not hold.
          expect(line).not.toMatch(/\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has one event of each, under the same id every time', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 365 * day }), (some, later) => {
        const uids = eventsOf(calendarFile(some, now + later, en)).map((event) => only(event, 'UID'));
        expect(uids).toEqual(some.map(({ reminder: { id } }) => `${id}@kept`));
        expect(new Set(uids).size).toBe(some.length);
      }),
      { numRuns: 300 },
    );
  });

  it('gives back what was written into it', () => {
    fc.assert(
      fc.property(items, (some) => {
        const events = eventsOf(calendarFile(some, now, en));
        for (const [index, { reminder: row, phone }] of some.entries()) {
          const event = events[index];
          const said = `${text(event, 'SUMMARY')}\n${text(event, 'DESCRIPTION')}`;
          for (const part of visible(row.body.text)) expect(visible(said)).toContain(part);
          for (const part of visible(phone)) expect(visible(said)).toContain(part);
          expect(text(event?.parts[0], 'DESCRIPTION')).toBe(text(event, 'SUMMARY'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is a calendar of version 2.0 also when there is nothing in it', () => {
    const calendar = parsed(calendarFile([], now, en));
    expect(calendar).toMatchObject({ name: 'VCALENDAR', parts: [] });
    expect(only(calendar, 'VERSION')).toBe('2.0');
    expect(only(calendar, 'PRODID')).toBe('-//Kept//Reminders//EN');
  });
});

/** The words of a text: what stands between gaps and what controls. */
function visible(some: string): string[] {
  return some
    .toWellFormed()
    .split(/[\s\p{Cc}]+/u)
    .filter(Boolean);
}
