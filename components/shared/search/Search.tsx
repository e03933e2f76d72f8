import { Search as Glass } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../interface.ts';
import { useChoice } from './choice.ts';
import { type Found, type Result, useFound } from './found.ts';
import { Outcome } from './Outcome.tsx';
import { Results } from './Results.tsx';

interface Props {
  text: string;
  onText: (text: string) => void;
  fieldRef: Ref<HTMLInputElement>;
  /** Opens what was chosen. If it fails, that is said here. */
  onOpen: (result: Result) => Promise<void>;
  /** Esc in the field; without it Esc is the browser's. */
  onEscape?: () => void;
  /** ↓ in the empty field. */
  onOnwards?: () => void;
  /** What stands at the end of the field. */
  end?: ReactNode;
  /** What stands below it before anything was looked for. */
  children?: ReactNode;
}

/**
 * The search over all customers: a field, and what it finds while one types. ↑↓ choose, Enter opens, the focus stays in
 * the field. Enter before the answer is there waits for it, so that nothing opens that was not looked for.
 */
export function Search({ text, onText, fieldRef, onOpen, onEscape, onOnwards, end, children }: Props) {
  const { search } = useWords();
  const [isComposing, setComposing] = useState(false);
  const { found, isSettled, again } = useFound(text, isComposing);
  const { at, choose } = useChoice(found);
  const [failed, setFailed] = useState<{ of: Found; error: unknown }>();
  const opensWhenSettled = useRef(false);
  const listId = useId();
  const hasResults = found.results.length > 0;

  const open = (result: Result | undefined) => {
    if (result) onOpen(result).catch((error: unknown) => setFailed({ of: found, error }));
  };
  useEffect(() => {
    if (!isSettled || !opensWhenSettled.current) return;
    opensWhenSettled.current = false;
    open(found.results[0]);
  });

  const enter = (isHeldDown: boolean) => {
    if (isHeldDown) return;
    if (isSettled) open(found.results[at]);
    else opensWhenSettled.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of an input method choose a candidate; they never choose, open or close anything of ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hasResults) choose(at + step);
    else if (event.key === 'ArrowDown' && text === '' && onOnwards) onOnwards();
    else if (event.key === 'Enter') enter(event.repeat);
    else if (event.key === 'Escape' && onEscape) onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search className="flex min-h-0 min-w-0 flex-1 flex-col">
      <div className="flex h-11 shrink-0 items-center gap-2.5 border-b border-line pr-1.5 pl-3.5">
        <Glass size={16} strokeWidth={1.75} className="shrink-0 text-ink-3" aria-hidden />
        <input
          ref={fieldRef}
          role="combobox"
          aria-label={search.label}
          aria-autocomplete="list"
          aria-expanded={hasResults}
          aria-controls={listId}
          {...(hasResults ? { 'aria-activedescendant': `${listId}-${at}` } : {})}
          data-testid="search-field"
          data-found={found.sought}
          value={text}
          placeholder={search.placeholder}
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          className="h-8 min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-3"
          onChange={(event) => {
            opensWhenSettled.current = false;
            onText(event.currentTarget.value);
          }}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onKeyDown={onKeyDown}
        />
        {end}
      </div>
      <Results id={listId} found={found} at={at} onOpen={open} />
      <Outcome found={found} failure={failed?.of === found ? failed.error : found.failure} onRetry={again} />
      {found.sought === '' && children}
    </search>
  );
}
