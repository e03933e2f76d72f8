import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { AgendaItem } from '../../../messages/contract/reminder.ts';
import { IconButton } from '../Button.tsx';
import { useWords } from '../interface.ts';

const RowMenu = lazy(async () => ({ default: (await import('./forms.ts')).RowMenu }));

/** What is rarely done with a reminder, behind one button. A list may have many rows: the menu comes with the first press. */
export function RowMore({ item, className = '' }: { item: AgendaItem; className?: string }) {
  const { reminders, due } = useWords();
  const [isWanted, setWanted] = useState(false);
  const button = (
    <IconButton
      label={reminders.more(item.reminder.body.text || due.unnamed)}
      className={className}
      aria-haspopup="menu"
      data-testid="reminder-more"
      onClick={() => setWanted(true)}
    >
      <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
    </IconButton>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <RowMenu item={item} className={className} />
    </Suspense>
  );
}
