import { Check, TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from './interface.ts';
import { attempt, hush, type Toast, useToast } from './toasts.ts';

/** Long enough to read a name and reach for "Undo". */
const staysFor = 8000;

/** The one place where the page says what it has just done. Always there, so that screen readers hear it change. */
export function Toaster() {
  const toast = useToast((state) => state.toast);
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed inset-x-3 bottom-14 z-20 flex justify-center"
    >
      {toast && <ToastLine key={toast.id} toast={toast} />}
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
      className="pointer-events-auto flex max-w-full items-center gap-2 rounded-lg bg-ink py-1.5 pr-1.5 pl-3 text-sm text-paper shadow-float"
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
