import { starterLeads } from '../../../domain/reminder/starter-leads.ts';
import { starterStandards } from '../../../domain/standards/starter.ts';
import type { Settings } from '../../../messages/contract/settings.ts';
import { changeSettings, currentSettings } from '../../shared/interface.ts';
import { isSameList, takenBack } from '../taken-back.ts';
import { withoutTier } from './rows.ts';

/** The tables of the sheet: of each kind of promise and tier one entry. */
type Tables = { [name in 'standards' | 'leads']: NonNullable<Settings[name]>[number] };

/**
 * Changes a table for every page of the extension; null for what everybody begins with. Answers what takes that back, and
 * nothing that was done since. Rejects with a `KeptError`.
 */
export type ChangeTable<T> = (
  change: (table: readonly T[]) => readonly T[] | null,
) => Promise<() => Promise<void>>;

/** Changes the service standards. */
export const changeStandards: ChangeTable<Tables['standards']> = changing('standards', starterStandards);

/** Changes how long before what is due the rep is reminded. */
export const changeLeads: ChangeTable<Tables['leads']> = changing('leads', starterLeads);

/** Removes a tier from both; its customers get the ordinary times. Answers and rejects as the others do. */
export async function removeTier(tier: string): Promise<() => Promise<void>> {
  const undoStandards = await changeStandards((all) => withoutTier(all, tier));
  const hasLeads = (currentSettings().leads ?? starterLeads).some((lead) => lead.tier === tier);
  const undoLeads = hasLeads ? await changeLeads((all) => withoutTier(all, tier)) : undefined;
  return async () => {
    await undoStandards();
    await undoLeads?.();
  };
}

function changing<N extends keyof Tables>(name: N, starter: readonly Tables[N][]): ChangeTable<Tables[N]> {
  type Table = readonly Tables[N][];
  /** Changes go one after the other: each is of what the last one left. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (change: (table: Table) => Table | null) => {
    const changed = last.then(async () => {
      const before: Table = (currentSettings()[name] as Table | null) ?? starter;
      const table = change(before);
      await changeSettings({ [name]: table && [...table] });
      return { before, after: table ?? starter };
    });
    last = changed.catch(() => {});
    return changed;
  };
  return async (change) => {
    const done = await inTurn(change);
    return async () => {
      await inTurn((now) => {
        const table = takenBack(now, done, ({ kind, tier }) => `${kind}\n${tier}`);
        return isSameList(table, starter) ? null : table;
      });
    };
  };
}
