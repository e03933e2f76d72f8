import type { WorkingTime } from '../time/working-time.ts';
import { datings, pausedDue } from './dates.ts';
import { marksOf } from './marks.ts';
import { openStates } from './moves.ts';
import type { PromiseRow } from './schema.ts';

/** What the order depends on besides the promises. */
export interface OrderContext {
  /** Epoch milliseconds. */
  now: number;
  work: WorkingTime;
  /** Whether a promise answers a basic need: one whose lack would cost the customer's trust. */
  isBasic?: (promise: PromiseRow) => boolean;
}

/** Where a promise stands: its group, then a number, then its id, so that no two are equal. */
type Place = readonly [group: number, within: number, id: string];

const groups = { basicAtRisk: 0, overdue: 1, due: 2, undated: 3, reported: 4, over: 5 };

/**
 * The promises of a list in the order they want attention: a basic need that is at risk or overdue, then what is
 * overdue, the longest first, then by due, then what has no date, then what is done and waits to be confirmed, then
 * what is over, the newest first. A total order, whatever the promises.
 */
export function inOrder(promises: readonly PromiseRow[], context: OrderContext): PromiseRow[] {
  return promises
    .map((promise) => ({ promise, place: placeOf(promise, context) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ promise }) => promise);
}

function comparePlaces([group, within, id]: Place, [group2, within2, id2]: Place): number {
  if (group !== group2) return group - group2;
  if (within !== within2) return within < within2 ? -1 : 1;
  return id < id2 ? -1 : id > id2 ? 1 : 0;
}

function placeOf(promise: PromiseRow, context: OrderContext): Place {
  const { id, state, lastSeq } = promise;
  if (!openStates.includes(state)) return [groups.over, -lastSeq, id];
  if (state === 'reported') return [groups.reported, lastSeq, id];
  const moment = momentOf(promise, context);
  if (moment === undefined) return [groups.undated, lastSeq, id];
  const isPast = moment < context.now && state !== 'asked';
  const isUrgent = isPast || marksOf(promise, [], context.now, context.work).atRisk;
  if (isUrgent && context.isBasic?.(promise)) return [groups.basicAtRisk, moment, id];
  return [isPast ? groups.overdue : groups.due, moment, id];
}

/**
 * The moment that counts for a promise as it stands: the answer to what is shelved, what was asked for, else its due,
 * which stands still while the customer has the ball. An offer that is out has none.
 */
function momentOf(promise: PromiseRow, { now, work }: OrderContext): number | undefined {
  const { state, body } = promise;
  if (state === 'shelved') return body.answerBy?.at;
  if (state === 'asked') return body.askedFor?.at;
  const last = datings(promise).at(-1);
  return state === 'countered' || !last ? undefined : pausedDue(promise, last, now, work);
}
