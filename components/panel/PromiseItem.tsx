import { Bell } from 'lucide-react';
import type { Marks } from '../../domain/promise/marks.ts';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import { Chip } from '../shared/Chip.tsx';
import { useMoments, useWords } from '../shared/interface.ts';
import { daysAhead } from '../shared/moment.ts';
import { Acts } from './ledger/Acts.tsx';
import { walkPromises } from './ledger/focus.ts';
import { History } from './ledger/History.tsx';
import { Loop } from './ledger/Loop.tsx';
import { Miss } from './ledger/Miss.tsx';
import { isOpen, isOverdue, marksNow, stateChip } from './promises.ts';
import type { Shown } from './shown.ts';

/** One promise: what, until when, how it stands, and what can be done about it. */
export function PromiseItem({ promise, shown }: { promise: PromiseRow; shown: Shown }) {
  const { now } = useMoments();
  const marks = marksNow(promise, shown.view?.reminders ?? [], now);
  const late = isOverdue(promise, now);
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
      <p className="font-[550] break-words">{promise.body.what}</p>
      <Facts promise={promise} marks={marks} shown={shown} late={late} />
      <Acts promise={promise} shown={shown} urgent={urgent} />
      <Miss promise={promise} marks={marks} shown={shown} />
      <Loop promise={promise} marks={marks} shown={shown} />
      <History promise={promise} />
    </li>
  );
}

interface FactsProps {
  promise: PromiseRow;
  marks: Marks;
  shown: Shown;
  late: boolean;
}

function Facts({ promise, marks, shown, late }: FactsProps) {
  const words = useWords();
  const { now, near, full, distance } = useMoments();
  const { due, firstDue, answerBy, askedFor, direction } = promise.body;
  const { timesMoved: times } = marks;
  const state = stateChip(promise, marks, words);
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
        isOpen(promise) && (
          <span>{askedFor ? words.ledger.wantedBy(near(askedFor.at)) : words.promises.noDue}</span>
        )
      )}
      {times > 0 && firstDue && (
        <span className="inline-flex flex-wrap gap-x-1">
          <s data-testid="first-due" title={words.promises.firstDue(full(firstDue.at))}>
            <span className="sr-only">{words.promises.firstDue('')}</span>
            {near(firstDue.at)}
          </s>
          <span data-testid="times-moved">{words.ledger.movedTimes(times)}</span>
        </span>
      )}
      {late && due ? (
        <Chip tone="late">{words.promises.overdue(distance(due.at))}</Chip>
      ) : (
        <Chip tone={state.tone}>{state.text}</Chip>
      )}
      {marks.atRisk ? (
        <Chip tone="risk" data-testid="at-risk">
          {words.ledger.atRisk}
        </Chip>
      ) : (
        marks.dueSoon && <Chip tone="risk">{words.ledger.dueSoon}</Chip>
      )}
      {marks.waitingSince !== null && <span>{words.ledger.since(near(marks.waitingSince))}</span>}
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
