import { useWords } from '../../shared/interface.ts';
import { NeedChip } from '../expectations/NeedChoice.tsx';
import type { Shown } from '../shown.ts';
import { alsoMatters } from './also-matters.ts';
import type { Wish } from './wish.ts';

/** What an offer should leave whole. */
export function AlsoMatters({ wish, shown }: { wish: Wish; shown: Shown }) {
  const { agreement: words } = useWords();
  const rows = alsoMatters(wish, shown.view?.expectations ?? []);
  if (rows.length === 0) return null;
  return (
    <div className="grid grid-cols-1 gap-0.5" data-testid="also-matters">
      <p className="text-xs text-ink-2">{words.also}</p>
      <ol className="grid grid-cols-1 gap-0.5 text-sm">
        {rows.map(({ row: { id, body }, rank }) => (
          <li key={id} className="flex min-w-0 items-baseline gap-1.5">
            <span className="text-ink-3 tabular-nums">{rank}</span>
            <span className="min-w-0 break-words">{body.what}</span>
            {body.need && <NeedChip need={body.need} />}
          </li>
        ))}
      </ol>
    </div>
  );
}
