import { holidayOn, isKnownYear, isMakeUpDay } from './chinese-holidays.ts';
import { holidayRegion, type OwnHours } from './own-hours.ts';
import { usualHours } from './usual-hours.ts';
import type { WorkingTime } from './working-time.ts';

/**
 * When a rep works whose machine is set to a zone: his own hours, or the usual ones; where China's public holidays count,
 * without them and with the make-up days. The same again is the same object, for what is worked out of it is kept by it.
 */
export function repTime(zone: string, own: OwnHours | null = null): WorkingTime {
  const isChina = holidayRegion(zone, own?.holidays) === 'CN';
  if (!own) return isChina ? usualInChina : usualHours;
  if (last?.own !== own || last.isChina !== isChina) {
    const { days, start, end } = own;
    const hours = { days, start, end };
    last = { own, isChina, work: isChina ? inChina(hours) : hours };
  }
  return last.work;
}

let last: { own: OwnHours; isChina: boolean; work: WorkingTime } | undefined;

const inChina = (hours: WorkingTime): WorkingTime => ({ ...hours, isWorked: isWorkedInChina });
const usualInChina = inChina(usualHours);

/** Undefined where only the weekday tells, so also in years that are not decreed yet. */
function isWorkedInChina(day: string): boolean | undefined {
  if (!isKnownYear(Number(day.slice(0, 4)))) return undefined;
  if (holidayOn(day)) return false;
  return isMakeUpDay(day) ? true : undefined;
}
