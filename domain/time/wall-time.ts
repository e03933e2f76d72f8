// By `Intl` and integers, not by the library dates are read with: lists are sorted and reminders planned without it.

const day = 24 * 60 * 60_000;

/** What a zone's clocks show at an instant, as if it were UTC: milliseconds. */
export function wallTime(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/** The day a zone's clocks show at an instant, by its number since 1970. */
export function dayOf(instant: number, zone: string): number {
  return Math.floor(wallTime(instant, zone) / day);
}

/**
 * The instant at which a zone's clocks show a wall time, epoch milliseconds. One the clocks skip moves forward by the
 * gap; of one they show twice the earlier counts.
 */
export function instantOfWall(wall: number, zone: string): number {
  const before = offsetAt(wall - day, zone);
  const after = offsetAt(wall + day, zone);
  const [early, late] = [wall - before, wall - after];
  return offsetAt(early, zone) === before || offsetAt(late, zone) !== after ? early : late;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Of each zone, by days of UTC: how far its clocks are ahead all day; null on a day on which they change. */
const steady = new Map<string, Map<number, number | null>>();
/** From so many days on they are found anew: no list of a customer or of figures spans as much. */
const mostDays = 20_000;

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const number = Math.floor(instant / day);
  let days = steady.get(zone);
  if (!days || days.size > mostDays) {
    days = new Map();
    steady.set(zone, days);
  }
  let offset = days.get(number);
  if (offset === undefined) {
    const [first, last] = [askOffset(number * day, zone), askOffset((number + 1) * day, zone)];
    offset = first === last ? first : null;
    days.set(number, offset);
  }
  return offset ?? askOffset(instant, zone);
}

function askOffset(instant: number, zone: string): number {
  const second = Math.floor(instant / 1000) * 1000;
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(second)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second: seconds = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minute, seconds) - second;
}

/** Kept, for making one costs as much as asking it a hundred times. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}
