import { inDueOrder } from '../../domain/reminder/agenda.ts';
import { isRinging } from '../../domain/reminder/reminder.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { Button, buttonClass } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { useMoments, useWords } from '../shared/interface.ts';
import { usePhoneLink } from '../shared/links.ts';
import { daysAhead } from '../shared/moment.ts';
import { finishReminder, snoozeReminder } from '../shared/reminders.ts';
import { Section } from '../shared/Section.tsx';

interface Props {
  reminders: ReminderRow[];
  name: string;
  phone: string | undefined;
}

/** What is to be done for this customer, what rings now first. A promise that is not ringing stands below, once. */
export function DueList({ reminders, name, phone }: Props) {
  const { due } = useWords();
  const { now } = useMoments();
  const linkOf = usePhoneLink();
  const open = reminders
    .filter((reminder) => reminder.open === 1)
    .filter((reminder) => isUrgent(reminder, now) || reminder.body.kind !== 'promise-due')
    .sort((a, b) => Number(isUrgent(b, now)) - Number(isUrgent(a, now)) || inDueOrder(a, b));
  if (open.length === 0) return null;
  const urgent = open.filter((reminder) => isUrgent(reminder, now)).length;
  return (
    <Section title={urgent > 0 ? due.titleNow(urgent) : due.title}>
      <ul className="grid grid-cols-1 gap-2">
        {open.map((reminder) => (
          <DueRow
            key={reminder.id}
            reminder={reminder}
            name={name}
            call={phone === undefined ? null : linkOf(phone)}
            urgent={isUrgent(reminder, now)}
          />
        ))}
      </ul>
    </Section>
  );
}

function isUrgent(reminder: ReminderRow, now: number): boolean {
  return isRinging(reminder, now) || reminder.body.dueAt < now;
}

interface RowProps {
  reminder: ReminderRow;
  name: string;
  call: string | null;
  urgent: boolean;
}

function DueRow({ reminder, name, call, urgent }: RowProps) {
  const words = useWords();
  const { now, near, full, distance } = useMoments();
  const { body, state, at } = reminder;
  const isLate = body.dueAt < now;
  return (
    <li
      data-testid="reminder"
      data-kind={body.kind}
      data-late={isLate || undefined}
      className={`relative rounded-md border border-line bg-paper px-[11px] py-2.5 ${isLate ? 'border-l-[3px] border-l-late' : urgent ? 'border-l-[3px] border-l-risk' : ''}`}
    >
      <p className="font-[550] break-words">{body.text || words.due.unnamed}</p>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        {isLate ? (
          <Chip tone="late" title={full(body.dueAt)}>
            {words.time.dueAgo(distance(body.dueAt))}
          </Chip>
        ) : (
          <span className="text-sm text-ink-3" title={full(body.dueAt)}>
            {near(body.dueAt)}
            {daysAhead(body.dueAt, now) !== 1 && ` · ${distance(body.dueAt)}`}
          </span>
        )}
        <Chip>{words.reminderKinds[body.kind]}</Chip>
        {state === 'snoozed' && at > now && <Chip tone="shelf">{words.due.again(near(at))}</Chip>}
      </div>
      <div className={urgent ? 'mt-2 flex flex-wrap gap-1.5' : 'row-actions'}>
        {call && (
          <a className={buttonClass(urgent ? 'primary' : 'plain')} data-testid="call" href={call}>
            {words.actions.call}
          </a>
        )}
        <Button data-testid="reminder-done" onClick={() => void finishReminder(reminder, name)}>
          {words.actions.done}
        </Button>
        {urgent && (
          <Button data-testid="reminder-snooze" onClick={() => void snoozeReminder(reminder, name)}>
            {words.actions.snooze15}
          </Button>
        )}
      </div>
    </li>
  );
}
