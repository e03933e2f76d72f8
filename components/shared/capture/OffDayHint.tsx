import type { OffDay } from '../../../domain/capture/due.ts';
import { useMoments, useWords } from '../interface.ts';
import { clockText, dateText } from '../moment.ts';

interface Props {
  offDay: OffDay;
  /** Epoch milliseconds. */
  at: number;
  onMoment: (at: number) => void;
}

/** The day is one nobody works on: says so, and offers the working day before at the same time of day. */
export function OffDayHint({ offDay, at, onMoment }: Props) {
  const words = useWords();
  const { now, full } = useMoments();
  const { offDay: say } = words.capture;
  const day = dateText(at, now, words);
  const before = offDay.workingDayBefore && new Date(`${offDay.workingDayBefore}T${clockText(at)}`).getTime();
  return (
    <p
      data-testid="off-day"
      className="mt-2 flex flex-wrap items-center gap-x-2 rounded-[8px] bg-risk-soft px-2.5 py-1 text-xs text-risk"
    >
      <span>{offDay.why === 'holiday' ? say.holiday(day, offDay.name ?? '') : say.weekend(day)}</span>
      {before && before > now && (
        <button
          type="button"
          data-testid="working-day-before"
          className="min-h-6 font-semibold underline underline-offset-2"
          onClick={() => onMoment(before)}
        >
          {say.use(full(before))}
        </button>
      )}
    </p>
  );
}
