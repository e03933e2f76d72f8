import { mostLeadHours } from '../limits.ts';
import { spansIn } from './spans.ts';

/** Why a length of time cannot be taken. */
export type LengthFault = 'unreadable' | 'too-long';

/**
 * The working hours of a length of time that somebody typed: "4 h", 半天, "1 day 4 h". Nothing else may stand in the
 * text.
 *
 * @param dayHours working hours of a day
 */
export function readLength(text: string, dayHours: number): number | LengthFault {
  const spans = spansIn(text, dayHours);
  const rest = spans.reduceRight((left, { at, end }) => left.slice(0, at) + left.slice(end), text);
  const sum = spans.reduce((hours, span) => hours + span.hours, 0);
  // To the minute: a tenth of a day is no odd number of them.
  const hours = Math.round(sum * 60) / 60;
  if (/[^\s,，、]/.test(rest) || hours <= 0) return 'unreadable';
  return hours > mostLeadHours ? 'too-long' : hours;
}

/** A length of time in the unit it is said in: half and whole days as days, else hours. */
export function inUnit(hours: number, dayHours: number): { unit: 'hour' | 'day'; count: number } {
  const days = hours / dayHours;
  return Number.isInteger(days * 2) ? { unit: 'day', count: days } : { unit: 'hour', count: hours };
}
