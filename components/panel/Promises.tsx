import { useWords } from '../shared/interface.ts';
import { useNow } from '../shared/now.ts';
import { Section } from '../shared/Section.tsx';
import { Add } from './ledger/Add.tsx';
import { Folded } from './ledger/Folded.tsx';
import { PromiseItem } from './PromiseItem.tsx';
import { inListOrder, isOpen } from './promises.ts';
import type { Shown } from './shown.ts';

/** What is promised, both ways: open first, what is over folded away. */
export function Promises({ shown }: { shown: Shown }) {
  const { promises: words } = useWords();
  const now = useNow();
  const all = inListOrder(shown.view?.promises ?? [], shown.view?.expectations ?? [], now);
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
        <Folded title={words.over(over.length)} size="sm" className="mt-1">
          <ul className="grid grid-cols-1 gap-2">
            {over.map((promise) => (
              <PromiseItem key={promise.id} promise={promise} shown={shown} />
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  );
}
