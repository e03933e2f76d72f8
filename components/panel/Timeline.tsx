import { useMemo, useState } from 'react';
import type { CustomerView } from '../../messages/contract/customer.ts';
import { useMoments, useWords } from '../shared/interface.ts';
import { Section } from '../shared/Section.tsx';
import { timelineOf } from './timeline.ts';

/** More than this is shown only when asked for. */
const shownAtFirst = 20;

/** What happened with this customer, newest first. */
export function Timeline({ view }: { view: CustomerView }) {
  const words = useWords();
  const moments = useMoments();
  const [all, setAll] = useState(false);
  const lines = useMemo(() => timelineOf(view, words, moments), [view, words, moments]);
  if (lines.length === 0) return null;
  return (
    <Section title={words.timeline.title}>
      <ol className="border-l border-line" data-testid="timeline">
        {lines.slice(0, all ? undefined : shownAtFirst).map((line) => (
          <li key={line.id} tabIndex={-1} data-line={line.id} className="relative py-1 pl-3.5">
            <i
              aria-hidden="true"
              className="absolute top-[10px] -left-[3.5px] size-1.5 rounded-full bg-line-strong ring-2 ring-paper"
            />
            <p className="break-words whitespace-pre-line">{line.text}</p>
            <time
              dateTime={new Date(line.at).toISOString()}
              title={moments.full(line.at)}
              className="text-xs text-ink-3 tabular-nums"
            >
              {moments.near(line.at)}
            </time>
          </li>
        ))}
      </ol>
      {lines.length > shownAtFirst && (
        <button
          type="button"
          data-testid="timeline-all"
          aria-expanded={all}
          className="mt-1 min-h-6 rounded-sm text-sm text-brand-ink underline underline-offset-2"
          onClick={() => setAll(!all)}
        >
          {all ? words.actions.showFewer : words.actions.showAll(lines.length)}
        </button>
      )}
    </Section>
  );
}
