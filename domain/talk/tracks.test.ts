import { describe, expect, it } from 'vitest';
import { ownTracksSchema, type TalkTrack, talkTrackSchema } from './schema.ts';
import { restored, tracksFor, tracksOf } from './tracks.ts';

const track = (id: string, more: Partial<TalkTrack> = {}): TalkTrack => ({
  id,
  occasion: 'late',
  trade: 'general',
  language: 'en',
  title: 'Late',
  text: 'By {date}.',
  ...more,
});
const starters = [
  track('general'),
  track('support', { trade: 'support' }),
  track('zh', { language: 'zh-CN' }),
  track('agree', { occasion: 'agree' }),
];
const own = {
  tracks: [track('general', { title: 'My own way' }), track('mine', { trade: 'support' })],
  removed: ['zh'],
};
const ids = (tracks: TalkTrack[]) => tracks.map(({ id }) => id);

describe('the tracks of a rep', () => {
  it('are the starters without what he removed, his changes in their place, his own behind', () => {
    const tracks = tracksOf(starters, own);
    expect(ids(tracks)).toEqual(['general', 'support', 'agree', 'mine']);
    expect(tracks[0]?.title).toBe('My own way');
  });

  it('come back as they were, one by one', () => {
    expect(tracksOf(starters, restored(own, 'general'))[0]?.title).toBe('Late');
    expect(ids(tracksOf(starters, restored(own, 'zh')))).toContain('zh');
    expect(ids(tracksOf(starters, restored(own, 'mine')))).not.toContain('mine');
  });

  it('of a trade come first, then what fits everywhere, of one occasion and language', () => {
    const tracks = tracksOf(starters, own);
    const of = (trade: TalkTrack['trade']) =>
      ids(tracksFor(tracks, { occasion: 'late', trade, language: 'en' }));
    expect(of('support')).toEqual(['support', 'mine', 'general']);
    expect(of('banking')).toEqual(['general']);
    expect(of('general')).toEqual(['general']);
  });
});

describe('a track to be kept', () => {
  it.each([
    ['a slip in it', { text: 'Hi {custmer}' }],
    ['no title', { title: '  ' }],
    ['no words', { text: '' }],
    ['more words than anybody listens to', { text: 'x'.repeat(501) }],
  ])('is refused with %s', (_why, more) => {
    expect(talkTrackSchema.safeParse(track('one', more)).success).toBe(false);
  });

  it('goes into a file and comes back the same', () => {
    expect(ownTracksSchema.parse(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });
});
