import type { Lead } from '../standards/schema.ts';
import { standardFor } from '../standards/standard-for.ts';

const hour = 60 * 60_000;

/** How long before something is due its reminder rings where nothing else is said, in milliseconds. */
export const usualLead = hour;

/**
 * How long before a promise of ours is due its reminder rings, in milliseconds.
 *
 * @param leads the rep's table
 */
export function leadOf(kind: string, tier: string, leads: readonly Lead[]): number {
  const lead = standardFor(leads, kind, tier);
  return lead ? Math.round(lead.hours * hour) : usualLead;
}
