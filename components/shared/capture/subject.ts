import { ulid } from 'ulid';
import { keepingKnown, knownFacts, noFacts } from '../../../domain/customer/known.ts';
import type { Facts, Sighting } from '../../../domain/facts.ts';
import { type RecordKey, recordKeyText } from '../../../domain/record.ts';
import { ordinaryTier } from '../../../domain/standards/names.ts';
import type { CustomerView, Target } from '../../../messages/contract/customer.ts';

/** Whom a line is for: the record it is typed on, as it was seen, and what the customer is shown as. */
export interface Subject {
  /** `recordKeyText` of the record; everything that is kept on the page is kept under it. */
  key: string;
  sighting: Sighting;
  facts: Facts;
  name: string;
  /** How much the customer counts; the ordinary tier where nothing is known. */
  tier: string;
}

/** The subject of a record: what its page says over what was last known; what the rep put right outranks both. */
export function subjectOf(
  record: RecordKey,
  seen: Facts = noFacts,
  url: string,
  view: Pick<CustomerView, 'customer'> | null,
): Subject {
  const body = view?.customer?.body;
  const facts = knownFacts(keepingKnown(body?.facts ?? noFacts, seen), body?.corrected ?? {});
  return {
    key: recordKeyText(record),
    sighting: { record, facts: seen, url },
    facts,
    name: facts.name,
    tier: body?.tier ?? ordinaryTier,
  };
}

const newCustomerIds = new Map<string, string>();

/**
 * What a write for this subject is sent with. A record that is not known yet keeps the same new id for as long as
 * the page lives, so that two quick lines cannot open two customers.
 */
export function targetOf({ sighting }: Pick<Subject, 'sighting'>): Target {
  const key = recordKeyText(sighting.record);
  const newCustomerId = newCustomerIds.get(key) ?? ulid();
  newCustomerIds.set(key, newCustomerId);
  return { sighting, newCustomerId };
}
