import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../Button.tsx';
import { useWords } from '../interface.ts';
import { saveAllToCalendar } from './save.ts';

/** What the calendar file will hold, and the button that saves it. */
export function CalendarNote() {
  const { calendar } = useWords();
  const [isSaving, setIsSaving] = useState(false);
  const save = async () => {
    setIsSaving(true);
    await saveAllToCalendar();
    setIsSaving(false);
  };
  return (
    <div className="grid justify-items-start gap-1.5" data-testid="calendar-note">
      <p className="text-sm text-ink-2">{calendar.holds}</p>
      <Button data-testid="calendar-save" disabled={isSaving} onClick={() => void save()}>
        <CalendarPlus size={14} strokeWidth={1.75} aria-hidden />
        {isSaving ? calendar.saving : calendar.save}
      </Button>
    </div>
  );
}
