import { beforeEach, expect, it, vi } from 'vitest';
import { withWord } from '../../../domain/talk/plain-list.ts';
import type { PlainWord } from '../../../domain/talk/schema.ts';
import type { OwnTalk, TalkChange } from '../../../messages/contract/talk.ts';

/** The worker, its answers held back while `hold` is there; and what undo was offered last. */
const worker = vi.hoisted(() => ({
  talk: { tracks: [], removed: [], plainWords: null } as OwnTalk,
  sent: [] as unknown[],
  hold: null as Promise<void> | null,
  undo: null as (() => Promise<unknown>) | null,
}));
vi.mock('../../shared/interface.ts', async () => {
  const { wordsIn } = await import('../../../locales/index.ts');
  return { currentWords: () => wordsIn('en'), useSettings: () => ({}) };
});
vi.mock('../../shared/toasts.ts', () => ({
  say: (_: string, undo?: () => Promise<unknown>) => {
    if (undo) worker.undo = undo;
  },
}));
vi.mock('../../../messages/client.ts', () => ({
  send: async (name: string, change: TalkChange) => {
    const answer = name === 'talk.look' ? worker.talk : carriedOut(change);
    await worker.hold;
    return answer;
  },
}));
const { addAll, changeWord, restoreWords } = await import('./changes.ts');
const { ownTalkNow, takeTalk } = await import('./own-talk.ts');
const { starterWords } = await import('../outgoing/use-checked.ts');

const own: PlainWord = { jargon: 'flummery', plain: 'kind words' };
const other: PlainWord = { jargon: 'gobbledegook', plain: 'hard words' };
const [starter = own] = starterWords;

function carriedOut(change: TalkChange): OwnTalk {
  worker.sent.push(change);
  const list = worker.talk.plainWords ?? starterWords;
  if (change.change === 'words') worker.talk = { ...worker.talk, plainWords: change.plainWords };
  if (change.change === 'word') {
    worker.talk = { ...worker.talk, plainWords: withWord(list, change.before, change.after) };
  }
  return worker.talk;
}

/** Another window's change, which the worker pushes here. */
function elsewhere(before: PlainWord | null, after: PlainWord | null): void {
  takeTalk(carriedOut({ change: 'word', before, after }));
}

beforeEach(() => {
  worker.talk = { tracks: [], removed: [], plainWords: null };
  takeTalk(worker.talk);
  worker.sent = [];
  worker.hold = null;
  worker.undo = null;
});

it('a word that is changed is sent alone, so that no list takes the place of another', async () => {
  worker.talk = { ...worker.talk, plainWords: [own, other] };
  const after = { ...own, plain: 'polite words' };
  await changeWord(own, after, '');
  expect(worker.sent).toEqual([{ change: 'word', before: own, after }]);
  expect(worker.talk.plainWords).toEqual([after, other]);
});

it('undo of one word leaves what another window has changed since', async () => {
  await changeWord(starter, null, '');
  elsewhere(null, other);
  await worker.undo?.();
  expect(worker.talk.plainWords).toEqual([...starterWords, other]);
});

it('undo of the only change leaves the list everybody begins with', async () => {
  await changeWord(null, own, '');
  expect(worker.talk.plainWords).not.toBeNull();
  await worker.undo?.();
  expect(worker.talk.plainWords).toBeNull();
});

it('undo of the restored list gives the rep’s own again, with what was changed since', async () => {
  await changeWord(null, own, '');
  await restoreWords();
  expect(worker.talk.plainWords).toBeNull();
  elsewhere(null, other);
  await worker.undo?.();
  expect(worker.talk.plainWords).toEqual(expect.arrayContaining([own, other, ...starterWords]));
});

it('undo of a colleague’s file leaves what was changed since', async () => {
  await addAll([], [own]);
  elsewhere(null, other);
  await worker.undo?.();
  expect(worker.talk.plainWords).toEqual(expect.arrayContaining([other, ...starterWords]));
  expect(worker.talk.plainWords).not.toContainEqual(own);
});

it('what is told of a change outlives an answer that was asked for before it', async () => {
  vi.resetModules();
  const fresh = await import('./own-talk.ts');
  const { promise, resolve } = Promise.withResolvers<void>();
  worker.hold = promise;
  const asked = fresh.ownTalkNow();
  fresh.takeTalk({ ...worker.talk, plainWords: [own] });
  resolve();
  expect((await asked).plainWords).toEqual([own]);
  expect((await fresh.ownTalkNow()).plainWords).toEqual([own]);
  expect((await ownTalkNow()).plainWords).toBeNull();
});
