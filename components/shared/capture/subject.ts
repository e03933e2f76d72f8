import { ulid } from 'ulid';
import type { Sighting } from '../../../domain/facts.ts';
import { recordKeyText } from '../../../domain/record.ts';
import type { Target } from '../../../messages/contract.ts';

/** Whom a line is for: the record it is typed on, as it was seen, and the name it is shown under. */
export interface Subject {
  /** `recordKeyText` of the record; everything that is kept on the page is kept under it. */
  key: string;
  sighting: Sighting;
  name: string;
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
