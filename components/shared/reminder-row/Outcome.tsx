import { useState } from 'react';
import { isReport } from '../../../domain/reminder/reminder.ts';
import { Button } from '../Button.tsx';
import { useWords } from '../interface.ts';
import { finishReminder } from '../reminders.ts';
import { Segments } from '../Segments.tsx';
import type { RowFormProps } from './RowForm.tsx';
import { fieldClass, RowShell } from './RowShell.tsx';

/** Asks in one line what came of it, and of a promise whether it is done in full; Enter ticks it off. */
export function Outcome({ reminder, name }: RowFormProps) {
  const { reminders: words } = useWords();
  const [text, setText] = useState('');
  const [extent, setExtent] = useState<'full' | 'part'>('full');
  const reports = isReport(reminder);
  const hint = reports && extent === 'part' ? words.partText : words.outcomeOptional;
  const finish = () =>
    finishReminder(reminder, name, { ...(text.trim() ? { text } : {}), ...(reports ? { extent } : {}) });
  return (
    <RowShell
      reminderId={reminder.id}
      ask="done"
      label={reports ? words.reportTitle : words.outcomeTitle}
      first="input"
      onSubmit={finish}
    >
      {reports && (
        <div className="justify-self-start">
          <Segments
            label={words.how}
            testId="extent"
            options={[
              { value: 'full', text: words.inFull },
              { value: 'part', text: words.inPart },
            ]}
            value={extent}
            onChange={setExtent}
          />
        </div>
      )}
      <div className="flex gap-1.5">
        <input
          aria-label={hint}
          data-testid="outcome-text"
          placeholder={hint}
          autoComplete="off"
          maxLength={2000}
          className={fieldClass}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            // The key that opened this is still held down: it is not what came of it.
            if (event.repeat && text === '' && event.key !== 'Tab') event.preventDefault();
          }}
        />
        <Button look="primary" type="submit" data-testid="outcome-save">
          {reports ? words.report : words.finish}
        </Button>
      </div>
    </RowShell>
  );
}
