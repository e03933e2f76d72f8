import { tidyNote } from '../../domain/note.ts';
import { copy } from '../shared/copy.ts';
import { currentWords } from '../shared/interface.ts';
import { dateText, fullText } from '../shared/moment.ts';
import { say } from '../shared/toasts.ts';
import type { Shown } from './shown.ts';

/** A note is read another year, too: seen from here every date is told with its year. */
const longAgo = 0;

/**
 * Puts the customer's record on the clipboard as a tidy note. Null when that worked; else the text, to be copied by hand.
 */
export async function copyNote({ subject, view }: Shown): Promise<string | null> {
  const words = currentWords();
  const now = Date.now();
  const note = tidyNote(
    view ?? { customer: null, promises: [], reminders: [], expectations: [], notes: [] },
    subject.facts,
    { ...words.note, levelNames: words.levels.names },
    {
      date: (at) => dateText(at, longAgo, words),
      day: (at) => dateText(at, now, words),
      moment: (at) => fullText(at, now, words),
    },
    now,
  );
  if (!(await copy(note))) return note.plain;
  say(words.toast.copied);
  return null;
}
