import { MessageSquareQuote } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useWords } from '../../shared/interface.ts';
import { Sheet, SheetButton } from '../../shared/Sheet.tsx';
import type { Shown } from '../shown.ts';
import { sheetId } from './book.ts';

const TalkBook = lazy(async () => ({ default: (await import('./TalkBook.tsx')).TalkBook }));

/** The quiet way to the talk tracks. */
export function TalkButton() {
  const { book } = useWords().talk;
  return <SheetButton opens={sheetId} icon={MessageSquareQuote} text={book.title} />;
}

/** What can be said to the open customer, and the plain words for jargon. */
export function TalkSheet({ shown }: { shown: Shown | null }) {
  const { book } = useWords().talk;
  return (
    <Sheet id={sheetId} title={book.title} close={book.close}>
      <Suspense>
        {/* What was typed for one customer is never shown with another. */}
        <TalkBook key={shown?.subject.key} shown={shown} />
      </Suspense>
    </Sheet>
  );
}
