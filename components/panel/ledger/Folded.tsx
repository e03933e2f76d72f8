import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** As large as the text of the panel, or as small as what stands under a promise. */
  size?: 'sm' | 'xs';
  testId?: string;
  /** Whether it is unfolded at first. */
  isOpen?: boolean;
  className?: string;
  children: ReactNode;
}

/** What stands behind one click or Enter. */
export function Folded({ title, size = 'xs', testId, isOpen = false, className = '', children }: Props) {
  const text = size === 'sm' ? 'text-sm' : 'text-xs';
  return (
    <details open={isOpen} className={className} data-testid={testId}>
      <summary
        className={`inline-flex min-h-6 items-center gap-1 rounded-sm text-ink-3 hover:text-ink ${text}`}
      >
        <FoldArrow size={size === 'sm' ? 14 : 12} />
        {title}
      </summary>
      <div className="mt-1">{children}</div>
    </details>
  );
}

/** Turns down where what its summary belongs to is unfolded; one that lies in another goes by its own. */
export function FoldArrow({ size = 14 }: { size?: number }) {
  return (
    <ChevronRight
      size={size}
      strokeWidth={1.75}
      className="shrink-0 text-ink-3 transition-transform duration-150 [details[open]>summary_&]:rotate-90"
      aria-hidden
    />
  );
}
