import type { RecordRow } from './schema.ts';

/** The record of a customer that was open last: a customer opened by itself is shown, and written for, by it. */
export function lastSeen(records: readonly RecordRow[]): RecordRow | undefined {
  return [...records].sort((a, b) => b.body.seenAt - a.body.seenAt)[0];
}
