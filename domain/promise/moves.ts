/** The states a promise is in. `none` is before its first move. Kept, late, overdue and the like are derived, never stored. */
export const states = [
  'none',
  'asked',
  'agreed',
  'countered',
  'shelved',
  'declined',
  'waiting',
  'reported',
  'accepted',
  'withdrawn',
  'revoked',
] as const;
export type PromiseState = (typeof states)[number];

/** States in which something is still owed or to be answered. */
export const openStates: readonly PromiseState[] = [
  'asked',
  'agreed',
  'countered',
  'shelved',
  'waiting',
  'reported',
];

const anyState = states.filter((state) => state !== 'none');

type To = PromiseState | 'same' | 'before';

/**
 * Every move of a promise: the states it may be made from and the state it leads to (`same`: it stays; `before`:
 * the state before the last move). A pair that is not here is refused. The rules behind it: docs/model.md.
 */
export const moves = {
  ask: { from: ['none'], to: 'asked' },
  promise: { from: ['none'], to: 'agreed' },
  agree: { from: ['asked', 'countered', 'shelved'], to: 'agreed' },
  counter: { from: ['asked', 'shelved', 'agreed'], to: 'countered' },
  shelve: { from: ['asked', 'countered'], to: 'shelved' },
  decline: { from: ['asked', 'countered', 'shelved'], to: 'declined' },
  progress: { from: ['agreed'], to: 'same' },
  renegotiate: { from: ['agreed', 'waiting'], to: 'same' },
  pause: { from: ['agreed'], to: 'waiting' },
  resume: { from: ['waiting'], to: 'agreed' },
  report: { from: ['agreed', 'waiting'], to: 'reported' },
  accept: { from: ['reported'], to: 'accepted' },
  reject: { from: ['reported'], to: 'agreed' },
  withdraw: { from: ['asked', 'countered', 'shelved', 'agreed', 'waiting'], to: 'withdrawn' },
  revoke: { from: ['agreed', 'waiting'], to: 'revoked' },
  reopen: { from: ['declined', 'shelved', 'withdrawn'], to: 'asked' },
  amend: { from: anyState, to: 'same' },
  move: { from: anyState, to: 'same' },
  undo: { from: anyState, to: 'before' },
} as const satisfies Record<string, { from: readonly PromiseState[]; to: To }>;
export type MoveName = keyof typeof moves;

/** Whether the table has this pair of state and move. */
export function mayMove(state: PromiseState, move: MoveName): boolean {
  return (moves[move].from as readonly PromiseState[]).includes(state);
}
