import { describe, expect, it } from 'vitest';
import { mayMove, moves, states } from '../../../domain/promise/moves.ts';
import { moveSchema, type PromiseRow } from '../../../domain/promise/schema.ts';
import { wordsIn } from '../../../locales/index.ts';
import { day, due, minute, move, moved, now, wayTo } from '../../../tests/builders.ts';
import { type ActName, actNames, acts, isOffered, offeredActs } from './acts.ts';
import { fieldNames, isProblem, readForm, type Said, type Values } from './fields.ts';
import { nextItem } from './menu-keys.ts';

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

async function said(name: ActName, row: PromiseRow, values: Values): Promise<Said> {
  const read = await readForm(acts[name].fields(row), values, async () => ({ ...later, past: false }));
  if (isProblem(read)) throw new Error(`${name}: ${read.name} ${read.why}`);
  return read;
}

describe('the acts a promise is offered', () => {
  it.each(real)('in state %s are the moves of the model and no others', (state) => {
    const row = inState(state);
    const { buttons, menu } = offeredActs(row, now + minute);
    const offered = new Set([...buttons, ...menu].map((name) => acts[name].move));
    const possible = Object.keys(moves).filter((name) => mayMove(state, name as keyof typeof moves));
    expect([...offered].sort()).toEqual(
      possible.filter((name) => name !== 'ask' && name !== 'promise').sort(),
    );
    expect(new Set([...buttons, ...menu]).size).toBe(buttons.length + menu.length);
    expect(buttons.length).toBeLessThanOrEqual(3);
  });

  it('leave no move of the model out', () => {
    const offered = new Set(actNames.map((name) => acts[name].move));
    for (const name of Object.keys(moves)) {
      if (name !== 'ask' && name !== 'promise') expect(offered).toContain(name);
    }
  });

  it('do not hold undo once a first due stands', () => {
    const row = inState('agreed');
    expect(isOffered('undo', row, now + 9 * minute)).toBe(true);
    expect(isOffered('undo', row, now + 11 * minute)).toBe(false);
  });
});

describe('each act', () => {
  const everywhere = real.flatMap((state) =>
    offeredActs(inState(state), now)
      .buttons.concat(offeredActs(inState(state), now).menu)
      .map((name) => [name, state] as const),
  );
  it.each(everywhere)('%s from %s makes a well-formed move of a filled form', async (name, state) => {
    const row = inState(state);
    const built = acts[name].build(await said(name, row, filledIn), row, () => 'new-id');
    expect(moveSchema.parse(built)).toEqual(built);
    expect(built.move).toBe(acts[name].move);
  });

  it.each(everywhere)('%s from %s asks for nothing the move does not need', async (name, state) => {
    const row = inState(state);
    const fields = acts[name].fields(row);
    const values: Values = { ...acts[name].values?.(row) };
    for (const field of fields) if (field.needed) values[field.name] = filledIn[field.name] ?? '';
    if (acts[name].oneOf) values.text = 'half done';
    expect(
      moveSchema.safeParse(acts[name].build(await said(name, row, values), row, () => 'new-id')).success,
    ).toBe(true);
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
    expect(acts.agree.build(await said('agree', asked, {}), asked, String)).toEqual({
      move: 'agree',
      due: later,
    });
  });

  it('opens the rest of a partly done promise only if something is still owed', async () => {
    const partly = moved(inState('agreed'), { move: 'report', extent: 'part' });
    if (!partly) throw new Error('not reported');
    expect(acts.accept.fields(partly).map(({ name }) => name)).toEqual(['restWhat', 'restDue']);
    expect(
      acts.accept.build(await said('accept', partly, { restWhat: 'the rest' }), partly, () => 'id'),
    ).toEqual({
      move: 'accept',
      rest: { promiseId: 'id', what: 'the rest' },
    });
    expect(acts.accept.build(await said('accept', partly, { restWhat: '' }), partly, () => 'id')).toEqual({
      move: 'accept',
    });
  });

  it('writes a progress report from its parts where there is no line', async () => {
    const row = inState('agreed');
    expect(
      acts.progress.build(await said('progress', row, { done: 'drawn', next: 'send' }), row, String),
    ).toEqual({
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

describe('the menu', () => {
  const texts = ['Done in part', 'Shelve', 'Decline', 'Undo'];
  it.each([
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['d', 0, 2],
    ['D', 2, 0],
    ['x', 0, null],
    ['Enter', 0, null],
  ] as const)('goes by %s from item %d to %s', (key, at, to) => {
    expect(nextItem(key, texts, at)).toBe(to);
  });
});
