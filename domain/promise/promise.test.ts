import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, due, minute, move, moved, now, promiseAfter, promiseIn, wayTo } from '../../tests/builders.ts';
import { type MoveName, mayMove, moves, states } from './moves.ts';
import { calledAt, firstDueUndoTime, refuseMove } from './promise.ts';
import { type Move, moveSchema, type PromiseRow, promiseSchema } from './schema.ts';

const names = Object.keys(moves) as MoveName[];
const pairs = states.flatMap((state) => names.map((name) => [state, name] as const));

/** Fields that belong to no move; whoever sends them tries to write what only the fold may write. */
const hostile = {
  firstDue: due(now + 999 * day),
  state: 'accepted',
  movedTo: 'thief',
  origin: 'thief',
  saidAt: 1,
  reported: { at: 1, extent: 'full' },
  history: [],
  undone: true,
  lastSeq: 99,
  dueAt: 1,
};

/** Moves by name with the pause before each, up to a quarter of an hour. */
const someMoves = fc.array(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 15 * minute })), {
  maxLength: 30,
});

interface Made {
  name: MoveName;
  at: number;
  before: PromiseRow | undefined;
  after: PromiseRow | undefined;
}

/** Makes those moves that are not refused, in order, and tells what each made of the promise. */
function makeAllowed(plan: [MoveName, number][], extra: object = {}): Made[] {
  const made: Made[] = [];
  let row: PromiseRow | undefined;
  let at = now;
  for (const [name, pause] of plan) {
    at += pause;
    const body = { ...extra, ...move(name, at) } as Move;
    if (refuseMove(row, body, row?.lastSeq, at)) continue;
    const after = moved(row, body, at);
    made.push({ name, at, before: row, after });
    row = after;
  }
  return made;
}

function withoutTrace(row: PromiseRow | undefined) {
  if (!row) return undefined;
  const { lastSeq: _seq, body, ...rest } = row;
  const { history: _history, ...about } = body;
  return { ...rest, body: about };
}

