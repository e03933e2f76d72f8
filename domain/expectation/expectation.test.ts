import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectation, minute, now } from '../../tests/builders.ts';
import { controlOf } from './control.ts';
import { foldChange, foldRanking, refuseChange } from './expectation.ts';
import { answers, dimensions, expectationLevels, needs, sources } from './names.ts';
import { type Change, changeSchema, type ExpectationRow, expectationSchema } from './schema.ts';

const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const trait = <T>(values: readonly T[]) =>
  fc.option(fc.option(fc.constantFrom(...values), { nil: null }), { nil: undefined });

/** Any change but undo, well-formed or nothing. */
const anyChange: fc.Arbitrary<Change> = fc
  .oneof(
    fc.record({
      change: fc.constant('describe'),
      what: fc.option(fc.constantFrom('Two weeks', 'Ten days'), { nil: undefined }),
      need: trait(needs),
      source: trait(sources),
      dimension: trait(dimensions),
    }),
    fc.record({
      change: fc.constant('read'),
      levels: fc.record({ canLiveWith: level, hopesFor: level, canGive: level, happened: level }),
      cause: fc.option(fc.constant('A competitor offered 10 days'), { nil: undefined }),
    }),
    fc.record({
      change: fc.constant('answer'),
      answer: fc.record({ name: fc.constantFrom(...answers), reason: fc.constant('No stock') }),
    }),
    fc.constant({ change: 'close' }),
    fc.constant({ change: 'reopen' }),
  )
  .filter((change) => changeSchema.safeParse(change).success)
  .map((change) => changeSchema.parse(JSON.parse(JSON.stringify(change))));

const undo: Change = { change: 'undo' };
const answer = (name: 'met' | 'agreed' | 'shelved', reason?: string): Change => ({
  change: 'answer',
  answer: { name, ...(reason ? { reason } : {}) },
});
const refused: Change = { change: 'answer', answer: { name: 'declined', reason: 'Not made any more' } };
const read = (levels: Extract<Change, { change: 'read' }>['levels'], cause?: string): Change => ({
  change: 'read',
  levels,
  ...(cause ? { cause } : {}),
});

/** What is shown of an expectation, without what happened to it. */
function shown({ body: { history: _, ...body } }: ExpectationRow) {
  return body;
}

describe('an expectation', () => {
  it('is open as it is noted, with nothing said that was not', () => {
    const row = expectation();
    expect(row.body).toEqual({
      what: 'A weekly call',
      at: now,
      levels: { canLiveWith: [], hopesFor: [], canGive: [], happened: [] },
      open: true,
      noted: { what: 'A weekly call' },
      history: [],
    });
    expect(expectation([], { need: 'basic', source: 'own-need' }).body).toMatchObject({
      need: 'basic',
      source: 'own-need',
    });
  });

  it('has the shape it is stored in after any changes', () => {
    fc.assert(
      fc.property(fc.array(anyChange), (changes) => {
        const row = expectation(changes);
        expect(expectationSchema.parse(row)).toEqual(row);
      }),
    );
  });

  it('keeps every reading of every level in order, and overwrites none', () => {
    fc.assert(
      fc.property(fc.array(anyChange), (changes) => {
        const { levels } = expectation(changes).body;
        for (const name of expectationLevels) {
          const given = changes.flatMap((change, index) => {
            const value = change.change === 'read' ? change.levels[name] : undefined;
            if (change.change !== 'read' || value === undefined) return [];
            const { cause } = change;
            return [{ at: now + (index + 1) * minute, value, ...(cause ? { cause } : {}) }];
          });
          expect(levels[name]).toEqual(given);
        }
      }),
    );
  });

  it('is exactly as before after any change and its undo, and again after the undo of the change before', () => {
    fc.assert(
      fc.property(
        fc.array(anyChange, { maxLength: 8 }),
        fc.array(anyChange, { maxLength: 4 }),
        (old, more) => {
          const after = expectation([...old, ...more, ...more.map(() => undo)]);
          expect(shown(after)).toEqual(shown(expectation(old)));
        },
      ),
    );
  });

  it('forgets nothing that happened to it', () => {
    const { history } = expectation([read({ hopesFor: 4 }), undo, answer('met')]).body;
    expect(history.map(({ change, undone }) => [change.change, undone ?? false])).toEqual([
      ['read', true],
      ['undo', false],
      ['answer', false],
    ]);
  });

  it('unsays what is described as nothing and keeps what is not spoken of', () => {
    const row = expectation([{ change: 'describe', need: null, dimension: 'empathy' }], {
      need: 'delight',
      source: 'competitor',
    });
    expect(row.body).toMatchObject({ source: 'competitor', dimension: 'empathy' });
    expect(row.body).not.toHaveProperty('need');
    expect(row.body.noted.need).toBe('delight');
  });

  it('is over once it is met, declined or closed, and open with every other answer', () => {
    expect(expectation([answer('met')]).body.open).toBe(false);
    expect(expectation([refused]).body.open).toBe(false);
    expect(expectation([answer('agreed'), { change: 'close' }]).body.open).toBe(false);
    expect(expectation([answer('agreed')]).body.open).toBe(true);
    expect(expectation([answer('shelved')]).body.open).toBe(true);
    const lowered: Change = { change: 'answer', answer: { name: 'lowered', reason: 'No stock' } };
    expect(expectation([lowered]).body).toMatchObject({ open: true, answer: { reason: 'No stock' } });
  });

  it('waits for an answer again once it is reopened, and keeps what was told before in its history', () => {
    const row = expectation([refused, { change: 'reopen' }]);
    expect(row.body.open).toBe(true);
    expect(row.body).not.toHaveProperty('answer');
    expect(row.body.history[0]?.change).toEqual(refused);
  });

  it('keeps its place among others through every change, and a ranking leaves its history alone', () => {
    const row = foldRanking(expectation([answer('agreed')]), ['x2', 'x1']);
    expect(row?.body.place).toBe(2);
    expect(row?.lastSeq).toBe(expectation([answer('agreed')]).lastSeq);
    expect(foldChange(row, { seq: 9, at: now, body: undo })?.body).toMatchObject({ place: 2, open: true });
  });

  it('that is not there stays away, whatever happens to it', () => {
    expect(foldChange(undefined, { seq: 9, at: now, body: answer('met') })).toBeUndefined();
    expect(foldRanking(undefined, ['x1'])).toBeUndefined();
  });
});

