import { Gauge } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useWords } from '../../shared/interface.ts';
import { Sheet, SheetButton } from '../../shared/Sheet.tsx';

/** The id of the sheet, by which its opener names it. */
const sheetId = 'standards';

/** Rarely opened, so it is loaded only then. */
const Editor = lazy(async () => ({ default: (await import('./Editor.tsx')).Editor }));

/** The quiet way to the service standards. */
export function StandardsButton() {
  const { standards } = useWords();
  return <SheetButton opens={sheetId} icon={Gauge} text={standards.open} />;
}

/** What takes how long, for which customers, and whom that may be told. */
export function StandardsSheet() {
  const { standards } = useWords();
  return (
    <Sheet id={sheetId} title={standards.title} close={standards.close}>
      <Suspense>
        <Editor />
      </Suspense>
    </Sheet>
  );
}
