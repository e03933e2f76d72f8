import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { errorText } from '../errors.ts';
import { ignoreHeldEnter } from '../held-enter.ts';
import { useTell } from '../tell.ts';
import { focusRow } from './focus.ts';
import { closeRow, type RowAsk } from './open.ts';

interface Props {
  reminderId: string;
  ask: RowAsk;
  label: string;
  /** Which of its elements the focus is given to at first. */
  first: string;
  children: ReactNode;
  onKeyDown?: (event: KeyboardEvent<HTMLFormElement>) => void;
  /** Does it. Rejects with a `KeptError`, or with what is wrong in words; the form stays then. */
  onSubmit: () => Promise<void>;
}

/** What stands in the way of doing it, in words. */
export class RowProblem extends Error {}

/** A small form in a row: the focus at first, Enter does it, Esc gives the focus back to the row. */
export function RowShell({ reminderId, ask, label, first, children, onKeyDown, onSubmit }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  const [problem, setProblem] = useState('');
  const close = () => closeRow(reminderId, ask);
  const tell = useTell(setProblem);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
    return close;
  }, []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    try {
      await onSubmit();
      // Closed meanwhile: the row may ask something else by now, and what is typed there would be keys of the neighbour's.
      if (!form.current) return;
      focusRow(reminderId, 'neighbour');
      close();
    } catch (error) {
      tell(error instanceof RowProblem ? error.message : errorText(error));
    } finally {
      busy.current = false;
    }
  };
  const onKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Escape') return onKeyDown?.(event);
    event.preventDefault();
    event.stopPropagation();
    focusRow(reminderId, 'itself');
    close();
  };
  return (
    <form
      ref={form}
      aria-label={label}
      data-testid={`form-${ask}`}
      className="col-span-full mt-2 grid scroll-mt-[184px] scroll-mb-4 grid-cols-1 gap-1.5 rounded-[8px] border border-line bg-desk p-2"
      onSubmit={(event) => void submit(event)}
      onKeyDownCapture={ignoreHeldEnter}
      onKeyDown={onKey}
    >
      {children}
      <p role="alert" className={problem ? 'text-xs font-medium text-late' : 'sr-only'}>
        {problem}
      </p>
    </form>
  );
}

/** How the fields of a row's form look. */
export const fieldClass =
  'h-7 w-full min-w-0 rounded-sm border border-line-strong bg-paper px-2 text-sm text-ink placeholder:text-ink-3';
