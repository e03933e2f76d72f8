import type { Transaction } from 'dexie';
import { knownFacts } from '../domain/customer/known.ts';
import { reachOf } from '../domain/customer/reach.ts';
import type { Event } from '../domain/event.ts';
import type { Rows } from '../domain/ledger.ts';

/** One shape of the database. `stores` names only what changed since the version before. */
export interface Version {
  version: number;
  stores: Record<string, string | null>;
  /** Rewrites rows, never events: those are read through an up-caster of their type. Runs in the upgrade's transaction. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every shape the database has had, oldest first. A released version is never edited: a change is a new entry here
 * and a frozen sample beside it (`samples/v1.json`), and the tests take every sample to the newest version.
 */
export const versions: Version[] = [
  {
    version: 1,
    stores: {
      events: '++seq, opId, customerId, subjectId',
      operations: 'id',
      customers: 'id',
      records: 'key, customerId',
      promises: 'id, customerId, [state+dueAt]',
      expectations: 'id, customerId',
      notes: 'id, customerId',
      reminders: 'id, customerId, promiseId, [open+at]',
      settings: 'key',
    },
  },
  {
    version: 2,
    stores: {
      // To find the same person in another record, and all that the rep has joined.
      customers: 'id, *reach, joinedTo',
      drafts: 'key',
      taught: 'key, site',
      sites: 'origin',
    },
    upgrade: async (transaction) => {
      await transaction
        .table<Rows['customers']>('customers')
        .toCollection()
        .modify((row) => {
          row.reach = reachOf(knownFacts(row.body.facts, row.body.corrected));
        });
    },
  },
  {
    version: 3,
    stores: { search: 'bucket' },
  },
  {
    version: 4,
    // What can be found; filled when somebody first looks for something, so that no start waits for it.
    stores: { search: null, searchParts: '++part', searchChanges: '++n' },
    // An expectation holds what has happened to it; so far that was only that it was noted.
    upgrade: async (transaction) => {
      const seqs = new Map<string, number>();
      await transaction.table<Event, number>('events').each(({ type, subjectId, seq }) => {
        if (type === 'expectation.noted') seqs.set(subjectId, seq);
      });
      await transaction
        .table<Rows['expectations']>('expectations')
        .toCollection()
        .modify((row) => {
          const { what, at } = row.body;
          const levels = { canLiveWith: [], hopesFor: [], canGive: [], happened: [] };
          row.lastSeq = seqs.get(row.id) ?? 0;
          row.body = { what, at, levels, open: true, noted: { what }, history: [] };
        });
    },
  },
  {
    version: 5,
    // What is to be shown, and what is due, without reading every open reminder.
    stores: { reminders: 'id, customerId, promiseId, [open+at], [open+dueAt], [state+at]' },
    upgrade: async (transaction) => {
      await transaction
        .table('reminders')
        .toCollection()
        .modify((row) => {
          row.dueAt = row.body.dueAt;
          delete row.body.dueAt;
        });
    },
  },
];

export const newestVersion = Math.max(...versions.map(({ version }) => version));
