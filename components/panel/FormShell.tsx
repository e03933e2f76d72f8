import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../shared/Button.tsx';
import { ignoreHeldEnter } from '../shared/held-enter.ts';
import { useWords } from '../shared/interface.ts';

interface Props {
  title: string;
  testId: string;
  /** What stands in the way of saving, in words. */
  problem: string | undefined;
  saveText: string;
  /** Which of the fields the focus is given to at first: the first of these. */
  fields: string;
  children: ReactNode;
  /** Never rejects; while it runs, Enter does nothing. */
  onSubmit: () => Promise<void>;
  onCancel: () => void;
  onEscape: () => void;
}

/** What every form in a list has: its name, the focus at first, Enter saves, Esc closes, the problem above the buttons. */
export function FormShell(props: Props) {
  const { title, testId, problem, saveText, fields, children, onSubmit, onCancel, onEscape } = props;
  const { actions } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(fields)?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    await onSubmit().finally(() => {
      busy.current = false;
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  };
  return (
    <form
      ref={form}
      aria-label={title}
      data-testid={testId}
      className="mt-2 grid scroll-mt-[184px] scroll-mb-4 grid-cols-1 gap-2 rounded-[8px] bg-desk p-2.5"
      onSubmit={(event) => void submit(event)}
      onKeyDownCapture={ignoreHeldEnter}
      onKeyDown={onKeyDown}
    >
      <h3 className="text-sm font-[650]">{title}</h3>
      {children}
      <p role="alert" className={problem ? 'text-xs font-medium text-late' : 'sr-only'}>
        {problem}
      </p>
      <div className="flex justify-end gap-1.5">
        <Button data-testid="form-cancel" onClick={onCancel}>
          {actions.cancel}
        </Button>
        <Button look="primary" type="submit" data-testid="form-save">
          {saveText}
        </Button>
      </div>
    </form>
  );
}
