import { useMemo } from 'react';
import type { Due } from '../../../domain/due.ts';
import { shorterThanUsual, usualDue } from '../../../domain/standards/lead.ts';
import type { Standard } from '../../../domain/standards/schema.ts';
import { standardFor } from '../../../domain/standards/standard-for.ts';
import { starterStandards } from '../../../domain/standards/starter.ts';
import { useSettings } from '../../shared/interface.ts';
import { ownZone } from '../../shared/moment.ts';
import { useNow } from '../../shared/now.ts';
import { useOwnWork } from '../../shared/work.ts';

/** The standards that hold: the rep's own, or those everybody begins with. */
export function useStandards(): readonly Standard[] {
  return useSettings().standards ?? starterStandards;
}

/**
 * The due moment the service standards give to what is promised now; null where no standard fits.
 *
 * @param kind a kind of promise, one of the rep's own too
 * @param tier the customer's, see `tierOf`
 */
export function useUsualDue(kind: string, tier: string): Due | null {
  const standards = useStandards();
  const now = useNow();
  const work = useOwnWork();
  return useMemo(() => {
    const standard = standardFor(standards, kind, tier);
    return standard && usualDue(standard, { now, zone: ownZone(), work });
  }, [standards, kind, tier, now, work]);
}

/**
 * The usual due moment where a moment to come leaves less working time than the service standards ask for; null where it
 * leaves enough, where there is no standard, and where it is past.
 *
 * @param at epoch milliseconds; null for none
 */
export function useUsualIfShort(at: number | null, kind: string, tier: string): Due | null {
  const standards = useStandards();
  const now = useNow();
  const work = useOwnWork();
  const standard = standardFor(standards, kind, tier);
  if (at === null || at <= now || !standard) return null;
  return shorterThanUsual(at, standard, { now, zone: ownZone(), work })?.usual ?? null;
}
