import { describe, expect, it } from 'vitest';
import type { TalkTrack } from '../domain/talk/schema.ts';
import { starterPlainWords } from '../locales/talk/plain-words.ts';
import { countRows, freshDatabase } from '../tests/database.ts';
import { changeTalk, ownTalk } from './talk.ts';

const track = (id: string, more: Partial<TalkTrack> = {}): TalkTrack => ({
  id,
  occasion: 'agree',
  trade: 'general',
  language: 'en',
  title: `Title of ${id}`,
  text: 'Hi {customer}',
  ...more,
});
const word = { jargon: 'ETA', plain: 'when it comes' };

describe('the rep’s own talk tracks and plain words', () => {
  it('are none to begin with', async () => {
    const database = await freshDatabase();
    expect(await ownTalk(database)).toEqual({ tracks: [], removed: [], plainWords: null });
    expect(await countRows(database)).toMatchObject({ settings: 0 });
  });

  it('are kept beside one another, one of a known id in its place, and found again', async () => {
    const database = await freshDatabase();
    await changeTalk(database, { change: 'keep', tracks: [track('a'), track('b')] });
    const changed = track('a', { text: 'Hello' });
    const answer = await changeTalk(database, { change: 'keep', tracks: [changed] });
    expect(answer.tracks).toHaveLength(2);
    expect(answer.tracks).toEqual(expect.arrayContaining([changed, track('b')]));
    expect(await ownTalk(database)).toEqual(answer);
  });

  it('lose what was made of a removed one, which comes back as it came', async () => {
    const database = await freshDatabase();
    await changeTalk(database, { change: 'keep', tracks: [track('a'), track('b')] });
    const without = await changeTalk(database, { change: 'remove', id: 'a' });
    expect(without).toMatchObject({ tracks: [track('b')], removed: ['a'] });
    expect(await changeTalk(database, { change: 'restore', id: 'a' })).toMatchObject({
      tracks: [track('b')],
      removed: [],
    });
  });

  it('come back when a removed one is kept anew', async () => {
    const database = await freshDatabase();
    await changeTalk(database, { change: 'remove', id: 'a' });
    const answer = await changeTalk(database, { change: 'keep', tracks: [track('a')] });
    expect(answer).toMatchObject({ tracks: [track('a')], removed: [] });
  });

  it('go all at once, the plain words excepted', async () => {
    const database = await freshDatabase();
    await changeTalk(database, { change: 'keep', tracks: [track('a')] });
    await changeTalk(database, { change: 'remove', id: 'b' });
    await changeTalk(database, { change: 'words', plainWords: [word] });
    await changeTalk(database, { change: 'restore-all' });
    expect(await ownTalk(database)).toEqual({ tracks: [], removed: [], plainWords: [word] });
    await changeTalk(database, { change: 'words', plainWords: null });
    expect((await ownTalk(database)).plainWords).toBeNull();
  });

  it('refuse more than there may be and stay as they were', async () => {
    const database = await freshDatabase();
    const many = Array.from({ length: 500 }, (_, index) => track(`t${index}`));
    const before = await changeTalk(database, { change: 'keep', tracks: many });
    await expect(changeTalk(database, { change: 'keep', tracks: [track('one more')] })).rejects.toMatchObject(
      {
        code: 'too-large',
      },
    );
    expect(await ownTalk(database)).toEqual(before);
  });

  it('stand where the part beside them cannot be read', async () => {
    const database = await freshDatabase();
    const faulty = { tracks: [{ id: 'a' }], removed: [], plainWords: [word] };
    await database.settings.put({ key: 'talk', value: faulty });
    expect(await ownTalk(database)).toEqual({ tracks: [], removed: [], plainWords: [word] });
    await database.settings.put({
      key: 'talk',
      value: { tracks: [track('a')], removed: ['b'], plainWords: 'no list' },
    });
    expect(await ownTalk(database)).toEqual({ tracks: [track('a')], removed: ['b'], plainWords: null });
  });

  it('lose none of what cannot be read when something else is changed', async () => {
    const database = await freshDatabase();
    const faulty = { ...track('odd'), occasion: 'from a newer version' };
    const oddWord = { jargon: 'SLA', plain: 7 };
    const stored = {
      tracks: [track('a'), faulty, track('b')],
      removed: ['c', 12],
      plainWords: [word, oddWord],
    };
    await database.settings.put({ key: 'talk', value: stored });
    expect(await ownTalk(database)).toEqual({
      tracks: [track('a'), track('b')],
      removed: ['c'],
      plainWords: [word],
    });
    const more = { jargon: 'EOD', plain: 'today' };
    await changeTalk(database, { change: 'keep', tracks: [track('d')] });
    await changeTalk(database, { change: 'remove', id: 'e' });
    await changeTalk(database, { change: 'word', before: null, after: more });
    expect(await ownTalk(database)).toEqual({
      tracks: [track('a'), track('b'), track('d')],
      removed: ['c', 'e'],
      plainWords: [more, word],
    });
    const { value } = (await database.settings.get('talk')) as { value: typeof stored };
    expect(value.tracks).toContainEqual(faulty);
    expect(value.removed).toContain(12);
    expect(value.plainWords).toContainEqual(oddWord);
    await changeTalk(database, { change: 'words', plainWords: null });
    expect((await ownTalk(database)).plainWords).toBeNull();
    expect(JSON.stringify(await database.settings.get('talk'))).toContain('SLA');
  });

  it('change by one plain word, of the list everybody begins with where there is none yet', async () => {
    const database = await freshDatabase();
    const own = { jargon: 'flummery', plain: 'kind words' };
    const starters = Object.values(starterPlainWords).flat();
    const [first = word] = starters;
    const changed = { ...first, plain: `${first.plain}!` };
    await Promise.all([
      changeTalk(database, { change: 'word', before: null, after: own }),
      changeTalk(database, { change: 'word', before: first, after: changed }),
    ]);
    expect((await ownTalk(database)).plainWords).toEqual([own, changed, ...starters.slice(1)]);
    const { plainWords } = await changeTalk(database, { change: 'word', before: own, after: null });
    expect(plainWords).toEqual([changed, ...starters.slice(1)]);
  });

  it('have no more plain words than there may be', async () => {
    const database = await freshDatabase();
    const plainWords = Array.from({ length: 1000 }, (_, index) => ({ ...word, jargon: `w${index}` }));
    await changeTalk(database, { change: 'words', plainWords });
    await expect(changeTalk(database, { change: 'word', before: null, after: word })).rejects.toMatchObject({
      code: 'too-large',
    });
    expect((await ownTalk(database)).plainWords).toEqual(plainWords);
  });

  it('lose nothing when two windows change them at once', async () => {
    const database = await freshDatabase();
    await Promise.all([
      changeTalk(database, { change: 'keep', tracks: [track('a')] }),
      changeTalk(database, { change: 'remove', id: 'b' }),
      changeTalk(database, { change: 'words', plainWords: [word] }),
      changeTalk(database, { change: 'keep', tracks: [track('c')] }),
    ]);
    const all = await ownTalk(database);
    expect(all.tracks.map(({ id }) => id).sort()).toEqual(['a', 'c']);
    expect(all).toMatchObject({ removed: ['b'], plainWords: [word] });
  });
});
