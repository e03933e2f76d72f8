import type { NewEvent } from '../../domain/event.ts';
import type { Facts } from '../../domain/facts.ts';
import { recordKeyText } from '../../domain/record.ts';
import type { Target } from '../../messages/contract/customer.ts';
import { KeptError } from '../../messages/errors.ts';
import type { Database } from '../database.ts';
import { rootOf } from '../group.ts';

/** The customer an operation is for, and the events that make or refresh it. */
export interface Resolved {
  customerId: string;
  events: NewEvent[];
}

/**
 * Finds the customer a record belongs to, by the record's key and nothing else; a record seen for the first time opens
 * a new customer. Rejects with `name-missing` where neither the page nor the rep has named a new one.
 */
export async function resolveTarget(database: Database, target: Target): Promise<Resolved> {
  const { newCustomerId, typedName } = target;
  const known = await database.records.get(recordKeyText(target.sighting.record));
  // Seen over another page it has no address of its own; the one it was seen at before stands.
  const sighting = { ...target.sighting, url: target.sighting.url || (known?.body.url ?? '') };
  const customerId = known?.customerId ?? newCustomerId;
  const about = { customerId, subjectId: customerId };
  const events: NewEvent[] = [];
  if (!known) {
    if (!sighting.facts.name && !typedName) throw new KeptError('name-missing');
    events.push({ ...about, type: 'customer.opened', body: sighting });
  } else if (sighting.facts.name && differs(known.body, sighting)) {
    events.push({ ...about, type: 'customer.seen', body: sighting });
  }
  if (typedName) {
    // A name the rep gives is the name of all that he has joined.
    const root = await rootOf(database, customerId);
    events.push({ customerId: root, subjectId: root, type: 'customer.corrected', body: { name: typedName } });
  }
  return { customerId, events };
}

function differs(known: { facts: Facts; url: string }, seen: { facts: Facts; url: string }): boolean {
  return known.url !== seen.url || JSON.stringify(known.facts) !== JSON.stringify(seen.facts);
}
