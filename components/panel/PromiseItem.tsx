import { Bell, ChevronRight } from 'lucide-react';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import { Chip } from '../shared/Chip.tsx';
import { useMoments, useWords } from '../shared/interface.ts';
import { daysAhead } from '../shared/moment.ts';
import { Acts } from './ledger/Acts.tsx';
import { walkPromises } from './ledger/focus.ts';
import { isOpen, isOverdue, stateChip } from './promises.ts';
import type { Shown } from './shown.ts';
import { stepText } from './timeline.ts';

/** One promise: what, until when, how it stands, and what can be done about it. */
export function PromiseItem({ promise, shown }: { promise: PromiseRow; shown: Shown }) {
  const { now } = useMoments();
  const late = isOverdue(promise, now);
  const urgent = late || promise.state === 'reported';
  const edge = late
    ? 'border-l-[3px] border-l-late'
    : promise.state === 'reported'
      ? 'border-l-[3px] border-l-kept'
      : '';
  return (
    <li
      tabIndex={-1}
      data-testid="promise"
      data-promise={promise.id}
      data-state={promise.state}
      data-late={late || undefined}
      className={`relative rounded-md border border-line bg-paper px-[11px] py-2.5 ${edge}`}
      onKeyDown={(event) => {
        if (walkPromises(event.key, event.target as HTMLElement)) event.preventDefault();
      }}
    >
      <p className="font-[550] break-words">{promise.body.what}</p>
      <Facts promise={promise} shown={shown} late={late} />
      <Acts promise={promise} shown={shown} urgent={urgent} />
      <History promise={promise} />
    </li>
  );
}

function Facts({ promise, shown, late }: { promise: PromiseRow; shown: Shown; late: boolean }) {
  const words = useWords();
  const { now, near, full, distance } = useMoments();
  const { due, firstDue, answerBy, direction } = promise.body;
  const state = stateChip(promise, words);
  const moved = due && firstDue && firstDue.at !== due.at;
  const rings = shown.view?.reminders.find(
    ({ promiseId, open, state: stands }) => promiseId === promise.id && open === 1 && stands === 'waiting',
  );
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm text-ink-3">
      {due ? (
        <span data-testid="promise-due" title={full(due.at)}>
          {near(due.at)}
          {!late && isOpen(promise) && daysAhead(due.at, now) !== 1 && ` · ${distance(due.at)}`}
        </span>
      ) : (
        isOpen(promise) && <span>{words.promises.noDue}</span>
      )}
      {moved && (
        <s data-testid="first-due" title={words.promises.firstDue(full(firstDue.at))}>
          <span className="sr-only">{words.promises.firstDue('')}</span>
          {near(firstDue.at)}
        </s>
      )}
      {late && due ? (
        <Chip tone="late">{words.promises.overdue(distance(due.at))}</Chip>
      ) : (
        <Chip tone={state.tone}>{state.text}</Chip>
      )}
      {direction === 'theirs' && <Chip tone="shelf">{words.promises.theirs}</Chip>}
      {answerBy && promise.state === 'shelved' && <span>{words.promises.answerBy(near(answerBy.at))}</span>}
      {rings && !late && (
        <span
          className="inline-flex items-center gap-1 text-xs"
          title={words.promises.remindsAt(full(rings.at))}
        >
          <Bell size={12} strokeWidth={1.75} aria-hidden />
          <span aria-hidden="true">{near(rings.at)}</span>
          <span className="sr-only">{words.promises.remindsAt(full(rings.at))}</span>
        </span>
      )}
    </div>
  );
}

function History({ promise }: { promise: PromiseRow }) {
  const words = useWords();
  const moments = useMoments();
  const { history } = promise.body;
  if (history.length < 2) return null;
  return (
    <details className="group mt-1.5" data-testid="promise-history">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-xs text-ink-3 hover:text-ink">
        <ChevronRight
          size={12}
          strokeWidth={1.75}
          className="transition-transform duration-150 group-open:rotate-90"
          aria-hidden
        />
        {words.promises.history(history.length)}
      </summary>
      <ol className="mt-1 grid grid-cols-1 gap-1 text-sm text-ink-2">
        {history.map((step) => (
          <li key={step.seq} className="break-words">
            <span className="text-ink-3 tabular-nums">{moments.near(step.at)}</span>{' '}
            <span className={step.undone ? 'line-through' : ''}>
              {stepText(step, promise, words, moments)}
            </span>
            {step.undone && ` (${words.promises.undoneMark})`}
          </li>
        ))}
      </ol>
    </details>
  );
}
