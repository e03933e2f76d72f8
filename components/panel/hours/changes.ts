import { create } from 'zustand';
import { isSameHours, type OwnHours, usualOwnHours } from '../../../domain/time/own-hours.ts';
import type { Settings } from '../../../messages/contract/settings.ts';
import { changeSettings, currentSettings, currentWords } from '../../shared/interface.ts';
import { say } from '../../shared/toasts.ts';
import { daysText } from './days.ts';

/** What is chosen and not saved; null while nothing is. It outlives the sheet, which a click beside it closes. */
export const useHoursDraft = create<{ draft: OwnHours | null }>(() => ({ draft: null }));

/** Takes over what was changed in the form. */
export function draftHours(draft: OwnHours): void {
  useHoursDraft.setState({ draft });
}

/**
 * Saves when the rep works and says so with undo, which gives back what was before. Rejects with a `KeptError`.
 *
 * @param onUndone told once the press on "undo", and its button, are gone
 */
export async function saveHours(hours: OwnHours, onUndone: () => void): Promise<void> {
  const before = currentSettings().work;
  const { draft } = useHoursDraft.getState();
  await store(hours);
  // What was changed on while it was being saved is not part of it.
  if (useHoursDraft.getState().draft === draft) useHoursDraft.setState({ draft: null });
  const words = currentWords();
  say(words.hours.saved(daysText(hours.days, words), hours.start, hours.end), async () => {
    await store(before);
    say(currentWords().hours.undone);
    onUndone();
  });
}

function store(work: Settings['work']): Promise<void> {
  return changeSettings({ work: work && isSameHours(work, usualOwnHours) ? null : work });
}
