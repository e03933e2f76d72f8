import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { useMoments, useWords } from '../../shared/interface.ts';
import { Folded } from './Folded.tsx';
import { historyOf } from './history.ts';

/** Everything that happened to a promise, as sentences behind one click. */
export function History({ promise }: { promise: PromiseRow }) {
  const words = useWords();
  const moments = useMoments();
  const sentences = historyOf(promise, words, moments);
  if (sentences.length < 2) return null;
  return (
    <Folded title={words.promises.history(sentences.length)} testId="promise-history" className="mt-1.5">
      <ol className="grid grid-cols-1 gap-1 text-sm text-ink-2">
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
    </Folded>
  );
}
