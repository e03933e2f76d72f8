import { type RefObject, useEffect, useRef } from 'react';
import { isSameRecord } from '../../domain/record.ts';
import { send } from '../../messages/client.ts';
import type { Seen } from '../../messages/contract/page.ts';
import { Blanked } from '../shared/Blanked.tsx';
import { Capture } from '../shared/capture/Capture.tsx';
import { loadLineReaderWhenIdle } from '../shared/capture/line-reader.ts';
import { useLines } from '../shared/capture/line-store.ts';
import { useSettings, useWords } from '../shared/interface.ts';
import { loadPhonesWhenIdle } from '../shared/links.ts';
import { NotificationsStrip } from '../shared/NotificationsStrip.tsx';
import { Toaster } from '../shared/Toast.tsx';
import { attempt } from '../shared/toasts.ts';
import { OtherChoice } from './Choices.tsx';
import { DueList } from './DueList.tsx';
import { Expectations } from './expectations/Expectations.tsx';
import { Footer } from './Footer.tsx';
import { FiguresSheet } from './figures/FiguresSheet.tsx';
import { noteNoLine, useCaptureFocus } from './focus.ts';
import { Header } from './Header.tsx';
import type { Host } from './host.ts';
import { HoursSheet } from './hours/HoursSheet.tsx';
import { Levels } from './Levels.tsx';
import { BeforeCall } from './ledger/BeforeCall.tsx';
import { NoticesLink, NoticesSheet } from './notices/NoticesSheet.tsx';
import { Promises } from './Promises.tsx';
import { ReadsWrongSheet } from './ReadsWrong.tsx';
import { JoinAnother, JoinedRecords, SameCustomerQuestion } from './SameCustomer.tsx';
import { SearchSheet } from './SearchSheet.tsx';
import { States } from './States.tsx';
import { look, refresh } from './session.ts';
import { type Screen, type Shown, screenOf } from './shown.ts';
import { StandardsSheet } from './standards/StandardsSheet.tsx';
import type { PanelState } from './state.ts';
import { usePanel } from './store.ts';
import { Timeline } from './Timeline.tsx';
import { Trouble } from './Trouble.tsx';
import { TalkSheet } from './talk/TalkSheet.tsx';
import { ZoneSheet } from './there/ZoneSheet.tsx';
import { WordingSheet } from './wording/WordingSheet.tsx';

/** What scrolls. Positioned, or what is placed within it and unseen would lengthen the page itself. */
const scroller = 'relative min-h-0 flex-1 overflow-y-auto';

/** The panel: the customer of the open page, or why there is none. */
export function App({ host }: { host: Host }) {
  const state = usePanel();
  const screen = screenOf(state);
  useEffect(loadLineReaderWhenIdle, []);
  useEffect(loadPhonesWhenIdle, []);
  useRootMarks(screen, state.blank);
  const hasNoLine = screen.status !== 'customer' && screen.status !== 'reading';
  useEffect(() => {
    if (hasNoLine) noteNoLine();
  }, [hasNoLine]);
  // Nothing is drawn before the first answer: neither a wrong colour nor anything for a page that may not see it.
  if (state.phase === 'new' || state.phase === 'refused') return null;
  if (state.blank) return <Blanked />;
  if (screen.status === 'updated') return <States screen={screen} host={host} tabId={state.tabId} />;
  const shown = screen.status === 'customer' ? screen.shown : null;
  const isStuck = state.trouble !== null && state.view === null;
  return (
    <div className="mx-auto flex h-full max-w-[720px] flex-col">
      {state.notificationsDenied && (
        <NotificationsStrip>
          <NoticesLink />
        </NotificationsStrip>
      )}
      {isStuck && state.trouble ? (
        <main className={scroller}>
          <Trouble code={state.trouble} onRetry={() => void look(host)} />
        </main>
      ) : screen.status === 'customer' ? (
        <Customer
          key={screen.shown.subject.key}
          shown={screen.shown}
          host={host}
          tabId={state.tabId}
          others={othersOnPage(state)}
        />
      ) : (
        <main className={scroller}>
          <States screen={screen} host={host} tabId={state.tabId} />
          <LineElsewhere key={screen.status} ownKey={null} />
        </main>
      )}
      <Toaster />
      <Footer shown={shown} frameTabId={host.kind === 'frame' ? state.tabId : null} />
      <ReadsWrongSheet />
      <FiguresSheet shown={shown} />
      <WordingSheet />
      <NoticesSheet />
      <StandardsSheet />
      <HoursSheet />
      {shown && <ZoneSheet shown={shown} />}
      <TalkSheet shown={shown} />
      <SearchSheet />
    </div>
  );
}

