import { useCallback, useEffect, useState } from 'react';
import { ulid } from 'ulid';
import { snoozeChoices } from '../../domain/reminder/snooze.ts';
import { reminderText } from '../../domain/reminder/text.ts';
import { listen, send } from '../../messages/client.ts';
import type { Output } from '../../messages/contract.ts';
import { Button } from '../shared/Button.tsx';
import { currentWords, useMoments, useWords } from '../shared/interface.ts';
import { Menu } from '../shared/Menu.tsx';
import { nearText, ownZone } from '../shared/moment.ts';
import { attempt, say } from '../shared/toasts.ts';
import { ownWork } from '../shared/work.ts';
import { openCustomer } from './AgendaRow.tsx';

type Missed = NonNullable<Output<'away.look'>>;

/** One card after an absence: what fell due in it, earliest first, all put off by one choice. */
export function Away() {
  const { missed, forget } = useMissed();
  const words = useWords();
  const { away, choices } = words.reminders;
  const { near, now } = useMoments();
  if (!missed) return null;
  const { from, until, items, total } = missed;
  const moments = snoozeChoices(now, ownZone(), ownWork());
  const snooze = (name: string) =>
    void attempt(async () => {
      const moment = moments.find((choice) => choice.name === name);
      if (moment) await snoozeAll(moment.at);
    });
  return (
    <section
      aria-label={away.title}
      data-testid="away"
      className="m-3.5 mb-1 rounded-md border border-line-strong bg-paper px-3 py-2.5"
    >
      <h2 className="font-[650]">{away.title}</h2>
      <p className="text-sm text-ink-3">
        {away.span(near(from), near(until))} · {away.what(total)}
      </p>
      <ul className="mt-1.5 grid gap-0.5 text-sm">
        {items.map((item) => (
          <li key={item.reminder.id} className="flex gap-2">
            <button
              type="button"
              data-testid="away-item"
              className="min-w-0 flex-1 truncate text-left hover:underline"
              onClick={() => void openCustomer(item)}
            >
              {[item.name, reminderText(item.reminder, words, now)].filter(Boolean).join(' · ')}
            </button>
            <span className="whitespace-nowrap text-ink-3 tabular-nums">{near(item.reminder.dueAt)}</span>
          </li>
        ))}
        {total > items.length && <li className="text-ink-3">{away.more(total - items.length)}</li>}
      </ul>
      <div className="mt-2 flex gap-1.5">
        <Menu
          label={away.snoozeAll}
          testId="away-choices"
          items={moments.map(({ name, at }) => ({
            value: name,
            text: `${choices[name]} · ${near(at)}`,
            testId: `away-${name}`,
          }))}
          onChoose={snooze}
        >
          {(opener) => (
            <Button {...opener} data-testid="away-snooze">
              {away.snoozeAll}
            </Button>
          )}
        </Menu>
        <Button
          data-testid="away-noted"
          onClick={() => void attempt(() => send('away.noted', {}).then(forget))}
        >
          {away.noted}
        </Button>
      </div>
    </section>
  );
}

/** Asked when the popup opens, and again whenever something has changed. */
function useMissed(): { missed: Missed | null; forget: () => void } {
  const [missed, setMissed] = useState<Missed | null>(null);
  useEffect(() => {
    const ask = () => void send('away.look', {}).then(setMissed, () => {});
    ask();
    return listen(({ push }) => push === 'changed' && ask());
  }, []);
  return { missed, forget: useCallback(() => setMissed(null), []) };
}

async function snoozeAll(until: number): Promise<void> {
  const { ids } = await send('away.snooze', { opId: ulid(), until });
  const words = currentWords();
  const { away } = words.reminders;
  say(away.snoozed(ids.length, nearText(until, Date.now(), words)), async () => {
    await send('away.unsnooze', { opId: ulid(), ids, until });
    say(words.reminders.away.undone);
  });
}
