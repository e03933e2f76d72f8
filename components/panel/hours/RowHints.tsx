import type { ReminderRow } from '../../../domain/reminder/schema.ts';
import { outOfHoursThere } from '../../../domain/time/there.ts';
import { useMoments, useWords } from '../../shared/interface.ts';
import { ownZone } from '../../shared/moment.ts';
import { shownView } from '../state.ts';
import { usePanel } from '../store.ts';
import { clockThere } from '../there/clock.ts';

/** What is odd about when a reminder comes: it was moved into working time, or the customer hardly answers then. */
export function RowHints({ reminder }: { reminder: ReminderRow }) {
  const words = useWords();
  const { now, near } = useMoments();
  const zone = usePanel((state) => shownView(state)?.customer?.body.zone);
  const { state, at, dueAt, body } = reminder;
  // The moment the rep would act at: a snooze moves it.
  const moment = state === 'snoozed' ? at : dueAt;
  const there = zone && moment > now ? outOfHoursThere(moment, zone, ownZone()) : null;
  const moved = state === 'snoozed' || body.movedFrom === undefined ? null : near(body.movedFrom);
  if (!there && moved === null) return null;
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-xs text-ink-3">
      {moved !== null && (
        <span data-testid="moved-from">
          {at > now
            ? words.ledger.movedInto(words.promises.remindsAt(near(at)), moved)
            : words.hours.movedFrom(moved)}
        </span>
      )}
      {there && (
        <span data-testid="there-then">{words.hours.there.atThatTime(clockThere(there, words))}</span>
      )}
    </p>
  );
}