/** Tells the page's own test hooks what is shown; of a customer only the record's key. */
function useRootMarks(screen: Screen, blank: boolean): void {
  const record = screen.status === 'customer' && !blank ? screen.shown.subject.key : null;
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.readStatus = screen.status;
    if (record) dataset.record = record;
    else delete dataset.record;
  }, [screen.status, record]);
}

/** The records that lie on the page beside the one the rep has chosen. */
function othersOnPage({ customerId, read }: PanelState): Seen[] {
  if (customerId !== null || !read?.record) return [];
  const own = read.record;
  return (read.choices ?? []).filter(({ record }) => !isSameRecord(record, own));
}

interface CustomerProps {
  shown: Shown;
  host: Host;
  tabId: number | null;
  others: Seen[];
}

function Customer({ shown, host, tabId, others }: CustomerProps) {
  const { pages } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const isFrame = host.kind === 'frame' && tabId !== null;
  const leave = () => {
    if (host.kind !== 'tab' && tabId !== null) void send('panel.leave', { tabId }).catch(() => {});
  };
  useCaptureFocus(field, host, shown.subject.key);
  useLeaveByEscape(leave, field);
  // All of it is drawn again when the rep changes his working hours: marks and order go by them.
  useSettings();
  const { subject, view } = shown;
  const isNew = view !== null && view.promises.length + view.reminders.length + view.notes.length === 0;
  return (
    <div className={scroller}>
      {tabId !== null && others.length > 0 && <OtherChoice others={others} tabId={tabId} />}
      <header className="border-b border-line px-4 pt-3.5 pb-3">
        <Header
          shown={shown}
          onClose={
            isFrame ? () => void attempt(async () => void (await send('panel.close', { tabId }))) : null
          }
        />
        {view && <JoinedRecords shown={shown} />}
        <Levels shown={shown} />
      </header>
      <div className="sticky top-0 z-10">
        <Capture subject={subject} fieldRef={field} onLeave={leave} onSaved={() => void refresh()} />
      </div>
      <main className="px-4 pb-4">
        <LineElsewhere ownKey={subject.key} />
        {view && <SameCustomerQuestion subject={subject} view={view} />}
        {isNew && view.expectations.length === 0 && <p className="mt-4 text-ink-2">{pages.nothingYet}</p>}
        {view && (
          <>
            <BeforeCall view={view} />
            <DueList
              reminders={view.reminders}
              promises={view.promises}
              name={subject.name}
              company={subject.facts.company}
              phone={subject.facts.phones[0]}
            />
            <Promises shown={shown} />
            <Expectations shown={shown} />
            <Timeline view={view} />
            <JoinAnother subject={subject} />
          </>
        )}
      </main>
    </div>
  );
}

/** A line begun for another customer is never shown here, only that it is safe. */
function LineElsewhere({ ownKey }: { ownKey: string | null }) {
  const { capture } = useWords();
  const isElsewhere = useLines(({ lines }) =>
    Object.entries(lines).some(([key, { text }]) => key !== ownKey && text.trim() !== ''),
  );
  if (!isElsewhere) return null;
  return <p className="mt-3 px-4 text-center text-xs text-ink-3">{capture.elsewhere}</p>;
}

/** Esc gives the focus back to the page, wherever in the panel it is pressed and nothing else has use for it. */
function useLeaveByEscape(leave: () => void, field: RefObject<HTMLTextAreaElement | null>): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (event.target !== field.current && !document.querySelector(':popover-open')) latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
