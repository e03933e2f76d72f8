import { gap, type LevelValues } from '../../../domain/expectation/zone.ts';
import { useWords } from '../../shared/interface.ts';
import { highest } from './draft.ts';

/** What we can give as a bar, what is hoped for as a mark on it. Nothing is drawn of what is not known. */
export function GapBar({ values }: { values: LevelValues }) {
  const { expectations: words } = useWords();
  const { hopesFor, canGive } = values;
  if (hopesFor === null && canGive === null) return null;
  const isTooHigh = (gap(values) ?? 0) > 0;
  const said = words.bar(String(hopesFor ?? '—'), String(canGive ?? '—'));
  return (
    <span
      role="img"
      aria-label={said}
      title={said}
      data-testid="gap-bar"
      className="relative block h-2 w-full rounded-[4px] bg-wait-soft"
    >
      {canGive !== null && (
        <i
          className={`absolute inset-y-0 left-0 rounded-[4px] ${isTooHigh ? 'bg-risk' : 'bg-kept'}`}
          style={{ width: `${(canGive / highest) * 100}%` }}
        />
      )}
      {hopesFor !== null && (
        <i
          className="absolute -top-[3px] h-3.5 w-0.5 -translate-x-1/2 rounded-[1px] bg-ink"
          style={{ left: `${(hopesFor / highest) * 100}%` }}
        />
      )}
    </span>
  );
}
