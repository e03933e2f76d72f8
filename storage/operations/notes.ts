import type { Feedback } from '../../domain/customer/schema.ts';
import type { Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { refuseForeign } from '../group.ts';

/**
 * Makes a note feedback, says more of it, or makes it a plain note again (null). Rejects with `not-found`, also for a
 * promise that is not the customer's, or with `stale` where the feedback is not as its author saw it.
 */
export function judgeNote(
  database: Database,
  { opId, noteId, seen, feedback }: Input<'note.judge'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const note = await database.notes.get(noteId);
    if (!note) throw new KeptError('not-found');
    const standing = note.body.feedback;
    if (!isSame(standing ?? null, seen)) throw new KeptError('stale');
    const { customerId } = note;
    // A promise that went to another customer since stays named.
    if (feedback?.promiseId && feedback.promiseId !== standing?.promiseId) {
      await refuseForeign(database, customerId, await database.promises.get(feedback.promiseId));
    }
    return {
      events: [{ customerId, subjectId: noteId, type: 'note.judged', body: { feedback } }],
      answer: {},
    };
  });
}

const fields = ['tone', 'dimension', 'channel', 'promiseId', 'done'] as const;

function isSame(one: Feedback | null, other: Feedback | null): boolean {
  return fields.every((field) => one?.[field] === other?.[field]);
}
