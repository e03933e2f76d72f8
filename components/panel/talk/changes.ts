import { mostPlainWords } from '../../../domain/talk/names.ts';
import { withWord, withWords, wordKey } from '../../../domain/talk/plain-list.ts';
import type { PlainWord, TalkTrack } from '../../../domain/talk/schema.ts';
import { starterTracks } from '../../../locales/talk/tracks.ts';
import { KeptError } from '../../../messages/errors.ts';
import { currentWords } from '../../shared/interface.ts';
import { say } from '../../shared/toasts.ts';
import { starterWords } from '../outgoing/use-checked.ts';
import { isSameList, takenBack } from '../taken-back.ts';
import { changeTalk, ownTalkNow } from './own-talk.ts';

const starterIds = new Set(starterTracks.map(({ id }) => id));

/** Whether a track, or what it is made of, came with the product. */
export function isStarter(id: string): boolean {
  return starterIds.has(id);
}

/** Keeps a track as the rep wrote it. This and all below say so with undo, and reject with a `KeptError`. */
export async function keepTrack(track: TalkTrack): Promise<void> {
  const putBack = await waysBack([track.id]);
  await changeTalk({ change: 'keep', tracks: [track] });
  told(currentWords().talk.book.told.kept(track.title), putBack);
}

/** Takes a track out: a starter can be brought back, one of the rep's own only by undo. */
export async function removeTrack({ id, title }: TalkTrack): Promise<void> {
  const putBack = await waysBack([id]);
  await changeTalk(isStarter(id) ? { change: 'remove', id } : { change: 'restore', id });
  told(currentWords().talk.book.told.removed(title), putBack);
}

/** Gives a starter back as it came. */
export async function restoreTrack({ id, title }: TalkTrack): Promise<void> {
  const putBack = await waysBack([id]);
  await changeTalk({ change: 'restore', id });
  told(currentWords().talk.book.told.restored(title), putBack);
}

/** Gives all starters back as they came; what the rep wrote is gone. */
export async function restoreTracks(): Promise<void> {
  const { tracks, removed } = await ownTalkNow();
  const putBack = await waysBack([...tracks.map(({ id }) => id), ...removed]);
  await changeTalk({ change: 'restore-all' });
  told(currentWords().talk.book.told.allRestored, putBack);
}

/** Changes one plain word, adds one (`before` null) or removes one (`after` null); all others stay as they are by now. */
export async function changeWord(
  before: PlainWord | null,
  after: PlainWord | null,
  done: string,
): Promise<void> {
  const list = await wordsNow();
  await changeTalk({ change: 'word', before, after });
  told(done, () => wordsBack({ before: list, after: withWord(list, before, after) }));
}

/** Gives the plain words back as they came. */
export async function restoreWords(): Promise<void> {
  const before = await wordsNow();
  await changeTalk({ change: 'words', plainWords: null });
  told(currentWords().talk.book.plain.restored, () => wordsBack({ before, after: starterWords }));
}

/** Adds what a colleague's file brings, in the place of what it replaces. */
export async function addAll(tracks: TalkTrack[], words: PlainWord[]): Promise<void> {
  const before = await wordsNow();
  const after = withWords(before, words);
  if (after.length > mostPlainWords) throw new KeptError('too-large');
  const putBack = await waysBack(tracks.map(({ id }) => id));
  if (tracks.length > 0) await changeTalk({ change: 'keep', tracks });
  if (words.length > 0) await changeTalk({ change: 'words', plainWords: after });
  told(currentWords().talk.book.file.added, async () => {
    await putBack();
    if (words.length > 0) await wordsBack({ before, after });
  });
}

async function wordsNow(): Promise<readonly PlainWord[]> {
  return (await ownTalkNow()).plainWords ?? starterWords;
}

/** Takes back what made `after` of `before`, and nothing that was done since. */
async function wordsBack(done: { before: readonly PlainWord[]; after: readonly PlainWord[] }): Promise<void> {
  const list = takenBack(await wordsNow(), done, wordKey);
  await changeTalk({ change: 'words', plainWords: isSameList(list, starterWords) ? null : list });
}

/** What puts some tracks back as they are now: as the rep has them, removed, or as they came. */
async function waysBack(ids: readonly string[]): Promise<() => Promise<void>> {
  const { tracks, removed } = await ownTalkNow();
  const kept = tracks.filter(({ id }) => ids.includes(id));
  const gone = removed.filter((id) => ids.includes(id));
  const asTheyCame = ids.filter((id) => !gone.includes(id) && !kept.some((track) => track.id === id));
  return async () => {
    for (const id of asTheyCame) await changeTalk({ change: 'restore', id });
    for (const id of gone) await changeTalk({ change: 'remove', id });
    if (kept.length > 0) await changeTalk({ change: 'keep', tracks: kept });
  };
}

function told(text: string, putBack: () => Promise<void>): void {
  say(text, async () => {
    await putBack();
    say(currentWords().talk.book.told.undone);
  });
}
