import { Clock } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useWords } from '../../shared/interface.ts';
import { Sheet, SheetButton } from '../../shared/Sheet.tsx';

const sheetId = 'hours';

/** Rarely opened, so it is loaded only then. */
const HoursForm = lazy(async () => ({ default: (await import('./HoursForm.tsx')).HoursForm }));

/** The quiet way to the working hours. */
export function HoursButton() {
  const { hours } = useWords();
  return <SheetButton opens={sheetId} icon={Clock} text={hours.open} />;
}

/** On which days and between which hours the rep works, and whose holidays he keeps. */
export function HoursSheet() {
  const { hours } = useWords();
  return (
    <Sheet id={sheetId} title={hours.title} close={hours.close}>
      <Suspense>
        <HoursForm />
      </Suspense>
    </Sheet>
  );
}
