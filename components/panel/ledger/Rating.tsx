import { RadioGroup } from 'radix-ui';
import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** One to five, by a click, by arrow keys or by the digit. */
export function Rating({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <span id={id} className="text-xs text-ink-2">
        {label}
      </span>
      <RadioGroup.Root
        aria-labelledby={id}
        value={value}
        onValueChange={onChange}
        orientation="horizontal"
        className="flex gap-1.5"
        onKeyDownCapture={(event) => {
          if (!/^[1-5]$/.test(event.key)) return;
          event.preventDefault();
          onChange(event.key);
        }}
        onKeyDown={(event) => {
          // A radio swallows Enter; here it saves the form as everywhere.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.closest('form')?.requestSubmit();
        }}
      >
        {['1', '2', '3', '4', '5'].map((step) => (
          <RadioGroup.Item
            key={step}
            value={step}
            type="button"
            data-testid={`rating-${step}`}
            className="h-7 min-w-0 flex-1 rounded-[8px] border border-line-strong bg-paper text-sm font-semibold tabular-nums hover:border-brand data-[state=checked]:border-transparent data-[state=checked]:bg-brand data-[state=checked]:text-on-brand"
          >
            {step}
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
    </div>
  );
}
