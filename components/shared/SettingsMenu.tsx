import { EyeOff, Stethoscope } from 'lucide-react';
import { Switch } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { send } from '../../messages/client.ts';
import { copy } from './copy.ts';
import { ExportButton } from './ExportButton.tsx';
import { changeSettings, currentWords, useSettings, useWords } from './interface.ts';
import { Segments } from './Segments.tsx';
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
      className="fixed inset-auto right-3 bottom-14 m-0 w-[min(300px,calc(100vw-24px))] rounded-md border border-line bg-paper p-3 text-ink shadow-float"
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
        <Names checked={settings.namesInNotifications} onChange={(on) => set({ namesInNotifications: on })} />
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

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <span className="text-sm text-ink-2">{label}</span>
      {children}
    </div>
  );
}

function Names({ checked, onChange }: { checked: boolean; onChange: (on: boolean) => void }) {
  const { menu } = useWords();
  const id = useId();
  return (
    <div className="flex items-center justify-between gap-2">
      <div>
        <label htmlFor={id} className="text-sm text-ink-2">
          {menu.names}
        </label>
        <p id={`${id}-why`} className="text-xs text-ink-3">
          {menu.namesWhy}
        </p>
      </div>
      <Switch.Root
        id={id}
        data-testid="names"
        aria-describedby={`${id}-why`}
        checked={checked}
        onCheckedChange={onChange}
        className="h-6 w-10 shrink-0 rounded-full border border-line-strong bg-wait-soft p-0.5 transition-colors duration-150 data-[state=checked]:border-transparent data-[state=checked]:bg-brand"
      >
        <Switch.Thumb className="block size-[18px] rounded-full bg-ink-3 transition-transform duration-150 data-[state=checked]:translate-x-4 data-[state=checked]:bg-on-brand" />
      </Switch.Root>
    </div>
  );
}

function Tool({ testId, onClick, children }: { testId: string; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      data-testid={testId}
      className="inline-flex h-7 items-center gap-1.5 rounded-[8px] border border-line-strong px-2.5 text-sm font-semibold text-ink-2 hover:bg-desk hover:text-ink"
      onClick={onClick}
    >
      {children}
    </button>
  );
}
