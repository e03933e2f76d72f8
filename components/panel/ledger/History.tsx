import { ChevronRight } from 'lucide-react';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { useMoments, useWords } from '../../shared/interface.ts';
import { historyOf } from './history.ts';

/** Everything that happened to a promise, as sentences behind one click. */
export function History({ promise }: { promise: PromiseRow }) {
  const words = useWords();
  const moments = useMoments();
  const sentences = historyOf(promise, words, moments);
  if (sentences.length < 2) return null;
  return (
    <details className="group mt-1.5" data-testid="promise-history">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-xs text-ink-3 hover:text-ink">
        <ChevronRight
          size={12}
          strokeWidth={1.75}
          className="transition-transform duration-150 group-open:rotate-90"
          aria-hidden
        />
        {words.promises.history(sentences.length)}
      </summary>
      <ol className="mt-1 grid grid-cols-1 gap-1 text-sm text-ink-2">
        {sentences.map(({ seq, at, text, undone }) => (
          <li key={seq} className="break-words whitespace-pre-line">
            <time
              dateTime={new Date(at).toISOString()}
              title={moments.full(at)}
              className="text-ink-3 tabular-nums"
            >
              {moments.near(at)}
            </time>{' '}
            <span className={undone ? 'line-through' : ''}>{text}</span>
            {undone && ` (${words.promises.undoneMark})`}
          </li>
        ))}
      </ol>
    </details>
  );
}
