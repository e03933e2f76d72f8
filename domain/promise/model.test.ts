import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, due, minute, move, moved, now } from '../../tests/builders.ts';
import { type MoveName, moves, type PromiseState } from './moves.ts';
import { refuseMove } from './promise.ts';
import type { Move, PromiseRow } from './schema.ts';

/**
 * The model once more, as simply as it can be said and without a line of the real one: what a promise is after each
 * move, kept as a pile of snapshots that undo takes from.
 */
interface Snapshot {
  state: PromiseState;
  customer: string;
  what: string;
  firstDue?: number;
  due?: number;
  answerBy?: number;
  done?: number;
  /** What the promise is called once its offer is agreed to. */
  offered?: string;
  /** When the move was made that led here. */
  madeAt: number;
}

const before = ['asked', 'countered', 'shelved'];
const atWork = ['agreed', 'waiting'];
const leadsTo: Record<Exclude<MoveName, 'undo'>, { from: string[]; to?: PromiseState }> = {
  ask: { from: ['none'], to: 'asked' },
  promise: { from: ['none'], to: 'agreed' },
  agree: { from: before, to: 'agreed' },
  counter: { from: ['asked', 'shelved', 'agreed'], to: 'countered' },
  shelve: { from: ['asked', 'countered'], to: 'shelved' },
  decline: { from: before, to: 'declined' },
  progress: { from: ['agreed'] },
  renegotiate: { from: atWork },
  pause: { from: ['agreed'], to: 'waiting' },
  resume: { from: ['waiting'], to: 'agreed' },
  report: { from: atWork, to: 'reported' },
  accept: { from: ['reported'], to: 'accepted' },
  reject: { from: ['reported'], to: 'agreed' },
  withdraw: { from: [...before, ...atWork], to: 'withdrawn' },
  revoke: { from: atWork, to: 'revoked' },
  reopen: { from: ['declined', 'shelved', 'withdrawn'], to: 'asked' },
  amend: { from: ['any'] },
  move: { from: ['any'] },
};

class Model {
  pile: Snapshot[] = [];
  /** Whether the last thing that happened was a move, and not an undo. */
  isFresh = false;

  get top(): Snapshot | undefined {
    return this.pile.at(-1);
  }

  get state(): PromiseState {
    return this.top?.state ?? 'none';
  }

  allows(name: MoveName, at: number): boolean {
    if (name === 'undo') {
      if (!this.top) return false;
      const setFirst = this.pile.at(-2)?.firstDue === undefined && this.top.firstDue !== undefined;
      return !setFirst || (this.isFresh && at - this.top.madeAt <= 10 * minute);
    }
    const { from } = leadsTo[name];
    return from.includes(this.state) || (from.includes('any') && this.top !== undefined);
  }

  make(made: Move, at: number): void {
    this.isFresh = made.move !== 'undo';
    if (made.move === 'undo') {
      this.pile.pop();
      return;
    }
    const { madeAt: _, ...old } = this.top ?? { customer: 'customer-1', what: '', madeAt: 0 };
    const next: Snapshot = { state: 'none', ...old, madeAt: at };
    if (made.move === 'agree' && next.state === 'countered') next.what = next.offered ?? next.what;
    next.state = leadsTo[made.move].to ?? next.state;
    if (made.move === 'counter') next.offered = made.offer;
    if ('what' in made && made.what) {
      next.what = made.what;
      delete next.offered;
    }
    if (made.move === 'move') next.customer = made.toCustomerId;
    if (made.move === 'shelve') next.answerBy = made.answerBy.at;
    if (made.move === 'report') next.done = at;
    if (made.move === 'reject') delete next.done;
    if ('due' in made && made.due) {
      next.due = made.due.at;
      next.firstDue ??= made.due.at;
    }
    this.pile.push(next);
  }
}

function seenAs(row: PromiseRow | undefined): object | undefined {
  if (!row) return undefined;
  const { what, firstDue, due: current, answerBy, reported } = row.body;
  return withoutMissing({
    state: row.state,
    customer: row.customerId,
    what,
    firstDue: firstDue?.at,
    due: current?.at,
    answerBy: answerBy?.at,
    done: reported?.at,
  });
}

function withoutMissing<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

/** A move of each name, with and without what it may carry. */
function variant(name: MoveName, at: number, some: number): Move {
  const made = move(name, at);
  if (made.move === 'promise' || made.move === 'agree') {
    const { due: later, ...undated } = made;
    return some % 2 === 0 ? undated : { ...undated, due: due((later?.at ?? at) + some * day) };
  }
  if (made.move === 'renegotiate' || made.move === 'reject')
    return { ...made, due: due(at + some * day + 1) };
  if (made.move === 'move') return { ...made, toCustomerId: `customer-${some % 3}` };
  return made.move === 'amend' && some % 2 === 0 ? { move: 'amend', channel: 'phone' } : made;
}

const names = Object.keys(moves) as MoveName[];
const walk = fc.array(
  fc.record({
    // An undo is as likely as any other five, for it is what is hardest to get right.
    name: fc.constantFrom(...names, 'undo' as const, 'undo' as const, 'undo' as const, 'undo' as const),
    pause: fc.constantFrom(0, 1, minute, 10 * minute, 10 * minute + 1, day),
    some: fc.nat(5),
  }),
  { minLength: 1, maxLength: 60, size: 'max' },
);

describe('a promise, played against the model', () => {
  it('allows and becomes what the model says, move by move; every state and move is met', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(walk, (steps) => {
        const model = new Model();
        let row: PromiseRow | undefined;
        let at = now;
        for (const { name, pause, some } of steps) {
          at += pause;
          const made = variant(name, at, some);
          const allowed = model.allows(name, at);
          met.add(`${model.state} ${name} ${allowed}`);
          expect(refuseMove(row, made, row?.lastSeq, at) === null, `${model.state} ${name}`).toBe(allowed);
          if (!allowed) continue;
          row = moved(row, made, at);
          model.make(made, at);
          const { madeAt: _, offered: __, ...expected } = model.top ?? { madeAt: 0 };
          expect(seenAs(row)).toEqual(model.top && expected);
        }
      }),
      { numRuns: 1500, seed: 20261125 },
    );
    const every = ['none', ...new Set(names.flatMap((name) => moves[name].to))].filter(
      (state) => state !== 'same' && state !== 'before',
    );
    const unmet = every.flatMap((state) =>
      names.filter((name) => !met.has(`${state} ${name} true`) && !met.has(`${state} ${name} false`)),
    );
    expect(unmet).toEqual([]);
  });
});
