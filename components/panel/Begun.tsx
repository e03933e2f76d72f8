import { PenLine } from 'lucide-react';
import { useWords } from '../shared/interface.ts';

/** What was begun and left: one quiet line that opens it again, with what was typed. */
export function Begun({ what, onOpen }: { what: string; onOpen: () => void }) {
  const { ledger } = useWords();
  return (
    <button
      type="button"
      data-testid="begun"
      className="mt-1 flex min-h-6 max-w-full items-center gap-1 rounded-sm text-xs text-brand-ink hover:underline"
      onClick={onOpen}
    >
      <PenLine size={12} strokeWidth={1.75} className="shrink-0" aria-hidden />
      <span className="min-w-0 truncate">{ledger.begun(what)}</span>
    </button>
  );
}
