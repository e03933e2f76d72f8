import { Ellipsis } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { AgendaItem } from '../../../messages/contract/reminder.ts';
import { IconButton } from '../Button.tsx';
import { saveToCalendar } from '../calendar/save.ts';
import { useWords } from '../interface.ts';
import { Menu, type MenuItem } from '../Menu.tsx';
import { dismissReminder } from '../reminders.ts';
import { attempt } from '../toasts.ts';
import { focusRow } from './focus.ts';
import { openRow } from './open.ts';

type RowAct = 'snooze' | 'no-answer' | 'calendar' | 'dismiss';

/** The menu of a row, open from the start: it is made when it is asked for. */
export function RowMenu({ item, className }: { item: AgendaItem; className: string }) {
  const { reminder, name } = item;
  const { reminders: words, calendar, due } = useWords();
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const button = place.current?.querySelector('button');
    // Focused first, so that the menu gives the focus back to it.
    button?.focus();
    button?.click();
  }, []);
  const items: MenuItem<RowAct>[] = [
    { value: 'snooze', text: words.snooze, testId: 'act-snooze' },
    ...(reminder.body.kind === 'callback'
      ? [{ value: 'no-answer' as const, text: words.noAnswer, testId: 'act-no-answer' }]
      : []),
    { value: 'calendar', text: calendar.one, hint: calendar.holdsOne, testId: 'act-calendar' },
    { value: 'dismiss', text: words.dismiss, testId: 'act-dismiss' },
  ];
  const choose = (act: RowAct) => {
    if (act === 'calendar') return void saveToCalendar(item);
    if (act !== 'dismiss') return openRow(reminder.id, act);
    void attempt(async () => {
      await dismissReminder(reminder, name);
      focusRow(reminder.id, 'neighbour');
    });
  };
  const label = words.more(reminder.body.text || due.unnamed);
  return (
    <span ref={place}>
      <Menu label={label} testId="reminder-menu" items={items} onChoose={choose}>
        {(opener) => (
          <IconButton {...opener} label={label} className={className} data-testid="reminder-more">
            <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
          </IconButton>
        )}
      </Menu>
    </span>
  );
}
