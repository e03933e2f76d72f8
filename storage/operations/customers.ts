import { asOne } from '../../domain/customer/joined.ts';
import type { CustomerRow } from '../../domain/customer/schema.ts';
import type { Happening, NewEvent } from '../../domain/event.ts';
import type { Input, Output } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import { commit, type Outcome } from '../commit.ts';
import type { Database } from '../database.ts';
import { groupOf, rootOf } from '../group.ts';
import { resolveTarget } from './target.ts';

/** Notes how high a level stands now: one more dated reading, never an overwritten one. */
export function setLevel(
  database: Database,
  { opId, target, level, value, cause }: Input<'level.set'>,
  now: number,
): Promise<Outcome<{ customerId: string }>> {
  return commit(database, opId, now, async () => {
    const { customerId, events } = await resolveTarget(database, target);
    const body = { level, value, ...(cause ? { cause } : {}) };
    events.push({ customerId, subjectId: customerId, type: 'level.read', body });
    return { events, answer: { customerId } };
  });
}

/** Counts a customer to a tier; null: to none said. */
export function setTier(
  database: Database,
  { opId, target, tier }: Input<'customer.tier'>,
  now: number,
): Promise<Outcome<Output<'customer.tier'>>> {
  return sayOf(database, { opId, target }, now, 'tier', tier, { type: 'customer.tiered', body: { tier } });
}

/** Says in which zone the clocks of a customer are; null: where the rep's are. */
export function setZone(
  database: Database,
  { opId, target, zone }: Input<'customer.zone'>,
  now: number,
): Promise<Outcome<Output<'customer.zone'>>> {
  return sayOf(database, { opId, target }, now, 'zone', zone, { type: 'customer.zoned', body: { zone } });
}

/** Has the rep reminded of a customer after so many days without contact; null: never. */
export function setPace(
  database: Database,
  { opId, target, days }: Input<'customer.pace'>,
  now: number,
): Promise<Outcome<Output<'customer.pace'>>> {
  return sayOf(database, { opId, target }, now, 'cadence', days, { type: 'customer.paced', body: { days } });
}

/**
 * Says something of a customer with all that is joined; null takes it back. The answer is what was said before: saying
 * that undoes this.
 */
function sayOf<K extends 'tier' | 'zone' | 'cadence'>(
  database: Database,
  { opId, target }: Pick<Input<'customer.tier'>, 'opId' | 'target'>,
  now: number,
  key: K,
  value: Said<K> | null,
  said: Happening,
): Promise<Outcome<{ customerId: string; before: Said<K> | null }>> {
  return commit(database, opId, now, async () => {
    const { customerId, events } = await resolveTarget(database, target);
    const group = await groupOf(database, customerId);
    const before = (asOne(group)?.body[key] as Said<K> | undefined) ?? null;
    // Of several that were joined the first that has one tells: what is taken back is taken from all of them.
    const having = group.filter(({ body }) => body[key] !== undefined).map(({ id }) => id);
    for (const id of value === null ? having : [group[0]?.id ?? customerId]) {
      events.push({ customerId: id, subjectId: id, ...said });
    }
    return { events, answer: { customerId, before } };
  });
}

type Said<K extends 'tier' | 'zone' | 'cadence'> = NonNullable<CustomerRow['body'][K]>;

/**
 * Takes back the reading that an operation made. Rejects with `not-found`, or with `stale` if the level was read again
 * since, or the reading was taken back already.
 */
