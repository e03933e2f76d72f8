import { BellOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from './interface.ts';

/** Says that reminders cannot ring on this machine; `children` is the way to what helps. */
export function NotificationsStrip({ children }: { children: ReactNode }) {
  const { pages } = useWords();
  return (
    <aside
      aria-label={pages.notificationsDenied}
      data-testid="notifications-denied"
      className="flex items-start gap-2 bg-risk-soft px-4 py-2 text-sm text-risk"
    >
      <BellOff size={16} strokeWidth={1.75} className="mt-px shrink-0" aria-hidden />
      <p>
        <strong className="font-semibold">{pages.notificationsDenied}</strong> {children}
      </p>
    </aside>
  );
}
