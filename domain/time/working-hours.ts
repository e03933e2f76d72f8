import type { WorkingHours } from './usual-hours.ts';
import { instantOf, Temporal, wallClock } from './zone.ts';

export { usualHours, type WorkingHours } from './usual-hours.ts';

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
