import type { Due } from '../../../domain/due.ts';
import type { MoveName, PromiseState } from '../../../domain/promise/moves.ts';
import { calledAt, standingSteps } from '../../../domain/promise/promise.ts';
import type { Move, PromiseRow, Step } from '../../../domain/promise/schema.ts';
import type { Words } from '../../../locales/index.ts';
import type { Moments } from '../../shared/interface.ts';
import { kindText } from '../../shared/kind-text.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

/** "2 days", "3 h": a length of time in the largest unit that still says something. */
export function spanText(length: number, { ledger: { span } }: Words): string {
  if (length < hour) return span.minute(Math.max(1, Math.floor(length / 60_000)));
  return length < day ? span.hour(Math.floor(length / hour)) : span.day(Math.floor(length / day));
}

/** One thing that happened to a promise, as a sentence that needs no other. */
export interface Sentence {
  seq: number;
  at: number;
  text: string;
  /** It was taken back later. */
  undone: boolean;
}

/** Everything that happened to a promise, oldest first. What was taken back stays, marked; the taking back is no line. */
export function historyOf(promise: PromiseRow, words: Words, moments: Pick<Moments, 'full'>): Sentence[] {
  let due: Due | undefined;
  const sentences: Sentence[] = [];
  for (const step of promise.body.history) {
    const { seq, at, move, undone = false } = step;
    if (move.move === 'undo') continue;
    const before = due;
    if (!undone) due = dueAfter(move, due);
    sentences.push({ seq, at, undone, text: sentenceOf(step, { before, promise }, words, moments) });
  }
  return sentences;
}

/** The moves whose words still tell how a promise stands, by its state. */
const telling: { [state in PromiseState]?: readonly MoveName[] } = {
  agreed: ['counter', 'progress', 'reject'],
  countered: ['counter'],
  waiting: ['pause'],
  reported: ['report'],
  declined: ['decline'],
  withdrawn: ['withdraw'],
  revoked: ['revoke'],
};

/** What was last said that tells how a promise stands, as a sentence: how far it is, what it waits for, why it was declined. */
export function lastWord(promise: PromiseRow, words: Words, moments: Pick<Moments, 'full'>): string | null {
  const step = standingSteps(promise).findLast(({ move }) => telling[promise.state]?.includes(move.move));
  if (!step || isWordless(step.move)) return null;
  return historyOf(promise, words, moments).find(({ seq }) => seq === step.seq)?.text ?? null;
}

function isWordless(move: Move): boolean {
  return (move.move === 'report' && !move.text) || (move.move === 'withdraw' && !move.reason);
}

function dueAfter(move: Move, before: Due | undefined): Due | undefined {
  return 'due' in move && move.due ? move.due : before;
}

interface Scene {
  /** The due before the move. */
  before: Due | undefined;
  promise: PromiseRow;
}

function sentenceOf(step: Step, scene: Scene, words: Words, { full }: Pick<Moments, 'full'>): string {
  const { at, move } = step;
  const { before, promise } = scene;
  const { history: say, kinds } = words.ledger;
  const dueText = 'due' in move && move.due ? full(move.due.at) : '';
  const withMore = (sentence: string, more: string | undefined) =>
    more ? words.ledger.sentences(sentence, more) : sentence;
  switch (move.move) {
    case 'ask': {
      const wanted = move.askedFor ? full(move.askedFor.at) : '';
      return withMore(
        move.direction === 'ours' ? say.ask(wanted) : say.weAsked(wanted),
        wordsOf(move, words),
      );
    }
    case 'promise': {
      const made = move.direction === 'ours' ? say.promise(dueText) : say.theirPromise(dueText);
      return withMore(made, wordsOf(move, words));
    }
    case 'agree':
      return say.agree(dueText);
    case 'counter': {
      // Once it was agreed to, the promise is called by it: then what is told is what was wished.
      const wish = calledAt(promise, step);
      const isWhat = promise.body.what === move.offer && wish !== move.offer;
      return isWhat ? say.instead(wish, move.reason) : say.counter(move.offer, move.reason);
    }
    case 'shelve':
      return say.shelve(full(move.answerBy.at));
    case 'decline':
      return say.decline(move.reason);
    case 'progress':
      return say.progress(progressText(move, words));
    case 'renegotiate': {
      const who = move.askedBy === 'us' ? say.byUs : say.byCustomer;
      const about = [who, ...noticeText(at, before, words)].join(words.ledger.comma);
      return say.renegotiate(dueText, move.reason, about);
    }
    case 'pause':
      return say.pause(move.reason);
    case 'resume':
      return say.resume;
    case 'report':
      return withMore(move.extent === 'full' ? say.report : say.part, move.text);
    case 'accept': {
      const accepted = move.satisfaction === undefined ? say.accept : say.rated(move.satisfaction);
      return withMore(accepted, move.rest && say.rest(move.rest.what));
    }
    case 'reject':
      return say.reject(move.reason, dueText);
    case 'withdraw':
      return withMore(say.withdraw, move.reason);
    case 'revoke':
      return say.revoke(move.reason);
    case 'reopen':
      return say.reopen(move.reason);
    case 'amend': {
      const kind = move.kind && kindText(move.kind, kinds);
      const linked =
        move.expectationId === undefined
          ? undefined
          : words.expectations[move.expectationId ? 'linkedLine' : 'unlinkedLine'];
      const mended = [move.what, kind, move.toWhom, move.channel].filter(Boolean).join(' · ');
      return mended ? withMore(say.amend(mended), linked) : (linked ?? say.amend(''));
    }
    case 'move':
      return say.move;
    case 'undo':
      return say.undo;
  }
}

/** The words it was said in, where they say more than what was promised. */
function wordsOf(move: Extract<Move, { move: 'ask' | 'promise' }>, { ledger }: Words): string | undefined {
  return move.words && move.words !== move.what ? ledger.history.said(move.words) : undefined;
}

/** How long before or after the due the new date was told: that is what counts as renegotiated in time. */
function noticeText(at: number, before: Due | undefined, words: Words): string[] {
  if (!before) return [];
  const { history } = words.ledger;
  return [
    before.at > at
      ? history.early(spanText(before.at - at, words))
      : history.late(spanText(at - before.at, words)),
  ];
}

function progressText(move: Extract<Move, { move: 'progress' }>, { ledger: { fields } }: Words): string {
  const parts = (['done', 'doing', 'difficulties', 'next'] as const).flatMap((name) =>
    move[name] ? [`${fields[name].label}: ${move[name]}`] : [],
  );
  const isJoined =
    move.text ===
    (['done', 'doing', 'difficulties', 'next'] as const).flatMap((name) => move[name] || []).join('\n');
  return [...(isJoined && parts.length > 0 ? [] : [move.text]), ...parts].join('\n');
}
