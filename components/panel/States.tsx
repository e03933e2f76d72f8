import { CircleAlert, CircleSlash, Copy, RefreshCw, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { recordKeyText } from '../../domain/record.ts';
import { Button } from '../shared/Button.tsx';
import { useWords } from '../shared/interface.ts';
import { Choices } from './Choices.tsx';
import type { Host } from './host.ts';
import { NameForm } from './NameForm.tsx';
import { ReadsWrongButton } from './ReadsWrong.tsx';
import type { Screen } from './shown.ts';
import { UnsavedLines } from './UnsavedLines.tsx';

interface StatesProps {
  screen: Exclude<Screen, { status: 'customer' }>;
  host: Host;
  tabId: number | null;
}

/** Every screen that shows no customer: what is the case, and the next step. */
export function States({ screen, host, tabId }: StatesProps) {
  const { pages } = useWords();
  switch (screen.status) {
    case 'reading':
      return <Reading />;
    case 'not-customer':
      return (
        <Message icon={<UserRound {...icon} />} title={pages.notCustomer} what={pages.notCustomerWhat}>
          <ReadsWrongButton className="mt-2" />
        </Message>
      );
    case 'ambiguous':
      return (
        <Message
          icon={<Copy {...icon} />}
          title={pages.ambiguous}
          what={screen.choices.length > 0 ? pages.ambiguousChoose : pages.ambiguousWhat}
        >
          {tabId !== null && <Choices choices={screen.choices} tabId={tabId} />}
        </Message>
      );
    case 'unreadable':
      return screen.sighting ? (
        <Message icon={<CircleSlash {...icon} />} title={pages.unreadable} what={pages.unreadableWhat}>
          {/* What was typed for one record must never be saved to the next. */}
          <NameForm key={recordKeyText(screen.sighting.record)} sighting={screen.sighting} />
          <ReadsWrongButton className="mt-2" />
        </Message>
      ) : (
        <Message
          icon={<CircleSlash {...icon} />}
          title={pages.unreadableNoRecord}
          what={pages.unreadableNoRecordWhat}
        >
          <ReadsWrongButton className="mt-2" />
        </Message>
      );
    case 'updated':
      return (
        <Message icon={<RefreshCw {...icon} />} title={pages.updated} what={pages.updatedWhat}>
          <UnsavedLines />
          {/* A frame cannot reload the page it lies in. */}
          {host.kind !== 'frame' && <MessageAction text={pages.reload} onClick={() => location.reload()} />}
        </Message>
      );
  }
}

const icon = { size: 20, strokeWidth: 1.75, 'aria-hidden': true } as const;

interface MessageProps {
  icon?: ReactNode;
  title: string;
  what: string;
  children?: ReactNode;
}

/** One calm message in the middle of the panel. */
export function Message({ icon: sign = <CircleAlert {...icon} />, title, what, children }: MessageProps) {
  return (
    <div className="mx-auto grid max-w-[320px] justify-items-center gap-1.5 px-6 pt-16 pb-10 text-center text-balance">
      <span className="mb-1 grid size-10 place-items-center rounded-full bg-wait-soft text-wait">{sign}</span>
      <h1 className="text-lg font-[650]">{title}</h1>
      <p className="text-ink-2">{what}</p>
      {children}
    </div>
  );
}

/** A button under a message. */
export function MessageAction({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <Button className="mt-2" onClick={onClick}>
      {text}
    </Button>
  );
}

function Reading() {
  const { pages } = useWords();
  return (
    <div className="p-4" role="status">
      <h1 className="sr-only">{pages.reading}</h1>
      <div aria-hidden="true" className="animate-pulse">
        <Bar className="h-4 w-2/5" />
        <Bar className="mt-2 h-3 w-3/5" />
        <div className="mt-4 h-[68px] rounded-md border border-line" />
        <div className="mt-6 h-[60px] rounded-md border border-line" />
        <Bar className="mt-8 h-3 w-1/4" />
        <div className="mt-2 h-[72px] rounded-md border border-line" />
      </div>
    </div>
  );
}

function Bar({ className }: { className: string }) {
  return <div className={`rounded-full bg-wait-soft ${className}`} />;
}
