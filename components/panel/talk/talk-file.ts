import { mostPlainWords, mostTracks } from '../../../domain/talk/names.ts';
import { isSameWord } from '../../../domain/talk/plain-list.ts';
import {
  type PlainWord,
  plainWordSchema,
  type TalkTrack,
  talkTrackSchema,
} from '../../../domain/talk/schema.ts';
import type { OwnTalk } from '../../../messages/contract/talk.ts';
import { type OurFileFault, ourFile } from '../our-file.ts';

const format = 'kept-talk';
const version = 1;

/** What a file brings. */
export interface TalkBrought {
  tracks: TalkTrack[];
  plainWords: PlainWord[];
}

/** What is wrong with a file, and in which entry, by what it is called or else by its number. */
export interface TalkFileFault {
  fault: OurFileFault | 'broken' | 'track' | 'word' | 'twice';
  entry?: string;
}

/** The rep's own talk tracks and plain words as a file for colleagues: nothing of any customer. */
export function talkFile({ tracks, plainWords }: OwnTalk): string {
  return `${JSON.stringify({ format, version, tracks, plainWords: plainWords ?? [] }, null, 2)}\n`;
}

/** Reads such a file. One faulty entry makes the whole file faulty, so that half of it is never added. */
export function talkFrom(text: string): TalkBrought | TalkFileFault {
  const read = ourFile(text, format, version);
  if ('fault' in read) return read;
  const { tracks, plainWords } = read.content;
  if (!Array.isArray(tracks) || !Array.isArray(plainWords)) return { fault: 'broken' };
  if (tracks.length > mostTracks || plainWords.length > mostPlainWords) return { fault: 'too-large' };
  const brought: TalkBrought = { tracks: [], plainWords: [] };
  for (const [index, entry] of tracks.entries()) {
    const { success, data } = talkTrackSchema.safeParse(entry);
    if (!success) return { fault: 'track', entry: nameOf(entry?.title, index) };
    if (brought.tracks.some(({ id }) => id === data.id)) return { fault: 'twice', entry: data.title };
    brought.tracks.push(data);
  }
  for (const [index, entry] of plainWords.entries()) {
    const { success, data } = plainWordSchema.safeParse(entry);
    if (!success) return { fault: 'word', entry: nameOf(entry?.jargon, index) };
    if (brought.plainWords.some((word) => isSameWord(word, data)))
      return { fault: 'twice', entry: data.jargon };
    brought.plainWords.push(data);
  }
  return brought;
}

function nameOf(name: unknown, index: number): string {
  return typeof name === 'string' && name.trim() ? name.trim().slice(0, 60) : String(index + 1);
}
