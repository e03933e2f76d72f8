import { describe, expect, it } from 'vitest';
import { mayMove, moves, states } from '../../../domain/promise/moves.ts';
import { moveSchema, type PromiseRow } from '../../../domain/promise/schema.ts';
import { wordsIn } from '../../../locales/index.ts';
import { day, due, minute, move, moved, now, wayTo } from '../../../tests/builders.ts';
import { type ActScene, actNames, acts, isOffered, type MoveAct, offeredActs } from './acts.ts';
import { fieldNames, isProblem, readForm, type Said, type Values } from './fields.ts';

/** A promise in each state, made by the shortest way there. */
function inState(state: (typeof states)[number]): PromiseRow {
  let row: PromiseRow | undefined;
  for (const name of wayTo[state]) row = moved(row, move(name), now);
  if (!row) throw new Error(`No promise in ${state}.`);
  return row;
}

const real = states.filter((state) => state !== 'none');
const later = due(now + 3 * day);
const filledIn: Values = {
  ...Object.fromEntries(fieldNames.map((name) => [name, name])),
  satisfaction: '4',
  askedBy: 'customer',
};

const scene: ActScene = { now, hasCheckpoint: false, lacksCheckpoint: false };

/** The acts a promise is offered that are moves. */
function offeredMoves(row: PromiseRow, at = now): MoveAct[] {
  const { buttons, menu } = offeredActs(row, { ...scene, now: at });
  const noMoves = ['answer', 'checkpoint', 'uncheck'];
  return [...buttons, ...menu].filter((name): name is MoveAct => !noMoves.includes(name));
}

async function said(name: MoveAct, row: PromiseRow, values: Values): Promise<Said> {
  const read = await readForm(acts[name].fields(row), values, async () => ({ ...later, past: false }));
  if (isProblem(read)) throw new Error(`${name}: ${read.name} ${read.why}`);
  return read;
}

/** The move a form gives once it is filled in; `before` is what stood in it. */
async function built(name: MoveAct, row: PromiseRow, values: Values, before: Values = {}) {
  return acts[name].build(await said(name, row, values), row, () => 'new-id', before);
}

describe('the acts a promise is offered', () => {
  it.each(real)('in state %s are the moves of the model and no others', (state) => {
    const row = inState(state);
    const { buttons, menu } = offeredActs(row, { ...scene, now: now + minute });
    const offered = new Set(offeredMoves(row, now + minute).map((name) => acts[name].move));
    const possible = Object.keys(moves).filter((name) => mayMove(state, name as keyof typeof moves));
    expect([...offered].sort()).toEqual(
      possible.filter((name) => name !== 'ask' && name !== 'promise').sort(),
    );
    expect(new Set([...buttons, ...menu]).size).toBe(buttons.length + menu.length);
    expect(buttons.length).toBeLessThanOrEqual(3);
  });

  it('leave no move of the model out', () => {
    const offered = new Set(Object.values(acts).map(({ move }) => move));
    for (const name of Object.keys(moves)) {
      if (name !== 'ask' && name !== 'promise') expect(offered).toContain(name);
    }
  });

  it('have a checkpoint among the buttons where none is set and the due is far', () => {
    const lacking = { ...scene, lacksCheckpoint: true };
    expect(offeredActs(inState('agreed'), lacking).buttons).toEqual(['done', 'checkpoint', 'renegotiate']);
    expect(offeredActs(inState('agreed'), scene).buttons).not.toContain('checkpoint');
    expect(offeredActs(inState('agreed'), scene).menu).not.toContain('uncheck');
    expect(offeredActs(inState('agreed'), { ...scene, hasCheckpoint: true }).menu).toContain('uncheck');
  });

  it('begin with the answer where the customer waits for one, and hold it where it may be given anew', () => {
    for (const state of ['asked', 'shelved', 'declined'] as const)
      expect(offeredActs(inState(state), scene).buttons[0]).toBe('answer');
    expect(real.filter((state) => isOffered('answer', inState(state), scene))).toEqual([
      'asked',
      'countered',
      'shelved',
      'declined',
      'withdrawn',
    ]);
  });

  it('hold a checkpoint while it is worked on and not due yet', () => {
    for (const state of real) expect(isOffered('checkpoint', inState(state), scene)).toBe(state === 'agreed');
    expect(isOffered('checkpoint', inState('agreed'), { ...scene, now: now + 2 * day })).toBe(false);
  });

  it('do not hold undo once a first due stands', () => {
    const row = inState('agreed');
    expect(isOffered('undo', row, { ...scene, now: now + 9 * minute })).toBe(true);
    expect(isOffered('undo', row, { ...scene, now: now + 11 * minute })).toBe(false);
  });
});

