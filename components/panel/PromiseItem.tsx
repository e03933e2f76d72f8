import { useRef, useState } from 'react';
import { isWish } from '../../domain/agreement/wish.ts';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import { useMoments, useWords } from '../shared/interface.ts';
import { Acts, type OpenAct } from './ledger/Acts.tsx';
import { useAnswerWanted } from './ledger/answering.ts';
import { Facts } from './ledger/Facts.tsx';
import { walkPromises } from './ledger/focus.ts';
import { History } from './ledger/History.tsx';
import { lastWord } from './ledger/history.ts';
import { Loop } from './ledger/Loop.tsx';
import { Miss } from './ledger/Miss.tsx';
import { marksNow } from './promises.ts';
import type { Shown } from './shown.ts';

/** One promise: what, until when, how it stands, and what can be done about it. */
export function PromiseItem({ promise, shown }: { promise: PromiseRow; shown: Shown }) {
  const words = useWords();
  const moments = useMoments();
  const { now } = moments;
  const [open, setOpen] = useState<OpenAct | null>(null);
  const row = useRef<HTMLLIElement>(null);
  useAnswerWanted(promise.id, () => {
    row.current?.focus();
    if (isWish(promise)) setOpen({ name: 'answer' });
  });
  const marks = marksNow(promise, shown.view?.reminders ?? [], now);
  const late = promise.state === 'agreed' && marks.overdueBy !== null;
  const said = lastWord(promise, words, moments);
  const urgent = late || promise.state === 'reported';
  const edge = late
    ? 'border-l-[3px] border-l-late'
    : promise.state === 'reported'
      ? 'border-l-[3px] border-l-kept'
      : marks.atRisk
        ? 'border-l-[3px] border-l-risk'
        : '';
  return (
    <li
      ref={row}
      tabIndex={-1}
      data-testid="promise"
      data-promise={promise.id}
      data-state={promise.state}
      data-late={late || undefined}
      className={`relative scroll-mt-[184px] scroll-mb-4 rounded-md border border-line bg-paper px-[11px] py-2.5 ${edge}`}
      onKeyDown={(event) => {
        if (walkPromises(event.key, event.target as HTMLElement)) event.preventDefault();
      }}
    >
      <p className="font-[550] break-words" title={promise.body.words}>
        {promise.body.what}
      </p>
      {said && (
        <p
          data-testid="promise-said"
          title={said}
          className="mt-0.5 line-clamp-2 text-sm break-words whitespace-pre-line text-ink-2"
        >
          {said}
        </p>
      )}
      <Facts promise={promise} marks={marks} shown={shown} late={late} />
      <Acts promise={promise} marks={marks} shown={shown} urgent={urgent} open={open} onOpen={setOpen} />
      {open === null && (
        <>
          <Miss promise={promise} marks={marks} shown={shown} />
          <Loop promise={promise} marks={marks} shown={shown} />
        </>
      )}
      <History promise={promise} />
    </li>
  );
}
