import { wallTime } from './wall-time.ts';

/** What people do at an hour: nobody calls at night, few before 8 or after 20. */
export type HourKind = 'night' | 'early' | 'day' | 'evening';

/** A moment as the clocks of another place show it. */
export interface There {
  /** `HH:MM` */
  clock: string;
  /** 0 is Sunday. */
  weekday: number;
  /** It is another day of the week there than here. */
  isOtherDay: boolean;
  hour: HourKind;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * What the customer's clocks show at an instant; null where they show what the rep's do, and where this browser does not
 * know a zone. Epoch milliseconds, IANA zones.
 */
export function thereAt(instant: number, zone: string, own: string): There | null {
  const walls = wallTimes(instant, zone, own);
  if (!walls) return null;
  const [there, here] = walls;
  if (there === here) return null;
  const minutes = Math.floor((there - Math.floor(there / day) * day) / minute);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    clock: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
    weekday: weekdayOf(there),
    isOtherDay: Math.floor(there / day) !== Math.floor(here / day),
    hour: hourKind(minutes / 60),
  };
}

/** The same for a moment at which a customer is hardly reached: before 8 or after 20 by his clocks; else null. */
export function outOfHoursThere(instant: number, zone: string, own: string): There | null {
  const there = thereAt(instant, zone, own);
  if (!there || there.hour === 'day' || there.clock === '20:00') return null;
  return there;
}

function wallTimes(instant: number, zone: string, own: string): [number, number] | null {
  try {
    return [wallTime(instant, zone), wallTime(instant, own)];
  } catch {
    // Recorded in a browser that knew more zones.
    return null;
  }
}

function hourKind(hours: number): HourKind {
  if (hours < 6 || hours >= 22) return 'night';
  if (hours < 8) return 'early';
  return hours < 20 ? 'day' : 'evening';
}

/** The first of January 1970 was a Thursday. */
function weekdayOf(wall: number): number {
  return (((Math.floor(wall / day) + 4) % 7) + 7) % 7;
}
