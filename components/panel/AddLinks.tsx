import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { isFocusFree } from '../shared/focus.ts';
import { useWords } from '../shared/interface.ts';
import { useForms } from './half-typed.ts';

/** How a quiet way to something rarer looks, below a list. */
export const addLinkClass =
  'inline-flex min-h-6 items-center gap-1 rounded-sm text-sm text-ink-3 hover:text-brand-ink hover:underline';

interface Props<Kind extends string> {
  /** `name`: the form's; it tells whether one was begun and left. */
  kinds: readonly { kind: Kind; text: string; name: string }[];
  form: (kind: Kind, onClose: () => void) => ReactNode;
  className: string;
  /** What stands at the end of the row. */
  children?: ReactNode;
}

/**
 * What can be added below a list, each by a form in its place. Closed, the focus is where it was opened, unless the rep has
 * gone on meanwhile.
 */
export function AddLinks<Kind extends string>({ kinds, form, className, children }: Props<Kind>) {
  const { ledger } = useWords();
  const forms = useForms((state) => state.forms);
  const [opened, setOpened] = useState<{ kind: Kind } | null>(null);
  const open = opened?.kind ?? null;
  const buttons = useRef<Partial<Record<Kind, HTMLButtonElement | null>>>({});
  const last = useRef<Kind | null>(null);
  useEffect(() => {
    if (open === null && last.current && isFocusFree()) buttons.current[last.current]?.focus();
    last.current = open;
  }, [open]);
  // An answer may come when another form is open, or this one once more.
  if (opened) return form(opened.kind, () => setOpened((now) => (now === opened ? null : now)));
  return (
    <div className={`flex flex-wrap gap-x-3 ${className}`}>
      {kinds.map(({ kind, text, name }) => (
        <button
          key={kind}
          ref={(button) => {
            buttons.current[kind] = button;
          }}
          type="button"
          data-testid={`add-${kind}`}
          className={addLinkClass}
          onClick={() => setOpened({ kind })}
        >
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {name in forms ? ledger.begun(text) : text}
        </button>
      ))}
      {children}
    </div>
  );
}
