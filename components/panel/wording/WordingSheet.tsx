import { TextQuote } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useWords } from '../../shared/interface.ts';
import { Sheet, SheetButton } from '../../shared/Sheet.tsx';

const Wording = lazy(async () => ({ default: (await import('./Wording.tsx')).Wording }));

const sheetId = 'wording';

/** The quiet way to what is told of a promise's wording. */
export function WordingButton() {
  const { wording } = useWords();
  return <SheetButton opens={sheetId} icon={TextQuote} text={wording.open} />;
}

/** Which hints the rep wants, and by which words he may not grant a thing. */
export function WordingSheet() {
  const { wording } = useWords();
  return (
    <Sheet id={sheetId} title={wording.title} close={wording.close}>
      <Suspense>
        <Wording />
      </Suspense>
    </Sheet>
  );
}
