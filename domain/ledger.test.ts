import { describe, expect, it } from 'vitest';
import { day, due, hour, move, now, shanghai, sighting } from '../tests/builders.ts';
import type { Event, Happening } from './event.ts';
import { replay, touches } from './ledger.ts';
import { recordKeyText } from './record.ts';

interface Line {
  customerId?: string;
  subjectId: string;
  happening: Happening;
}

/** A log of these happenings, an hour apart, frozen through and through. */
function log(lines: Line[]): Event[] {
  return lines.map(({ customerId = 'customer-1', subjectId, happening }, index) =>
    frozen({
      seq: index + 1,
      id: `e${index}`,
      opId: `o${index}`,
      at: now + index * hour,
      version: 1,
      customerId,
      subjectId,
      ...happening,
    } as Event),
  );
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const plan = {
  kind: 'own',
  text: 'Call',
  at: now,
  dueAt: now + day,
  zone: shanghai,
  precision: 'minute',
} as const;

/** One of everything that happens to a customer, in an order it may happen in. */
const story: Line[] = [
  { subjectId: 'customer-1', happening: { type: 'customer.opened', body: sighting('1042') } },
  { subjectId: 'customer-1', happening: { type: 'customer.seen', body: sighting('77') } },
  { subjectId: 'customer-1', happening: { type: 'customer.corrected', body: { name: 'Grace W.' } } },
  { subjectId: 'customer-1', happening: { type: 'level.read', body: { level: 'happened', value: 4 } } },
  { subjectId: 'p1', happening: { type: 'promise.moved', body: move('promise') } },
  { subjectId: 'p1', happening: { type: 'promise.moved', body: move('progress') } },
  { subjectId: 'x1', happening: { type: 'expectation.noted', body: { what: 'A weekly call' } } },
  { subjectId: 'x1', happening: { type: 'expectation.taken-back', body: {} } },
  { subjectId: 'n1', happening: { type: 'note.written', body: { text: 'On leave' } } },
  { subjectId: 'n1', happening: { type: 'note.taken-back', body: {} } },
  { subjectId: 'r1', happening: { type: 'reminder.set', body: plan } },
  { subjectId: 'r1', happening: { type: 'reminder.shown', body: {} } },
  { subjectId: 'r1', happening: { type: 'reminder.snoozed', body: { until: now + 2 * day } } },
  { subjectId: 'r1', happening: { type: 'reminder.handed-over', body: { toCustomerId: 'customer-2' } } },
  { subjectId: 'r1', happening: { type: 'reminder.acted', body: {} } },
  { subjectId: 'x2', happening: { type: 'expectation.noted', body: { what: 'Delivery in two weeks' } } },
  {
    subjectId: 'x2',
    happening: { type: 'expectation.changed', body: { change: 'read', levels: { hopesFor: 4 } } },
  },
  { subjectId: 'x2', happening: { type: 'expectation.ranked', body: { order: ['x2'] } } },
  { subjectId: 'n2', happening: { type: 'note.written', body: { text: 'Too slow' } } },
  { subjectId: 'n2', happening: { type: 'note.judged', body: { feedback: { tone: 'complaint' } } } },
  { subjectId: 'customer-1', happening: { type: 'level.taken-back', body: { level: 'happened' } } },
];

describe('an event', () => {
  const firstRecord = recordKeyText(sighting('1042').record);
  const secondRecord = recordKeyText(sighting('77').record);
  const expected: Record<number, string[]> = {
    0: ['customers customer-1', `records ${firstRecord}`],
    1: ['customers customer-1', `records ${secondRecord}`],
    2: ['customers customer-1'],
    3: ['customers customer-1'],
    4: ['promises p1'],
    6: ['expectations x1'],
    7: ['expectations x1'],
    8: ['notes n1'],
    9: ['notes n1'],
    10: ['reminders r1'],
    14: ['reminders r1'],
    16: ['expectations x2'],
    19: ['notes n2'],
    20: ['customers customer-1'],
  };

  it.each(Object.entries(expected))(
    'number %s of the story rewrites its own rows only: %j',
    (index, rows) => {
      const event = log(story)[Number(index)] as Event;
      expect(touches(event).map(({ table, id }) => `${table} ${id}`)).toEqual(rows);
    },
  );
});

describe('a ranking', () => {
  it('rewrites each expectation it orders and nothing else', () => {
    const happening: Happening = { type: 'expectation.ranked', body: { order: ['x2', 'x1'] } };
    const [event] = log([{ subjectId: 'x2', happening }]);
    const rewritten = touches(event as Event).map(({ table, id }) => `${table} ${id}`);
    expect(rewritten).toEqual(['expectations x2', 'expectations x1']);
  });
});

describe('replaying a log', () => {
  it('gives the row of each thing that happened', () => {
    const rows = replay(log(story));
    expect([...rows.customers.keys()]).toEqual(['customer-1']);
    expect(rows.records.size).toBe(2);
    expect(rows.promises.get('p1')).toMatchObject({
      state: 'agreed',
      body: { firstDue: due(now + 2 * day) },
    });
    expect(rows.reminders.get('r1')).toMatchObject({ customerId: 'customer-2', state: 'acted', open: 0 });
  });

  it('leaves no row of what was taken back', () => {
    const rows = replay(log(story));
    expect([...rows.expectations.keys(), ...rows.notes.keys()]).toEqual(['x2', 'n2']);
  });

  it('changes no event, and gives the same rows again', () => {
    const events = log(story);
    expect(replay(events)).toEqual(replay(events));
  });

  it('gives the same rows whether it is read at once or one event after the other', () => {
    const events = log(story);
    for (let length = 0; length < events.length; length++) {
      const part = replay(events.slice(0, length));
      for (const { table, id, fold } of touches(events[length] as Event)) {
        const row = (fold as (row: unknown) => unknown)((part[table] as Map<string, unknown>).get(id));
        expect(row).toEqual(replay(events.slice(0, length + 1))[table].get(id));
      }
    }
  });

  it('keeps customers apart', () => {
    const other = story.map((line) => ({
      ...line,
      customerId: 'customer-2',
      subjectId: `other-${line.subjectId}`,
    }));
    const both = replay(log([...story, ...other]));
    expect(both.promises.get('p1')?.customerId).toBe('customer-1');
    expect(both.promises.get('other-p1')?.customerId).toBe('customer-2');
  });

  it('of nothing gives nothing', () => {
    for (const rows of Object.values(replay([]))) expect(rows.size).toBe(0);
  });

  it('puts a promise that was undone and made again together from its second life only', () => {
    const again: Line[] = (['promise', 'undo', 'ask'] as const).map((name) => ({
      subjectId: 'p1',
      happening: { type: 'promise.moved', body: move(name) },
    }));
    expect(replay(log(again)).promises.get('p1')).toMatchObject({ state: 'asked', lastSeq: 3 });
    expect(replay(log(again)).promises.get('p1')?.body.history).toHaveLength(1);
  });
});
