import { CalendarPlus } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Blanked } from '../shared/Blanked.tsx';
import { Button, IconButton } from '../shared/Button.tsx';
import { CalendarNote } from '../shared/calendar/later.ts';
import { Capture } from '../shared/capture/Capture.tsx';
import { loadLineReaderWhenIdle } from '../shared/capture/line-reader.ts';
import { ExportButton } from '../shared/ExportButton.tsx';
import { useMoments, useWords } from '../shared/interface.ts';
import { loadPhonesWhenIdle } from '../shared/links.ts';
import { Mark } from '../shared/Mark.tsx';
import { dateText } from '../shared/moment.ts';
import { NotificationsStrip } from '../shared/NotificationsStrip.tsx';
import { loadRowFormsWhenIdle } from '../shared/reminder-row/RowForm.tsx';
import { openSidePanel } from '../shared/side-panel.ts';
import { Toaster } from '../shared/Toast.tsx';
import { attempt } from '../shared/toasts.ts';
import { Agenda } from './Agenda.tsx';
import { Away } from './Away.tsx';
import { agendaOf } from './agenda.ts';
import { Finder } from './Finder.tsx';
import { ReadAsPicker } from './ReadAsPicker.tsx';
import { askAll, reloadAgenda, usePopup } from './store.ts';
import { UseHere } from './UseHere.tsx';

/** The popup: what is due across all customers, and a line for the one on the page. */
export function App() {
  const { isReady, blank, trouble, items, newSite, readAs, tabId, notificationsDenied } = usePopup();
  const words = useWords();
  useEffect(loadLineReaderWhenIdle, []);
  const [sought, setSought] = useState('');
  useEffect(loadPhonesWhenIdle, []);
  useEffect(loadRowFormsWhenIdle, []);
  if (!isReady) return null;
  if (blank) return <Blanked />;
  return (
    <>
      <Top />
      {notificationsDenied && (
        <NotificationsStrip>
          <a
            href="panel.html?sheet=notices"
            target="_blank"
            data-testid="notices"
            className="underline"
            rel="noopener"
          >
            {words.notices.whatHelps}
          </a>
        </NotificationsStrip>
      )}
      {newSite && tabId !== null && <UseHere site={newSite} tabId={tabId} />}
      {!newSite && readAs && tabId !== null && <ReadAsPicker readAs={readAs} tabId={tabId} />}
      {trouble && (
        <div
          className="flex flex-wrap items-center gap-2 px-3.5 py-4"
          data-testid="trouble"
          data-code={trouble}
        >
          <p className="w-full text-ink-2">{words.errors[trouble]({})}</p>
          <Button onClick={() => void askAll()}>{words.actions.retry}</Button>
          <ExportButton />
        </div>
      )}
      {/* What is listed stays, with what is half typed in it. */}
      {(!trouble || items.length > 0) && (
        <Finder text={sought} onText={setSought}>
          <QuickCapture />
          <Away />
          <Agenda />
        </Finder>
      )}
      <Foot>
        <Toaster />
        <Bottom isLooking={sought !== ''} />
      </Foot>
    </>
  );
}

function Top() {
  const words = useWords();
  const { now } = useMoments();
  const items = usePopup((state) => state.items);
  const more = usePopup((state) => state.more);
  const counts = usePopup((state) => state.counts);
  const [had, today] = useMemo(
    () => agendaOf({ items, more, counts }, now).map(({ total }) => total),
    [items, more, counts, now],
  );
  return (
    <header className="flex items-center gap-2 border-b border-line px-3.5 py-3">
      <Mark />
      <h1 className="text-lg font-bold">{words.name}</h1>
      <span className="text-sm text-ink-3">{dateText(now, now, words)}</span>
      <span className="flex-1" />
      <span className="text-sm text-ink-3 tabular-nums" data-testid="count">
        {typeof had === 'number' && typeof today === 'number' && words.popup.count(had, today)}
      </span>
    </header>
  );
}

function QuickCapture() {
  const subject = usePopup((state) => state.subject);
  const field = useRef<HTMLTextAreaElement>(null);
  if (!subject) return null;
  return (
    <div className="mx-3.5 my-2.5">
      <Capture
        key={subject.key}
        subject={subject}
        fieldRef={field}
        onLeave={() => window.close()}
        onSaved={() => void reloadAgenda()}
        small
      />
    </div>
  );
}

/** Always in sight. How high it is by what it holds, the page is told: so far from its end what gets the focus is scrolled. */
function Foot({ children }: { children: ReactNode }) {
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = foot.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--foot', `${element.offsetHeight}px`));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={foot} className="sticky bottom-0 z-20 bg-paper">
      {children}
    </div>
  );
}

function Bottom({ isLooking }: { isLooking: boolean }) {
  const { calendar, popup, reminders } = useWords();
  const tabId = usePopup((state) => state.tabId);
  const hasItems = usePopup((state) => state.items.length > 0);
  const [isExporting, setIsExporting] = useState(false);
  const open = (tab: number) => {
    // First and without waiting, or the browser no longer counts it as the click's own doing.
    const opened = openSidePanel(tab);
    void attempt(async () => {
      await opened;
      window.close();
    });
  };
  return (
    <footer className="border-t border-line px-3.5 py-2 text-sm text-ink-2">
      {isExporting && (
        <div className="grid gap-1.5 pb-2">
          {hasItems && <p>{calendar.running}</p>}
          <Suspense>
            <CalendarNote />
          </Suspense>
        </div>
      )}
      <div className="flex items-center gap-2">
        {tabId !== null && (
          <button
            type="button"
            data-testid="open-panel"
            className="min-h-6 rounded-sm font-semibold whitespace-nowrap text-brand-ink hover:underline"
            onClick={() => open(tabId)}
          >
            {popup.openPanel}
          </button>
        )}
        <span className="flex-1 text-right text-xs text-ink-3">
          {!isLooking && hasItems && reminders.keys}
        </span>
        <IconButton
          label={calendar.all}
          data-testid="calendar"
          aria-expanded={isExporting}
          className="-mr-1.5"
          onClick={() => setIsExporting(!isExporting)}
        >
          <CalendarPlus size={16} strokeWidth={1.75} aria-hidden />
        </IconButton>
      </div>
    </footer>
  );
}
