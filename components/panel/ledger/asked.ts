import type { Marks } from '../../../domain/promise/marks.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import type { CustomerView } from '../../../messages/contract/customer.ts';

const day = 24 * 60 * 60_000;

/** Whether a promise of ours was missed: taken back, done after its due or by then in part only, or a day overdue. */
export function isMissed({ body, dueAt }: PromiseRow, { ending, overdueBy }: Marks, now: number): boolean {
  if (body.direction !== 'ours') return false;
  if (ending === 'part') return dueAt !== undefined && dueAt < now;
  return ending === 'late' || ending === 'broken' || (overdueBy ?? 0) > day;
}

/** The note that says that the customer was told; one for each promise. */
export function loopNoteId(promiseId: string): string {
  return `told-${promiseId}`;
}

/** Whether a promise was kept and the customer may not know it: done in full and in time, and nothing noted of a word to them. */
export function isLoopOpen(
  { id, state, body }: PromiseRow,
  { ending }: Marks,
  view: Pick<CustomerView, 'notes'>,
): boolean {
  if (state !== 'reported' || body.direction !== 'ours' || body.reported?.extent !== 'full') return false;
  return ending !== 'late' && !view.notes.some((note) => note.id === loopNoteId(id));
}
