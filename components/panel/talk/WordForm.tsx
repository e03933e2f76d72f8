import { longestJargon, longestPlain, mostExceptions } from '../../../domain/talk/names.ts';
import { isSameWord } from '../../../domain/talk/plain-list.ts';
import type { PlainWord } from '../../../domain/talk/schema.ts';
import { KeptError } from '../../../messages/errors.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { SmallForm, TextField } from '../expectations/SmallForm.tsx';
import { turnTo, type WordDraft } from './book.ts';
import { changeWord } from './changes.ts';
import { listed } from './plain-list.ts';
import { turnToWord } from './word-draft.ts';

interface Props {
  draft: WordDraft;
  list: readonly PlainWord[];
  onClose: () => void;
}

/** One word of jargon, what is said for it, and where it means something else. */
export function WordForm({ draft, list, onClose }: Props) {
  const { plain: words } = useWords().talk.book;
  const { before, jargon, plain, notIn } = draft;
  const change = (more: Partial<WordDraft>) => turnTo({ word: { ...draft, ...more } });
  const missing = jargon.trim() === '' ? words.jargon : plain.trim() === '' ? words.plain : null;
  const given: PlainWord = { jargon: jargon.trim(), plain: plain.trim() };
  const replaced = list.find(
    (some) => isSameWord(some, given) && !(before !== null && isSameWord(some, before)),
  );
  const save = async () => {
    const others = listed(notIn);
    refuseLonger(given.jargon, longestJargon);
    refuseLonger(given.plain, longestPlain);
    for (const other of others) refuseLonger(other, longestJargon);
    if (others.length > mostExceptions) throw new KeptError('too-large');
    const entry = others.length > 0 ? { ...given, notIn: others } : given;
    await changeWord(before, entry, currentWords().talk.book.plain.kept(entry.jargon));
    turnTo({ word: null });
  };
  const close = () => {
    turnToWord(null);
    onClose();
  };
  return (
    <SmallForm
      title={before ? words.edit(before.jargon) : words.add}
      testId="word-form"
      missing={missing}
      onSave={save}
      onClose={close}
    >
      <TextField
        label={words.jargon}
        name="jargon"
        value={jargon}
        onChange={(next) => change({ jargon: next })}
      />
      <TextField
        label={words.plain}
        name="plain"
        value={plain}
        onChange={(next) => change({ plain: next })}
      />
      <TextField
        label={words.notIn}
        hint={words.notInHint}
        name="not-in"
        value={notIn}
        optional
        onChange={(next) => change({ notIn: next })}
      />
      {replaced && (
        <p className="text-sm text-ink-2" data-testid="word-replaces">
          {words.replaces(replaced.jargon, replaced.plain)}
        </p>
      )}
    </SmallForm>
  );
}

function refuseLonger(text: string, most: number): void {
  if (text.length > most) throw new KeptError('text-too-long', { most: String(most) });
}
