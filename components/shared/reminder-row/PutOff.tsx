import { type KeyboardEvent, useRef, useState } from 'react';
import { nextAttempt, snoozeChoices } from '../../../domain/reminder/snooze.ts';
import { tallyOf } from '../../../domain/reminder/tally.ts';
import { Button } from '../Button.tsx';
import { readMoment } from '../capture/line-reader.ts';
import { Readback } from '../capture/Readback.tsx';
import { useMoments, useWords } from '../interface.ts';
import { ownZone } from '../moment.ts';
import { snoozeReminder } from '../reminders.ts';
import { ownWork } from '../work.ts';
import type { RowFormProps } from './RowForm.tsx';
import { fieldClass, RowProblem, RowShell } from './RowShell.tsx';

/**
 * Puts a reminder off: the usual moments spelled out, each with one press, a moment of one's own, and why. After an
 * attempt nobody answered the one moment is when to try again. ↑↓ choose, also from the reason; Enter takes what is
 * marked, and so does the key that opened it.
 */
export function PutOff({ reminder, name, isAttempt }: RowFormProps & { isAttempt: boolean }) {
  const { reminders: words } = useWords();
  const { near } = useMoments();
  // As of the moment it was opened: what was read is what is taken.
  const [now] = useState(() => Date.now());
  const [marked, setMarked] = useState(0);
  const [own, setOwn] = useState('');
  const [why, setWhy] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { attempts } = tallyOf(reminder);
  const choices = isAttempt
    ? [{ text: words.again, at: nextAttempt(attempts + 1, now, ownZone(), ownWork()) }]
    : snoozeChoices(now, ownZone(), ownWork()).map(({ name, at }) => ({ text: words.choices[name], at }));

  const putOff = (until: number) =>
    snoozeReminder(reminder, name, {
      until,
      ...(isAttempt ? { why: 'no-answer' as const } : {}),
      ...(why.trim() ? { text: why } : {}),
    });
  const picked = useRef<number | null>(null);
  const pick = (index: number, form: HTMLFormElement | null) => {
    picked.current = choices[index]?.at ?? null;
    form?.requestSubmit();
    // Whether it was taken or not: what is typed later is not about it.
    picked.current = null;
  };
  const submit = async () => {
    const until = picked.current;
    if (until !== null) return putOff(until);
    if (own.trim() === '') return putOff(choices[marked]?.at ?? now);
    const moment = await readMoment(own, Date.now());
    if (!moment) throw new RowProblem(words.ownMissing);
    if (moment.past) throw new RowProblem(words.ownPast);
    return putOff(moment.at);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    const isInField = event.target instanceof HTMLInputElement;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.min(Math.max(marked + step, 0), choices.length - 1);
      setMarked(next);
      if (!isInField) list.current?.querySelectorAll('button')[next]?.focus();
    } else if (!isInField && !event.repeat && event.key === (isAttempt ? 'n' : 's')) {
      event.preventDefault();
      pick(0, event.currentTarget);
    }
  };
  return (
    <RowShell
      reminderId={reminder.id}
      ask={isAttempt ? 'no-answer' : 'snooze'}
      label={isAttempt ? words.noAnswerTitle(attempts + 1) : words.snoozeTitle}
      first="button"
      onKeyDown={onKeyDown}
      onSubmit={submit}
    >
      <p className="text-xs font-[650] text-ink-2">
        {isAttempt ? words.noAnswerTitle(attempts + 1) : words.snoozeTitle}
      </p>
      <div ref={list} className="grid grid-cols-1">
        {choices.map(({ text, at }, index) => (
          <button
            key={text}
            type="button"
            data-testid="put-off-choice"
            data-at={at}
            tabIndex={index === marked ? 0 : -1}
            className={`flex h-7 items-center gap-2 rounded-sm px-2 text-sm hover:bg-paper ${
              index === marked && own.trim() === '' ? 'bg-paper font-[550] text-ink' : 'text-ink-2'
            }`}
            onFocus={() => setMarked(index)}
            onClick={(event) => pick(index, event.currentTarget.form)}
          >
            <span className="min-w-0 flex-1 truncate text-left">{text}</span>
            <span className="text-ink-3 tabular-nums">{near(at)}</span>
          </button>
        ))}
      </div>
      <label className="grid grid-cols-[88px_1fr] items-center gap-1.5 text-xs text-ink-2">
        {words.own}
        <input
          data-testid="put-off-own"
          placeholder={words.ownHint}
          autoComplete="off"
          className={fieldClass}
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
      </label>
      {own.trim() !== '' && <Readback text={own} asOf={now} testId="put-off-due" />}
      <div className="flex items-center gap-1.5">
        <label className="grid min-w-0 flex-1 grid-cols-[88px_1fr] items-center gap-1.5 text-xs text-ink-2">
          {isAttempt ? words.whoAnswered : words.why}
          <input
            data-testid="put-off-why"
            placeholder={words.optional}
            autoComplete="off"
            maxLength={2000}
            className={fieldClass}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
        </label>
        <Button look="primary" type="submit" data-testid="put-off-save">
          {isAttempt ? words.pickAttempt : words.pick}
        </Button>
      </div>
    </RowShell>
  );
}
