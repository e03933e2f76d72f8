import { beforeEach, expect, it, vi } from 'vitest';
import { defaultAuthority } from '../../../domain/capture/wording/authority.ts';

const worker = vi.hoisted(() => ({
  settings: { authority: null } as { authority: string[] | null },
  undo: null as (() => Promise<unknown>) | null,
}));
vi.mock('../../shared/interface.ts', async () => {
  const { wordsIn } = await import('../../../locales/index.ts');
  return {
    currentWords: () => wordsIn('en'),
    currentSettings: () => worker.settings,
    changeSettings: async (settings: typeof worker.settings) => {
      worker.settings = settings;
    },
  };
});
vi.mock('../../shared/toasts.ts', () => ({
  say: (_: string, undo?: () => Promise<unknown>) => {
    if (undo) worker.undo = undo;
  },
}));
const { authorityWith, restoreAuthority, saveAuthority, typeAuthority, useAuthorityDraft } = await import(
  './authority-changes.ts'
);

const draft = () => useAuthorityDraft.getState().draft?.text ?? null;

beforeEach(() => {
  worker.settings = { authority: ['a', 'b'] };
  worker.undo = null;
  useAuthorityDraft.setState({ draft: null });
});

it('a list that was typed before another window changed it keeps that change', async () => {
  typeAuthority('a\nb\nc');
  worker.settings = { authority: ['b', 'x'] };
  await saveAuthority(authorityWith(['a', 'b', 'c']), '');
  expect(worker.settings.authority).toEqual(['b', 'c', 'x']);
  expect(draft()).toBeNull();
});

it('undo of a save leaves what another window has changed since, and gives back what was typed', async () => {
  typeAuthority('b\nc');
  await saveAuthority(authorityWith(['b', 'c']), '');
  worker.settings = { authority: ['b', 'c', 'x'] };
  await worker.undo?.();
  expect(worker.settings.authority?.toSorted()).toEqual(['a', 'b', 'x']);
  expect(draft()).toBe('b\nc');
});

it('restoring is taken back with the list and with what was typed and not saved', async () => {
  typeAuthority('half a wor');
  await restoreAuthority('');
  expect(worker.settings.authority).toBeNull();
  expect(draft()).toBeNull();
  await worker.undo?.();
  expect(worker.settings.authority).toEqual(['a', 'b']);
  expect(draft()).toBe('half a wor');
});

it('undo of the only change leaves the list everybody begins with', async () => {
  worker.settings = { authority: null };
  typeAuthority('only this');
  await saveAuthority(authorityWith(['only this']), '');
  expect(worker.settings.authority).toEqual(['only this']);
  await worker.undo?.();
  expect(worker.settings.authority).toBeNull();
  expect(defaultAuthority).not.toContain('only this');
});

it('undo never takes the place of what is being typed by then', async () => {
  typeAuthority('c');
  await saveAuthority(authorityWith(['c']), '');
  typeAuthority('c\nd');
  await worker.undo?.();
  expect(draft()).toBe('c\nd');
});