describe('each act', () => {
  const everywhere = real.flatMap((state) =>
    offeredMoves(inState(state)).map((name) => [name, state] as const),
  );
  it.each(everywhere)('%s from %s makes a well-formed move of a filled form', async (name, state) => {
    const row = inState(state);
    const made = await built(name, row, filledIn);
    expect(moveSchema.parse(made)).toEqual(made);
    expect(made?.move).toBe(acts[name].move);
  });

  it.each(everywhere)('%s from %s asks for nothing the move does not need', async (name, state) => {
    const row = inState(state);
    const fields = acts[name].fields(row);
    const values: Values = { ...acts[name].values?.(row) };
    for (const field of fields) if (field.needed) values[field.name] = filledIn[field.name] ?? '';
    if (acts[name].oneOf) values.text = 'half done';
    expect(moveSchema.safeParse(await built(name, row, values)).success).toBe(true);
  });

  it('tells what is missing before it asks the worker', async () => {
    const row = inState('agreed');
    const read = (values: Values, found: (typeof later & { past: boolean }) | null) =>
      readForm(acts.renegotiate.fields(row), values, async () => found);
    expect(await read({}, null)).toEqual({ name: 'due', why: 'no-moment' });
    expect(await read({ due: 'soonish' }, null)).toEqual({ name: 'due', why: 'no-moment' });
    expect(await read({ due: 'yesterday' }, { ...later, past: true })).toEqual({ name: 'due', why: 'past' });
    expect(await read({ due: 'Friday' }, { ...later, past: false })).toEqual({ name: 'told', why: 'empty' });
  });

  it('agrees to the date that was asked for when none is given', async () => {
    const asked = moved(undefined, { ...move('ask'), askedFor: later } as never);
    if (!asked) throw new Error('not asked');
    expect(await built('agree', asked, {})).toEqual({
      move: 'agree',
      due: later,
    });
  });

  it('opens the rest of a partly done promise only if something is still owed', async () => {
    const partly = moved(inState('agreed'), { move: 'report', extent: 'part' });
    if (!partly) throw new Error('not reported');
    expect(acts.accept.fields(partly).map(({ name }) => name)).toEqual(['restWhat', 'restDue']);
    expect(await built('accept', partly, { restWhat: 'the rest' })).toEqual({
      move: 'accept',
      rest: { promiseId: 'new-id', what: 'the rest' },
    });
    expect(await built('accept', partly, { restWhat: '' })).toEqual({ move: 'accept' });
  });

  it('mends only what was changed, so that nobody else’s change is taken back, and nothing where nothing was', async () => {
    const row = inState('agreed');
    const before = acts.amend.values?.(row) ?? {};
    expect(await built('amend', row, { ...before, toWhom: 'Ms Chen' }, before)).toEqual({
      move: 'amend',
      toWhom: 'Ms Chen',
    });
    expect(await built('amend', row, before, before)).toBeNull();
  });

  it('links a promise to an expectation, and takes the link away, without touching anything else', async () => {
    const row = inState('agreed');
    const before = acts.amend.values?.(row) ?? {};
    expect(await built('amend', row, { ...before, expectation: 'x1' }, before)).toEqual({
      move: 'amend',
      expectationId: 'x1',
    });
    const linked = { ...before, expectation: 'x1' };
    expect(await built('amend', row, { ...linked, expectation: '' }, linked)).toEqual({
      move: 'amend',
      expectationId: null,
    });
  });

  it('writes a progress report from its parts where there is no line', async () => {
    const row = inState('agreed');
    expect(await built('progress', row, { done: 'drawn', next: 'send' })).toEqual({
      move: 'progress',
      text: 'drawn\nsend',
      done: 'drawn',
      next: 'send',
    });
  });

  it.each(['en', 'zh-CN'] as const)(
    'has a name of its own in %s, for our promises and for theirs',
    (language) => {
      const { ledger } = wordsIn(language);
      for (const labels of [ledger.acts, ledger.theirActs]) {
        expect(Object.keys(labels).sort()).toEqual([...actNames].sort());
        expect(new Set(Object.values(labels)).size).toBe(actNames.length);
      }
      expect(Object.keys(ledger.fields).sort()).toEqual([...fieldNames].sort());
    },
  );
});
