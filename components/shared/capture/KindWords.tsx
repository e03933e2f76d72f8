import { X } from 'lucide-react';
import { type FormEvent, type Ref, useId, useState } from 'react';
import { defaultPromiseKinds } from '../../../domain/capture/promise-kind.ts';
import { longestKindWord } from '../../../domain/limits.ts';
import { Button, IconButton } from '../Button.tsx';
import { errorText } from '../errors.ts';
import { changeSettings, currentWords, useLanguage, useSettings, useWords } from '../interface.ts';
import { kindText } from '../kind-text.ts';
import { SheetHead, sheetLook } from '../Sheet.tsx';
import { useTell } from '../tell.ts';
import { say } from '../toasts.ts';
import { addKind, rowsOf, type WordRow, wordsIn } from './kind-words.ts';

/** The small list of words by which kinds of promises are known. A popover of the browser's own: Esc closes it. */
export function KindWordsSheet({ ref }: { ref: Ref<HTMLDivElement> }) {
  const { kindWords } = useWords().capture;
  const [openings, setOpenings] = useState(0);
  const [isOpen, setOpen] = useState(false);
  return (
    <div
      ref={ref}
      popover="auto"
      role="dialog"
      aria-label={kindWords.title}
      data-testid="kind-words"
      // The sheet lies in the line's own area, but what is pressed in it is not meant for the line.
      onKeyDown={(event) => event.stopPropagation()}
      onToggle={({ newState }) => {
        setOpen(newState === 'open');
        if (newState === 'open') setOpenings(openings + 1);
      }}
      className={`${sheetLook} overflow-y-auto`}
    >
      {isOpen && <Editor key={openings} />}
    </div>
  );
}

function Editor() {
  const { actions, capture, ledger } = useWords();
  const { kindWords } = capture;
  const { promiseKinds } = useSettings();
  const language = useLanguage();
  const [rows, setRows] = useState<WordRow[]>(() => rowsOf(promiseKinds ?? defaultPromiseKinds, language));
  const [problem, setProblem] = useState('');
  const tell = useTell(setProblem);
  const close = (target: HTMLElement) => target.closest<HTMLElement>('[popover]')?.hidePopover();

  const store = async (target: HTMLElement, next: WordRow[] | null) => {
    try {
      await changeSettings({
        promiseKinds: next?.map(({ kind, text }) => ({ kind, words: wordsIn(text) })) ?? null,
      });
      say(currentWords().capture.kindWords.saved);
      close(target);
    } catch (error) {
      tell(errorText(error));
    }
  };
  const isOwn = (kind: string) => !defaultPromiseKinds.some((row) => row.kind === kind);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void store(event.currentTarget, rows);
      }}
    >
      <SheetHead title={kindWords.title} close={kindWords.close} onClose={close} />
      <div className="grid gap-2.5 p-3.5">
        <p className="text-sm text-ink-2">{kindWords.what}</p>
        {rows.map((row) => (
          <Words
            key={row.kind}
            row={row}
            name={kindText(row.kind, ledger.kinds)}
            onText={(text) =>
              setRows(rows.map((other) => (other.kind === row.kind ? { ...other, text } : other)))
            }
            onRemove={
              isOwn(row.kind) ? () => setRows(rows.filter(({ kind }) => kind !== row.kind)) : undefined
            }
          />
        ))}
        <NewKind
          onAdd={(name) => {
            const added = addKind(rows, name, Object.entries(ledger.kinds).flat());
            setProblem(typeof added === 'string' ? kindWords[added] : '');
            if (typeof added === 'string') return false;
            setRows(added);
            return true;
          }}
        />
        <p role="alert" className={problem ? 'text-xs font-medium text-late' : 'sr-only'}>
          {problem}
        </p>
      </div>
      <div className="sticky bottom-0 flex flex-wrap justify-end gap-1.5 border-t border-line bg-paper px-3.5 py-2">
        <Button
          look="quiet"
          data-testid="kind-words-restore"
          className="mr-auto -ml-3"
          onClick={(event) => void store(event.currentTarget, null)}
        >
          {kindWords.restore}
        </Button>
        <Button onClick={(event) => close(event.currentTarget)}>{actions.cancel}</Button>
        <Button look="primary" type="submit" data-testid="kind-words-save">
          {kindWords.save}
        </Button>
      </div>
    </form>
  );
}

interface WordsProps {
  row: WordRow;
  name: string;
  onText: (text: string) => void;
  /** Only a kind of the rep's own can go. */
  onRemove: (() => void) | undefined;
}

function Words({ row, name, onText, onRemove }: WordsProps) {
  const { kindWords } = useWords().capture;
  const id = useId();
  return (
    <div className="grid grid-cols-1 gap-1">
      <div className="flex min-h-6 items-center justify-between">
        <label htmlFor={id} className="text-xs font-medium text-ink-2">
          <span aria-hidden="true">{name}</span>
          <span className="sr-only">{kindWords.words(name)}</span>
        </label>
        {onRemove && (
          <IconButton label={kindWords.remove(name)} className="size-6" onClick={onRemove}>
            <X size={14} strokeWidth={1.75} aria-hidden />
          </IconButton>
        )}
      </div>
      <textarea
        id={id}
        rows={2}
        data-testid={`words-${row.kind}`}
        className="w-full resize-y rounded-sm border border-line-strong bg-paper px-2 py-1 text-sm"
        value={row.text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

function NewKind({ onAdd }: { onAdd: (name: string) => boolean }) {
  const { kindWords } = useWords().capture;
  const [name, setName] = useState('');
  const id = useId();
  const add = (event?: FormEvent | React.KeyboardEvent) => {
    event?.preventDefault();
    if (name.trim() !== '' && onAdd(name.trim())) setName('');
  };
  return (
    <div className="grid grid-cols-1 gap-1">
      <label htmlFor={id} className="text-xs font-medium text-ink-2">
        {kindWords.name}
      </label>
      <div className="flex gap-1.5">
        <input
          id={id}
          data-testid="new-kind"
          maxLength={longestKindWord}
          autoComplete="off"
          placeholder={kindWords.namePlaceholder}
          className="h-7 min-w-0 flex-1 rounded-sm border border-line-strong bg-paper px-2 text-sm"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) add(event);
          }}
        />
        <Button data-testid="add-kind" onClick={() => add()}>
          {kindWords.add}
        </Button>
      </div>
    </div>
  );
}
