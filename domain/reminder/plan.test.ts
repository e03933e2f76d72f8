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
import type { Lead } from '../standards/schema.ts';
import { usualHours, type WorkingHours } from '../time/usual-hours.ts';
import { isWorkingTime } from '../time/working-time.ts';
import { usualLead } from './lead.ts';
import { askedOf, asksForWord, nudgeDays } from './nudge.ts';
import { type Planning, reconcileReminders, ringOf, wantedReminders } from './plan.ts';
import type { ReminderPlan, ReminderRow } from './schema.ts';
import { starterLeads } from './starter-leads.ts';

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

function planning(more: Partial<Planning> = {}): Planning {
  return { now, work: usualHours, zone: shanghai, leads: [], tier: 'standard', nudges: false, ...more };
}

/** What a promise wants, as it is planned with a lead of an hour. */
function wantedBy(promise: PromiseRow | undefined, more: Partial<Planning> = {}): ReminderPlan[] {
  return wantedReminders(promise, [], planning(more));
}

function plan(at: number, clock = now, hours = usualHours, zone = shanghai, leads: Lead[] = []) {
  const [wanted] = wantedBy(promiseDue(at, zone), { now: clock, work: hours, zone, leads });
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

  it('never rings at the moment it is planned, only after it', () => {
    expect(plan(now + usualLead).at).toBe(now + usualLead);
    // An hour before the end of work, and the end of work itself.
    const dueAt = instant('2026-11-25T20:00');
    expect(plan(dueAt, instant('2026-11-25T17:00')).at).toBe(instant('2026-11-25T18:00'));
    expect(plan(dueAt, instant('2026-11-25T18:00')).at).toBe(instant('2026-11-25T19:00'));
  });

  it('does not wait for the start of work that is the due itself', () => {
    expect(plan(instant('2026-11-27T09:00')).at).toBe(instant('2026-11-26T17:00'));
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
    expect(wantedBy(promiseAfter([undated]))).toEqual([]);
    for (const last of ['pause', 'report', 'withdraw', 'revoke', 'counter'] as const) {
      expect(wantedBy(promiseAfter(['promise', last]))).toEqual([]);
    }
    expect(wantedBy(undefined)).toEqual([]);
  });

  it('asks for the answer while the promise is shelved', () => {
    const shelved = promiseAfter(['ask', 'shelve']);
    expect(wantedBy(shelved)).toMatchObject([{ kind: 'answer-by', dueAt: shelved?.body.answerBy?.at }]);
  });
});

