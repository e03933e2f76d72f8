import { instantOf, Temporal, wallClock } from './zone.ts';

/** When the rep works. Days by ISO number, Monday is 1; hours are local wall times. */
export interface WorkingHours {
  days: readonly number[];
  start: string;
  end: string;
}

export const usualHours: WorkingHours = { days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' };

/** Whether an instant lies in working time, its end included. Epoch milliseconds, IANA zone. */
export function isWorkingTime(instant: number, zone: string, hours: WorkingHours): boolean {
  const local = wallClock(instant, zone);
  const time = local.toPlainTime();
  return (
    hours.days.includes(local.dayOfWeek) &&
    Temporal.PlainTime.compare(time, hours.start) >= 0 &&
    Temporal.PlainTime.compare(time, hours.end) <= 0
  );
}

/** The latest start of a working day at or before an instant, or its latest end if `edge` is `end`. */
export function lastWorkingEdge(
  instant: number,
  zone: string,
  hours: WorkingHours,
  edge: 'start' | 'end',
): number | null {
  if (hours.days.length === 0) return null;
  for (let back = 0; back <= 7; back++) {
    const day = wallClock(instant, zone).toPlainDate().subtract({ days: back });
    const at = instantOf(day.toPlainDateTime(hours[edge]), zone);
    if (hours.days.includes(day.dayOfWeek) && at <= instant) return at;
  }
  return null;
}
