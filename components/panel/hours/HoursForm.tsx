import { ToggleGroup } from 'radix-ui';
import { useId, useRef, useState } from 'react';
import { knownUntil } from '../../../domain/time/chinese-holidays.ts';
import {
  type HoursFault,
  holidayChoices,
  holidayRegion,
  hoursFault,
  isSameHours,
  type OwnHours,
  usualOwnHours,
} from '../../../domain/time/own-hours.ts';
import { Button } from '../../shared/Button.tsx';
import { dateLocale, useSettings, useWords } from '../../shared/interface.ts';
import { ownZone } from '../../shared/moment.ts';
import { Segments } from '../../shared/Segments.tsx';
import { attempt } from '../../shared/toasts.ts';
import { draftHours, saveHours, useHoursDraft } from './changes.ts';
import { dayText, weekOf } from './days.ts';

/** Days, hours and holidays. Saved by a button: half of a change would move reminders to where nobody works. */
export function HoursForm() {
  const words = useWords();
  const { hours: say } = words;
  const saved = useSettings().work ?? usualOwnHours;
  const hours = useHoursDraft(({ draft }) => draft) ?? saved;
  const [fault, setFault] = useState<HoursFault | null>(null);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const change = (part: Partial<OwnHours>) => {
    draftHours({ ...hours, ...part });
    setFault(null);
  };
  const save = (to: OwnHours) => {
    const found = hoursFault(to);
    setFault(found);
    if (!found) void attempt(() => saveHours(to, () => button.current?.focus()));
  };
  return (
    <form
      noValidate
      className="grid grid-cols-1 gap-3 p-3.5 pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        save(hours);
      }}
    >
      <p className="text-sm text-ink-2">{say.what}</p>
      <Part label={say.days}>
        <ToggleGroup.Root
          type="multiple"
          aria-label={say.days}
          aria-describedby={`${id}-fault`}
          className="grid grid-cols-7 gap-1"
          value={hours.days.map(String)}
          onValueChange={(days) => change({ days: days.map(Number).sort() })}
        >
          {weekOf(dateLocale()).map((day) => (
            <ToggleGroup.Item
              key={day}
              value={String(day)}
              data-testid={`day-${day}`}
              className="h-7 rounded-sm border border-line-strong text-xs text-ink-2 transition-colors duration-150 hover:text-ink data-[state=on]:border-transparent data-[state=on]:bg-brand data-[state=on]:font-semibold data-[state=on]:text-on-brand"
            >
              {dayText(day, words)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup.Root>
      </Part>
      <div className="grid grid-cols-2 gap-3">
        {(['start', 'end'] as const).map((edge) => (
          <Part key={edge} label={say[edge]} htmlFor={`${id}-${edge}`}>
            <input
              id={`${id}-${edge}`}
              type="time"
              required
              data-testid={`hours-${edge}`}
              aria-invalid={fault === 'order' || (fault === 'no-time' && !hours[edge])}
              aria-describedby={`${id}-fault`}
              className="h-8 w-full min-w-0 rounded-sm border border-line-strong bg-paper px-2 text-sm text-ink"
              value={hours[edge]}
              onChange={(event) => change({ [edge]: event.currentTarget.value })}
            />
          </Part>
        ))}
      </div>
      <Part label={say.holidays}>
        <div>
          <Segments
            label={say.holidays}
            testId="holidays"
            options={holidayChoices.map((value) => ({ value, text: say.choices[value] }))}
            value={hours.holidays}
            onChange={(holidays) => change({ holidays })}
          />
        </div>
        <Calendar choice={hours.holidays} />
      </Part>
      <p
        id={`${id}-fault`}
        role="alert"
        data-testid="hours-fault"
        className={fault ? 'text-xs font-medium text-late' : 'sr-only'}
      >
        {fault && say.faults[fault]}
      </p>
      <div className="flex flex-wrap justify-end gap-1.5">
        <Button
          look="quiet"
          data-testid="hours-restore"
          className="mr-auto -ml-3"
          disabled={isSameHours(hours, usualOwnHours) && isSameHours(saved, usualOwnHours)}
          onClick={() => {
            draftHours(usualOwnHours);
            save(usualOwnHours);
          }}
        >
          {say.restore}
        </Button>
        <Button ref={button} look="primary" type="submit" data-testid="hours-save">
          {say.save}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  label: string;
  /** The one field it names; else what it names says so itself. */
  htmlFor?: string;
  children: React.ReactNode;
}

function Part({ label, htmlFor, children }: PartProps) {
  const look = 'text-xs font-medium text-ink-2';
  return (
    <div className="grid grid-cols-1 gap-1">
      {htmlFor ? (
        <label htmlFor={htmlFor} className={look}>
          {label}
        </label>
      ) : (
        <span className={look} aria-hidden="true">
          {label}
        </span>
      )}
      {children}
    </div>
  );
}

/** How far the holiday calendar reaches, or that there is none. */
function Calendar({ choice }: { choice: OwnHours['holidays'] }) {
  const { hours: say } = useWords();
  const zone = ownZone();
  const until = new Intl.DateTimeFormat(dateLocale(), { dateStyle: 'long', timeZone: 'UTC' });
  const text =
    holidayRegion(zone, choice) === 'CN'
      ? say.knownUntil(until.format(Date.parse(knownUntil())))
      : choice === 'auto'
        ? say.weekdaysOnly(zone)
        : say.noHolidays;
  return (
    <p data-testid="calendar-known" aria-live="polite" className="text-xs text-ink-3">
      {text}
    </p>
  );
}
