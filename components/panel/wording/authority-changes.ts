import { create } from 'zustand';
import { defaultAuthority } from '../../../domain/capture/wording/authority.ts';
import { changeSettings, currentSettings, currentWords } from '../../shared/interface.ts';
import { say } from '../../shared/toasts.ts';
import { changedList } from './authority.ts';

type List = readonly string[];

/** The list as it is being typed. */
interface Draft {
  text: string;
  /** The list it was begun from. */
  before: List;
}

/** What is typed and not saved; null while nothing is. It outlives the sheet, which a click beside it closes. */
export const useAuthorityDraft = create<{ draft: Draft | null }>(() => ({ draft: null }));

/** Takes over what is typed into the list. */
export function typeAuthority(text: string): void {
  const { draft } = useAuthorityDraft.getState();
  useAuthorityDraft.setState({ draft: { text, before: draft?.before ?? authorityNow() } });
}

/** The list as it will be once `entries`, as typed, are saved: with what another window has changed meanwhile. */
export function authorityWith(entries: List): string[] {
  const before = useAuthorityDraft.getState().draft?.before ?? authorityNow();
  return changedList(authorityNow(), { before, after: entries });
}

/** Saves the list and says so with undo, which also gives back what was typed. Rejects with a `KeptError`. */
export async function saveAuthority(after: List, done: string): Promise<void> {
  const before = authorityNow();
  const { draft } = useAuthorityDraft.getState();
  await store(after);
  // What was typed on while it was being saved is not part of it.
  if (useAuthorityDraft.getState().draft === draft) useAuthorityDraft.setState({ draft: null });
  say(done, async () => {
    await store(changedList(authorityNow(), { before: after, after: before }));
    if (useAuthorityDraft.getState().draft === null) useAuthorityDraft.setState({ draft });
    say(currentWords().wording.authority.undone);
  });
}

/** Gives the list everybody begins with; the rest as in saving. */
export function restoreAuthority(done: string): Promise<void> {
  return saveAuthority(defaultAuthority, done);
}

function authorityNow(): List {
  return currentSettings().authority ?? defaultAuthority;
}

function store(list: List): Promise<void> {
  const isDefault =
    list.length === defaultAuthority.length && defaultAuthority.every((entry) => list.includes(entry));
  return changeSettings({ authority: isDefault ? null : [...list] });
}
