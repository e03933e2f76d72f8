import * as z from 'zod/mini';
import { holidayChoices, hoursFault } from './own-hours.ts';

const clock = z.string().check(z.maxLength(5));

/** When the rep says he works: at least one day, and an end after the start. */
export const ownHoursSchema = z
  .object({
    /** ISO numbers, Monday is 1. */
    days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
    /** Local wall times, `HH:MM`. */
    start: clock,
    end: clock,
    holidays: z.enum(holidayChoices),
  })
  .check(z.refine((hours) => hoursFault(hours) === null));

/** An IANA zone, such as this browser knows. */
export const zoneSchema = z.string().check(z.minLength(1), z.maxLength(64), z.refine(isZone));

function isZone(zone: string): boolean {
  try {
    return /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}
