import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occasions, trades } from '../../../domain/talk/names.ts';
import type { TalkTrack } from '../../../domain/talk/schema.ts';
import { largestFile } from '../our-file.ts';
import { talkFile, talkFrom } from './talk-file.ts';

const track: TalkTrack = {
  id: 'en/general/agree/written',
  occasion: 'agree',
  trade: 'general',
  language: 'en',
  title: 'In writing',
  text: '[Hi {customer}, ]{promise}, by {date}.',
};
const word = { jargon: 'ETA', plain: 'when it comes', notIn: ['ETA-2'] };
const file = (more: object) =>
  JSON.stringify({ format: 'kept-talk', version: 1, tracks: [track], plainWords: [word], ...more });

describe('a file of talk tracks', () => {
  it('is read as it was written', () => {
    expect(talkFrom(talkFile({ tracks: [track], removed: [], plainWords: [word] }))).toEqual({
      tracks: [track],
      plainWords: [word],
    });
  });

  it('brings no words where the rep has no list of his own, and never what he removed', () => {
    const text = talkFile({ tracks: [track], removed: ['en/general/late/early'], plainWords: null });
    expect(talkFrom(text)).toEqual({ tracks: [track], plainWords: [] });
    expect(text).not.toContain('late/early');
  });

  it('is refused whole for one faulty entry, which is named', () => {
    const faulty = { ...track, id: 'x', title: 'Broken one', text: 'Hi {nobody}' };
    expect(talkFrom(file({ tracks: [track, faulty] }))).toEqual({ fault: 'track', entry: 'Broken one' });
    const unnamed = { ...track, title: 7 };
    expect(talkFrom(file({ tracks: [track, unnamed] }))).toEqual({ fault: 'track', entry: '2' });
    expect(talkFrom(file({ tracks: [null] }))).toEqual({ fault: 'track', entry: '1' });
    expect(talkFrom(file({ plainWords: [{ jargon: 'SLA', plain: ' ' }] }))).toEqual({
      fault: 'word',
      entry: 'SLA',
    });
  });

  it('is refused by name where it has something twice, so that none of the two is lost unseen', () => {
    const again = { ...track, title: 'Said otherwise' };
    expect(talkFrom(file({ tracks: [track, again] }))).toEqual({ fault: 'twice', entry: 'Said otherwise' });
    const small = { jargon: 'eta', plain: 'arrival' };
    expect(talkFrom(file({ plainWords: [word, small] }))).toEqual({ fault: 'twice', entry: 'eta' });
    const chinese = { jargon: 'ETA', plain: '预计到达时间' };
    expect(talkFrom(file({ plainWords: [word, chinese] }))).not.toHaveProperty('fault');
  });

  it.each([
    ['not-ours', 'no JSON'],
    ['not-ours', 'null'],
    ['not-ours', file({ format: 'kept-lessons' })],
    ['newer', file({ version: 2 })],
    ['broken', file({ plainWords: null })],
    ['broken', file({ tracks: {} })],
    ['too-large', file({ tracks: Array(501).fill(track) })],
    ['too-large', ' '.repeat(largestFile + 1)],
  ])('is refused as %s', (fault, text) => {
    expect(talkFrom(text)).toEqual({ fault });
  });

  it('comes through whatever the rep wrote', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 40 })
      .map((some) => `x${some.replace(/[{}[\]｛｝［］\\]/g, '')}x`);
    const tracks = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        occasion: fc.constantFrom(...occasions),
        trade: fc.constantFrom(...trades),
        language: fc.constantFrom('en' as const, 'zh-CN' as const),
        title: text,
        text,
      }),
      { maxLength: 20, selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(tracks, (some) => {
        expect(talkFrom(talkFile({ tracks: some, removed: [], plainWords: null }))).toEqual({
          tracks: some,
          plainWords: [],
        });
      }),
    );
  });
});
