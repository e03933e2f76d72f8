import type { ExpectationRow } from '../../domain/customer/schema.ts';
import { useMoments, useWords } from '../shared/interface.ts';
import { Section } from '../shared/Section.tsx';

/** What the customer expects, in the order it was noted. */
export function Expectations({ rows }: { rows: ExpectationRow[] }) {
  const { expectations } = useWords();
  const { near } = useMoments();
  if (rows.length === 0) return null;
  const ordered = [...rows].sort((a, b) => a.body.at - b.body.at);
  return (
    <Section title={expectations.title(rows.length)}>
      <ol>
        {ordered.map(({ id, body }, index) => (
          <li
            key={id}
            data-testid="expectation"
            className="grid grid-cols-[16px_1fr_auto] items-baseline gap-2 border-t border-line py-2 first:border-t-0"
          >
            <span className="text-sm text-ink-3 tabular-nums">{index + 1}</span>
            <span className="min-w-0 break-words">{body.what}</span>
            <span className="text-xs text-ink-3 tabular-nums">{near(body.at)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
