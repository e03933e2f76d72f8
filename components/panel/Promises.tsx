import { ChevronRight } from 'lucide-react';
import { useWords } from '../shared/interface.ts';
import { useNow } from '../shared/now.ts';
import { Section } from '../shared/Section.tsx';
import { Add } from './ledger/Add.tsx';
import { PromiseItem } from './PromiseItem.tsx';
import { inListOrder, isOpen } from './promises.ts';
import type { Shown } from './shown.ts';

/** What is promised, both ways: open first, what is over folded away. */
export function Promises({ shown }: { shown: Shown }) {
  const { promises: words } = useWords();
  const now = useNow();
  const all = inListOrder(shown.view?.promises ?? [], now);
  const open = all.filter(isOpen);
  const over = all.filter((promise) => !isOpen(promise));
  return (
    <Section title={words.title(open.length)}>
      <ul className="grid grid-cols-1 gap-2">
        {open.map((promise) => (
          <PromiseItem key={promise.id} promise={promise} shown={shown} />
        ))}
      </ul>
      <Add shown={shown} />
      {over.length > 0 && (
        <details className="group mt-1">
          <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-sm text-ink-3 hover:text-ink">
            <ChevronRight
              size={14}
              strokeWidth={1.75}
              className="transition-transform duration-150 group-open:rotate-90"
              aria-hidden
            />
            {words.over(over.length)}
          </summary>
          <ul className="mt-1 grid grid-cols-1 gap-2">
            {over.map((promise) => (
              <PromiseItem key={promise.id} promise={promise} shown={shown} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
