import type { PromiseRow } from '../../domain/promise/schema.ts';
import { inDueOrder } from '../../domain/reminder/agenda.ts';
import { askedOf, nudgeDays } from '../../domain/reminder/nudge.ts';
import { isOverdue, isRinging } from '../../domain/reminder/reminder.ts';
import type { ReminderKind, ReminderRow } from '../../domain/reminder/schema.ts';
import { reminderText } from '../../domain/reminder/text.ts';
import type { AgendaItem } from '../../messages/contract/reminder.ts';
import { Button, buttonClass } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { useMoments, useWords } from '../shared/interface.ts';
import { usePhoneLink } from '../shared/links.ts';
import { daysAhead } from '../shared/moment.ts';
import { Channel } from '../shared/reminder-row/Channel.tsx';
import { openRow, useRowAsk, useTickedOffRow } from '../shared/reminder-row/open.ts';
import { RowForm } from '../shared/reminder-row/RowForm.tsx';
import { RowMore } from '../shared/reminder-row/RowMore.tsx';
import { tallyTexts } from '../shared/reminder-row/tally-text.ts';
import { tickOff } from '../shared/reminder-row/tick-off.ts';
import { doneText } from '../shared/reminders.ts';
import { Section } from '../shared/Section.tsx';
import { RowHints } from './hours/RowHints.tsx';
import { openAnswer } from './ledger/answering.ts';
import { keepInPlace } from './ledger/focus.ts';

interface Props {
  reminders: ReminderRow[];
  promises: readonly PromiseRow[];
  name: string;
  company: string;
  phone: string | undefined;
}

/** What stands on its promise, or in the header, until it rings. */
const elsewhere: readonly ReminderKind[] = ['promise-due', 'checkpoint', 'cadence', 'nudge'];

/** What is to be done for this customer, what rings now first. A promise that is not ringing stands below, once. */
export function DueList({ reminders, promises, name, company, phone }: Props) {
  const { due } = useWords();
  const { now } = useMoments();
  const linkOf = usePhoneLink();
  const open = reminders
    .filter((reminder) => reminder.open === 1)
    .filter((reminder) => isUrgent(reminder, now) || !elsewhere.includes(reminder.body.kind))
    .sort((a, b) => Number(isUrgent(b, now)) - Number(isUrgent(a, now)) || inDueOrder(a, b));
  if (open.length === 0) return null;
  const urgent = open.filter((reminder) => isUrgent(reminder, now)).length;
  return (
    <Section title={urgent > 0 ? due.titleNow(urgent) : due.title}>
      <ul className="grid grid-cols-1 gap-2">
        {open.map((reminder) => (
          <DueRow
            key={reminder.id}
            item={{ reminder, name, company, phone: phone ?? '' }}
            promise={promises.find(({ id }) => id === reminder.promiseId)}
            call={phone === undefined ? null : linkOf(phone)}
            urgent={isUrgent(reminder, now)}
          />
        ))}
      </ul>
    </Section>
  );
}

function isUrgent(reminder: ReminderRow, now: number): boolean {
  return isRinging(reminder, now) || reminder.dueAt < now;
}

const edges = { late: 'border-l-[3px] border-l-late', risk: 'border-l-[3px] border-l-risk' };

interface RowProps {
  item: AgendaItem;
  /** The one it is about. */
  promise: PromiseRow | undefined;
  call: string | null;
  urgent: boolean;
}

function DueRow({ item, promise, call, urgent }: RowProps) {
  const words = useWords();
  const { now, near, full, distance } = useMoments();
  const { reminder, name } = item;
  const { body, state, at, dueAt } = reminder;
  // Without a promise that waits for it no answer can be given: then it is only ticked off.
  const answer = () => (promise?.state === 'shelved' ? openAnswer(promise.id) : openRow(reminder.id, 'done'));
  const finish = () => tickOff(reminder, name, answer);
  useTickedOffRow(reminder.id, finish);
  const isAsking = useRowAsk(reminder.id) !== null;
  const tally = tallyTexts(reminder, words);
  const isLate = isOverdue(reminder, now);
  const tone = isLate ? 'late' : 'risk';
  return (
    <li
      tabIndex={-1}
      data-testid="reminder"
      data-reminder={reminder.id}
      data-kind={body.kind}
      data-late={isLate || undefined}
      className={`relative rounded-md border border-line bg-paper px-[11px] py-2.5 ${urgent ? edges[tone] : ''}`}
    >
      <p className="font-[550] break-words">
        <Channel text={body.text} hasPhone={call !== null} />
        {reminderText(reminder, words, now)}
      </p>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
        {body.kind === 'nudge' ? (
          <Chip tone={tone} title={full(dueAt)}>
            {words.leads.nudge.now[askedOf(promise)](nudgeDays)}
          </Chip>
        ) : dueAt < now ? (
          <Chip tone={tone} title={full(dueAt)}>
            {isLate ? words.time.dueAgo(distance(dueAt)) : distance(dueAt)}
          </Chip>
        ) : (
          <span className="text-sm text-ink-3" title={full(dueAt)}>
            {near(dueAt)}
            {daysAhead(dueAt, now) !== 1 && ` · ${distance(dueAt)}`}
          </span>
        )}
        <Chip>{words.reminderKinds[body.kind]}</Chip>
        {promise?.body.direction === 'theirs' && <Chip tone="shelf">{words.promises.theirs}</Chip>}
        {state === 'snoozed' && at > now && <Chip tone="shelf">{words.due.again(near(at))}</Chip>}
        {tally.length > 0 && (
          <span className="text-sm text-ink-3" data-testid="tally">
            {tally.join(' · ')}
          </span>
        )}
      </div>
      <RowHints reminder={reminder} />
      {isAsking ? (
        <RowForm reminder={reminder} name={name} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the buttons where they are
        <div
          className={urgent ? 'relative mt-2 flex flex-wrap gap-1.5 pr-7' : 'row-actions'}
          onMouseDown={keepInPlace}
        >
          {call && (
            <a className={buttonClass(urgent ? 'primary' : 'plain')} data-testid="call" href={call}>
              {words.actions.call}
            </a>
          )}
          <Button data-testid="reminder-done" onClick={finish}>
            {doneText(reminder, words)}
          </Button>
          {urgent && (
            <Button data-testid="reminder-snooze" onClick={() => openRow(reminder.id, 'snooze')}>
              {words.reminders.snooze}
            </Button>
          )}
          <RowMore item={item} className={urgent ? 'absolute top-0 right-0' : ''} />
        </div>
      )}
    </li>
  );
}
