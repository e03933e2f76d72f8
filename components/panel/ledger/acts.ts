import { type MoveName, mayMove, type PromiseState } from '../../../domain/promise/moves.ts';
import { refuseMove } from '../../../domain/promise/promise.ts';
import type { Move, PromiseRow } from '../../../domain/promise/schema.ts';
import type { Field, FieldName, Said, Values } from './fields.ts';

/** What a rep can do with a promise: the moves of the model, with a report in full, in part and a rated acceptance apart. */
export const actNames = [
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

interface Act {
  move: MoveName;
  /** What is asked, in order; without any the act is done at once. */
  fields: (promise: PromiseRow) => readonly Field[];
  /** What stands in the fields before anything was typed. */
  values?: (promise: PromiseRow) => Values;
  /** What none of the fields needs by itself, but one of them has to say. */
  oneOf?: readonly FieldName[];
  build: (said: Said, promise: PromiseRow, newId: () => string) => Move;
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

/** Every act: the move it makes, what it asks, and how the answers become the move. */
export const acts: { [name in ActName]: Act } = {
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
    fields: () => [needed('what'), folded('kind', 'select'), folded('toWhom'), folded('channel')],
    values: ({ body: { what, kind, toWhom = '', channel = '' } }) => ({ what, kind, toWhom, channel }),
    build: (said) => ({ move: 'amend', ...filled(said, 'what', 'kind', 'toWhom', 'channel') }),
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
  asked: ['agree', 'counter', 'shelve'],
  agreed: ['done', 'renegotiate', 'progress'],
  countered: ['agree', 'decline'],
  shelved: ['agree', 'counter', 'decline'],
  declined: ['reopen'],
  waiting: ['resume', 'done', 'renegotiate'],
  reported: ['accept', 'rate', 'reject'],
  accepted: [],
  withdrawn: ['reopen'],
  revoked: [],
};

/** Whether an act may be done with a promise as it stands. */
export function isOffered(name: ActName, promise: PromiseRow, now: number): boolean {
  const { move } = acts[name];
  if (move !== 'undo') return mayMove(promise.state, move);
  return refuseMove(promise, { move }, promise.lastSeq, now) === null;
}

/** The acts a promise is offered: as buttons, and in the menu behind them. */
export function offeredActs(promise: PromiseRow, now: number): { buttons: ActName[]; menu: ActName[] } {
  const offered = actNames.filter((name) => isOffered(name, promise, now));
  const buttons = usual[promise.state].filter((name) => offered.includes(name));
  return { buttons, menu: offered.filter((name) => !buttons.includes(name)) };
}