describe('the first due', () => {
  it('is changed by no sequence of moves but an undo as the very next move within ten minutes', () => {
    fc.assert(
      fc.property(someMoves, fc.boolean(), (plan, isHostile) => {
        for (const { name, at, before, after } of makeAllowed(plan, isHostile ? hostile : {})) {
          if (!before?.body.firstDue) continue;
          if (JSON.stringify(after?.body.firstDue) === JSON.stringify(before.body.firstDue)) continue;
          const last = before.body.history.at(-1);
          const beforeLast = promiseBeforeLast(before);
          expect(name).toBe('undo');
          expect(last?.move.move).not.toBe('undo');
          expect(beforeLast?.body.firstDue).toBeUndefined();
          expect(at - (last?.at ?? 0)).toBeLessThanOrEqual(firstDueUndoTime);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the date the promise was made with, and stays when another is agreed', () => {
    const first = due(now + day);
    const row = promiseAfter([{ ...move('promise'), due: first } as Move, 'renegotiate', 'renegotiate']);
    expect(row?.body.firstDue).toEqual(first);
    expect(row?.dueAt).toBe(now + 2 * minute + 2 * day);
  });

  it('is set by the first move that agrees a date, where the promise was made without one', () => {
    const { due: _, ...undated } = move('promise') as Extract<Move, { move: 'promise' }>;
    expect(promiseAfter([undated])?.body.firstDue).toBeUndefined();
    expect(promiseAfter([undated, 'renegotiate'])?.body.firstDue?.at).toBe(now + minute + 2 * day);
  });

  it('is not set by what the customer asked for', () => {
    const row = promiseAfter([{ ...move('ask'), askedFor: due(now + day) } as Move]);
    expect(row?.body.firstDue).toBeUndefined();
    expect(row?.body.askedFor?.at).toBe(now + day);
  });

  it('may be taken back ten minutes after it was set and not a millisecond later', () => {
    const row = promiseIn('agreed');
    expect(refuseMove(row, move('undo'), row.lastSeq, now + firstDueUndoTime)).toBeNull();
    expect(refuseMove(row, move('undo'), row.lastSeq, now + firstDueUndoTime + 1)?.code).toBe(
      'first-due-stands',
    );
  });

  it('may not be taken back once another move was made, even when that move was undone', () => {
    const row = promiseAfter(['promise', 'amend', 'undo']);
    expect(refuseMove(row, move('undo'), row?.lastSeq, now + 3 * minute)?.code).toBe('first-due-stands');
  });

  it('may not be taken back by a clock that was put back', () => {
    const row = promiseIn('agreed');
    expect(refuseMove(row, move('undo'), row.lastSeq, now - minute)?.code).toBe('first-due-stands');
  });
});

/** The promise before its last move, made anew from the rest of its history. */
function promiseBeforeLast({ body }: PromiseRow): PromiseRow | undefined {
  let row: PromiseRow | undefined;
  for (const step of body.history.slice(0, -1)) row = moved(row, step.move, step.at);
  return row;
}

describe('a field that belongs to no move', () => {
  it('changes nothing, whatever move it comes with', () => {
    fc.assert(
      fc.property(someMoves, (plan) => {
        const clean = makeAllowed(plan).map(({ after }) => withoutTrace(after));
        const attacked = makeAllowed(plan, hostile).map(({ after }) => withoutTrace(after));
        expect(attacked).toEqual(clean);
      }),
    );
  });

  it('does not even get past the schema', () => {
    for (const name of names) {
      const parsed = moveSchema.parse({ ...hostile, ...move(name) });
      expect(parsed).toEqual(move(name));
    }
  });

  it('cannot make a date of a move that sets none', () => {
    const row = promiseIn('agreed');
    for (const name of ['amend', 'progress', 'pause', 'report', 'move'] as const) {
      const body = { ...move(name), due: due(now + 99 * day) } as Move;
      expect(moved(row, body)?.body.due).toEqual(row.body.due);
    }
    expect(moved(undefined, { ...move('ask'), due: due(now + day) } as Move)?.body.firstDue).toBeUndefined();
  });
});

describe('a move', () => {
  const refused = pairs.filter(([state, name]) => !mayMove(state, name));
  const allowed = pairs.filter(([state, name]) => mayMove(state, name));

  it.each(refused)('of a promise that is %s: %s is refused as move-refused', (state, name) => {
    const row = promiseAfter(wayTo[state]);
    expect(refuseMove(row, move(name), row?.lastSeq, now + 2 * minute)).toEqual({
      code: 'move-refused',
      state,
      move: name,
    });
  });

  it.each(allowed)(
    'of a promise that is %s: %s is accepted and leads where the table says',
    (state, name) => {
      const row = promiseAfter(wayTo[state]);
      const at = now + 3 * minute;
      expect(refuseMove(row, move(name, at), row?.lastSeq, at)).toBeNull();
      const { to } = moves[name];
      const before = wayTo[state].length > 1 ? promiseAfter(wayTo[state].slice(0, -1))?.state : undefined;
      const expected = to === 'same' ? state : to === 'before' ? before : to;
      expect(moved(row, move(name, at), at)?.state).toBe(expected);
    },
  );

  it('that has not seen the last one is refused as stale', () => {
    const row = promiseIn('agreed');
    for (const seen of [row.lastSeq - 1, row.lastSeq + 1, undefined]) {
      expect(refuseMove(row, move('report'), seen, now)?.code).toBe('stale');
    }
  });

  it('always leaves a row the schema knows', () => {
    fc.assert(
      fc.property(someMoves, (plan) => {
        for (const { after } of makeAllowed(plan)) {
          if (after) expect(promiseSchema.parse(after)).toEqual(after);
        }
      }),
    );
  });

  it('rewrites nothing of the promise it is made on', () => {
    fc.assert(
      fc.property(someMoves, (plan) => {
        for (const { name, at, before } of makeAllowed(plan)) {
          const copy = structuredClone(before);
          moved(before, move(name, at), at);
          expect(before).toEqual(copy);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('undo', () => {
  it('restores exactly what stood before any move, but for the history', () => {
    fc.assert(
      fc.property(someMoves, (plan) => {
        for (const { name, at, before, after } of makeAllowed(plan)) {
          if (name === 'undo' || !after) continue;
          expect(refuseMove(after, move('undo'), after.lastSeq, at + minute)).toBeNull();
          expect(withoutTrace(moved(after, move('undo'), at + minute))).toEqual(withoutTrace(before));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of the first move leaves no promise', () => {
    expect(promiseAfter(['promise', 'undo'])).toBeUndefined();
  });

  it('made twice takes back the last two moves', () => {
    const row = promiseAfter(['promise', 'pause', 'resume', 'undo', 'undo']);
    expect(withoutTrace(row)).toEqual(withoutTrace(promiseIn('agreed')));
  });

  it('keeps what was taken back in the history, marked as undone', () => {
    const row = promiseAfter(['promise', 'report', 'undo']);
    expect(row?.body.history.map((step) => [step.move.move, step.undone ?? false])).toEqual([
      ['promise', false],
      ['report', true],
      ['undo', false],
    ]);
  });
});

describe('amend', () => {
  it('never changes a date, whatever it carries', () => {
    const dated = { due: due(1), firstDue: due(1), answerBy: due(1), askedFor: due(1), at: 1, saidAt: 1 };
    fc.assert(
      fc.property(someMoves, (plan) => {
        for (const { after: row, at } of makeAllowed(plan)) {
          if (!row) continue;
          const next = moved(row, { ...dated, ...move('amend') } as Move, at);
          const dates = ({ body: { due: d, firstDue, answerBy, askedFor, saidAt }, dueAt }: PromiseRow) => [
            d,
            firstDue,
            answerBy,
            askedFor,
            saidAt,
            dueAt,
          ];
          expect(next && dates(next)).toEqual(dates(row));
          expect(next?.state).toBe(row.state);
        }
      }),
    );
  });

  it('mends what, kind, channel and to whom, and leaves what it does not name', () => {
    const row = moved(promiseIn('agreed'), { move: 'amend', what: 'Send the offer' });
    expect(row?.body).toMatchObject({ what: 'Send the offer', kind: 'quote' });
  });
});

describe('a promise put to another customer', () => {
  it('belongs to the other one and remembers whom it was first put to', () => {
    const row = promiseAfter(['promise', 'move']);
    expect(row).toMatchObject({ customerId: 'customer-2', state: 'agreed', body: { origin: 'customer-1' } });
  });

  it('goes back by undo, also after later moves were undone', () => {
    expect(promiseAfter(['promise', 'move', 'undo'])?.customerId).toBe('customer-1');
    expect(promiseAfter(['promise', 'move', 'report', 'undo', 'undo'])?.customerId).toBe('customer-1');
  });

  it('keeps its first due and its state', () => {
    const row = promiseAfter(['promise', 'pause', 'move']);
    expect(row).toMatchObject({ state: 'waiting', body: { firstDue: promiseIn('agreed').body.due } });
  });
});

describe('a report', () => {
  it('counts as done at its moment until it is rejected', () => {
    expect(promiseAfter(['promise', 'report'])?.body.reported).toEqual({ at: now + minute, extent: 'full' });
    expect(promiseAfter(['promise', 'report', 'reject'])?.body.reported).toBeUndefined();
  });
});

describe('what a promise is called', () => {
  const called = (...steps: (MoveName | Move)[]) => {
    const made = steps.map((step) => (typeof step === 'string' ? move(step) : step));
    return made.reduce<PromiseRow | undefined>((row, body) => moved(row, body), undefined);
  };
  const whatOf = (...steps: (MoveName | Move)[]) => called(...steps)?.body.what;

  it('is the offer once the customer has agreed to it, and the wish until then and after an undo', () => {
    expect(whatOf('ask', 'counter')).toBe('Send the quote');
    expect(whatOf('ask', 'counter', 'agree')).toBe('A smaller one');
    expect(whatOf('promise', 'counter', 'agree', 'report', 'accept')).toBe('A smaller one');
    expect(whatOf('ask', 'counter', 'agree', 'undo')).toBe('Send the quote');
  });

  it('is the wish where something else than the offer was agreed to', () => {
    expect(whatOf('ask', 'counter', 'withdraw', 'reopen', 'agree')).toBe('Send the quote');
    expect(whatOf('ask', 'counter', 'shelve', 'agree')).toBe('Send the quote');
  });

  it('is what it was mended to last, be it the wish, the offer or what was agreed', () => {
    expect(whatOf('ask', 'amend', 'counter', 'agree')).toBe('A smaller one');
    expect(whatOf('ask', 'counter', 'amend', 'agree')).toBe('Send the offer');
    expect(whatOf('ask', 'counter', 'agree', 'amend')).toBe('Send the offer');
    const linked: Move = { move: 'amend', expectationId: 'x1' };
    expect(whatOf('ask', 'counter', linked, 'agree')).toBe('A smaller one');
  });

  it('was the wish at every step before its offer was agreed to', () => {
    const row = called('ask', 'counter', 'agree', 'progress');
    expect(row?.body.history.map((step) => calledAt(row, step))).toEqual([
      'Send the quote',
      'Send the quote',
      'A smaller one',
      'A smaller one',
    ]);
  });
});