export function undoLevel(
  database: Database,
  { opId, ofOpId }: Input<'level.undo'>,
  now: number,
): Promise<Outcome<Record<string, never>>> {
  return commit(database, opId, now, async () => {
    const read = await database.events
      .where({ opId: ofOpId })
      .filter(({ type }) => type === 'level.read')
      .first();
    if (read?.type !== 'level.read') throw new KeptError('not-found');
    const { customerId, seq, body } = read;
    const later = await database.events
      .where('seq')
      .above(seq)
      .filter(
        (event) =>
          event.customerId === customerId &&
          (event.type === 'level.read' || event.type === 'level.taken-back') &&
          event.body.level === body.level,
      )
      .first();
    if (later) throw new KeptError('stale');
    const { level } = body;
    return {
      events: [{ customerId, subjectId: customerId, type: 'level.taken-back', body: { level } }],
      answer: {},
    };
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

/** What a joining or parting changed, as it was before: undone by setting it so again. */
type Answer = Output<'customer.join'>;

/**
 * Says that the customer of a record is the same as another one. Nothing is moved: both are shown as one until they
 * are parted. Rejects with `not-found`. Joining what is one already changes nothing.
 */
export function joinCustomers(
  database: Database,
  { opId, target, to }: Input<'customer.join'>,
  now: number,
): Promise<Outcome<Answer>> {
  return commit(database, opId, now, async () => {
    if (!(await database.customers.get(to))) throw new KeptError('not-found');
    const { customerId, events } = await resolveTarget(database, target);
    const [from, root] = await Promise.all([rootOf(database, customerId), rootOf(database, to)]);
    const joins = from === root ? [] : [{ customerId: from, to: root }];
    return pointed(database, joins, events);
  });
}

/**
 * Takes one customer out of all that were joined with it; the others stay one. Each keeps what was recorded on its
 * records. Rejects with `not-found`.
 */
export function partCustomers(
  database: Database,
  { opId, customerId }: Input<'customer.part'>,
  now: number,
): Promise<Outcome<Answer>> {
  return commit(database, opId, now, async () => {
    const row = await database.customers.get(customerId);
    if (!row) throw new KeptError('not-found');
    const below = await database.customers.where('joinedTo').equals(customerId).toArray();
    // Those below it go to where it was joined itself; below the first of all one of them takes its place.
    const heir = row.joinedTo ?? below[0]?.id;
    const joins = below.map(({ id }) => ({ customerId: id, to: id === heir ? null : (heir ?? null) }));
    return pointed(database, [{ customerId, to: null }, ...joins], []);
  });
}

/** Sets again who was joined to whom, as it was before a joining or parting. Rejects with `not-found`. */
export function restoreJoins(
  database: Database,
  { opId, joins }: Input<'customer.restore-joins'>,
  now: number,
): Promise<Outcome<Answer>> {
  return commit(database, opId, now, () => pointed(database, joins, []));
}

/** The events that point customers at each other so, and what they pointed at before. */
async function pointed(
  database: Database,
  joins: Answer['before'],
  events: NewEvent[],
): Promise<{ events: NewEvent[]; answer: Answer }> {
  const before: Answer['before'] = [];
  for (const { customerId, to } of joins) {
    const row = await database.customers.get(customerId);
    const isNew = events.some((event) => event.type === 'customer.opened' && event.customerId === customerId);
    if (!row && !isNew) throw new KeptError('not-found');
    if (to !== null && (await rootOf(database, to)) === customerId) continue;
    if ((row?.joinedTo ?? null) === to) continue;
    before.push({ customerId, to: row?.joinedTo ?? null });
    const about = { customerId, subjectId: customerId };
    events.push(
      to === null
        ? { ...about, type: 'customer.parted', body: {} }
        : { ...about, type: 'customer.joined', body: { to } },
    );
  }
  return { events, answer: { before: before.reverse() } };
}

/**
 * Says that two customers that look alike are not the same, so that it is asked only once; or, with `apart` false,
 * that it may be asked again. Rejects with `not-found`.
 */
export function keepApart(
  database: Database,
  { opId, target, from, apart }: Input<'customer.keep-apart'>,
  now: number,
): Promise<Outcome<{ customerId: string }>> {
  return commit(database, opId, now, async () => {
    if (!(await database.customers.get(from))) throw new KeptError('not-found');
    const { customerId, events } = await resolveTarget(database, target);
    events.push({ customerId, subjectId: customerId, type: 'customer.kept-apart', body: { from, apart } });
    return { events, answer: { customerId } };
  });
}
