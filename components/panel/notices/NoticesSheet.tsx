import { BellRing } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useWords } from '../../shared/interface.ts';
import { Sheet, SheetButton } from '../../shared/Sheet.tsx';

const Notices = lazy(async () => ({ default: (await import('./Notices.tsx')).Notices }));

/** By this name an address opens it, too. */
const sheetId = 'notices';

/** The quiet way to the check of notices. */
export function NoticesButton() {
  const { notices } = useWords();
  return <SheetButton opens={sheetId} icon={BellRing} text={notices.open} />;
}

/** The same from within a sentence. */
export function NoticesLink() {
  const { notices } = useWords();
  return (
    <button type="button" popoverTarget={sheetId} data-testid="notices-link" className="underline">
      {notices.whatHelps}
    </button>
  );
}

/** Whether reminders reach the rep on this machine, and what to switch on if they do not. */
export function NoticesSheet() {
  const { notices } = useWords();
  return (
    <Sheet id={sheetId} title={notices.title} close={notices.close}>
      <Suspense>
        <Notices />
      </Suspense>
    </Sheet>
  );
}
