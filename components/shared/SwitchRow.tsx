import { Switch } from 'radix-ui';
import { useId } from 'react';

interface Props {
  label: string;
  /** What it does, in one sentence. */
  why: string;
  testId: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}

/** Something that is on or off, and what it means. */
export function SwitchRow({ label, why, testId, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="flex items-center justify-between gap-2">
      <div>
        <label htmlFor={id} className="text-sm text-ink-2">
          {label}
        </label>
        <p id={`${id}-why`} className="text-xs text-ink-3">
          {why}
        </p>
      </div>
      <Switch.Root
        id={id}
        data-testid={testId}
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
