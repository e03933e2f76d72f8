import type { Input } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { rootOf } from '../group.ts';
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

/**
 * Says that the customer of a record is the same as another one. Nothing is moved: both are shown as one until they
 * are parted. Rejects with `not-found`. Joining what is one already changes nothing.
 */
export function joinCustomers(
  database: Database,
  { opId, target, to }: Input<'customer.join'>,
  now: number,
): Promise<Outcome<{ customerId: string }>> {
  return commit(database, opId, now, async () => {
    if (!(await database.customers.get(to))) throw new KeptError('not-found');
    const { customerId, events } = await resolveTarget(database, target);
    const [from, root] = await Promise.all([rootOf(database, customerId), rootOf(database, to)]);
    if (from !== root) {
      events.push({ customerId: from, subjectId: from, type: 'customer.joined', body: { to: root } });
    }
    return { events, answer: { customerId: from } };
  });
}

/** Takes back that a customer is the same as another: both are as they were, each with what was recorded on its records. */
export function partCustomers(
  database: Database,
  { opId, customerId }: Input<'customer.part'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const row = await database.customers.get(customerId);
    if (!row) throw new KeptError('not-found');
    const parted = { customerId, subjectId: customerId, type: 'customer.parted', body: {} } as const;
    return { events: row.joinedTo ? [parted] : [], answer: {} };
  });
}

/** Says that two customers that look alike are not the same, so that it is asked only once. Rejects with `not-found`. */
export function keepApart(
  database: Database,
  { opId, target, from }: Input<'customer.keep-apart'>,
  now: number,
): Promise<Outcome<{ customerId: string }>> {
  return commit(database, opId, now, async () => {
    if (!(await database.customers.get(from))) throw new KeptError('not-found');
    const { customerId, events } = await resolveTarget(database, target);
    events.push({ customerId, subjectId: customerId, type: 'customer.kept-apart', body: { from } });
    return { events, answer: { customerId } };
  });
}
