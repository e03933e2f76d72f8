import { useMoments, useWords } from '../interface.ts';
import { startOfDay } from '../moment.ts';

const morning = 9;

/** The next of the given weekdays (0 is Sunday) that is neither today nor tomorrow, at the start of work. */
function nextOf(weekday: number, now: number): number {
  const away = (weekday - new Date(now).getDay() + 7) % 7;
  return morningOf(now, away < 2 ? away + 7 : away);
}

function morningOf(now: number, days: number): number {
  const date = new Date(startOfDay(now, days));
  return date.setHours(morning, 0, 0, 0);
}

/** The moments a callback is most often put to, one click each. */
export function QuickMoments({ onPick }: { onPick: (at: number) => void }) {
  const { capture, time } = useWords();
  const { now } = useMoments();
  const choices = [
    { text: capture.quick.hour, at: Math.ceil((now + 60 * 60_000) / (5 * 60_000)) * 5 * 60_000 },
    { text: capture.quick.tomorrow, at: morningOf(now, 1) },
    ...[1, 5]
      .map((weekday) => ({ text: capture.quickDay(time.weekdays[weekday] ?? ''), at: nextOf(weekday, now) }))
      .sort((a, b) => a.at - b.at),
  ];
  return (
    <div className="mt-1.5 flex flex-wrap gap-1.5" data-testid="quick-moments">
      {choices.map(({ text, at }) => (
        <button
          key={text}
          type="button"
          className="h-6 rounded-full border border-line-strong bg-paper px-2.5 text-xs font-medium text-ink-2 hover:text-ink"
          onClick={() => onPick(at)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
