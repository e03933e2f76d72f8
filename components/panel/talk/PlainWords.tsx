import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { isSameWord, wordKey } from '../../../domain/talk/plain-list.ts';
import type { PlainWord } from '../../../domain/talk/schema.ts';
import { Button, IconButton } from '../../shared/Button.tsx';
import { errorText } from '../../shared/errors.ts';
import { currentWords, useLanguage, useWords } from '../../shared/interface.ts';
import { attempt } from '../../shared/toasts.ts';
import { fieldClass } from '../ledger/FieldInput.tsx';
import { starterWords } from '../outgoing/use-checked.ts';
import { useBook } from './book.ts';
import { changeWord, restoreWords } from './changes.ts';
import { ownTalkNow, useOwnTalk } from './own-talk.ts';
import { found } from './plain-list.ts';
import { WordForm } from './WordForm.tsx';
import { draftOf, turnToWord } from './word-draft.ts';

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Jargon and what customers understand instead: the list every outgoing text is held against. */
export function PlainWords() {
  const { plain } = useWords().talk.book;
  const own = useOwnTalk();
  return (
    <>
      <p className="text-sm text-ink-2">{plain.what}</p>
      {/* No other list is shown until the rep's own is known: he would take it for his, and change it. */}
      {own ? <List own={own.plainWords} /> : <Unknown />}
    </>
  );
}

/** Nothing while the list is being asked for; without an answer, the way to ask again. */
function Unknown() {
  const words = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const ask = useCallback(() => {
    ownTalkNow().catch((error) => setProblem(errorText(error)));
  }, []);
  useEffect(ask, [ask]);
  if (problem === null) return null;
  return (
    <div className="grid grid-cols-1 justify-items-start gap-1.5">
      <p role="alert" className="text-sm text-late">
        {problem}
      </p>
      <Button data-testid="words-retry" onClick={ask}>
        {words.actions.retry}
      </Button>
    </div>
  );
}

function List({ own }: { own: readonly PlainWord[] | null }) {
  const { plain } = useWords().talk.book;
  const list = own ?? starterWords;
  const [typed, setTyped] = useState('');
  const draft = useBook(({ word }) => word);
  const finder = useRef<HTMLInputElement>(null);
  const id = useId();
  const shown = found(list, typed, useLanguage());
  const isEdited = (word: PlainWord) => draft?.before != null && isSameWord(word, draft.before);
  const remove = async (word: PlainWord) => {
    await changeWord(word, null, currentWords().talk.book.plain.removed(word.jargon));
    finder.current?.focus();
  };
  const form = draft && <WordForm draft={draft} list={list} onClose={() => finder.current?.focus()} />;
  return (
    <>
      <div className="flex items-end gap-2">
        <div className="grid min-w-0 flex-1 grid-cols-1 gap-1.5">
          <label htmlFor={id} className="text-xs text-ink-2">
            {plain.find(list.length)}
          </label>
          <input
            ref={finder}
            id={id}
            type="search"
            value={typed}
            autoComplete="off"
            data-testid="word-find"
            className={fieldClass}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <Button data-testid="word-new" onClick={() => turnToWord({ ...draftOf(null), jargon: typed.trim() })}>
          <Plus {...icon} />
          {plain.add}
        </Button>
      </div>
      {!shown.some(isEdited) && form}
      {shown.length === 0 && <p className="text-sm text-ink-3">{plain.none}</p>}
      <ul className="grid grid-cols-1">
        {shown.map((word) => (
          <li
            key={wordKey(word)}
            data-testid="plain-word"
            className="border-b border-line last:border-0 [contain-intrinsic-size:auto_36px] [content-visibility:auto]"
          >
            {isEdited(word) ? (
              form
            ) : (
              <div className="flex items-center gap-1 py-1">
                <p className="min-w-0 flex-1 text-sm break-words">
                  <span className="font-medium">{word.jargon}</span>
                  <span className="text-ink-3"> → </span>
                  {word.plain}
                </p>
                <IconButton
                  label={plain.edit(word.jargon)}
                  data-testid="word-edit"
                  onClick={() => turnToWord(draftOf(word))}
                >
                  <Pencil {...icon} />
                </IconButton>
                <IconButton
                  label={plain.remove(word.jargon)}
                  data-testid="word-remove"
                  onClick={() => void attempt(() => remove(word))}
                >
                  <Trash2 {...icon} />
                </IconButton>
              </div>
            )}
          </li>
        ))}
      </ul>
      {own && (
        <Button
          look="quiet"
          className="-ml-2.5 justify-self-start"
          data-testid="words-restore"
          onClick={() => void attempt(restoreWords)}
        >
          {plain.restore}
        </Button>
      )}
    </>
  );
}
