import { openStates } from '../../domain/promise/moves.ts';
import { inOrder } from '../../domain/promise/order.ts';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import { usualHours } from '../../domain/time/usual-hours.ts';
import type { Words } from '../../locales/index.ts';
import type { Tone } from '../shared/Chip.tsx';

/** Whether something is still owed or to be answered. */
export function isOpen({ state }: PromiseRow): boolean {
  return openStates.includes(state);
}

/** Whether an agreed promise has passed its current due. `now` in epoch milliseconds. */
export function isOverdue({ state, dueAt }: PromiseRow, now: number): boolean {
  return state === 'agreed' && dueAt !== undefined && dueAt < now;
}

/** The promises of a customer in the order they want attention. `now` in epoch milliseconds. */
export function inListOrder(promises: readonly PromiseRow[], now: number): PromiseRow[] {
  return inOrder(promises, { now, work: usualHours });
}

/** The state of a promise in a word and a colour. Whether it was kept is told from its dates, never stored. */
export function stateChip(promise: PromiseRow, words: Words): { tone: Tone; text: string } {
  const { state } = promise;
  const text = (promise.body.direction === 'theirs' ? words.ledger.theirStates : words.states)[state];
  switch (state) {
    case 'reported':
      return { tone: wasInTime(promise) ? 'kept' : 'risk', text };
    case 'accepted':
      return wasInTime(promise)
        ? { tone: 'kept', text: words.promises.kept }
        : { tone: 'risk', text: words.promises.late };
    case 'revoked':
      return { tone: 'late', text: words.promises.broken };
    case 'shelved':
      return { tone: 'shelf', text };
    default:
      return { tone: 'wait', text };
  }
}

function wasInTime({ dueAt, body }: PromiseRow): boolean {
  return dueAt === undefined || (body.reported?.at ?? 0) <= dueAt;
}
