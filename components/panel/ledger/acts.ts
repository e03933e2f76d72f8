import { isWish } from '../../../domain/agreement/wish.ts';
import { type MoveName, mayMove, type PromiseState } from '../../../domain/promise/moves.ts';
import { refuseMove } from '../../../domain/promise/promise.ts';
import type { Move, PromiseRow } from '../../../domain/promise/schema.ts';
import { mayCheck } from '../../../domain/reminder/checkpoint.ts';
import type { Field, FieldName, Said, Values } from './fields.ts';

/**
 * What a rep can do with a promise: the moves of the model, with a report in full, in part and a rated acceptance apart;
 * a checkpoint set or removed, which is no move; and the answer to a wish, which makes what moves it takes.
 */
export const actNames = [
  'answer',
  'done',
  'partly',
  'accept',
  'rate',
  'reject',
  'agree',
  'counter',
  'shelve',
  'decline',
  'progress',
  'checkpoint',
  'uncheck',
  'renegotiate',
  'pause',
  'resume',
  'withdraw',
  'revoke',
  'reopen',
  'amend',
  'move',
  'undo',
] as const;
export type ActName = (typeof actNames)[number];
export type MoveAct = Exclude<ActName, 'answer' | 'checkpoint' | 'uncheck'>;

interface Act {
  move: MoveName;
  /** What is asked, in order; without any the act is done at once. */
  fields: (promise: PromiseRow) => readonly Field[];
  /** What stands in the fields before anything was typed. */
  values?: (promise: PromiseRow) => Values;
  /** What none of the fields needs by itself, but one of them has to say. */
  oneOf?: readonly FieldName[];
  /** The move, or null where the answers change nothing. `before`: what stood in the fields. */
  build: (said: Said, promise: PromiseRow, newId: () => string, before: Values) => Move | null;
}

const text = (name: FieldName): Field => ({ name, as: 'text' });
const needed = (name: FieldName, as: Field['as'] = 'text'): Field => ({ name, as, needed: true });
const folded = (name: FieldName, as: Field['as'] = 'text'): Field => ({ name, as, folded: true });
const nothing = () => [];

/** Only what was filled in: an empty text is no answer. */
function filled<N extends FieldName>({ text: of }: Said, ...names: N[]): { [name in N]?: string } {
  const said = names.flatMap((name) => (of(name) ? [[name, of(name)]] : []));
  return Object.fromEntries(said) as { [name in N]?: string };
}

const restFields = (promise: PromiseRow): Field[] =>
  promise.body.reported?.extent === 'part' ? [text('restWhat'), { name: 'restDue', as: 'moment' }] : [];

function restOf(said: Said, newId: () => string) {
  const what = said.text('restWhat');
  const due = said.due('restDue');
  return what ? { rest: { promiseId: newId(), what, ...(due ? { due } : {}) } } : {};
}

const parts = ['done', 'doing', 'difficulties', 'next'] as const;

