import type { Due } from '../../../domain/due.ts';
import type { Move, PromiseRow } from '../../../domain/promise/schema.ts';
import type { Words } from '../../../locales/index.ts';
import type { Moments } from '../../shared/interface.ts';

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
  for (const { seq, at, move, undone = false } of promise.body.history) {
    if (move.move === 'undo') continue;
    const before = due;
    if (!undone) due = dueAfter(move, due);
    sentences.push({ seq, at, undone, text: sentenceOf(move, { at, before, promise }, words, moments) });
  }
  return sentences;
}

function dueAfter(move: Move, before: Due | undefined): Due | undefined {
  return 'due' in move && move.due ? move.due : before;
}

interface Scene {
  at: number;
  /** The due before the move. */
  before: Due | undefined;
  promise: PromiseRow;
}

function sentenceOf(move: Move, scene: Scene, words: Words, { full }: Pick<Moments, 'full'>): string {
  const { history: say, kinds } = words.ledger;
  const dueText = 'due' in move && move.due ? full(move.due.at) : '';
  const withMore = (sentence: string, more: string | undefined) =>
    more ? words.ledger.sentences(sentence, more) : sentence;
  switch (move.move) {
    case 'ask': {
      const wanted = move.askedFor ? full(move.askedFor.at) : '';
      return move.direction === 'ours' ? say.ask(wanted) : say.weAsked(wanted);
    }
    case 'promise':
      return move.direction === 'ours' ? say.promise(dueText) : say.theirPromise(dueText);
    case 'agree':
      return say.agree(dueText);
    case 'counter':
      return say.counter(move.offer, move.reason);
    case 'shelve':
      return say.shelve(full(move.answerBy.at));
    case 'decline':
      return say.decline(move.reason);
    case 'progress':
      return say.progress(progressText(move, words));
    case 'renegotiate': {
      const who = move.askedBy === 'us' ? say.byUs : say.byCustomer;
      const about = [who, ...noticeText(scene, words)].join(words.ledger.comma);
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
      const kind = move.kind && (kinds[move.kind] ?? move.kind);
      return say.amend([move.what, kind, move.toWhom, move.channel].filter(Boolean).join(' · '));
    }
    case 'move':
      return say.move;
    case 'undo':
      return say.undo;
  }
}

/** How long before or after the due the new date was told: that is what counts as renegotiated in time. */
function noticeText({ at, before }: Scene, words: Words): string[] {
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
