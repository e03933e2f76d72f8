import type { Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { resolveTarget } from './target.ts';

/** Notes how high a level stands now: one more dated reading, never an overwritten one. */
export function setLevel(
  database: Database,
  { opId, target, level, value }: Input<'level.set'>,
  now: number,
): Promise<Outcome<{ customerId: string }>> {
  return commit(database, opId, now, async () => {
    const { customerId, events } = await resolveTarget(database, target);
    events.push({ customerId, subjectId: customerId, type: 'level.read', body: { level, value } });
    return { events, answer: { customerId } };
  });
}

/** Puts a customer's name right; the correction outranks every page for ever. Rejects with `name-missing`. */
export function correctName(
  database: Database,
  { opId, target, name }: Input<'customer.correct'>,
  now: number,
): Promise<Outcome<{ customerId: string }>> {
  const typedName = name.trim();
  return commit(database, opId, now, async () => {
    if (!typedName) throw new KeptError('name-missing');
    const { customerId, events } = await resolveTarget(database, { ...target, typedName });
    return { events, answer: { customerId } };
  });
}
