import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, due, expectation, move, moved, now, promiseIn } from '../../tests/builders.ts';
import { refuseChange } from '../expectation/expectation.ts';
import type { ExpectationRow } from '../expectation/schema.ts';
import { states } from '../promise/moves.ts';
import { refuseMove } from '../promise/promise.ts';
import type { PromiseRow } from '../promise/schema.ts';
import { type Settlement, settlementSchema } from './schema.ts';
import { answeringChanges, type NewWish, settlingMoves } from './settle.ts';
import { type Choice, choices, neededFor, outcomes } from './table.ts';
import { answeredWith, isWish, wishFor } from './wish.ts';

const newWish: NewWish = { what: 'A weekly call', kind: 'callback', direction: 'ours', expectationId: 'x1' };
const told = { offer: 'Every other week', reason: 'Two of us for 40 customers', again: 'They asked again' };
const dates = { due: due(now + 5 * day), answerBy: due(now + day) };

const wishes = states
  .filter((state) => state !== 'none')
  .map((state) => promiseIn(state))
  .filter(isWish);
const wish = fc.constantFrom<PromiseRow | NewWish>(newWish, ...wishes);
const settlement: fc.Arbitrary<Settlement> = fc.record({
  choice: fc.constantFrom(...choices),
  outcome: fc.constantFrom(...outcomes),
  ...Object.fromEntries(
    Object.entries({ ...told, ...dates }).map(([name, said]) => [name, fc.constant(said)]),
  ),
}) as fc.Arbitrary<Settlement>;

/** A wish after its moves, each made only if the model allows it. */
function settled(from: PromiseRow | NewWish, by: Settlement): PromiseRow {
  let row = 'state' in from ? from : undefined;
  for (const made of settlingMoves(from, by) ?? []) {
    expect(refuseMove(row, made, row?.lastSeq, now)).toBeNull();
    row = moved(row, made, now);
  }
  if (!row) throw new Error('A settled wish is a promise.');
  return row;
}

const endings = {
  can: { yes: 'agreed', no: 'withdrawn', later: 'shelved' },
  partly: { yes: 'agreed', no: 'declined', later: 'countered' },
  'not-now': { yes: 'shelved', no: 'declined', later: 'shelved' },
  no: { yes: 'declined', no: 'shelved', later: 'shelved' },
} as const;

describe('a wish that is answered', () => {
  it('can be one that waits for an answer, one that is over, or none yet', () => {
    expect(wishes.map(({ state }) => state).sort()).toEqual([
      'asked',
      'countered',
      'declined',
      'shelved',
      'withdrawn',
    ]);
  });

  it('ends as the answer and the word to it say, by moves the model allows, wherever it stood', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(wish, settlement, (from, by) => {
        met.add(`${'state' in from ? from.state : 'none'} ${by.choice} ${by.outcome}`);
        expect(settled(from, by).state).toBe(endings[by.choice][by.outcome]);
      }),
      { numRuns: 1500, seed: 20261125 },
    );
    expect(met.size).toBe((wishes.length + 1) * choices.length * outcomes.length);
  });

  it('gets the agreed date as its first only where it never had one', () => {
    const earlier = [move('promise'), move('counter')].reduce<PromiseRow | undefined>(
      (row, made) => moved(row, made, now),
      undefined,
    );
    if (!earlier) throw new Error('It was promised.');
    const yes = { choice: 'can', outcome: 'yes', ...told, ...dates } as const;
    expect(settled(newWish, yes).body.firstDue).toEqual(dates.due);
    expect(settled(earlier, yes).body).toMatchObject({ firstDue: due(now + 2 * day), due: dates.due });
  });

  it('keeps its whole history', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wishes), settlement, (from, by) => {
        const before = from.body.history.length;
        const { history } = settled(from, by).body;
        expect(history.slice(0, before)).toEqual(from.body.history);
        expect(history.length).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is not offered twice what stands as it was offered, unless the word to it is still to come', () => {
    const countered = promiseIn('countered');
    const same = { choice: 'partly', offer: 'A smaller one', reason: 'No stock', ...dates } as const;
    const names = (by: Settlement) => settlingMoves(countered, by)?.map((made) => made.move);
    expect(names({ ...same, outcome: 'yes' })).toEqual(['agree']);
    expect(names({ ...same, outcome: 'no' })).toEqual(['decline']);
    expect(names({ ...same, outcome: 'later' })).toEqual([]);
  });

  it('gets another offer in place of the last, and a later day for its answer, as a wish that begins anew', () => {
    const another = { choice: 'partly', outcome: 'yes', ...told, ...dates } as const;
    const names = (row: PromiseRow, by: Settlement) => settlingMoves(row, by)?.map((made) => made.move);
    expect(names(promiseIn('countered'), another)).toEqual(['withdraw', 'reopen', 'counter', 'agree']);
    expect(names(promiseIn('shelved'), { ...another, choice: 'not-now' })).toEqual(['reopen', 'shelve']);
    const { again: _, ...silent } = another;
    expect(names(promiseIn('countered'), silent)).toBeUndefined();
  });

  it('is called by what was agreed: by the offer in part, by the wish where it is met in full after all', () => {
    const yes = { outcome: 'yes', ...told, ...dates } as const;
    const what = (from: PromiseRow | NewWish, choice: Choice) => settled(from, { ...yes, choice }).body.what;
    expect(what(newWish, 'partly')).toBe(told.offer);
    expect(what(promiseIn('countered'), 'partly')).toBe(told.offer);
    expect(what(promiseIn('countered'), 'can')).toBe(promiseIn('asked').body.what);
    expect(what(newWish, 'can')).toBe(newWish.what);
  });

  it('that was over is not taken up again without a reason', () => {
    const { again: _, ...silent } = { choice: 'can', outcome: 'yes', ...told, ...dates } as const;
    expect(settlingMoves(promiseIn('declined'), silent)).toBeNull();
    expect(settlingMoves(promiseIn('shelved'), silent)).not.toBeNull();
    expect(settlingMoves(promiseIn('shelved'), { ...silent, outcome: 'later' })).toBeNull();
  });
});

