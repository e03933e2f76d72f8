import { Bell } from 'lucide-react';
import type { Marks } from '../../../domain/promise/marks.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { isLook } from '../../../domain/reminder/reminder.ts';
import type { ReminderRow } from '../../../domain/reminder/schema.ts';
import { Chip } from '../../shared/Chip.tsx';
import { useMoments, useWords } from '../../shared/interface.ts';
import { daysAhead } from '../../shared/moment.ts';
import { isOpen, stateChip } from '../promises.ts';
import type { Shown } from '../shown.ts';
import { checkpointsOf } from './checkpoints.ts';

interface Props {
  promise: PromiseRow;
  marks: Marks;
  shown: Shown;
  late: boolean;
}

/** How a promise stands: its dates, its state, what stands out, and when the rep is reminded. */
export function Facts({ promise, marks, shown, late }: Props) {
  const words = useWords();
  const { now, near, full, distance } = useMoments();
  const { due, firstDue, answerBy, askedFor, direction } = promise.body;
  const { timesMoved: times, pausedUntil, overdueBy } = marks;
  const isAtWork = promise.state === 'agreed' || promise.state === 'waiting';
  const state = stateChip(promise, marks, words);
  const waiting = shown.view?.reminders.filter(
    ({ promiseId, open, state: stands }) => promiseId === promise.id && open === 1 && stands === 'waiting',
  );
  const rings = waiting?.find((reminder) => !isLook(reminder));
  const nudge = waiting?.find(({ body }) => body.kind === 'nudge');
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm text-ink-3">
      {due ? (
        <span data-testid="promise-due" title={full(due.at)}>
          {near(due.at)}
          {pausedUntil === null &&
            !late &&
            isOpen(promise) &&
            daysAhead(due.at, now) !== 1 &&
            ` · ${distance(due.at)}`}
        </span>
      ) : (
        isOpen(promise) &&
        (askedFor ? (
          <span>{words.ledger.wantedBy(near(askedFor.at))}</span>
        ) : (
          isAtWork && <span>{words.promises.noDue}</span>
        ))
      )}
      {pausedUntil !== null && promise.state === 'agreed' && (
        <span data-testid="paused-until">{words.ledger.pausedUntil(near(pausedUntil))}</span>
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
      {late && overdueBy !== null ? (
        <Chip tone="late">{words.promises.overdue(distance(now - overdueBy))}</Chip>
      ) : (
        <Chip tone={state.tone} title={nudge && words.leads.nudge.at(full(nudge.at))}>
          {state.text}
        </Chip>
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
      {rings && !late && <Rings reminder={rings} />}
      {checkpointsOf(promise, shown).map(({ id, at }) => (
        <span
          key={id}
          data-testid="checkpoint"
          title={words.ledger.checkpoint.at(full(at))}
          className="inline-flex items-center gap-1 text-xs"
        >
          <Bell size={12} strokeWidth={1.75} aria-hidden />
          {words.ledger.checkpoint.short} {near(at)}
        </span>
      ))}
      {marks.noCheckpoint && !marks.atRisk && (
        <span
          data-testid="no-checkpoint"
          title={nudge ? words.leads.nudge.at(full(nudge.at)) : words.ledger.checkpoint.noneWhy}
          className="text-xs"
        >
          {words.ledger.checkpoint.none}
        </span>
      )}
    </div>
  );
}

/** When the promise's own reminder rings, and from when it was moved into working time. */
function Rings({ reminder: { at, body } }: { reminder: ReminderRow }) {
  const { promises, ledger, hours } = useWords();
  const { near, full } = useMoments();
  const told = promises.remindsAt(full(at));
  const said = body.movedFrom === undefined ? told : ledger.movedInto(told, full(body.movedFrom));
  return (
    <span className="inline-flex items-center gap-1 text-xs" title={said}>
      <Bell size={12} strokeWidth={1.75} aria-hidden />
      <span aria-hidden="true">
        {near(at)}
        {body.movedFrom !== undefined && ` · ${hours.moved}`}
      </span>
      <span className="sr-only">{said}</span>
    </span>
  );
}