describe('the lead', () => {
  const [hour9, hour4] = [9, 4.5].map((hours) => [{ kind: 'quote', tier: 'standard', hours }]);
  const ring = (at: string, leads: Lead[] = [], clock = '2026-11-25T10:00') =>
    plan(instant(at), instant(clock), usualHours, shanghai, leads);

  it.each([
    ['2026-12-01T15:00', hour9, '2026-11-30T15:00'],
    ['2026-12-01T09:30', hour9, '2026-11-30T09:30'],
    ['2026-12-01T10:00', hour4, '2026-11-30T14:30'],
    ['2026-12-01T16:00', hour4, '2026-12-01T11:30'],
    ['2026-11-29T12:00', hour9, '2026-11-27T09:00'],
  ])('of half a day or more is counted in working time: due %s', (at, leads, rings) => {
    const wanted = ring(at, leads);
    expect(wanted.at).toBe(instant(rings));
    expect(wanted.movedFrom).toBeUndefined();
  });

  it('of hours goes by the clock, and moves into working time', () => {
    const leads = [{ kind: 'quote', tier: 'standard', hours: 3 }];
    expect(ring('2026-12-01T10:00', leads)).toMatchObject({
      at: instant('2026-12-01T09:00'),
      movedFrom: instant('2026-12-01T07:00'),
    });
  });

  it('takes no more than half of the working time that is left, but an hour if there is one', () => {
    // Nine working hours are left, then five, then one and a half, then half an hour.
    expect(ring('2026-11-26T10:00', hour9).at).toBe(instant('2026-11-25T14:30'));
    expect(ring('2026-11-25T15:00', hour9).at).toBe(instant('2026-11-25T12:30'));
    expect(ring('2026-11-25T11:30', hour9).at).toBe(instant('2026-11-25T10:30'));
    expect(ring('2026-11-25T10:30', hour9).at).toBe(instant('2026-11-25T10:30'));
  });

  it('is none of ours where the customer owes us: then it is an hour', () => {
    const theirs = { ...move('promise'), direction: 'theirs', due: due(now + 6 * day) } as Move;
    const [wanted] = wantedBy(promiseAfter([theirs]), { leads: hour9 as Lead[] });
    expect(wanted?.at).toBe(now + 6 * day - hour);
  });

  it('is that of the kind and the tier', () => {
    const at = now + 6 * day;
    const ringsAt = (kind: string, tier: string) =>
      ringOf({ kind, direction: 'ours', due: due(at) }, planning({ leads: starterLeads, tier }));
    expect(ringsAt('quote', 'standard')).toEqual({ at: at - hour, lead: hour });
    expect(ringsAt('quote', 'key').lead).toBe(4.5 * hour);
    expect(ringsAt('delivery', 'key').lead).toBe(18 * hour);
    expect(ringsAt('delivery', 'key').at).toBeLessThan(ringsAt('delivery', 'standard').at);
  });

  it('is told only where the reminder rings just so long before', () => {
    const told = (at: string) =>
      ringOf({ kind: 'quote', direction: 'ours', due: due(instant(at)) }, planning()).lead;
    expect(told('2026-11-27T15:00')).toBe(hour);
    expect(told('2026-11-27T09:30')).toBeNull();
    expect(told('2026-11-25T10:30')).toBeNull();
  });

  it('never rings after the due, in the past, or off the minute, whatever it is', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 2000 * 60 }), (given, minutes) => {
        const { clock, ahead, zone, hours } = given;
        const start = Math.floor(clock / minute) * minute;
        const until = start + Math.ceil(ahead / minute) * minute;
        const lead = { kind: 'quote', tier: 'standard', hours: minutes / 60 };
        const { at, dueAt } = plan(until, start, hours, zone, [lead]);
        expect(at).toBeLessThanOrEqual(dueAt);
        expect(at).toBeGreaterThan(start);
        expect(at % minute).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('a longer one never rings later, where neither has to move into working time', () => {
    const some = fc.integer({ min: 1, max: 60 }).map((hours) => [{ kind: 'quote', tier: 'standard', hours }]);
    fc.assert(
      fc.property(moments, some, some, ({ clock, ahead, zone }, one, other) => {
        const [short, long] = (one[0]?.hours ?? 0) < (other[0]?.hours ?? 0) ? [one, other] : [other, one];
        const planned = (leads: Lead[]) => plan(clock + ahead, clock, usualHours, zone, leads);
        const [later, earlier] = [planned(short), planned(long)];
        fc.pre(later.movedFrom === undefined && earlier.movedFrom === undefined);
        expect(earlier.at).toBeLessThanOrEqual(later.at);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the question for the next step', () => {
  const { due: _, ...undated } = move('promise') as Extract<Move, { move: 'promise' }>;
  const twoDaysOn = instant('2026-11-27T10:00');
  const asked = (promise: PromiseRow | undefined, reminders: ReminderRow[] = [], more = {}) =>
    wantedReminders(promise, reminders, planning({ nudges: true, ...more })).filter(
      ({ kind }) => kind === 'nudge',
    );
  const acted = (at: number): ReminderRow => {
    const row = reminder({ kind: 'checkpoint', promiseId: 'p1', id: 'c1' });
    return { ...row, open: 0, state: 'acted', body: { ...row.body, history: [{ at, what: 'acted' }] } };
  };

  it('comes after two working days, in working time, where a promise of ours has no date', () => {
    expect(nudgeDays).toBe(2);
    expect(asked(promiseAfter([undated]))).toEqual([
      {
        kind: 'nudge',
        promiseId: 'p1',
        text: 'Send the quote',
        at: twoDaysOn,
        dueAt: twoDaysOn,
        since: now,
        zone: shanghai,
        precision: 'minute',
      },
    ]);
    const friday = instant('2026-11-27T17:00');
    expect(asked(promiseAfter([undated], friday))[0]?.at).toBe(instant('2026-12-01T17:00'));
    const atNight = instant('2026-11-27T22:00');
    expect(asked(promiseAfter([undated], atNight))[0]?.at).toBe(instant('2026-12-01T18:00'));
  });

  it('comes where the due is brought up in more than three working days, and not otherwise', () => {
    const dueOn = (at: string) => promiseDue(instant(at));
    expect(asked(dueOn('2026-11-30T11:01'))).toHaveLength(1);
    expect(asked(dueOn('2026-11-30T11:00'))).toHaveLength(0);
    // With a lead of a day the same due is brought up a day before.
    const leads = [{ kind: 'quote', tier: 'standard', hours: 9 }];
    expect(asked(dueOn('2026-12-01T10:00'), [], { leads })).toHaveLength(0);
    expect(asked(dueOn('2026-12-01T10:01'), [], { leads })).toHaveLength(1);
  });

  it('goes by the reminder that stands, not by a table changed since', () => {
    const promise = promiseDue(instant('2026-12-01T10:01'));
    const [standing] = wantedReminders(promise, [], planning());
    const rows = [reminder({ ...(standing as ReminderPlan), id: 'r1' })];
    expect(asked(promise, rows, { leads: [{ kind: 'quote', tier: 'standard', hours: 18 }] })).toHaveLength(1);
  });

  it('comes as well where an answer of ours is still owed, and where our offer waits for their word', () => {
    expect(asked(promiseAfter(['ask']))).toMatchObject([{ at: twoDaysOn, text: 'Send the quote' }]);
    // Neither the date they want it by nor one that was promised before brings it up.
    const wanted = { ...move('ask'), askedFor: due(now + day) } as Move;
    expect(asked(promiseAfter([wanted]))).toMatchObject([{ at: twoDaysOn }]);
    const minuteLater = [{ at: twoDaysOn + minute }];
    expect(asked(promiseAfter(['ask', 'counter']))).toMatchObject(minuteLater);
    expect(asked(promiseAfter(['promise', 'counter']))).toMatchObject(minuteLater);
    expect(asked(promiseAfter(['promise', 'withdraw', 'reopen']))).toHaveLength(1);
    expect(asked(promiseAfter([{ ...move('ask'), direction: 'theirs' } as Move]))).toEqual([]);
    expect(asked(promiseAfter(['ask', 'decline']))).toEqual([]);
    expect(asked(promiseAfter(['ask']), [], { nudges: false })).toEqual([]);
  });

  it('is for the answer, the step or the word that the promise waits for', () => {
    const standing = [promiseAfter(['ask']), promiseAfter([undated]), promiseAfter(['ask', 'counter'])];
    expect(standing.map(askedOf)).toEqual(['asked', 'agreed', 'countered']);
    const nudge = reminder({ kind: 'nudge', promiseId: 'p1' });
    expect(standing.map((promise) => asksForWord(nudge, promise))).toEqual([true, false, true]);
    expect(asksForWord(reminder({ kind: 'callback' }), undefined)).toBe(false);
  });

  it('is asked of nothing that is over, waits, is shelved or owed to us, and of nobody who does not want it', () => {
    for (const last of ['pause', 'report', 'withdraw', 'revoke'] as const)
      expect(asked(promiseAfter([undated, last]))).toEqual([]);
    expect(asked(promiseAfter(['ask', 'shelve']))).toEqual([]);
    expect(asked(promiseAfter([{ ...undated, direction: 'theirs' }]))).toEqual([]);
    expect(asked(undefined)).toEqual([]);
    expect(asked(promiseAfter([undated]), [], { nudges: false })).toEqual([]);
    expect(asked(promiseAfter([undated]), [], { work: { ...usualHours, days: [] } })).toEqual([]);
  });

  it('waits while a checkpoint stands, and counts from when that was looked at', () => {
    const promise = promiseAfter([undated]);
    const open = reminder({ kind: 'checkpoint', promiseId: 'p1', id: 'c1' });
    expect(asked(promise, [open])).toEqual([]);
    expect(asked(promise, [{ ...open, promiseId: 'p2' }])).toHaveLength(1);
    expect(asked(promise, [acted(instant('2026-11-26T10:00'))])[0]?.at).toBe(instant('2026-11-30T10:00'));
  });

  it('counts anew from every move, and from the one before where it is undone', () => {
    const first = moved(undefined, undated, now);
    const told = moved(first, move('progress', now + day), now + day);
    expect(asked(told)[0]?.at).toBe(instant('2026-11-30T10:00'));
    expect(asked(moved(told, move('undo'), now + day + hour))[0]?.at).toBe(twoDaysOn);
  });

  it('that the rep has ended does not come back until the promise changes', () => {
    const promise = promiseAfter([undated]);
    const [wanted] = asked(promise) as [ReminderPlan];
    const row = reminder({ ...wanted, id: 'n1' });
    const done: ReminderRow = {
      ...row,
      open: 0,
      state: 'acted',
      body: { ...row.body, history: [{ at: now, what: 'acted' }] },
    };
    expect(reconcileReminders(asked(promise), [done]).set).toEqual([]);
    const told = moved(promise, move('progress', now + day), now + day);
    expect(reconcileReminders(asked(told), [done]).set).toHaveLength(1);
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
    expect(reconcileReminders([wanted], [standing])).toEqual({ set: [], dismiss: [], reword: [] });
    const snoozed: ReminderRow = { ...standing, state: 'snoozed', at: now + 2 * day };
    expect(reconcileReminders([wanted], [snoozed])).toEqual({ set: [], dismiss: [], reword: [] });
  });

  it('never ring twice for an answer the rep has acted on', () => {
    const answerBy = { ...wanted, kind: 'answer-by' as const };
    const done = ended(reminder({ ...answerBy, id: 'r1' }), 'acted');
    expect(reconcileReminders([answerBy], [done])).toEqual({ set: [], dismiss: [], reword: [] });
  });

  it('never come back for a moment the rep dismissed', () => {
    expect(reconcileReminders([wanted], [ended(standing, 'by-rep')])).toEqual({
      set: [],
      dismiss: [],
      reword: [],
    });
  });

  it('come back where a move had ended them, or the promise that was ticked off is owed again', () => {
    for (const why of ['promise-moved', 'acted']) {
      expect(reconcileReminders([wanted], [ended(standing, why)])).toEqual({
        set: [wanted],
        dismiss: [],
        reword: [],
      });
    }
  });

  it('are replaced when the due moved, and end when nothing is owed', () => {
    const later = plan(now + 3 * day);
    expect(reconcileReminders([later], [standing])).toEqual({ set: [later], dismiss: ['r1'], reword: [] });
    expect(reconcileReminders([], [standing])).toEqual({ set: [], dismiss: ['r1'], reword: [] });
  });

  it('say what the promise says now, where one stands for the same moment', () => {
    const amended = { ...wanted, text: 'Send the offer' };
    const reword = [{ id: 'r1', text: 'Send the offer' }];
    expect(reconcileReminders([amended], [standing])).toEqual({ set: [], dismiss: [], reword });
    expect(reconcileReminders([amended], [ended(standing, 'by-rep')]).reword).toEqual([]);
  });

  it('leave every reminder alone that the rep set, whatever the promise does', () => {
    const own = reminder({ id: 'own', kind: 'own', dueAt: now + day });
    const callback = reminder({ id: 'callback', kind: 'callback', dueAt: now + day });
    expect(reconcileReminders([], [own, callback]).dismiss).toEqual([]);
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
          const wants = wantedReminders(row, rows, planning({ now: clock, leads: starterLeads }));
          const { set, dismiss } = reconcileReminders(wants, rows);
          rows = rows.map((old) => (dismiss.includes(old.id) ? ended(old, 'promise-moved') : old));
          rows.push(...set.map((one) => reminder({ ...one, id: `r${rows.length}` })));

          const open = rows.filter((old) => old.open === 1);
          const isOwed = row?.state === 'agreed' && row.body.due !== undefined;
          const kinds = isOwed ? ['promise-due'] : row?.state === 'shelved' ? ['answer-by'] : [];
          expect(open.map(({ body }) => body.kind)).toEqual(kinds);
          if (isOwed) expect(open[0]?.dueAt).toBe(row?.dueAt);
        }
      }),
      { numRuns: 300 },
    );
  });
});
