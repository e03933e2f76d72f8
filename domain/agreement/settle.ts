import type { Change, ExpectationRow } from '../expectation/schema.ts';
import { standingSteps } from '../promise/promise.ts';
import type { Move, PromiseRow } from '../promise/schema.ts';
import type { Settlement } from './schema.ts';
import { type Step, settlements } from './table.ts';
import { isOver } from './wish.ts';

/** A wish that is not in the ledger yet, as it gets there. */
export type NewWish = Omit<Extract<Move, { move: 'ask' }>, 'move'>;

/**
 * The moves that settle a wish, in order: none where an offer stands that still waits for its word. What is asked for the
 * first time is asked first; what begins anew is opened again, with the reason; an offer that stands as it is and is
 * answered now is not made twice. Null where a move needs words that are missing.
 */
export function settlingMoves(wish: PromiseRow | NewWish, settlement: Settlement): Move[] | null {
  const steps = stepsOf(wish, settlement);
  const moves = [
    ...('state' in wish ? anew(wish, settlement) : [{ move: 'ask' as const, ...wish }]),
    ...steps.map((step) => moveOf(step, settlement)),
  ];
  return moves.every((move) => move !== null) ? moves : null;
}

function stepsOf(wish: PromiseRow | NewWish, settlement: Settlement): readonly Step[] {
  const steps: readonly Step[] = settlements[settlement.choice][settlement.outcome];
  return steps[0] === 'counter' && 'state' in wish && offerStands(wish, settlement) ? steps.slice(1) : steps;
}

/**
 * Whether a wish has to be opened again before it can be settled so, with a reason: one that is over, one that is put off
 * once more, and one that gets another offer in place of the one it has, or is met in full after all. The ledger shelves
 * only what is asked or offered, offers something else only once, and takes a "yes" for one to the offer that stands.
 */
export function beginsAnew(wish: PromiseRow, settlement: Settlement): boolean {
  const [first] = stepsOf(wish, settlement);
  return (
    isOver(wish) ||
    (wish.state === 'shelved' && first === 'shelve') ||
    (wish.state === 'countered' && (first === 'counter' || takesWhole(settlement)))
  );
}

/** Whether it is agreed as it was wished, and not as it was offered. */
export function takesWhole({ choice, outcome }: Pick<Settlement, 'choice' | 'outcome'>): boolean {
  return choice === 'can' && outcome === 'yes';
}

function anew(wish: PromiseRow, settlement: Settlement): (Move | null)[] {
  if (!beginsAnew(wish, settlement)) return [];
  const { again } = settlement;
  if (!again) return [null];
  const opened: Move = { move: 'reopen', reason: again };
  // An offer that waits for its word cannot be opened again: it is taken from the table first.
  return wish.state === 'countered' ? [{ move: 'withdraw', reason: again }, opened] : [opened];
}

function moveOf(step: Step, { due, offer, reason, answerBy }: Settlement): Move | null {
  switch (step) {
    case 'agree':
      return { move: 'agree', ...(due ? { due } : {}) };
    case 'counter':
      return offer && reason ? { move: 'counter', offer, reason } : null;
    case 'shelve':
      return answerBy ? { move: 'shelve', answerBy } : null;
    case 'decline':
      return reason ? { move: 'decline', reason } : null;
    case 'withdraw':
      return { move: 'withdraw' };
  }
}

/** What was offered of a wish that waits for the customer's word; undefined for any other. */
export function standingOffer(promise: PromiseRow): { offer: string; reason: string } | undefined {
  if (promise.state !== 'countered') return undefined;
  const move = standingSteps(promise).findLast((step) => step.move.move === 'counter')?.move;
  return move?.move === 'counter' ? { offer: move.offer, reason: move.reason } : undefined;
}

function offerStands(promise: PromiseRow, { offer, reason }: Settlement): boolean {
  const standing = standingOffer(promise);
  return standing !== undefined && standing.offer === offer && standing.reason === reason;
}

/** The changes by which an expectation gets the same answer; what was over is opened again first. */
export function answeringChanges({ body }: ExpectationRow, settlement: Settlement): Change[] {
  const { again } = settlement;
  const reopened: Change = { change: 'reopen', ...(again ? { why: again } : {}) };
  return [...(body.open ? [] : [reopened]), answering(settlement)];
}

function answering({ choice, outcome, reason }: Settlement): Change {
  const told = reason ? { reason } : {};
  switch (settlements[choice][outcome].at(-1)) {
    case 'withdraw':
      return { change: 'close' };
    case 'shelve':
      return { change: 'answer', answer: { name: 'shelved', ...told } };
    case 'decline':
      return { change: 'answer', answer: { name: 'declined', reason: reason ?? '' } };
    default:
      return choice === 'partly'
        ? { change: 'answer', answer: { name: 'lowered', reason: reason ?? '' } }
        : { change: 'answer', answer: { name: 'agreed' } };
  }
}
