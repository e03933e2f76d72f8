import { ToggleGroup } from 'radix-ui';
import type { Ref } from 'react';

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; text: string }[];
  value: T;
  onChange: (value: T) => void;
  testId?: string;
  groupRef?: Ref<HTMLDivElement>;
}

/** A choice of a few, all in sight. One is always chosen; arrow keys move. */
export function Segments<T extends string>({ label, options, value, onChange, testId, groupRef }: Props<T>) {
  return (
    <ToggleGroup.Root
      {...(groupRef ? { ref: groupRef } : {})}
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => next && onChange(next as T)}
      className="inline-flex rounded-[8px] bg-wait-soft p-0.5"
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          {...(testId ? { 'data-testid': `${testId}-${option.value}` } : {})}
          className="h-6 rounded-sm px-2 whitespace-nowrap text-sm text-ink-2 transition-colors duration-150 hover:text-ink data-[state=on]:bg-paper data-[state=on]:font-medium data-[state=on]:text-ink data-[state=on]:shadow-[0_1px_2px_rgb(16_24_40/10%)]"
        >
          {option.text}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
