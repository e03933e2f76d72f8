import { ChevronRight } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import { isWornOff, timesGiven } from '../../../domain/expectation/linked.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import { isNarrow, latestLevels } from '../../../domain/expectation/zone.ts';
import { Chip } from '../../shared/Chip.tsx';
import { useWords } from '../../shared/interface.ts';
import { Begun } from '../Begun.tsx';
import { useForms } from '../half-typed.ts';
import { actForm } from '../ledger/begun.ts';
import type { Shown } from '../shown.ts';
import type { Answering } from './Detail.tsx';
import { GapBar } from './GapBar.tsx';
import { Linked } from './Linked.tsx';
import { NeedChip, NeedChoice } from './NeedChoice.tsx';
import { answerText } from './story.ts';

/** Most of it is seen only when one is opened, so the panel opens without it. */
const Detail = lazy(async () => ({ default: (await import('./Detail.tsx')).Detail }));

interface Props {
  row: ExpectationRow;
  /** Its rank from 1; null once it is over. */
  rank: number | null;
  shown: Shown;
  isOpen: boolean;
  onToggle: () => void;
  /** How it is being answered, in the details; null: it is not. */
  answering: Answering | null;
  onAnswer: (answering: Answering | null) => void;
}

/** One expectation in the list: its rank, what it is, which need, how high against what we can give, what answers it. */
export function Item({ row, rank, shown, isOpen, onToggle, answering, onAnswer }: Props) {
  const allWords = useWords();
  const { expectations: words } = allWords;
  // What was begun at a promise for it, that one says.
  const isBegun = useForms(({ forms }) => actForm('answer', row.id) in forms);
  const detailId = useId();
  const values = latestLevels(row);
  const { what, need, answer, open } = row.body;
  return (
    <li
      data-testid="expectation"
      data-expectation={row.id}
      className="scroll-mt-[184px] scroll-mb-4 border-t border-line py-2 first:border-t-0"
    >
      <div className="grid grid-cols-[16px_minmax(0,1fr)_72px] items-start gap-x-2 gap-y-1 min-[360px]:grid-cols-[16px_minmax(0,1fr)_92px]">
        <span className="text-sm leading-6 text-ink-3 tabular-nums">
          {rank !== null && (
            <>
              <span className="sr-only">{words.rankOf(rank)}</span>
              <span aria-hidden="true">{rank}</span>
            </>
          )}
        </span>
        <button
          type="button"
          data-expectation-toggle={row.id}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailId : undefined}
          aria-keyshortcuts={rank === null ? 'Alt+Enter' : 'Alt+ArrowUp Alt+ArrowDown Alt+Enter'}
          className="group flex min-h-6 min-w-0 items-start gap-1 rounded-sm -ml-1 pl-1 text-left font-medium outline-offset-1 hover:text-brand-ink"
          onClick={onToggle}
        >
          <span className="min-w-0 py-[2.5px] break-words">{what}</span>
          <ChevronRight
            size={14}
            strokeWidth={1.75}
            aria-hidden
            className="mt-[5px] shrink-0 text-ink-3 transition-transform duration-150 group-aria-expanded:rotate-90"
          />
        </button>
        <div className="pt-2">
          <GapBar values={values} />
        </div>
        <div className="col-span-2 col-start-2 flex flex-wrap items-center gap-x-1.5 gap-y-1">
          {open ? <NeedChoice row={row} shown={shown} /> : need && <NeedChip need={need} />}
          <Flags row={row} shown={shown} narrow={isNarrow(values)} />
          {answer && (
            <span className="min-w-0 text-sm break-words text-ink-2" data-testid="answer-given">
              {answerText(answer, words)}
            </span>
          )}
          {!open && !answer && <span className="text-sm text-ink-2">{words.closed}</span>}
        </div>
        {isBegun && !answering && (
          <div className="col-span-2 col-start-2">
            <Begun
              what={allWords.agreement.open}
              onOpen={() => {
                if (!isOpen) onToggle();
                onAnswer({});
              }}
            />
          </div>
        )}
        {!isOpen && (
          <div className="col-span-2 col-start-2">
            <Linked row={row} shown={shown} />
          </div>
        )}
      </div>
      {isOpen && (
        <Suspense>
          <Detail id={detailId} row={row} shown={shown} answering={answering} onAnswer={onAnswer} />
        </Suspense>
      )}
    </li>
  );
}

/** What stands out: a delight that is likely expected by now, a zone so narrow that one level decides. */
function Flags({ row, shown, narrow }: { row: ExpectationRow; shown: Shown; narrow: boolean }): ReactNode {
  const { marks } = useWords().expectations;
  const promises = shown.view?.promises ?? [];
  const times = timesGiven(row, promises);
  return (
    <>
      {isWornOff(row, promises) && (
        <Chip tone="risk" title={marks.wornOffWhy(times)} data-testid="worn-off">
          {marks.wornOff}
        </Chip>
      )}
      {narrow && row.body.open && (
        <Chip tone="risk" title={marks.narrowWhy} data-testid="narrow">
          {marks.narrow}
        </Chip>
      )}
    </>
  );
}
