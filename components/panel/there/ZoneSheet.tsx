import { lazy, Suspense } from 'react';
import { useWords } from '../../shared/interface.ts';
import { Sheet } from '../../shared/Sheet.tsx';
import type { Shown } from '../shown.ts';

/** The id of the sheet, by which its opener names it. */
export const sheetId = 'zone';

const Zones = lazy(async () => ({ default: (await import('./Zones.tsx')).Zones }));

/** Where the clocks of the customer on the screen are. */
export function ZoneSheet({ shown }: { shown: Shown }) {
  const { there } = useWords().hours;
  return (
    <Sheet id={sheetId} title={there.title} close={there.close}>
      <Suspense>
        {/* What was looked for with one customer is never chosen for another. */}
        <Zones
          key={shown.subject.key}
          shown={shown}
          onDone={() => document.getElementById(sheetId)?.hidePopover()}
        />
      </Suspense>
    </Sheet>
  );
}
