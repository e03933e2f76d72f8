import type { ReactNode } from 'react';

/** One part of the panel under its small heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="mt-3.5 mb-1.5 text-xs font-[650] tracking-[.04em] text-ink-3">{title}</h2>
      {children}
    </section>
  );
}
