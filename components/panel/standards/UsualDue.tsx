import type { Due } from '../../../domain/due.ts';
import { useMoments, useWords } from '../../shared/interface.ts';
import { useUsualDue } from './usual-due.ts';

interface Props {
  kind: string;
  tier: string;
  onUse: (due: Due) => void;
}

/** Until when the service standards usually promise a thing, and the press that takes it; nothing without a standard. */
export function UsualDue({ kind, tier, onUse }: Props) {
  const { standards } = useWords();
  const { full } = useMoments();
  const due = useUsualDue(kind, tier);
  if (!due) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-3" data-testid="usual-due">
      {standards.usually(full(due.at))}
      <button
        type="button"
        data-testid="use-usual"
        className="inline-flex min-h-6 items-center rounded-sm font-semibold text-brand-ink hover:underline"
        onClick={() => onUse(due)}
      >
        {standards.use}
      </button>
    </p>
  );
}
