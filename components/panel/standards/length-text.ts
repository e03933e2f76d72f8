import { inUnit } from '../../../domain/standards/length.ts';
import { usualHours } from '../../../domain/time/usual-hours.ts';
import { lengthOfDay } from '../../../domain/time/working-time.ts';
import type { Words } from '../../../locales/index.ts';

/** How many working hours a day has. */
export const dayHours = lengthOfDay(usualHours) / (60 * 60_000);

/** "4 h", "2 days": a lead time as a rep would type it, so that it reads back as the same. */
export function lengthText(hours: number, { hour, day }: Words['standards']): string {
  const { unit, count } = inUnit(hours, dayHours);
  const n = Math.round(count * 10_000) / 10_000;
  return unit === 'day' ? day(n) : hour(n);
}
