import type { Language } from '../../locales/index.ts';
import type { Occasion, Trade } from './names.ts';
import type { OwnTracks, TalkTrack } from './schema.ts';

/** The starter set as the rep has it: his own in place of those he changed, then those he wrote. */
export function tracksOf(starters: readonly TalkTrack[], own: OwnTracks): TalkTrack[] {
  const byId = new Map(own.tracks.map((track) => [track.id, track]));
  const removed = new Set(own.removed);
  const known = new Set(starters.map(({ id }) => id));
  return [
    ...starters.filter(({ id }) => !removed.has(id)).map((track) => byId.get(track.id) ?? track),
    ...[...byId.values()].filter(({ id }) => !known.has(id)),
  ];
}

/** Tracks put in the place of those with their ids, or beside them. */
export function kept(own: OwnTracks, tracks: readonly TalkTrack[]): OwnTracks {
  const ids = new Set(tracks.map(({ id }) => id));
  return {
    tracks: [...own.tracks.filter(({ id }) => !ids.has(id)), ...tracks],
    removed: own.removed.filter((id) => !ids.has(id)),
  };
}

/** A starter taken out of the set, with what the rep had made of it. */
export function removed(own: OwnTracks, id: string): OwnTracks {
  const others = restored(own, id);
  return { ...others, removed: [...others.removed, id] };
}

/** A starter back as it came; one of the rep's own is gone. */
export function restored(own: OwnTracks, id: string): OwnTracks {
  return {
    tracks: own.tracks.filter((track) => track.id !== id),
    removed: own.removed.filter((removed) => removed !== id),
  };
}

/** What can be said on an occasion: first in the words of the trade, then what fits everywhere. */
export function tracksFor(
  tracks: readonly TalkTrack[],
  { occasion, trade, language }: { occasion: Occasion; trade: Trade; language: Language },
): TalkTrack[] {
  const fitting = tracks.filter((track) => track.occasion === occasion && track.language === language);
  const ofTrade = fitting.filter((track) => track.trade === trade);
  return trade === 'general'
    ? ofTrade
    : [...ofTrade, ...fitting.filter((track) => track.trade === 'general')];
}
