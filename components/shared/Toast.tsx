import { Check, TriangleAlert, X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useWords } from './interface.ts';
import { attempt, hush, openPlace, type Toast, usePlaces, useToast } from './toasts.ts';

/** Long enough to read a name and reach for "Undo". */
const staysFor = 8000;

/**
 * Where the page says what it has just done, in room of its own under what scrolls. Always there, so that screen readers
 * hear it change. A sheet lies over the page's own and has one to itself.
 */
export function Toaster() {
  const place = useId();
  const toast = useToast((state) => state.toast);
  const isInFront = usePlaces(({ places }) => places.at(-1) === place);
  useEffect(() => openPlace(place), [place]);
  return (
    <div role="status" aria-live="polite" className="flex shrink-0 justify-center px-3 not-empty:py-1.5">
      {toast && isInFront && <ToastLine key={toast.id} toast={toast} />}
    </div>
  );
}

function ToastLine({ toast }: { toast: Toast }) {
  const { actions } = useWords();
  const [held, setHeld] = useState(false);
  const { id, text, tone, undo } = toast;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => hush(id), staysFor);
    return () => clearTimeout(timer);
  }, [held, id]);

  const takeBack = () => {
    hush(id);
    if (undo) void attempt(undo);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only stays longer while it is looked at.
    <div
      data-testid="toast"
      data-tone={tone}
      className="flex max-w-full items-center gap-2 rounded-lg bg-ink py-1.5 pr-1.5 pl-3 text-sm text-paper shadow-float"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === 'done' ? (
        <Check size={16} strokeWidth={1.75} className="shrink-0" aria-hidden />
      ) : (
        <TriangleAlert size={16} strokeWidth={1.75} className="shrink-0" aria-hidden />
      )}
      <span className="min-w-0 break-words py-0.5">{text}</span>
      {undo && (
        <button
          type="button"
          data-testid="undo"
          className="h-7 shrink-0 rounded-sm px-2 font-semibold underline underline-offset-2 focus-visible:outline-paper"
          onClick={takeBack}
        >
          {actions.undo}
        </button>
      )}
      <button
        type="button"
        className="grid size-7 shrink-0 place-items-center rounded-sm focus-visible:outline-paper"
        aria-label={actions.close}
        onClick={() => hush(id)}
      >
        <X size={14} strokeWidth={1.75} aria-hidden />
      </button>
    </div>
  );
}
