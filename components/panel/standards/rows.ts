import { longestTier, mostStandards } from '../../../domain/limits.ts';
import { type Audience, ordinaryTier } from '../../../domain/standards/names.ts';
import type { Lead, Standard } from '../../../domain/standards/schema.ts';
import { standardFor } from '../../../domain/standards/standard-for.ts';
import { tiersOf } from './tiers.ts';

/** A kind of promise for one tier: its own entry of a table, and the one that holds, which may be another's. */
export interface Row<T = Standard> {
  kind: string;
  own: T | null;
  holds: T | null;
}

/** A row for each kind and for each that has an entry though it is in no list any more. */
export function rowsOf<T extends Lead>(
  table: readonly T[],
  kinds: readonly string[],
  tier: string,
): Row<T>[] {
  const all = new Set([...kinds, ...table.map(({ kind }) => kind)]);
  return [...all].map((kind) => ({
    kind,
    own: ownOf(table, kind, tier) ?? null,
    holds: standardFor(table, kind, tier),
  }));
}

/** The leads with another time for a kind and tier; null: none of its own, so that it falls back. */
export function withLead(leads: readonly Lead[], kind: string, tier: string, hours: number | null): Lead[] {
  return hours === null
    ? leads.filter((one) => !isOf(one, kind, tier))
    : put<Lead>(leads, { kind, tier, hours });
}

/**
 * The standards with another time for a kind and tier; null: none of its own, so that it falls back. A first one is told
 * as what it falls back to, except that the time of a certain tier is not everyone's business by itself.
 */
export function withHours(
  standards: readonly Standard[],
  kind: string,
  tier: string,
  hours: number | null,
): Standard[] {
  if (hours === null) return standards.filter((one) => !isOf(one, kind, tier));
  const told = ownOf(standards, kind, tier)?.told ?? kept(standardFor(standards, kind, tier)?.told, tier);
  return put(standards, { kind, tier, hours, told });
}

/** The standards with another audience for a kind and tier; the same where nothing holds for them that could be told. */
export function withTold(
  standards: readonly Standard[],
  kind: string,
  tier: string,
  told: Audience,
): Standard[] {
  const holds = standardFor(standards, kind, tier);
  return holds ? put(standards, { kind, tier, hours: holds.hours, told }) : [...standards];
}

/** The standards with one more tier, which begins with the ordinary times; or why there is none. */
export function withTier(
  standards: readonly Standard[],
  name: string,
  taken: readonly string[],
): Standard[] | 'exists' | 'full' {
  const tier = name.slice(0, longestTier).trim();
  const same = (other: string) => other.toLowerCase() === tier.toLowerCase();
  if (taken.some(same) || tiersOf(standards).some(same)) return 'exists';
  const added = standards
    .filter((one) => one.tier === ordinaryTier)
    .map((one) => ({ ...one, tier, told: kept(one.told, tier) }));
  return standards.length + added.length > mostStandards ? 'full' : [...standards, ...added];
}

/** A table without a tier; its customers get the ordinary times. */
export function withoutTier<T extends Lead>(table: readonly T[], tier: string): T[] {
  return table.filter((one) => one.tier !== tier);
}

function kept(told: Audience = 'everyone', tier: string): Audience {
  return told === 'everyone' && tier !== ordinaryTier ? 'tier' : told;
}

function put<T extends Lead>(table: readonly T[], entry: T): T[] {
  const isIt = (one: T) => isOf(one, entry.kind, entry.tier);
  return table.some(isIt) ? table.map((one) => (isIt(one) ? entry : one)) : [...table, entry];
}

function ownOf<T extends Lead>(table: readonly T[], kind: string, tier: string): T | undefined {
  return table.find((one) => isOf(one, kind, tier));
}

function isOf(one: Lead, kind: string, tier: string): boolean {
  return one.kind === kind && one.tier === tier;
}
