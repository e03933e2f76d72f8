import { useMemo } from 'react';
import type { TalkTrack } from '../../../domain/talk/schema.ts';
import { tracksOf } from '../../../domain/talk/tracks.ts';
import { starterTracks } from '../../../locales/talk/tracks.ts';
import { useOwnTalk } from './own-talk.ts';

const nothingOwn = { tracks: [], removed: [] };

/** The talk tracks as the rep has them. It carries the starter set, so what uses it is loaded when it is wanted. */
export function useTracks(): TalkTrack[] {
  const own = useOwnTalk() ?? nothingOwn;
  return useMemo(() => tracksOf(starterTracks, own), [own]);
}