describe('a change', () => {
  const mayBeMade = (row: ExpectationRow, change: Change, seen = row.lastSeq) =>
    refuseChange(row, change, seen)?.code ?? 'made';

  it('is refused as stale where its author has not seen the last one, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyChange), anyChange, fc.integer(), (changes, change, seen) => {
        const row = expectation(changes);
        fc.pre(seen !== row.lastSeq);
        expect(mayBeMade(row, change, seen)).toBe('stale');
      }),
    );
  });

  it('answers or closes only what is open, and reopens only what is over', () => {
    const [open, over] = [expectation(), expectation([refused])];
    for (const change of [answer('met'), refused, { change: 'close' }] satisfies Change[]) {
      expect([mayBeMade(open, change), mayBeMade(over, change)]).toEqual(['made', 'change-refused']);
    }
    expect(mayBeMade(open, { change: 'reopen' })).toBe('change-refused');
    expect(mayBeMade(over, { change: 'reopen' })).toBe('made');
  });

  it('describes and reads an expectation that is over as well', () => {
    const over = expectation([answer('met')]);
    expect(mayBeMade(over, read({ happened: 5 }))).toBe('made');
    expect(mayBeMade(over, { change: 'describe', need: 'delight' })).toBe('made');
  });

  it('is taken back as long as one stands', () => {
    expect(mayBeMade(expectation(), undo)).toBe('change-refused');
    expect(mayBeMade(expectation([answer('met')]), undo)).toBe('made');
    expect(mayBeMade(expectation([answer('met'), undo]), undo)).toBe('change-refused');
  });

  it.each([
    ['a reading of nothing', { change: 'read', levels: {} }],
    ['a level of 0', { change: 'read', levels: { hopesFor: 0 } }],
    ['a level of 6', { change: 'read', levels: { canGive: 6 } }],
    ['half a level', { change: 'read', levels: { happened: 2.5 } }],
    ['two ends the wrong way round', { change: 'read', levels: { canLiveWith: 4, hopesFor: 3 } }],
    ['a refusal without its reason', { change: 'answer', answer: { name: 'declined' } }],
    ['a lowering with an empty reason', { change: 'answer', answer: { name: 'lowered', reason: ' ' } }],
    ['an answer nobody knows', { change: 'answer', answer: { name: 'maybe' } }],
    ['a text of nothing', { change: 'describe', what: ' ' }],
  ])('is malformed with %s', (_what, change) => {
    expect(changeSchema.safeParse(change).success).toBe(false);
  });
});

describe('where an expectation comes from', () => {
  it('tells how far we control it, and nothing where nobody said it', () => {
    expect(sources.filter((source) => controlOf(source) === 'ours')).toEqual([
      'our-marketing',
      'our-own-words',
    ]);
    expect(sources.filter((source) => controlOf(source) === 'not')).toEqual([
      'competitor',
      'own-need',
      'custom-of-trade',
    ]);
    expect(controlOf(undefined)).toBeNull();
  });
});
