import { AlarmClock, Phone } from 'lucide-react';
import { send } from '../../messages/client.ts';
import type { AgendaItem } from '../../messages/contract.ts';
import { buttonClass } from '../shared/Button.tsx';
import { useMoments, useWords } from '../shared/interface.ts';
import { usePhoneLink } from '../shared/links.ts';
import { clockText } from '../shared/moment.ts';
import { finishReminder, snoozeReminder } from '../shared/reminders.ts';
import { attempt } from '../shared/toasts.ts';
import type { Agenda } from './agenda.ts';

const bars = { overdue: 'bg-late', today: 'bg-brand', next: 'bg-line-strong' };

/** One thing that is due: what, with whom, how late or when, and what to do about it. */
export function AgendaRow({ item, group }: { item: AgendaItem; group: keyof Agenda }) {
  const words = useWords();
  const { near, full, distance } = useMoments();
  const { reminder, name, company, phone } = item;
  const { dueAt } = reminder.body;
  const isUrgent = group === 'overdue';
  const call = usePhoneLink()(phone);
  const when = isUrgent
    ? words.time.dueAgo(distance(dueAt))
    : group === 'today'
      ? clockText(dueAt)
      : near(dueAt);
  return (
    <li
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a row is chosen with the arrow keys and acted on by letters.
      tabIndex={0}
      data-testid="agenda-row"
      data-reminder={reminder.id}
      data-group={group}
      {...(isUrgent ? { 'data-urgent': '' } : {})}
      aria-label={`${reminder.body.text}, ${name}, ${when}`}
      className="grid grid-cols-[4px_1fr_auto] items-center gap-2.5 px-3.5 py-2 -outline-offset-2 hover:bg-desk focus:bg-desk"
    >
      <i aria-hidden="true" className={`h-[30px] w-1 rounded-[2px] ${bars[group]}`} />
      <div className="min-w-0">
        <button
          type="button"
          tabIndex={-1}
          data-testid="open-customer"
          title={reminder.body.text}
          className="line-clamp-2 min-h-6 text-left font-[550] break-words hover:underline"
          onClick={() => void openCustomer(item)}
        >
          {reminder.body.text || words.due.unnamed}
        </button>
        <p className="text-sm break-words text-ink-3">
          <span className={isUrgent ? 'font-[550] text-late' : ''} title={full(dueAt)}>
            {when}
          </span>
          {[name, company].filter(Boolean).map((text) => (
            <span key={text}> · {text}</span>
          ))}
        </p>
      </div>
      <div className="relative flex items-center gap-1 self-stretch">
        {call && isUrgent && (
          <a href={call} data-testid="call" className={buttonClass('primary', small)}>
            {words.actions.call}
          </a>
        )}
        <button
          type="button"
          data-testid="reminder-done"
          className={buttonClass('plain', small)}
          onClick={() => void finishReminder(reminder, name)}
        >
          {words.actions.done}
        </button>
        <div className={isUrgent ? 'flex' : 'row-more'}>
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
            aria-label={words.actions.snooze15}
            title={words.actions.snooze15}
            className={square}
            onClick={() => void snoozeReminder(reminder, name)}
          >
            <AlarmClock size={14} strokeWidth={1.75} aria-hidden />
          </button>
        </div>
      </div>
    </li>
  );
}

/** Opens the customer's own page in the CRM and closes the popup. */
export function openCustomer({ reminder }: AgendaItem): Promise<void> {
  return attempt(async () => {
    await send('customer.open', { customerId: reminder.customerId });
    window.close();
  });
}

const small = 'h-[26px] px-2';
const square =
  'grid size-[26px] place-items-center rounded-[7px] border border-line-strong text-ink-2 hover:bg-paper hover:text-ink';
