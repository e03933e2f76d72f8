import { openStates } from '../../domain/promise/moves.ts';
import type { PromiseRow } from '../../domain/promise/schema.ts';
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

/** Open ones first, by due; undated ones after dated ones; then what is over, newest first. */
export function inPromiseOrder(a: PromiseRow, b: PromiseRow): number {
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  if (!isOpen(a)) return b.lastSeq - a.lastSeq;
  const late = Number.MAX_SAFE_INTEGER;
  return (a.dueAt ?? late) - (b.dueAt ?? late) || a.lastSeq - b.lastSeq;
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