/** Every act that is a move: which it makes, what it asks, and how the answers become the move. */
export const acts: { [name in MoveAct]: Act } = {
  done: { move: 'report', fields: nothing, build: () => ({ move: 'report', extent: 'full' }) },
  partly: {
    move: 'report',
    fields: () => [text('text')],
    build: (said) => ({ move: 'report', extent: 'part', ...filled(said, 'text') }),
  },
  accept: {
    move: 'accept',
    fields: restFields,
    values: ({ body }) => ({ restWhat: body.what }),
    build: (said, _promise, newId) => ({ move: 'accept', ...restOf(said, newId) }),
  },
  rate: {
    move: 'accept',
    fields: (promise) => [needed('satisfaction', 'rating'), ...restFields(promise)],
    values: ({ body }) => ({ restWhat: body.what }),
    build: (said, _promise, newId) => ({
      move: 'accept',
      satisfaction: Number(said.text('satisfaction')),
      ...restOf(said, newId),
    }),
  },
  reject: {
    move: 'reject',
    fields: () => [needed('fault'), needed('due', 'moment')],
    build: (said) => ({ move: 'reject', reason: said.text('fault'), due: dueOf(said, 'due') }),
  },
  agree: {
    move: 'agree',
    fields: () => [{ name: 'due', as: 'moment' }],
    build: (said, { body }) => {
      // Agreed without another date, it is the one that stands, else the one the customer has asked for.
      const due = said.due('due') ?? (body.due ? undefined : body.askedFor);
      return { move: 'agree', ...(due ? { due } : {}) };
    },
  },
  counter: {
    move: 'counter',
    fields: () => [needed('offer'), needed('told')],
    build: (said) => ({ move: 'counter', offer: said.text('offer'), reason: said.text('told') }),
  },
  shelve: {
    move: 'shelve',
    fields: () => [needed('answerBy', 'moment')],
    build: (said) => ({ move: 'shelve', answerBy: dueOf(said, 'answerBy') }),
  },
  decline: {
    move: 'decline',
    fields: () => [needed('told')],
    build: (said) => ({ move: 'decline', reason: said.text('told') }),
  },
  progress: {
    move: 'progress',
    fields: () => [text('text'), ...parts.map((name) => folded(name))],
    oneOf: ['text', ...parts],
    build: (said) => {
      const some = filled(said, ...parts);
      return { move: 'progress', text: said.text('text') || Object.values(some).join('\n'), ...some };
    },
  },
  renegotiate: {
    move: 'renegotiate',
    fields: () => [needed('due', 'moment'), needed('told'), { name: 'askedBy', as: 'choice' }],
    values: () => ({ askedBy: 'us' }),
    build: (said) => ({
      move: 'renegotiate',
      due: dueOf(said, 'due'),
      askedBy: said.text('askedBy') === 'customer' ? 'customer' : 'us',
      reason: said.text('told'),
    }),
  },
  pause: {
    move: 'pause',
    fields: () => [needed('waitsFor')],
    build: (said) => ({ move: 'pause', reason: said.text('waitsFor') }),
  },
  resume: { move: 'resume', fields: nothing, build: () => ({ move: 'resume' }) },
  withdraw: {
    move: 'withdraw',
    fields: () => [text('reason')],
    build: (said) => ({ move: 'withdraw', ...filled(said, 'reason') }),
  },
  revoke: {
    move: 'revoke',
    fields: () => [needed('told')],
    build: (said) => ({ move: 'revoke', reason: said.text('told') }),
  },
  reopen: {
    move: 'reopen',
    fields: () => [needed('reason')],
    build: (said) => ({ move: 'reopen', reason: said.text('reason') }),
  },
  amend: {
    move: 'amend',
    fields: () => [
      needed('what'),
      { name: 'expectation', as: 'expectation' },
      folded('kind', 'select'),
      folded('toWhom'),
      folded('channel'),
    ],
    values: ({ body: { what, kind, toWhom = '', channel = '', expectationId = '' } }) => ({
      what,
      kind,
      toWhom,
      channel,
      expectation: expectationId,
    }),
    // Only what the rep has changed: somebody else may have changed the rest meanwhile.
    build: (said, _promise, _newId, before) => {
      const changed = (['what', 'kind', 'toWhom', 'channel'] as const).filter(
        (name) => said.text(name) !== '' && said.text(name) !== (before[name] ?? ''),
      );
      const expectation = said.text('expectation');
      const isLinked = expectation !== (before.expectation ?? '');
      if (changed.length === 0 && !isLinked) return null;
      const link = isLinked ? { expectationId: expectation || null } : {};
      return { move: 'amend', ...filled(said, ...changed), ...link };
    },
  },
  move: {
    move: 'move',
    fields: () => [needed('customer', 'customer')],
    build: (said) => ({ move: 'move', toCustomerId: said.text('customer') }),
  },
  undo: { move: 'undo', fields: nothing, build: () => ({ move: 'undo' }) },
};

function dueOf(said: Said, name: FieldName) {
  const due = said.due(name);
  if (!due) throw new Error(`The form needs ${name}.`);
  return due;
}

/** The acts a state is usually followed by, the likeliest first. */
const usual: { [state in PromiseState]: readonly ActName[] } = {
  none: [],
  asked: ['answer', 'agree', 'counter'],
  agreed: ['done', 'renegotiate', 'progress'],
  countered: ['agree', 'answer', 'decline'],
  shelved: ['answer', 'agree', 'counter'],
  declined: ['answer', 'reopen'],
  waiting: ['resume', 'done', 'renegotiate'],
  reported: ['accept', 'rate', 'reject'],
  accepted: [],
  withdrawn: ['reopen'],
  revoked: [],
};

/** What the acts of a promise depend on besides itself. */
export interface ActScene {
  /** Epoch milliseconds. */
  now: number;
  hasCheckpoint: boolean;
  /** It is marked as one that nobody will look at before its due. */
  lacksCheckpoint: boolean;
}

/** Whether an act may be done with a promise as it stands. */
export function isOffered(name: ActName, promise: PromiseRow, { now, hasCheckpoint }: ActScene): boolean {
  if (name === 'answer') return isWish(promise);
  if (name === 'checkpoint') return mayCheck(promise, now);
  if (name === 'uncheck') return hasCheckpoint;
  const { move } = acts[name];
  if (move !== 'undo') return mayMove(promise.state, move);
  return refuseMove(promise, { move }, promise.lastSeq, now) === null;
}

/** The acts a promise is offered: as buttons, the likeliest first, and in the menu behind them. */
export function offeredActs(promise: PromiseRow, scene: ActScene): { buttons: ActName[]; menu: ActName[] } {
  const offered = actNames.filter((name) => isOffered(name, promise, scene));
  const [first, ...others] = usual[promise.state].filter((name) => offered.includes(name));
  const advised: ActName[] = scene.lacksCheckpoint ? ['checkpoint'] : [];
  const buttons = first ? [first, ...advised, ...others].slice(0, mostButtons) : [];
  return { buttons, menu: offered.filter((name) => !buttons.includes(name)) };
}

const mostButtons = 3;
