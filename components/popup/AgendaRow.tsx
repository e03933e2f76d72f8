import { AlarmClock, Phone } from 'lucide-react';
import type { ListedGroup } from '../../domain/reminder/agenda.ts';
import { isAnswer, isLook, isOverdue } from '../../domain/reminder/reminder.ts';
import { reminderText } from '../../domain/reminder/text.ts';
import { send } from '../../messages/client.ts';
import type { AgendaItem } from '../../messages/contract/reminder.ts';
import { buttonClass } from '../shared/Button.tsx';
import { useMoments, useWords } from '../shared/interface.ts';
import { usePhoneLink } from '../shared/links.ts';
import { clockText } from '../shared/moment.ts';
import { Channel } from '../shared/reminder-row/Channel.tsx';
import { openRow } from '../shared/reminder-row/open.ts';
import { RowForm } from '../shared/reminder-row/RowForm.tsx';
import { RowMore } from '../shared/reminder-row/RowMore.tsx';
import { tallyTexts } from '../shared/reminder-row/tally-text.ts';
import { tickOff } from '../shared/reminder-row/tick-off.ts';
import { doneText } from '../shared/reminders.ts';
import { attempt } from '../shared/toasts.ts';

const bars = { now: 'bg-risk', today: 'bg-brand', next: 'bg-line-strong' };

/** One thing that is due: what, with whom, how late or when, and what to do about it. */
export function AgendaRow({ item, group }: { item: AgendaItem; group: ListedGroup }) {
  const words = useWords();
  const { now, near, full, distance } = useMoments();
  const { reminder, name, company, phone } = item;
  const { dueAt, at, state } = reminder;
  const text = reminderText(reminder, words, now);
  const isUrgent = group === 'now';
  const isLate = isOverdue(reminder, now);
  const call = usePhoneLink()(phone);
  const when = isLate
    ? words.time.dueAgo(distance(dueAt))
    : isUrgent
      ? distance(dueAt)
      : group === 'today'
        ? clockText(dueAt)
        : near(dueAt);
  const isSnoozed = state === 'snoozed' && at > now;
  const isSaidByKind = isLook(reminder) || isAnswer(reminder);
  const kind = isSaidByKind ? words.reminderKinds[reminder.body.kind] : '';
  const who = [name, company].filter(Boolean);
  const quiet = [...tallyTexts(reminder, words), ...(isSnoozed ? [words.reminders.until(near(at))] : [])];
  return (
    <li
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a row is chosen with the arrow keys and acted on by letters.
      tabIndex={0}
      data-testid="agenda-row"
      data-reminder={reminder.id}
      data-group={group}
      {...(isUrgent ? { 'data-urgent': '' } : {})}
      {...(isLate ? { 'data-late': '' } : {})}
      aria-label={[text, kind, name, when].filter(Boolean).join(', ')}
      className="grid grid-cols-[4px_1fr_auto] items-center gap-x-2.5 px-3.5 py-2 -outline-offset-2 hover:bg-desk focus:bg-desk"
    >
      <i
        aria-hidden="true"
        className={`my-1 w-1 self-stretch rounded-[2px] ${isUrgent ? 'row-span-3' : 'row-span-2'} ${isLate ? 'bg-late' : bars[group]}`}
      />
      <button
        type="button"
        tabIndex={-1}
        data-testid="open-customer"
        title={text}
        className="col-span-2 line-clamp-2 min-h-6 justify-self-start text-left font-[550] break-words hover:underline"
        onClick={() => void openCustomer(item)}
      >
        {text}
      </button>
      {isUrgent && <p className="col-span-2 min-w-0 text-sm break-words text-ink-3">{who.join(' · ')}</p>}
      <p className="min-w-0 text-sm break-words text-ink-3">
        <Channel text={reminder.body.text} hasPhone={phone !== ''} />
        <span className={isLate ? 'font-[550] text-late' : ''} title={full(dueAt)}>
          {when}
        </span>
        {[kind, ...(isUrgent ? [] : who), ...quiet].filter(Boolean).map((more) => (
          <span key={more}> · {more}</span>
        ))}
      </p>
      <div className="relative flex items-center gap-1">
        {call && isUrgent && (
          <a href={call} data-testid="call" className={buttonClass('primary', small)}>
            {words.actions.call}
          </a>
        )}
        <button
          type="button"
          data-testid="reminder-done"
          className={buttonClass('plain', small)}
          onClick={() => tickOffItem(item)}
        >
          {doneText(reminder, words)}
        </button>
        <div className={isUrgent ? 'flex gap-1' : 'row-more'}>
          {call && !isUrgent && (
            <a
              href={call}
              data-testid="call"
              aria-label={words.actions.call}
              title={words.actions.call}
              className={square}
            >
              <Phone size={14} strokeWidth={1.75} aria-hidden />
            </a>
          )}
          <button
            type="button"
            data-testid="reminder-snooze"
            aria-label={words.reminders.snooze}
            title={words.reminders.snooze}
            className={square}
            onClick={() => openRow(reminder.id, 'snooze')}
          >
            <AlarmClock size={14} strokeWidth={1.75} aria-hidden />
          </button>
          <RowMore item={item} className="size-[26px]" />
        </div>
      </div>
      <RowForm reminder={reminder} name={name} />
    </li>
  );
}

/** Ticks a reminder off in its row; an answer that is owed is given in the customer's panel. */
export function tickOffItem(item: AgendaItem): void {
  const { reminder, name } = item;
  tickOff(reminder, name, () => void openCustomer(item, { reminderId: reminder.id }));
}

/** Opens the customer's own page in the CRM, where the row of `reminderId` asks what came of it, and closes the popup. */
export function openCustomer({ reminder }: AgendaItem, asking: { reminderId?: string } = {}): Promise<void> {
  return attempt(async () => {
    await send('customer.open', { customerId: reminder.customerId, ...asking });
    window.close();
  });
}

const small = 'h-[26px] px-2';
const square =
  'grid size-[26px] place-items-center rounded-[7px] border border-line-strong text-ink-2 hover:bg-paper hover:text-ink';
