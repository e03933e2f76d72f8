import type { Lead } from '../standards/schema.ts';

const day = 9;

/**
 * The table a new installation begins with, in working hours, a day being nine of them. What is done in one sitting is
 * brought up an hour before; what needs a colleague, a signature or a journey half a day or a day before; for key
 * customers earlier, so that the date can still be moved in time. Why each: docs/reminders.md.
 */
export const starterLeads: readonly Lead[] = [
  { kind: 'callback', tier: 'standard', hours: 1 },
  { kind: 'quote', tier: 'standard', hours: 1 },
  { kind: 'quote', tier: 'key', hours: day / 2 },
  { kind: 'document', tier: 'standard', hours: day / 2 },
  { kind: 'document', tier: 'key', hours: day },
  { kind: 'sample', tier: 'standard', hours: day / 2 },
  { kind: 'sample', tier: 'key', hours: day },
  { kind: 'solution', tier: 'standard', hours: day },
  { kind: 'solution', tier: 'key', hours: 2 * day },
  { kind: 'visit', tier: 'standard', hours: day / 2 },
  { kind: 'visit', tier: 'key', hours: day },
  { kind: 'delivery', tier: 'standard', hours: day },
  { kind: 'delivery', tier: 'key', hours: 2 * day },
  { kind: 'training', tier: 'standard', hours: day },
  { kind: 'training', tier: 'key', hours: 2 * day },
  { kind: 'other', tier: 'standard', hours: 1 },
  { kind: 'other', tier: 'key', hours: day / 2 },
];
