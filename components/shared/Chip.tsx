import type { ComponentProps } from 'react';

export type Tone = 'wait' | 'kept' | 'risk' | 'late' | 'brand' | 'shelf';

const tones: Record<Tone, string> = {
  wait: 'bg-wait-soft text-wait',
  kept: 'bg-kept-soft text-kept',
  risk: 'bg-risk-soft text-risk',
  late: 'bg-late-soft text-late',
  brand: 'bg-brand-soft text-brand-ink',
  shelf: 'bg-shelf-soft text-shelf',
};

/** A short fact with the colour of its state. The words say it too: colour is never alone. */
export function Chip({ tone = 'wait', className = '', ...rest }: ComponentProps<'span'> & { tone?: Tone }) {
  return (
    <span
      {...rest}
      className={`inline-flex min-h-5 max-w-full items-center gap-1 rounded-full px-[7px] text-xs font-[550] tabular-nums ${tones[tone]} ${className}`}
    />
  );
}
