import type { Due } from '../domain/due.ts';
import { foldChange, foldNoted } from '../domain/expectation/expectation.ts';
import type { Change, ExpectationRow, Noted } from '../domain/expectation/schema.ts';
import type { Facts, Sighting } from '../domain/facts.ts';
import type { MoveName, PromiseState } from '../domain/promise/moves.ts';
import { foldPromise } from '../domain/promise/promise.ts';
import type { Move, PromiseRow } from '../domain/promise/schema.ts';
import type { RecordKey } from '../domain/record.ts';
import { foldReminder } from '../domain/reminder/reminder.ts';
import type { ReminderPlan, ReminderRow } from '../domain/reminder/schema.ts';
import { instantOf, Temporal } from '../domain/time/zone.ts';
import type { Target } from '../messages/contract/customer.ts';
import type { Entry } from '../messages/contract/entry.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const shanghai = 'Asia/Shanghai';

/** The instant at which a zone's clocks show a local time, epoch milliseconds. */
export function instant(local: string, zone = shanghai): number {
  return instantOf(Temporal.PlainDateTime.from(local), zone);
}

/** A Wednesday morning in working time, when most tests happen. */
export const now = instant('2026-11-25T10:00');

export function due(at: number, more: Partial<Due> = {}): Due {
  return { at, zone: shanghai, precision: 'minute', deadline: true, ...more };
}

export function facts(more: Partial<Facts> = {}): Facts {
  return {
    name: 'Grace Whitfield',
    company: 'Harbour Lane Foods',
    title: '',
    phones: [],
    emails: [],
    ...more,
  };
}

export function record(id = '1042', more: Partial<RecordKey> = {}): RecordKey {
  return { crm: 'demo', tenant: '127.0.0.1:8765', type: 'contacts', id, ...more };
}

export function sighting(id = '1042', more: Partial<Facts> = {}): Sighting {
  return { record: record(id), facts: facts(more), url: `http://127.0.0.1:8765/app/contacts/${id}` };
}

export function target(id = '1042', more: Partial<Target> = {}): Target {
  return { sighting: sighting(id), newCustomerId: `customer-${id}`, ...more };
}

/** A promise as it is captured: due in two days unless told otherwise. */
export function promiseEntry(id = 'p1', more: Partial<Extract<Entry, { kind: 'promise' }>> = {}): Entry {
  return { kind: 'promise', id, text: 'Send the quote', due: due(now + 2 * day), ...more };
}

export function callbackEntry(id = 'c1', more: Partial<Extract<Entry, { kind: 'callback' }>> = {}): Entry {
  return { kind: 'callback', id, text: 'Call Grace', due: due(now + day), ...more };
}

/** A well-formed move of each name; dates are two days after `at`. */
export function move(name: MoveName, at = now): Move {
  const about = { what: 'Send the quote', kind: 'quote', direction: 'ours' } as const;
  const later = due(at + 2 * day);
  const every: { [N in MoveName]: Extract<Move, { move: N }> } = {
    ask: { move: 'ask', ...about },
    promise: { move: 'promise', ...about, due: later },
    agree: { move: 'agree', due: later },
    counter: { move: 'counter', offer: 'A smaller one', reason: 'No stock' },
    shelve: { move: 'shelve', answerBy: later },
    decline: { move: 'decline', reason: 'Not made any more' },
    progress: { move: 'progress', text: 'Half done' },
    renegotiate: { move: 'renegotiate', due: later, askedBy: 'us', reason: 'Supplier late' },
    pause: { move: 'pause', reason: 'Waiting for the drawings' },
    resume: { move: 'resume' },
    report: { move: 'report', extent: 'full' },
    accept: { move: 'accept', satisfaction: 4 },
    reject: { move: 'reject', reason: 'Wrong size', due: later },
    withdraw: { move: 'withdraw' },
    revoke: { move: 'revoke', reason: 'Cannot be built' },
    reopen: { move: 'reopen', reason: 'Asked again' },
    amend: { move: 'amend', what: 'Send the offer', kind: 'document', channel: 'phone', toWhom: 'Grace' },
    move: { move: 'move', toCustomerId: 'customer-2' },
    undo: { move: 'undo' },
  };
  return every[name];
}

/** The shortest way of moves into each state. */
export const wayTo: Record<PromiseState, MoveName[]> = {
  none: [],
  asked: ['ask'],
  agreed: ['promise'],
  countered: ['ask', 'counter'],
  shelved: ['ask', 'shelve'],
  declined: ['ask', 'decline'],
  waiting: ['promise', 'pause'],
  reported: ['promise', 'report'],
  accepted: ['promise', 'report', 'accept'],
  withdrawn: ['promise', 'withdraw'],
  revoked: ['promise', 'revoke'],
};

/** A promise after one more move, whether it may be made or not. */
export function moved(row: PromiseRow | undefined, body: Move, at = now): PromiseRow | undefined {
  const seq = (row?.lastSeq ?? 0) + 1;
  return foldPromise(row, { seq, at, subjectId: 'p1', customerId: row?.customerId ?? 'customer-1', body });
}

/** A promise after moves that follow one another by a minute. */
export function promiseAfter(moves: (Move | MoveName)[], start = now): PromiseRow | undefined {
  let row: PromiseRow | undefined;
  for (const [index, step] of moves.entries()) {
    const at = start + index * minute;
    row = moved(row, typeof step === 'string' ? move(step, at) : step, at);
  }
  return row;
}

export function promiseIn(state: Exclude<PromiseState, 'none'>): PromiseRow {
  const row = promiseAfter(wayTo[state]);
  if (row?.state !== state) throw new Error(`wayTo.${state} leads to ${row?.state}`);
  return row;
}

/** An expectation after changes that follow one another by a minute. */
export function expectation(
  changes: Change[] = [],
  { id = 'x1', at = now, ...more }: Partial<Noted> & { id?: string; at?: number } = {},
): ExpectationRow {
  const about = { subjectId: id, customerId: 'customer-1' };
  const noted = foldNoted({ ...about, seq: 1, at, body: { what: 'A weekly call', ...more } });
  return changes.reduce((row, body, index) => {
    const after = foldChange(row, { seq: index + 2, at: at + (index + 1) * minute, body });
    if (!after) throw new Error(`${body.change} left no row`);
    return after;
  }, noted);
}

export function reminder(more: Partial<ReminderPlan> & { id?: string } = {}): ReminderRow {
  const { id = 'r1', ...plan } = more;
  const dueAt = plan.dueAt ?? plan.at ?? now + day;
  const body: ReminderPlan = {
    kind: 'own',
    text: 'Call Grace',
    at: dueAt,
    dueAt,
    zone: shanghai,
    precision: 'minute',
    ...plan,
  };
  const envelope = { seq: 1, id: 'e1', opId: 'o1', at: now, version: 1 as const };
  const row = foldReminder(undefined, {
    ...envelope,
    customerId: 'customer-1',
    subjectId: id,
    type: 'reminder.set',
    body,
  });
  if (!row) throw new Error('reminder.set made no row');
  return row;
}
