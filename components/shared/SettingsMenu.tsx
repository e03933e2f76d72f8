import { CalendarPlus, EyeOff, Stethoscope } from 'lucide-react';
import { type ReactNode, Suspense, useState } from 'react';
import { send } from '../../messages/client.ts';
import { CalendarNote } from './calendar/later.ts';
import { copy } from './copy.ts';
import { ExportButton } from './ExportButton.tsx';
import { changeSettings, currentWords, useSettings, useWords } from './interface.ts';
import { Segments } from './Segments.tsx';
import { SwitchRow } from './SwitchRow.tsx';
import { attempt, say } from './toasts.ts';

interface Props {
  id: string;
  onCopyFailed: (text: string) => void;
  /** What is about the page at hand and not about settings. */
  first?: ReactNode;
}

/** The few settings and rare tools, in a popover of the browser's own: it closes on Esc and on a click outside. */
export function SettingsMenu({ id, onCopyFailed, first }: Props) {
  const { menu } = useWords();
  const settings = useSettings();
  const set = (change: Parameters<typeof changeSettings>[0]) => void attempt(() => changeSettings(change));
  const copyDiagnostics = () =>
    attempt(async () => {
      const plain = JSON.stringify(await send('diagnostics', {}), null, 2);
      if (await copy({ plain })) say(currentWords().toast.diagnosticsCopied);
      else onCopyFailed(plain);
    });
  return (
    <div
      id={id}
      popover="auto"
      data-testid="menu"
      className="fixed inset-auto right-3 bottom-14 m-0 max-h-[calc(100vh-68px)] w-[min(300px,calc(100vw-24px))] overflow-y-auto rounded-md border border-line bg-paper p-3 text-ink shadow-float"
    >
      <div className="grid gap-2.5">
        {first}
        <Row label={menu.language}>
          <Segments
            label={menu.language}
            testId="language"
            options={[
              { value: 'auto', text: menu.auto },
              { value: 'en', text: 'English' },
              { value: 'zh-CN', text: '中文' },
            ]}
            value={settings.language}
            onChange={(language) => set({ language })}
          />
        </Row>
        <Row label={menu.theme}>
          <Segments
            label={menu.theme}
            testId="theme"
            options={[
              { value: 'auto', text: menu.auto },
              { value: 'light', text: menu.light },
              { value: 'dark', text: menu.dark },
            ]}
            value={settings.theme}
            onChange={(theme) => set({ theme })}
          />
        </Row>
        <SwitchRow
          label={menu.names}
          why={menu.namesWhy}
          testId="names"
          checked={settings.namesInNotifications}
          onChange={(on) => set({ namesInNotifications: on })}
        />
        <IntoCalendar />
        <hr className="border-line" />
        <div className="flex flex-wrap gap-1.5">
          <Tool
            testId="blank"
            onClick={() => void attempt(async () => void (await send('blank.set', { blank: true })))}
          >
            <EyeOff size={14} strokeWidth={1.75} aria-hidden />
            {menu.blank}
          </Tool>
          <Tool testId="diagnostics" onClick={() => void copyDiagnostics()}>
            <Stethoscope size={14} strokeWidth={1.75} aria-hidden />
            {menu.diagnostics}
          </Tool>
          <ExportButton />
        </div>
      </div>
    </div>
  );
}

/** Why a calendar is worth its while, and the way of the reminders into it. */
function IntoCalendar() {
  const { calendar } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="grid justify-items-start gap-1.5">
      <p className="text-xs text-ink-3">{calendar.running}</p>
      <Tool testId="calendar" isOpen={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <CalendarPlus size={14} strokeWidth={1.75} aria-hidden />
        {calendar.all}
      </Tool>
      {isOpen && (
        <Suspense>
          <CalendarNote />
        </Suspense>
      )}
    </div>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <span className="text-sm text-ink-2">{label}</span>
      {children}
    </div>
  );
}

interface ToolProps {
  testId: string;
  /** Whether what it opens is open; left out where it opens nothing. */
  isOpen?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Tool({ testId, isOpen, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      data-testid={testId}
      aria-expanded={isOpen}
      className="inline-flex h-7 items-center gap-1.5 rounded-[8px] border border-line-strong px-2.5 text-sm font-semibold text-ink-2 hover:bg-desk hover:text-ink"
      onClick={onClick}
    >
      {children}
    </button>
  );
}
