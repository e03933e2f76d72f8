import { Globe } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useWords } from '../../shared/interface.ts';
import { sheetId } from './ZoneSheet.tsx';

/** Names of cities are many: they come only where a customer's clocks are told. */
const LocalTime = lazy(async () => ({ default: (await import('./LocalTime.tsx')).LocalTime }));

/** The quiet way to where a customer's clocks are. */
export function ZoneButton() {
  const { there } = useWords().hours;
  return (
    <button
      type="button"
      popoverTarget={sheetId}
      aria-haspopup="dialog"
      aria-label={there.open}
      title={there.open}
      data-testid="zone-open"
      className="grid size-6 place-items-center rounded-full text-ink-3 transition-colors hover:bg-desk hover:text-ink"
    >
      <Globe size={14} strokeWidth={1.75} aria-hidden />
    </button>
  );
}

/** What the customer's clocks show now; nothing where they show what the rep's do. */
export function There({ zone }: { zone: string | undefined }) {
  if (!zone) return null;
  return (
    <Suspense>
      <LocalTime zone={zone} />
    </Suspense>
  );
}
