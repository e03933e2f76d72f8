import { browser } from 'wxt/browser';
import type { Absence } from '../../domain/reminder/absence.ts';
import type { Output } from '../../messages/contract.ts';
import { latestMissed, missed } from '../../storage/missed.ts';
import { theDatabase } from './database.ts';

// Outlives the browser: what the rep has not taken note of before it closed he is told when it opens.
const local = browser.storage.local;

/** The absences the rep has not taken note of yet, the latest first. */
export async function absences(): Promise<Absence[]> {
  return ((await local.get('absences')) as { absences?: Absence[] }).absences ?? [];
}

export function keepAbsences(all: Absence[]): Promise<void> {
  return local.set({ absences: all });
}

/** Whatever was missed, in one absence or in several. */
export function noteAway(): Promise<void> {
  return local.remove('absences');
}

/** The latest in which something fell due that still rings, and what that is. */
export async function lookAway(): Promise<Output<'away.look'>> {
  const [database, now] = [await theDatabase(), Date.now()];
  const absence = await latestMissed(database, await absences(), now);
  return absence && { ...absence, ...(await missed(database, absence, now)) };
}
