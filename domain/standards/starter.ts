import type { Standard } from './schema.ts';

const day = 9;

/**
 * The standards a new installation begins with, in working hours, a day being nine of them. Rather a little long: what
 * comes early costs nothing, what comes late costs trust. The ordinary tier's are public; those of key customers stay
 * among them, and where stock or people decide, with the one customer it was settled with. Why each: docs/talk.md.
 */
export const starterStandards: readonly Standard[] = [
  { kind: 'callback', tier: 'standard', hours: day, told: 'everyone' },
  { kind: 'callback', tier: 'key', hours: 4, told: 'tier' },
  { kind: 'quote', tier: 'standard', hours: 2 * day, told: 'everyone' },
  { kind: 'quote', tier: 'key', hours: day, told: 'tier' },
  { kind: 'document', tier: 'standard', hours: 2 * day, told: 'everyone' },
  { kind: 'document', tier: 'key', hours: day, told: 'tier' },
  { kind: 'sample', tier: 'standard', hours: 5 * day, told: 'everyone' },
  { kind: 'sample', tier: 'key', hours: 3 * day, told: 'customer' },
  { kind: 'solution', tier: 'standard', hours: 5 * day, told: 'everyone' },
  { kind: 'solution', tier: 'key', hours: 3 * day, told: 'tier' },
  { kind: 'visit', tier: 'standard', hours: 5 * day, told: 'everyone' },
  { kind: 'visit', tier: 'key', hours: 3 * day, told: 'tier' },
  { kind: 'delivery', tier: 'standard', hours: 10 * day, told: 'everyone' },
  { kind: 'delivery', tier: 'key', hours: 7 * day, told: 'customer' },
  { kind: 'training', tier: 'standard', hours: 10 * day, told: 'everyone' },
  { kind: 'training', tier: 'key', hours: 7 * day, told: 'customer' },
  { kind: 'other', tier: 'standard', hours: 3 * day, told: 'everyone' },
  { kind: 'other', tier: 'key', hours: 2 * day, told: 'tier' },
];
