import { ChevronRight } from 'lucide-react';
import { recordKeyText } from '../../domain/record.ts';
import { send } from '../../messages/client.ts';
import type { Seen } from '../../messages/contract/page.ts';
import { useWords } from '../shared/interface.ts';
import { attempt } from '../shared/toasts.ts';
import { recordText } from './record-text.ts';

/** The records that lie on the page, for the rep to say which one he means. Nothing is guessed. */
export function Choices({ choices, tabId }: { choices: Seen[]; tabId: number }) {
  const words = useWords();
  const choose = ({ record }: Seen) => attempt(() => send('page.choose', { tabId, record }));
  return (
    <ul className="mt-3 grid w-full gap-2 text-left text-wrap" data-testid="choices">
      {choices.map((choice) => (
        <li key={recordKeyText(choice.record)}>
          <button
            type="button"
            data-testid="choice"
            className="flex w-full items-center gap-2 rounded-md border border-line-strong bg-paper px-3 py-2 text-left transition-colors duration-150 hover:bg-desk"
            onClick={() => void choose(choice)}
          >
            <span className="min-w-0 flex-1">
              <span className="block font-[600] break-words">{choice.facts.name}</span>
              <span className="block text-xs break-words text-ink-3">
                {[choice.facts.company, recordText(choice.record, words)].filter(Boolean).join(' · ')}
              </span>
            </span>
            <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-ink-3" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Beside the chosen one: that there is another, and the way to it. */
export function OtherChoice({ others, tabId }: { others: Seen[]; tabId: number }) {
  const { pages } = useWords();
  return (
    <div
      className="border-b border-line bg-wait-soft px-4 py-2 text-sm text-ink-2"
      data-testid="other-choice"
    >
      {others.map(({ record, facts }) => (
        <p key={recordKeyText(record)} className="flex items-center gap-2">
          <span className="min-w-0 flex-1 break-words">{pages.alsoHere(facts.name)}</span>
          <button
            type="button"
            className="min-h-6 shrink-0 rounded-sm font-semibold text-brand-ink hover:underline"
            onClick={() => void attempt(() => send('page.choose', { tabId, record }))}
          >
            {pages.switchTo}
          </button>
        </p>
      ))}
    </div>
  );
}