describe('what is needed', () => {
  it.each(choices.flatMap((choice) => outcomes.map((outcome) => [choice, outcome] as const)))(
    'for "%s" and "%s" is enough to settle it, and without any of it nothing is settled',
    (choice, outcome) => {
      const needed = neededFor(choice, outcome);
      const all = { ...told, ...dates };
      const enough = { choice, outcome, ...Object.fromEntries(needed.map((name) => [name, all[name]])) };
      expect(settlingMoves(newWish, settlementSchema.parse(enough))).not.toBeNull();
      for (const name of needed) {
        const { [name]: _, ...less } = enough as Record<string, unknown>;
        expect(settlementSchema.safeParse(less).success).toBe(false);
      }
    },
  );
});

describe('the expectation behind it', () => {
  const open = expectation();
  const declined = expectation([{ change: 'answer', answer: { name: 'declined', reason: 'No' } }]);

  it('gets the answer that was given, by changes it allows, open or over', () => {
    fc.assert(
      fc.property(fc.constantFrom(open, declined), settlement, (from, by) => {
        let row: ExpectationRow = from;
        for (const change of answeringChanges(from, by)) {
          expect(refuseChange(row, change, row.lastSeq)).toBeNull();
          row = expectation([...row.body.history.map((step) => step.change), change]);
        }
        const { answer } = row.body;
        const ending = endings[by.choice][by.outcome];
        if (ending === 'withdrawn') expect(row.body.open).toBe(false);
        else if (ending === 'countered') expect(answer?.name).toBe('lowered');
        else if (ending === 'agreed') expect(answer?.name).toBe(by.choice === 'can' ? 'agreed' : 'lowered');
        else expect(answer?.name).toBe(ending);
        expect(row.body.open).toBe(ending !== 'withdrawn' && ending !== 'declined');
      }),
      { numRuns: 300 },
    );
  });

  it('is answered by its last promise of ours, if that one waits for an answer', () => {
    const asked = (id: string, at: number) => {
      const row = moved(undefined, { move: 'ask', ...newWish }, at);
      if (!row) throw new Error('It was asked for.');
      return { ...row, id };
    };
    const [old, last] = [asked('p1', now), asked('p2', now + day)];
    const agreed = moved(last, move('agree'), now + 2 * day);
    if (!agreed) throw new Error('It was agreed.');
    expect(wishFor(open, [])).toBeUndefined();
    expect(wishFor(open, [last, old])?.id).toBe('p2');
    expect(wishFor(open, [old, agreed])).toBeUndefined();
    const rows = { promises: [old, last], expectations: [open] };
    expect(answeredWith(last, rows)?.id).toBe('x1');
    expect(answeredWith(old, rows)).toBeUndefined();
  });

  it('is left alone where it is met or agreed by something else', () => {
    const row = moved(undefined, { move: 'ask', ...newWish }, now);
    if (!row) throw new Error('It was asked for.');
    for (const name of ['met', 'agreed'] as const) {
      const settledOne = expectation([{ change: 'answer', answer: { name } }]);
      expect(answeredWith(row, { promises: [row], expectations: [settledOne] })).toBeUndefined();
    }
    expect(answeredWith(row, { promises: [row], expectations: [declined] })?.id).toBe('x1');
  });
});
