import { Temporal } from 'temporal-polyfill';

/** The wall clock in a zone at an instant. `instant` in epoch milliseconds, `zone` an IANA name. */
export function wallClock(instant: number, zone: string): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime();
}

/**
 * The instant at which a zone's clocks show a local date-time, in epoch milliseconds. A wall time that does not
 * exist moves forward by the gap; of one that exists twice the earlier is meant.
 */
export function instantOf(local: Temporal.PlainDateTime, zone: string): number {
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

export { Temporal };
