import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  day,
  due,
  hour,
  instant,
  minute,
  move,
  moved,
  now,
  promiseAfter,
  reminder,
  shanghai,
} from '../../tests/builders.ts';
import { type MoveName, moves } from '../promise/moves.ts';
import { refuseMove } from '../promise/promise.ts';
import type { Move, PromiseRow } from '../promise/schema.ts';
import { isWorkingTime, usualHours, type WorkingHours } from '../time/working-hours.ts';
import { reconcileReminders, usualLead, wantedReminder } from './plan.ts';
import type { ReminderRow } from './schema.ts';

const zones = ['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'UTC'];
const someHours: WorkingHours[] = [
  usualHours,
  { days: [1, 2, 3, 4, 5, 6], start: '08:30', end: '17:30' },
  { days: [7], start: '10:00', end: '14:00' },
  { days: [], start: '09:00', end: '18:00' },
];

function promiseDue(at: number, zone = shanghai): PromiseRow {
  const row = promiseAfter([{ ...move('promise'), due: due(at, { zone }) } as Move]);
  if (!row) throw new Error('a promise was expected');
  return row;
}

function plan(at: number, clock = now, hours = usualHours, zone = shanghai) {
  const wanted = wantedReminder(promiseDue(at, zone), hours, clock);
  if (!wanted) throw new Error('a reminder was expected');
  return wanted;
}

const moments = fc.record({
  clock: fc.integer({ min: instant('2026-01-01T00:00'), max: instant('2027-12-31T00:00') }),
  ahead: fc.integer({ min: 1, max: 20 * day }),
  zone: fc.constantFrom(...zones),
  hours: fc.constantFrom(...someHours),
});

describe('the automatic reminder of a promise', () => {
  it('rings an hour before the due in working time', () => {
    const wanted = plan(instant('2026-11-27T15:00'));
    expect(wanted).toMatchObject({
      kind: 'promise-due',
      at: instant('2026-11-27T14:00'),
      dueAt: instant('2026-11-27T15:00'),
    });
    expect(wanted.movedFrom).toBeUndefined();
  });

  it('never rings after the due, and never in the past', () => {
    fc.assert(
      fc.property(moments, ({ clock, ahead, zone, hours }) => {
        const { at, dueAt } = plan(clock + ahead, clock, hours, zone);
        expect(at).toBeLessThanOrEqual(dueAt);
        expect(at).toBeGreaterThan(clock);
      }),
      { numRuns: 500 },
    );
  });

  it('rings in working time whenever there is any between an hour from now and the due', () => {
    fc.assert(
      fc.property(moments, ({ clock, ahead, zone, hours }) => {
        const dueAt = clock + ahead;
        const early = dueAt - usualLead;
        if (early <= clock) return;
        const { at } = plan(dueAt, clock, hours, zone);
        if (isWorkingTime(at, zone, hours)) return;
        for (let moment = clock + 1; moment < early; moment += 15 * minute) {
          expect(isWorkingTime(moment, zone, hours), `${new Date(moment).toISOString()} was free`).toBe(
            false,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says from when it was moved, and only if it was', () => {
    fc.assert(
      fc.property(moments, ({ clock, ahead, zone, hours }) => {
        const { at, dueAt, movedFrom } = plan(clock + ahead, clock, hours, zone);
        const planned = dueAt - usualLead > clock ? dueAt - usualLead : dueAt;
        expect(movedFrom).toBe(at === planned ? undefined : planned);
      }),
    );
  });

  it('moves to the start of work before a due early in the day', () => {
    expect(plan(instant('2026-11-27T09:30'))).toMatchObject({
      at: instant('2026-11-27T09:00'),
      movedFrom: instant('2026-11-27T08:30'),
    });
  });

  it('moves to an hour before the end of Friday for a due at the weekend', () => {
    expect(plan(instant('2026-11-29T12:00')).at).toBe(instant('2026-11-27T17:00'));
  });

  it('moves to the end of work itself where less than an hour of it is left', () => {
    expect(plan(instant('2026-11-25T20:00'), instant('2026-11-25T17:30')).at).toBe(
      instant('2026-11-25T18:00'),
    );
  });

  it('stays outside working time where none is left before the due', () => {
    expect(plan(instant('2026-11-29T12:00'), instant('2026-11-28T10:00')).at).toBe(
      instant('2026-11-29T11:00'),
    );
  });

  it('rings at the due itself when that is less than an hour away', () => {
    expect(plan(now + 30 * minute)).toMatchObject({ at: now + 30 * minute, dueAt: now + 30 * minute });
  });

  it('keeps to the wall clock of the zone on the days the clocks change', () => {
    const zone = 'America/New_York';
    const clock = instant('2027-03-12T08:00', zone);
    const wanted = plan(instant('2027-03-15T09:30', zone), clock, usualHours, zone);
    expect(wanted.at).toBe(instant('2027-03-15T09:00', zone));
  });

  it('is not wanted by a promise without a date, one that waits, or one that is over', () => {
    const { due: _, ...undated } = move('promise') as Extract<Move, { move: 'promise' }>;
    expect(wantedReminder(promiseAfter([undated]), usualHours, now)).toBeNull();
    for (const last of ['pause', 'report', 'withdraw', 'revoke', 'counter'] as const) {
      expect(wantedReminder(promiseAfter(['promise', last]), usualHours, now)).toBeNull();
    }
    expect(wantedReminder(undefined, usualHours, now)).toBeNull();
  });

  it('asks for the answer while the promise is shelved', () => {
    const shelved = promiseAfter(['ask', 'shelve']);
    expect(wantedReminder(shelved, usualHours, now)).toMatchObject({
      kind: 'answer-by',
      dueAt: shelved?.body.answerBy?.at,
    });
  });
});

describe('reminders after a move', () => {
  const ended = (row: ReminderRow, why: string): ReminderRow => ({
    ...row,
    open: 0,
    state: why === 'acted' ? 'acted' : 'dismissed',
    body: {
      ...row.body,
      history: [why === 'acted' ? { at: now, what: 'acted' } : { at: now, what: 'dismissed', why }],
    },
  });
  const wanted = plan(now + day);
  const standing = reminder({ ...wanted, id: 'r1' });

  it('leave alone one that stands for the same moment, snoozed or not', () => {
    expect(reconcileReminders(wanted, [standing])).toEqual({ set: null, dismiss: [], reword: [] });
    const snoozed: ReminderRow = { ...standing, state: 'snoozed', at: now + 2 * day };
    expect(reconcileReminders(wanted, [snoozed])).toEqual({ set: null, dismiss: [], reword: [] });
  });

  it('never ring twice for an answer the rep has acted on', () => {
    const answerBy = { ...wanted, kind: 'answer-by' as const };
    const done = ended(reminder({ ...answerBy, id: 'r1' }), 'acted');
    expect(reconcileReminders(answerBy, [done])).toEqual({ set: null, dismiss: [], reword: [] });
  });

  it('never come back for a moment the rep dismissed', () => {
    expect(reconcileReminders(wanted, [ended(standing, 'by-rep')])).toEqual({
      set: null,
      dismiss: [],
      reword: [],
    });
  });

  it('come back where a move had ended them, or the promise that was ticked off is owed again', () => {
    for (const why of ['promise-moved', 'acted']) {
      expect(reconcileReminders(wanted, [ended(standing, why)])).toEqual({
        set: wanted,
        dismiss: [],
        reword: [],
      });
    }
  });

  it('are replaced when the due moved, and end when nothing is owed', () => {
    const later = plan(now + 3 * day);
    expect(reconcileReminders(later, [standing])).toEqual({ set: later, dismiss: ['r1'], reword: [] });
    expect(reconcileReminders(null, [standing])).toEqual({ set: null, dismiss: ['r1'], reword: [] });
  });

  it('say what the promise says now, where one stands for the same moment', () => {
    const amended = { ...wanted, text: 'Send the offer' };
    const reword = [{ id: 'r1', text: 'Send the offer' }];
    expect(reconcileReminders(amended, [standing])).toEqual({ set: null, dismiss: [], reword });
    expect(reconcileReminders(amended, [ended(standing, 'by-rep')]).reword).toEqual([]);
  });

  it('leave every reminder alone that the rep set, whatever the promise does', () => {
    const own = reminder({ id: 'own', kind: 'own', dueAt: now + day });
    const callback = reminder({ id: 'callback', kind: 'callback', dueAt: now + day });
    expect(reconcileReminders(null, [own, callback]).dismiss).toEqual([]);
  });

  it('leave exactly one open for every promise that is agreed and dated, whatever the moves were', () => {
    const names = Object.keys(moves) as MoveName[];
    const someMoves = fc.array(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 36 * hour })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(someMoves, (given) => {
        let row: PromiseRow | undefined;
        let rows: ReminderRow[] = [];
        let clock = now;
        for (const [name, pause] of given) {
          clock += pause;
          if (refuseMove(row, move(name, clock), row?.lastSeq, clock)) continue;
          row = moved(row, move(name, clock), clock);
          const { set, dismiss } = reconcileReminders(wantedReminder(row, usualHours, clock), rows);
          rows = rows.map((old) => (dismiss.includes(old.id) ? ended(old, 'promise-moved') : old));
          if (set) rows.push(reminder({ ...set, id: `r${rows.length}` }));

          const open = rows.filter((old) => old.open === 1);
          const isOwed = row?.state === 'agreed' && row.body.due !== undefined;
          const kinds = isOwed ? ['promise-due'] : row?.state === 'shelved' ? ['answer-by'] : [];
          expect(open.map(({ body }) => body.kind)).toEqual(kinds);
          if (isOwed) expect(open[0]?.body.dueAt).toBe(row?.dueAt);
        }
      }),
      { numRuns: 300 },
    );
  });
});
