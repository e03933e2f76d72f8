import type { Transaction } from 'dexie';
import { knownFacts } from '../domain/customer/known.ts';
import { reachOf } from '../domain/customer/reach.ts';
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
    // What can be found; filled when somebody first looks for something, so that no start waits for it.
    stores: { search: 'bucket' },
  },
];

export const newestVersion = Math.max(...versions.map(({ version }) => version));
