import { KeptError } from '../../../messages/errors.ts';
import { Button } from '../Button.tsx';
import { errorText } from '../errors.ts';
import { currentWords, useWords } from '../interface.ts';
import type { Found } from './found.ts';

interface Props {
  found: Found;
  failure: unknown;
  onRetry: () => void;
}

/** How much was found, or why nothing was. Always there, so that screen readers hear it change. */
export function Outcome({ found, failure, onRetry }: Props) {
  const { search, actions } = useWords();
  const { sought, results, hasMore } = found;
  const customers = results.filter(({ type }) => type === 'customer').length;
  return (
    <div role="status" className="shrink-0" data-testid="search-outcome">
      {failure !== undefined ? (
        <div className="flex flex-wrap items-center gap-2 px-3.5 py-3">
          <p className="text-late">{failureText(failure)}</p>
          {found.failure !== undefined && <Button onClick={onRetry}>{actions.retry}</Button>}
        </div>
      ) : results.length > 0 ? (
        <p className="flex flex-wrap justify-between gap-x-3 border-t border-line px-3.5 py-2 text-xs text-ink-3">
          <span className="tabular-nums">
            {search.found(customers, results.length - customers)}
            {hasMore && ` · ${search.more}`}
          </span>
          {!hasMore && <span aria-hidden="true">{search.keys}</span>}
        </p>
      ) : (
        sought !== '' && (
          <div className="px-3.5 py-5">
            <p className="line-clamp-2 font-[550] break-words">{search.nothing(sought)}</p>
            <p className="mt-1 text-sm text-ink-2">{search.nothingWhat}</p>
          </div>
        )
      )}
    </div>
  );
}

function failureText(failure: unknown): string {
  const isNamed = failure instanceof KeptError && failure.code !== 'internal';
  return isNamed ? errorText(failure) : currentWords().search.failed;
}
