import type { Transaction } from 'dexie';

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
      // The normalised phones and e-mails of a customer, to find the same person in another record.
      customers: 'id, *reach',
      drafts: 'key',
      taught: '[site+kind+field], site',
      sites: 'origin',
    },
  },
];

export const newestVersion = Math.max(...versions.map(({ version }) => version));
