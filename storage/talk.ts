import type * as z from 'zod/mini';
import { mostPlainWords, mostTracks } from '../domain/talk/names.ts';
import { withWord } from '../domain/talk/plain-list.ts';
import { ownTracksSchema, plainWordSchema, talkTrackSchema } from '../domain/talk/schema.ts';
import { kept, removed, restored } from '../domain/talk/tracks.ts';
import { starterPlainWords } from '../locales/talk/plain-words.ts';
import type { OwnTalk, TalkChange } from '../messages/contract/talk.ts';
import { KeptError } from '../messages/errors.ts';
import { asWriteError, type Database } from './database.ts';

const key = 'talk';

/** What is stored: of each list what can be read, and beside it the entries that cannot, as they came. */
interface Stored {
  own: OwnTalk;
  unread: Record<keyof OwnTalk, unknown[]>;
}

/** The rep's own talk tracks and plain words. An entry that cannot be read is left out, the others stand. */
export async function ownTalk(database: Database): Promise<OwnTalk> {
  return (await stored(database)).own;
}

/** Changes one thing of them and answers all. Rejects with `too-large` where there would be too many, or a storage error. */
export async function changeTalk(database: Database, change: TalkChange): Promise<OwnTalk> {
  try {
    return await database.transaction('rw', database.settings, async () => {
      const { own, unread } = await stored(database);
      const next = changed(own, change);
      if (isTooMuch(next)) throw new KeptError('too-large');
      // What cannot be read now may be readable again; of two with one id the last track and the first word count.
      const value = {
        tracks: [...unread.tracks, ...next.tracks],
        removed: [...unread.removed, ...next.removed],
        plainWords:
          next.plainWords || unread.plainWords.length > 0
            ? [...(next.plainWords ?? []), ...unread.plainWords]
            : null,
      };
      await database.settings.put({ key, value });
      return next;
    });
  } catch (error) {
    throw asWriteError(error);
  }
}

async function stored(database: Database): Promise<Stored> {
  const value = ((await database.settings.get(key))?.value ?? {}) as Record<string, unknown>;
  const tracks = parted(value.tracks, talkTrackSchema);
  const gone = parted(value.removed, ownTracksSchema.shape.removed.def.element);
  const words = parted(value.plainWords, plainWordSchema);
  // A list of which nothing can be read must not leave the rep without any words.
  const hasWords = Array.isArray(value.plainWords) && (words.read.length > 0 || words.unread.length === 0);
  return {
    own: { tracks: tracks.read, removed: gone.read, plainWords: hasWords ? words.read : null },
    unread: { tracks: tracks.unread, removed: gone.unread, plainWords: words.unread },
  };
}

function parted<T>(list: unknown, schema: z.ZodMiniType<T>): { read: T[]; unread: unknown[] } {
  const read: T[] = [];
  const unread: unknown[] = [];
  for (const entry of Array.isArray(list) ? list : []) {
    const { success, data } = schema.safeParse(entry);
    if (success) read.push(data);
    else unread.push(entry);
  }
  return { read, unread };
}

function isTooMuch({ tracks, removed, plainWords }: OwnTalk): boolean {
  return (
    tracks.length > mostTracks ||
    removed.length > mostTracks ||
    (plainWords !== null && plainWords.length > mostPlainWords)
  );
}

function changed(own: OwnTalk, change: TalkChange): OwnTalk {
  switch (change.change) {
    case 'keep':
      return { ...own, ...kept(own, change.tracks) };
    case 'remove':
      return { ...own, ...removed(own, change.id) };
    case 'restore':
      return { ...own, ...restored(own, change.id) };
    case 'restore-all':
      return { ...own, tracks: [], removed: [] };
    case 'word': {
      const list = own.plainWords ?? Object.values(starterPlainWords).flat();
      return { ...own, plainWords: withWord(list, change.before, change.after) };
    }
    case 'words':
      return { ...own, plainWords: change.plainWords };
  }
}
