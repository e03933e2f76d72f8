import { useId, useState } from 'react';
import { defaultAuthority } from '../../../domain/capture/wording/authority.ts';
import { longestNotGranted, mostNotGranted } from '../../../domain/limits.ts';
import { Button } from '../../shared/Button.tsx';
import { currentWords, useLanguage, useSettings, useWords } from '../../shared/interface.ts';
import { attempt } from '../../shared/toasts.ts';
import { entriesIn, textOf } from './authority.ts';
import {
  authorityWith,
  restoreAuthority,
  saveAuthority,
  typeAuthority,
  useAuthorityDraft,
} from './authority-changes.ts';

/** The list of what the rep may not grant by himself, as lines of one text. */
export function AuthorityForm() {
  const { authority: words } = useWords().wording;
  const { authority } = useSettings();
  const language = useLanguage();
  const draft = useAuthorityDraft((state) => state.draft);
  const text = draft?.text ?? textOf(authority ?? defaultAuthority, language);
  const [problem, setProblem] = useState('');
  const id = useId();

  const save = () => {
    const entries = entriesIn(text);
    const long = entries.find((entry) => entry.length > longestNotGranted);
    if (long) return setProblem(words.tooLong(long.slice(0, 20), longestNotGranted));
    const list = authorityWith(entries);
    if (list.length > mostNotGranted) return setProblem(words.tooMany(mostNotGranted));
    void attempt(() => saveAuthority(list, currentWords().wording.authority.saved));
  };
  const restore = () => {
    setProblem('');
    void attempt(() => restoreAuthority(currentWords().wording.authority.restored));
  };
  return (
    <form
      className="grid gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={id} className="text-sm text-ink-2">
        {words.label}
      </label>
      <p id={`${id}-how`} className="text-xs text-ink-3">
        {words.how} <span className="whitespace-nowrap">{words.example}</span>
      </p>
      <textarea
        id={id}
        rows={8}
        data-testid="authority"
        aria-describedby={`${id}-how`}
        aria-invalid={problem !== ''}
        className="w-full resize-y rounded-sm border border-line-strong bg-paper px-2 py-1 text-sm"
        value={text}
        onChange={(event) => {
          typeAuthority(event.currentTarget.value);
          setProblem('');
        }}
      />
      <p role="alert" className={problem ? 'text-xs font-medium text-late' : 'sr-only'}>
        {problem}
      </p>
      <div className="flex flex-wrap justify-end gap-1.5">
        <Button look="quiet" data-testid="authority-restore" className="mr-auto -ml-3" onClick={restore}>
          {words.restore}
        </Button>
        <Button look="primary" type="submit" data-testid="authority-save">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
