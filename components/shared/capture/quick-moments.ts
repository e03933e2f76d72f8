import { usualHours, type WorkingHours } from '../../../domain/time/usual-hours.ts';
import type { Words } from '../../../locales/index.ts';
import { startOfDay } from '../moment.ts';

const minute = 60_000;

/**
 * The moments a callback is most often put to: in an hour, tomorrow at the start of work, and so on the first and the
 * last working day of a week, the next that are neither today nor tomorrow. Epoch milliseconds, in the rep's own zone.
 */
export function quickMoments(
  now: number,
  work: WorkingHours | null,
  { capture, time }: Pick<Words, 'capture' | 'time'>,
): { text: string; at: number }[] {
  const { days, start } = work ?? usualHours;
  const opens = start.replace(/^0/, '');
  const edges = new Set([Math.min(...days), Math.max(...days)].map((day) => day % 7));
  return [
    { text: capture.quick.hour, at: Math.ceil((now + 60 * minute) / (5 * minute)) * 5 * minute },
    { text: capture.quick.tomorrow(opens), at: startOfWork(now, 1, start) },
    ...[...edges]
      .map((weekday) => ({
        text: capture.quickDay(time.weekdays[weekday] ?? '', opens),
        at: startOfWork(now, daysUntil(weekday, now), start),
      }))
      .sort((a, b) => a.at - b.at),
  ];
}

/** Days until the next of a weekday (0 is Sunday) that is neither today nor tomorrow. */
function daysUntil(weekday: number, now: number): number {
  const away = (weekday - new Date(now).getDay() + 7) % 7;
  return away < 2 ? away + 7 : away;
}

function startOfWork(now: number, days: number, start: string): number {
  const date = new Date(startOfDay(now, days));
  return date.setHours(Number(start.slice(0, 2)), Number(start.slice(3, 5)), 0, 0);
}
