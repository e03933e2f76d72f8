import { foldCustomer, foldNote, foldRecord } from './customer/customer.ts';
import type { CustomerRow, NoteRow, RecordRow } from './customer/schema.ts';
import type { Event } from './event.ts';
import { foldChange, foldNoted, foldRanking } from './expectation/expectation.ts';
import type { ExpectationRow } from './expectation/schema.ts';
import { foldExplanation, foldPromise } from './promise/promise.ts';
import type { PromiseRow } from './promise/schema.ts';
import { recordKeyText } from './record.ts';
import { foldReminder } from './reminder/reminder.ts';
import type { ReminderRow } from './reminder/schema.ts';

/** The rows the log is folded into, by table. */
export interface Rows {
  customers: CustomerRow;
  records: RecordRow;
  promises: PromiseRow;
  expectations: ExpectationRow;
  notes: NoteRow;
  reminders: ReminderRow;
}
export type Table = keyof Rows;

/** One row an event rewrites: the fold takes the row before (or undefined) and gives the row after (or none). */
export type Touch = {
  [T in Table]: { table: T; id: string; fold: (row: Rows[T] | undefined) => Rows[T] | undefined };
}[Table];

/** Every row an event rewrites. Storage and replay both go through here, so they cannot differ. */
export function touches(event: Event): Touch[] {
  const id = event.subjectId;
  switch (event.type) {
    case 'customer.opened':
    case 'customer.seen':
      return [
        { table: 'customers', id, fold: (row) => foldCustomer(row, event) },
        { table: 'records', id: recordKeyText(event.body.record), fold: () => foldRecord(event) },
      ];
    case 'customer.corrected':
    case 'customer.joined':
    case 'customer.parted':
    case 'customer.kept-apart':
    case 'customer.tiered':
    case 'customer.paced':
    case 'customer.zoned':
    case 'level.read':
    case 'level.taken-back':
      return [{ table: 'customers', id: event.customerId, fold: (row) => foldCustomer(row, event) }];
    case 'promise.moved':
      return [{ table: 'promises', id, fold: (row) => foldPromise(row, event) }];
    case 'promise.explained':
      return [{ table: 'promises', id, fold: (row) => foldExplanation(row, event.body) }];
    case 'expectation.noted':
      return [{ table: 'expectations', id, fold: () => foldNoted(event) }];
    case 'expectation.changed':
      return [{ table: 'expectations', id, fold: (row) => foldChange(row, event) }];
    case 'expectation.ranked': {
      const { order } = event.body;
      return order.map((ranked) => ({
        table: 'expectations',
        id: ranked,
        fold: (row) => foldRanking(row, order),
      }));
    }
    case 'expectation.taken-back':
      return [{ table: 'expectations', id, fold: () => undefined }];
    case 'note.written':
    case 'note.judged':
    case 'note.taken-back':
      return [{ table: 'notes', id, fold: (row) => foldNote(row, event) }];
    default:
      return [{ table: 'reminders', id, fold: (row) => foldReminder(row, event) }];
  }
}

export type Projection = { [T in Table]: Map<string, Rows[T]> };

/** All rows of a log, in memory. The same events in the same order give the same rows as storage holds. */
export function replay(events: Iterable<Event>): Projection {
  const rows: Projection = {
    customers: new Map(),
    records: new Map(),
    promises: new Map(),
    expectations: new Map(),
    notes: new Map(),
    reminders: new Map(),
  };
  for (const event of events) {
    for (const touch of touches(event)) rewrite(rows[touch.table], touch);
  }
  return rows;
}

function rewrite(table: Map<string, unknown>, { id, fold }: Touch): void {
  const row = (fold as (row: unknown) => unknown)(table.get(id));
  if (row === undefined) table.delete(id);
  else table.set(id, row);
}
