import { describe, expect, it } from 'vitest';
import { type MoveName, mayMove, moves, openStates, type PromiseState, states } from './moves.ts';

/** The table of the model, written out by hand: from where, to where. */
const model: [MoveName, PromiseState[], PromiseState | 'same' | 'before'][] = [
  ['ask', ['none'], 'asked'],
  ['promise', ['none'], 'agreed'],
  ['agree', ['asked', 'countered', 'shelved'], 'agreed'],
  ['counter', ['asked', 'shelved', 'agreed'], 'countered'],
  ['shelve', ['asked', 'countered'], 'shelved'],
  ['decline', ['asked', 'countered', 'shelved'], 'declined'],
  ['progress', ['agreed'], 'same'],
  ['renegotiate', ['agreed', 'waiting'], 'same'],
  ['pause', ['agreed'], 'waiting'],
  ['resume', ['waiting'], 'agreed'],
  ['report', ['agreed', 'waiting'], 'reported'],
  ['accept', ['reported'], 'accepted'],
  ['reject', ['reported'], 'agreed'],
  ['withdraw', ['asked', 'countered', 'shelved', 'agreed', 'waiting'], 'withdrawn'],
  ['revoke', ['agreed', 'waiting'], 'revoked'],
  ['reopen', ['declined', 'shelved', 'withdrawn'], 'asked'],
];
const everyState: PromiseState[] = [
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
];
const anywhere: MoveName[] = ['amend', 'move', 'undo'];

describe('the table of moves', () => {
  it('has the moves of the model and no others', () => {
    expect(Object.keys(moves).sort()).toEqual([...model.map(([name]) => name), ...anywhere].sort());
  });

  it('has the states of the model and no others', () => {
    expect([...states].sort()).toEqual(['none', ...everyState].sort());
  });

  it.each(model)('lets %s be made from %j only', (name, from) => {
    const allowed = states.filter((state) => mayMove(state, name));
    expect([...allowed].sort()).toEqual([...from].sort());
  });

  it.each(model)('leads %s from %j to %s', (name, _from, to) => {
    expect(moves[name].to).toBe(to);
  });

  it.each(anywhere)('lets %s be made from every state of a promise, but not before there is one', (name) => {
    expect(states.filter((state) => mayMove(state, name))).toEqual(
      states.filter((state) => state !== 'none'),
    );
  });

  it('keeps amend and move in the same state and takes undo to the state before', () => {
    expect([moves.amend.to, moves.move.to, moves.undo.to]).toEqual(['same', 'same', 'before']);
  });

  it('counts as open what is still owed or to be answered', () => {
    expect([...openStates].sort()).toEqual([
      'agreed',
      'asked',
      'countered',
      'reported',
      'shelved',
      'waiting',
    ]);
  });
});
