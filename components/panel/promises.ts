import { answersBasicNeed } from '../../domain/expectation/linked.ts';
import type { ExpectationRow } from '../../domain/expectation/schema.ts';
import { type Marks, marksOf } from '../../domain/promise/marks.ts';
import { openStates } from '../../domain/promise/moves.ts';
import { inOrder } from '../../domain/promise/order.ts';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import type { Words } from '../../locales/index.ts';
import type { Tone } from '../shared/Chip.tsx';
import { ownWork } from '../shared/work.ts';

/** Whether something is still owed or to be answered. */
export function isOpen({ state }: PromiseRow): boolean {
  return openStates.includes(state);
}

/** Whether an agreed promise has passed its current due, pauses not counted. `now` in epoch milliseconds. */
export function isOverdue(promise: PromiseRow, now: number): boolean {
  return promise.state === 'agreed' && marksNow(promise, [], now).overdueBy !== null;
}

/**
 * The promises of a customer in the order they want attention. `now` in epoch milliseconds.
 *
 * @param expectations what the customer expects: a promise that answers a basic need comes first once it is at risk
 */
export function inListOrder(
  promises: readonly PromiseRow[],
  expectations: readonly ExpectationRow[],
  now: number,
): PromiseRow[] {
  return inOrder(promises, { now, work: ownWork(), isBasic: answersBasicNeed(expectations) });
}

/** What is to be seen of a promise at a glance. `now` in epoch milliseconds. */
export function marksNow(promise: PromiseRow, reminders: readonly ReminderRow[], now: number): Marks {
  return marksOf(promise, reminders, now, ownWork());
}

/** The state of a promise in a word and a colour. Whether it was kept is told from its dates, never stored. */
export function stateChip(
  { state, body }: PromiseRow,
  { ending }: Marks,
  words: Words,
): { tone: Tone; text: string } {
  const text = (body.direction === 'theirs' ? words.ledger.theirStates : words.states)[state];
  switch (state) {
    case 'reported':
      return {
        tone: ending === 'late' || ending === 'part' ? 'risk' : 'kept',
        text: body.reported?.extent === 'part' ? words.ledger.part : text,
      };
    case 'accepted':
      return ending === null
        ? { tone: 'kept', text: words.promises.kept }
        : {
            tone: ending === 'kept' || ending === 'renegotiated' ? 'kept' : 'risk',
            text: words.ledger.endings[ending],
          };
    case 'revoked':
      return { tone: 'late', text: words.promises.broken };
    case 'shelved':
      return { tone: 'shelf', text };
    default:
      return { tone: 'wait', text };
  }
}
