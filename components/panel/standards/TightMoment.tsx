import { useMomentIn } from '../../shared/capture/line-reader.ts';
import { useMoments, useSettings, useWords } from '../../shared/interface.ts';
import { useUsualIfShort } from './usual-due.ts';

interface Props {
  /** The words of the date. */
  text: string;
  /** What is promised by then. */
  kind: string;
  /** The customer's. */
  tier: string;
  onFill: (text: string) => void;
}

/** That a typed date is shorter than the service standard, as under the capture line, and the press that takes the usual. */
export function TightMoment({ text, kind, tier, onFill }: Props) {
  const { wording } = useWords();
  const { now, full } = useMoments();
  const { wordingOff } = useSettings();
  const usual = useUsualIfShort(useMomentIn(text, now)?.at ?? null, kind, tier);
  if (!usual || wordingOff.includes('short-date')) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-2" data-testid="tight-moment">
      <span role="status">{wording.hint['short-date']('', full(usual.at))}</span>
      <button
        type="button"
        data-testid="take-usual"
        className="inline-flex min-h-6 items-center rounded-sm font-semibold text-brand-ink hover:underline"
        onClick={() => onFill(full(usual.at))}
      >
        {wording.useUsual}
      </button>
    </p>
  );
}
